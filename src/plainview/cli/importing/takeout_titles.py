"""Titles by their names: which of ours another service's words mean, where there is exactly one."""

from __future__ import annotations

import re
import unicodedata

from plainview.titles import Kind, Titles

_NOT_A_WORD = re.compile(r"[^0-9a-z]+")
_YEAR = re.compile(r"\s*\((?:19|20)\d\d\)\s*$")


class TitleMatcher:
    """Finds titles by name, in any of their languages; an episode by the name of its series."""

    def __init__(self, titles: Titles) -> None:
        self._by_name: dict[str, set[str]] = {}
        self._kinds: dict[str, Kind] = {}
        for title in titles.every():
            self._kinds[title.title_id] = title.kind
            words = (titles.words(title.title_id, language) for language in titles.languages(title.title_id))
            for name in (title.title, *(held.title for held in words if held is not None)):
                self._by_name.setdefault(_plain(name), set()).add(title.title_id)
        self._by_name.pop("", None)

    def find(self, name: str, *, game: bool) -> str | None:
        """Return the one title that `name` means, or None where it is none or several.

        "A Series: Season 2: An Episode" means the series.
        """
        whole = self._only(name, game=game) or self._only(_YEAR.sub("", name), game=game)
        if whole is not None or game:
            return whole
        before, colon, _ = name.rpartition(":")
        while colon:
            found = self._only(before, game=False)
            if found is not None and self._kinds[found] is Kind.SERIES:
                return found
            before, colon, _ = before.rpartition(":")
        return None

    def _only(self, name: str, *, game: bool) -> str | None:
        found = [
            title_id for title_id in self._by_name.get(_plain(name), ()) if (self._kinds[title_id] is Kind.GAME) == game
        ]
        return found[0] if len(found) == 1 else None


def _plain(name: str) -> str:
    """Return a name without case, accents and marks; one in other letters than Latin stays as it is."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    plain = _NOT_A_WORD.sub(" ", "".join(mark for mark in folded if not unicodedata.combining(mark))).strip()
    return plain or folded.strip()
