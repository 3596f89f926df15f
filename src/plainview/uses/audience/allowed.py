"""How many members allow what: decided for each from her facts, by the one decision, without reading anything held."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from plainview.catalogue.model import Catalogue
from plainview.gate.decide import Allowed, Facts, decide

USE, TRAIN = "audience_use", "audience_train"
COUNTED, EVALUATED = "titles_viewed", "impressions"
"""The element by which a member is in the counts, and the one by which she is in the evaluation."""


@dataclass(frozen=True, slots=True)
class AllowCounter:
    """Counts members who allow being counted and being evaluated."""

    catalogue: Callable[[], Catalogue]
    facts_of: Callable[[str, str], Facts]

    def counts(self, member_ids: Iterable[str]) -> tuple[int, int]:
        """Return how many of these members allow being counted, and how many being evaluated."""
        catalogue, counted, evaluated = self.catalogue(), 0, 0
        for member_id in member_ids:
            facts = self.facts_of(member_id, "")
            counted += isinstance(decide(catalogue, USE, COUNTED, facts), Allowed)
            evaluated += isinstance(decide(catalogue, TRAIN, EVALUATED, facts), Allowed)
        return counted, evaluated
