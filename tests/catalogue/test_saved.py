"""A saved catalogue is the same catalogue later, whatever became of the folders it was made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from plainview.base.errors import BadInput, CatalogueError
from plainview.catalogue.model import Catalogue
from plainview.catalogue.saved import Place, place_of, save

FEET = """
[family.feet]
kept_days = 3
"""


def test_what_was_saved_is_read_back_with_its_words(
    standard: Catalogue, overlay: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = overlay(own=FEET)
    (folder / "words").mkdir()
    (folder / "words" / "en.ftl").write_text("family-feet = Feet\n", encoding="utf-8")
    saved = tmp_path_factory.mktemp("saved") / "june"
    held = save(Place(folder), saved)
    (folder / "own.toml").unlink()
    again = place_of(saved)
    assert again.catalogue().version == held.version != standard.version
    assert again.in_language("en").family("feet") == "Feet"
    assert place_of(folder).catalogue().version == standard.version


def test_the_packaged_one_can_be_saved_alone(standard: Catalogue, tmp_path: Path) -> None:
    save(Place(), tmp_path / "packaged")
    assert place_of(tmp_path / "packaged").catalogue().version == standard.version


def test_none_is_overwritten_and_no_faulty_one_saved(overlay: Callable[..., Path], tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is there already"):
        save(Place(), tmp_path)
    with pytest.raises(BadInput, match="is no folder"):
        place_of(tmp_path / "nowhere")
    with pytest.raises(CatalogueError):
        save(Place(overlay(own=FEET.replace("3", '"three"'))), tmp_path / "new")
    assert not (tmp_path / "new").exists()
