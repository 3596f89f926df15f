"""Exploring: now and then one title from further down takes a place in a list, with a chance that is known exactly.

Of the lists that may explore, a share `per_cent` / 100 does: one of the n places, each with the same chance, shows one
of the m titles that follow the list, each with the same chance. So at every place the ranking's own title stands with
the chance 1 - e/n, and each of those titles with e/(n m). What is drawn follows from the request's id alone, so that
an answer can be made again. Scores and reasons stay those of the titles shown.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from plainview.catalogue.model import Catalogue
from plainview.gate.decide import Allowed, Facts, decide
from plainview.uses.recommend.ranking import Recommended

RANKED = "ranked"
"""The name of the way of ranking that never explores."""

_PURPOSE, _ELEMENT = "audience_train", "impressions"
_SPAN = 2**64


@dataclass(frozen=True, slots=True)
class Exploring:
    """Which lists may explore, and how often: `per_cent` of those of members who allow their lists to be evaluated."""

    per_cent: int
    catalogue: Callable[[], Catalogue]
    facts_of: Callable[[str, str], Facts]

    def allows(self, member_id: str, profile_id: str) -> bool:
        """Return whether lists of this profile may explore now: it is set to, and she allows the evaluation."""
        if not self.per_cent:
            return False
        decision = decide(self.catalogue(), _PURPOSE, _ELEMENT, self.facts_of(member_id, profile_id))
        return isinstance(decision, Allowed)

    @property
    def policy(self) -> str:
        """The name of this way of ranking, as impressions carry it."""
        return f"explore-{self.per_cent}"

    def mixed(self, request_id: str, ranked: tuple[Recommended, ...], limit: int) -> tuple[Recommended, ...]:
        """Return the first `limit` of `ranked`, one perhaps exchanged for one that follows, each with its chance."""
        shown, following = list(ranked[:limit]), ranked[limit:]
        if not following:
            return tuple(shown)
        share, places, others = self.per_cent / 100, len(shown), len(following)
        shown = [item._replace(propensity=1 - share / places) for item in shown]
        whether, place, other = _draws(request_id)
        if whether < share * _SPAN:
            shown[place % places] = following[other % others]._replace(propensity=share / (places * others))
        return tuple(shown)


def _draws(request_id: str) -> tuple[int, int, int]:
    """Return three evenly spread numbers below 2^64 that follow from an id."""
    digest = hashlib.sha256(f"explore {request_id}".encode()).digest()
    first, second, third = (int.from_bytes(digest[at : at + 8], "big") for at in (0, 8, 16))
    return first, second, third
