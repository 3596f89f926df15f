"""The short notice to put beside a form: what is collected there, what for, how long, and who receives it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from plainview.catalogue.model import AskedAt, Basis, Catalogue, Element, PurposeUse
from plainview.explain.explanation import JSONValue, plain
from plainview.explain.phrasing import Phrasing
from plainview.explain.purposes import PurposeTeller
from plainview.explain.summary import use_summaries
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Facts
from plainview.gate.retention import last_day

_USES_NAMED = 4
_RECIPIENTS_NAMED = 3


@dataclass(frozen=True, slots=True)
class BriefElement:
    """One thing that is collected at a place, in a line."""

    id: str
    name: str
    explain: str
    kept: str


@dataclass(frozen=True, slots=True)
class BriefNotice:
    """The short notice of one place in one language, for one country ("" where it is not known).

    Sentences are empty where there is nothing to say. `text_version` stands for `text`, the very words.
    """

    place: str
    name: str
    language: str
    country: str
    catalogue_version: str
    what: str
    uses: str
    kept: str
    recipients: str
    moves: str
    required: str
    by_law: str
    elements: tuple[BriefElement, ...]
    every_use: tuple[str, ...]
    every_recipient: tuple[str, ...]
    path: str = ""
    text_version: str = ""

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return what is said at first sight, in order."""
        said = (self.what, self.required, self.by_law, self.uses, self.moves, self.kept, self.recipients)
        return tuple(sentence for sentence in said if sentence)

    @property
    def text(self) -> str:
        """Return every word of it, as whoever was shown it can be proved to have seen."""
        lines = (f"{element.name}: {element.explain} {element.kept}" for element in self.elements)
        return "\n".join((self.name, *self.sentences, *lines, *self.every_use, *self.every_recipient))

    def to_json(self) -> dict[str, JSONValue]:
        """Return all of it as JSON values, with `sentences` in the order to show them."""
        values = {entry.name: plain(getattr(self, entry.name)) for entry in dataclasses.fields(self)}
        return {**values, "sentences": list(self.sentences)}


def brief_of(
    catalogue: Catalogue,
    vocabulary: Vocabulary,
    phrasing: Phrasing,
    *,
    place: AskedAt,
    facts: Facts,
    language: str,
) -> BriefNotice:
    """Return the short notice of a place for somebody with `facts` (a country), without path and text version."""
    name = vocabulary.text(f"asked_at-{place.value}")
    elements = asked_in(catalogue, place, facts.country)
    return brief_about(elements, catalogue, vocabulary, phrasing, facts=facts, named=(place.value, name, language))


def brief_about(
    elements: tuple[Element, ...],
    catalogue: Catalogue,
    vocabulary: Vocabulary,
    phrasing: Phrasing,
    *,
    facts: Facts,
    named: tuple[str, str, str],
) -> BriefNotice:
    """Return the short notice of some elements; `named` is (place, its name, language)."""
    return _Brief(catalogue, vocabulary, phrasing, facts).notice(elements, named)


def asked_in(catalogue: Catalogue, place: AskedAt, country: str | None) -> tuple[Element, ...]:
    """Return what is collected at a place in a country; of an unknown country, all that is collected in any."""
    return tuple(
        element
        for element in catalogue.elements.values()
        if place in element.asked_at and (not element.countries or country is None or country in element.countries)
    )


def uses_in(element: Element, country: str | None) -> tuple[PurposeUse, ...]:
    """Return the uses that an element has in a country; of an unknown country, all it has in any."""
    if country is None:
        return tuple(element.uses.values())
    if element.countries and country not in element.countries:
        return ()
    return tuple(use for use in element.uses.values() if use.basis_in(country) is not None)


def use_names(catalogue: Catalogue, vocabulary: Vocabulary, phrasing: Phrasing, facts: Facts) -> dict[str, str]:
    """Return purpose -> the plain name of the use it is part of."""
    teller = PurposeTeller(catalogue, facts, {}, vocabulary, phrasing)
    summaries = use_summaries(catalogue, map(teller.part, catalogue.purposes.values()), vocabulary)
    grouped = {purpose: summary.name for summary in summaries for purpose in summary.purposes}
    return {name: grouped.get(name) or vocabulary.purpose(name).name for name in catalogue.purposes}


