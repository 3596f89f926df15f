"""A member's own requests over real HTTP: asking, following, taking back, and whose they are."""

from __future__ import annotations

import datetime as dt
import html
import io
import re
import secrets
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace

import httpx
import pytest

from plainview.base.clock import SystemClock
from plainview.explain.requests import STEPS
from plainview.gate.admission import CanonicalEvent
from plainview.gate.rights.certificate import read_certificate
from plainview.gate.rights.request import Asking, Request, RequestKind, RequestState
from plainview.gate.subjects import SubjectRef
from plainview.web.attempts import PER_ACCOUNT
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.live import NAMED, PASSWORD, Live, add_member, opened, send, serving

_DETAILS = re.compile(r"<details.*?</details>", re.DOTALL)
_NEVER = re.compile(r"\b(ledger|purpose|inference|subject|grant|certificate)s?\b", re.IGNORECASE)
_CODE = re.compile(r'id="code">([A-Z2-7-]+)<')


@dataclass(frozen=True)
class Somebody:
    """A member of her own for one test, and her browser, signed in."""

    id: str
    email: str
    client: httpx.Client


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    """Give one served installation; each test has a member of its own in it."""
    service = opened(SystemClock(), replace(NAMED, trusted_proxy="127.0.0.1"))
    add_member(service, "m-ben", "ben@demo.example", name="Ben Okafor")
    with serving(service) as served:
        yield served
    service.close()


@pytest.fixture
def eva(live: Live) -> Iterator[Somebody]:
    """Give a new member who watched something, in a browser of hers."""
    member_id = f"m-eva-{len(live.service.rights.requests.newest())}-{secrets.token_hex(4)}"
    email = f"{member_id}@demo.example"
    add_member(live.service, member_id, email, name="Eva Lind")
    at = live.service.clock.now() - dt.timedelta(days=1)
    watched = {"title_id": "t-1", "playback_id": "p1", "position_ms": 0}
    event = CanonicalEvent(f"w-{member_id}", "playback.started", member_id, "main", occurred_at=at, properties=watched)
    send(live.service, [event])
    with browser_of(live) as client:
        sign_in(client, email)
        yield Somebody(member_id, email, client)


def browser_of(live: Live) -> httpx.Client:
    """Return a browser with an address of its own, so that no test slows another one down."""
    client = live.client()
    client.headers["X-Forwarded-For"] = f"198.51.{secrets.randbelow(256)}.{secrets.randbelow(256)}"
    return client


