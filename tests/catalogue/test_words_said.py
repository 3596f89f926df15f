"""Every word that a page or a program says by its key stands in English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plainview.catalogue.translations import packaged_word_folders
from plainview.catalogue.words import load_words

_PACKAGE = Path(load_words.__code__.co_filename).parents[1]
_SAID = re.compile(
    r"""(?:\bsay\(|\b_?(?:words|vocabulary)\.text\(|\bSaid\()\s*["']([a-z][a-z0-9_-]*(?:\.[a-z-]+)?)["']\s*[,)]"""
)
_FILES = sorted(path for path in _PACKAGE.rglob("*") if path.suffix in {".html", ".py"} and "testing" not in path.parts)


@pytest.fixture(scope="module")
def known() -> frozenset[str]:
    """Give every key of English, the catalogue's and each program's."""
    texts = (path.read_text(encoding="utf-8") for folder in packaged_word_folders() for path in folder.glob("en*.ftl"))
    keys = {key for text in texts for key in re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE)}
    return frozenset(keys)


def test_no_page_says_a_key_without_words(known: frozenset[str]) -> None:
    said = [(path, key) for path in _FILES for key in _SAID.findall(path.read_text(encoding="utf-8"))]
    assert len(said) > 1000
    assert [f"{path.relative_to(_PACKAGE)}: {key}" for path, key in said if key.partition(".")[0] not in known] == []
