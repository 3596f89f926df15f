"""Conformance of retention: what is past its last day goes for good, and nothing else does."""

from __future__ import annotations

import datetime as dt

from plainview.base.clock import to_micros
from plainview.store.engine import Engine
from plainview.store.expiry import Expiry, FamilyExpiry
from plainview.testing.engine_fixture import CurrentCatalogue, EngineFixtures
from plainview.testing.engine_samples import (
    DEVICE,
    START,
    bitmap_of,
    grant_for,
    ids_seen,
    played,
    profile,
    record,
    rule,
    store,
    view_of,
)

ANA = profile("ana")
DAY = dt.timedelta(days=1)
OLD, NEW = START - 30 * DAY, START
LIMIT_US = to_micros(START - 10 * DAY)


def _everybody(engine: Engine) -> tuple[list[object], list[object]]:
    """Return the titles and the addresses that are held."""
    highest = engine.subjects.highest()
    bitmap = bitmap_of(range(1, highest + 1), highest)
    device = view_of(rule(bitmap, properties=DEVICE), family="security")
    return ids_seen(engine, view_of(rule(bitmap))), ids_seen(engine, device, column="ip")


def _held(engine: Engine, catalogue: CurrentCatalogue) -> None:
    store(
        engine,
        played(ANA, "e1", at=OLD, title="old"),
        played(ANA, "e2", at=OLD, title="other", event="playback.completed"),
        played(ANA, "e3", at=NEW, title="new"),
    )
    engine.events.rotate()
    engine.events.compact(catalogue())


class ExpiryConformance(EngineFixtures):
    """What every engine must do when values are past their last day."""

    def test_rows_go_by_event_once_they_are_past_their_day(self, engine: Engine, catalogue: CurrentCatalogue) -> None:
        _held(engine, catalogue)
        gone = engine.expire(Expiry({"viewing": FamilyExpiry({"playback.started": LIMIT_US})}))
        assert gone.values == {"viewing": {("playback.started", ""): 1}}
        assert (sorted(map(str, _everybody(engine)[0])), len(_everybody(engine)[1])) == (["new", "other"], 3)

    def test_values_go_by_column_and_leave_the_row(self, engine: Engine, catalogue: CurrentCatalogue) -> None:
        _held(engine, catalogue)
        rules = FamilyExpiry({}, {"ip": {"playback.started": LIMIT_US, "rating.set": LIMIT_US}})
        gone = engine.expire(Expiry({"security": rules}))
        assert gone.values == {"security": {("playback.started", "ip"): 1}}
        titles, addresses = _everybody(engine)
        assert len(titles) == 3
        assert sorted(addresses, key=str) == ["192.0.2.7", "192.0.2.7", None]

    def test_the_same_twice_takes_nothing_more(self, engine: Engine, catalogue: CurrentCatalogue) -> None:
        _held(engine, catalogue)
        expiry = Expiry({"viewing": FamilyExpiry({"playback.started": LIMIT_US}, {"speed": {"rating.set": LIMIT_US}})})
        assert engine.expire(expiry).values
        before = _everybody(engine)
        assert engine.expire(expiry).values == {}
        assert _everybody(engine) == before

    def test_a_row_received_at_the_limit_stays(self, engine: Engine, catalogue: CurrentCatalogue) -> None:
        store(engine, played(ANA, "e1", at=NEW, title="new"))
        engine.events.rotate()
        engine.events.compact(catalogue())
        assert engine.expire(Expiry({"viewing": FamilyExpiry({"playback.started": to_micros(NEW)})})).values == {}
        assert _everybody(engine)[0] == ["new"]

    def test_records_go_with_what_finds_them(self, engine: Engine) -> None:
        old = record(ANA, "ana@example.org", occurred_at=OLD)
        new = record(profile("ben"), "ben@example.org", occurred_at=NEW)
        other = record(ANA, "Ana", element_id="name", field="name", occurred_at=OLD)
        engine.records.put([old, new, other])
        assert engine.expire(Expiry({}, {"email": LIMIT_US})).records == {"email": 1}
        grant = grant_for(elements=("email",))
        ben = engine.subjects.number((new.subject,))[new.subject]
        assert engine.records.find(grant, "email", "ana@example.org") == ()
        assert engine.records.find(grant, "email", "ben@example.org") == (ben,)
        ana = engine.subjects.number((ANA,))[ANA]
        named = grant_for(subject_nos=(ana,), elements=("email", "name"))
        assert [held.element for held in engine.records.read(named, (ana,), ("email", "name"))] == ["name"]
