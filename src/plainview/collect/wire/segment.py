"""Segment's HTTP tracking API, which many SDKs speak: batches of track, identify, page and screen calls."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, TypeAlias

import msgspec

from plainview.collect.envelope import Envelope, Parcel, Unreadable, text_id
from plainview.collect.json_text import decode_one, decode_whole
from plainview.collect.moments import read_moment, true_moment
from plainview.collect.problems import wrong_shape

_Id: TypeAlias = str | int | float | None
_NOTHING = msgspec.Raw(b"")
_VIEWS: Mapping[str, str] = {"page": "page.viewed", "screen": "screen.viewed"}
_NAMES: Mapping[str, str] = {**_VIEWS, "identify": "identify", "group": "group", "alias": "alias"}
_UNKNOWN = "unknown"


class _Call(msgspec.Struct, gc=False):
    """One call of an SDK; what it carries beside these has no place here."""

    type: str | None = None
    messageId: _Id = None
    event: str | None = None
    userId: _Id = None
    anonymousId: _Id = None
    timestamp: _Id = None
    originalTimestamp: _Id = None
    sentAt: _Id = None
    name: str | None = None
    category: str | None = None
    properties: dict[str, Any] | None = None
    traits: dict[str, Any] | None = None
    context: msgspec.Raw = _NOTHING
    writeKey: str | None = None


class _Named(msgspec.Struct):
    messageId: Any = None
    writeKey: Any = None


class _Batch(msgspec.Struct):
    batch: list[_Call]
    sentAt: _Id = None
    writeKey: str | None = None
    context: msgspec.Raw = _NOTHING


class _LooseBatch(msgspec.Struct):
    batch: list[msgspec.Raw]
    sentAt: Any = None
    writeKey: Any = None
    context: msgspec.Raw = _NOTHING


_BATCH = msgspec.json.Decoder(_Batch)
_LOOSE_BATCH = msgspec.json.Decoder(_LooseBatch)
_CALL = msgspec.json.Decoder(_Call)
_NAMED = msgspec.json.Decoder(_Named)


def read_batch(body: bytes, received_at: dt.datetime) -> Parcel:
    """Return the calls of a `/v1/batch` body; raises Rejected where it is no JSON or `batch` is no list."""
    try:
        whole = _BATCH.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _read_patiently(body, received_at)
    sent_at = read_moment(whole.sentAt)
    shared = bytes(whole.context)
    items = tuple([_envelope(call, sent_at, received_at, shared) for call in whole.batch])
    return Parcel(items, whole.writeKey or "")


def read_call(body: bytes, received_at: dt.datetime, kind: str) -> Parcel:
    """Return the one call of a `/v1/track` (identify, page ...) body; `kind` comes from the route.

    Raises Rejected where the body is no JSON object; a call of wrong types is answered like one in a batch.
    """
    try:
        call = decode_whole(_CALL, body)
    except msgspec.ValidationError:
        return _read_wrong_call(body)
    call.type = kind
    return Parcel((_envelope(call, None, received_at, b""),), call.writeKey or "")


def _read_wrong_call(body: bytes) -> Parcel:
    try:
        named = decode_whole(_NAMED, body)
    except msgspec.ValidationError:
        raise wrong_shape("The body", "an object, one call of an SDK") from None
    return Parcel((_unreadable(named),), named.writeKey if isinstance(named.writeKey, str) else "")


def _read_patiently(body: bytes, received_at: dt.datetime) -> Parcel:
    """Read call by call, so that a wrong one is answered for alone."""
    try:
        loose = decode_whole(_LOOSE_BATCH, body)
    except msgspec.ValidationError:
        raise wrong_shape("The body", 'an object whose "batch" is a list') from None
    stated = loose.sentAt
    sent_at = read_moment(stated) if isinstance(stated, (str, int, float)) else None
    shared = bytes(loose.context)
    items: list[Envelope | Unreadable] = []
    for text in loose.batch:
        call = decode_one(_CALL, bytes(text))
        if call is None:
            items.append(_unreadable(decode_one(_NAMED, bytes(text))))
        else:
            items.append(_envelope(call, sent_at, received_at, shared))
    return Parcel(tuple(items), loose.writeKey if isinstance(loose.writeKey, str) else "")


def _unreadable(named: _Named | None) -> Unreadable:
    return Unreadable(named.messageId if named is not None and isinstance(named.messageId, str) else "")


def _envelope(call: _Call, sent_at: dt.datetime | None, received_at: dt.datetime, shared: bytes) -> Envelope:
    if call.sentAt is not None:
        sent_at = read_moment(call.sentAt)
    kind = call.type or "track"
    return Envelope(
        call.messageId if type(call.messageId) is str else text_id(call.messageId),
        (call.event or "") if kind == "track" else _NAMES.get(kind, _UNKNOWN),
        call.userId if type(call.userId) is str else text_id(call.userId),
        "",
        call.anonymousId if type(call.anonymousId) is str else text_id(call.anonymousId),
        _occurred_at(call, sent_at, received_at),
        _properties(call, kind),
        bytes(call.context) or shared,
        call.traits or {} if kind == "identify" else {},
        identifies=kind == "identify",
    )


def _properties(call: _Call, kind: str) -> dict[str, object]:
    """Return what a call says of itself; a group, an alias or an unknown call is refused by name, so nothing of it."""
    if kind == "track":
        return call.properties or {}
    if kind not in _VIEWS:
        return {}
    named = {"name": call.name, "category": call.category}
    return {**{key: value for key, value in named.items() if value}, **(call.properties or {})}


def _occurred_at(call: _Call, sent_at: dt.datetime | None, received_at: dt.datetime) -> dt.datetime | None:
    """Return when it happened. Where both are given, `timestamp` was corrected before, by whoever relays the call."""
    if call.originalTimestamp is None:
        return true_moment(read_moment(call.timestamp), sent_at, received_at)
    if call.timestamp is not None:
        return read_moment(call.timestamp)
    return true_moment(read_moment(call.originalTimestamp), sent_at, received_at)
