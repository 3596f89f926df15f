"""What the site must know of a profile to run: its list, its thumbs, what it began, and who the profiles are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from plainview.base.errors import Refused
from plainview.gate.subjects import MAIN_PROFILE, SubjectRef
from plainview.web.demo_site.visit import Visit, profiles_of

_PROGRAM = "demo site"
_WANTED = ("my_list", "ratings", "titles_viewed", "playback_progress")
_NAME = "profile_name"
_ENDED = "playback.completed"
_PLAYED = "playback."


@dataclass(frozen=True, slots=True)
class Own:
    """A profile's own state: titles newest first; `positions` are where playback stopped, in milliseconds."""

    kept: tuple[str, ...] = ()
    thumbs: Mapping[str, str] = field(default_factory=dict)
    begun: tuple[str, ...] = ()
    positions: Mapping[str, int] = field(default_factory=dict)
    has_played: bool = False


@dataclass(frozen=True, slots=True)
class ProfileShown:
    """One profile, as the page on who watches shows it."""

    profile_id: str
    name: str
    is_child: bool


def own_of(visit: Visit) -> Own:
    """Return what running the service needs of the profile that watches; empty where that may not be read."""
    session = visit.desk.service.gate.session("operate", _PROGRAM)
    wanted = [name for name in _WANTED if name in session.declared]
    if not wanted:
        return Own()
    try:
        reading = session.read(SubjectRef(visit.member_id, visit.profile_id), wanted)
    except Refused:
        return Own()
    rows = [row for table in reading.streams.values() for row in table.to_pylist() if row.get("title_id")]
    rows.sort(key=lambda row: (row["occurred_at"], row["event_no"]))
    return _gathered(rows)


def _gathered(rows: list[dict[str, object]]) -> Own:
    kept: dict[str, None] = {}
    thumbs: dict[str, str] = {}
    begun: dict[str, int] = {}
    has_played = False
    for row in rows:
        event, title_id = str(row["event"]), str(row["title_id"])
        if event.startswith("mylist."):
            kept.pop(title_id, None)
            if event == "mylist.added":
                kept[title_id] = None
        elif event == "rating.set" and row.get("thumbs"):
            thumbs[title_id] = str(row["thumbs"])
        elif event.startswith(_PLAYED):
            has_played = True
            begun.pop(title_id, None)
            position = row.get("position_ms")
            if event != _ENDED:
                begun[title_id] = position if isinstance(position, int) else 0
    newest = tuple(reversed(begun))
    return Own(tuple(reversed(kept)), thumbs, newest, begun, has_played)


def profiles_shown(visit: Visit) -> tuple[ProfileShown, ...]:
    """Return a member's profiles with their names, her own first."""
    gate, names = visit.desk.service.gate, _names(visit)
    shown: list[ProfileShown] = []
    for number, profile_id in enumerate(profiles_of(visit.desk, visit.member_id), start=1):
        is_child = gate.facts_of(visit.member_id, profile_id).child
        key = "demo-profile-main" if profile_id == MAIN_PROFILE else "demo-profile-other"
        name = names.get(profile_id) or visit.vocabulary.text(key, number=number)
        shown.append(ProfileShown(profile_id, name, is_child))
    return tuple(shown)


def _names(visit: Visit) -> dict[str, str]:
    """Return profile -> its name, of those that have one which running the service may see."""
    session = visit.desk.service.gate.session("operate", _PROGRAM)
    if _NAME not in session.declared:
        return {}
    try:
        reading = session.read(SubjectRef(visit.member_id), (_NAME,))
    except Refused:
        return {}
    return {held.profile_id: str(held.value) for held in reading.values}
