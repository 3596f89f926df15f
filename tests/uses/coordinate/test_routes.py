"""What partners, the service, members and staff call and see, over real HTTP."""

from __future__ import annotations

import datetime as dt
import logging
import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import OctKey

from plainview.base.clock import ManualClock
from plainview.gate.partners import PartnerSecrets
from plainview.uses.coordinate.tries import MOST, WITHIN_S
from tests.web.live import ANA, OFFICER, PASSWORD, SERVICE_SECRET, Live, opened, serving

ORDER = {
    "partner_account_id": "sub-1", "bundle_id": "family", "offer_id": "summer", "billing_event_id": "b-1",
    "country": "DE", "language": "de",
}  # fmt: skip
GRANT = {"grant_type": "client_credentials"}


@dataclass(frozen=True)
class Served(Live):
    """A service whose clients are closed with it."""

    clients: ExitStack

    def client(self, secret: str = "") -> httpx.Client:
        """Return a client that sends `secret` as its key; it follows no redirects."""
        return self.clients.enter_context(super().client(secret))


@pytest.fixture
def live(clock: ManualClock) -> Iterator[Served]:
    service = opened(clock)
    with serving(service) as served, ExitStack() as clients:
        yield Served(served.service, served.url, clients)
    service.close()


@pytest.fixture
def telco(live: Served) -> PartnerSecrets:
    return live.service.gate.partners.add("telco", "mobile_operator", webhook="http://127.0.0.1:9/hooks")


def token_of(live: Served, told: PartnerSecrets) -> str:
    answer = live.client().post("/v1/partners/token", data=GRANT, auth=(told.client_id, told.client_secret))
    assert answer.status_code == 200, answer.text
    return str(answer.json()["access_token"])


def sold_to(live: Served, told: PartnerSecrets, **more: str) -> tuple[httpx.Client, dict[str, Any]]:
    client = live.client(token_of(live, told))
    answer = client.post("/v1/partners/entitlements", json=ORDER | more)
    assert answer.status_code == 200, answer.text
    return client, answer.json()


def test_a_secret_gives_a_token_for_an_hour_by_header_or_by_form(live: Served, telco: PartnerSecrets) -> None:
    form = GRANT | {"client_id": telco.client_id, "client_secret": telco.client_secret}
    client = live.client()
    answer = client.post("/v1/partners/token", data=form)
    assert answer.status_code == 200
    assert (answer.json()["token_type"], answer.json()["expires_in"]) == ("Bearer", 3600)
    assert answer.headers["cache-control"] == "no-store"
    assert token_of(live, telco)


@pytest.mark.parametrize("name", ["telco", "nobody"])
def test_a_wrong_secret_is_an_oauth_error_that_does_not_tell_who_is_let_in(
    live: Served, telco: PartnerSecrets, name: str
) -> None:
    client = live.client()
    basic = client.post("/v1/partners/token", data=GRANT, auth=(name, "wrong"))
    form = client.post("/v1/partners/token", data=GRANT | {"client_id": name, "client_secret": "wrong"})
    for answer in (basic, form):
        assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")
        assert answer.headers["www-authenticate"].startswith("Basic")
    assert telco.client_secret not in basic.text


def test_other_grants_and_bodies_that_are_none_are_oauth_errors(live: Served, telco: PartnerSecrets) -> None:
    auth = (telco.client_id, telco.client_secret)
    client = live.client()
    other = client.post("/v1/partners/token", data={"grant_type": "password"}, auth=auth)
    assert (other.status_code, other.json()["error"]) == (400, "unsupported_grant_type")
    for content in (b"\xff\xfe", b"", b"&".join([b"a=1"] * 100)):
        answer = client.post("/v1/partners/token", content=content, auth=auth)
        assert answer.status_code == 400, content[:10]
        assert "error" in answer.json()
    odd = client.post("/v1/partners/token", data=GRANT, headers={"Authorization": "Basic //79"})
    assert odd.status_code in {400, 401}


