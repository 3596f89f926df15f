"""What a title is: a film, a series or a game, with the words that a language has for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The three kinds of content that the service offers."""

    FILM = "film"
    SERIES = "series"
    GAME = "game"


@dataclass(frozen=True, slots=True)
class Title:
    """One film, series or game; `language` is the original's (BCP 47, `und` when unknown)."""

    title_id: str
    kind: Kind
    title: str
    year: int
    genres: tuple[str, ...] = ()
    language: str = "und"
    note: str = ""


@dataclass(frozen=True, slots=True)
class TitleWords:
    """The words that one language has for one title; `machine` ones were translated by a machine and unreviewed."""

    title_id: str
    language: str
    title: str
    synopsis: str = ""
    machine: bool = False
