"""P2: a payment platform and a voice assistant get what is declared for them, and she reads that they did."""

from __future__ import annotations

import re
import urllib.parse

from tests.mission.conftest import Running
from tests.share.conftest import appointed
from tests.share.recipient_server import recipient_server


def test_p2_a_payment_platform_that_talks_nonsense_is_tried_again_and_an_assistant_reads_by_its_link(
    running: Running,
) -> None:
    with recipient_server("nonsense") as platform:
        running.declare(
            appointed("payment_platform", "partner", "controller", f"payment:http:{platform.address}", country="IE")
            + appointed("voice_assistant", "partner", "controller", "https://aloud.example/", country="IE")
        )
        told = running.request("POST", "/v1/members/ana/billing-states", {"billing_event_id": "be-1"})
        assert told.status == 202, told.body
        running.work()
        assert _share(running)["state"] == "pending"
        platform.mode = "accept"
        for _ in range(60):
            running.work()
            if _share(running)["state"] != "pending":
                break
        assert _share(running)["state"] == "accepted"
        assert platform.headers[-1]["idempotency-key"] == told.json()["task_id"]

    said = running.run("partner", "add", "aloud", "--recipient", "voice_assistant")
    secret = re.search(r"client[_ ]secret\W+(\S+)", said, re.IGNORECASE)
    assert secret is not None, said
    code = running.request("POST", "/v1/voice/links", {"member_id": "ana", "client_id": "aloud"}).json()["code"]
    form = {"grant_type": "authorization_code", "code": code, "client_id": "aloud", "client_secret": secret[1]}
    granted = running.request(
        "POST",
        "/v1/voice/token",
        urllib.parse.urlencode(form).encode(),
        key="",
        Content_Type="application/x-www-form-urlencoded",
    )
    assert granted.status == 200, granted.body
    profile = running.request("GET", "/v1/voice/profile", key=granted.json()["access_token"])
    assert profile.status == 200, profile.body
    assert "ana" not in profile.json()["alias"]

    page = running.your_data("ana")
    assert "Payment Platform Ltd" in page
    assert "Voice Assistant Ltd" in page
    assert "Ireland" in page
    sent = {line["recipient"] for line in running.ledger("ana") if line["kind"] == "send"}
    assert sent == {"payment_platform", "voice_assistant"}


def _share(running: Running) -> dict[str, str]:
    """Return the newest thing that was given about Ana."""
    answer = running.request("GET", "/v1/members/ana/shares")
    assert answer.status == 200, answer.body
    return dict(answer.json()["shares"][0])
