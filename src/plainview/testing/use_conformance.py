"""The conformance suite of uses: subclass `UseConformance`, say how yours is opened, and let pytest run it.

```python
class TestMyUse(UseConformance):
    purposes = frozenset({"my_purpose"})
    states = (("my_purpose", "model"),)

    def open_use(self, gate, clock): ...
    def life_of(self, member_id): ...
```
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

import pytest

from plainview.base.clock import Clock, ManualClock
from plainview.base.errors import Refused
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue, DecidedBy
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.store.engines.memory import open_memory

START = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
STAYING = ("ana", "ben", "dan")
LEAVING = "zoe"
_BACKEND = Connection("conformance", KeyClass.SERVICE)


@dataclass(frozen=True)
class UseInTrial:
    """An opened use: the sessions it was handed, how it learns from everybody, and how it forgets subjects."""

    sessions: Sequence[PurposeSession]
    learn: Callable[[], object]
    forget: Callable[[Iterable[int]], object]


class UseConformance:
    """What every use must do. `purposes` are all those it is handed, `states` its (purpose, name) of saved state."""

    purposes: ClassVar[frozenset[str]] = frozenset()
    states: ClassVar[tuple[tuple[str, str], ...]] = ()

    def open_use(self, gate: Gate, clock: Clock) -> UseInTrial:
        """Return the use, opened over `gate` with sessions of its own purposes."""
        raise NotImplementedError("override open_use with one that opens your use over the gate given")

    def life_of(self, member_id: str) -> Sequence[CanonicalEvent]:
        """Return events of a member that the use learns from, each with an id of its own."""
        raise NotImplementedError("override life_of with events that your use learns from")

    @pytest.fixture
    def worlds(self) -> Iterator[Callable[..., tuple[Gate, UseInTrial]]]:
        """Give a function from member ids to a fresh gate over the packaged catalogue in which they lived."""
        opened: list[Gate] = []

        def world(*member_ids: str) -> tuple[Gate, UseInTrial]:
            clock = ManualClock(START)
            catalogue = PresentCatalogue(load_catalogue())
            gate = Gate(open_memory(catalogue, clock), catalogue, clock)
            opened.append(gate)
            for member_id in member_ids:
                results = gate.admit(_BACKEND, self.life_of(member_id)).result(timeout=30)
                assert {result.result for result in results} == {Result.STORED}, results
            return gate, self.open_use(gate, clock)

        yield world
        for gate in opened:
            gate.close()

    def test_it_holds_sessions_of_its_own_purposes_only(self, worlds: Callable[..., tuple[Gate, UseInTrial]]) -> None:
        _, use = worlds()
        assert {session.purpose for session in use.sessions} == self.purposes
        assert len({session.program for session in use.sessions}) == 1

    def test_reading_an_element_not_declared_for_its_purpose_is_refused(
        self, worlds: Callable[..., tuple[Gate, UseInTrial]]
    ) -> None:
        gate, use = worlds("ana")
        for session in use.sessions:
            for element in _undeclared(gate.catalogue, session.purpose):
                with pytest.raises(Refused):
                    session.read(SubjectRef("ana", "main"), (element,))

    def test_after_forgetting_its_state_is_that_of_one_that_never_saw_the_member(
        self, worlds: Callable[..., tuple[Gate, UseInTrial]]
    ) -> None:
        never, alone = worlds(*STAYING)
        alone.learn()
        once, use = worlds(*STAYING, LEAVING)
        use.learn()
        assert self._state(once) != self._state(never), "the use learns nothing from life_of; give it more to see"
        use.forget(once.forget(LEAVING))
        assert self._state(once) == self._state(never)
        use.learn()
        assert self._state(once) == self._state(never)

    def test_forgetting_again_changes_nothing(self, worlds: Callable[..., tuple[Gate, UseInTrial]]) -> None:
        gate, use = worlds(*STAYING, LEAVING)
        use.learn()
        numbers = gate.forget(LEAVING)
        use.forget(numbers)
        before = self._state(gate)
        use.forget(numbers)
        assert self._state(gate) == before

    def test_who_switches_its_purposes_off_is_gone_when_it_has_learned_again(
        self, worlds: Callable[..., tuple[Gate, UseInTrial]]
    ) -> None:
        never, alone = worlds(*STAYING)
        alone.learn()
        once, use = worlds(*STAYING, LEAVING)
        use.learn()
        for purpose in self.purposes:
            if once.catalogue.purposes[purpose].decided_by is DecidedBy.MEMBER:
                once.choices.decide(LEAVING, purpose, allowed=False)
        use.learn()
        assert self._state(once) == self._state(never)

    def _state(self, gate: Gate) -> list[bytes | None]:
        held = [gate.session(purpose, "conformance").load_state(name) for purpose, name in self.states]
        return [None if state is None else state[1] for state in held]


def _undeclared(catalogue: Catalogue, purpose: str) -> tuple[str, ...]:
    declared = catalogue.elements_for(purpose)
    return (*(name for name in catalogue.elements if name not in declared), "no_such_element")
