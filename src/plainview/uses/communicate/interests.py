"""Interests for marketing (U7b): the genres of what a profile watched, kept with consent only."""

from __future__ import annotations

from collections import Counter
from typing import Any

from plainview.base.errors import Refused
from plainview.gate.decide import Allowed, decide
from plainview.gate.program import Kit
from plainview.gate.subjects import SubjectRef
from plainview.uses.communicate.kinds import PERSONALISE

ELEMENT = "marketing_interests"
_MOST_GENRES = 5


class Interests:
    """Works out and reads interests; nothing of them lies anywhere but in the element itself."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._session = kit.sessions[PERSONALISE]

    def learn(self) -> str | None:
        """Keep the interests of everybody who consents; return a sentence for the log."""
        if ELEMENT not in self._session.declared or "titles_viewed" not in self._session.declared:
            return None
        watched: dict[int, Counter[str]] = {}
        for row in self._session.query("watched").to_pylist():
            title = self._kit.titles.get(row["title_id"])
            if title is not None:
                genres = watched.setdefault(row["subject_no"], Counter())
                genres.update(dict.fromkeys(title.genres, row["times"]))
        values: dict[int, dict[str, object]] = {
            number: {"genres": _most(genres)} for number, genres in watched.items() if genres
        }
        kept = self._session.keep_many(ELEMENT, values) if values else 0
        return f"kept the interests of {kept}" if kept else None

    def fit(self, member_id: str, title_id: str) -> bool:
        """Return whether a title's genres are among a member's interests; False for whoever has not consented."""
        title, catalogue = self._kit.titles.get(title_id), self._kit.catalogue()
        facts = self._kit.facts_of(member_id, "")
        if title is None or not isinstance(decide(catalogue, PERSONALISE, ELEMENT, facts), Allowed):
            return False
        return not self.of_member(member_id).isdisjoint(title.genres)

    def of_member(self, member_id: str) -> frozenset[str]:
        """Return the genres of a member and her profiles; none without consent."""
        try:
            reading = self._session.read(SubjectRef(member_id), (ELEMENT,))
        except Refused:
            return frozenset()
        found: set[str] = set()
        for held in reading.values:
            value: Any = held.value
            found.update(value.get("genres", ()) if isinstance(value, dict) else ())
        return frozenset(found)


def _most(genres: Counter[str]) -> list[object]:
    """Return the genres that come up most, the same for the same history."""
    ordered = sorted(genres.items(), key=lambda entry: (-entry[1], entry[0]))
    return [genre for genre, _ in ordered[:_MOST_GENRES]]
