"""Lines of the known layout that are put together from many events of our own: viewings and devices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import msgspec

from plainview.base.clock import to_micros
from plainview.explain.export.cells import TitleOf, was_brought
from plainview.explain.export.forms import Form, write_cell
from plainview.explain.export.pages import Row

PLAYBACK = "playback."
_LONGEST_US = 86_400_000_000
_ENDS = frozenset({"playback.completed", "playback.exited"})


@dataclass
class Playback:
    """One playback, gathered from its events in whatever order they come."""

    profile_id: str
    started: str
    ended: str
    title_id: str = ""
    ended_ms: int = 0
    counted_ms: int = 0
    position: tuple[str, int] = ("", 0)
    kind: str = ""
    device: str = ""
    country: str = ""
    events: list[tuple[str, str, int]] = field(default_factory=list)

    def add(self, row: Row) -> None:
        """Take one event in."""
        at, event = str(row["occurred_at"]), str(row["event"])
        self.started, self.ended = min(self.started, at), max(self.ended, at)
        self.title_id = self.title_id or str(row.get("title_id", ""))
        played_ms = _whole(row.get("played_ms"))
        if event in _ENDS:
            self.ended_ms += played_ms
        elif event == "playback.heartbeat":
            self.counted_ms += played_ms
        position_ms = row.get("position_ms")
        if position_ms is not None:
            self.position = max(self.position, (at, _whole(position_ms)))
        self.kind = self.kind or str(row.get("content_kind", ""))
        self.device = self.device or str(row.get("device_model", row.get("device_class", "")))
        self.country = self.country or str(row.get("place_country", ""))
        self.events.append((at, event.removeprefix(PLAYBACK), _whole(position_ms)))

    def viewing(self, name: str, title_of: TitleOf) -> dict[str, str]:
        """Return its line of ViewingActivity."""
        return {
            "Profile Name": name,
            "Start Time": write_cell(Form.MOMENT, self.started),
            "Duration": write_cell(Form.CLOCK, self.ended_ms or self.counted_ms),
            "Title": title_of(self.title_id) if self.title_id else "",
            "Supplemental Video Type": self.kind,
            "Device Type": self.device,
            "Bookmark": write_cell(Form.CLOCK, self.position[1]),
            "Country": self.country,
        }

    def traces(self, name: str, title_of: TitleOf) -> dict[str, str]:
        """Return its line of PlaybackRelatedEvents."""
        start = dt.datetime.fromisoformat(self.started)
        traces = [
            {
                "eventType": event,
                "sessionOffsetMs": (dt.datetime.fromisoformat(at) - start) // dt.timedelta(milliseconds=1),
                "mediaOffsetMs": position_ms,
            }
            for at, event, position_ms in sorted(self.events)
        ]
        return {
            "Profile Name": name,
            "Title Description": title_of(self.title_id) if self.title_id else "",
            "Device": self.device,
            "Country": self.country,
            "Playback Start Utc Ts": write_cell(Form.MOMENT, self.started),
            "Playtraces": msgspec.json.encode(traces).decode(),
        }


class Playbacks:
    """Gathers playbacks over pages; one is done once a whole day lies between it and what is still to come."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, str], Playback] = {}

    def add(self, row: Row) -> None:
        """Take one event of our own in."""
        profile = str(row["profile_id"])
        at = str(row["occurred_at"])
        # Senders that number no playbacks are told by title and day.
        key = (profile, str(row.get("playback_id") or f"{row.get('title_id', '')} {at[:10]}"))
        held = self._open.get(key)
        if held is None:
            held = self._open[key] = Playback(profile, at, at)
        held.add(row)

    def done(self, from_us: int | None) -> Iterator[Playback]:
        """Yield what can grow no more when nothing is to come but what was before `from_us`; None: nothing at all."""
        ready = [
            key
            for key, held in self._open.items()
            if from_us is None or to_micros(dt.datetime.fromisoformat(held.started)) > from_us + _LONGEST_US
        ]
        found = [self._open.pop(key) for key in ready]
        found.sort(key=lambda held: held.started, reverse=True)
        return iter(found)


@dataclass
class _Device:
    model: str = ""
    first: str = ""
    last: str = ""
    deactivated: str = ""

    def used(self, at: str) -> None:
        self.first = min(self.first or at, at)
        self.last = max(self.last, at)


class Devices:
    """Gathers which devices were used, by profile; there are few of them, however much was played."""

    def __init__(self) -> None:
        self._devices: dict[tuple[str, str], _Device] = {}

    def add(self, row: Row) -> None:
        """Take one event of our own in."""
        device_id = row.get("device_id")
        if device_id is None:
            return
        held = self._devices.setdefault((str(row["profile_id"]), str(device_id)), _Device())
        held.model = held.model or str(row.get("device_model", row.get("device_class", "")))
        at, event = str(row["occurred_at"]), str(row["event"])
        if event.startswith(PLAYBACK):
            held.used(at)
        elif event == "device.deactivated":
            held.deactivated = max(held.deactivated, at)

    def lines(self, names: Mapping[str, str]) -> Iterator[dict[str, str]]:
        """Yield the lines of Devices."""
        account: dict[str, _Device] = {}
        for (_, device_id), held in self._devices.items():
            whole = account.setdefault(device_id, _Device())
            for at in filter(None, (held.first, held.last)):
                whole.used(at)
        for (profile, device_id), held in self._devices.items():
            yield {
                "Profile Name": names.get(profile, profile),
                "Esn": device_id,
                "Device Type": held.model,
                "Acct First Playback Date": _moment(account[device_id].first),
                "Acct Last Playback Date": _moment(account[device_id].last),
                "Profile First Playback Date": _moment(held.first),
                "Profile Last Playback Date": _moment(held.last),
                "Deactivation Time": _moment(held.deactivated),
            }


def own_playbacks(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the playback events that did not come with a file from another service."""
    return (row for row in rows if str(row["event"]).startswith(PLAYBACK) and not was_brought(row))


def _whole(value: object) -> int:
    return int(value) if isinstance(value, (int, float)) else 0


def _moment(text: str) -> str:
    return write_cell(Form.MOMENT, text or None)
