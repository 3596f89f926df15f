"""Messages to members (U7), and marketing that fits them only with their consent (U7b)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plainview.gate.program import Definition, Job, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.uses.communicate.arrivals import Arrivals
from plainview.uses.communicate.channel import Channel
from plainview.uses.communicate.happenings import Happenings
from plainview.uses.communicate.inbox import Inbox
from plainview.uses.communicate.interests import Interests
from plainview.uses.communicate.kinds import MARKETING, PERSONALISE, SERVICE, ChannelName
from plainview.uses.communicate.limits import quiet_hours
from plainview.uses.communicate.link_routes import link_routes
from plainview.uses.communicate.links import Links
from plainview.uses.communicate.mail import MailChannel
from plainview.uses.communicate.outbox import Outbox
from plainview.uses.communicate.panels import console_panels, member_panels
from plainview.uses.communicate.routes import routes
from plainview.uses.communicate.seals import Seals
from plainview.uses.communicate.sending import Limits, Sending
from plainview.uses.communicate.texting import TextChannel
from plainview.uses.communicate.unseen import Unseen
from plainview.uses.communicate.wording import Wording

STATEMENTS = Path(__file__).parent / "queries"
"""The folder of this use's shipped statements."""

__all__ = ["PROGRAM", "STATEMENTS", "Communicate"]

_LEARN_S = 300.0


@dataclass(frozen=True)
class Communicate:
    """The open use: its outbox, and what works on it."""

    outbox: Outbox
    inbox: Inbox
    links: Links
    interests: Interests
    unseen: Unseen
    sending: Sending
    arrivals: Arrivals
    happenings: Happenings
    channels: Mapping[ChannelName, Channel]

    def learn(self) -> str | None:
        """Work out interests and what was not seen; return a sentence for the log."""
        said = (self.interests.learn(), self.unseen.learn())
        return "; ".join(filter(None, said)) or None

    def work(self) -> str | None:
        """Send all that is due and hear what carriers have to tell; return a sentence for the log."""
        said = (self.sending.run(), self.arrivals.listen())
        return "; ".join(filter(None, said)) or None

    def close(self) -> None:
        """End the connections to carriers."""
        for channel in self.channels.values():
            channel.close()


def open_communicate(kit: Kit) -> Communicate:
    """Return the use, opened over a kit; raises SettingsError for a channel that cannot be."""
    seals = Seals(kit.secret)
    interests, links, happenings = Interests(kit), Links(kit, seals), Happenings(kit)
    outbox, wording = Outbox(kit, seals, interests), Wording(kit, links)
    channels = _channels(kit)
    limits = Limits(
        quiet_hours(kit.settings.quiet_hours), kit.settings.whole_number("marketing_per_week", highest=1000)
    )
    return Communicate(
        outbox,
        Inbox(kit, outbox, wording, happenings),
        links,
        interests,
        Unseen(kit.sessions[SERVICE], kit.clock),
        Sending(kit, outbox, wording, happenings, channels=channels, limits=limits),
        Arrivals(kit.sessions[SERVICE].tasks, channels.values(), outbox, happenings, links),
        happenings,
        channels,
    )


def _channels(kit: Kit) -> dict[ChannelName, Channel]:
    settings = kit.settings
    channels: dict[ChannelName, Channel] = {}
    if settings.smtp:
        channels[ChannelName.EMAIL] = MailChannel(settings.smtp, settings.mail_from, kit.clock)
    if settings.smpp:
        channels[ChannelName.SMS] = TextChannel(settings.smpp, settings.sms_from)
    return channels


def _open(kit: Kit) -> Program[Communicate]:
    use = open_communicate(kit)

    def reason(why: str, language: str) -> str:
        return kit.words(language).reason(why)

    return Program(
        use,
        tuple(kit.sessions.values()),
        operations=(
            *routes(use.outbox, use.inbox, knows=kit.knows, reason=reason),
            *link_routes(use.links, kit.words),
        ),
        jobs=(
            Job("messages", 1.0, use.work),
            Job("interests and what was not seen", _LEARN_S, use.learn),
            Job("happenings", 1.0, use.happenings.admit, in_server=True),
        ),
        forget=use.interests.forget,
        refit=use.interests.learn,
        member_place="choices",
        member_panels=member_panels(use.outbox, use.inbox),
        console_roles=frozenset({StaffRole.CAMPAIGNER}),
        console_panels=console_panels(kit.sessions[SERVICE].tasks),
        notify=use.outbox.notify,
    )


PROGRAM = Definition("communicate", __name__, (SERVICE, MARKETING, PERSONALISE), _open)
