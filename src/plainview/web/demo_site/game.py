"""The one game that can be played: each press thaws or freezes a bubble and its neighbours; five levels, and duels."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self
from urllib.parse import urlencode

GAME_ID = "g016"
"""The title in the catalogue that the game goes under."""
VERSION = "1"
_DUEL_SIZE = 4
_DUEL_PRESSES = 5
_MOST_MOVES = 999
_SESSION = re.compile(r"[0-9a-f-]{36}")
_FULL_SCORE, _LOST_A_MOVE, _LEAST_SCORE = 100, 10, 10


@dataclass(frozen=True, slots=True)
class Level:
    """A board of `size` x `size` bubbles, all thawed but for what pressing these cells froze."""

    size: int
    presses: tuple[int, ...]

    @property
    def board(self) -> int:
        """Which bubbles are frozen at first, a bit each."""
        board = 0
        for cell in self.presses:
            board ^= pressed(self.size, cell)
        return board


LEVELS = (
    Level(3, (4,)),
    Level(3, (0, 8)),
    Level(4, (5, 10, 3)),
    Level(4, (0, 6, 9, 15)),
    Level(5, (12, 6, 18, 2, 20)),
)


@dataclass(frozen=True, slots=True)
class Play:
    """A session of the game as it stands; `level` counts from 1, `match` names a duel, empty outside of one."""

    session: str = ""
    began_ms: int = 0
    level: int = 1
    board: int = 0
    moves: int = 0
    match: str = ""

    @property
    def shape(self) -> Level:
        """The level, or the board of the duel, that is played."""
        return duel(self.match) if self.match else LEVELS[self.level - 1]

    @property
    def is_open(self) -> bool:
        """Whether a session has begun."""
        return bool(self.session)

    @property
    def is_solved(self) -> bool:
        """Whether every bubble is thawed."""
        return self.is_open and self.board == 0

    @property
    def is_perfect(self) -> bool:
        """Whether the level took no move too many."""
        return self.moves <= len(self.shape.presses)

    @property
    def score(self) -> int:
        """What the level is worth: full marks, less for each move too many."""
        return max(_LEAST_SCORE, _FULL_SCORE - _LOST_A_MOVE * max(0, self.moves - len(self.shape.presses)))

    @property
    def player(self) -> int:
        """Whose turn it is in a duel, 1 or 2; of a solved one, who made the last move."""
        return 1 + (self.moves - (1 if self.is_solved else 0)) % 2

    def at(self, level: int) -> Self:
        """Return the beginning of a level."""
        return replace(self, level=level, board=LEVELS[level - 1].board, moves=0, match="")

    def in_duel(self, match: str) -> Self:
        """Return the beginning of a duel."""
        return replace(self, board=duel(match).board, moves=0, match=match)

    def press(self, cell: int) -> Self:
        """Return the board after a press; nothing changes off the board or on a solved one."""
        size = self.shape.size
        if self.is_solved or not 0 <= cell < size * size:
            return self
        return replace(self, board=self.board ^ pressed(size, cell), moves=min(_MOST_MOVES, self.moves + 1))

    def query(self) -> str:
        """Return the session as an address carries it."""
        if not self.is_open:
            return ""
        held = {"session": self.session, "began": self.began_ms, "level": self.level, "board": self.board}
        return urlencode({**held, "moves": self.moves, "match": self.match})


def read_play(given: Mapping[str, str]) -> Play:
    """Return the session that an address or form carries; one that cannot be is none.

    >>> read_play({"session": "x", "level": "9"}).is_open
    False
    """
    session, match = given.get("session", ""), given.get("match", "")
    if not _SESSION.fullmatch(session) or (match and not _SESSION.fullmatch(match)):
        return Play()
    numbers = [given.get(name, "") for name in ("began", "level", "board", "moves")]
    if not all(text.isdecimal() and len(text) <= 15 for text in numbers):
        return Play()
    began_ms, level, board, moves = map(int, numbers)
    play = Play(session, began_ms, level, board, min(moves, _MOST_MOVES), match)
    if not 1 <= level <= len(LEVELS) or board >= 1 << play.shape.size**2:
        return Play()
    return play


def pressed(size: int, cell: int) -> int:
    """Return which bubbles a press changes: the cell and its neighbours, a bit each.

    >>> bin(pressed(3, 0))
    '0b1011'
    """
    row, column = divmod(cell, size)
    around = ((row, column), (row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
    return sum(1 << r * size + c for r, c in around if 0 <= r < size and 0 <= c < size)


def duel(match: str) -> Level:
    """Return the board of a duel, which its name decides on, so that both players see the same."""
    digest = hashlib.sha256(match.encode()).digest()
    cells = dict.fromkeys(byte % _DUEL_SIZE**2 for byte in digest)
    return Level(_DUEL_SIZE, tuple(cells)[:_DUEL_PRESSES])
