"""Retention: when each value is past its last day, which the catalogue says, and its deletion once a day.

A purpose stops seeing a value after its own days. It is deleted when the last purpose's days end: the longest of the
uses that its element declares, and never longer than its family is kept. A day counts from midnight UTC.
"""

from __future__ import annotations

import datetime as dt
import json
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

import msgspec

from plainview.base.clock import Clock, from_micros, to_micros
from plainview.catalogue.model import Catalogue, Element
from plainview.gate.grants import Grants
from plainview.gate.program import Job
from plainview.store.engine import Engine
from plainview.store.expiry import Expired, Expiry, FamilyExpiry
from plainview.store.rows import QUARANTINE
from plainview.store.values import LedgerKind, LedgerLine

QUARANTINE_DAYS = 30
"""How long events rest that could not be taken in as they came, for whoever mends what sends them."""

REMOVED_WAITS = dt.timedelta(days=1)
"""How long values of an element outlast its declaration, in case that was removed by mistake."""

EVERY_S = 3600.0
PURPOSE = "operate"
PROGRAM = "retention"
_DECLARED, _LAST, _BEGUN = "retention/declared", "retention/last", "retention/begun"
_FOREVER_US = to_micros(dt.datetime(9000, 1, 1, tzinfo=dt.UTC))
_REMEMBERED = dt.timedelta(days=60)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where values of an element lie: in records, or in columns of events of a family."""

    family: str
    events: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Noted:
    """What is remembered of an element; `since` when it is no longer declared."""

    places: _Places
    since: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class LastDay:
    """How long an element's values are kept: `days` in all, what each purpose sees, and which of the two ends it."""

    element: str
    family: str
    days: int
    by_purpose: Mapping[str, int]
    bounded_by_family: bool


@dataclass(frozen=True, slots=True)
class Loss:
    """What an element lost in one run: so many values received before a moment."""

    element: str
    count: int
    before: dt.datetime


@dataclass(frozen=True, slots=True)
class RetentionRun:
    """One run: when, and which elements lost how much."""

    at: dt.datetime
    losses: tuple[Loss, ...]


def last_day(catalogue: Catalogue, element: Element) -> LastDay:
    """Return how long an element's values are kept; that the law lets her see what is held prolongs nothing."""
    by_purpose = {purpose: use.kept_days for purpose, use in element.uses.items()}
    family = catalogue.families[element.family].kept_days
    longest = max(by_purpose.values(), default=family)
    return LastDay(element.id, element.family, min(longest, family), by_purpose, longest > family)


def expiry_of(catalogue: Catalogue, now: dt.datetime) -> Expiry:
    """Return what is past its last day at a moment, as the catalogue declares it."""
    before = {name: _before_us(now, last_day(catalogue, element).days) for name, element in catalogue.elements.items()}
    rows: dict[str, dict[str, int]] = {}
    for name, element in catalogue.elements.items():
        for event in catalogue.events_of(element) if element.columns else ():
            held = rows.setdefault(element.family, {})
            # A row goes when nobody may see any of it: the earliest moment of all its elements stands.
            held[event] = min(before[name], held.get(event, _FOREVER_US))
    values: dict[str, dict[str, dict[str, int]]] = {}
    for event, columns in catalogue.event_properties.items():
        for column, element in columns.items():
            values.setdefault(element.family, {}).setdefault(column, {})[event] = before[element.id]
    families = {
        family: FamilyExpiry(rows.get(family, {}), values.get(family, {}), _before_us(now, kept.kept_days))
        for family, kept in catalogue.families.items()
    }
    families[QUARANTINE] = FamilyExpiry(other_rows_us=_before_us(now, QUARANTINE_DAYS))
    records = {name: before[name] for name, element in catalogue.elements.items() if element.is_record}
    return Expiry(families, records)


