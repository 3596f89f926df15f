"""Conformance of event stores: appending, what views show and hide, reads, scans, compaction, forgetting."""

from __future__ import annotations

import datetime as dt

import pyarrow as pa
import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import GrantError, StoreError
from plainview.catalogue.model import Precision, ValueType
from plainview.store.engine import Engine
from plainview.store.values import AdmittedEvent
from plainview.store.views import Bitmap, View
from plainview.testing.engine_fixture import CurrentCatalogue, EngineFixtures
from plainview.testing.engine_samples import (
    DEVICE,
    EXTRA,
    PLAYED,
    RATED,
    START,
    TITLE,
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


def _plain(year: int, month: int, day: int, hour: int = 0) -> dt.datetime:
    # Views show UTC without saying so: their columns are plain timestamps.
    return dt.datetime(year, month, day, hour, tzinfo=dt.UTC).replace(tzinfo=None)


def _rated(event_id: str) -> AdmittedEvent:
    return played(ANA, event_id, event="rating.set")._replace(streams=(("viewing", {"title_id": "t", "stars": 4}),))


class EventConformance(EngineFixtures):
    """What every event store must do."""

    def test_an_event_is_stored_once_however_often_it_is_sent(self, engine: Engine) -> None:
        first = played(ANA, "e1")
        assert store(engine, first, first) == ["stored", "duplicate"]
        assert store(engine, played(ANA, "e2"), first) == ["stored", "duplicate"]
        assert len(ids_seen(engine, self._view(engine))) == 2

    def test_an_id_is_known_after_compaction(self, engine: Engine, catalogue: CurrentCatalogue) -> None:
        store(engine, played(ANA, "e1"))
        self._compact(engine, catalogue)
        assert store(engine, played(ANA, "e1"), played(ANA, "e2")) == ["duplicate", "stored"]

    def test_an_empty_batch_is_answered_empty(self, engine: Engine) -> None:
        assert store(engine) == []

    def test_a_value_of_another_type_stores_nothing_of_its_batch(self, engine: Engine) -> None:
        wrong = played(ANA, "e2")._replace(streams=(("viewing", {"position_ms": "soon"}),))
        with pytest.raises(StoreError, match="position_ms"):
            store(engine, played(ANA, "e1"), wrong)
        assert ids_seen(engine, self._view(engine)) == []
        assert store(engine, played(ANA, "e1")) == ["stored"]

    def test_a_quarantined_event_is_seen_only_in_quarantine(self, engine: Engine) -> None:
        held = played(ANA, "e1")._replace(quarantine="too_far_ahead")
        assert store(engine, held) == ["quarantined"]
        assert ids_seen(engine, self._view(engine)) == []
        properties = {"reason": ValueType.TEXT, "streams": ValueType.JSON}
        quarantine = view_of(rule(self._all(engine), properties=properties), family="quarantine")
        assert ids_seen(engine, quarantine, column="reason") == ["too_far_ahead"]
        assert "film-1" in str(ids_seen(engine, quarantine, column="streams"))

    def test_an_event_of_records_only_stores_them(self, engine: Engine) -> None:
        bare = played(ANA, "e1", records=(record(account("ana"), "ana@example.org"),))._replace(streams=())
        assert store(engine, bare) == ["stored"]
        number = engine.subjects.number((account("ana"),))[account("ana")]
        read = engine.records.read(grant_for(subject_nos=(number,), elements=("email",)), (number,), ("email",))
        assert [held.value for held in read] == ["ana@example.org"]

    def test_a_scan_shows_eligible_subjects_only(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1", title="a"), played(BEN, "e2", title="b"))
        ana = engine.subjects.number((ANA,))[ANA]
        view = view_of(rule(bitmap_of((ana,), engine.subjects.highest())))
        assert ids_seen(engine, view) == ["a"]

    def test_a_subject_above_the_bitmap_is_not_eligible(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1", title="a"))
        view = self._view(engine)
        store(engine, played(BEN, "e2", title="b"))
        assert ids_seen(engine, view) == ["a"]

    def test_a_view_without_rules_shows_nothing(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1"))
        assert ids_seen(engine, view_of(), column="event") == []

    def test_rows_narrowed_for_the_purpose_are_hidden(self, engine: Engine) -> None:
        store(
            engine,
            played(ANA, "e1", title="hidden", narrowed=",protect,recommend_use,"),
            played(ANA, "e2", title="shown", narrowed=",recommend_use_more,"),
        )
        assert ids_seen(engine, self._view(engine)) == ["shown"]

    def test_rows_received_before_the_period_are_hidden(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1", at=START - 9 * DAY, title="old"), played(ANA, "e2", title="new"))
        assert ids_seen(engine, view_of(rule(self._all(engine), since=START - DAY))) == ["new"]

    def test_a_property_is_visible_only_through_a_rule_of_its_event(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1"), _rated("e2"))
        stars = {"stars": ValueType.INTEGER}
        view = view_of(rule(self._all(engine)), rule(self._all(engine), events=RATED, properties=stars))
        assert ids_seen(engine, view) == ["film-1", None]
        assert ids_seen(engine, view, column="stars") == [None, 4]

    def test_two_rules_with_different_subjects_do_not_lend_each_other_rows(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1", title="a"), played(BEN, "e2", title="b"))
        numbers, highest = engine.subjects.number((ANA, BEN)), engine.subjects.highest()
        view = view_of(
            rule(bitmap_of((numbers[ANA],), highest), properties={"title_id": ValueType.TITLE_ID}),
            rule(bitmap_of((numbers[BEN],), highest), element_id="b", properties={"speed": ValueType.NUMBER}),
        )
        assert ids_seen(engine, view) == ["a", None]
        assert ids_seen(engine, view, column="speed") == [None, 1.0]

    @pytest.mark.parametrize(
        ("precision", "ip", "seen_on"),
        [
            (Precision.EXACT, "192.0.2.7", _plain(2026, 3, 10, 12)),
            (Precision.DAY, "192.0.2.7", _plain(2026, 3, 10)),
            (Precision.MONTH, "192.0.2", _plain(2026, 3, 1)),
            (Precision.YEAR, "192.", _plain(2026, 1, 1)),
            (Precision.PRESENCE, True, True),
        ],
    )
    def test_a_value_is_shown_as_closely_as_declared(
        self, engine: Engine, precision: Precision, ip: object, seen_on: object
    ) -> None:
        store(engine, played(ANA, "e1"))
        shown = rule(self._all(engine), properties=DEVICE, precision=precision)
        view = view_of(shown, family="security")
        assert ids_seen(engine, view, column="ip") == [ip]
        assert ids_seen(engine, view, column="seen_on") == [seen_on]

    def test_hashes_are_equal_within_a_purpose_and_different_across(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1"), played(BEN, "e2"))
        shown = rule(self._all(engine), properties=DEVICE, precision=Precision.HASH)
        own = ids_seen(engine, view_of(shown, family="security"), column="ip")
        other = ids_seen(engine, view_of(shown, family="security", purpose="protect"), column="ip")
        assert len(set(own)) == 1
        assert len({*own, *other, "192.0.2.7"}) == 3

    def test_statements_take_parameters_and_join_families(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1", title="a"), played(ANA, "e2", title="b"))
        views = [self._view(engine), view_of(rule(self._all(engine), properties=DEVICE), family="security")]
        sql = "SELECT count(*) AS n FROM viewing JOIN security USING (event_no) WHERE title_id = $title AND wired"
        table = engine.events.scan(grant_for(views), views, sql, {"title": "a"})
        assert table.to_pylist() == [{"n": 1}]

    def test_a_view_has_the_declared_columns_only(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1"))
        view = self._view(engine)
        table = engine.events.scan(grant_for([view]), [view], "SELECT * FROM viewing", {})
        fixed = ["event_no", "subject_no", "event", "occurred_at", "received_at"]
        assert table.column_names == [*fixed, *sorted(TITLE)]
        assert table.schema.field("occurred_at").type == pa.timestamp("us")

    def test_an_error_of_a_statement_quotes_no_value(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1", title="secret-title"))
        view = self._view(engine)
        with pytest.raises(StoreError) as raised:
            engine.events.scan(grant_for([view]), [view], "SELECT title_id::INTEGER FROM viewing", {})
        assert "secret-title" not in f"{raised.value} {raised.value.__cause__}"

    @pytest.mark.parametrize(
        "sql",
        [
            "SELECT * FROM read_text('/etc/hostname')",
            "COPY viewing TO '/tmp/plainview-leak.csv'",
            "SET enable_external_access = true",
            "ATTACH '/tmp/plainview-leak.db'",
        ],
    )
    def test_a_statement_reaches_nothing_outside(self, engine: Engine, sql: str) -> None:
        store(engine, played(ANA, "e1"))
        view = self._view(engine)
        with pytest.raises(StoreError):
            engine.events.scan(grant_for([view]), [view], sql, {})

    def test_a_read_shows_the_named_subjects_in_order_of_time(
        self, engine: Engine, catalogue: CurrentCatalogue
    ) -> None:
        store(engine, played(ANA, "e1", title="late", at=START + DAY), played(BEN, "e2", title="b"))
        self._compact(engine, catalogue)
        store(engine, played(ANA, "e3", title="early"))
        ana = engine.subjects.number((ANA,))[ANA]
        view = self._view(engine)
        tables = engine.events.read(grant_for([view], subject_nos=(ana,)), (ana,), [view])
        assert tables["viewing"].column("title_id").to_pylist() == ["early", "late"]
        assert set(tables["viewing"].column("subject_no").to_pylist()) == {ana}

    def test_a_read_shows_nothing_of_a_subject_that_is_not_eligible(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1"))
        ana = engine.subjects.number((ANA,))[ANA]
        view = view_of(rule(bitmap_of((), engine.subjects.highest())))
        tables = engine.events.read(grant_for([view], subject_nos=(ana,)), (ana,), [view])
        assert tables["viewing"].num_rows == 0

    def test_no_read_without_a_fitting_grant(self, engine: Engine, clock: ManualClock) -> None:
        store(engine, played(ANA, "e1"))
        view, sql = self._view(engine), "SELECT 1 AS one"
        expired = grant_for([view], expires_at=START)
        of_one = grant_for([view], subject_nos=(1,))
        other_purpose = view_of(*view.rules, purpose="protect")
        for grant, views in (
            (expired, [view]),
            (of_one, [view]),
            (grant_for(), [view]),
            (grant_for([view]), [other_purpose]),
        ):
            with pytest.raises(GrantError):
                engine.events.scan(grant, views, sql, {})
        for grant, numbers in ((of_one, (1, 2)), (grant_for([view]), (1,)), (expired, (1,))):
            with pytest.raises(GrantError):
                engine.events.read(grant, numbers, [view])

    def test_compaction_changes_nothing_that_is_seen(self, engine: Engine, catalogue: CurrentCatalogue) -> None:
        for number in range(4):
            store(engine, played(ANA, f"e{number}", title=f"t{number}", at=START + 40 * number * DAY))
            if number != 2:
                self._compact(engine, catalogue)
        assert sorted(map(str, ids_seen(engine, self._view(engine)))) == ["t0", "t1", "t2", "t3"]
        table = engine.events.scan(
            grant_for([self._view(engine)]),
            [self._view(engine)],
            "SELECT count(DISTINCT event_no) AS n FROM viewing",
            {},
        )
        assert table.to_pylist() == [{"n": 4}]

    def test_a_column_added_later_is_null_in_older_rows(self, engine: Engine, catalogue: CurrentCatalogue) -> None:
        store(engine, played(ANA, "e1"))
        self._compact(engine, catalogue)
        store(engine, played(ANA, "e2"))
        more = element("screens", "viewing", events=PLAYED, properties=EXTRA)
        catalogue.held = sample_catalogue(version="sample-2", more=[more])
        newer = played(ANA, "e3")._replace(streams=(("viewing", {"screen": {"inches": 50}}),))
        store(engine, newer)
        view = view_of(rule(self._all(engine)), rule(self._all(engine), element_id="screens", properties=EXTRA))
        assert ids_seen(engine, view, column="screen") == [None, None, '{"inches":50}']
        self._compact(engine, catalogue)
        assert ids_seen(engine, view, column="screen") == [None, None, '{"inches":50}']

    def test_forgotten_subjects_are_hidden_at_once_and_for_good(
        self, engine: Engine, catalogue: CurrentCatalogue
    ) -> None:
        store(engine, played(ANA, "e1", title="a"), played(BEN, "e2", title="b"))
        self._compact(engine, catalogue)
        store(engine, played(ANA, "e3", title="a"), played(BEN, "e4", title="b"))
        view, ana = self._view(engine), engine.subjects.number((ANA,))[ANA]
        engine.forget((ana,), START)
        assert ids_seen(engine, view) == ["b", "b"]
        grant = grant_for([view], subject_nos=(ana,))
        assert engine.events.read(grant, (ana,), [view])["viewing"].num_rows == 0
        self._compact(engine, catalogue)
        assert ids_seen(engine, view) == ["b", "b"]

    def test_a_member_who_comes_back_is_a_new_subject(self, engine: Engine) -> None:
        store(engine, played(ANA, "e1", title="before"))
        old = engine.subjects.number((ANA,))[ANA]
        engine.forget((old,), START)
        store(engine, played(ANA, "e2", title="after"))
        assert engine.subjects.number((ANA,))[ANA] > old
        assert ids_seen(engine, self._view(engine)) == ["after"]

    def _all(self, engine: Engine) -> Bitmap:
        highest = engine.subjects.highest()
        return bitmap_of(range(1, highest + 1), highest)

    def _view(self, engine: Engine) -> View:
        return view_of(rule(self._all(engine)))

    def _compact(self, engine: Engine, catalogue: CurrentCatalogue) -> None:
        engine.events.rotate()
        engine.events.compact(catalogue())


__all__ = ["EventConformance"]
