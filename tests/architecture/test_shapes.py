"""Modules, functions and names keep their shape, and each rule of shape finds a deliberate breach of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.breaches import ROOT
from tests.architecture.rules import EXCEPTIONS, find_breaches, read_modules

_DOC = '"""A module written to break one rule."""\n'


def _rules_broken(folder: Path, path: str, text: str) -> list[str]:
    """Return the breaches found in a tree that holds one file."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return [str(breach) for breach in find_breaches(read_modules(folder))]


def _function(lines: int) -> str:
    """Return a documented function that is `lines` lines long."""
    return 'def count() -> int:\n    """Return one."""\n' + "    print()\n" * (lines - 3) + "    return 1\n"


def test_the_sources_keep_every_rule_of_shape() -> None:
    breaches = find_breaches(read_modules(ROOT / "src"))
    assert not breaches, "\n".join(map(str, breaches))


def test_every_exception_names_a_decision_record() -> None:
    missing = [record for record in EXCEPTIONS.values() if not (ROOT / "docs" / "decisions" / record).is_file()]
    assert not missing


def test_a_module_of_300_lines_passes_and_one_of_301_does_not(tmp_path: Path) -> None:
    assert not _rules_broken(tmp_path, "plainview/long.py", _DOC + "\n" * 299)
    assert "301 lines" in _rules_broken(tmp_path, "plainview/long.py", _DOC + "\n" * 300)[0]


def test_a_function_of_40_lines_passes_and_one_of_41_does_not(tmp_path: Path) -> None:
    assert not _rules_broken(tmp_path, "plainview/deep.py", _DOC + _function(40))
    assert "41 lines" in _rules_broken(tmp_path, "plainview/deep.py", _DOC + _function(41))[0]


def test_six_positional_parameters_are_one_too_many(tmp_path: Path) -> None:
    body = '\n    """Add."""\n'
    assert not _rules_broken(tmp_path, "plainview/wide.py", f"{_DOC}def add(a, b, c, d, e, *, f):{body}")
    assert "6 positional" in _rules_broken(tmp_path, "plainview/wide.py", f"{_DOC}def add(a, b, c, d, e, f):{body}")[0]


def test_the_object_itself_is_no_parameter(tmp_path: Path) -> None:
    text = f'{_DOC}class Sum:\n    """A sum."""\n\n    def add(self, a, b, c, d, e):\n        """Add."""\n'
    assert not _rules_broken(tmp_path, "plainview/method.py", text)


@pytest.mark.parametrize("name", ["utils", "helpers", "common", "manager", "base_store", "date_utils"])
def test_a_name_that_says_nothing_is_refused(tmp_path: Path, name: str) -> None:
    assert "says nothing" in _rules_broken(tmp_path, f"plainview/gate/{name}.py", _DOC)[0]
    assert "says nothing" in _rules_broken(tmp_path, f"plainview/{name}/__init__.py", _DOC)[0]


@pytest.mark.parametrize(
    "text",
    [
        "NUMBER = 1\n",
        f"{_DOC}def count() -> int:\n    return 1\n",
        f"{_DOC}class Count:\n    pass\n",
        f'{_DOC}class Count:\n    """A count."""\n\n    def one(self) -> int:\n        return 1\n',
    ],
    ids=["module", "function", "class", "method"],
)
def test_what_is_public_has_a_docstring(tmp_path: Path, text: str) -> None:
    assert "no docstring" in _rules_broken(tmp_path, "plainview/silent.py", text)[0]


@pytest.mark.parametrize("comment", ["# noqa", "# noqa: S101", "# type: ignore", "# type: ignore[misc]"])
def test_an_exemption_without_its_reason_is_refused(tmp_path: Path, comment: str) -> None:
    assert "exemption" in _rules_broken(tmp_path, "plainview/quiet.py", f"{_DOC}NUMBER = 1  {comment}\n")[0]


@pytest.mark.parametrize("comment", ["# noqa: S101 - a server check", "# type: ignore[misc]  # the library says Any"])
def test_an_exemption_with_its_reason_passes(tmp_path: Path, comment: str) -> None:
    assert not _rules_broken(tmp_path, "plainview/spoken.py", f"{_DOC}NUMBER = 1  {comment}\n")


def test_only_clock_settings_and_assembly_may_lift_a_ban(tmp_path: Path) -> None:
    line = "NUMBER = 1  # noqa: TID251 - because it is handy\n"
    assert "ban lifted" in _rules_broken(tmp_path / "use", "plainview/uses/recommend/model.py", _DOC + line)[0]
    assert not _rules_broken(tmp_path / "clock", "plainview/base/clock.py", _DOC + line)
