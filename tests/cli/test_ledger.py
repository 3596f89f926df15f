"""`plainview ledger` over a served installation: whole, then damaged, then cut; and whom a key touched."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.journeys.installation import Installation


class _Witnessed(Installation):
    @property
    def environment(self) -> dict[str, str]:
        return super().environment | {"PLAINVIEW_LEDGER_WITNESS": str(self.folder / "heads.jsonl")}


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """Give an installation that was served, and whose members a program read."""
    folder = tmp_path_factory.mktemp("used")
    with _Witnessed(folder) as made:
        serving = made.serve()
        made.identify("ana", email="ana@x.example", country="DE")
        made.identify("ben", email="ben@x.example", country="DE")
        watched = {"id": "w1", "event": "playback.completed", "member_id": "ana", "profile_id": "main"}
        made.events(watched | {"properties": {"title_id": "f001", "played_ms": 9}})
        made.stop(serving)
        made.run("read", "audience_use", "--view", "viewing", "--parquet", str(folder / "v.parquet"), "--as", "thief")
    return made


@pytest.fixture
def installation(used: Installation) -> Iterator[Installation]:
    """Give that installation, and put its ledger and its kept heads back at the end."""
    paths = (used.folder / "own" / "data" / "ledger.db", used.folder / "heads.jsonl")
    whole = [path.read_bytes() for path in paths]
    yield used
    for path, content in zip(paths, whole, strict=True):
        path.write_bytes(content)


def _verify(made: Installation, *arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "plainview", "ledger", "verify", *arguments],
        env=made.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_a_ledger_is_whole_until_an_entry_is_changed_or_the_end_is_cut(installation: Installation) -> None:
    status, said = _verify(installation)
    assert status == 0, said
    assert "whole" in said
    assert (installation.folder / "heads.jsonl").exists()
    path = installation.folder / "own" / "data" / "ledger.db"
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


def test_nothing_is_served_when_the_outside_place_keeps_a_longer_tree(installation: Installation) -> None:
    folder = installation.folder / "own" / "data"
    older = (folder / "ledger.db").read_bytes()
    installation.run("read", "audience_use", "--view", "viewing", "--parquet", str(folder.parent / "w"), "--as", "more")
    (folder / "ledger.db").write_bytes(older)
    for command in (("serve",), ("worker", "--once")):
        said = installation.run(*command, expect=1)
        assert "an older copy was put back" in said
        assert "PLAINVIEW_LEDGER_WITNESS" in said
    (installation.folder / "heads.jsonl").write_text("nonsense\n")
    status, _ = _verify(installation)
    assert status == 1


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
