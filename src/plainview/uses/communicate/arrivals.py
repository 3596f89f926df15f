"""What carriers tell afterwards: receipts become events, and the answer STOP switches marketing off."""

from __future__ import annotations

from collections.abc import Iterable

from plainview.base.errors import DestinationError
from plainview.gate.tasks import Tasks
from plainview.uses.communicate.channel import Answered, Arrived, Channel, Inbound
from plainview.uses.communicate.happenings import Happenings
from plainview.uses.communicate.kinds import MARKETING
from plainview.uses.communicate.links import Links, Unsubscription
from plainview.uses.communicate.outbox import Outbox

_STOPS = frozenset({"stop", "stopp", "stopall", "unsubscribe", "parar", "arret", "baja", "end", "quit", "cancel"})
_LOOKS_BACK = 5000


class Arrivals:
    """The worker's ear at the channels."""

    def __init__(
        self, tasks: Tasks, channels: Iterable[Channel], outbox: Outbox, happenings: Happenings, links: Links
    ) -> None:
        self._channels = tuple(channels)
        self._happenings = happenings
        self._links = links
        self._outbox = outbox
        self._tasks = tasks

    def listen(self) -> str | None:
        """Take in what waits at every channel; a carrier that is away is asked again next time."""
        away = []
        for channel in self._channels:
            try:
                channel.listen(Inbound(self._arrived, self._answered))
            except DestinationError as error:
                away.append(str(error))
        return "; ".join(away) or None

    def _arrived(self, arrived: Arrived) -> None:
        if not arrived.delivered:
            return
        found = [task for task in self._tasks.newest(limit=_LOOKS_BACK) if task.reference == arrived.reference]
        for task_id, subject in self._tasks.named(found[:1]).items():
            task = next(task for task in found if task.task_id == task_id)
            self._happenings.note(subject, task, "message.delivered", task.details.get("channel", ""))

    def _answered(self, answered: Answered) -> None:
        """Switch marketing off for whoever answers STOP from a number that we wrote to."""
        if answered.text.strip().strip(".!").casefold() not in _STOPS:
            return
        mark = self._outbox.number_mark(answered.number)
        texted = [task for task in self._tasks.newest(limit=_LOOKS_BACK) if task.details.get("to") == mark]
        for member_id in {subject.member_id for subject in self._tasks.named(texted).values()}:
            self._links.switch_off(Unsubscription(member_id, MARKETING), "answered STOP")