class Retention:
    """Deletes what is past its last day; `refit` lets uses work out anew what they had derived of it."""

    def __init__(
        self, engine: Engine, clock: Clock, catalogue: Callable[[], Catalogue], refit: Callable[[], object]
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._catalogue = catalogue
        self._refit = refit
        self._lock = threading.Lock()

    def days(self) -> tuple[LastDay, ...]:
        """Return how long each element's values are kept, by element."""
        catalogue = self._catalogue()
        return tuple(last_day(catalogue, element) for _, element in sorted(catalogue.elements.items()))

    def removed(self) -> Mapping[str, dt.datetime]:
        """Return element -> when its values go, of elements that are no longer declared."""
        declared = self._catalogue().elements
        return {
            name: (noted.since or self._clock.now()) + REMOVED_WAITS
            for name, noted in sorted(self._noted().items())
            if name not in declared
        }

    def last(self) -> RetentionRun | None:
        """Return the last run, None before the first."""
        text = self._engine.operation.settings(_LAST).get(_LAST)
        if not text:
            return None
        said = json.loads(text)
        losses = tuple(Loss(name, count, dt.datetime.fromisoformat(before)) for name, count, before in said["losses"])
        return RetentionRun(dt.datetime.fromisoformat(said["at"]), losses)

    def job(self) -> Job:
        """Return what the worker does every hour, and in effect once a day."""
        return Job("retention", EVERY_S, self._job)

    def run_due(self) -> RetentionRun | None:
        """Run unless that was done today (UTC); return the run."""
        last = self.last()
        if last is not None and last.at.date() == self._clock.now().date():
            self._note_declared()
            return None
        return self.run()

    def run(self) -> RetentionRun:
        """Delete what is past its last day now, and put into the ledger what each element lost.

        After a run that was cut short the uses are refitted, whatever is found: it may have deleted what they learned.
        """
        with self._lock:
            now = self._clock.now()
            self._note_declared()
            operation = self._engine.operation
            cut_short = operation.settings(_BEGUN).get(_BEGUN, "") != ""
            operation.put_setting(_BEGUN, now.isoformat())
            expired = self._engine.expire(self._expiry(now))
            run = RetentionRun(now, tuple(self._losses(expired, now)))
            if run.losses:
                self._write(run)
            if run.losses or cut_short:
                self._refit()
                self._engine.tidy()
            said = [(loss.element, loss.count, loss.before.isoformat()) for loss in run.losses]
            operation.put_setting(_LAST, json.dumps({"at": now.isoformat(), "losses": said}))
            operation.put_setting(_BEGUN, "")
            return run

    def _job(self) -> str | None:
        run = self.run_due()
        return f"{sum(loss.count for loss in run.losses)} value(s) deleted" if run is not None and run.losses else None

    def _expiry(self, now: dt.datetime) -> Expiry:
        """Return what is past its last day, with all of what is no longer declared since a day or more."""
        found = expiry_of(self._catalogue(), now)
        rows = {family: dict(rules.rows) for family, rules in found.families.items()}
        values = {
            family: {column: dict(before) for column, before in rules.values.items()}
            for family, rules in found.families.items()
        }
        records, everything, noted = dict(found.records), to_micros(now), self._noted()
        for name in (name for name, at in self.removed().items() if at <= now):
            places = noted[name].places
            if not places.columns:
                records[name] = everything
            for event in places.events:
                if event not in rows.setdefault(places.family, {}):
                    rows[places.family][event] = everything
                for column in places.columns:
                    values.setdefault(places.family, {}).setdefault(column, {}).setdefault(event, everything)
        others = {family: rules.other_rows_us for family, rules in found.families.items()}
        families = {name: FamilyExpiry(rows[name], values.get(name, {}), others.get(name, everything)) for name in rows}
        return Expiry(families, records)

    def _losses(self, expired: Expired, now: dt.datetime) -> Iterable[Loss]:
        catalogue, counts = self._catalogue(), Counter(expired.records)
        for family, gone in expired.values.items():
            for (event, column), count in gone.items():
                for element in _elements_at(catalogue, family, event, column) or self._removed_at(family, event):
                    counts[element] += count
        for name, count in sorted(counts.items()):
            declared = catalogue.elements.get(name)
            days = QUARANTINE_DAYS if name == QUARANTINE else 0
            days = days if declared is None else last_day(catalogue, declared).days
            yield Loss(name, count, from_micros(_before_us(now, days)))

    def _write(self, run: RetentionRun) -> None:
        grants = Grants(self._engine, self._clock)
        lines = [
            LedgerLine(
                "",
                from_micros(0),
                LedgerKind.EXPIRE,
                PURPOSE,
                PROGRAM,
                (loss.element,),
                count=loss.count,
                details={"before": loss.before.isoformat()},
            )
            for loss in run.losses
        ]
        for line in lines:
            grants.record(line).result()

    def _removed_at(self, family: str, event: str) -> tuple[str, ...]:
        """Return what a loss is named by where the catalogue declares nothing: the element removed, or the family."""
        declared = self._catalogue().elements
        held = (
            name
            for name, noted in self._noted().items()
            if name not in declared and noted.places.family == family and event in noted.places.events
        )
        return tuple(held) or (family,)

    def _noted(self) -> dict[str, _Noted]:
        """Return element -> where its values lie, and since when it is not declared any more."""
        text = self._engine.operation.settings(_DECLARED).get(_DECLARED, "{}")
        return msgspec.json.decode(text, type=dict[str, _Noted])

    def _note_declared(self) -> None:
        """Keep in mind where values of each declared element lie, for when it is no longer declared."""
        catalogue, now = self._catalogue(), self._clock.now()
        before = self._noted()
        noted = {name: replace(held, since=held.since or now) for name, held in before.items()}
        for name, element in catalogue.elements.items():
            noted[name] = _Noted(_places(catalogue, element))
        forgotten_at = now - _REMEMBERED
        kept = {name: held for name, held in noted.items() if held.since is None or held.since > forgotten_at}
        if kept != before:
            self._engine.operation.put_setting(_DECLARED, msgspec.json.encode(kept).decode())


def _places(catalogue: Catalogue, element: Element) -> _Places:
    if element.is_record:
        return _Places(element.family)
    return _Places(element.family, tuple(sorted(catalogue.events_of(element))), tuple(element.columns))


def _elements_at(catalogue: Catalogue, family: str, event: str, column: str) -> tuple[str, ...]:
    """Return the elements whose values stand in a column of an event, or in its whole row."""
    if column:
        held = catalogue.event_properties.get(event, {}).get(column)
        return () if held is None else (held.id,)
    return tuple(
        name
        for name, element in catalogue.elements.items()
        if element.family == family and element.columns and event in catalogue.events_of(element)
    )


def _before_us(now: dt.datetime, days: int) -> int:
    midnight = now.astimezone(dt.UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return to_micros(midnight - dt.timedelta(days=days))
