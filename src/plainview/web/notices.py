"""The public notice in its layers, the notice of each place where something is collected, and the short one beside a form."""

from __future__ import annotations

import dataclasses
from urllib.parse import urlencode

from litestar import Request
from litestar.datastructures import State

from plainview.catalogue.countries import COUNTRIES
from plainview.catalogue.model import AskedAt
from plainview.explain.notice_brief import BriefNotice, brief_of
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Facts
from plainview.web.desk import Desk

PageRequest = Request[object, object, State]


def brief(desk: Desk, request: PageRequest, place: AskedAt, *, country: str = "") -> BriefNotice:
    """Return the short notice of a place, to be drawn beside its form with `notice_brief` of notice_brief.html.

    It is for the `country` given, else the one that the address names, else the service's own. Its words are
    kept, so that its `text_version` proves later what was shown.
    """
    service = desk.service
    language = desk.pages.language(request)
    vocabulary = Vocabulary(service.words(language))
    made = brief_of(
        service.catalogue,
        vocabulary,
        service.explain.phrasing(vocabulary, language),
        place=place,
        facts=Facts(country_of(desk, request, country)),
        language=language,
    )
    path = f"/privacy/notices/{place.value}{asked_query(desk, request, country)}"
    return dataclasses.replace(made, path=path, text_version=service.gate.choices.texts.keep(made.text))


def country_of(desk: Desk, request: PageRequest, given: str = "") -> str | None:
    """Return the country that a notice is for: the one given, the one asked for, the service's own; None if unknown."""
    asked = (given or request.query_params.get("country", "")).strip().upper()
    return asked if asked in COUNTRIES else desk.service.settings.default_country or None


def asked_query(desk: Desk, request: PageRequest, country: str = "") -> str:
    """Return what an address must carry on of the language and country that somebody chose, with its `?`, or ""."""
    chosen: dict[str, str] = {}
    if request.query_params.get("language"):
        chosen["language"] = desk.pages.language(request)
    asked = (country or request.query_params.get("country", "")).strip().upper()
    if asked in COUNTRIES:
        chosen["country"] = asked
    return f"?{urlencode(chosen)}" if chosen else ""
