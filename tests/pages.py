"""Every page there is, found by asking every GET route of the app; what fills in their parameters stands here.

A new route is in the list by itself. One with a parameter that is not known yet, or that shows nobody anything,
stops every check of pages with a sentence that says what to add here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, cast

import httpx

from plainview.catalogue.model import Source
from plainview.demo.ana import ANA
from plainview.web.app import every_route
from tests.web.browsing import HTML, form_token
from tests.web.rich import HIDDEN, MEMBER, NEWCOMER, REVEALED, STAFF, STRANGER, Rich

if TYPE_CHECKING:
    from plainview.uses.communicate import Communicate
    from plainview.uses.communicate.links import Links

Examples = Callable[[Rich], tuple[str, ...]]
_OFFICER = STAFF[0].value
_PARAMETER = re.compile(r"\{([a-z_]+)\}")
_LEADS_ON = frozenset({"/", "/handoff/{token}"})
"""Routes that lead to another page; nobody stays on them."""

_API = "/v1/"
"""Below it programs call. Nothing there has to show anything, but what answers a browser with a page is one."""


def _unsubscribe(made: Rich) -> tuple[str, ...]:
    address = _links(made).unsubscribe(ANA, "communicate_marketing")
    return (address.rsplit("/", 1)[-1],)


def _reset(made: Rich) -> tuple[str, ...]:
    return (_links(made).reset_token(ANA, "a-message", made.service.clock.now()),)


def _links(made: Rich) -> Links:
    return cast("Communicate", made.service.part("communicate")).links


def _linked(page: str, address: str) -> Examples:
    """Return examples that are read off a page: where the first link or style sheet that begins so leads to."""

    def look(made: Rich) -> tuple[str, ...]:
        html = made.browsers[MEMBER].get(page, headers=HTML).text
        return tuple(re.findall(rf'href="{address}([^"?]+)', html)[:1])

    return look


def _draft(made: Rich) -> tuple[str, ...]:
    """Let the officer begin a draft entry of a name that came in undeclared, and return the draft's id."""
    client = made.browsers[_OFFICER]
    form = {"csrf": form_token(client.get("/console", headers=HTML).text), "name": "shoe_size"}
    answer = client.post("/console/drafts", data=form, headers=HTML)
    return (answer.headers["location"].rsplit("/", 1)[-1],)


EXAMPLES: Mapping[str, Examples] = {
    "element": lambda made: ("email", "taste_profile", "playback_progress"),
    "source": lambda made: tuple(Source),
    "place": lambda made: ("sign_up", "first_playback"),
    "title_id": _linked("/you/why", "/you/why/"),
    "request_id": lambda made: tuple(held.request_id for held in made.requests),
    "program": lambda made: tuple(
        name for name, program in made.service.programs.items() if program.console_panels is not None
    ),
    "purpose": lambda made: ("recommend_use", "operate"),
    "recipient": lambda made: ("agency",),
    "draft_id": _draft,
    "kind": lambda made: ("element", "purpose", "recipient", "family"),
    "name": lambda made: ("email", "recommend_use", "agency", "security"),
    "/demo/posters/{name}": lambda made: tuple(f"{title_id}.svg" for title_id in EXAMPLES["title_id"](made)),
    "/assets/{name}": _linked("/privacy", "/assets/"),
    "/v1/unsubscribe/{token}": _unsubscribe,
    "/v1/password-resets/{token}": _reset,
}
"""A parameter's name, or a whole route whose parameter means something else there -> what it may be."""

_WHOM = "key=demo-service&since=2020-01-01&until=2100-01-01"
ASKED: Mapping[str, str] = {
    "/console/breach": _WHOM,
    "/console/breach/members.csv": _WHOM,
    "/console/drafts/{draft_id}": "check=yes",
    "/demo/search": "q=the",
    "/sign-in": "ended=yes",
    "/you/uses": "off=recommend_train",
    "/you/why": "profile=main",
}
"""A route that shows more when it is asked something -> what it is asked."""

ALSO: tuple[tuple[str, str, int], ...] = (
    (STRANGER, "/no/such/page", 404),
    (MEMBER, "/you/known/no_such_thing", 404),
    (_OFFICER, "/console/no_such_page", 404),
    (STRANGER, "/v1/unsubscribe/no-such-token", 401),
    (STRANGER, "/handoff/no-such-link", 410),
)
"""Who, an address with more than its route says, and the status of its page."""


@dataclass(frozen=True, slots=True)
class Form:
    """A page that only sending a form draws."""

    viewer: str
    page: str
    to: str
    fields: Mapping[str, str]


