"""One member's account in one language, part by part: a page pays, and reads, for what it shows only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TypeAlias

import pyarrow as pa

from plainview.base.clock import to_micros
from plainview.catalogue.model import EVERY_EVENT, Catalogue, Element, Source
from plainview.explain.elements import ElementTeller
from plainview.explain.explanation import (
    Contacts,
    ElementPart,
    Explanation,
    LetterPart,
    PurposePart,
    RecipientPart,
    Run,
    SourcePart,
    StandingPart,
)
from plainview.explain.letter import LetterWriter, read_for_letter, sources_held, told_in_letter, untold_in_letter
from plainview.explain.masking import masked_names, without
from plainview.explain.moments import NEWEST
from plainview.explain.panel_parts import PanelPart
from plainview.explain.panels import PanelTeller
from plainview.explain.phrasing import Phrasing
from plainview.explain.purposes import PurposeTeller, recipient_parts
from plainview.explain.standing import StandingTeller, keep_shown
from plainview.explain.summary import ONE_LOOK, ChangeTeller, received_parts, use_summaries
from plainview.explain.summary_parts import ChangedPart, ReceivedPart, UseSummary
from plainview.explain.used import LedgerEntry, UsedDays, used_days
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.gate import Gate
from plainview.gate.panels import Panel
from plainview.gate.reading import HeldValue, Portion, Reading
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef

LEDGER_LINES = 500
_NOTED_DAYS = 30
_NEWEST_OF_MANY = 3
_NAME = "name"
_FIRST_NAME = "first_name"

Panelled: TypeAlias = Iterable[tuple[str, Panel]]
"""Programs' panels, each with the program's name."""


@dataclass(frozen=True)
class Telling:
    """What can be told about a member at one moment; each part is worked out when it is first asked for.

    `session` is bound to the purpose of rights; `own_page` is the program under which she reads about herself.
    Without `shows_names`, values that name her are masked, as words and as data.
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
    shows_names: bool = True

    def explanation(self, panels: Panelled = ()) -> Explanation:
        """Return all parts together, with programs' panels."""
        # First, so that what other parts name is taken from this one reading.
        sources = self.sources
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
            sources=sources,
            is_masked=not self.shows_names,
            closing=self.closing,
            purposes=self.purposes,
            recipients=self.recipients,
            panels=self.panels(panels),
            used=tuple(self.used),
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
        """What she is called in a greeting: by her first name; by her whole name only where names are not masked."""
        first = self._letter_reading.first(_NAME, _FIRST_NAME)
        whole = self._letter_reading.first(_NAME) if self.shows_names else None
        return str(first or whole or "")

    @cached_property
    def opening(self) -> tuple[Run, ...]:
        """The letter's first sentence."""
        return self._writer.opening()

    @cached_property
    def closing(self) -> tuple[tuple[Run, ...], ...]:
        """The letter's paragraphs on uses, and who used it."""
        noted = self.gate.ledger.noted(self.member_id, self.now - dt.timedelta(days=_NOTED_DAYS))
        return self._writer.closing(self.purposes, noted, _NOTED_DAYS)

    def panels(self, panels: Panelled) -> tuple[PanelPart, ...]:
        """Return programs' panels in words; values that name her are masked in them as they are elsewhere."""
        held = tuple(panels)
        hidden = self._names() if held and not self.shows_names else {}
        return PanelTeller(self.vocabulary, self.phrasing, partial(without, hidden)).parts(held)

    @cached_property
    def letter(self) -> tuple[LetterPart, ...]:
        """The letter's paragraphs, one for each source. Reads what they name, or else whether anything is held."""
        told = {
            source: self._parts(told_in_letter(self.catalogue, source), self._letter_reading, with_uses=False, newest=1)
            for source in Source
        }
        rest = self._held_beside(source for source in told if not any(part.is_held for part in told[source]))
        said = {source: self._writer.about(source, told[source], is_rest_held=source in rest) for source in told}
        return tuple(LetterPart(source.value, self.vocabulary.source(source), said[source]) for source in told)

    @cached_property
    def sources(self) -> tuple[SourcePart, ...]:
        """Every element with what is held, and its uses, by where it comes from. Reads all that is held."""
        return tuple(self._source(source, self._reading, with_uses=True) for source in Source)

    def source(self, source: Source) -> SourcePart:
        """Return the elements of one source with what is held of them, without their uses; reads nothing else."""
        own = [element for element in self.catalogue.elements.values() if element.source is source]
        return self._source(source, self._read(own), with_uses=False, newest=_NEWEST_OF_MANY)

    def element(self, element: Element) -> ElementPart:
        """Return one element with what is held of it; reads nothing else."""
        return self._parts((element,), self._read((element,)), with_uses=True)[0]

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
    def used(self) -> UsedDays:
        """What the ledger holds about her, by day; each day is put into words when it is taken."""
        keys = {key.name for key in self.gate.caller_keys()}
        return used_days(self._lines, self.vocabulary, self.phrasing, keys=keys)

    @property
    def lines_shown(self) -> int:
        """How many lines of the ledger `used` is made of."""
        return len(self._lines)

    @property
    def is_used_cut(self) -> bool:
        """Whether there may be older lines than those in `used`."""
        return self.lines_shown == LEDGER_LINES

    @cached_property
    def changed(self) -> ChangedPart:
        """What is new since she last looked. Reads what happened since, without what it carried."""
        before = self.now - ONE_LOOK
        since = self.gate.ledger.last_read(self.member_id, before, purpose=self.session.purpose, program=self.own_page)
        if since is None:
            return ChangedPart(None, self.vocabulary.text("changed-first"), ())
        teller = ChangeTeller(self.vocabulary, self.phrasing, since)
        streams, values = self._happened_since(since), self._letter_reading.values
        return teller.part(streams.values(), values, self.purposes, self.received)

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
        return self._read(self.catalogue.elements_for(self.session.purpose).values())

    def _read(self, elements: Iterable[Element]) -> Reading:
        declared = self.catalogue.elements_for(self.session.purpose)
        wanted = tuple(element.id for element in elements if element.id in declared)
        return self.session.read(SubjectRef(self.member_id), wanted) if wanted else Reading()

    def _names(self) -> dict[str, str]:
        elements = self.catalogue.elements_for(self.session.purpose).values()
        reading = self._read(element for element in elements if element.identifying and element.is_record)
        return masked_names(str(value.value) for value in reading.values)

    def _happened_since(self, since: dt.datetime) -> Mapping[str, pa.Table]:
        # What every event carries, such as an address, would say with each of them that it is new.
        events = [
            element.id
            for element in self.catalogue.elements_for(self.session.purpose).values()
            if element.collect.events and EVERY_EVENT not in element.collect.events and not element.is_record
        ]
        portion = Portion((to_micros(since), to_micros(self.now) + 1), moments_only=True)
        return self.session.read(SubjectRef(self.member_id), events, portion=portion).streams

    @cached_property
    def _elements(self) -> ElementTeller:
        facts = self.gate.facts_of(self.member_id)
        return ElementTeller(self.catalogue, facts, self.vocabulary, self.phrasing, self.service_name, self.shows_names)

    @cached_property
    def _writer(self) -> LetterWriter:
        return LetterWriter(self.vocabulary, self.phrasing, self.service_name)

    @cached_property
    def _letter_reading(self) -> Reading:
        if "_reading" in self.__dict__:
            return self._reading
        named = [self.catalogue.elements[_NAME]] if _NAME in self.catalogue.elements else []
        return self._read({element.id: element for element in (*read_for_letter(self.catalogue), *named)}.values())

    def _held_beside(self, sources: Iterable[Source]) -> frozenset[Source]:
        """Return from which of the sources anything is held that their paragraphs do not tell."""
        untold = [element for source in sources for element in untold_in_letter(self.catalogue, source)]
        read = {element.id for element in read_for_letter(self.catalogue)}
        held = sources_held(self.catalogue, (one for one in untold if one.id in read), self._letter_reading)
        unread = [element for element in untold if element.id not in read]
        return held | sources_held(self.catalogue, unread, self._read(unread)) if unread else held

    def _parts(
        self, elements: Iterable[Element], reading: Reading, *, with_uses: bool, newest: int = NEWEST
    ) -> list[ElementPart]:
        by_element: dict[str, list[HeldValue]] = {}
        for value in reading.values:
            by_element.setdefault(value.element, []).append(value)
        teller, streams = self._elements, reading.streams
        told = partial(teller.part, streams=streams, with_uses=with_uses, newest=newest)
        return [told(one, by_element.get(one.id, ())) for one in elements]

    def _source(self, source: Source, reading: Reading, *, with_uses: bool, newest: int = NEWEST) -> SourcePart:
        own = [element for element in self.catalogue.elements.values() if element.source is source]
        elements = self._parts(own, reading, with_uses=with_uses, newest=newest)
        told = [element.id for element in told_in_letter(self.catalogue, source)]
        by_id = {part.id: part for part in elements}
        rest = any(part.is_held for part in elements)
        # A list sorted by "nothing is held" keeps the catalogue's order among held ones and among empty ones.
        elements.sort(key=lambda element: not element.is_held)
        return SourcePart(
            id=source.value,
            name=self.vocabulary.source(source),
            letter=self._writer.about(source, [by_id[name] for name in told], is_rest_held=rest),
            elements=tuple(elements),
        )
