"""A visit to the demo's site: who is signed in, which profile watches, on which device, and how her acts are sent."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote

from litestar import Request
from litestar.datastructures import Cookie, State
from litestar.exceptions import NotFoundException
from litestar.params import URLEncodedBody

from plainview.base.ids import new_id
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.subjects import MAIN_PROFILE
from plainview.titles import Title
from plainview.web.account_routes import admit_one
from plainview.web.desk import Desk, is_from_our_pages
from plainview.web.guarded import is_address
from plainview.web.pages import cookie
from plainview.web.problems import SignInNeeded
from plainview.web.sessions import Role

DEMO_CONNECTION = Connection("demo-web", KeyClass.PUBLIC)
PUBLIC_KEY = "demo-web"
"""The key that the site's module writes with, as `plainview.demo` makes it."""
PATH = "the demo's site"
PROFILE_COOKIE = "plainview_profile"
BROWSER_COOKIE = "plainview_browser"
LASTS_S = 180 * 86_400
CHILDREN = "family"
"""The genre that a child's profile is shown."""

Form = URLEncodedBody[dict[str, str]]
PageRequest = Request[object, object, State]
_BROWSER = re.compile(r"[A-Za-z0-9-]{16,64}")
_LONGEST = 512
_PHONE = re.compile(r"Mobi|Android|iPhone")


@dataclass(frozen=True)
class Visit:
    """One request of a member who is signed in.

    `browser` is empty until she lets it be registered as a device of hers; `browser_held` is what it is called, were
    it another member's before.
    """

    desk: Desk
    request: PageRequest
    member_id: str
    profile_id: str
    is_child: bool
    has_chosen: bool
    browser: str
    browser_held: str

    @property
    def language(self) -> str:
        """The page's language."""
        return self.desk.pages.language(self.request)

    @property
    def vocabulary(self) -> Vocabulary:
        """The page's words."""
        return Vocabulary(self.desk.service.words(self.language))

    def url(self, path: str) -> str:
        """Return a path of ours, under the mount and in the language that was asked for by name."""
        asked = self.request.query_params.get("language")
        if asked:
            path += f"{'&' if '?' in path else '?'}language={quote(self.language)}"
        return self.desk.pages.url(path)

    def shows(self, title: Title) -> bool:
        """Return whether the profile that watches is shown a title."""
        return not self.is_child or CHILDREN in title.genres

    def title(self, title_id: str) -> Title:
        """Return a title in the page's language; raises 404 for none, and for one that this profile is not shown."""
        found = self.desk.service.titles.get(title_id, self.language)
        if found is None or not self.shows(found):
            raise NotFoundException("no such title")
        return found

    def send(self, event: str, properties: Mapping[str, object], *, event_id: str = "") -> AdmitResult:
        """Send what she did to the way in, as an app would; the same `event_id` counts once."""
        found = CanonicalEvent(
            id=event_id or new_id(self.desk.service.clock),
            event=event,
            member_id=self.member_id,
            profile_id=self.profile_id,
            properties={**self._device(event), **properties},
            path=PATH,
        )
        return admit_one(self.desk, DEMO_CONNECTION, found)

    def kept(self, event: str, properties: Mapping[str, object]) -> bool:
        """Send what she did, and return whether any of it was kept."""
        return self.send(event, properties).result is Result.STORED

    def is_ours(self) -> bool:
        """Return whether she came here from a page of ours or by her own hand; else what she asked for is not noted."""
        return is_from_our_pages(self.request)

    def _device(self, event: str) -> dict[str, object]:
        address = self.desk.address(self.request)
        agent = self.request.headers.get("user-agent", "")[:_LONGEST]
        given: dict[str, object] = {
            "ip": address if is_address(address) else "",
            "user_agent": agent,
            "device_id": self.browser,
            "device_class": device_class(agent),
            **self.desk.service.place_of(address),
        }
        declared = self.desk.service.catalogue.event_properties.get(event, {})
        return {name: value for name, value in given.items() if value and name in declared}


def visit_of(request: PageRequest, desk: Desk, *, token: str | None = None) -> Visit:
    """Return the visit of a request; with a form's `token` that is checked first.

    Raises 404 outside the demo, SignInNeeded where nobody is signed in, StaleForm for a token that does not fit.
    """
    check_demo(desk)
    member_id = desk.signed_in(request, Role.MEMBER).who
    if token is not None:
        desk.check_form(request, token)
    gate = desk.service.gate
    if not gate.knows(member_id):
        # She was erased elsewhere; her session has nobody left.
        desk.sessions.end_all_of(member_id)
        raise SignInNeeded
    whose, _, chosen = request.cookies.get(PROFILE_COOKIE, "").partition(".")
    is_hers = hmac.compare_digest(whose.encode(), _mark_of(desk, member_id).encode())
    known, chosen = profiles_of(desk, member_id), unquote(chosen)
    has_chosen = is_hers and chosen in known
    profile_id = chosen if has_chosen else known[0]
    browser = request.cookies.get(BROWSER_COOKIE, "")
    held = browser if _BROWSER.fullmatch(browser) else ""
    return Visit(
        desk,
        request,
        member_id,
        profile_id,
        gate.facts_of(member_id, profile_id).child,
        has_chosen,
        held if is_hers else "",
        held,
    )


def check_demo(desk: Desk) -> None:
    """Raise 404 where this is no demo."""
    if not desk.service.demo:
        raise NotFoundException("there is no demo here")


def profiles_of(desk: Desk, member_id: str) -> tuple[str, ...]:
    """Return a member's profiles, her own first; somebody who has none but children's has the main one."""
    gate = desk.service.gate
    held = gate.profiles(member_id)
    if MAIN_PROFILE in held or all(gate.facts_of(member_id, profile_id).child for profile_id in held):
        return (MAIN_PROFILE, *(profile_id for profile_id in held if profile_id != MAIN_PROFILE))
    return held


def chosen_cookies(visit: Visit, profile_id: str, browser: str) -> list[Cookie]:
    """Return the cookies that remember who watches on this browser."""
    # Somebody else who signs in on this browser is asked anew.
    chosen = f"{_mark_of(visit.desk, visit.member_id)}.{quote(profile_id, safe='')}"
    pairs = ((PROFILE_COOKIE, chosen), (BROWSER_COOKIE, browser))
    return [cookie(visit.request, name, value, lifetime_s=LASTS_S) for name, value in pairs]


def device_class(agent: str) -> str:
    """Return what kind of device a browser runs on, as far as it says so."""
    return "phone" if _PHONE.search(agent) else "computer"


def _mark_of(desk: Desk, member_id: str) -> str:
    """Return a mark by which a member's own cookie is known again; nobody else can make it."""
    return hmac.new(desk.service.gate.secret("who watches"), member_id.encode(), hashlib.sha256).hexdigest()[:32]
