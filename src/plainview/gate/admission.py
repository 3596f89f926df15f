"""The values of the way in: canonical events as they arrive, and what the gate answers to each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from plainview.store.values import CallerKey

__all__ = ["AdmitResult", "CallerKey", "CanonicalEvent", "Connection", "KeyClass", "Result", "Stripped"]


class KeyClass(StrEnum):
    """What a caller's key may do; `purpose` keys read only, and `feed` stands for a feed that we take in ourselves."""

    PUBLIC = "public"
    SERVICE = "service"
    PURPOSE = "purpose"
    FEED = "feed"


@dataclass(frozen=True, slots=True)
class Connection:
    """One caller's key at work: ids are deduplicated within it. `history` admits events of any past age."""

    name: str
    key_class: KeyClass
    purpose: str = ""
    history: bool = False


class CanonicalEvent(NamedTuple):
    """One event in our words, before any decision. Empty texts mean "not given".

    `properties` holds event properties and device context together, flat. `traits` are a member's
    details (identify). `occurred_at` None means "when it was received". `narrowed` are the purposes
    that the event's own consent snapshot denies. `path` says by which wire it came.
    """

    id: str
    event: str
    member_id: str = ""
    profile_id: str = ""
    anonymous_id: str = ""
    occurred_at: dt.datetime | None = None
    properties: Mapping[str, object] = {}
    traits: Mapping[str, object] = {}
    narrowed: tuple[str, ...] = ()
    path: str = ""


class Result(StrEnum):
    """What became of an event: exactly one of these."""

    STORED = "stored"
    DUPLICATE = "duplicate"
    TOO_OLD = "too_old"
    QUARANTINED = "quarantined"
    REFUSED = "refused"


class Stripped(NamedTuple):
    """A property or trait that was not kept, and why (a key of the catalogue's words)."""

    name: str
    why: str


class AdmitResult(NamedTuple):
    """The answer to one event; `why` is empty when it was stored."""

    id: str
    result: Result
    why: str = ""
    stripped: tuple[Stripped, ...] = ()
