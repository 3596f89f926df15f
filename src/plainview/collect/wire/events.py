"""Our own format, `POST /v1/events`: `{"events": [{"id", "event", "member_id", ...}]}`."""

from __future__ import annotations

from typing import Any, TypeAlias

import msgspec

from plainview.collect.envelope import NO_TRAITS, Envelope, Parcel, Unreadable, text_id
from plainview.collect.json_text import decode_one, decode_whole
from plainview.collect.moments import read_moment
from plainview.collect.problems import wrong_shape

_Id: TypeAlias = str | int | float | None
_NOTHING = msgspec.Raw(b"")


class _Event(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """One event as documented; a field of another name is no field of ours."""

    id: _Id = None
    event: str | None = None
    member_id: _Id = None
    profile_id: _Id = None
    anonymous_id: _Id = None
    occurred_at: _Id = None
    sent_at: _Id = None
    properties: dict[str, Any] | None = None
    context: msgspec.Raw = _NOTHING
    consent: Any = None


class _LooseEvent(_Event, forbid_unknown_fields=False, gc=False):
    """The same with fields of unknown names beside, which are stripped and named in the answer."""


class _Named(msgspec.Struct):
    id: Any = None


class _Body(msgspec.Struct):
    events: list[_Event]
    writeKey: str = ""


class _LooseBody(msgspec.Struct):
    events: list[msgspec.Raw]
    writeKey: Any = ""


_BODY = msgspec.json.Decoder(_Body)
_LOOSE_BODY = msgspec.json.Decoder(_LooseBody)
_EVENT = msgspec.json.Decoder(_LooseEvent)
_NAMED = msgspec.json.Decoder(_Named)
_NAMES = msgspec.json.Decoder(dict[str, msgspec.Raw])
_FIELDS = frozenset(_Event.__struct_fields__)


def read_events(body: bytes) -> Parcel:
    """Return the events of a body; raises Rejected where it is no JSON or `events` is no list.

    `occurred_at` is taken as stated: a service's own program knows its time.
    """
    try:
        whole = _BODY.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _read_patiently(body)
    return Parcel(tuple([_envelope(event) for event in whole.events]), whole.writeKey)


def _read_patiently(body: bytes) -> Parcel:
    """Read event by event, so that a wrong one is answered for alone."""
    try:
        loose = decode_whole(_LOOSE_BODY, body)
    except msgspec.ValidationError:
        raise wrong_shape("The body", 'an object whose "events" is a list') from None
    items = tuple(_read_one(bytes(text)) for text in loose.events)
    return Parcel(items, loose.writeKey if isinstance(loose.writeKey, str) else "")


def _read_one(text: bytes) -> Envelope | Unreadable:
    event = decode_one(_EVENT, text)
    if event is None:
        named = decode_one(_NAMED, text)
        return Unreadable(named.id if named is not None and isinstance(named.id, str) else "")
    given = decode_one(_NAMES, text) or {}
    return _envelope(event)._replace(strange=tuple(name for name in given if name not in _FIELDS))


def _envelope(event: _Event) -> Envelope:
    member_id, profile_id, anonymous_id = event.member_id, event.profile_id, event.anonymous_id
    return Envelope(
        text_id(event.id),
        event.event or "",
        member_id if type(member_id) is str else text_id(member_id),
        profile_id if type(profile_id) is str else text_id(profile_id),
        "" if anonymous_id is None else text_id(anonymous_id),
        None if event.occurred_at is None else read_moment(event.occurred_at),
        event.properties or {},
        bytes(event.context),
        NO_TRAITS,
        event.consent,
    )
