"""What a demo member does: sittings in front of a screen, as the events that an app would send.

The device is told where something begins (a playback, a game, a sign-in), not again with every event that follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from plainview.demo.people import Device, Member, Profile
from plainview.titles import Kind, Title

MINUTE_MS = 60_000
ROLLS = 16
"""How many random numbers a sitting is told by."""

_ROWS = ("continue_watching", "for_you", "popular", "new_here", "because_you_watched")
_LENGTH_MIN = {Kind.FILM: 92, Kind.SERIES: 24, Kind.GAME: 40}
_SHORT_MIN = 11


class Event(msgspec.Struct, omit_defaults=True, gc=False):
    """One event as `POST /v1/events` takes it; `occurred_at` in milliseconds since 1970 UTC."""

    id: str
    event: str
    member_id: str
    occurred_at: int
    properties: dict[str, object]
    profile_id: str = ""
    context: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting: the title chosen, the titles shown beside it, how well it pleases, and random numbers 0 to 1."""

    at_ms: int
    title: Title
    beside: Sequence[Title]
    affinity: float
    device: Device
    rolls: list[float]


class Diary:
    """Numbers a member's events, so that equal histories have equal ids."""

    def __init__(self, member_id: str) -> None:
        self._member_id = member_id
        self._count = 0

    def note(
        self,
        event: str,
        at_ms: int,
        properties: dict[str, object],
        *,
        profile_id: str = "",
        device: Device | None = None,
    ) -> Event:
        """Return the member's next event."""
        self._count += 1
        return Event(
            f"demo-{self._member_id}-{self._count}",
            event,
            self._member_id,
            at_ms,
            properties,
            profile_id,
            msgspec.UNSET if device is None else device.context,
        )


def account_events(member: Member, diary: Diary, start_ms: int) -> Iterator[Event]:
    """Yield how the account was opened: details, payment method, profiles, devices."""
    device = member.devices[0]
    yield diary.note("account.created", start_ms, {**member.traits, "channel": "web"}, device=device)
    yield diary.note("payment_method.added", start_ms + MINUTE_MS, member.payment_method, device=device)
    for profile in member.profiles:
        made: dict[str, object] = {
            "profile_name": profile.name,
            "kids": profile.kids,
            "maturity": "kids" if profile.kids else "adult",
            "autoplay": not profile.kids,
            "language": member.traits["language"],
        }
        yield diary.note(
            "profile.created", start_ms + 2 * MINUTE_MS, made, profile_id=profile.profile_id, device=device
        )
    for used in member.devices:
        yield diary.note("device.registered", start_ms + 3 * MINUTE_MS, {}, device=used)
        signed_in: dict[str, object] = {"method": "password", "result": "success"}
        yield diary.note("auth.login", start_ms + 4 * MINUTE_MS, signed_in, device=used)


def month_events(member: Member, diary: Diary, months_ms: Sequence[int], rolls: Sequence[float]) -> Iterator[Event]:
    """Yield what each month brings: the payment, and a receipt that is opened, dismissed or left lying."""
    method = {name: member.payment_method[name] for name in ("method_type", "last4", "processor")}
    paid = {"amount": member.place.price, "currency": member.place.currency, **method}
    for month, (at_ms, roll) in enumerate(zip(months_ms, rolls, strict=False)):
        yield diary.note("payment.made", at_ms, paid)
        letter: dict[str, object] = {
            "message_id": f"letter-{month + 1}-{member.member_id}",
            "channel": "email",
            "campaign": f"receipt-{month + 1}",
            "purpose": "communicate_service",
        }
        sent_ms = at_ms + 9 * 60 * MINUTE_MS
        yield diary.note("message.sent", sent_ms, letter, profile_id="main")
        yield diary.note("message.delivered", sent_ms + MINUTE_MS, letter, profile_id="main")
        if roll < 0.45:
            yield diary.note("message.opened", sent_ms + int(roll * 1_000) * MINUTE_MS, letter, profile_id="main")
        elif roll < 0.6:
            yield diary.note("message.dismissed", sent_ms + int(roll * 400) * MINUTE_MS, letter, profile_id="main")


def sitting_events(profile: Profile, diary: Diary, sitting: Sitting) -> Iterator[Event]:
    """Yield one sitting: what was shown, how the title was found, how far it was watched, and what followed."""
    yield from _browsing(profile, diary, sitting)
    if sitting.title.kind is Kind.GAME:
        yield from _playing(profile, diary, sitting)
    else:
        yield from _watching(profile, diary, sitting)
    yield from _afterwards(profile, diary, sitting)


