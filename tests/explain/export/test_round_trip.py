"""What is brought along from another service goes out again cell by cell as it came."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plainview.explain.export import ArchiveSummary
from plainview.explain.export.layout import read_layout
from plainview.gate.admission import CanonicalEvent
from tests.explain.export.takeouts import Table, cells, made_up, read_archive, write_takeout
from tests.web.live import Live, send

BRAZIL = {"country": "BR"}


def whole(archive: Callable[..., ArchiveSummary], live: Live, member_id: str) -> dict[str, Table]:
    """Return the lines of the account's archive and of those of all profiles that it leaves out."""
    tables = read_archive(archive(member_id).path)
    told = {"main"}
    for profile in live.service.gate.profiles(member_id):
        if profile not in told:
            for name, lines in read_archive(archive(member_id, profile).path).items():
                tables[name] = [*tables[name], *lines] if read_layout()[name].profile else tables[name]
    return tables


def in_brazil(live: Live, member_id: str) -> None:
    """Make a member's country one in which identification numbers are taken."""
    send(live.service, [CanonicalEvent(f"new-{member_id}", "account.created", member_id, traits=BRAZIL)])


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_cell_of_every_known_file_comes_out_as_it_went_in(
    live: Live,
    brought: Callable[..., dict[str, Any]],
    archive: Callable[..., ArchiveSummary],
    tmp_path: Path,
    seed: int,
) -> None:
    tables = made_up(seed)
    in_brazil(live, "m-new")
    report = brought(write_takeout(tmp_path / "theirs.zip", tables, shuffle=seed), "m-new")
    assert report["skipped"] == []
    assert report["left_out"] == []
    assert report["stored"] == report["read"] == sum(map(len, tables.values()))
    found = whole(archive, live, "m-new")
    # Her country stands in a record of her own too, so that there is a line beside the one that was brought along.
    own = dict.fromkeys(read_layout()["AccountDetails"].columns, "") | {"Country Of Registration": "BR"}
    assert found["AccountDetails"].count(own) == 1
    found["AccountDetails"].remove(own)
    expected, got = cells(tables), cells(found)
    for name in tables:
        assert got[name] == expected[name], name
