"""Coming in: an account, a way to pay, profiles, and who watches on this browser."""

from __future__ import annotations

import math
import re
import secrets
from pathlib import Path

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.response import Redirect

from plainview.base.errors import BadInput, Conflict
from plainview.base.ids import new_id
from plainview.catalogue.countries import COUNTRIES
from plainview.catalogue.model import AskedAt, ValueType
from plainview.catalogue.words import languages
from plainview.explain.vocabulary import Vocabulary
from plainview.web.demo_site import filing
from plainview.web.demo_site.drawing import draw, led, notice
from plainview.web.demo_site.greeting import greet
from plainview.web.demo_site.own import profiles_shown
from plainview.web.demo_site.visit import (
    Form,
    PageRequest,
    Visit,
    check_demo,
    chosen_cookies,
    device_class,
    profiles_of,
    visit_of,
)
from plainview.web.desk import AtDesk, Desk
from plainview.web.notices import brief
from plainview.web.pages import cookie
from plainview.web.sessions import COOKIE, Role
from plainview.web.sign_in import EMAIL
from plainview.web.threads import in_thread

MOST_PROFILES = 8
_FIELDS = ("name", "email", "phone", "country", "language", "password")
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_PLAN = "standard"
_NATIONAL_ID = "national_id"
_KEPT_APART = "card_number"


