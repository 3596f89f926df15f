"""Usage: what SDKs call an event and its properties, in the catalogue's words and in milliseconds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeAlias

_OBJECT_ACTION = re.compile(r"[A-Z][A-Za-z]*(?: [A-Za-z]+)+")
_LONGEST_NAME = 64
_FARTHEST_S = 2**53
_REFERENCE = "impression_ref"


Convert: TypeAlias = Callable[[object], object]


class _Rule(NamedTuple):
    """How one foreign event reads here: our name, and for each foreign property ours and how to convert it."""

    event: str
    aliases: Mapping[str, tuple[str, Convert | None]]


def _to_millis(value: object) -> object:
    """Return whole milliseconds of seconds; what is no number or beyond all times stays, for the gate to strip."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not -_FARTHEST_S < value < _FARTHEST_S:
        return value
    return round(value * 1000)


def _first(value: object) -> object:
    """Return the first of a list: the spec names the contents of a playback as one."""
    return value[0] if isinstance(value, list) and value else value


_CONVERT: Mapping[str, Convert] = {
    "position_ms": _to_millis,
    "from_ms": _to_millis,
    "to_ms": _to_millis,
    "duration_ms": _to_millis,
    "startup_ms": _to_millis,
    "title_id": _first,
}

# The spec's own spelling is snake_case; its older one, which Rudder kept, is camelCase.
_VIDEO: Mapping[str, str] = {
    "session_id": "playback_id",
    "sessionId": "playback_id",
    "content_asset_id": "title_id",
    "contentAssetId": "title_id",
    "content_asset_ids": "title_id",
    "contentAssetIds": "title_id",
    "asset_id": "title_id",
    "assetId": "title_id",
    "position": "position_ms",
    "bitrate": "bitrate_kbps",
    "droppedFrames": "dropped_frames",
    "startupTime": "startup_ms",
    "startup_time": "startup_ms",
}
_SEEK: Mapping[str, str] = {
    **_VIDEO,
    "position": "from_ms",
    "seek_position": "to_ms",
    "seekPosition": "to_ms",
}
_AD: Mapping[str, str] = {
    "session_id": "playback_id",
    "sessionId": "playback_id",
    "asset_id": "ad_id",
    "assetId": "ad_id",
    "ad_asset_id": "ad_id",
    "adAssetId": "ad_id",
    "podId": "pod_id",
    "content_asset_id": "title_id",
    "contentAssetId": "title_id",
    "position": "position_ms",
}


def _rule(event: str, names: Mapping[str, str]) -> _Rule:
    return _Rule(event, {name: (ours, _CONVERT.get(ours)) for name, ours in names.items()})


_RULES: Mapping[str, _Rule] = {
    "Video Playback Started": _rule("playback.started", _VIDEO),
    "Video Playback Paused": _rule("playback.paused", _VIDEO),
    "Video Playback Resumed": _rule("playback.resumed", _VIDEO),
    "Video Playback Interrupted": _rule("playback.interrupted", _VIDEO),
    "Video Playback Failed": _rule("playback.failed", _VIDEO),
    "Video Playback Buffer Started": _rule("playback.buffer_started", _VIDEO),
    "Video Playback Buffer Completed": _rule("playback.buffer_ended", _VIDEO),
    # One seek is one event here; where it began and where it went stand in its start.
    "Video Playback Seek Started": _rule("playback.seeked", _SEEK),
    "Video Playback Completed": _rule("playback.completed", _VIDEO),
    "Video Playback Exited": _rule("playback.exited", _VIDEO),
    "Video Quality Updated": _rule("playback.quality_changed", _VIDEO),
    "Video Content Started": _rule("playback.heartbeat", _VIDEO),
    "Video Content Playing": _rule("playback.heartbeat", _VIDEO),
    "Video Content Completed": _rule("playback.heartbeat", _VIDEO),
    "Video Ad Started": _rule("ad.started", _AD),
    "Video Ad Playing": _rule("ad.playing", _AD),
    "Video Ad Completed": _rule("ad.completed", _AD),
    "Video Ad Clicked": _rule("ad.clicked", _AD),
}


def normalise(event: str, properties: dict[str, object]) -> tuple[str, dict[str, object]]:
    """Return our event name and properties, none of them hiding others; a canonical event's are as they are.

    >>> normalise("Video Content Playing", {"position": 12.5, "asset_id": "t1"})
    ('playback.heartbeat', {'position_ms': 12500, 'title_id': 't1'})
    >>> normalise("Rating Set", {"thumbs": "up"})
    ('rating.set', {'thumbs': 'up'})
    """
    if _REFERENCE in properties:
        properties = _unfolded(properties)
    if "." in event:
        return event, properties
    rule = _RULES.get(event)
    if rule is None:
        return _by_convention(event), properties
    named: dict[str, object] = {}
    aliases = rule.aliases
    for name, value in properties.items():
        alias = aliases.get(name)
        if alias is None:
            named[name] = value
            continue
        ours, convert = alias
        # An own name beside its alias wins: who sends both has adapted the event to us already.
        if ours not in named and ours not in properties:
            named[ours] = value if convert is None else convert(value)
    return rule.event, named


def _unfolded(properties: dict[str, object]) -> dict[str, object]:
    """Return `properties` with the parts of the impression that led here beside the rest.

    Each part is then a property of its own, so that the gate keeps those that are declared and no others.
    """
    reference = properties[_REFERENCE]
    if not isinstance(reference, dict):
        return properties
    rest = {name: value for name, value in properties.items() if name != _REFERENCE}
    return {**{f"impression_{name}": value for name, value in reference.items()}, **rest}


@lru_cache(maxsize=1024)
def _by_convention(event: str) -> str:
    """Return an "Object Action" name, the SDKs' convention, as ours: "Payment Method Added" as payment_method.added."""
    if len(event) > _LONGEST_NAME or not _OBJECT_ACTION.fullmatch(event):
        return event
    *thing, action = event.lower().split(" ")
    return f"{'_'.join(thing)}.{action}"
