"""The drop folder: complete files go in line by line, each once, and whatever is wrong is put aside with its reason."""

from __future__ import annotations

import json
import os

import pytest

from plainview.base.errors import IntakeUnavailable
from plainview.collect.feeds import folder as folder_module
from tests.collect.feeds_at import At

HEAD = "partner_account_id,billing_event_id,billing_amount\n"


def _bills(count: int) -> str:
    return HEAD + "".join(f"T-1,b{number},9.5\n" for number in range(count))


def test_of_ten_thousand_records_with_a_broken_one_all_others_are_in(at: At) -> None:
    lines = _bills(10_000).splitlines()
    lines[6] = "T-1,b-wrong,nine"
    at.drop("telco", "billing-2026.csv", "\n".join(lines))
    at.turn()
    report = at.report("telco", "done", "billing-2026.csv")
    assert (report.read, report.stored, report.refused) == (10_000, 9_999, 1)
    assert [(line.line, line.reason, line.field) for line in report.lines] == [(7, "wrong_type", "billing_amount")]
    assert "b-wrong" not in (at.folder / "telco/done/billing-2026.csv.report.json").read_text("utf-8")
    assert len(at.held("ana", "partner_billing")) == 9_999


def test_a_file_is_taken_once_it_has_stopped_changing(at: At) -> None:
    path = at.drop("telco", "billing.csv", _bills(1))
    at.turn(1)
    path.write_text(_bills(2), "utf-8")
    at.turn(1)
    assert path.exists()
    at.turn(1)
    assert not path.exists()
    assert at.report("telco", "done", "billing.csv").stored == 2


def test_a_file_whose_name_says_that_it_is_unfinished_waits(at: At) -> None:
    path = at.drop("telco", "billing.csv.part", _bills(1))
    at.turn()
    assert path.exists()
    path.rename(path.with_suffix(""))
    at.turn()
    assert at.report("telco", "done", "billing.csv").stored == 1


def test_a_file_that_was_interrupted_is_read_again_and_stored_once(at: At) -> None:
    at.drop("telco", "billing.csv", _bills(1300))
    at.turn(1)
    desk = at.service.part("partners")
    folder = desk.folder  # type: ignore[attr-defined]  # the part is known by its name only
    found = folder._complete()[0]  # noqa: SLF001 - stops where a kill would
    half = folder._taken(found)  # noqa: SLF001
    for _ in range(3):
        next(half)
    half.close()
    at.turn()
    report = at.report("telco", "done", "billing.csv")
    assert (report.read, report.stored, report.duplicate) == (1300, 300, 1000)
    assert len(at.held("ana", "partner_billing")) == 1300


def test_the_same_file_under_another_name_stores_nothing_twice(at: At) -> None:
    for name in ("billing-1.csv", "billing-2.csv"):
        at.drop("telco", name, _bills(3))
    at.turn()
    assert at.report("telco", "done", "billing-1.csv").stored == 3
    assert at.report("telco", "done", "billing-2.csv").duplicate == 3


def test_a_file_of_a_name_that_was_put_away_before_gets_a_number(at: At) -> None:
    for amount in ("1", "2"):
        at.drop("telco", "billing.csv", HEAD + f"T-1,b{amount},{amount}\n")
        at.turn()
    assert at.report("telco", "done", "billing.csv").stored == 1
    assert at.report("telco", "done", "2-billing.csv").stored == 1


