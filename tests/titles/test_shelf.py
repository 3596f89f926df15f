"""Titles are kept, found, renamed by language, and their changes seen by every process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainview.titles import Kind, Title, Titles, TitleWords, open_titles, packaged_titles

KID = Title("f009", Kind.FILM, "The Kid", 1921, ("comedy", "drama"), "en")
JUDEX = Title("s006", Kind.SERIES, "Judex", 1916, ("crime",), "fr")


@pytest.fixture(params=["memory", "file"])
def titles(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Titles]:
    opened = open_titles(None if request.param == "memory" else tmp_path / "data" / "titles.db")
    yield opened
    opened.close()


def test_what_is_put_is_got_back_equal(titles: Titles) -> None:
    assert titles.put_many([JUDEX, KID]) == 2
    assert titles.get("f009") == KID
    assert titles.get("nothing") is None
    assert titles.every() == (KID, JUDEX)
    assert list(titles.get_many(["s006", "nothing", "f009"]).items()) == [("s006", JUDEX), ("f009", KID)]


def test_the_version_moves_with_changes_only(titles: Titles) -> None:
    before = titles.version()
    titles.put_many([KID])
    changed = titles.version()
    assert changed > before
    assert titles.put_many([KID]) == 0
    assert titles.version() == changed
    titles.put_many([Title("f009", Kind.FILM, "Kid", 1921)])
    assert titles.version() > changed
    assert titles.get("f009") == Title("f009", Kind.FILM, "Kid", 1921)


def test_a_language_without_words_of_its_own_takes_its_parents(titles: Titles) -> None:
    titles.put_many([KID])
    titles.put_words([TitleWords("f009", "pt", "O Garoto", "Um vagabundo acha uma criança.")])
    for language, name in (("pt", "O Garoto"), ("pt-BR", "O Garoto"), ("de", "The Kid"), (None, "The Kid")):
        found = titles.get("f009", language)
        assert found is not None
        assert found.title == name
    words = titles.words("f009", "pt-BR")
    assert words is not None
    assert words.synopsis.startswith("Um vagabundo")


def test_search_finds_by_name_genre_and_translated_name_without_accents_or_case(titles: Titles) -> None:
    titles.put_many(packaged_titles())
    titles.put_words([TitleWords("f009", "pt", "O Garôto")])
    assert [found.title_id for found in titles.search("METRO")] == ["f036"]
    assert [found.title_id for found in titles.search("garoto")] == ["f009"]
    assert {found.title_id for found in titles.search("racing multiplayer")} == {"g018"}
    assert titles.search("the kid")[0].title_id == "f009"
    assert titles.search("  ") == ()
    assert titles.search("100%") == ()
    assert len(titles.search("a", limit=3)) == 3


def test_another_process_change_is_seen_at_the_next_read(tmp_path: Path) -> None:
    path = tmp_path / "titles.db"
    titles = open_titles(path)
    assert titles.get("f036") is None
    program = (
        "import pathlib, sys; from plainview.titles import open_titles, packaged_titles;"
        "open_titles(pathlib.Path(sys.argv[1])).put_many(packaged_titles())"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=True)
    found = titles.get("f036")
    assert found is not None
    assert found.title == "Metropolis"
    titles.close()
