"""The API on accounts: making, reading, correcting and erasing a member, for the service's own programs."""

from __future__ import annotations

import datetime as dt

import msgspec
from litestar import Request, delete, get, patch, post
from litestar.datastructures import State
from litestar.exceptions import ClientException
from litestar.params import FromPath, JSONBody

from plainview.base.errors import NotFound, Refused
from plainview.base.ids import new_id
from plainview.catalogue.model import Source
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.decide import Denied, Reason
from plainview.gate.rights.request import ACCOUNT, FORGET, WHAT, Asking, RequestKind
from plainview.gate.subjects import SubjectRef
from plainview.web.desk import AtDesk, Desk
from plainview.web.sign_in import SECRET
from plainview.web.threads import in_thread

_WAIT_S = 30
_KEY = [{"key": list[str]()}]
ApiRequest = Request[object, object, State]


class NewMember(msgspec.Struct, forbid_unknown_fields=True):
    """An account to make: the service's own id, the member's details by trait, and a password to sign in with."""

    member_id: str
    traits: dict[str, object] = {}
    password: str | None = None
    profile_id: str = ""


class Correction(msgspec.Struct, forbid_unknown_fields=True):
    """Details to put right, by trait."""

    traits: dict[str, object] = {}
    password: str | None = None
    profile_id: str = ""


class NotKept(msgspec.Struct):
    """A trait that was not kept, and why."""

    name: str
    why: str


class Written(msgspec.Struct):
    """What became of the details of an account."""

    member_id: str
    result: str
    why: str | None
    stripped: list[NotKept]


class Account(msgspec.Struct):
    """What is held of an account for running it: element -> field -> value, and why elements are left out."""

    member_id: str
    elements: dict[str, dict[str, object]]
    profiles: list[str]
    denied: dict[str, str]


class Erased(msgspec.Struct):
    """An erasure that was done."""

    member_id: str
    result: str
    at: dt.datetime


@post("/v1/members", security=_KEY, tags=["members"])
@in_thread
def make_member(request: ApiRequest, desk: AtDesk, data: JSONBody[NewMember]) -> Written:
    """Make an account. 409 when the id is taken; what is not declared is stripped and named."""
    connection = desk.caller(request, KeyClass.SERVICE)
    if not data.member_id:
        raise ClientException("member_id must be your own id of the member, 1 to 128 characters", status_code=422)
    if desk.service.gate.knows(data.member_id) and _has_details(desk, data.member_id):
        raise ClientException("this member_id is taken; correct the account with PATCH", status_code=409)
    return write_details(desk, connection, data.member_id, "account.created", data)


@patch("/v1/members/{member_id:str}", security=_KEY, tags=["members"])
@in_thread
def correct_member(request: ApiRequest, desk: AtDesk, member_id: FromPath[str], data: JSONBody[Correction]) -> Written:
    """Correct details of an account."""
    connection = desk.caller(request, KeyClass.SERVICE)
    check_known(desk, member_id)
    return write_details(desk, connection, member_id, "account.updated", data)


@get("/v1/members/{member_id:str}", security=_KEY, tags=["members"])
@in_thread
def show_member(request: ApiRequest, desk: AtDesk, member_id: FromPath[str]) -> Account:
    """Return what is held of an account for the purpose `operate`, and nothing else."""
    connection = desk.caller(request, KeyClass.SERVICE)
    check_known(desk, member_id)
    catalogue = desk.service.catalogue
    wanted = [
        name for name, element in catalogue.elements_for("operate").items() if element.is_record and name != SECRET
    ]
    reading = desk.service.gate.session("operate", connection.name).read(SubjectRef(member_id), wanted)
    elements: dict[str, dict[str, object]] = {}
    for held in reading.values:
        name = f"{held.profile_id}/{held.field}" if held.profile_id else held.field
        elements.setdefault(held.element, {})[name] = held.value
    denied = {name: decision.reason.value for name, decision in reading.denied.items()}
    return Account(member_id, elements, list(desk.service.gate.profiles(member_id)), denied)


@delete("/v1/members/{member_id:str}", status_code=200, security=_KEY, tags=["members"])
@in_thread
def erase_member(request: ApiRequest, desk: AtDesk, member_id: FromPath[str]) -> Erased:
    """Erase a member without waiting: hidden at once from every use; the request goes on to files and recipients."""
    connection = desk.caller(request, KeyClass.SERVICE)
    check_known(desk, member_id)
    asking = Asking(RequestKind.ERASURE, SubjectRef(member_id), connection.name, {WHAT: ACCOUNT}, now=True)
    desk.service.rights.requests.ask(asking, until=FORGET)
    desk.sessions.end_all_of(member_id)
    return Erased(member_id, "erased", desk.service.clock.now())


def check_known(desk: Desk, member_id: str) -> None:
    """Raise NotFound for a member of whom nothing is held."""
    if not desk.service.gate.knows(member_id):
        raise NotFound("member", "no such member; POST /v1/members makes one")


def admit_one(desk: Desk, connection: Connection, event: CanonicalEvent) -> AdmitResult:
    """Send one event through the gate; return its result once it is durable."""
    return desk.service.gate.admit(connection, [event]).result(timeout=_WAIT_S)[0]


def _has_details(desk: Desk, member_id: str) -> bool:
    """Return whether anything that only a service can say is held of a member.

    An app's event may come before the account does, and must not take its id.
    """
    catalogue = desk.service.catalogue
    given = [
        name
        for name, element in catalogue.elements_for("operate").items()
        if element.is_record and element.source is Source.MEMBER
    ]
    try:
        reading = desk.service.gate.session("operate", "accounts").read(SubjectRef(member_id), given)
    except Refused as refused:
        # What came with a consent that keeps it from `operate` is held all the same.
        if refused.reason == Reason.NARROWED:
            return True
        raise
    return bool(reading.values) or Denied(Reason.NARROWED) in reading.denied.values()


def _secret_traits(desk: Desk) -> tuple[str, ...]:
    declared = desk.service.catalogue.elements.get(SECRET)
    return () if declared is None else tuple(declared.collect.traits)


def write_details(
    desk: Desk, connection: Connection, member_id: str, event: str, given: NewMember | Correction
) -> Written:
    """Send details of an account through the gate; raises ClientException when nothing was kept."""
    traits = dict(given.traits)
    for trait in _secret_traits(desk):
        # The hash is ours to make; a ready one from outside could be of any kind.
        traits.pop(trait, None)
        if given.password:
            traits[trait] = desk.sign_in.hashed(given.password)
    if not traits:
        raise ClientException("send at least one trait or a password; nothing was written", status_code=422)
    clock = desk.service.clock
    canonical = CanonicalEvent(
        id=new_id(clock),
        event=event,
        member_id=member_id,
        profile_id=given.profile_id,
        occurred_at=clock.now(),
        traits=traits,
        path="POST /v1/members" if event == "account.created" else "PATCH /v1/members",
    )
    result = admit_one(desk, connection, canonical)
    if result.result is not Result.STORED:
        raise ClientException(f"nothing was kept: {result.why}", status_code=422)
    stripped = [NotKept(name, why) for name, why in result.stripped]
    return Written(member_id, result.result.value, result.why or None, stripped)


ACCOUNT_ROUTES = (make_member, correct_member, show_member, erase_member)
