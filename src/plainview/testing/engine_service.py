"""Conformance of ledger, state, operation and digests."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial

from plainview.store.engine import Engine
from plainview.store.ledger_store import Noted
from plainview.store.values import CallerKey, LedgerKind, LedgerLine
from plainview.testing.engine_fixture import EngineFixtures
from plainview.testing.engine_samples import PURPOSE, START, bitmap_of


def _line(
    line_id: str, *, subject_no: int | None = None, bitmap: str | None = None, kind: LedgerKind | None = None
) -> LedgerLine:
    kind = kind or (LedgerKind.SCAN if subject_no is None else LedgerKind.READ)
    return LedgerLine(
        line_id, START, kind, PURPOSE, "recommend", ("email",), subject_no, bitmap, details={"about": "row"}
    )


def _by(program: str, purpose: str, line: LedgerLine, at: dt.datetime) -> LedgerLine:
    return replace(line, program=program, purpose=purpose, at=at)


class ServiceConformance(EngineFixtures):
    """What every ledger, state store and operation store must do."""

    def test_ledger_lines_come_back_newest_first(self, engine: Engine) -> None:
        lines = [_line(f"l{number}", subject_no=number % 2) for number in range(4)]
        engine.ledger.append(lines[:2]).result(timeout=30)
        engine.ledger.append(lines[2:]).result(timeout=30)
        assert engine.ledger.newest() == tuple(reversed(lines))
        assert engine.ledger.newest(limit=1) == (lines[3],)
        assert engine.ledger.newest(kind="send") == ()
        assert engine.ledger.of_subjects((1,)) == (lines[3], lines[1])
        assert engine.ledger.of_subjects((1,), limit=1) == (lines[3],)

    def test_a_members_lines_of_one_kind_come_without_all_others(self, engine: Engine) -> None:
        covered = bitmap_of((1, 2), 12)
        sends = [_line(f"s{number}", kind=LedgerKind.SEND, subject_no=number % 2 + 1) for number in range(4)]
        reads = [_line(f"r{number}", subject_no=1) for number in range(300)]
        scan = _line("scan", bitmap=covered.digest)
        engine.ledger.append([*sends, *reads, scan], [covered]).result(timeout=30)
        assert engine.ledger.of_subjects((1,), kind="send") == (sends[2], sends[0])
        assert engine.ledger.of_subjects((1, 2), kind="send", limit=1) == (sends[3],)
        assert engine.ledger.of_subjects((3,), kind="send") == ()

    def test_a_scan_is_in_the_ledger_of_those_it_covered(self, engine: Engine) -> None:
        covered = bitmap_of((2, 9), 12)
        engine.ledger.append([_line("scan", bitmap=covered.digest)], [covered]).result(timeout=30)
        engine.ledger.append([_line("again", bitmap=covered.digest)], [covered]).result(timeout=30)
        assert [line.line_id for line in engine.ledger.of_subjects((9,))] == ["again", "scan"]
        assert [line.line_id for line in engine.ledger.of_subjects((1, 2))] == ["again", "scan"]
        assert engine.ledger.of_subjects((3,)) == ()
        assert engine.ledger.of_subjects((400,)) == ()

    def test_uses_and_refusals_are_counted_without_what_is_no_use(self, engine: Engine) -> None:
        covered = bitmap_of((1, 9), 12)
        days = [START - dt.timedelta(days=day) for day in range(40, 0, -1)]
        kinds = [LedgerKind.READ, LedgerKind.REFUSAL, LedgerKind.CHOICE, LedgerKind.SEND]
        lines = [
            replace(_line(f"l{number}", kind=kinds[number % 4], subject_no=1), at=at) for number, at in enumerate(days)
        ]
        scan = replace(_line("scan", bitmap=covered.digest), at=START)
        others = [replace(_line(f"o{number}", subject_no=2), at=START) for number in range(300)]
        engine.ledger.append([*lines, *others, scan], [covered]).result(timeout=30)
        assert engine.ledger.noted((1,), START - dt.timedelta(days=20)) == Noted(11, 5, START)
        assert engine.ledger.noted((1, 2), START - dt.timedelta(days=400)) == Noted(321, 10, START)
        assert engine.ledger.noted((2,), START + dt.timedelta(days=1)) == Noted()
        assert engine.ledger.noted((9,), START) == Noted(1, 0, START)
        assert engine.ledger.noted((3,), START - dt.timedelta(days=400)) == Noted()

    def test_the_newest_use_is_found_behind_what_is_no_use(self, engine: Engine) -> None:
        read = replace(_line("read", subject_no=1), at=START)
        choice = replace(_line("choice", kind=LedgerKind.CHOICE, subject_no=1), at=START + dt.timedelta(days=1))
        engine.ledger.append([read, choice]).result(timeout=30)
        assert engine.ledger.noted((1,), START) == Noted(1, 0, START)

    def test_a_programs_last_read_of_somebody_is_found_among_her_newest_lines(self, engine: Engine) -> None:
        hours = [START + dt.timedelta(hours=hour) for hour in range(6)]
        lines = [
            _by("explain", "rights", _line("look", subject_no=1), hours[0]),
            _by("explain", "operate", _line("other purpose", subject_no=1), hours[1]),
            _by("explain", "rights", _line("refused", subject_no=1, kind=LedgerKind.REFUSAL), hours[2]),
            _by("explain too", "rights", _line("other program", subject_no=1), hours[3]),
            _by("explain", "rights", _line("of others", subject_no=2), hours[4]),
            _by("explain", "rights", _line("now", subject_no=1), hours[5]),
        ]
        engine.ledger.append(lines).result(timeout=30)
        found = partial(engine.ledger.last_read, purpose="rights", program="explain")
        assert found((1,), hours[5]) == hours[0]
        assert found((1,), hours[5] + dt.timedelta(seconds=1)) == hours[5]
        assert found((1, 2), hours[5]) == hours[4]
        assert found((1,), hours[0]) is None
        assert found((1,), hours[5], among=4) is None
        assert found((3,), hours[5]) is None

    def test_counts_are_added_and_an_unknown_one_becomes_known(self, engine: Engine) -> None:
        first = _line("l1", subject_no=1)
        unknown = LedgerLine("l2", START, LedgerKind.READ, PURPOSE, "recommend", (), 1, count=None)
        engine.ledger.append([first, unknown]).result(timeout=30)
        engine.ledger.add_counts({"l1": 4, "l2": 2, "nowhere": 1})
        assert [(line.line_id, line.count) for line in engine.ledger.newest()] == [("l2", 2), ("l1", 5)]

    def test_state_is_replaced_whole_and_versioned(self, engine: Engine) -> None:
        assert engine.state.load("p", "model") is None
        assert engine.state.version("p", "model") == 0
        assert engine.state.save("p", "model", b"one") == 1
        assert engine.state.save("p", "model", b"two" * 1000) == 2
        assert engine.state.load("p", "model") == (2, b"two" * 1000)
        assert engine.state.version("p", "model") == 2
        assert engine.state.versions("p") == {"model": 2}
        assert engine.state.versions("another") == {}
        assert engine.state.load("q", "model") is None

    def test_caller_keys_are_kept_by_name(self, engine: Engine) -> None:
        web = CallerKey("web", "public", "aa", START)
        engine.operation.put_key(CallerKey("service", "service", "bb", START, history=True))
        engine.operation.put_key(web)
        engine.operation.put_key(CallerKey("web", "public", "aa", START, revoked_at=START + dt.timedelta(days=1)))
        keys = engine.operation.keys()
        assert [(key.name, key.revoked_at is None, key.history) for key in keys] == [
            ("service", True, True),
            ("web", False, False),
        ]

    def test_counts_of_what_was_stripped_add_up(self, engine: Engine) -> None:
        key = ("web", "playback.started", "mood", "undeclared")
        engine.operation.count_stripped({key: 2})
        engine.operation.count_stripped({key: 3, ("web", "", "x", "y"): 1})
        assert engine.operation.stripped() == {key: 5, ("web", "", "x", "y"): 1}

    def test_settings_are_found_by_prefix(self, engine: Engine) -> None:
        engine.operation.put_setting("staff.ana", "hash")
        engine.operation.put_setting("staff_x", "other")
        engine.operation.put_setting("staff.ana", "newer")
        assert engine.operation.settings("staff.") == {"staff.ana": "newer"}

    def test_a_setting_that_is_dropped_is_gone_and_the_others_stay(self, engine: Engine) -> None:
        engine.operation.put_setting("staff.ana", "hash")
        engine.operation.put_setting("staff.ben", "hash")
        engine.operation.drop_setting("staff.ana")
        engine.operation.drop_setting("staff.nobody")
        assert engine.operation.settings("staff.") == {"staff.ben": "hash"}

    def test_digests_tell_connections_and_ids_apart(self, engine: Engine) -> None:
        digest = engine.digest("web", "1")
        assert len(digest) == 16
        assert engine.digest("web", "1") == digest
        assert len({digest, engine.digest("we", "b1"), engine.digest("web", "2")}) == 3