def test_what_cannot_be_taken_is_put_aside_and_the_rest_goes_on(at: At) -> None:
    secret = at.folder.parent / "secret.csv"
    secret.write_text(_bills(1), "utf-8")
    at.drop("telco", "billing-0.csv", "colour\nred\n")
    at.drop("telco", "billing-1.csv", _bills(1).encode("utf-16"))
    at.drop("telco", "billing-2.jsonl", b"\0" * 100)
    at.drop("telco", "billing-3.jsonl", b'"' + b"x" * (10 << 20))
    at.drop("telco", "billing-4.xlsx", b"PK")
    at.drop("telco", "weather.csv", "a\n1\n")
    at.drop("telco", "security.csv", "member_id,signal\nana,x\n")
    at.drop("telco", "billing-5.jsonl", b"\xff\xfe\xfd\n")
    (at.folder / "telco" / "billing-folder.csv").mkdir()
    os.mkfifo(at.folder / "telco" / "billing-pipe.csv")
    (at.folder / "telco" / "billing-link.csv").symlink_to(secret)
    at.drop("telco", "billing-z.csv", _bills(2))
    at.turn()
    why = {}
    for path in sorted((at.folder / "telco" / "refused").glob("*.report.json")):
        report = json.loads(path.read_text("utf-8"))
        why[path.name.removesuffix(".report.json")] = report["refused_whole"] or next(iter(report["reasons"]))
    assert why == {
        "billing-0.csv": "wrong_columns",
        "billing-1.csv": "not_utf8",
        "billing-2.jsonl": "not_text",
        "billing-3.jsonl": "line_too_long",
        "billing-4.xlsx": "unknown_format",
        "billing-5.jsonl": "not_utf8",
        "billing-folder.csv": "not_a_file",
        "billing-link.csv": "not_a_file",
        "billing-pipe.csv": "not_a_file",
        "security.csv": "feed_not_registered",
        "weather.csv": "unknown_feed",
    }
    assert at.report("telco", "done", "billing-z.csv").stored == 2
    assert secret.read_text("utf-8") == _bills(1)
    assert at.held("ana", "partner_billing") == ["b0", "b1"]


def test_links_that_a_sender_leaves_in_its_folder_lead_nowhere(at: At, caplog: pytest.LogCaptureFixture) -> None:
    outside = at.folder.parent / "outside"
    outside.mkdir()
    path = at.drop("telco", "billing.csv", _bills(1))
    (at.folder / "telco" / "done").symlink_to(outside)
    (at.folder / "isp").symlink_to(outside)
    at.let_in("isp", "billing")
    (outside / "billing.csv").write_text(_bills(1), "utf-8")
    at.turn()
    assert path.exists()
    assert [entry.name for entry in outside.iterdir()] == ["billing.csv"]
    assert "telco cannot be read or put away" in caplog.text


def test_folders_of_nobody_who_was_let_in_are_left_alone(at: At, caplog: pytest.LogCaptureFixture) -> None:
    path = at.drop("stranger", "billing.csv", _bills(1))
    at.turn()
    assert path.exists()
    assert caplog.text.count("no registered sender's name") == 1


def test_a_revoked_senders_files_are_refused(at: At) -> None:
    at.service.gate.partners.revoke("telco")
    at.drop("telco", "billing.csv", _bills(1))
    at.turn()
    assert at.report("telco", "refused", "billing.csv").refused_whole == "unknown_sender"


def test_a_file_stays_while_nothing_can_be_kept(at: At) -> None:
    path = at.drop("telco", "billing.csv", _bills(1))
    at.turn(1)
    events = at.service.gate._engine.events  # noqa: SLF001 - the store is full
    kept = events.append

    def full(*_: object) -> None:
        raise IntakeUnavailable("nothing was kept: the disk is full")

    events.append = full  # type: ignore[method-assign, assignment]
    try:
        with pytest.raises(IntakeUnavailable):
            at.turn(1)
    finally:
        events.append = kept  # type: ignore[method-assign]
    assert path.exists()
    at.turn()
    assert at.report("telco", "done", "billing.csv").stored == 1


def test_a_large_file_is_read_in_turns(at: At, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_module, "TURN_S", -1.0)
    path = at.drop("telco", "billing.csv", _bills(10))
    at.turn()
    assert path.exists()


def test_without_a_folder_there_is_no_job(at: At) -> None:
    from plainview.collect.feeds.folder import Belongs, DropFolder

    nothing = DropFolder(None, Belongs(None), None, None, root="")  # type: ignore[arg-type]  # nothing of it is used
    assert nothing.jobs() == ()
