"""What a wire hands on: one event as its sender worded it, with the parts in their places and nothing decided."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

Json: TypeAlias = Mapping[str, object]
NO_TRAITS: Json = MappingProxyType({})


class Envelope(NamedTuple):
    """One event in its sender's words. Empty texts mean "not given"; `occurred_at` None means "when received".

    `context` is the sender's context as JSON text, unread: an SDK repeats it in every event of a batch,
    so equal texts are read once. An `identifies` event says who a member is and carries only traits.
    """

    id: str
    event: str
    member_id: str
    profile_id: str
    anonymous_id: str
    occurred_at: dt.datetime | None
    properties: dict[str, object]
    context: bytes = b""
    traits: Json = NO_TRAITS
    consent: object = None
    identifies: bool = False
    strange: tuple[str, ...] = ()


class Unreadable(NamedTuple):
    """One event of a batch that has not the shape of one; its neighbours are unharmed."""

    id: str
    why: str = "wrong_type"


@dataclass(frozen=True, slots=True)
class Parcel:
    """A whole body, read: its events in order, and the write key where the body carries one."""

    items: tuple[Envelope | Unreadable, ...]
    write_key: str = ""


def text_id(value: str | float | None) -> str:
    """Return an id as text: services number their members too, and JSON may make 7 of "7" or 7.0 of 7.

    >>> text_id(7.0), text_id("ana"), text_id(None)
    ('7', 'ana', '')
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value)