def _browsing(profile: Profile, diary: Diary, sitting: Sitting) -> Iterator[Event]:
    rolls, at_ms, title = sitting.rolls, sitting.at_ms, sitting.title
    request_id = f"r-{at_ms:x}"
    row = int(rolls[0] * len(_ROWS))
    shown = [*sitting.beside[: 1 + int(rolls[1] * 2)], title]
    for rank, seen in enumerate(shown):
        impression: dict[str, object] = {
            "request_id": request_id,
            "row_id": _ROWS[row],
            "row": row,
            "rank": rank,
            "title_id": seen.title_id,
            "visible_ms": 900 + int(rolls[2] * 4_000) * (rank + 1) // len(shown),
        }
        yield diary.note("browse.impression", at_ms + rank * 2_500, impression, profile_id=profile.profile_id)
    found_ms = at_ms + len(shown) * 2_500
    if rolls[3] < 0.1:
        query = title.title.lower().removeprefix("the ")[: 4 + int(rolls[4] * 8)].strip()
        searched: dict[str, object] = {"query": query, "section": "home", "result_count": 1 + int(rolls[5] * 9)}
        chosen: dict[str, object] = {"query": query, "title_id": title.title_id, "rank": int(rolls[5] * 3)}
        for name, told, wait_ms in (("search.performed", searched, 0), ("search.result_selected", chosen, 4_000)):
            yield diary.note(name, found_ms + wait_ms, told, profile_id=profile.profile_id, device=sitting.device)
    elif rolls[3] < 0.75:
        selected: dict[str, object] = {
            "title_id": title.title_id,
            "action": "play",
            "impression_row_id": _ROWS[row],
            "impression_rank": len(shown) - 1,
            "impression_request_id": request_id,
        }
        yield diary.note("title.selected", found_ms, selected, profile_id=profile.profile_id, device=sitting.device)


def _watching(profile: Profile, diary: Diary, sitting: Sitting) -> Iterator[Event]:
    rolls, title, device = sitting.rolls, sitting.title, sitting.device
    who = profile.profile_id
    begun_ms = sitting.at_ms + 30_000
    minutes = _SHORT_MIN if "short" in title.genres else _LENGTH_MIN[title.kind]
    whole_ms = (minutes + int(rolls[6] * 14)) * MINUTE_MS
    finishes = rolls[7] < 0.55 + 0.18 * sitting.affinity
    played_ms = whole_ms if finishes else int(whole_ms * (0.03 + 0.8 * rolls[8]))
    content: dict[str, object] = {
        "title_id": title.title_id,
        "playback_id": f"p-{begun_ms:x}",
        "content_kind": title.kind.value,
        "genre": title.genres[0] if title.genres else "",
        "content_language": title.language,
        "content_kids": profile.kids,
        "bitrate_kbps": 2_500 + int(rolls[9] * 9_500),
    }
    begun = {**content, "position_ms": 0, "autoplay": False, "drm": "widevine", "audio_language": title.language}
    yield diary.note("playback.started", begun_ms, begun, profile_id=who, device=device)
    for part in (0.33, 0.66)[: 2 if played_ms > 30 * MINUTE_MS else 1]:
        at = int(played_ms * part)
        beat = {**content, "position_ms": at, "played_ms": int(played_ms * 0.33), "dropped_frames": int(rolls[10] * 4)}
        yield diary.note("playback.heartbeat", begun_ms + at, beat, profile_id=who)
    ended = {
        **content,
        "position_ms": played_ms,
        "played_ms": played_ms,
        "startup_ms": 300 + int(rolls[10] * 900),
        "rebuffer_ms": int(rolls[11] ** 6 * 9_000),
    }
    name = "playback.completed" if finishes else "playback.exited"
    yield diary.note(name, begun_ms + played_ms, ended, profile_id=who)


def _playing(profile: Profile, diary: Diary, sitting: Sitting) -> Iterator[Event]:
    rolls, game, device = sitting.rolls, sitting.title, sitting.device
    who = profile.profile_id
    begun_ms = sitting.at_ms + 30_000
    played_ms = (12 + int(rolls[6] * 70)) * MINUTE_MS
    told: dict[str, object] = {"game_id": game.title_id, "version": "1.4", "platform": device.device_class}
    yield diary.note("game.session_started", begun_ms, told, profile_id=who, device=device)
    if rolls[7] < 0.4:
        reached: dict[str, object] = {
            "game_id": game.title_id,
            "level": str(1 + int(rolls[8] * 12)),
            "status": "completed",
            "score": int(rolls[9] * 9_000),
        }
        yield diary.note("game.progression", begun_ms + played_ms // 2, reached, profile_id=who)
    if "multiplayer" in game.genres and rolls[10] < 0.5:
        match: dict[str, object] = {
            "game_id": game.title_id,
            "match_id": f"match-{begun_ms:x}",
            "mode": "team",
            "party_size": 2 + int(rolls[11] * 4),
        }
        yield diary.note("game.multiplayer_joined", begun_ms + played_ms // 3, match, profile_id=who)
    ended = {**told, "played_ms": played_ms}
    yield diary.note("game.session_ended", begun_ms + played_ms, ended, profile_id=who)


def _afterwards(profile: Profile, diary: Diary, sitting: Sitting) -> Iterator[Event]:
    rolls = sitting.rolls
    later_ms = sitting.at_ms + 150 * MINUTE_MS
    if rolls[12] < 0.2:
        pleased = sitting.affinity + 1.2 * (rolls[13] - 0.5)
        thumbs = "double" if pleased > 1.6 else "up" if pleased > 0.1 else "down"
        rated: dict[str, object] = {"title_id": sitting.title.title_id, "thumbs": thumbs}
        yield diary.note("rating.set", later_ms, rated, profile_id=profile.profile_id, device=sitting.device)
    if sitting.beside and rolls[14] < 0.12:
        kept: dict[str, object] = {"title_id": sitting.beside[0].title_id}
        yield diary.note("mylist.added", later_ms + 8_000, kept, profile_id=profile.profile_id, device=sitting.device)
