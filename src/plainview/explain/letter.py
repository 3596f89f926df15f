"""The letter that "Your data" opens with: a short paragraph for each source, with the real values in it."""

from __future__ import annotations

from collections.abc import Sequence

from plainview.catalogue.model import Source
from plainview.explain.explanation import ElementPart, HeldField, PurposePart, Run, UsedDay
from plainview.explain.phrasing import Phrasing, marked, runs_of
from plainview.explain.vocabulary import Vocabulary

_MOST_NAMED = 5
_BARS_NAMED = 3
_LONGEST_VALUE = 60


class LetterWriter:
    """Writes one member's letter in one language."""

    def __init__(self, vocabulary: Vocabulary, phrasing: Phrasing, service_name: str) -> None:
        self._vocabulary = vocabulary
        self._phrasing = phrasing
        self._service = service_name

    def opening(self) -> tuple[Run, ...]:
        """Return the first sentence, which says what the letter is."""
        return runs_of(self._vocabulary.text("letter-opening", service=self._service))

    def about(self, source: Source, elements: Sequence[ElementPart]) -> tuple[Run, ...]:
        """Return the paragraph of one source: what is held, or that nothing is."""
        held = [element for element in elements if element.is_held]
        if not held:
            return runs_of(self._vocabulary.text(f"letter-{source.value}-nothing", service=self._service))
        named = [self._phrase(element) for element in held[:_MOST_NAMED]]
        more = len(held) - len(named)
        if more:
            named.append(self._vocabulary.text("letter-more", count=more))
        said = self._vocabulary.text(f"letter-{source.value}", what=self._phrasing.joined(named), service=self._service)
        return runs_of(said)

    def closing(self, purposes: Sequence[PurposePart], used: Sequence[UsedDay]) -> tuple[tuple[Run, ...], ...]:
        """Return the paragraphs on what it is used for and who used it."""
        on = [purpose for purpose in purposes if purpose.is_on]
        switchable = sum(purpose.is_switchable for purpose in purposes)
        said = [self._vocabulary.text("letter-uses", on=marked(str(len(on))), switchable=marked(str(switchable)))]
        times = sum(line.times for day in used for line in day.lines if not line.refused)
        refused = sum(line.times for day in used for line in day.lines if line.refused)
        if used:
            newest = marked(used[0].name)
            counted = marked(self._vocabulary.text("counted-times", count=times))
            said.append(self._vocabulary.text("letter-used", counted=counted, newest=newest))
        if refused:
            counted = marked(self._vocabulary.text("counted-times", count=refused))
            said.append(self._vocabulary.text("letter-refused", counted=counted))
        return tuple(runs_of(sentence) for sentence in said)

    def _phrase(self, element: ElementPart) -> str:
        name = self._vocabulary.in_sentence(element.name)
        if element.fields:
            value = ", ".join(_told(element.fields[:3]))
            return self._vocabulary.text("letter-field", name=name, value=marked(value))
        newest = _short(element.newest[0].text) if element.newest else ""
        return self._vocabulary.text("letter-moments", name=name, counted=element.counted, value=marked(newest))


def _told(fields: Sequence[HeldField]) -> list[str]:
    """Return values for a sentence: none that another one says too, and of bars the three highest by name."""
    texts = [_short(", ".join(bar.label for bar in held.bars[:_BARS_NAMED]) or held.text) for held in fields]
    different = list(dict.fromkeys(texts))
    return [text for text in different if not any(f" {text} " in f" {other} " for other in different if other != text)]


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"
