"""A member's Explanation, read through the rights session and derived from the catalogue that the gate enforces."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import TypeAlias

from plainview.base.clock import Clock
from plainview.base.errors import NotFound
from plainview.base.settings import Settings
from plainview.catalogue.model import Catalogue, Source
from plainview.catalogue.words import Words
from plainview.explain.elements import ElementTeller
from plainview.explain.explanation import Contacts, ElementPart, Explanation, SourcePart, StandingPart, UsedDay
from plainview.explain.letter import LetterWriter
from plainview.explain.panels import PanelTeller
from plainview.explain.phrasing import Phrasing
from plainview.explain.purposes import PurposeTeller, recipient_parts
from plainview.explain.standing import StandingTeller, keep_shown
from plainview.explain.used import used_days
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.gate import Gate
from plainview.gate.panels import Panel
from plainview.gate.reading import HeldValue, Reading
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.titles import Titles

LEDGER_LINES = 500
_NAME = "name"
_FIRST_NAME = "first_name"


@dataclass(frozen=True)
class _Telling:
    """What all parts of one explanation share."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    phrasing: Phrasing
    service_name: str


Panelled: TypeAlias = Iterable[tuple[str, Panel]]
"""Programs' panels, each with the program's name."""


class Explain:
    """Explains members to themselves. `rights` must be a session bound to the purpose of that name."""

    def __init__(
        self, rights: PurposeSession, gate: Gate, titles: Titles, clock: Clock, *, settings: Settings | None = None
    ) -> None:
        self._rights = rights
        self._gate = gate
        self._titles = titles
        self._clock = clock
        self._settings = settings or Settings()

    def contacts(self) -> Contacts:
        """Return whom members can turn to, as the settings say."""
        settings = self._settings
        return Contacts(settings.controller, settings.representative, settings.officer_contact, settings.authority)

    def of_member(
        self, member_id: str, words: Words, language: str, panels: Panelled = (), *, asked_by: str = ""
    ) -> Explanation:
        """Return what is held about a member and what happens with it, in `language`, with programs' `panels`.

        Costs one read of all that is held, in the ledger under the key `asked_by`, or as her own. Raises NotFound.
        """
        if not self._gate.knows(member_id):
            raise NotFound("member", "no such member; nothing is held under this id")
        catalogue = self._gate.catalogue
        vocabulary = Vocabulary(words)
        phrasing = self.phrasing(vocabulary, language)
        telling = _Telling(catalogue, vocabulary, phrasing, self._settings.service_name)
        reading = self._read(member_id, asked_by)
        facts = self._gate.facts_of(member_id)
        elements = ElementTeller(catalogue, facts, vocabulary, phrasing, telling.service_name)
        writer = LetterWriter(vocabulary, phrasing, telling.service_name)
        teller = PurposeTeller(catalogue, facts, self._gate.choices.of(member_id), vocabulary, phrasing)
        purposes = tuple(teller.part(purpose) for purpose in catalogue.purposes.values())
        keep_shown(self._gate.choices, purposes)
        used = self._used(member_id, vocabulary, phrasing)
        now = self._clock.now()
        return Explanation(
            member_id=member_id,
            language=language,
            service_name=telling.service_name,
            greeting_name=str(reading.first(_NAME, _FIRST_NAME) or reading.first(_NAME) or ""),
            made_at=now,
            made=phrasing.moment(now),
            catalogue_version=catalogue.version,
            opening=writer.opening(),
            sources=_source_parts(telling, elements, writer, reading),
            closing=writer.closing(purposes, used),
            purposes=purposes,
            recipients=recipient_parts(catalogue, vocabulary, phrasing),
            panels=PanelTeller(vocabulary, phrasing).parts(panels),
            used=used,
            contacts=self.contacts(),
            standing=self._standing(member_id, StandingTeller(vocabulary, phrasing)),
        )

    def _read(self, member_id: str, asked_by: str) -> Reading:
        purpose = self._rights.purpose
        session = self._gate.session(purpose, asked_by) if asked_by else self._rights
        return session.read(SubjectRef(member_id), tuple(self._gate.catalogue.elements_for(purpose)))

    def _standing(self, member_id: str, teller: StandingTeller) -> tuple[StandingPart, ...]:
        children = [held for held in self._gate.profiles(member_id) if self._gate.facts_of(member_id, held).child]
        return teller.parts(self._gate.choices.marks(member_id), children)

    def _used(self, member_id: str, vocabulary: Vocabulary, phrasing: Phrasing) -> tuple[UsedDay, ...]:
        lines = self._gate.ledger.of_member(member_id, limit=LEDGER_LINES)
        return used_days(lines, vocabulary, phrasing, keys={key.name for key in self._gate.caller_keys()})

    def phrasing(self, vocabulary: Vocabulary, language: str) -> Phrasing:
        """Return the phrasing of `language`, with titles named in it."""
        return Phrasing(
            language,
            yes=vocabulary.text("say-yes"),
            no=vocabulary.text("say-no"),
            title_of=cache(partial(_title_of, self._titles, language)),
        )


def _title_of(titles: Titles, language: str, title_id: str) -> str | None:
    title = titles.get(title_id, language)
    return None if title is None else title.title


def _source_parts(
    telling: _Telling, teller: ElementTeller, writer: LetterWriter, reading: Reading
) -> tuple[SourcePart, ...]:
    by_element: dict[str, list[HeldValue]] = {}
    for value in reading.values:
        by_element.setdefault(value.element, []).append(value)
    return tuple(_source_part(source, telling, teller, writer, (by_element, reading)) for source in Source)


def _source_part(
    source: Source,
    telling: _Telling,
    teller: ElementTeller,
    writer: LetterWriter,
    held: tuple[Mapping[str, list[HeldValue]], Reading],
) -> SourcePart:
    by_element, reading = held
    elements: list[ElementPart] = [
        teller.part(element, by_element.get(element.id, ()), reading.streams)
        for element in telling.catalogue.elements.values()
        if element.source is source
    ]
    # A list sorted by "nothing is held" keeps the catalogue's order among held ones and among empty ones.
    elements.sort(key=lambda element: not element.is_held)
    return SourcePart(
        id=source.value,
        name=telling.vocabulary.source(source),
        letter=writer.about(source, elements),
        elements=tuple(elements),
    )
