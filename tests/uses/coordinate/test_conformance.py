"""The use `coordinate` passes the shipped conformance suite of uses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plainview.base.clock import Clock
from plainview.gate.admission import CanonicalEvent
from plainview.gate.gate import Gate
from plainview.testing.use_conformance import LEAVING, STAYING, UseConformance, UseInTrial
from plainview.uses.coordinate.book import PAGES, page_name
from plainview.uses.coordinate.entitlements import State
from tests.uses.coordinate.trial import opened, order


class TestCoordinate(UseConformance):
    """Coordinate, held to what every use must do."""

    purposes = frozenset({"coordinate"})
    states = tuple(("coordinate", page_name(number)) for number in range(PAGES))
    kept = ("partner_reach",)

    def open_use(self, gate: Gate, clock: Clock) -> UseInTrial:
        gate.partners.add("acme", "mobile_operator")
        use = opened(gate, clock)

        def learn() -> None:
            """Let each member who is here activate what the partner sold to her."""
            for member_id in filter(gate.knows, (*STAYING, LEAVING)):
                sold = use.create("acme", order(member_id, f"account of {member_id}"))
                if sold.state is State.PENDING:
                    use.redeem(use.tokens.of(sold), member_id)

        def forget(numbers: Iterable[int]) -> None:
            use.forget(numbers)

        return UseInTrial((use.session,), learn, forget)

    def life_of(self, member_id: str) -> Sequence[CanonicalEvent]:
        return [CanonicalEvent(f"new-{member_id}", "account.created", member_id, traits={"name": member_id})]

    def _state(self, gate: Gate) -> list[object]:
        # A page that was written and is empty again holds as much as one that never was.
        return [b"[]" if held is None else held for held in super()._state(gate)]
