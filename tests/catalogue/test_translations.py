"""Every packaged language says all that English says to members, with the same values put in."""

from __future__ import annotations

from pathlib import Path

import pytest

from plainview.catalogue.translations import check_translations, packaged_word_folders
from plainview.catalogue.words import languages


def _written(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name.replace('_', '-')}.ftl").write_text(text, encoding="utf-8")
    return folder


def test_members_are_spoken_to_in_six_languages() -> None:
    assert set(languages()) == {"en", "es", "de", "fr", "pt-BR", "ar"}


def test_no_packaged_language_lacks_a_word() -> None:
    assert check_translations(packaged_word_folders()) == ()


@pytest.mark.parametrize(
    ("german", "entry", "message"),
    [
        ("hello = Hallo\n", "bye", "has no words"),
        ("hello = Hallo\nbye = Bis { $day }\n", "bye", "puts in other values than English"),
        ("hello = Hallo\nbye = Tschüss { $name }\nmore = Mehr\n", "more", "is not in English"),
        ("bye = Tschüss { $name }\n", "hello", "has no words"),
    ],
)
def test_what_a_language_lacks_is_a_fault(tmp_path: Path, german: str, entry: str, message: str) -> None:
    folder = _written(tmp_path, en="hello = Hello\nbye = Bye { $name }\n", de=german)
    faults = {(fault.entry, fault.message) for fault in check_translations((folder,))}
    assert (entry, message) in faults


def test_a_missing_attribute_and_a_missing_file_are_faults(tmp_path: Path) -> None:
    english = "a = A\n    .more = More\n"
    folder = _written(tmp_path, en=english, en_pages="b = B\n", en_console="c = C\n", de="a = A\n")
    faults = {(Path(fault.file).name, fault.entry) for fault in check_translations((folder,))}
    assert faults == {("de.ftl", "a.more"), ("de-pages.ftl", "the file")}
