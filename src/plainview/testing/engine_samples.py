"""Samples for the engine conformance suite: a small catalogue, events of it, grants and views over them."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence

from plainview.base.clock import to_micros
from plainview.catalogue.model import (
    Basis,
    Catalogue,
    Collect,
    DecidedBy,
    Element,
    Family,
    Precision,
    Purpose,
    PurposeUse,
    Scope,
    Source,
    ValueType,
)
from plainview.store.engine import Engine
from plainview.store.grant import Grant
from plainview.store.values import AdmittedEvent, AdmittedRecord, RecordField, SubjectKey, SubjectKind
from plainview.store.views import Bitmap, View, ViewRule

START = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
LONG_AGO = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
PURPOSE = "recommend_use"

TITLE = {"title_id": ValueType.TITLE_ID, "position_ms": ValueType.DURATION_MS, "speed": ValueType.NUMBER}
RATING = {"title_id": ValueType.TITLE_ID, "stars": ValueType.INTEGER}
DEVICE = {"ip": ValueType.IP_ADDRESS, "seen_on": ValueType.TIMESTAMP, "wired": ValueType.BOOLEAN}
EXTRA = {"screen": ValueType.JSON}
PLAYED = frozenset(("playback.started", "playback.completed"))
RATED = frozenset(("rating.set",))


def element(name: str, family: str, *, events: Iterable[str], properties: Mapping[str, ValueType]) -> Element:
    """Return an event element of the sample catalogue."""
    use = PurposeUse(PURPOSE, {"*": Basis.CONTRACT}, Precision.EXACT, 400)
    collect = Collect(events=tuple(sorted(events)), properties=properties)
    return Element(name, Source.USAGE, family, Scope.PROFILE, collect, {PURPOSE: use})


def sample_catalogue(*, version: str = "sample-1", more: Sequence[Element] = ()) -> Catalogue:
    """Return a catalogue with viewing, security and device context; `more` adds or replaces elements."""
    events = PLAYED | RATED
    declared = (
        element("viewing_history", "viewing", events=PLAYED, properties=TITLE),
        element("ratings", "viewing", events=RATED, properties=RATING),
        element("network", "security", events=events, properties=DEVICE),
        *more,
    )
    families = {name: Family(name, 4000) for name in ("viewing", "security", "identity")}
    purposes = {name: Purpose(name, DecidedBy.MEMBER) for name in (PURPOSE, "protect")}
    return Catalogue({entry.id: entry for entry in declared}, purposes, {}, families, version)


def account(member_id: str) -> SubjectKey:
    """Return the key of a member's account."""
    return SubjectKey(SubjectKind.ACCOUNT, member_id)


def profile(member_id: str, profile_id: str = "p1") -> SubjectKey:
    """Return the key of a profile."""
    return SubjectKey(SubjectKind.PROFILE, member_id, profile_id)


def record(
    subject: SubjectKey,
    value: RecordField,
    *,
    element_id: str = "email",
    field: str = "email",
    occurred_at: dt.datetime = START,
    identifying: bool = True,
    narrowed: str | None = None,
) -> AdmittedRecord:
    """Return a record; identifying and findable unless told."""
    micros = to_micros(occurred_at)
    moments = (micros, micros)
    return AdmittedRecord(subject, element_id, field, value, identifying, identifying, *moments, "traits", narrowed)


def played(
    subject: SubjectKey,
    event_id: str,
    *,
    at: dt.datetime = START,
    event: str = "playback.started",
    title: str = "film-1",
    narrowed: str | None = None,
    records: tuple[AdmittedRecord, ...] = (),
) -> AdmittedEvent:
    """Return one event of the viewing and security families."""
    digest = hashlib.blake2b(event_id.encode(), digest_size=16).digest()
    streams: tuple[tuple[str, dict[str, object]], ...] = (
        ("viewing", {"title_id": title, "position_ms": 1000, "speed": 1}),
        ("security", {"ip": "192.0.2.7", "seen_on": START, "wired": True}),
    )
    micros = to_micros(at)
    return AdmittedEvent(digest, subject, event, micros, micros, streams, records, narrowed)


def bitmap_of(subject_nos: Iterable[int], highest: int) -> Bitmap:
    """Return the bitmap that allows exactly these subjects."""
    bits = bytearray(highest // 8 + 1)
    for number in subject_nos:
        bits[number >> 3] |= 0x80 >> (number & 7)
    return Bitmap(bytes(bits), highest)


def rule(
    bitmap: Bitmap,
    *,
    element_id: str = "viewing_history",
    events: frozenset[str] = PLAYED,
    properties: Mapping[str, ValueType] = TITLE,
    precision: Precision = Precision.EXACT,
    since: dt.datetime = LONG_AGO,
) -> ViewRule:
    """Return a rule; over what was played, exactly and without end unless told."""
    return ViewRule(element_id, events, properties, precision, since, bitmap)


def view_of(*rules: ViewRule, family: str = "viewing", purpose: str = PURPOSE) -> View:
    """Return a purpose's view of a family."""
    return View(family, purpose, rules)


def grant_for(
    views: Iterable[View] = (),
    *,
    subject_nos: Iterable[int] | None = None,
    elements: Iterable[str] = (),
    expires_at: dt.datetime = START + dt.timedelta(days=9999),
) -> Grant:
    """Return a grant for these views and elements; a scan's when no subjects are named."""
    views = tuple(views)
    named = {entry.element for view in views for entry in view.rules} | set(elements)
    subjects = None if subject_nos is None else frozenset(subject_nos)
    purpose = views[0].purpose if views else PURPOSE
    return Grant("grant-1", purpose, frozenset(named), subjects, 0, "sample-1", expires_at)


def store(engine: Engine, *events: AdmittedEvent) -> list[str]:
    """Append one batch, wait until it is durable, and return the outcomes as texts."""
    return [outcome.value for outcome in engine.events.append(events).result(timeout=30)]


def ids_seen(engine: Engine, view: View, *, column: str = "title_id") -> list[object]:
    """Return one column of a whole view, ordered by event_no."""
    table = engine.events.scan(grant_for([view]), [view], f'SELECT "{column}" FROM {view.family} ORDER BY event_no', {})
    values: list[object] = table.column(0).to_pylist()
    return values


OpenEngine = Callable[[Callable[[], Catalogue]], Engine]
