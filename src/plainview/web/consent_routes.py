"""The API on consents: what a member said to which words, and a verified parent's yes for a child's profile."""

from __future__ import annotations

import datetime as dt
import re

import msgspec
from litestar import Request, delete, get, post
from litestar.datastructures import State
from litestar.params import FromPath, JSONBody

from plainview.base.errors import BadInput, NotFound
from plainview.gate.admission import KeyClass
from plainview.gate.marks import PARENTAL, PARENTAL_THIRD_PARTIES
from plainview.gate.receipts import LONGEST_TEXT
from plainview.web.account_routes import check_known
from plainview.web.desk import AtDesk, Desk
from plainview.web.threads import in_thread

_KEY = [{"key": list[str]()}]
ApiRequest = Request[object, object, State]
_VERIFIED_BY = re.compile(r"[a-z][a-z0-9_]{1,39}")


class ReceiptShown(msgspec.Struct):
    """One decision: on a use, or a mark such as `mark:gpc`. `text` is what was shown, "" where only its name came."""

    at: dt.datetime
    purpose: str
    allowed: bool
    profile_id: str
    how: str
    text_version: str
    text: str


class ParentalConsent(msgspec.Struct, forbid_unknown_fields=True):
    """A parent's yes: how it was verified (such as `payment_card`), the exact words shown, and others' part of it."""

    verified_by: str
    text: str
    third_parties: bool = False


class ParentalShown(msgspec.Struct):
    """How a parent's consent stands for one profile."""

    profile_id: str
    child: bool
    consented: bool
    third_parties: bool


@get("/v1/members/{member_id:str}/consents", security=_KEY, tags=["explanation"])
@in_thread
def show_consents(request: ApiRequest, desk: AtDesk, member_id: FromPath[str]) -> list[ReceiptShown]:
    """Return every decision of a member, newest first, with the very words that she was shown."""
    desk.caller_or_member(request, member_id)
    check_known(desk, member_id)
    return [
        ReceiptShown(held.at, held.purpose, held.allowed, held.profile_id, held.how, held.text_version, held.text)
        for held in desk.service.gate.choices.receipts(member_id)
    ]


@post(
    "/v1/members/{member_id:str}/profiles/{profile_id:str}/parental-consents",
    status_code=201,
    security=_KEY,
    tags=["explanation"],
)
@in_thread
def consent_as_parent(
    request: ApiRequest,
    desk: AtDesk,
    member_id: FromPath[str],
    profile_id: FromPath[str],
    data: JSONBody[ParentalConsent],
) -> ParentalShown:
    """Write down a verified parent's yes for a child's profile; `third_parties` is the separate yes, and not implied.

    It counts once this answers. Each call says how both stand from then on.
    """
    caller = desk.caller(request, KeyClass.SERVICE)
    _check_child(desk, member_id, profile_id)
    if not _VERIFIED_BY.fullmatch(data.verified_by):
        raise BadInput("say in verified_by how the parent was verified: a short name in small letters")
    if not data.text.strip() or len(data.text) > LONGEST_TEXT:
        raise BadInput(f"give in text the exact words that the parent was shown, {LONGEST_TEXT} characters at most")
    choices = desk.service.gate.choices
    version, how = choices.texts.keep(data.text), f"{caller.name}: {data.verified_by}"
    for mark, stands in ((PARENTAL, True), (PARENTAL_THIRD_PARTIES, data.third_parties)):
        choices.mark(member_id, mark, stands, profile_id=profile_id, how=how, text_version=version)
    return _parental(desk, member_id, profile_id)


@delete(
    "/v1/members/{member_id:str}/profiles/{profile_id:str}/parental-consents",
    status_code=200,
    security=_KEY,
    tags=["explanation"],
)
@in_thread
def withdraw_as_parent(
    request: ApiRequest, desk: AtDesk, member_id: FromPath[str], profile_id: FromPath[str]
) -> ParentalShown:
    """Take a parent's yes back, both parts of it; it counts once this answers."""
    caller = desk.caller(request, KeyClass.SERVICE)
    _check_profile(desk, member_id, profile_id)
    for mark in (PARENTAL_THIRD_PARTIES, PARENTAL):
        desk.service.gate.choices.mark(member_id, mark, False, profile_id=profile_id, how=caller.name)
    return _parental(desk, member_id, profile_id)


def _check_profile(desk: Desk, member_id: str, profile_id: str) -> None:
    check_known(desk, member_id)
    if profile_id not in desk.service.gate.profiles(member_id):
        raise NotFound("profile", "no such profile; nothing is held under this id")


def _check_child(desk: Desk, member_id: str, profile_id: str) -> None:
    _check_profile(desk, member_id, profile_id)
    if not desk.service.gate.facts_of(member_id, profile_id).child:
        raise BadInput("this profile is no child's; say so first with the trait kids of the profile")


def _parental(desk: Desk, member_id: str, profile_id: str) -> ParentalShown:
    facts = desk.service.gate.facts_of(member_id, profile_id)
    return ParentalShown(profile_id, facts.child, PARENTAL in facts.marks, PARENTAL_THIRD_PARTIES in facts.marks)


CONSENT_ROUTES = (show_consents, consent_as_parent, withdraw_as_parent)
