"""The use `audience` passes the shipped conformance suite of uses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from plainview.base.clock import Clock
from plainview.gate.admission import CanonicalEvent
from plainview.gate.gate import Gate
from plainview.gate.statements import load_statements
from plainview.testing.use_conformance import START, UseConformance, UseInTrial
from plainview.uses.audience import STATEMENTS, AllowCounter, Audience

LIVES = {
    "ana": ("f001", "f002", "f003"),
    "ben": ("f002", "f003", "f004"),
    "dan": ("f001", "f005"),
    "zoe": ("f002", "f005", "f006", "f007"),
}


class TestAudience(UseConformance):
    """Audience, held to what every use must do."""

    purposes = frozenset({"audience_use", "audience_train"})
    states = (("audience_use", "totals"), ("audience_train", "estimates"))

    def open_use(self, gate: Gate, clock: Clock) -> UseInTrial:
        statements = load_statements(STATEMENTS)
        use = gate.session("audience_use", "audience", statements)
        train = gate.session("audience_train", "audience", statements)
        allow = AllowCounter(lambda: gate.catalogue, gate.facts_of)
        audience = Audience(use, train, clock, smallest=3, allow=allow)
        return UseInTrial((use, train), audience.rebuild, audience.forget)

    def life_of(self, member_id: str) -> Sequence[CanonicalEvent]:
        events = []
        for place, title_id in enumerate(LIVES[member_id]):
            at = START - dt.timedelta(days=14 - place)
            watched = {"title_id": title_id, "playback_id": f"p{place}", "played_ms": 600_000}
            shown = {"title_id": title_id, "request_id": f"r-{member_id}", "rank": place, "propensity": 0.9}
            followed = {"title_id": title_id, "impression_request_id": f"r-{member_id}", "impression_rank": place}
            searched = {"query": title_id, "result_count": 0}
            for event, properties in (
                ("playback.started", {"title_id": title_id, "playback_id": f"p{place}"}),
                ("playback.completed", watched),
                ("browse.impression", shown | {"policy": "explore-20"}),
                ("title.selected", followed),
                ("search.performed", searched),
            ):
                made = f"{member_id}-{title_id}-{event}"
                events.append(CanonicalEvent(made, event, member_id, "main", occurred_at=at, properties=properties))
        return events
