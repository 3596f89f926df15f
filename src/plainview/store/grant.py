"""The Grant: what the gate decided, in a form that an engine checks before it reads anything."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from plainview.base.errors import GrantError


@dataclass(frozen=True, slots=True)
class Grant:
    """One decided use: a purpose, its elements, and either named subjects or a scan's eligible ones.

    `subject_nos` is None for a scan, whose views carry bitmaps of the eligible subjects.
    """

    grant_id: str
    purpose: str
    elements: frozenset[str]
    subject_nos: frozenset[int] | None
    choices_version: int
    catalogue_version: str
    expires_at: dt.datetime

    def check(self, *, subject_nos: Iterable[int] | None, elements: Iterable[str], now: dt.datetime) -> None:
        """Raise GrantError unless this grant, at `now`, covers these subjects and elements."""
        if now >= self.expires_at:
            raise GrantError("the grant has expired; ask the gate for a new one")
        if not self.elements.issuperset(elements):
            raise GrantError("the grant does not cover every element asked for; ask the gate")
        if subject_nos is None:
            if self.subject_nos is not None:
                raise GrantError("a grant for named subjects does not allow a scan; ask the gate")
        elif self.subject_nos is None or not self.subject_nos.issuperset(subject_nos):
            raise GrantError("the grant does not cover every subject asked for; ask the gate")
