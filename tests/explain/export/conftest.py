"""A service that takes in exports of another one over real HTTP, and writes archives."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from plainview.assemble import Service
from plainview.base.clock import SystemClock
from plainview.cli import main
from plainview.collect.callers import make_key
from plainview.explain.export import ArchiveParts, ArchiveSummary, write_archive
from plainview.gate.subjects import SubjectRef
from plainview.store.values import CallerKey
from plainview.titles import open_titles, packaged_titles
from tests.web.live import Live, opened, serving

HISTORY_SECRET = "a-history-secret"


@pytest.fixture
def live() -> Iterator[Live]:
    """Give a service with Ana in it, whose key `history` admits events of any age."""
    clock = SystemClock()
    service = opened(clock)
    key, _ = make_key("history", "service", clock, secret=HISTORY_SECRET, history=True)
    stored = CallerKey(key.name, key.key_class, key.secret_hash, key.created_at, None, key.history)
    service.gate.put_caller_key(stored)
    with serving(service) as running:
        yield running
    service.close()


@pytest.fixture
def bring(live: Live, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Return what runs the import of an archive for a member."""
    monkeypatch.setenv("PLAINVIEW_DATA", str(tmp_path / "data"))
    (tmp_path / "data").mkdir()
    titles = open_titles(tmp_path / "data" / "titles.db")
    titles.put_many(packaged_titles())
    titles.close()

    def run(path: Path, member_id: str, *more: str, key: str = HISTORY_SECRET) -> Result:
        given = ["import", "netflix", str(path), "--member", member_id, "--server", live.url, "--key", key, *more]
        return CliRunner().invoke(main, given)

    return run


@pytest.fixture
def brought(bring: Callable[..., Result]) -> Callable[..., dict[str, Any]]:
    """Return what imports an archive and gives the report; it must succeed."""

    def run(path: Path, member_id: str, *more: str) -> dict[str, Any]:
        result = bring(path, member_id, "--json", *more)
        assert result.exit_code == 0, result.output
        report: dict[str, Any] = json.loads(result.stdout)
        return report

    return run


@pytest.fixture
def archive(live: Live, tmp_path: Path) -> Callable[..., ArchiveSummary]:
    """Return what writes the archive of a member or profile."""
    made = iter(range(1000))

    def write(member_id: str, profile_id: str | None = None, language: str = "en") -> ArchiveSummary:
        path = tmp_path / f"archive-{next(made)}.zip"
        return write_archive(parts_of(live.service), SubjectRef(member_id, profile_id), language, path)

    return write


def parts_of(service: Service) -> ArchiveParts:
    """Return what archives of a service are made with."""
    return ArchiveParts(
        service.gate.session("rights", "archive"),
        service.gate,
        service.titles,
        service.clock,
        service.words,
        service_name="Lumen",
        contacts=dataclasses.replace(service.explain.contacts()),
    )
