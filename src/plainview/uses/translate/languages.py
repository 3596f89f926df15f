"""The languages that suit a profile, in order, each with its reason; and which of a title's words that leads to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from babel.languages import get_official_languages

from plainview.titles import closest_language, proper_tag
from plainview.titles.matching import FAR, NEAR

_MOST_WATCHED = 2
_MOST_OF_PLACE = 3


class Reason(StrEnum):
    """Why a language is taken; each is a key of this use's words."""

    CHOICE = "choice"
    WATCHING = "watching"
    DEVICE = "device"
    PLACE = "place"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Preferred:
    """A language (BCP 47) and why it suits."""

    language: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Served:
    """Which language a title is shown in, for which language that was asked, and why."""

    language: str
    asked: str
    reason: Reason


def preferred_languages(
    chosen: Iterable[str], watched: Iterable[str] | Mapping[str, int], device: str, country: str
) -> tuple[Preferred, ...]:
    """Return languages in order, each once: chosen, used for sound or subtitles, the device's, the country's.

    `watched` names each as often as it was used, or says how often.
    """
    often = {language: times for language, times in Counter(watched).items() if language}
    by_use = sorted(often, key=lambda language: (-often[language], language))[:_MOST_WATCHED]
    told = [
        *((language, Reason.CHOICE) for language in chosen),
        *((language, Reason.WATCHING) for language in by_use),
        (device, Reason.DEVICE),
        *((language, Reason.PLACE) for language in _spoken_in(country)),
    ]
    first: dict[str, Reason] = {}
    for language, reason in told:
        if language and closest_language(language, (proper_tag(language).lower(),)):
            first.setdefault(proper_tag(language), reason)
    return tuple(Preferred(language, reason) for language, reason in first.items())


def serve(preferred: Iterable[Preferred], available: tuple[str, ...], original: str) -> Served:
    """Return the language to show: the first at hand, else one that is read nearly as well, else the original."""
    asked = tuple(preferred)
    at_hand = tuple(dict.fromkeys((*available, *(() if original == "und" else (original.lower(),)))))
    for farthest in (NEAR, FAR):
        for wish in asked:
            found = closest_language(wish.language, at_hand, farthest)
            if found is not None:
                return Served(found, wish.language, wish.reason)
    return Served(original.lower(), asked[0].language if asked else "", Reason.ORIGINAL)


def _spoken_in(country: str) -> list[str]:
    if not country:
        return []
    spoken = get_official_languages(country, de_facto=True)[:_MOST_OF_PLACE]
    return [f"{language.replace('_', '-')}-{country}" for language in spoken]
