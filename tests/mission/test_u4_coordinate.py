"""U4: a partner brings the service to a customer of its own, and hears what becomes of it, until the end."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import pytest

from tests.mission.conftest import Running
from tests.share.conftest import appointed
from tests.uses.coordinate.receiver import Receiver, receiving


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as made:
        yield made


def _sold(running: Running, told: dict[str, str]) -> tuple[str, dict[str, Any]]:
    """Return the partner's token and the entitlement that it made with it."""
    basic = b64encode(f"{told['client_id']}:{told['client_secret']}".encode()).decode()
    form = {"Content_Type": "application/x-www-form-urlencoded", "Authorization": f"Basic {basic}"}
    answer = running.request("POST", "/v1/partners/token", b"grant_type=client_credentials", **form)
    assert answer.status == 200, answer.body
    token = answer.json()["access_token"]
    order = {"partner_account_id": "sub-4711", "bundle_id": "family", "offer_id": "summer", "billing_event_id": "b-1"}
    made = running.request("POST", "/v1/partners/entitlements", order, key=token)
    assert made.status == 200, made.body
    return token, made.json()


def test_u4_a_partners_customer_activates_once_and_her_partner_hears_of_each_change(
    running: Running, receiver: Receiver
) -> None:
    running.declare(appointed("mobile_operator", "partner", "controller"))
    made = running.run(
        "partner", "add", "telco", "--recipient", "mobile_operator", "--webhook", receiver.url, "--json"
    )  # fmt: skip
    told = json.loads(made)
    token, sold = _sold(running, told)
    one = f"/v1/partners/entitlements/{sold['entitlement_id']}"
    activation = {"token": sold["activation_token"], "member_id": "ana"}
    assert running.request("POST", "/v1/activations", activation).status == 200
    again = running.request("POST", "/v1/activations", activation)
    assert (again.status, again.json()["reason"]) == (401, "token_used")

    receiver.answers.append(503)
    running.work()
    assert running.request("POST", f"{one}/suspend", {"reason": "INVOLUNTARY"}, key=token).status == 200
    reach = running.request("GET", "/v1/members/ana/entitlements").json()["entitlements"]
    assert [(held["state"], held["may_watch"]) for held in reach] == [("BILLING_HOLD", False)]
    refused = running.request("POST", f"{one}/suspend", {"reason": "INVOLUNTARY"}, key=token)
    assert (refused.status, refused.json()["possible"]) == (409, ["resume", "cancel"])
    for _ in range(20):
        running.work()
        if len(receiver.got) == 3:
            break
    messages = receiver.verified(told["signing_secret"])
    assert {message["type"] for message in messages} == {"entitlement.activated", "entitlement.suspended"}
    activated = [headers for headers, body in receiver.got if b"entitlement.activated" in body]
    assert len(activated) == 2
    assert len({headers["webhook-id"] for headers in activated}) == 1

    page = running.your_data("ana")
    for said in ("Offers through other companies", "telco", "summer", "Paused", "The offer is in force"):
        assert said in page, said
    lines = [line for line in running.ledger("ana") if line["program"] == "coordinate"]
    sends = [line for line in lines if line["kind"] == "send"]
    assert {line["recipient"] for line in sends} == {"mobile_operator"}
    assert all(line["elements"] == ["partner_account"] for line in sends)

    assert running.request("DELETE", "/v1/members/ana").status in {200, 204}
    assert running.request("GET", one, key=token).status == 404
