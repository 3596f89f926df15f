"""The use `locate` passes the shipped conformance suite of uses; its only state is what it keeps of members."""

from __future__ import annotations

from collections.abc import Sequence

from plainview.base.clock import Clock
from plainview.gate.admission import CanonicalEvent
from plainview.gate.gate import Gate
from plainview.gate.statements import load_statements
from plainview.testing.use_conformance import UseConformance, UseInTrial
from plainview.uses.locate import GENERAL_LOCATION, STATEMENTS, KnownNetworks, Locate

LIVES = {"ana": "DE", "ben": "FR", "dan": "BR", "zoe": "MX"}


class TestLocate(UseConformance):
    """Locate, held to what every use must do."""

    purposes = frozenset({"locate"})
    kept = (GENERAL_LOCATION,)

    def open_use(self, gate: Gate, clock: Clock) -> UseInTrial:
        session = gate.session("locate", "locate", load_statements(STATEMENTS))
        locate = Locate(session, KnownNetworks(), clock)
        return UseInTrial((session,), locate.refresh_active, locate.forget)

    def life_of(self, member_id: str) -> Sequence[CanonicalEvent]:
        seen = {"title_id": "f001", "playback_id": "p", "place_country": LIVES[member_id]}
        account = CanonicalEvent(f"{member_id}-0", "account.created", member_id, traits={"name": "Somebody"})
        return [account, CanonicalEvent(f"{member_id}-1", "playback.started", member_id, "main", properties=seen)]
