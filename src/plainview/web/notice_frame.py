"""What every page of the notice has around it: its parts, the choice of a country, and the languages there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from urllib.parse import urlencode

from litestar import Request
from litestar.datastructures import State

from plainview.catalogue.countries import COUNTRIES
from plainview.explain.phrasing import locale_of
from plainview.explain.vocabulary import Vocabulary
from plainview.web.desk import Desk

PageRequest = Request[object, object, State]
_TABS = (
    ("/privacy", "notice-overview"),
    ("/privacy/collected", "notice-collected"),
    ("/privacy/uses", "notice-uses"),
    ("/privacy/recipients", "notice-recipients"),
    ("/privacy/kept", "notice-kept"),
    ("/privacy/rights", "notice-rights"),
    ("/privacy/places", "notice-places"),
)


@dataclass(frozen=True, slots=True)
class CountryChoice:
    """For which country a page is, in words, and which could be chosen; `code` is "" where none is known."""

    code: str
    said: str
    path: str
    language: str
    choices: tuple[tuple[str, str], ...]


def notice_frame(desk: Desk, request: PageRequest, path: str) -> Mapping[str, object]:
    """Return what notice_base.html draws with, for the page at `path`."""
    country = country_of(desk, request)
    return {
        "tabs": _TABS,
        "here": path,
        "at": partial(_at, desk.pages.mount, asked_query(desk, request)),
        "known": country is not None,
        "country": _country(desk, request, path),
    }


def country_of(desk: Desk, request: PageRequest, given: str = "") -> str | None:
    """Return the country that a notice is for: the one given, the one asked for, the service's own; None if unknown."""
    asked = (given or _asked(request)).strip().upper()
    return asked if asked in COUNTRIES else desk.service.settings.default_country or None


def is_wrong_country(request: PageRequest) -> bool:
    """Return whether the address names a country that does not exist."""
    return bool(_asked(request)) and _asked(request) not in COUNTRIES


def asked_query(desk: Desk, request: PageRequest, country: str = "") -> str:
    """Return what an address must carry on of the language and country that somebody chose, with its `?`, or ""."""
    chosen: dict[str, str] = {}
    if request.query_params.get("language"):
        chosen["language"] = desk.pages.language(request)
    asked = country.strip().upper() or _asked(request)
    if asked in COUNTRIES:
        chosen["country"] = asked
    return f"?{urlencode(chosen)}" if chosen else ""


def _asked(request: PageRequest) -> str:
    return str(request.query_params.get("country", "")).strip().upper()


def _at(mount: str, query: str, path: str, part: str = "") -> str:
    return f"{mount}{path}{query}{f'#{part}' if part else ''}"


def _country(desk: Desk, request: PageRequest, path: str) -> CountryChoice:
    language = desk.pages.language(request)
    vocabulary = Vocabulary(desk.service.words(language))
    code = country_of(desk, request) or ""
    key = "chosen" if _asked(request) in COUNTRIES else "assumed" if code else "unknown"
    names = dict(_countries(language))
    said = vocabulary.text(f"notice-country-{key}", country=names.get(code, code))
    kept = language if request.query_params.get("language") else ""
    return CountryChoice(code, said, path, kept, _countries(language))


@lru_cache(maxsize=64)
def _countries(language: str) -> tuple[tuple[str, str], ...]:
    """Return (code, name) of every country, by name; made once a language."""
    territories = locale_of(language).territories
    named = ((code, str(territories.get(code, code))) for code in COUNTRIES)
    return tuple(sorted(named, key=lambda country: country[1].casefold()))
