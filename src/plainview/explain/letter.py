"""The letter that "Your data" opens with: a short paragraph for each source, with the real values in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plainview.catalogue.model import Catalogue, Element, Source
from plainview.explain.explanation import ElementPart, HeldField, PurposePart, Run
from plainview.explain.moments import is_any_held
from plainview.explain.phrasing import Phrasing, marked, runs_of
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.ledger import Noted
from plainview.gate.reading import Reading

_PLACE = "letter"
_MOST_NAMED = 4
_FEW = 4
_MOST_UNPLACED = 6
_LONGEST_VALUE = 60


def told_in_letter(catalogue: Catalogue, source: Source) -> tuple[Element, ...]:
    """Return the elements that a source's paragraph is about: those tagged with a place in the letter, in its order.

    Where an operator's catalogue tags none, its first ones are. Sensitive ones never are.
    """
    own = [element for element in catalogue.elements.values() if element.source is source and not element.sensitive]
    placed = sorted((element for element in own if _PLACE in element.tags), key=lambda one: str(one.tags[_PLACE]))
    return tuple(placed or own[:_MOST_UNPLACED])


def untold_in_letter(catalogue: Catalogue, source: Source) -> tuple[Element, ...]:
    """Return the elements of a source that its paragraph is not about."""
    told = {element.id for element in told_in_letter(catalogue, source)}
    own = (element for element in catalogue.elements.values() if element.source is source)
    return tuple(element for element in own if element.id not in told)


def read_for_letter(catalogue: Catalogue) -> tuple[Element, ...]:
    """Return the elements that a letter reads: those told and, of a source with few others, these along with them.

    One read of all is cheaper than another where nothing of the told is held; what is sensitive waits for that one.
    """
    read: list[Element] = []
    for source in Source:
        untold = untold_in_letter(catalogue, source)
        is_little = len(untold) <= _FEW and not any(element.sensitive for element in untold)
        read += [*told_in_letter(catalogue, source), *(untold if is_little else ())]
    return tuple(read)


def sources_held(catalogue: Catalogue, elements: Iterable[Element], reading: Reading) -> frozenset[Source]:
    """Return the sources of those elements of which `reading` holds anything; says nothing of what that is."""
    valued = {value.element for value in reading.values}
    found: set[Source] = set()
    for element in elements:
        if element.source not in found:
            rows = reading.streams.get(element.family)
            held = element.id in valued or is_any_held(rows, element.columns, events=catalogue.events_of(element))
            found |= {element.source} if held else set()
    return frozenset(found)


class LetterWriter:
    """Writes one member's letter in one language."""

    def __init__(self, vocabulary: Vocabulary, phrasing: Phrasing, service_name: str) -> None:
        self._vocabulary = vocabulary
        self._phrasing = phrasing
        self._service = service_name

    def opening(self) -> tuple[Run, ...]:
        """Return the first sentence, which says what the letter is."""
        return runs_of(self._vocabulary.text("letter-opening", service=self._service))

    def about(self, source: Source, elements: Sequence[ElementPart], *, is_rest_held: bool = False) -> tuple[Run, ...]:
        """Return the paragraph of one source: what is held of `elements`, or that nothing is.

        `is_rest_held` says that something else from there is held, where none of `elements` is.
        """
        held = [element for element in elements if element.is_held][:_MOST_NAMED]
        if not held:
            key = f"letter-{source.value}-other" if is_rest_held else f"letter-{source.value}-nothing"
            return runs_of(self._vocabulary.text(key, service=self._service))
        what = self._phrasing.joined(self._phrase(element) for element in held)
        return runs_of(self._vocabulary.text(f"letter-{source.value}", what=what, service=self._service))

    def closing(self, purposes: Sequence[PurposePart], noted: Noted, days: int) -> tuple[tuple[Run, ...], ...]:
        """Return the paragraphs on what it is used for, and how often uses were `noted`, or refused, in some days."""
        on = [purpose for purpose in purposes if purpose.is_on]
        switchable = sum(purpose.is_switchable for purpose in purposes)
        said = [self._vocabulary.text("letter-uses", on=marked(str(len(on))), switchable=marked(str(switchable)))]
        if noted.newest_at is not None:
            counted = marked(self._vocabulary.text("counted-times", count=noted.uses))
            newest = marked(self._phrasing.day(noted.newest_at))
            said.append(self._vocabulary.text("letter-used", counted=counted, newest=newest, days=days))
        if noted.refusals:
            counted = marked(self._vocabulary.text("counted-times", count=noted.refusals))
            said.append(self._vocabulary.text("letter-refused", counted=counted, days=days))
        return tuple(runs_of(sentence) for sentence in said)

    def _phrase(self, element: ElementPart) -> str:
        name = self._vocabulary.in_sentence(element.name)
        if element.fields:
            value = self._vocabulary.listed(_told(element.fields[:3]))
            if not value:
                return marked(name, element.id)
            return self._vocabulary.text("letter-field", name=name, value=marked(value, element.id))
        newest = _short(element.newest[0].brief or element.newest[0].text) if element.newest else ""
        return self._vocabulary.text(
            "letter-moments", name=name, counted=element.counted, value=marked(newest, element.id)
        )


def _told(fields: Sequence[HeldField]) -> list[str]:
    """Return values for a sentence: none that another one says too."""
    texts = [_short(held.brief) for held in fields if held.brief]
    different = list(dict.fromkeys(texts))
    return [text for text in different if not any(f" {text} " in f" {other} " for other in different if other != text)]


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"
