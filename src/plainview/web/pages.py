"""Drawing pages: Jinja templates with escaping, one language's words, and the tokens of forms."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from babel import Locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Request, Response
from litestar.datastructures import Cookie, State
from litestar.enums import MediaType

from plainview.assemble import Service
from plainview.catalogue.words import languages
from plainview.explain.pages import TEMPLATES
from plainview.explain.phrasing import locale_of
from plainview.explain.vocabulary import Vocabulary
from plainview.titles.matching import closest_language
from plainview.web.assets import Assets
from plainview.web.branding import SHEET, Brand, brand_of
from plainview.web.sessions import COOKIE, FORM_COOKIE, LIFETIME_S, Sessions

LANGUAGE_COOKIE = "plainview_language"
_LANGUAGE_LIFETIME_S = 365 * 86_400
_LONGEST_TAG = 35
_GOOD = 200
_LONGEST_NUMBER = 4
_CONSOLE = "/console"
_ON_CONSOLE = "console-title"
"""Of the words of the console, one that every language has that has them."""
_OWN_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Pages:
    """Draws every page of one service."""

    service: Service
    sessions: Sessions
    assets: Assets
    environment: Environment
    brand: Brand

    def url(self, path: str) -> str:
        """Return a path as browsers must ask for it, under the mount."""
        return self.mount + path

    @property
    def mount(self) -> str:
        """The path under which the pages are mounted, empty or without its closing slash."""
        return self.service.settings.mount.rstrip("/")

    def language(self, request: Request[object, object, State]) -> str:
        """Return the language of a page: asked for by name, else by who handed her over, else by the browser."""
        asked = (request.query_params.get("language", ""), request.cookies.get(LANGUAGE_COOKIE, "")[:_LONGEST_TAG])
        signed_in = self.sessions.of(request.cookies.get(COOKIE))
        accepted = [part.partition(";")[0].strip() for part in request.headers.get("accept-language", "").split(",")]
        wanted = (*asked, signed_in.language if signed_in is not None else "", *accepted)
        return self.spoken(*wanted, among=self._languages_at(request.url.path))

    def spoken(self, *wanted: str, among: tuple[str, ...] = ()) -> str:
        """Return the first of the wanted languages that there are words for, or that is `among` some, else our own."""
        known = among or self.languages
        for tag in (*wanted, self.service.settings.default_language):
            found = closest_language(tag, known) if tag else None
            if found is not None:
                return found
        return known[0]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that there are words for, English first."""
        overlay = self.service.settings.catalogue
        return languages(Path(overlay) if overlay else None)

    def draw(
        self,
        request: Request[object, object, State],
        template: str,
        *,
        status: int = 200,
        headers: dict[str, str] | None = None,
        **given: object,
    ) -> Response[object]:
        """Return a page; a browser without a session gets a form cookie, to which its forms are tied."""
        language = self.language(request)
        vocabulary = Vocabulary(self.service.words(language))
        token = request.cookies.get(COOKIE)
        signed_in = self.sessions.of(token)
        bound_to = token if signed_in is not None else request.cookies.get(FORM_COOKIE)
        cookies: list[Cookie] = []
        if not bound_to:
            bound_to = secrets.token_urlsafe(24)
            cookies.append(cookie(request, FORM_COOKIE, bound_to))
        if request.query_params.get("language") == language:
            cookies.append(cookie(request, LANGUAGE_COOKIE, language, lifetime_s=_LANGUAGE_LIFETIME_S))
        locale = locale_of(language)
        html = self.environment.get_template(template).render(
            say=vocabulary.text,
            language=language,
            offered_languages=self._choices(request) if status == _GOOD else (),
            direction=_direction(locale),
            service_name=self.service.settings.service_name,
            mount=self.mount,
            brand=self.brand,
            asset=lambda name: self.url(self.assets.path_of(name)),
            csrf=self.sessions.form_token(bound_to),
            signed_in=signed_in,
            officer=signed_in is not None and signed_in.role.is_staff,
            demo=self.service.demo,
            **{"contacts": self.service.explain.contacts(), **given},
        )
        return Response(html, status_code=status, media_type=MediaType.HTML, headers=headers, cookies=cookies)

    def _choices(self, request: Request[object, object, State]) -> tuple[tuple[str, str, str], ...]:
        """Return (tag, own name, address) of each language that this page can be read in; none for a form's answer."""
        if request.method != "GET":
            return ()
        kept = [(name, value) for name, value in request.query_params.multi_items() if name != "language"]
        path = self.url(request.url.path)
        known = self._languages_at(request.url.path)
        return tuple((tag, own_name(tag), f"{path}?{urlencode([('language', tag), *kept])}") for tag in known)

    def _languages_at(self, path: str) -> tuple[str, ...]:
        """Return the languages that a page can be read in whole: the staff's pages have words of their own."""
        if not path.startswith(_CONSOLE):
            return self.languages
        return tuple(tag for tag in self.languages if self.service.words(tag).has(_ON_CONSOLE))

    def problem(
        self, request: Request[object, object, State], said: str, *, status: int, headers: dict[str, str]
    ) -> Response[object]:
        """Return the page that says what did not work."""
        detail = Vocabulary(self.service.words(self.language(request))).text(said)
        return self.draw(request, "problem.html", status=status, headers=headers, detail=detail)


def open_pages(service: Service, sessions: Sessions) -> Pages:
    """Return the pages of a service, their templates ready; raises SettingsError for a look that cannot be had."""
    environment = Environment(
        loader=FileSystemLoader([_OWN_TEMPLATES, TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["sentence"] = _sentence
    environment.filters["capital"] = _capital
    brand, assets = brand_of(service.settings), Assets()
    if brand.logo is not None:
        assets.add(brand.logo.name, brand.logo.content)
    if brand.sheet:
        assets.add(SHEET, brand.sheet.encode())
    return Pages(service, sessions, assets, environment, brand)


def cookie(request: Request[object, object, State], name: str, value: str, *, lifetime_s: int = LIFETIME_S) -> Cookie:
    """Return a cookie that scripts cannot read and other sites do not send; `Secure` wherever TLS is."""
    return Cookie(
        key=name,
        value=value,
        path="/",
        max_age=lifetime_s,
        httponly=True,
        samesite="lax",
        secure="https" in (request.url.scheme, request.headers.get("x-forwarded-proto")),
    )


def page_asked(request: Request[object, object, State], last: int) -> int:
    """Return the number that `?page=` asks for, from 1 to `last`; the first page for what is no number."""
    asked = request.query_params.get("page", "1")
    return (
        min(max(int(asked), 1), last) if asked.isascii() and asked.isdecimal() and len(asked) < _LONGEST_NUMBER else 1
    )


def own_name(tag: str) -> str:
    """Return what a language is called by those who speak it, with a capital first."""
    name = locale_of(tag).get_display_name(locale_of(tag)) or tag
    return name[:1].upper() + name[1:]


def _capital(text: str) -> str:
    """Return words with a capital first."""
    return text[:1].upper() + text[1:]


def _sentence(text: str) -> str:
    """Return words as a sentence: a capital first, a full stop last.

    >>> _sentence("kept 2 years")
    'Kept 2 years.'
    """
    text = _capital(text)
    return text if text.endswith((".", "!", "?")) or not text else f"{text}."


def _direction(locale: Locale) -> str:
    return "rtl" if locale.text_direction == "rtl" else "ltr"
