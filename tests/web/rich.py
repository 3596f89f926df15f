"""A served installation in which every page has something to show, for the checks that look at all of them."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from argon2 import PasswordHasher

from plainview.assemble import Service
from plainview.demo.ana import ANA, ANA_EMAIL
from plainview.demo.folder import PASSWORD, SERVICE_KEY
from plainview.demo.seed import set_password
from plainview.gate.rights.request import Asking, Request, RequestKind, RequestState
from plainview.gate.staff import StaffRole
from plainview.gate.subjects import SubjectRef
from plainview.titles import packaged_titles
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.live import Live, recommend_of
from tests.web.small_demo import demo_months

STRANGER, MEMBER, REVEALED, HIDDEN, NEWCOMER = "stranger", "member", "revealed", "hidden", "newcomer"
STAFF = tuple(StaffRole)
_HIDDEN_ID, _NEW_ID, _LEAVING_ID = "m0002", "newcomer", "m0003"
_EMAILS = {
    MEMBER: ANA_EMAIL,
    REVEALED: ANA_EMAIL,
    HIDDEN: "hidden@demo.example",
    NEWCOMER: "new@demo.example",
    **{role.value: f"{role.value}@demo.example" for role in STAFF},
}
_CLAIM = {"what": "access", "who": "Kim Vogt", "contact": "kim@law.example", "about": ANA_EMAIL, "agent": "mandate 17"}
_FAILED = {"failures": "20", "failed_step": "prepare", "fault": "OSError"}


@dataclass
class Rich:
    """The installation, and a browser (without a browser) for everybody who may look at its pages."""

    live: Live
    browsers: dict[str, httpx.Client] = field(default_factory=dict)
    code: str = ""
    """The code by which somebody without an account follows a request."""

    @property
    def service(self) -> Service:
        """Return the open installation."""
        return self.live.service

    def close(self) -> None:
        """Let go of every connection."""
        for client in self.browsers.values():
            client.close()

    @property
    def requests(self) -> tuple[Request, ...]:
        """Return one request of every kind and state that there is, of members and of nobody who is known any more."""
        every = self.service.rights.requests.newest()
        one_of_each = {(held.kind, held.state, bool(held.member_id)): held for held in reversed(every)}
        return tuple(one_of_each.values())


@contextlib.contextmanager
def rich(path: Path, *, members: int = 24) -> Iterator[Rich]:
    """Serve a demo's months, neighbours, staff in every role, and requests in every state; costs some 20 seconds."""
    with demo_months(path, members=members) as (live, _), contextlib.closing(Rich(live)) as made:
        _people(made)
        _work(live.service)
        _requests(made)
        _odd_events(live)
        yield made


def _people(made: Rich) -> None:
    """Give everybody a password, and sign them in."""
    live, hashed = made.live, PasswordHasher().hash(PASSWORD)
    with live.client(SERVICE_KEY) as client:
        for member_id, traits in (
            (_HIDDEN_ID, {"email": _EMAILS[HIDDEN], "name": "Hana 🌸 حنّا"}),
            (_LEAVING_ID, {"name": "Lea Vonk"}),
        ):
            assert client.patch(f"/v1/members/{member_id}", json={"traits": traits}).is_success
        new = {"member_id": _NEW_ID, "traits": {"email": _EMAILS[NEWCOMER]}}
        assert client.post("/v1/members", json=new).is_success
    for member_id in (ANA, _HIDDEN_ID, _NEW_ID):
        set_password(live.url, SERVICE_KEY, PASSWORD, member_id=member_id)
    for role in StaffRole:
        made.service.gate.put_staff(_EMAILS[role.value], hashed, role)
    asking = Asking(RequestKind.ERASURE, SubjectRef(_HIDDEN_ID), "member", {"what": "account"})
    made.service.rights.requests.ask(asking)
    made.browsers[STRANGER] = live.client()
    made.browsers[STRANGER].cookies.set("plainview_challenge", "asked-for-a-code", domain="127.0.0.1")
    for viewer, email in _EMAILS.items():
        made.browsers[viewer] = client = live.client()
        assert sign_in(client, email, PASSWORD).status_code == 303, viewer
    client = made.browsers[REVEALED]
    form = {"csrf": form_token(client.get("/you/reveal").text), "password": PASSWORD, "back": "/you"}
    assert client.post("/you/reveal", data=form, headers=HTML).status_code == 303


