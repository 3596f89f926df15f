"""The conformance suite of sources: subclass `SourceConformance`, say how yours takes something in, run pytest.

```python
class TestMySource(SourceConformance):
    definition = PROGRAM
    elements = frozenset({"partner_searches"})

    def take_in(self, source, member_id, place, *, more): ...
```
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import PlainviewError
from plainview.catalogue.load import load_catalogue
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.program import Definition, Program
from plainview.gate.reading import Reading
from plainview.gate.subjects import SubjectRef
from plainview.store.engines.memory import open_memory
from plainview.testing.opened_program import open_program

START = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
UNDECLARED = "shoe_size_of_the_conformance_suite"
_BACKEND = Connection("conformance", KeyClass.SERVICE)


@dataclass(frozen=True)
class SourceInTrial:
    """An open source, and the gate that it sends through."""

    gate: Gate
    program: Program[Any]


class SourceConformance:
    """What every source must do. `elements` are those that `take_in` brings; each must come from this source."""

    definition: ClassVar[Definition[Any] | None] = None
    elements: ClassVar[frozenset[str]] = frozenset()
    overlay: ClassVar[Path | None] = None

    def prepare(self, source: SourceInTrial, member_id: str) -> None:
        """Make what the source needs to know a member, such as an account link; by default nothing."""

    def take_in(self, source: SourceInTrial, member_id: str, place: int, *, more: dict[str, object]) -> None:
        """Take in record number `place` of a member through the source's own way, with the fields of `more` added."""
        raise NotImplementedError("override take_in with one that sends a record the way your source gets it")

    @pytest.fixture
    def source(self) -> Iterator[SourceInTrial]:
        """Give the source, opened over a fresh gate in which `ana` and `ben` are members."""
        assert self.definition is not None, "set `definition` to your program"
        clock = ManualClock(START)
        catalogue = PresentCatalogue(load_catalogue(self.overlay))
        gate = Gate(open_memory(catalogue, clock), catalogue, clock)
        for member_id in ("ana", "ben"):
            made = CanonicalEvent(f"made-{member_id}", "account.created", member_id, traits={"country": "DE"})
            gate.admit(_BACKEND, [made]).result(timeout=30)
        trial = SourceInTrial(gate, open_program(self.definition, gate, clock))
        for member_id in ("ana", "ben"):
            self.prepare(trial, member_id)
        yield trial
        gate.close()

    def test_what_it_takes_in_is_held_of_the_right_member(self, source: SourceInTrial) -> None:
        self.take_in(source, "ana", 1, more={})
        assert self._held(source, "ana") == self.elements
        assert self._held(source, "ben") == frozenset()

    def test_the_same_record_twice_is_held_once(self, source: SourceInTrial) -> None:
        self.take_in(source, "ana", 1, more={})
        once = self._rows(source, "ana")
        self.take_in(source, "ana", 1, more={})
        assert self._rows(source, "ana") == once

    def test_what_no_element_declares_is_not_kept(self, source: SourceInTrial) -> None:
        self.take_in(source, "ana", 1, more={UNDECLARED: "forty-four"})
        reading = source.gate.session("rights", "conformance").read(SubjectRef("ana"), tuple(self.elements))
        assert UNDECLARED not in str(reading)
        assert "forty-four" not in str(reading)

    def test_somebody_unknown_is_not_made_up(self, source: SourceInTrial) -> None:
        said = ""
        try:
            self.take_in(source, "nobody", 1, more={})
        except PlainviewError as error:
            said = str(error)
        assert "nobody" not in said, "an error names no member"
        assert not source.gate.knows("nobody")

    def _held(self, source: SourceInTrial, member_id: str) -> frozenset[str]:
        rights = source.gate.session("rights", "conformance")
        return frozenset(name for name in self.elements if _count(rights.read(SubjectRef(member_id), (name,))))

    def _rows(self, source: SourceInTrial, member_id: str) -> int:
        rights = source.gate.session("rights", "conformance")
        return sum(_count(rights.read(SubjectRef(member_id), (name,))) for name in self.elements)


def _count(reading: Reading) -> int:
    return len(reading.values) + sum(table.num_rows for table in reading.streams.values())