@get("/demo/sign-up", include_in_schema=False)
@in_thread
def show_sign_up(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the form for an account, with the notice of what is collected."""
    check_demo(desk)
    return _sign_up_page(request, desk, {}, {})


@post("/demo/sign-up", status_code=200, include_in_schema=False)
@in_thread
def sign_up(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Make an account through the service's form, sign in with it, and lead on to paying."""
    check_demo(desk)
    desk.check_form(request, data.get("csrf", ""))
    given = {name: data.get(name, "").strip()[:1024] for name in _FIELDS}
    wait_s = desk.attempts.wait_s(desk.address(request), given["email"])
    if wait_s:
        return _sign_up_page(request, desk, given, {"email": ("sign-in-slow", math.ceil(wait_s / 60))}, status=429)
    if not given["password"]:
        return _sign_up_page(request, desk, given, {"password": "demo-wrong-password"}, status=422)
    if given["email"] and desk.service.gate.session("operate", "demo site").find(EMAIL, given["email"]) is not None:
        return _sign_up_page(request, desk, given, {"email": "demo-wrong-taken"}, status=409)
    made = data.get("made", "")
    member_id = f"demo-{made}" if _ID.fullmatch(made) else f"demo-{new_id(desk.service.clock)}"
    asked = filing.shown(desk, "sign-up", desk.pages.language(request))
    fields: dict[str, object] = {
        **given,
        "member_id": member_id,
        "plan": _PLAN,
        "text_version": data.get("text_version", "")[:64],
    }
    fields["consents"] = {str(part["purpose"]): f"yes-{part['purpose']}" in data for part in asked.consents}
    try:
        filed = filing.file(desk, "sign-up", fields, desk.pages.language(request))
    except Conflict:
        return _sign_up_page(request, desk, given, {"email": "demo-wrong-taken"}, status=409)
    if filed.faults:
        return _sign_up_page(request, desk, given, dict(filed.faults), status=422)
    greet(desk, member_id)
    desk.sessions.end(request.cookies.get(COOKIE))
    token = desk.sessions.start(Role.MEMBER, member_id)
    session = cookie(request, COOKIE, token)
    return Redirect(desk.pages.url("/demo/pay?did=welcome"), status_code=303, cookies=[session])


@get("/demo/pay", include_in_schema=False)
@in_thread
def show_pay(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the form to pay with, which may be passed over."""
    return _pay_page(visit_of(request, desk), {})


@post("/demo/pay", status_code=200, include_in_schema=False)
@in_thread
def pay(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Give the card to the test processor and its token to the service, which never sees the number."""
    visit = visit_of(request, desk, token=data.get("csrf", ""))
    if data.get("do") == "skip":
        return led(visit, "/demo/profiles")
    try:
        token = filing.card_token(desk, data.get("card_number", "").strip()[:40])
    except BadInput:
        return _pay_page(visit, {_KEPT_APART: visit.vocabulary.text("demo-wrong-card")}, status=422)
    if token is None:
        raise NotFoundException("no processor is switched on here; set PLAINVIEW_TEST_PROCESSOR=on")
    fields = {"member_id": visit.member_id, "method_type": "card", "token": token["token"], "last4": token["last4"]}
    fields |= {"processor": token["processor"], _NATIONAL_ID: data.get(_NATIONAL_ID, "").strip()[:32]}
    filed = filing.file(desk, "payment", fields, visit.language)
    if filed.faults:
        return _pay_page(visit, dict(filed.faults), status=422)
    return led(visit, "/demo/profiles?did=paid")


@get("/demo/profiles", include_in_schema=False)
@in_thread
def show_profiles(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Ask who watches, and show the form for one more profile."""
    return _profiles_page(visit_of(request, desk), {})


@post("/demo/profiles", status_code=200, include_in_schema=False)
@in_thread
def make_profile(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Make a profile, one for a child where that is ticked."""
    visit = visit_of(request, desk, token=data.get("csrf", ""))
    if len(profiles_of(desk, visit.member_id)) >= MOST_PROFILES:
        wrong = visit.vocabulary.text("demo-wrong-profiles", count=MOST_PROFILES)
        return _profiles_page(visit, {"profile_name": wrong}, status=422)
    name = data.get("profile_name", "").strip()[:201]
    if not name:
        return _profiles_page(visit, {"profile_name": visit.vocabulary.text("form-wrong-missing")}, status=422)
    is_child = "kids" in data
    fields = {"member_id": visit.member_id, "profile_id": new_id(desk.service.clock), "profile_name": name}
    settings = {"kids": is_child, "maturity": "kids" if is_child else "adult", "autoplay": False}
    filed = filing.file(desk, "profile", {**fields, **settings}, visit.language)
    if filed.faults:
        return _profiles_page(visit, dict(filed.faults), status=422)
    return led(visit, "/demo/profiles?did=made")


@post("/demo/profiles/choose", status_code=303, include_in_schema=False)
@in_thread
def choose_profile(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Remember who watches on this browser, which is registered as a device the first time."""
    visit = visit_of(request, desk, token=data.get("csrf", ""))
    profile_id = data.get("profile_id", "")
    if profile_id not in profiles_of(desk, visit.member_id):
        raise NotFoundException("no such profile")
    if visit.browser:
        return led(visit, "/demo?did=chosen", chosen_cookies(visit, profile_id, visit.browser))
    browser = visit.browser_held or secrets.token_hex(16)
    agent = request.headers.get("user-agent", "")
    registered = {"device_id": browser, "device_class": device_class(agent), "app_version": "demo"}
    did = "chosen" if visit.kept("device.registered", registered) else "refused"
    return led(visit, f"/demo?did={did}", chosen_cookies(visit, profile_id, browser))


def _sign_up_page(
    request: PageRequest,
    desk: Desk,
    given: dict[str, str],
    faults: dict[str, str | tuple[str, int]],
    *,
    status: int = 200,
) -> Response[object]:
    language = desk.pages.language(request)
    vocabulary = Vocabulary(desk.service.words(language))
    phrasing = desk.service.explain.phrasing(vocabulary, language)
    overlay = desk.service.settings.catalogue
    spoken = languages(Path(overlay) if overlay else None)
    countries = sorted((phrasing.country(code), code) for code in COUNTRIES)
    said = {name: _worded(vocabulary, fault) for name, fault in faults.items()}
    return desk.pages.draw(
        request,
        "demo/sign_up.html",
        status=status,
        form=filing.shown(desk, "sign-up", language),
        given={name: given.get(name, "") for name in _FIELDS},
        faults=said,
        countries=countries,
        languages=[(tag, phrasing.value(tag, ValueType.LANGUAGE)) for tag in spoken],
        chosen=given.get("country") or desk.service.settings.default_country,
        spoken=given.get("language") or language,
        made=new_id(desk.service.clock),
        notice=brief(desk, request, AskedAt.SIGN_UP, country=given.get("country", "")),
    )


def _worded(vocabulary: Vocabulary, fault: str | tuple[str, int]) -> str:
    """Return a fault in words: a key of ours with its number or without, or a sentence of the form's own."""
    if isinstance(fault, tuple):
        return vocabulary.text(fault[0], minutes=fault[1])
    return vocabulary.text(fault) if fault.startswith("demo-wrong-") else fault


def _pay_page(visit: Visit, faults: dict[str, str], *, status: int = 200) -> Response[object]:
    desk = visit.desk
    country = desk.service.gate.facts_of(visit.member_id, "").country
    asked_in = desk.service.catalogue.elements.get(_NATIONAL_ID)
    form = filing.shown(desk, "payment", visit.language)
    return draw(
        visit,
        "pay.html",
        status=status,
        form=form,
        faults=faults,
        asks_national_id=asked_in is not None and country in asked_in.countries,
        notice=notice(visit, AskedAt.PAYMENT),
    )


def _profiles_page(visit: Visit, faults: dict[str, str], *, status: int = 200) -> Response[object]:
    return draw(
        visit,
        "profiles.html",
        at="profiles",
        status=status,
        profiles=profiles_shown(visit),
        form=filing.shown(visit.desk, "profile", visit.language),
        faults=faults,
        notice=notice(visit, AskedAt.PROFILE),
        device_notice=None if visit.browser else notice(visit, AskedAt.DEVICE_REGISTRATION),
    )


JOINING_ROUTES = (show_sign_up, sign_up, show_pay, pay, show_profiles, make_profile, choose_profile)
