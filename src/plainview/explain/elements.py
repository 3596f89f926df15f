"""An element as a member reads it: derived from its catalogue entry, her facts, and what is held."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pyarrow as pa

from plainview.catalogue.model import EVERY_EVENT, Catalogue, Element, PurposeUse, Source, ValueType
from plainview.explain.bars import bars_of
from plainview.explain.explanation import ElementPart, ElementUse, HeldField
from plainview.explain.masking import masked_part
from plainview.explain.moments import NEWEST, moments_of
from plainview.explain.phrasing import Phrasing, as_json
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Allowed, Facts, decide
from plainview.gate.reading import HeldValue

_EVENTS_NAMED = 3
_BARS_NAMED = 3
_AUTOMATIC = frozenset({Source.USAGE, Source.DEVICES, Source.DERIVED})


@dataclass(frozen=True)
class ElementTeller:
    """Tells elements in one language for one member's facts; without `shows_names`, values that name her are masked."""

    catalogue: Catalogue
    facts: Facts
    vocabulary: Vocabulary
    phrasing: Phrasing
    service_name: str
    shows_names: bool = True

    def part(
        self,
        element: Element,
        values: Iterable[HeldValue],
        streams: Mapping[str, pa.Table],
        *,
        with_uses: bool = True,
        newest: int = NEWEST,
    ) -> ElementPart:
        """Return one element with its words and `newest` values; how it comes and its uses too, unless left out."""
        words = self.vocabulary.element(element.id)
        moments = moments_of(
            streams.get(element.family),
            element.columns,
            events=self.catalogue.events_of(element),
            phrasing=self.phrasing,
            names=self.vocabulary,
            newest=newest,
        )
        since = "" if moments.first_at is None else self.phrasing.day(moments.first_at)
        part = ElementPart(
            id=element.id,
            name=words.name,
            explain=words.explain,
            how=self.how(element) if with_uses else (),
            sensitive=element.sensitive,
            moves_recommendations=element.moves_recommendations,
            moves_words=self._moves_words(element),
            fields=tuple(self._field(element, value) for value in values),
            count=moments.count,
            counted=self.counted(moments.count),
            first_at=moments.first_at,
            last_at=moments.last_at,
            since=since,
            newest=moments.newest,
            uses=tuple(self._use(element, use) for use in element.uses.values()) if with_uses else (),
        )
        return masked_part(part) if element.identifying and not self.shows_names else part

    def how(self, element: Element) -> tuple[str, ...]:
        """Return sentences on how an element is collected, one for each way that its entry names."""
        said: list[str] = []
        collect = element.collect
        if collect.traits or (element.source is Source.MEMBER and element.asked_at):
            said.append(self._asked(element))
        if collect.events and not (element.source is Source.MEMBER and said):
            said.append(self._from_events(element))
        if collect.feed is not None:
            feed = self.vocabulary.text_or(f"feed-{collect.feed.replace('_', '-')}", collect.feed.replace("_", " "))
            said.append(self.vocabulary.text("how-feed", feed=feed))
        if collect.kept_by is not None:
            said.append(self.vocabulary.text("how-derived"))
        return tuple(said)

    def counted(self, count: int) -> str:
        """Return "1,234 times" in this language."""
        return self.vocabulary.text("counted-times", count=count)

    def _asked(self, element: Element) -> str:
        if element.source is not Source.MEMBER:
            return self.vocabulary.text("how-written", service=self.service_name)
        if not element.asked_at:
            return self.vocabulary.text("how-told")
        places = self.phrasing.joined(self.vocabulary.place(place) for place in element.asked_at)
        return self.vocabulary.text("how-asked", places=places)

    def _from_events(self, element: Element) -> str:
        devices = element.source is Source.DEVICES
        if EVERY_EVENT in element.collect.events:
            return self.vocabulary.text(
                "how-every-session" if devices else "how-every-event", service=self.service_name
            )
        named = [self.vocabulary.in_sentence(self.vocabulary.event(name)) for name in element.collect.events]
        key = "how-events" if len(named) <= _EVENTS_NAMED else "how-events-and-more"
        events = self.vocabulary.listed(dict.fromkeys(named[:_EVENTS_NAMED]))
        return self.vocabulary.text(key, events=events, service=self.service_name)

    def _moves_words(self, element: Element) -> str:
        if not element.moves_recommendations:
            return ""
        return self.vocabulary.text("moves-automatic" if element.source in _AUTOMATIC else "moves-given")

    def _field(self, element: Element, value: HeldValue) -> HeldField:
        kind = element.collect.traits.get(value.field)
        if kind is None:
            kind = element.collect.fields.get(value.field, element.collect.kept_as or ValueType.TEXT)
        if not isinstance(value.value, (str, int, float, bool, type(None))):
            kind = ValueType.JSON
        text, bars = self._text(value.field, value.value, kind), bars_of(value.value, self.phrasing)
        labels = self.vocabulary.listed(bar.label for bar in bars[:_BARS_NAMED])
        named = labels or self.phrasing.brief(value.value)
        return HeldField(
            label=self.vocabulary.property(value.field) if value.field else "",
            field=value.field,
            value=as_json(value.value),
            text=text,
            bars=bars,
            brief=named if kind is ValueType.JSON else text,
            is_one_of_few=isinstance(value.value, bool) or self._is_coded(value),
            lines=self.phrasing.lines(value.value) if kind is ValueType.JSON and not bars else (),
            profile=value.profile_id or "",
            occurred_at=value.occurred_at,
            received_at=value.received_at,
            path=value.path,
        )

    def _is_coded(self, value: HeldValue) -> bool:
        return isinstance(value.value, str) and self.vocabulary.coded(value.field, value.value) is not None

    def _text(self, name: str, value: object, kind: ValueType) -> str:
        # A value seen as "whether it exists" only comes as a yes, whatever its type was.
        if isinstance(value, bool) and kind is not ValueType.BOOLEAN:
            return self.vocabulary.text("say-held" if value else "say-not-held")
        return self.phrasing.named(name, value, kind)

    def _use(self, element: Element, use: PurposeUse) -> ElementUse:
        decision = decide(self.catalogue, use.purpose, element.id, self.facts)
        is_on = isinstance(decision, Allowed)
        basis = use.basis_in(self.facts.country)
        said_basis = "" if basis is None else self.vocabulary.basis(basis.value)
        return ElementUse(
            purpose=use.purpose,
            name=self.vocabulary.purpose(use.purpose).name,
            is_on=is_on,
            why=said_basis if isinstance(decision, Allowed) else self.vocabulary.reason(decision.reason.value),
            basis=said_basis,
            precision=self.vocabulary.precision(use.precision.value),
            kept_days=use.kept_days,
            kept=self.phrasing.days(use.kept_days),
            recipients=tuple(self.vocabulary.recipient(recipient) for recipient in use.recipients),
        )