FORMS: tuple[Form, ...] = (
    Form(STRANGER, "/sign-in", "/sign-in", {"email": "nobody@demo.example", "password": "wrong"}),
    Form(STRANGER, "/sign-in/code", "/sign-in/code", {"code": "000000"}),
    Form(STRANGER, "/privacy/request/follow", "/privacy/request/follow", {"code": "CODE"}),
    Form(STRANGER, "/privacy/request/follow", "/privacy/request/follow", {"code": "NO-SUCH"}),
    Form(STRANGER, "/privacy/request", "/privacy/request", {"form_id": "x", "what": "access", "who": ""}),
    Form(MEMBER, "/you/requests", "/you/requests/preview", {"what": "account"}),
    Form(MEMBER, "/you/requests", "/you/requests/preview", {"what": "period", "from": "x", "to": ""}),
    Form(MEMBER, "/you/reveal", "/you/reveal", {"password": "wrong", "back": "/you"}),
    Form(STRANGER, "/demo/sign-up", "/demo/sign-up", {"name": "Lou", "email": "no address", "password": "short"}),
    Form(MEMBER, "/demo/pay", "/demo/pay", {"do": "pay", "card_number": "1234"}),
    Form(MEMBER, "/demo/profiles", "/demo/profiles", {"profile_name": ""}),
    Form(MEMBER, "/demo/support", "/demo/support", {"topic": ""}),
    Form(MEMBER, "/demo/support", "/demo/support", {"topic": "picture", "message": "It stops."}),
    Form(MEMBER, "/demo/survey", "/demo/survey", {}),
    Form(_OFFICER, "/console/members", "/console/members", {"who": "", "reason": "nonsense"}),
    Form(_OFFICER, "/console/members", "/console/members", {"who": ANA, "reason": "question"}),
    Form(_OFFICER, "/console/members", "/console/members", {"who": ANA, "reason": "question", "identifying": "yes"}),
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page as somebody sees it: its address, the route that draws it, what was sent for it, and its text."""

    viewer: str
    address: str
    route: str
    status: int
    html: str
    form: Form | None = None

    @property
    def name(self) -> str:
        """Return what a fault is said of."""
        return f"{self.address} as {self.viewer}" + (f" after {dict(self.form.fields)}" if self.form else "")


def every_page(made: Rich) -> tuple[Page, ...]:
    """Return every page that anybody sees, viewer after viewer; raises AssertionError for a route without examples."""
    pages = [page for route in _routes(made) for page in _pages_of(made, route)]
    pages += [_also(made, *also) for also in ALSO]
    pages += [page for form in FORMS if (page := _sent(made, form)) is not None]
    return tuple(pages)


def shown_once(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """Return each address once, as the first of its viewers sees it, and a few as others see them."""
    others = {
        (HIDDEN, "/you/requests"),
        (NEWCOMER, "/you"),
        (NEWCOMER, "/you/choices"),
        (REVEALED, "/you"),
        (MEMBER, "/demo"),
    }
    others |= {(role.value, "/console") for role in STAFF}
    seen: Counter[str] = Counter()
    kept = []
    for page in pages:
        seen[page.address] += 1
        if page.form or seen[page.address] == 1 or (page.viewer, page.address) in others:
            kept.append(page)
    return tuple(kept)


def _routes(made: Rich) -> Iterator[str]:
    return (path for method, path in every_route(made.service) if method == "GET" and path not in _LEADS_ON)


def _pages_of(made: Rich, route: str) -> list[Page]:
    pages, shows = [], route.startswith(_API)
    for address in addresses_of(made, route):
        for viewer, client in made.browsers.items():
            with client.stream("GET", address, headers=HTML) as answer:
                assert answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR, f"GET {address} as {viewer} fails"
                if answer.status_code != HTTPStatus.OK:
                    continue
                shows = True
                is_kept = answer.headers.get("content-disposition", "").startswith("attachment")
                if answer.headers["content-type"].startswith("text/html") and not is_kept:
                    pages.append(Page(viewer, address, route, answer.status_code, answer.read().decode()))
    assert shows, f"GET {route} shows nobody anything: put an example that exists into EXAMPLES of tests/pages.py"
    return pages


def addresses_of(made: Rich, route: str) -> list[str]:
    """Return a route's addresses, its parameters filled in."""
    addresses = [route, f"{route}?{ASKED[route]}"] if route in ASKED else [route]
    for name in _PARAMETER.findall(route):
        given = EXAMPLES.get(route, EXAMPLES.get(name))
        if given is None and route.startswith(_API):
            given = _anything
        assert given is not None, f"GET {route} takes {{{name}}}: say in EXAMPLES of tests/pages.py what it may be"
        values = given(made)
        assert values, f"GET {route}: EXAMPLES of tests/pages.py gives nothing for {{{name}}}"
        addresses = [address.replace(f"{{{name}}}", value) for address in addresses for value in values]
    return addresses


def _anything(made: Rich) -> tuple[str, ...]:
    del made
    return ("x",)


def _also(made: Rich, viewer: str, address: str, status: int) -> Page:
    answer = made.browsers[viewer].get(address, headers=HTML)
    assert answer.status_code == status, f"{address} as {viewer} answers {answer.status_code}, not {status}"
    return Page(viewer, address, address.partition("?")[0], status, answer.text)


def _sent(made: Rich, form: Form) -> Page | None:
    client = made.browsers[form.viewer]
    answer = client.post(form.to, data=fields_of(made, form, client), headers=HTML)
    is_page = answer.headers.get("content-type", "").startswith("text/html") and not answer.is_redirect
    assert is_page, f"{form.to} draws no page any more; mend FORMS of tests/pages.py"
    return Page(form.viewer, form.to, form.to, answer.status_code, answer.text, form)


def fields_of(made: Rich, form: Form, client: httpx.Client) -> dict[str, str]:
    """Return what a form sends, the token of its page among it."""
    token = form_token(client.get(form.page, headers=HTML).text)
    fields = {name: made.code if value == "CODE" else value for name, value in form.fields.items()}
    return {"csrf": token, **fields}