def _words(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", page[page.index("<main") :]))


def _post(client: httpx.Client, path: str, **data: str) -> httpx.Response:
    """Send a form with the token of the page of requests."""
    token = form_token(client.get("/you/requests", headers=HTML).text)
    return client.post(path, data={"csrf": token, **data}, headers=HTML)


def _ask(client: httpx.Client, kind: str, **data: str) -> httpx.Response:
    return _post(client, f"/you/requests/ask/{kind}", **data)


def _newest(live: Live, member_id: str) -> Request:
    return live.service.rights.requests.of_member(member_id)[0]


def test_a_stranger_is_led_to_sign_in(live: Live) -> None:
    with live.client() as client:
        assert client.get("/you/requests", headers=HTML).headers["location"] == "/sign-in"
        assert client.get("/console/requests", headers=HTML).headers["location"] == "/sign-in"


def test_a_download_is_asked_for_with_the_password_prepared_and_fetched(live: Live, eva: Somebody) -> None:
    assert "asked for nothing yet" in _words(eva.client.get("/you/requests").text)
    assert _ask(eva.client, "access", password=PASSWORD).headers["location"] == "/you/requests"
    live.service.rights.requests.run_due()
    page = eva.client.get("/you/requests").text
    address = re.search(r'href="(/you/requests/[0-9a-f-]+/archive)"', page)
    assert address is not None
    answer = eva.client.get(address[1])
    assert answer.headers["content-type"] == "application/zip"
    assert len(zipfile.ZipFile(io.BytesIO(answer.content)).namelist()) > 3


@pytest.mark.parametrize("kind", ["access", "erasure", "correction"])
def test_a_wrong_password_does_nothing_and_says_so(live: Live, eva: Somebody, kind: str) -> None:
    answer = _ask(eva.client, kind, password="wrong", what="account", trait="name", value="Somebody")
    assert answer.status_code == 401
    assert "This password does not fit. Nothing was done." in _words(answer.text)
    assert live.service.rights.requests.of_member(eva.id) == ()


def test_wrong_passwords_are_slowed_down_even_when_the_right_one_follows(live: Live, eva: Somebody) -> None:
    for _ in range(PER_ACCOUNT):
        assert _ask(eva.client, "access", password="wrong").status_code == 401
    answer = _ask(eva.client, "access", password=PASSWORD)
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 0
    assert live.service.rights.requests.of_member(eva.id) == ()


def test_a_correction_counts_at_once_and_is_a_request(live: Live, eva: Somebody) -> None:
    _ask(eva.client, "correction", password=PASSWORD, trait="name", value="Eva Maria Lind")
    assert "Eva Maria Lind" in eva.client.get("/you").text
    assert "Putting right: Your name" in _words(eva.client.get("/you/requests").text)


def test_only_what_is_hers_to_correct_can_be_corrected(live: Live, eva: Somebody) -> None:
    for trait in ("password_hash", "plan", "token", "kids", "nonsense"):
        assert _ask(eva.client, "correction", password=PASSWORD, trait=trait, value="x").status_code == 422
    assert live.service.rights.requests.of_member(eva.id) == ()


def test_use_is_paused_and_the_pause_ends(eva: Somebody) -> None:
    _ask(eva.client, "restriction", on="yes")
    assert "Use is paused, because you asked for it." in _words(eva.client.get("/you/requests").text)
    _ask(eva.client, "restriction", on="no")
    assert "Use is paused" not in _words(eva.client.get("/you/requests").text)


def test_one_use_is_stopped_and_allowed_again(eva: Somebody) -> None:
    assert _ask(eva.client, "objection", purpose="operate").status_code == 422
    _ask(eva.client, "objection", purpose="audience_use")
    assert "You stopped" in _words(eva.client.get("/you/requests").text)
    _ask(eva.client, "objection", purpose="audience_use", on="no")
    assert "You stopped" not in _words(eva.client.get("/you/requests").text)


def test_an_erasure_is_shown_before_it_is_asked_for(live: Live, eva: Somebody) -> None:
    answer = _post(eva.client, "/you/requests/preview", what="account")
    said = _words(answer.text)
    assert answer.status_code == 200
    assert "What goes" in said
    assert "entries" in said
    assert "Tax and accounting law" in said
    assert live.service.rights.requests.of_member(eva.id) == ()


def test_days_are_erased_at_once_and_no_other_ones(live: Live, eva: Somebody) -> None:
    now = live.service.clock.now().date().isoformat()
    said = _words(
        _post(eva.client, "/you/requests/preview", what="period", **{"from": "2001-01-01", "to": "2001-01-02"}).text
    )
    assert "Nothing of this kind is held." in said
    answer = _ask(eva.client, "erasure", password=PASSWORD, what="period", **{"from": "2001-01-01", "to": now})
    assert answer.status_code == 303
    said = _words(_post(eva.client, "/you/requests/preview", what="period", **{"from": "2001-01-01", "to": now}).text)
    assert "Nothing of this kind is held." in said
    assert eva.client.get("/you").status_code == 200


def test_a_period_without_days_is_no_request(live: Live, eva: Somebody) -> None:
    assert _post(eva.client, "/you/requests/preview", what="period", **{"from": "x", "to": ""}).status_code == 422
    assert _ask(eva.client, "erasure", password=PASSWORD, what="moon").status_code == 422
    assert live.service.rights.requests.of_member(eva.id) == ()


def test_an_account_is_hidden_at_once_and_kept_when_it_is_taken_back(live: Live, eva: Somebody) -> None:
    answer = _ask(eva.client, "erasure", password=PASSWORD, what="account")
    assert "Your account is hidden" in _words(answer.text)
    held = _newest(live, eva.id)
    assert held.state is RequestState.WAITING
    assert "Take it back and keep my account" in _words(eva.client.get("/you/requests").text)
    with browser_of(live) as elsewhere:
        assert sign_in(elsewhere, eva.email).status_code == 303
        assert elsewhere.get("/you", headers=HTML).headers["location"] == "/you/requests"
        _post(elsewhere, f"/you/requests/{held.request_id}/cancel")
        assert elsewhere.get("/you", headers=HTML).status_code == 200
    assert _newest(live, eva.id).state is RequestState.CANCELLED


def test_a_wrong_password_reads_the_same_for_hidden_known_and_unknown_people(live: Live, eva: Somebody) -> None:
    _ask(eva.client, "erasure", password=PASSWORD, what="account")
    said = set()
    for email in (eva.email, "ben@demo.example", "nobody@demo.example"):
        with browser_of(live) as client:
            answer = sign_in(client, email, "wrong")
            said.add((answer.status_code, re.sub(r'value="[^"]*"', "", answer.text)))
    assert len(said) == 1


def test_erased_now_she_is_signed_out_and_fetches_the_certificate_by_her_code(live: Live, eva: Somebody) -> None:
    answer = _ask(eva.client, "erasure", password=PASSWORD, what="account", now="yes")
    found = _CODE.search(answer.text)
    assert found is not None
    assert not live.service.gate.knows(eva.id)
    assert eva.client.get("/you/requests", headers=HTML).headers["location"] == "/sign-in"
    live.service.rights.requests.run_due()
    with browser_of(live) as anybody:
        token = form_token(anybody.get("/privacy/request/follow").text)
        form = {"csrf": token, "code": found[1].lower().replace("-", " ")}
        assert "Erased." in _words(anybody.post("/privacy/request/follow", data=form).text)
        certificate = read_certificate(
            anybody.post("/privacy/request/follow", data={**form, "do": "certificate"}).content
        )
        assert certificate.is_signed
        assert certificate.said["result"] == "clean"
        # The code proves who asked for the erasure; it brings nothing of hers back.
        assert anybody.post("/privacy/request/follow", data={**form, "do": "archive"}).status_code == 404
        assert "too late" in _words(anybody.post("/privacy/request/follow", data={**form, "do": "cancel"}).text)


def test_somebody_elses_request_is_one_that_is_not_there(live: Live, eva: Somebody) -> None:
    bens = live.service.rights.requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-ben"), "member"))
    live.service.rights.requests.run_due()
    unknown = "01890a5d-ac96-774b-bcce-b302099a8057"
    for path in ("archive", "certificate"):
        hers = eva.client.get(f"/you/requests/{bens.request_id}/{path}")
        nobodys = eva.client.get(f"/you/requests/{unknown}/{path}")
        assert hers.status_code == nobodys.status_code == 404
        assert hers.text.replace(bens.request_id, unknown) == nobodys.text
    assert _post(eva.client, f"/you/requests/{bens.request_id}/cancel").status_code == 404
    assert live.service.rights.requests.get(bens.request_id).state is RequestState.DONE


def test_what_a_profile_asked_elsewhere_is_not_the_owners_to_see(live: Live, eva: Somebody) -> None:
    subject = SubjectRef(eva.id, live.service.gate.profiles(eva.id)[0])
    held = live.service.rights.requests.ask(Asking(RequestKind.ACCESS, subject, "backend: another adult"))
    live.service.rights.requests.run_due()
    assert held.request_id not in eva.client.get("/you/requests").text
    assert eva.client.get(f"/you/requests/{held.request_id}/archive").status_code == 404


def test_a_form_without_its_token_or_with_another_browsers_does_nothing(live: Live, eva: Somebody) -> None:
    with browser_of(live) as other:
        sign_in(other, "ben@demo.example")
        stolen = form_token(other.get("/you/requests").text)
    for path in ("ask/access", "ask/erasure", "preview", "x/cancel"):
        for token in ("", stolen):
            form = {"csrf": token, "password": PASSWORD, "what": "account", "now": "yes"}
            assert eva.client.post(f"/you/requests/{path}", data=form).status_code == 403, path
    token = form_token(eva.client.get("/you/requests").text)
    form = {"csrf": token, "password": PASSWORD, "what": "account"}
    foreign = {"Sec-Fetch-Site": "cross-site"}
    assert eva.client.post("/you/requests/ask/erasure", data=form, headers=foreign).status_code == 403
    assert live.service.rights.requests.of_member(eva.id) == ()


def test_an_owner_cannot_erase_or_count_another_adults_profile(live: Live, eva: Somebody) -> None:
    service = live.service
    watched = {"title_id": "only-hers", "playback_id": "p", "position_ms": 0}
    now = service.clock.now()
    send(
        service,
        [CanonicalEvent(f"o-{eva.id}", "playback.started", eva.id, "lodger", occurred_at=now, properties=watched)],
    )
    page = eva.client.get("/you/requests").text
    assert "lodger" not in page
    assert "only-hers" not in page
    assert _post(eva.client, "/you/requests/preview", what="profile", profile_id="lodger").status_code == 422
    assert _ask(eva.client, "erasure", password=PASSWORD, what="profile", profile_id="lodger").status_code == 422
    _ask(eva.client, "erasure", password=PASSWORD, what="title", title_id="only-hers")
    assert _newest(live, eva.id).profile_id == "main"


def test_words_of_the_trade_stand_in_details_only(live: Live, eva: Somebody) -> None:
    _ask(eva.client, "erasure", password=PASSWORD, what="period", **{"from": "2001-01-01", "to": "2001-01-02"})
    live.service.rights.requests.run_due()
    page = eva.client.get("/you/requests").text
    assert "/certificate" in page
    assert _NEVER.findall(_words(_DETAILS.sub("", page))) == []
    assert not re.search(r"<script(?! type=\"module\" src=)|<style|\sstyle=|\son[a-z]+=", page)


def test_steps_are_told_in_the_order_in_which_they_are_done(live: Live) -> None:
    requests = live.service.rights.requests
    told, done = STEPS[RequestKind.ERASURE], list[str]()
    held = requests.ask(Asking(RequestKind.ERASURE, SubjectRef("m-ben"), "member", {"what": "account"}, now=True))
    requests.run_due(done.append, request_id=held.request_id)
    assert held.step == told[2]
    assert tuple(name for name in done if not name.endswith(" done")) == told[3:]
    assert requests.get(held.request_id).step == told[-1]