def _work(service: Service) -> None:
    """Do what the worker does: hand the log off, take feeds in, send what waits, learn."""
    service.gate.rotate()
    service.gate.compact()
    for _, job in service.jobs():
        job.run()
    recommend_of(service).refit()
    service.gate.ledger.follow()


def _requests(made: Rich) -> None:
    requests = made.service.rights.requests
    ana = SubjectRef(ANA)
    title = {"what": "title", "title_id": packaged_titles()[0].title_id}
    # An erasure takes archives that were prepared before it.
    requests.ask(Asking(RequestKind.ERASURE, ana, "member", title))
    requests.run_due()
    for kind, scope in (
        (RequestKind.ACCESS, {}),
        (RequestKind.RESTRICTION, {"on": "no"}),
        (RequestKind.OBJECTION, {"purpose": "recommend_train", "on": "no"}),
    ):
        requests.ask(Asking(kind, ana, "member", scope))
    requests.run_due()
    requests.ask(Asking(RequestKind.ERASURE, SubjectRef(_LEAVING_ID), "member", {"what": "account"}, now=True))
    requests.run_due()
    taken_back = requests.ask(Asking(RequestKind.ERASURE, SubjectRef("m0004"), "member", {"what": "account"}))
    requests.cancel(taken_back.request_id)
    made.code = _asked_by_a_stranger(made, "access")
    _asked_by_a_stranger(made, "erasure")
    requests.refuse(requests.newest(limit=1)[0].request_id, "request-why-not-verified")
    for number, state in enumerate((RequestState.FAILED, RequestState.RUNNING), start=5):
        _left_standing(made.service, f"m{number:04}", state)


def _asked_by_a_stranger(made: Rich, what: str) -> str:
    client = made.browsers[STRANGER]
    page = client.get("/privacy/request").text
    found = re.search(r'name="form_id" value="([^"]+)"', page)
    assert found is not None
    form = {**_CLAIM, "what": what, "csrf": form_token(page), "form_id": found[1]}
    answer = client.post("/privacy/request", data=form)
    code = re.search(r'id="code">([A-Z2-7-]+)<', answer.text)
    assert code is not None
    return code[1]


def _left_standing(service: Service, member_id: str, state: RequestState) -> None:
    """Store a request that failed, or runs: both are hard to come by and easy to see."""
    now = service.clock.now()
    details = _FAILED if state is RequestState.FAILED else {}
    held = Request(
        f"01890a5d-ac96-774b-bcce-{member_id:0>12}", RequestKind.ACCESS, state, member_id, now, now,
        now - dt.timedelta(days=1), "gdpr", step="check", progress=40, details=details, asked_by="member",
    )  # fmt: skip
    service.rights.requests.put_unverified(held)


def _odd_events(live: Live) -> None:
    """Send what is refused, stripped or set apart, so that the officer has something to look at."""
    ahead = (live.service.clock.now() + dt.timedelta(days=400)).isoformat()
    odd: tuple[Mapping[str, Any], ...] = (
        {"id": "odd-1", "event": "mood.guessed", "member_id": ANA, "properties": {"mood": "fine"}},
        {"id": "odd-2", "event": "search.performed", "member_id": ANA, "properties": {"query": "x", "shoe_size": 43}},
        {"id": "odd-3", "event": "search.performed", "member_id": ANA, "occurred_at": ahead, "properties": {}},
    )  # fmt: skip
    with live.client(SERVICE_KEY) as client:
        assert client.post("/v1/events", json={"events": odd}).is_success
