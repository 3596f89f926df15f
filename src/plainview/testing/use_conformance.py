"""The conformance suite of uses: subclass `UseConformance`, say how yours is opened, and let pytest run it.

```python
class TestMyUse(UseConformance):
    definition = PROGRAM
    states = (("my_purpose", "model"),)
    kept = ("my_derived_element",)

    def life_of(self, member_id): ...
```
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import pytest

from plainview.base.clock import Clock, ManualClock
from plainview.base.errors import Refused
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue, DecidedBy
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.program import Definition
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.store.engines.memory import open_memory
from plainview.testing.opened_program import open_program

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
    """What every use must do. `states` are its (purpose, name) of saved state, `kept` the derived elements it keeps.

    `learns` is false for a use that remembers nothing: then it must have neither. `overlay` is a folder with
    catalogue entries of its own.
    """

    definition: ClassVar[Definition[Any] | None] = None
    purposes: ClassVar[frozenset[str]] = frozenset()
    states: ClassVar[tuple[tuple[str, str], ...]] = ()
    kept: ClassVar[tuple[str, ...]] = ()
    learns: ClassVar[bool] = True
    overlay: ClassVar[Path | None] = None

    def open_use(self, gate: Gate, clock: Clock) -> UseInTrial:
        """Return the use, opened over `gate` with sessions of its own purposes; it learns by doing all its jobs."""
        if self.definition is None:
            raise NotImplementedError("set `definition`, or override open_use with one that opens your use")
        program = open_program(self.definition, gate, clock)

        def learn() -> None:
            for job in program.jobs:
                job.run()

        return UseInTrial(program.sessions, learn, program.forget or _nothing_to_forget)

    def life_of(self, member_id: str) -> Sequence[CanonicalEvent]:
        """Return events of a member that the use learns from, each with an id of its own."""
        raise NotImplementedError("override life_of with events that your use learns from")

    @pytest.fixture
    def worlds(self) -> Iterator[Callable[..., tuple[Gate, UseInTrial]]]:
        """Give a function from member ids to a fresh gate over the packaged catalogue in which they lived."""
        opened: list[Gate] = []

        def world(*member_ids: str) -> tuple[Gate, UseInTrial]:
            clock = ManualClock(START)
            catalogue = PresentCatalogue(load_catalogue(self.overlay))
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
        declared = self.purposes if self.definition is None else frozenset(self.definition.purposes)
        assert {session.purpose for session in use.sessions} == declared
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
        assert self.learns == bool(self.states or self.kept), "say what it remembers, or that it learns nothing"
        if self.learns:
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
        before = self._state(once)
        purposes = {session.purpose for session in use.sessions}
        switches = [name for name in purposes if once.catalogue.purposes[name].decided_by is DecidedBy.MEMBER]
        for purpose in switches:
            once.choices.decide(LEAVING, purpose, allowed=False)
        use.learn()
        # A use none of whose purposes has a switch stays as it is: nobody can leave it but by an erasure.
        assert self._state(once) == (self._state(never) if switches else before)

    def _state(self, gate: Gate) -> list[object]:
        """Return all that the use remembers: saved states, and what it keeps of each member."""
        saved = [gate.session(purpose, "conformance").load_state(name) for purpose, name in self.states]
        rights = gate.session("rights", "conformance")
        kept = [
            (member_id, held.element, held.profile_id, held.value)
            for member_id in (*STAYING, LEAVING)
            if self.kept
            for held in rights.read(SubjectRef(member_id), self.kept).values
        ]
        return [*(None if state is None else state[1] for state in saved), kept]


def _nothing_to_forget(subject_nos: Iterable[int]) -> None:
    """Forget subjects of whom nothing was remembered."""


def _undeclared(catalogue: Catalogue, purpose: str) -> tuple[str, ...]:
    declared = catalogue.elements_for(purpose)
    return (*(name for name in catalogue.elements if name not in declared), "no_such_element")
