"""Conformance of erasures of some rows: by title, by period, hidden at once, swept by the next compaction."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from plainview.base.clock import ManualClock, to_micros
from plainview.catalogue.model import ValueType
from plainview.store.engine import Engine
from plainview.store.values import AdmittedEvent, ErasedRows, SubjectKey, Task, TaskState
from plainview.store.views import Bitmap, View
from plainview.testing.engine_fixture import CurrentCatalogue, EngineFixtures
from plainview.testing.engine_samples import (
    DEVICE,
    EXTRA,
    PLAYED,
    START,
    account,
    bitmap_of,
    element,
    grant_for,
    ids_seen,
    played,
    profile,
    record,
    rule,
    sample_catalogue,
    store,
    view_of,
)

ANA, BEN = profile("ana"), profile("ben")
DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)
LATER = START + HOUR
BOTH = ErasedRows(frozenset({"a", "b"}))


def _all(engine: Engine) -> Bitmap:
    highest = engine.subjects.highest()
    return bitmap_of(range(1, highest + 1), highest)


def _view(engine: Engine) -> View:
    return view_of(rule(_all(engine)))


def _read(engine: Engine, subject: SubjectKey, view: View, column: str = "title_id") -> list[object]:
    number = engine.subjects.number((subject,))[subject]
    table = engine.events.read(grant_for([view], subject_nos=(number,)), (number,), [view])[view.family]
    shown: list[object] = table.column(column).to_pylist()
    return shown


def _erase(engine: Engine, subject: SubjectKey, rows: ErasedRows, at: dt.datetime = LATER) -> None:
    engine.erase((engine.subjects.number((subject,))[subject],), rows, at)


def _occurred(event: AdmittedEvent, at: dt.datetime) -> AdmittedEvent:
    return event._replace(occurred_us=to_micros(at))


def _compact(engine: Engine, catalogue: CurrentCatalogue) -> None:
    engine.events.rotate()
    engine.events.compact(catalogue())


class ErasureConformance(EngineFixtures):
    """What every engine must do when some rows of a subject are erased."""

    def test_rows_of_an_erased_title_are_hidden_at_once_wherever_they_are(
        self, engine: Engine, catalogue: CurrentCatalogue
    ) -> None:
        store(engine, played(ANA, "e1", title="a"), played(ANA, "e2", title="c"), played(BEN, "e3", title="a"))
        _compact(engine, catalogue)
        store(engine, played(ANA, "e4", title="b"), played(ANA, "e5", title="c"), played(BEN, "e6", title="b"))
        _erase(engine, ANA, BOTH)
        assert ids_seen(engine, _view(engine)) == ["c", "a", "c", "b"]
        assert _read(engine, ANA, _view(engine)) == ["c", "c"]
        assert _read(engine, BEN, _view(engine)) == ["a", "b"]

    def test_files_and_intake_follow_and_nothing_else_is_lost(
        self, engine: Engine, catalogue: CurrentCatalogue
    ) -> None:
        store(engine, played(ANA, "e1", title="a"), played(ANA, "e2", title="c"), played(BEN, "e3", title="a"))
        _compact(engine, catalogue)
        store(engine, played(ANA, "e4", title="b"), played(BEN, "e5", title="b"))
        _erase(engine, ANA, BOTH)
        _compact(engine, catalogue)
        assert engine.unswept() == 0
        assert sorted(map(str, ids_seen(engine, _view(engine)))) == ["a", "b", "c"]
        assert _read(engine, ANA, _view(engine)) == ["c"]

    def test_what_is_received_after_an_erasure_is_not_meant(
        self, engine: Engine, catalogue: CurrentCatalogue, clock: ManualClock
    ) -> None:
        store(engine, played(ANA, "e1", title="a"))
        _erase(engine, ANA, BOTH)
        store(engine, played(ANA, "e2", title="a", at=LATER + HOUR))
        assert _read(engine, ANA, _view(engine)) == ["a"]
        _compact(engine, catalogue)
        assert _read(engine, ANA, _view(engine)) == ["a"]
        assert engine.unswept() == 0

    def test_a_period_ends_before_its_last_moment_and_counts_when_things_occurred(self, engine: Engine) -> None:
        at = {"before": START - DAY, "first": START - HOUR, "within": START - 1 * HOUR / 2, "end": START}
        store(engine, *(_occurred(played(ANA, name, title=name), moment) for name, moment in at.items()))
        _erase(engine, ANA, ErasedRows(None, START - HOUR, START))
        assert _read(engine, ANA, _view(engine)) == ["before", "end"]

    def test_a_period_reaches_every_family(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1"), played(BEN, "e2"))
        _erase(engine, ANA, ErasedRows(None, None, LATER))
        device = view_of(rule(_all(engine), properties=DEVICE), family="security")
        assert _read(engine, ANA, device, "ip") == []
        assert ids_seen(engine, device, column="ip") == ["192.0.2.7"]

    def test_titles_of_a_period_leave_the_others_and_other_times(self, engine: Engine) -> None:
        old, new = START - 9 * DAY, START
        store(engine, _occurred(played(ANA, "e1", title="a"), old), _occurred(played(ANA, "e2", title="c"), old))
        store(engine, _occurred(played(ANA, "e3", title="a"), new))
        _erase(engine, ANA, ErasedRows(frozenset({"a"}), None, START - DAY))
        assert _read(engine, ANA, _view(engine)) == ["c", "a"]

    def test_a_title_counts_where_a_view_does_not_show_it(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1", title="a"), played(ANA, "e2", title="c"))
        _erase(engine, ANA, BOTH)
        speed = view_of(rule(_all(engine), properties={"speed": ValueType.NUMBER}))
        assert _read(engine, ANA, speed, "speed") == [1.0]
        assert ids_seen(engine, speed, column="speed") == [1.0]

    def test_titles_within_json_and_quarantine_count_by_their_whole_name(
        self, engine: Engine, catalogue: CurrentCatalogue
    ) -> None:
        more = element("screens", "viewing", events=PLAYED, properties=EXTRA)
        catalogue.held = sample_catalogue(version="sample-2", more=[more])
        shown = played(ANA, "e1")._replace(streams=(("viewing", {"screen": {"row": ["a", "x"]}}),))
        longer = played(ANA, "e2")._replace(streams=(("viewing", {"screen": {"row": ["abc"]}}),))
        held = played(ANA, "e3", title="a")._replace(quarantine="too_far_ahead")
        store(engine, shown, longer, held)
        view = view_of(rule(_all(engine), properties=EXTRA))
        quarantine = view_of(rule(_all(engine), properties={"streams": ValueType.JSON}), family="quarantine")
        assert len(_read(engine, ANA, quarantine, "streams")) == 1
        _erase(engine, ANA, BOTH)
        for _ in range(2):
            assert _read(engine, ANA, view, "screen") == ['{"row":["abc"]}']
            assert _read(engine, ANA, quarantine, "streams") == []
            assert ids_seen(engine, quarantine, column="streams") == []
            _compact(engine, catalogue)

    def test_records_of_an_erased_period_go_and_can_not_be_found(self, engine: Engine) -> None:
        old, new = START - 9 * DAY, START
        engine.records.put(
            [
                record(account("ana"), "old@example.org", occurred_at=old),
                record(account("ana"), "new@example.org", element_id="phone", field="phone", occurred_at=new),
                record(account("ben"), "old@example.org", occurred_at=old),
            ]
        )
        ana, ben = account("ana"), account("ben")
        numbers = engine.subjects.number((ana, ben))
        _erase(engine, ana, ErasedRows(frozenset({"old@example.org"}), None, START - DAY))
        look_up = grant_for(elements=("email",))
        assert engine.records.find(look_up, "email", "old@example.org") == tuple(sorted(numbers.values()))
        _erase(engine, ana, ErasedRows(None, None, START - DAY))
        assert engine.records.find(look_up, "email", "old@example.org") == (numbers[ben],)
        read = grant_for(subject_nos=(numbers[ana],), elements=("email", "phone"))
        held = engine.records.read(read, (numbers[ana],), ("email", "phone"))
        assert [value.value for value in held] == ["new@example.org"]

    def test_work_about_an_erased_title_or_settled_in_an_erased_period_goes(self, engine: Engine) -> None:
        number = engine.subjects.number((ANA,))[ANA]
        task = Task("t1", "protect", "communicate", "message", number, "a", {}, START, START)
        done = replace(task, task_id="t2", about="c", state=TaskState.DONE, settled_at=START)
        for each in (task, done, replace(task, task_id="t3", about="c")):
            engine.tasks.put(each)
        engine.tasks.settle(done)
        _erase(engine, ANA, BOTH)
        assert {each.task_id for each in engine.tasks.of_subjects((number,))} == {"t2", "t3"}
        _erase(engine, ANA, ErasedRows(None, START, LATER))
        assert [each.task_id for each in engine.tasks.of_subjects((number,))] == ["t3"]

    def test_the_same_erasure_twice_is_the_same_once(self, engine: Engine, catalogue: CurrentCatalogue) -> None:
        store(engine, played(ANA, "e1", title="a"), played(ANA, "e2", title="c"))
        for _ in range(2):
            _erase(engine, ANA, BOTH)
            _compact(engine, catalogue)
            assert _read(engine, ANA, _view(engine)) == ["c"]
            assert engine.unswept() == 0

    def test_an_erasure_of_nobody_or_of_the_forgotten_is_nothing(
        self, engine: Engine, catalogue: CurrentCatalogue
    ) -> None:
        number = engine.subjects.number((ANA,))[ANA]
        engine.forget((number,), START)
        _compact(engine, catalogue)
        engine.erase((), BOTH, START)
        engine.erase((number, 999), BOTH, START)
        assert engine.unswept() == 0

    def test_what_is_forgotten_is_unswept_until_a_compaction_took_all_of_it(
        self, engine: Engine, catalogue: CurrentCatalogue
    ) -> None:
        store(engine, played(ANA, "e1"), played(BEN, "e2"))
        numbers = engine.subjects.number((ANA, BEN))
        engine.forget((numbers[ANA],), LATER)
        assert engine.unswept() == 1
        _compact(engine, catalogue)
        assert engine.unswept() == 0
        engine.forget((numbers[BEN],), LATER)
        assert engine.unswept() == 1
        _compact(engine, catalogue)
        assert engine.unswept() == 0


__all__ = ["ErasureConformance"]