def test_an_address_that_guesses_has_to_wait(live: Served, telco: PartnerSecrets, clock: ManualClock) -> None:
    auth = (telco.client_id, telco.client_secret)
    client = live.client()
    for _ in range(MOST):
        assert client.post("/v1/partners/token", data=GRANT, auth=("telco", "wrong")).status_code == 401
    stopped = client.post("/v1/partners/token", data=GRANT, auth=auth)
    assert (stopped.status_code, stopped.headers["retry-after"]) == (429, "300")
    clock.advance(dt.timedelta(seconds=WITHIN_S))
    assert client.post("/v1/partners/token", data=GRANT, auth=auth).status_code == 200


def test_a_token_ends_with_its_hour_its_secret_or_its_partner(
    live: Served, telco: PartnerSecrets, clock: ManualClock
) -> None:
    client, sold = sold_to(live, telco)
    one = f"/v1/partners/entitlements/{sold['entitlement_id']}"
    clock.advance(dt.timedelta(seconds=3601))
    late = client.get(one)
    assert (late.status_code, late.json()["reason"]) == (401, "token_unknown")
    client = live.client(token_of(live, telco))
    assert client.get(one).status_code == 200
    renewed = live.service.gate.partners.add("telco", "mobile_operator")
    assert client.get(one).json()["reason"] == "token_partner_gone"
    client = live.client(token_of(live, renewed))
    live.service.gate.partners.revoke("telco")
    assert client.get(one).json()["reason"] == "token_partner_gone"


def test_a_token_that_we_did_not_sign_for_partners_is_refused(live: Served, telco: PartnerSecrets) -> None:
    _, sold = sold_to(live, telco)
    claims = {"iss": "plainview", "aud": "partner", "sub": "telco", "serial": 1, "exp": 2**33, "iat": 1}
    forged = jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(b"x" * 32))
    key = live.service.gate.secret("partner tokens of coordinate")
    elsewhere = jwt.encode({"alg": "HS256"}, claims | {"aud": "officer"}, OctKey.import_key(key))
    for token in (forged, elsewhere, "", "a.b.c", SERVICE_SECRET):
        answer = live.client(token).get(f"/v1/partners/entitlements/{sold['entitlement_id']}")
        assert answer.status_code == 401, token
        assert answer.headers["www-authenticate"] == "Bearer"
    assert live.client().post("/v1/partners/entitlements", json=ORDER).status_code == 401


def test_an_order_shows_its_token_until_it_is_activated(live: Served, telco: PartnerSecrets) -> None:
    client, sold = sold_to(live, telco)
    assert (sold["state"], sold["possible"]) == ("PENDING", ["cancel"])
    assert sold["activation_url"] is None, "no public address is set here"
    activation = {"token": sold["activation_token"], "member_id": "m-ana"}
    assert client.post("/v1/activations", json=activation).status_code == 401, "a partner may not activate"
    made = live.client(SERVICE_SECRET).post("/v1/activations", json=activation)
    assert (made.status_code, made.json()["state"], made.json()["may_watch"]) == (200, "ACTIVE", True)
    shown = client.get(f"/v1/partners/entitlements/{sold['entitlement_id']}").json()
    assert shown["activation_token"] is None
    assert "m-ana" not in str(shown), "a partner knows a member by its own id only"


def test_refused_activations_are_logged_without_a_value(
    live: Served, telco: PartnerSecrets, caplog: pytest.LogCaptureFixture
) -> None:
    _, sold = sold_to(live, telco)
    with caplog.at_level(logging.INFO, "plainview.coordinate"):
        for token in (sold["activation_token"] + "x", "ent_0.0"):
            answer = live.client(SERVICE_SECRET).post("/v1/activations", json={"token": token, "member_id": "m-ana"})
            assert (answer.status_code, answer.json()["reason"]) == (401, "token_unknown")
    said = [record.getMessage() for record in caplog.records if record.name == "plainview.coordinate"]
    assert said == ["an activation was refused: token_unknown"] * 2


