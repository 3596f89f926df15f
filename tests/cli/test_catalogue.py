"""`plainview catalogue check` names each fault with file, entry and mend, and ends with 1 if there is one."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from plainview.catalogue.load import load_catalogue
from plainview.cli import main


def checked(overlay: Path | None) -> tuple[int, str]:
    """Return the exit code and output of a check."""
    result = CliRunner().invoke(
        main, ["catalogue", "check"], env={"PLAINVIEW_CATALOGUE": str(overlay) if overlay else None}
    )
    return result.exit_code, result.output


def test_the_packaged_catalogue_is_sound() -> None:
    code, said = checked(None)
    assert code == 0, said
    assert f"{len(load_catalogue().elements)} elements" in said


HATS = """
[element.hats]
source = "usage"
family = "viewing"
scope = "profile"
collect = { events = ["hat.worn"], properties = { brim_mm = "integer" } }
[element.hats.purpose]
audience_use = { basis = { "*" = "legitimate_interest" }, kept_days = 30 }
"""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[element.x\n", ("own.toml", "line 1")),
        (HATS.replace('"viewing"', '"hats"'), ("own.toml", "element.hats", "hats")),
        (HATS, ("element.hats", "element-hats")),
    ],
)
def test_each_fault_is_named_with_file_entry_and_mend(tmp_path: Path, text: str, names: tuple[str, ...]) -> None:
    (tmp_path / "own.toml").write_text(text, encoding="utf-8")
    code, said = checked(tmp_path)
    assert code == 1
    for name in names:
        assert name in said
    assert ";" in said
