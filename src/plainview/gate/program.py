"""A program: what stands behind purpose sessions, and all that it offers to the rest of the product, as plain values.

A use, a source or a recipient's desk is one folder with a `Definition`. Assembly opens it with a `Kit`: the sessions
of the purposes that it names, and nothing of the store. What it answers over HTTP, does on schedule, shows to members
and staff, and adds at the door are values of this module; web, worker and pages draw them without knowing the program.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, Literal, Protocol, TypeAlias, TypeVar

from plainview.base.clock import Clock
from plainview.base.settings import Settings
from plainview.catalogue.model import Catalogue
from plainview.catalogue.words import Words
from plainview.gate.admission import AdmitResult, CanonicalEvent
from plainview.gate.choices import Choices
from plainview.gate.decide import Facts
from plainview.gate.destination import Destination
from plainview.gate.given import Given
from plainview.gate.leaving import Leaving, Piece
from plainview.gate.links import Links
from plainview.gate.panels import Panel, Said
from plainview.gate.partners import Partners
from plainview.gate.session import PurposeSession
from plainview.gate.staff import StaffRole
from plainview.titles import Titles

Part = TypeVar("Part")
Part_co = TypeVar("Part_co", covariant=True)


class Access(StrEnum):
    """Who may call an operation. `open` operations check for themselves: a signature, a token, a code.

    `key_or_token` ones take a service key where one comes, and check for themselves where none does.
    """

    SERVICE = "service"
    APP = "app"
    MEMBER = "member"
    OFFICER = "officer"
    OPEN = "open"
    KEY_OR_TOKEN = "key_or_token"  # noqa: S105 - a way in, not a secret


@dataclass(frozen=True, slots=True)
class Call:
    """One request to an operation. Header names are in lower case; `body` is what the operation takes, read already.

    `caller` names the key, the member's own session or the officer; it is empty for open operations.
    """

    caller: str
    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: object = None
    raw: bytes = b""
    address: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What an operation answers: a value to send as JSON, a `Page`, or text and bytes of `media_type` as they are."""

    content: object
    status: int = 200
    media_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Operation:
    """One route of the API. `path` writes parameters as `{member_id}`; `takes` and `gives` are msgspec structs.

    `query` describes each parameter of the query. Without `takes` the body comes raw, of at most `max_body_bytes`.
    """

    method: str
    path: str
    summary: str
    access: Access
    run: Callable[[Call], Answer]
    takes: type | None = None
    gives: type | None = None
    query: Mapping[str, str] = field(default_factory=dict)
    tag: str = "uses"
    max_body_bytes: int = 262_144


