"""docs/mission.md lists every row of the inventory with the test that runs it."""

from __future__ import annotations

import re

import pytest

from tests.architecture.breaches import ROOT

ROWS = ("C1", "C2", "C3", "C4", "C5", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U7b", "P1", "P2", "P3", "E1")
_ROW = re.compile(r"^\| ([A-Z]\d+b?) \|.*\| `(tests/mission/\S+\.py)` \|$", re.MULTILINE)


def _listed() -> dict[str, str]:
    return dict(_ROW.findall((ROOT / "docs" / "mission.md").read_text(encoding="utf-8")))


def test_every_row_of_the_inventory_is_listed_once_in_order() -> None:
    assert tuple(_listed()) == ROWS


@pytest.mark.parametrize("row", ROWS)
def test_a_row_has_a_test_that_is_named_after_it(row: str) -> None:
    path = ROOT / _listed()[row]
    named = re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert any(name.startswith(f"test_{row.lower()}_") for name in named), f"{path} has no test named after {row}"
    assert path.name.startswith(f"test_{row.lower()}_")


def test_no_test_of_a_row_is_left_out_of_the_list() -> None:
    files = {f"tests/mission/{path.name}" for path in (ROOT / "tests" / "mission").glob("test_*.py")}
    assert files - set(_listed().values()) == set()
