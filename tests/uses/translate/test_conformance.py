"""The use `translate` passes the shipped conformance suite of uses; its only state is what it keeps of profiles."""

from __future__ import annotations

from collections.abc import Sequence

from plainview.base.clock import Clock
from plainview.gate.admission import CanonicalEvent
from plainview.gate.gate import Gate
from plainview.gate.statements import load_statements
from plainview.testing.use_conformance import UseConformance, UseInTrial
from plainview.titles import open_titles, packaged_titles
from plainview.uses.translate import PREFERRED_LANGUAGES, STATEMENTS, Translate

LIVES = {"ana": "pt-BR", "ben": "de", "dan": "es-MX", "zoe": "fr"}


class TestTranslate(UseConformance):
    """Translate, held to what every use must do."""

    purposes = frozenset({"translate"})
    kept = (PREFERRED_LANGUAGES,)

    def open_use(self, gate: Gate, clock: Clock) -> UseInTrial:
        titles = open_titles(None)
        titles.put_many(packaged_titles())
        session = gate.session("translate", "translate", load_statements(STATEMENTS))
        translate = Translate(session, titles, clock)
        return UseInTrial((session,), translate.refresh_active, lambda numbers: None)

    def life_of(self, member_id: str) -> Sequence[CanonicalEvent]:
        heard = {"title_id": "f001", "playback_id": "p", "audio_language": LIVES[member_id]}
        return [CanonicalEvent(f"{member_id}-1", "playback.started", member_id, "main", properties=heard)]
