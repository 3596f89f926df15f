"""The use `protect` passes the shipped conformance suite of uses."""

from __future__ import annotations

from collections.abc import Sequence

from plainview.base.clock import Clock
from plainview.gate.admission import CanonicalEvent
from plainview.gate.gate import Gate
from plainview.gate.statements import load_statements
from plainview.testing.use_conformance import UseConformance, UseInTrial
from plainview.uses.protect import STATEMENTS, Learned

PLACES = {"ana": "DE", "ben": "DE", "dan": "FR", "zoe": "BR"}


class TestProtect(UseConformance):
    """Protect, held to what every use must do."""

    purposes = frozenset({"protect"})
    states = (("protect", "population"),)

    def open_use(self, gate: Gate, clock: Clock) -> UseInTrial:
        session = gate.session("protect", "protect", load_statements(STATEMENTS))
        learned = Learned(session)
        return UseInTrial((session,), learned.learn, learned.forget)

    def life_of(self, member_id: str) -> Sequence[CanonicalEvent]:
        properties = {
            "method": "password",
            "result": "success",
            "user_agent": "Mozilla/5.0 (Windows NT 10.0) Firefox/128.0",
            "place_country": PLACES[member_id],
        }
        return [CanonicalEvent(f"{member_id}-in", "auth.login", member_id, properties=properties)]