def test_suspend_resume_and_cancel_follow_and_what_does_not_is_a_conflict(live: Served, telco: PartnerSecrets) -> None:
    client, sold = sold_to(live, telco)
    live.client(SERVICE_SECRET).post(
        "/v1/activations", json={"token": sold["activation_token"], "member_id": "m-ana"}
    ).raise_for_status()
    one = f"/v1/partners/entitlements/{sold['entitlement_id']}"
    grace = client.post(f"{one}/suspend", json={"reason": "INVOLUNTARY", "state": "GRACE_PERIOD"}).json()
    assert (grace["state"], grace["possible"]) == ("GRACE_PERIOD", ["suspend", "resume", "cancel"])
    assert client.post(f"{one}/resume", json={}).json()["state"] == "ACTIVE"
    again = client.post(f"{one}/resume", json={})
    assert again.status_code == 409
    assert again.headers["content-type"].startswith("application/problem+json")
    assert (again.json()["state"], again.json()["possible"]) == ("ACTIVE", ["grace", "suspend", "cancel"])
    key = {"Idempotency-Key": "c-1"}
    for _ in range(2):
        ended = client.post(f"{one}/cancel", json={"reason": "PLAN_SWITCHED"}, headers=key)
        assert (ended.status_code, ended.json()["state"]) == (200, "CANCELED")
    assert client.post(f"{one}/suspend", json={"reason": "PLAN_SWITCHED"}).status_code in {400, 422}
    assert client.post(f"{one}/cancel", json={"reason": "BORED"}).status_code in {400, 422}


def test_another_partner_finds_nothing(live: Served, telco: PartnerSecrets) -> None:
    _, sold = sold_to(live, telco)
    rival = live.service.gate.partners.add("rival", "internet_provider")
    client = live.client(token_of(live, rival))
    one = f"/v1/partners/entitlements/{sold['entitlement_id']}"
    assert client.get(one).status_code == 404
    assert client.post(f"{one}/cancel", json={"reason": "VOLUNTARY"}).status_code == 404


def _post(client: httpx.Client, path: str, page: str, **fields: str) -> str:
    token = re.search(r'name="csrf" value="([^"]+)"', page)
    assert token is not None
    answer = client.post(path, data={"csrf": token[1], **fields}, follow_redirects=True)
    assert answer.status_code == 200, answer.text
    return answer.text


def _signed_in(live: Served, email: str) -> httpx.Client:
    client = live.client()
    _post(client, "/sign-in", client.get("/sign-in").text, email=email, password=PASSWORD)
    return client


def test_a_member_activates_with_her_code_sees_the_offer_and_asks_to_end_it(
    live: Served, telco: PartnerSecrets
) -> None:
    _, sold = sold_to(live, telco)
    client = _signed_in(live, ANA)
    page = client.get("/you/uses").text
    assert 'action="/you/actions/coordinate/activate"' in page
    wrong = _post(client, "/you/actions/coordinate/activate", page, token="ent_1.nonsense")
    assert "sold" not in wrong
    _post(client, "/you/actions/coordinate/activate", page, token=f" {sold['activation_token']} ")
    page = client.get("/you/uses").text
    assert "coordinate-" not in re.sub(r'(id|href|class|for|aria-[a-z]+)="[^"]*"', "", page), "a key without words"
    for said in ("telco", "family", "summer"):
        assert said in page
    _post(client, "/you/actions/coordinate/ask_to_cancel", page, entitlement_id=sold["entitlement_id"])
    tasks = live.service.gate.session("coordinate", "coordinate").tasks.of_member("m-ana")
    assert {task.kind for task in tasks} == {"entitlement.activated", "entitlement.cancel_requested"}


def test_staff_see_partners_entitlements_and_webhooks(live: Served, telco: PartnerSecrets) -> None:
    _, sold = sold_to(live, telco)
    live.client(SERVICE_SECRET).post(
        "/v1/activations", json={"token": sold["activation_token"], "member_id": "m-ana"}
    ).raise_for_status()
    page = _signed_in(live, OFFICER).get("/console/coordinate").text
    for said in ("telco", "Your mobile phone company", "Waiting"):
        assert said in page, said
    assert "sub-1" not in page, "the partner's number for a member is no matter of the console"
