"""The use `communicate` passes the shipped conformance suite of uses."""

from __future__ import annotations

from collections.abc import Sequence

from plainview.base.clock import Clock
from plainview.gate.admission import CanonicalEvent
from plainview.gate.gate import Gate
from plainview.testing.opened_program import Surroundings, open_program
from plainview.testing.use_conformance import LEAVING, STAYING, UseConformance, UseInTrial
from plainview.titles import packaged_titles
from plainview.uses.communicate import PROGRAM
from plainview.uses.communicate.interests import ELEMENT, HOLDERS
from plainview.uses.communicate.kinds import MARKETING, PERSONALISE

LIVES = {"ana": ("f001", "f002"), "ben": ("f003",), "dan": ("f004", "f005"), "zoe": ("f002", "f006")}


class TestCommunicate(UseConformance):
    """Communicate, held to what every use must do. Whoever lives here said yes to marketing that fits."""

    definition = PROGRAM
    states = ((PERSONALISE, HOLDERS),)
    kept = (ELEMENT,)

    def open_use(self, gate: Gate, clock: Clock) -> UseInTrial:
        around = Surroundings()
        around.titles.put_many(packaged_titles())
        for member_id in filter(gate.knows, (*STAYING, LEAVING)):
            gate.choices.decide_all(member_id, {MARKETING: True, PERSONALISE: True})
        program = open_program(PROGRAM, gate, clock, around)
        assert program.forget is not None
        return UseInTrial(program.sessions, program.part.learn, program.forget)

    def life_of(self, member_id: str) -> Sequence[CanonicalEvent]:
        return [
            CanonicalEvent(
                f"{member_id}-{title_id}", "playback.completed", member_id, "main", properties={"title_id": title_id}
            )
            for title_id in LIVES[member_id]
        ]
