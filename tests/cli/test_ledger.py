"""`plainview ledger` over a served installation: whole, then damaged, then cut; and whom a key touched."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.installation import Installation


class _Witnessed(Installation):
    @property
    def environment(self) -> dict[str, str]:
        return super().environment | {"PLAINVIEW_LEDGER_WITNESS": str(self.folder / "heads.jsonl")}


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    with _Witnessed(tmp_path) as made:
        serving = made.serve()
        made.identify("ana", email="ana@x.example", country="DE")
        made.identify("ben", email="ben@x.example", country="DE")
        watched = {"id": "w1", "event": "playback.completed", "member_id": "ana", "profile_id": "main"}
        made.events(watched | {"properties": {"title_id": "f001", "played_ms": 9}})
        made.stop(serving)
        made.run("read", "audience_use", "--view", "viewing", "--parquet", str(tmp_path / "v.parquet"), "--as", "thief")
    return made


def _verify(made: Installation, *arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "plainview", "ledger", "verify", *arguments],
        env=made.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_a_ledger_is_whole_until_an_entry_is_changed_or_the_end_is_cut(
    installation: Installation, tmp_path: Path
) -> None:
    status, said = _verify(installation)
    assert status == 0, said
    assert "whole" in said
    assert (tmp_path / "heads.jsonl").exists()
    path = tmp_path / "own" / "data" / "ledger.db"
    whole = path.read_bytes()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE entry SET body = CAST(replace(body, 'audience', 'audiance') AS BLOB) WHERE entry_no = 0")
        db.execute("UPDATE entry SET body = CAST(body || ' ' AS BLOB) WHERE entry_no = 0")
    db.close()
    status, said = _verify(installation, "--json")
    assert status == 1
    assert "entry 0" in {finding["where"] for finding in json.loads(said)["findings"]}
    path.write_bytes(whole)
    with sqlite3.connect(path) as db:
        db.execute("DELETE FROM entry WHERE entry_no = (SELECT max(entry_no) FROM entry)")
        db.execute("DELETE FROM head")
    db.close()
    status, said = _verify(installation)
    assert status == 1
    assert "were cut off" in said


def test_whom_a_program_touched_is_listed(installation: Installation) -> None:
    told = json.loads(
        installation.run("ledger", "breach", "--key", "thief", "--from", "2020-01-01", "--to", "2099-01-01", "--json")
    )
    assert "ana" in told["members"]
    assert told["purposes"] == {"audience_use": told["lines"]}
    said = installation.run("ledger", "breach", "--key", "thief", "--from", "2020-01-01", "--to", "2099-01-01")
    assert "within 72 hours" in said
    assert "exchange them" in installation.run(
        "ledger", "breach", "--key", "thief", "--from", "2099-01-01", "--to", "2020-01-01", expect=1
    )
