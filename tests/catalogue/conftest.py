"""The packaged catalogue and English, loaded once, and overlays written as an operator writes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue
from plainview.catalogue.words import Words, load_words


@pytest.fixture(scope="session")
def standard() -> Catalogue:
    """Return the packaged catalogue."""
    return load_catalogue()


@pytest.fixture(scope="session")
def english() -> Words:
    """Return the packaged English words."""
    return load_words()


@pytest.fixture
def overlay(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes files, by path below the overlay, and returns the overlay's folder."""

    def write(**files: str) -> Path:
        for name, text in files.items():
            folder, _, stem = name.rpartition("__")
            path = tmp_path / folder.replace("__", "/") / f"{stem}.toml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write
