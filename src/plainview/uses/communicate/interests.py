"""Interests for marketing (U7b): the genres of what a profile watched, kept with consent only."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from plainview.base.errors import Refused
from plainview.gate.decide import Allowed, decide
from plainview.gate.program import Kit
from plainview.gate.subjects import SubjectRef
from plainview.uses.communicate.kinds import PERSONALISE

ELEMENT = "marketing_interests"
HOLDERS = "holders"
"""The state that names whose interests are kept, by number, so that they can be let go."""

_MOST_GENRES = 5


class Interests:
    """Works out and reads interests; they lie nowhere but in the element itself."""

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
        # Whoever had interests and has none now withdrew consent, or watched nothing lately: they go.
        gone = self._holders() - values.keys()
        self._session.let_go(ELEMENT, sorted(gone))
        self._remember(values.keys())
        return f"kept the interests of {kept}" if kept else None

    def forget(self, subject_nos: Iterable[int]) -> bool:
        """Take subjects out of the state, as if they had never been in; return whether any was."""
        holders = self._holders()
        staying = holders - set(subject_nos)
        self._remember(staying)
        return staying != holders

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

    def _holders(self) -> set[int]:
        """Return the numbers of those whose interests are kept."""
        held = self._session.load_state(HOLDERS)
        return set() if held is None else set(json.loads(held[1]))

    def _remember(self, numbers: Iterable[int]) -> None:
        blob = json.dumps(sorted(numbers)).encode()
        held = self._session.load_state(HOLDERS)
        if held is None or held[1] != blob:
            self._session.save_state(HOLDERS, blob)


def _most(genres: Counter[str]) -> list[object]:
    """Return the genres that come up most, the same for the same history."""
    ordered = sorted(genres.items(), key=lambda entry: (-entry[1], entry[0]))
    return [genre for genre, _ in ordered[:_MOST_GENRES]]
