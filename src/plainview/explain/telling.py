"""One member's account in one language, part by part: a page pays, and reads, for what it shows only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from plainview.catalogue.model import Catalogue, Element, Source
from plainview.explain.elements import ElementTeller
from plainview.explain.explanation import (
    Contacts,
    ElementPart,
    Explanation,
    PurposePart,
    RecipientPart,
    Run,
    SourcePart,
    StandingPart,
    UsedDay,
)
from plainview.explain.letter import LetterWriter
from plainview.explain.panels import PanelTeller
from plainview.explain.phrasing import Phrasing
from plainview.explain.purposes import PurposeTeller, recipient_parts
from plainview.explain.standing import StandingTeller, keep_shown
from plainview.explain.summary import ChangeTeller, last_look, received_parts, use_summaries
from plainview.explain.summary_parts import ChangedPart, ReceivedPart, UseSummary
from plainview.explain.used import LedgerEntry, used_days
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.gate import Gate
from plainview.gate.panels import Panel
from plainview.gate.reading import HeldValue, Reading
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef

LEDGER_LINES = 500
_NAME = "name"
_FIRST_NAME = "first_name"

Panelled: TypeAlias = Iterable[tuple[str, Panel]]
"""Programs' panels, each with the program's name."""


@dataclass(frozen=True)
class Telling:
    """What can be told about a member at one moment; each part is worked out when it is first asked for.

    `session` is bound to the purpose of rights; `own_page` is the program under which she reads about herself.
    """

    member_id: str
    language: str
    service_name: str
    now: dt.datetime
    gate: Gate
    session: PurposeSession
    own_page: str
    contacts: Contacts
    vocabulary: Vocabulary
    phrasing: Phrasing

    def explanation(self, panels: Panelled = ()) -> Explanation:
        """Return all parts together, with programs' panels."""
        return Explanation(
            member_id=self.member_id,
            language=self.language,
            service_name=self.service_name,
            greeting_name=self.greeting_name,
            made_at=self.now,
            made=self.made,
            catalogue_version=self.catalogue.version,
            opening=self.opening,
            uses=self.uses,
            received=self.received,
            changed=self.changed,
            sources=self.sources,
            closing=self.closing,
            purposes=self.purposes,
            recipients=self.recipients,
            panels=PanelTeller(self.vocabulary, self.phrasing).parts(panels),
            used=self.used,
            contacts=self.contacts,
            standing=self.standing,
        )

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in force."""
        return self.gate.catalogue

    @property
    def made(self) -> str:
        """When this was written, in words."""
        return self.phrasing.moment(self.now)

    @cached_property
    def greeting_name(self) -> str:
        """What she is called in a greeting; empty when no name is held."""
        return str(self._reading.first(_NAME, _FIRST_NAME) or self._reading.first(_NAME) or "")

    @cached_property
    def opening(self) -> tuple[Run, ...]:
        """The letter's first sentence."""
        return self._writer.opening()

    @cached_property
    def closing(self) -> tuple[tuple[Run, ...], ...]:
        """The letter's paragraphs on uses, and who used it."""
        return self._writer.closing(self.purposes, self.used)

    @cached_property
    def sources(self) -> tuple[SourcePart, ...]:
        """Every element with what is held, by where it comes from. Reads all that is held."""
        by_element: dict[str, list[HeldValue]] = {}
        for value in self._reading.values:
            by_element.setdefault(value.element, []).append(value)
        return tuple(self._source(source, by_element) for source in Source)

    def element(self, element: Element) -> ElementPart:
        """Return one element with what is held of it; reads nothing else."""
        reading = self.session.read(SubjectRef(self.member_id), (element.id,))
        values = [value for value in reading.values if value.element == element.id]
        return self._elements.part(element, values, reading.streams)

    @cached_property
    def purposes(self) -> tuple[PurposePart, ...]:
        """Every purpose as it stands for her; the words of each switch are kept, for receipts."""
        choices = self.gate.choices
        teller = PurposeTeller(
            self.catalogue,
            self.gate.facts_of(self.member_id),
            choices.of(self.member_id),
            self.vocabulary,
            self.phrasing,
        )
        parts = tuple(teller.part(purpose) for purpose in self.catalogue.purposes.values())
        keep_shown(choices, parts)
        return parts

    @cached_property
    def uses(self) -> tuple[UseSummary, ...]:
        """The uses in a sentence each."""
        return use_summaries(self.catalogue, self.purposes, self.vocabulary)

    @cached_property
    def recipients(self) -> tuple[RecipientPart, ...]:
        """Everybody who may receive something."""
        return recipient_parts(self.catalogue, self.vocabulary, self.phrasing)

    @cached_property
    def received(self) -> tuple[ReceivedPart, ...]:
        """Everybody who has received something about her, and what."""
        return received_parts(self.catalogue, self.gate.given(self.member_id), self.vocabulary, self.phrasing)

    @cached_property
    def used(self) -> tuple[UsedDay, ...]:
        """What the ledger holds about her, by day."""
        keys = {key.name for key in self.gate.caller_keys()}
        return used_days(self._lines, self.vocabulary, self.phrasing, keys=keys)

    @cached_property
    def changed(self) -> ChangedPart:
        """What is new since she last looked. Reads all that is held."""
        since = last_look(self._lines, self.now, purpose=self.session.purpose, program=self.own_page)
        return ChangeTeller(self.vocabulary, self.phrasing, since).part(self.sources, self.purposes, self.received)

    @cached_property
    def standing(self) -> tuple[StandingPart, ...]:
        """What stands on her beside her choices."""
        profiles = self.gate.profiles(self.member_id)
        children = [held for held in profiles if self.gate.facts_of(self.member_id, held).child]
        return StandingTeller(self.vocabulary, self.phrasing).parts(self.gate.choices.marks(self.member_id), children)

    @cached_property
    def _lines(self) -> tuple[LedgerEntry, ...]:
        return tuple(self.gate.ledger.of_member(self.member_id, limit=LEDGER_LINES))

    @cached_property
    def _reading(self) -> Reading:
        wanted = tuple(self.catalogue.elements_for(self.session.purpose))
        return self.session.read(SubjectRef(self.member_id), wanted)

    @cached_property
    def _elements(self) -> ElementTeller:
        facts = self.gate.facts_of(self.member_id)
        return ElementTeller(self.catalogue, facts, self.vocabulary, self.phrasing, self.service_name)

    @cached_property
    def _writer(self) -> LetterWriter:
        return LetterWriter(self.vocabulary, self.phrasing, self.service_name)

    def _source(self, source: Source, by_element: dict[str, list[HeldValue]]) -> SourcePart:
        elements = [
            self._elements.part(element, by_element.get(element.id, ()), self._reading.streams)
            for element in self.catalogue.elements.values()
            if element.source is source
        ]
        # A list sorted by "nothing is held" keeps the catalogue's order among held ones and among empty ones.
        elements.sort(key=lambda element: not element.is_held)
        return SourcePart(
            id=source.value,
            name=self.vocabulary.source(source),
            letter=self._writer.about(source, elements),
            elements=tuple(elements),
        )
