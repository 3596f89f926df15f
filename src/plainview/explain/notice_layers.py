"""The public notice's first layer, read in a minute, and its pages on what is collected, how long and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from plainview.catalogue.model import AskedAt, Catalogue, Element, Recipient, RecipientKind, Source
from plainview.explain.notice_brief import asked_in, uses_in
from plainview.explain.phrasing import Phrasing
from plainview.explain.purposes import PurposeTeller
from plainview.explain.summary import use_summaries
from plainview.explain.summary_parts import UseSummary
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Facts
from plainview.gate.retention import last_day

_NAMED = 3
_UNGROUPED = "z"
"""What the id of a use begins with that is none of the seven."""


@dataclass(frozen=True, slots=True)
class ElementLine:
    """One thing that is collected, in a line; `note` says where only, "" where everywhere."""

    id: str
    name: str
    explain: str
    moves: str
    note: str
    sensitive: bool


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source in a sentence, with all that comes from it."""

    id: str
    name: str
    said: str
    explain: str
    elements: tuple[ElementLine, ...]


@dataclass(frozen=True, slots=True)
class KeptLine:
    """What is kept equally long."""

    kept: str
    elements: tuple[ElementLine, ...]


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One place where something is collected, and what."""

    id: str
    name: str
    elements: tuple[ElementLine, ...]


@dataclass(frozen=True, slots=True)
class UseLine:
    """One of the seven uses in a sentence; `also` names what else belongs to it, "" where nothing does."""

    id: str
    name: str
    what_for: str
    also: str


@dataclass(frozen=True, slots=True)
class FirstLayer:
    """The notice in a minute: a sentence for each source and use, who receives, and how long."""

    sources: tuple[SourceLine, ...]
    uses: tuple[UseLine, ...]
    recipients: tuple[str, ...]
    appointed: str
    kept: str


@dataclass(frozen=True)
class NoticeTeller:
    """Tells the notice in one language for one country, or for all where none is known."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    phrasing: Phrasing
    facts: Facts
    service_name: str

    def first(self) -> FirstLayer:
        """Return the first layer."""
        days = sorted(last_day(self.catalogue, element).days for element in self.catalogue.elements.values())
        kept = ""
        if days:
            least, most = self.phrasing.days(days[0]), self.phrasing.days(days[-1])
            kept = self.vocabulary.text("notice-kept-between", least=least, most=most)
        appointed = sum(bool(entry.destination) for entry in self._receiving())
        return FirstLayer(
            sources=self.sources(),
            uses=tuple(map(self._use, self.seven())),
            recipients=tuple(self._kinds()),
            appointed=self.vocabulary.text("notice-appointed", count=appointed) if self._receiving() else "",
            kept=kept,
        )

    def sources(self) -> tuple[SourceLine, ...]:
        """Return every source with all that comes from it; one of which nothing comes says so."""
        return tuple(map(self._source, Source))

    def seven(self) -> tuple[UseSummary, ...]:
        """Return the uses of the inventory for which at least one thing is used, in a sentence each."""
        country = self.facts.country
        used = {use.purpose for element in self.catalogue.elements.values() for use in uses_in(element, country)}
        teller = PurposeTeller(self.catalogue, self.facts, {}, self.vocabulary, self.phrasing)
        parts = [teller.part(purpose) for name, purpose in self.catalogue.purposes.items() if name in used]
        summaries = use_summaries(self.catalogue, parts, self.vocabulary)
        return tuple(summary for summary in summaries if not summary.id.startswith(_UNGROUPED))

    def kept(self) -> tuple[KeptLine, ...]:
        """Return what is kept how long, the longest first."""
        by_days: dict[int, list[Element]] = {}
        for element in self.catalogue.elements.values():
            by_days.setdefault(last_day(self.catalogue, element).days, []).append(element)
        lines: dict[str, list[Element]] = {}
        for days in sorted(by_days, reverse=True):
            # 395 and 400 days are both said as 13 months: one line.
            lines.setdefault(self.phrasing.days(days), []).extend(by_days[days])
        return tuple(KeptLine(kept, tuple(map(self.line, elements))) for kept, elements in lines.items())

    def places(self) -> tuple[PlaceLine, ...]:
        """Return every place where something is collected, in the country where one is known."""
        return tuple(
            PlaceLine(
                place.value,
                self.vocabulary.text(f"asked_at-{place.value}"),
                tuple(map(self.line, asked_in(self.catalogue, place, self.facts.country))),
            )
            for place in AskedAt
        )

    def line(self, element: Element) -> ElementLine:
        """Return one thing in a line."""
        words = self.vocabulary.element(element.id)
        return ElementLine(
            id=element.id,
            name=words.name,
            explain=words.explain,
            moves=self.vocabulary.text("notice-moves") if element.moves_recommendations else "",
            note=self.only_in(element),
            sensitive=element.sensitive,
        )

    def only_in(self, element: Element) -> str:
        """Return where only something is collected, "" where everywhere."""
        if not element.countries:
            return ""
        countries = self.phrasing.joined(map(self.phrasing.country, element.countries))
        return self.vocabulary.text("notice-only", countries=countries)

    def names(self, elements: Iterable[Element]) -> str:
        """Return the first names in a list for a sentence; those beyond are counted."""
        listed = [self.vocabulary.in_sentence(self.vocabulary.element(element.id).name) for element in elements]
        if len(listed) > _NAMED + 1:
            listed = [*listed[:_NAMED], self.vocabulary.text("notice-more", count=len(listed) - _NAMED)]
        return self.phrasing.joined(listed)

    def _use(self, use: UseSummary) -> UseLine:
        return UseLine(use.id, use.name, use.what_for, use.also)

    def _source(self, source: Source) -> SourceLine:
        every = (element for element in self.catalogue.elements.values() if element.source is source)
        # What a few bring along from elsewhere comes after what everybody is asked.
        elements = sorted(every, key=lambda element: element.asked_at == (AskedAt.IMPORT,))
        key = f"notice-source-{source.value}"
        what = self.names(elements)
        name = self.vocabulary.source(source)
        said = self.vocabulary.text(key, what=what, service=self.service_name)
        return SourceLine(
            id=source.value,
            name=name,
            said=said if elements else self.vocabulary.text("notice-nothing", source=name),
            explain=self.vocabulary.text(f"source-{source.value}.explain"),
            elements=tuple(map(self.line, elements)),
        )

    def _receiving(self) -> tuple[Recipient, ...]:
        """Return every recipient that some use in the country names."""
        named = {
            recipient
            for element in self.catalogue.elements.values()
            for use in uses_in(element, self.facts.country)
            for recipient in use.recipients
        }
        return tuple(entry for name, entry in self.catalogue.recipients.items() if name in named)

    def _kinds(self) -> Iterable[str]:
        kinds = [entry.kind for entry in self._receiving()]
        for kind in RecipientKind:
            if kind in kinds:
                key = f"notice-recipients-{kind.value.replace('_', '-')}"
                yield self.vocabulary.text(key, count=kinds.count(kind))
