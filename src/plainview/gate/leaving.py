"""Who is about to be forgotten, as programs are told of it: while the names still stand for somebody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from plainview.gate.links import Link
from plainview.store.pieces import Piece

__all__ = ["Leaving", "Piece"]


@dataclass(frozen=True, slots=True)
class Leaving:
    """A member, or with `profile_id` one profile of hers; `numbers` are the subjects that go.

    `alias_of` returns the name by which a recipient knows her. `mentions` says whether a text holds something that
    stands for her alone, such as her e-mail address: a program learns nothing of it but yes or no. `links` are her
    accounts with partners.
    """

    member_id: str
    profile_id: str
    numbers: frozenset[int]
    alias_of: Callable[[str], str]
    mentions: Callable[[str], bool] = lambda text: False
    links: tuple[Link, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether the whole member leaves, and not only a profile."""
        return not self.profile_id