@dataclass(frozen=True)
class _Brief:
    """Says one short notice."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    phrasing: Phrasing
    facts: Facts

    def notice(self, elements: tuple[Element, ...], named: tuple[str, str, str]) -> BriefNotice:
        country = self.facts.country
        place, name, language = named
        uses = tuple(use for element in elements for use in uses_in(element, country))
        names = use_names(self.catalogue, self.vocabulary, self.phrasing, self.facts)
        every_use = tuple(dict.fromkeys(names[use.purpose] for use in uses))
        recipients = tuple(dict.fromkeys(self._recipient(name) for use in uses for name in use.recipients))
        longest = max((last_day(self.catalogue, element).days for element in elements), default=0)
        companies = frozenset(one.legal_name for one in self.catalogue.recipients.values() if one.legal_name)
        given_to = self._some("notice-brief-recipients", recipients, _RECIPIENTS_NAMED, as_they_are=companies)
        return BriefNotice(
            place=place,
            name=name,
            language=language,
            country=country or "",
            catalogue_version=self.catalogue.version,
            what=self._some("notice-brief-what", map(self._name, elements)) or self._say("notice-brief-nothing"),
            uses=self._some("notice-brief-uses", every_use, _USES_NAMED),
            kept=self._say("notice-brief-kept", days=self.phrasing.days(longest)) if elements else "",
            recipients=given_to or (self._say("notice-brief-nobody") if elements else ""),
            moves=self._some("notice-brief-moves", (self._name(one) for one in elements if one.moves_recommendations)),
            required=self._some("notice-brief-required", (self._name(one) for one in elements if one.required)),
            by_law=self._some("notice-brief-law", (self._name(one) for one in elements if self._is_law(one))),
            elements=tuple(map(self._element, elements)),
            every_use=every_use,
            every_recipient=recipients,
        )

    def _say(self, key: str, **given: str | int) -> str:
        return self.vocabulary.text(key, **given)

    def _some(
        self, key: str, names: Iterable[str], most: int | None = None, *, as_they_are: frozenset[str] = frozenset()
    ) -> str:
        """Return a sentence with names in it, "" without any; those beyond `most` are counted.

        Names that are somebody's own, in `as_they_are`, keep their capitals.
        """
        listed = [name if name in as_they_are else self.vocabulary.in_sentence(name) for name in names]
        if not listed:
            return ""
        if most is not None and len(listed) > most + 1:
            listed = [*listed[:most], self._say("notice-more", count=len(listed) - most)]
        return self._say(key, what=self.phrasing.joined(listed))

    def _name(self, element: Element) -> str:
        name = self.vocabulary.element(element.id).name
        if not element.countries or self.facts.country is not None:
            return name
        countries = self.phrasing.joined(map(self.phrasing.country, element.countries))
        return self._say("notice-only-in", what=name, countries=countries)

    def _recipient(self, recipient: str) -> str:
        return self.catalogue.recipients[recipient].legal_name or self.vocabulary.recipient(recipient)

    def _is_law(self, element: Element) -> bool:
        """Return whether the law demands it; that she may see what is held asks for nothing more."""
        country = self.facts.country
        uses = [use for use in element.uses.values() if not self.catalogue.purposes[use.purpose].every_element]
        if country is None:
            return any(basis is Basis.LEGAL_OBLIGATION for use in uses for basis in use.basis.values())
        return any(use.basis_in(country) is Basis.LEGAL_OBLIGATION for use in uses)

    def _element(self, element: Element) -> BriefElement:
        kept = self._say("notice-kept-for", days=self.phrasing.days(last_day(self.catalogue, element).days))
        return BriefElement(element.id, self._name(element), self.vocabulary.element(element.id).explain, kept)