@dataclass(frozen=True, slots=True)
class Job:
    """Work on schedule, done by the worker; `run` returns a sentence for the log, or nothing.

    `in_server` jobs are done by the serving process instead: they alone can admit events.
    """

    name: str
    every_s: float
    run: Callable[[], str | None]
    in_server: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that a member should be told now, whatever the channel: `kind` names the message, `args` its values."""

    member_id: str
    kind: str
    args: Mapping[str, str] = field(default_factory=dict)
    profile_id: str | None = None


@dataclass(frozen=True, slots=True)
class SignInAttempt:
    """An attempt to sign in, just made: by whom, from where, and whether the password fitted.

    `country` is what was worked out from the address at the door, empty when nothing was.
    """

    member_id: str
    succeeded: bool
    address: str
    user_agent: str
    device_id: str
    at: dt.datetime
    method: str = "password"
    country: str = ""


class Verdict(StrEnum):
    """What is to be done about an attempt, from the mildest on."""

    ALLOW = "allow"
    NOTIFY = "notify"
    STEP_UP = "step_up"
    LIMIT = "limit"
    REVIEW = "review"
    DENY = "deny"


@dataclass(frozen=True, slots=True)
class Assessment:
    """A verdict with its reasons in words; `challenge` names what a stepped-up member has to answer."""

    verdict: Verdict
    reasons: tuple[Said, ...] = ()
    challenge: str = ""


class SignInGuard(Protocol):
    """Looks at every attempt to sign in."""

    def assess(self, attempt: SignInAttempt) -> Assessment:
        """Return what is to be done about an attempt; it is remembered."""
        ...

    def answer(self, challenge: str, code: str) -> str | None:
        """Return the member whose challenge the code answers, or None; each may be answered once."""
        ...


@dataclass(frozen=True, slots=True)
class WhyTitle:
    """Why a title is recommended: (title id, weight, events) of a profile's own doings, the heaviest first.

    `not_personal` is the reason why nothing of hers speaks for it; empty where something does.
    """

    reasons: tuple[tuple[str, float, int], ...] = ()
    not_personal: str = ""


class Recommends(Protocol):
    """Tells a profile what is recommended to it, and why."""

    def offered(self, member_id: str, profile_id: str, limit: int) -> tuple[str, ...]:
        """Return the ids of the titles that stand highest for a profile now, best first."""
        ...

    def why(self, member_id: str, profile_id: str, title_id: str) -> WhyTitle:
        """Return what speaks for one title."""
        ...


@dataclass(frozen=True, slots=True)
class Kit:
    """What assembly hands to a program: the sessions of the purposes that it names, and the service's plain parts.

    `admit` sends events through the gate as the service's own, `admit_feed` as a feed of that name. `notify` tells a
    member something through whichever program sends messages, and returns whether one took it on. `sign_out` ends
    every session of a member. `given` says what was given to others about a member, by whichever program.
    """

    program: str
    sessions: Mapping[str, PurposeSession]
    titles: Titles
    clock: Clock
    settings: Settings
    catalogue: Callable[[], Catalogue]
    words: Callable[[str], Words]
    choices: Choices
    links: Links
    partners: Partners
    facts_of: Callable[[str, str], Facts]
    profiles: Callable[[str], tuple[str, ...]]
    knows: Callable[[str], bool]
    admit: Callable[[Sequence[CanonicalEvent]], Future[list[AdmitResult]]]
    admit_feed: Callable[[str, Sequence[CanonicalEvent]], Future[list[AdmitResult]]]
    notify: Callable[[Notice], bool]
    sign_out: Callable[[str], None]
    secret: Callable[[str], bytes]
    given: Callable[[str], tuple[Given, ...]]


Action: TypeAlias = Callable[[str, Mapping[str, str]], Said]
"""What a form does: (member id or officer, the form's fields) -> the sentence that says what was done."""


MemberPlace: TypeAlias = Literal["known/from/partners", "known/from/elsewhere", "uses", "shared", "choices"]
"""The parts of "Your data": what is known from a source, what it is used for, who else has it, and her choices."""


@dataclass(frozen=True, slots=True)
class Program(Generic[Part_co]):
    """An open program. Everything but its sessions is optional.

    `part` is the program's own object, for those who know its type. `forget` takes subject numbers out of its state.
    `leave` comes before it, while names still stand for somebody, and takes out what rests under names: in files, in
    folders, in a state of the program's own. `follow` drops from memory whoever is no longer known, after another
    process erased somebody. `refit` works all out anew that it derives, after some rows of living members went.
    `rests` yields what the program keeps outside of the store, for residual scans.
    `member_panels` (member id) and `console_panels` say what its pages show; `actions` and `console_actions` are
    what the forms there do. `console_roles` are the roles of staff whose page that is; officers see every page, and a
    program that names no role is theirs alone.
    `member_place` is the part of "Your data" that its member panels stand in.
    `at_door` adds coarse properties to what comes in from an address. `notify` returns whether it took a notice on.
    """

    part: Part_co
    sessions: tuple[PurposeSession, ...]
    operations: tuple[Operation, ...] = ()
    jobs: tuple[Job, ...] = ()
    forget: Callable[[Iterable[int]], object] | None = None
    leave: Callable[[Leaving], object] | None = None
    follow: Callable[[], object] | None = None
    refit: Callable[[], object] | None = None
    rests: Callable[[], Iterable[Piece]] | None = None
    member_panels: Callable[[str], Sequence[Panel]] | None = None
    console_panels: Callable[[], Sequence[Panel]] | None = None
    actions: Mapping[str, Action] = field(default_factory=dict)
    console_actions: Mapping[str, Action] = field(default_factory=dict)
    at_door: Callable[[str], Mapping[str, object]] | None = None
    guard: SignInGuard | None = None
    notify: Callable[[Notice], bool] | None = None
    recommends: Recommends | None = None
    member_place: MemberPlace = "uses"
    console_roles: frozenset[StaffRole] = frozenset()


@dataclass(frozen=True, slots=True)
class Definition(Generic[Part]):
    """How a program is opened. `purposes` are all that it may have sessions of; without one of them it stays closed.

    `package` is its folder's module name: its words are in `words/`, its named statements in `queries/`.
    """

    name: str
    package: str
    purposes: tuple[str, ...]
    open: Callable[[Kit], Program[Part]]


@dataclass(frozen=True, slots=True)
class DestinationKit:
    """What assembly hands to a destination: the address that the catalogue names, the recipient, and a signing key."""

    recipient: str
    address: str
    secret: bytes
    clock: Clock
    settings: Settings


@dataclass(frozen=True, slots=True)
class DestinationDefinition:
    """How destinations of one kind are opened. A recipient names one as `kind:address` in the catalogue."""

    kind: str
    open: Callable[[DestinationKit], Destination]
