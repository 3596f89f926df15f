"""What stands on a member beside her choices, in plain words: her browser's signal, a pause, objections, children."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plainview.explain.explanation import PurposePart, StandingPart
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.choices import Choices, Mark
from plainview.gate.marks import GPC, HIDDEN, PARENTAL, PARENTAL_THIRD_PARTIES, RESTRICTED, about_of, objects

_WORDS = {
    GPC: "gpc",
    HIDDEN: "hidden",
    RESTRICTED: "restricted",
    PARENTAL: "parental",
    PARENTAL_THIRD_PARTIES: "parental-third-parties",
}


class StandingTeller:
    """Tells in one language what stands on a member now, and keeps the words of choices that are shown to her."""

    def __init__(self, vocabulary: Vocabulary, phrasing: Phrasing) -> None:
        self._vocabulary = vocabulary
        self._phrasing = phrasing

    def parts(self, marks: Iterable[Mark], children: Iterable[str]) -> tuple[StandingPart, ...]:
        """Return a sentence for each mark that is on and each child's profile; `children` are profiles' names."""
        told = [part for mark in marks if mark.is_on for part in self._of_mark(mark)]
        for profile_id in sorted(children):
            text = self._vocabulary.text("standing-child", profile=profile_id)
            told.append(StandingPart("child", profile_id, text, None))
        return tuple(told)

    def _of_mark(self, mark: Mark) -> Iterator[StandingPart]:
        since = self._phrasing.day(mark.at)
        purpose = about_of(mark.name)
        if mark.name in _WORDS:
            key = _WORDS[mark.name]
            text = self._vocabulary.text(f"standing-{key}", since=since, profile=mark.profile_id or "all")
            yield StandingPart(key, mark.profile_id, text, mark.at)
        elif mark.name == objects(purpose):
            name = self._vocabulary.purpose(purpose).name
            yield StandingPart(
                "objection",
                mark.profile_id,
                self._vocabulary.text("standing-objection", since=since, use=name, profile=mark.profile_id or "all"),
                mark.at,
            )


def keep_shown(choices: Choices, purposes: Iterable[PurposePart]) -> None:
    """Keep the words of every switch that is shown, so that a receipt by their version can hold them."""
    for purpose in purposes:
        if purpose.is_switchable:
            choices.texts.keep("\n".join((purpose.name, purpose.what_for, purpose.without)))
