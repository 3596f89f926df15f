"""The use `recommend` passes the shipped conformance suite of uses."""

from __future__ import annotations

from collections.abc import Sequence

from plainview.base.clock import Clock
from plainview.gate.admission import CanonicalEvent
from plainview.gate.gate import Gate
from plainview.gate.statements import load_statements
from plainview.testing.use_conformance import UseConformance, UseInTrial
from plainview.titles import open_titles, packaged_titles
from plainview.uses.recommend import STATEMENTS, Recommend

LIVES = {
    "ana": ("f001", "f002", "f003"),
    "ben": ("f002", "f003", "f004"),
    "dan": ("f001", "f005"),
    "zoe": ("f002", "f005", "f006", "f007"),
}


class TestRecommend(UseConformance):
    """Recommend, held to what every use must do."""

    purposes = frozenset({"recommend_use", "recommend_train"})
    states = (("recommend_train", "totals"), ("recommend_train", "model"))

    def open_use(self, gate: Gate, clock: Clock) -> UseInTrial:
        titles = open_titles(None)
        titles.put_many(packaged_titles())
        use = gate.session("recommend_use", "recommend")
        train = gate.session("recommend_train", "recommend", load_statements(STATEMENTS))
        recommend = Recommend(use, train, titles, clock)
        return UseInTrial((use, train), recommend.refit, recommend.forget)

    def life_of(self, member_id: str) -> Sequence[CanonicalEvent]:
        return [
            CanonicalEvent(
                f"{member_id}-{title_id}", "playback.completed", member_id, "main", properties={"title_id": title_id}
            )
            for title_id in LIVES[member_id]
        ]
