"""Words in more languages come from a sheet, and an older file of titles takes them too."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from plainview.base.errors import ImportFileError
from plainview.titles import Kind, Title, TitleWords, open_titles, read_words_sheet


def _sheet(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "words.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_words_are_read_with_their_label(tmp_path: Path) -> None:
    text = "title_id,language,title,synopsis,translated_by\nf1,pt-BR,O Garoto,,person\nf1,fi,Poika,Isku.,machine\n"
    assert read_words_sheet(_sheet(tmp_path, text)) == (
        TitleWords("f1", "pt-BR", "O Garoto"),
        TitleWords("f1", "fi", "Poika", "Isku.", machine=True),
    )


def test_every_faulty_line_is_named_with_what_was_expected(tmp_path: Path) -> None:
    text = "title_id,language,title,translated_by\nf1,no tag,Poika,\nf1,fi,,parrot\n"
    with pytest.raises(ImportFileError, match=r"line 2: language.*line 3: title is empty.*line 3: translated_by"):
        read_words_sheet(_sheet(tmp_path, text))
    with pytest.raises(ImportFileError, match="language, title are missing"):
        read_words_sheet(_sheet(tmp_path, "title_id\nf1\n"))


def test_a_file_of_an_earlier_version_keeps_its_words_and_takes_labelled_ones(tmp_path: Path) -> None:
    path = tmp_path / "titles.db"
    with sqlite3.connect(path) as old:
        old.execute(
            "CREATE TABLE title_words (title_id TEXT, language TEXT, title TEXT NOT NULL, synopsis TEXT NOT NULL,"
            " PRIMARY KEY (title_id, language))"
        )
        old.execute("INSERT INTO title_words VALUES ('f1', 'pt', 'O Garoto', '')")
    old.close()
    titles = open_titles(path)
    titles.put_many([Title("f1", Kind.FILM, "The Kid", 1921)])
    titles.put_words([TitleWords("f1", "fi", "Poika", machine=True)])
    assert [titles.words("f1", language) for language in ("pt-BR", "fi")] == [
        TitleWords("f1", "pt", "O Garoto"),
        TitleWords("f1", "fi", "Poika", machine=True),
    ]
    titles.close()
