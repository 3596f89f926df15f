"""The use `coordinate` passes the shipped conformance suite of uses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from plainview.base.clock import Clock
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import DecidedBy
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

    def test_who_switches_its_purposes_off_is_gone_when_it_has_learned_again(
        self, worlds: Callable[..., tuple[Gate, UseInTrial]]
    ) -> None:
        """Nothing to switch off: a partner's customer ends what she has by ending the contract with the partner."""
        assert all(load_catalogue().purposes[name].decided_by is DecidedBy.SERVICE for name in self.purposes)

    def _state(self, gate: Gate) -> list[bytes | None]:
        # A page that was written and is empty again holds as much as one that never was.
        return [b"[]" if held is None else held for held in super()._state(gate)]
