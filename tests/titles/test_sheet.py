"""A sheet of titles is read whole or refused with every faulty line named."""

from __future__ import annotations

from pathlib import Path

import pytest

from plainview.base.errors import ImportFileError
from plainview.titles import Kind, Title, packaged_titles, read_title_sheet
from plainview.titles.sheet import parse_title_sheet

HEADER = "title_id,kind,title,year,genres,language,note\n"


def test_the_packaged_sheet_holds_the_130_titles() -> None:
    titles = packaged_titles()
    by_kind = {kind: sum(title.kind is kind for title in titles) for kind in Kind}
    assert by_kind == {Kind.FILM: 98, Kind.SERIES: 12, Kind.GAME: 20}
    assert titles[0] == Title(
        "f001",
        Kind.FILM,
        "A Trip to the Moon",
        1902,
        ("science fiction", "fantasy", "short"),
        "fr",
        "public domain in the US",
    )


def test_columns_may_come_in_any_order_and_optional_ones_may_be_missing() -> None:
    titles, faults = parse_title_sheet("year,title,kind,title_id,extra\n1927,Metropolis,film,x1,?\n")
    assert faults == ()
    assert titles == (Title("x1", Kind.FILM, "Metropolis", 1927),)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("title_id,title,year\nx,y,1990\n", 1, "column(s) kind are missing"),
        ("", 1, "are missing"),
        (HEADER, 1, "no title follows"),
        ("title_id,kind,title,year,year\n", 1, "year stand there twice"),
        (HEADER + "x1,movie,Kid,1921,,en,\n", 2, "kind is 'movie'; write one of film, series, game"),
        (HEADER + "x1,film,Kid,21st,,en,\n", 2, "year is '21st'"),
        (HEADER + "x1,film,Kid,1421,,en,\n", 2, "between 1870 and 2100"),
        (HEADER + "x1,film,Kid,1921,,en,\n\nx1,film,Kid 2,1922,,en,\n", 4, "stands on line 2 already"),
        (HEADER + "x1,film,Kid,1921\n", 2, "has 4 columns where the first line has 7"),
        (HEADER + ",film,,1921,,en,\n", 2, "title_id must be 1 to 128 bytes"),
        (HEADER + 'x1,film,"Kid,1921,,en,\n', 2, "is not CSV"),
    ],
)
def test_each_fault_names_its_line_and_what_was_expected(text: str, line: int, said: str) -> None:
    _, faults = parse_title_sheet(text)
    assert faults[0].line == line
    assert said in faults[0].message


def test_a_faulty_file_is_refused_whole_with_all_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "titles.csv"
    path.write_text(HEADER + "x1,film,Kid,1921,,en,\n" + "".join(f"y{n},play,Kid,1921,,en,\n" for n in range(30)))
    with pytest.raises(ImportFileError) as caught:
        read_title_sheet(path)
    assert caught.value.line == 3
    assert "line 22: kind is 'play'" in str(caught.value)
    assert "and 10 more. Nothing was imported" in str(caught.value)


def test_a_file_that_is_missing_or_no_text_is_an_import_error(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match="there is no such file"):
        read_title_sheet(tmp_path / "none.csv")
    binary = tmp_path / "binary.csv"
    binary.write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(ImportFileError, match="not UTF-8"):
        read_title_sheet(binary)
    with pytest.raises(ImportFileError, match="cannot be read"):
        read_title_sheet(tmp_path)
