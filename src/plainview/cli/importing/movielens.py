"""MovieLens 100K in its two layouts: GroupLens' own (u.data, u.item, u.user) and recbole's atomic files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from plainview.base.errors import ImportFileError
from plainview.cli.importing.folder import ImportFolder
from plainview.titles import Kind, Title

# The nineteen flags of u.item in their order (README of ml-100k), in the words that our own titles use.
_GENRES = (
    "", "action", "adventure", "animation", "family", "comedy", "crime", "documentary", "drama", "fantasy",
    "film noir", "horror", "musical", "mystery", "romance", "science fiction", "thriller", "war", "western",
)  # fmt: skip
_GENRE_NAMES = {"children's": "family", "sci-fi": "science fiction", "film-noir": "film noir", "unknown": ""}
_YEAR_IN_NAME = re.compile(r"\s*\((\d{4})\)(?:\s*\(V\))?\s*$")
_ARTICLE_LAST = re.compile(r"^(.+), (The|A|An|Il|La|Le|Les|L'|El|Los|Las|Der|Die|Das)( \(.*\))?$")
_TIME_RANGE = range(631_152_000, 4_102_444_800)  # 1990 to 2100: what the way in accepts


class BadLine(Exception):
    """A line that cannot be used; the message says what was expected."""


@dataclass(frozen=True, slots=True)
class Rating:
    """One member's rating of one title: `stars` 0.5 to 5, `at_s` seconds since 1970 UTC."""

    user: str
    item: str
    stars: float
    at_s: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of a data set and how one line of each is read; `skip` lines at the top are headers."""

    name: str
    ratings: str
    items: str
    users: str | None
    skip: int
    encoding: str
    parse_rating: Callable[[list[str]], Rating]
    parse_title: Callable[[str], tuple[str, Title | None]]
    parse_user: Callable[[str], str]


def find_layout(folder: ImportFolder) -> Layout:
    """Return the layout of the files in `folder`; raises ImportFileError naming the files that are missing."""
    names = folder.members
    if "u.data" in names:
        _require(folder, "u.item")
        users = "u.user" if "u.user" in names else None
        return Layout(
            "GroupLens", "u.data", "u.item", users, 0, "latin-1", _grouplens_rating, _grouplens_title, _grouplens_user
        )
    inter = next((name for name in names if name.endswith(".inter")), None)
    if inter is None:
        raise ImportFileError(
            str(folder.path), "holds neither u.data (GroupLens) nor a file *.inter (recbole); name MovieLens' folder"
        )
    stem = inter.removesuffix(".inter")
    _require(folder, f"{stem}.item")
    users = f"{stem}.user" if f"{stem}.user" in names else None
    rating_at = _columns(folder, inter, ("user_id", "item_id", "rating", "timestamp"))
    item_at = _columns(folder, f"{stem}.item", ("item_id", "movie_title", "release_year", "class"))
    user_at = _columns(folder, users, ("user_id",)) if users else (0,)
    return Layout(
        "recbole",
        inter,
        f"{stem}.item",
        users,
        1,
        "utf-8",
        lambda cells: _rating([_cell(cells, at) for at in rating_at]),
        lambda line: _recbole_title([_cell(line.split("\t"), at) for at in item_at]),
        lambda line: _cell(line.split("\t"), user_at[0]),
    )


def numbered_lines(folder: ImportFolder, name: str, layout: Layout) -> Iterator[tuple[int, str]]:
    """Yield (line number, text) of a file's lines below its header, empty ones left out."""
    for line, raw in enumerate(folder.lines(name), start=1):
        if line > layout.skip and raw:
            yield line, raw.decode(layout.encoding, errors="replace")


def _require(folder: ImportFolder, name: str) -> None:
    if name not in folder.members:
        raise ImportFileError(str(folder.path), f"{name} is missing beside the ratings; fetch the data set again")


def _columns(folder: ImportFolder, name: str, wanted: tuple[str, ...]) -> tuple[int, ...]:
    """Return where the columns stand, from a header such as `user_id:token<tab>item_id:token`."""
    header = next(folder.lines(name), b"").decode("utf-8", errors="replace")
    held = [cell.partition(":")[0] for cell in header.split("\t")]
    missing = [column for column in wanted if column not in held]
    if missing:
        message = f"the header of {name} lacks {', '.join(missing)}; expected tab-separated names like user_id:token"
        raise ImportFileError(str(folder.path), message, line=1)
    return tuple(held.index(column) for column in wanted)


def _cell(cells: list[str], at: int) -> str:
    if at >= len(cells):
        raise BadLine(f"expected at least {at + 1} tab-separated fields")
    return cells[at]


def _grouplens_rating(cells: list[str]) -> Rating:
    if len(cells) != 4:
        raise BadLine("expected 4 tab-separated fields: user, item, rating, time")
    return _rating(cells)


def _rating(cells: list[str]) -> Rating:
    user, item, stars_text, at_text = cells
    if not _is_id(user) or not _is_id(item):
        raise BadLine("expected ids of 1 to 40 letters and digits for user and item")
    try:
        stars = float(stars_text)
        at_s = int(float(at_text))
    except (ValueError, OverflowError):
        raise BadLine("expected numbers for rating and time") from None
    if not 0.5 <= stars <= 5:
        raise BadLine("expected a rating between 0.5 and 5")
    if at_s not in _TIME_RANGE:
        raise BadLine("expected a time in seconds since 1970, between the years 1990 and 2100")
    return Rating(user, item, stars, at_s)


def _is_id(text: str) -> bool:
    return text.isascii() and text.isalnum() and len(text) <= 40


def _grouplens_user(line: str) -> str:
    user = line.partition("|")[0]
    if line.count("|") != 4 or not _is_id(user):
        raise BadLine("expected 5 fields separated by |: user, age, gender, occupation, zip code")
    return user


def _grouplens_title(line: str) -> tuple[str, Title | None]:
    cells = line.split("|")
    if len(cells) != 5 + len(_GENRES) or not _is_id(cells[0]):
        raise BadLine("expected 24 fields separated by |: item, title, dates, address and 19 genre flags")
    genres = tuple(genre for genre, flag in zip(_GENRES, cells[5:], strict=True) if flag == "1" and genre)
    return cells[0], _title(cells[0], cells[1], None, genres)


def _recbole_title(cells: list[str]) -> tuple[str, Title | None]:
    item, name, year, classes = cells
    if not _is_id(item):
        raise BadLine("expected an id of 1 to 40 letters and digits for the item")
    words = (word.lower() for word in classes.split())
    genres = tuple(genre for word in words if (genre := _GENRE_NAMES.get(word, word)))
    return item, _title(item, name, int(year) if year.isdecimal() else None, genres)


def _title(item: str, name: str, year: int | None, genres: tuple[str, ...]) -> Title | None:
    """Return the title, or None for the one or two items whose name and year the data set itself does not know."""
    found = _YEAR_IN_NAME.search(name)
    if found is not None:
        year, name = int(found[1]), name[: found.start()]
    if year is None or not name.strip():
        return None
    name = _ARTICLE_LAST.sub(lambda parts: f"{parts[2]} {parts[1]}{parts[3] or ''}", name.strip())
    return Title(f"ml-{item}", Kind.FILM, name, year, genres, "und", "MovieLens 100K")
