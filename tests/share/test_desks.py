"""Each desk over HTTP: customer care, payment platforms, own platforms, agencies, voice assistants."""

from __future__ import annotations

import base64
import csv
import datetime as dt
import hashlib
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from plainview.assemble import Service
from plainview.base.clock import ManualClock
from plainview.gate.outbox import Outbox
from plainview.gate.panels import Said
from plainview.share.agency.audiences import Audiences
from plainview.share.agency.folder import AudienceFolder
from plainview.share.voice_assistant.linking import Linking
from tests.share.recipient_server import RecipientServer
from tests.web.live import SERVICE_SECRET, add_member, serving

TITLES = "titles_viewed"
Boxes = Callable[[str], Outbox]


@pytest.fixture
def client(service: Service) -> Iterator[httpx.Client]:
    """Give a client with the service key."""
    with serving(service) as live, live.client(SERVICE_SECRET) as made:
        yield made


def audience(service: Service) -> Audiences:
    """Return the desk for audiences."""
    part = service.part("agency")
    assert isinstance(part, Audiences)
    return part


def say_yes(service: Service, member_id: str, *purposes: str) -> None:
    """Let a member allow what is off by default."""
    service.gate.choices.decide_all(member_id, dict.fromkeys(purposes, True))


def test_customer_care_gets_the_card_of_a_case_and_whose_it_is_can_be_read_back(
    client: httpx.Client, service: Service, server: RecipientServer, outbox: Boxes
) -> None:
    answer = client.post("/v1/cases/case-9/card", json={"member_id": "m-ana"})
    assert (answer.status_code, answer.json()["state"]) == (202, "pending")
    outbox("customer_care").work()
    body = server.verify(service.gate.secret("recipient customer_care"))
    assert body["about"] == "case-9"
    assert body["fields"]["email.email"] == "ana@demo.example"
    assert "payment_method" not in str(body["fields"]), "undeclared for customer care"
    (share,) = client.get("/v1/members/m-ana/shares").json()["shares"]
    assert (share["task_id"], share["state"], share["reference"]) == (answer.json()["task_id"], "accepted", "r1")


def test_the_desk_takes_any_declared_recipient_and_says_what_it_cannot_do(client: httpx.Client) -> None:
    asked = {"recipient": "customer_care", "elements": ["name"], "about": "case-1"}
    assert client.post("/v1/members/m-ana/shares", json=asked).status_code == 202
    assert client.post("/v1/members/nobody/shares", json=asked).status_code == 404
    assert client.post("/v1/members/m-ana/shares", json=asked | {"recipient": "x"}).status_code == 404
    assert client.post("/v1/members/m-ana/shares", json=asked | {"elements": ["x"]}).status_code == 422
    assert client.post("/v1/members/m-ana/shares", json=asked | {"purpose": "legal"}).status_code == 422
    assert client.get("/v1/members/nobody/shares").status_code == 404
    assert httpx.get(f"{client.base_url}/v1/members/m-ana/shares").status_code in {401, 403}


def test_a_payment_platform_is_told_once_an_event_under_an_idempotency_key(
    client: httpx.Client, service: Service, server: RecipientServer, outbox: Boxes
) -> None:
    answer = client.post("/v1/members/m-ana/billing-states", json={"billing_event_id": "be-1"})
    outbox("payment_platform").work()
    body = server.verify(service.gate.secret("recipient payment_platform"))
    assert (body["plan"], body["billing_event_id"]) == ("standard", "be-1")
    assert server.headers[-1]["idempotency-key"] == body["idempotency_key"] == answer.json()["task_id"]
    wrong = {"billing_event_id": "be-1", "recipient": "customer_care"}
    assert client.post("/v1/members/m-ana/billing-states", json=wrong).status_code == 422


def test_an_own_platform_gets_names_in_games_and_matches_and_nothing_else(
    client: httpx.Client, service: Service, server: RecipientServer, outbox: Boxes
) -> None:
    played = {"game_id": "g001", "match_id": "m1", "mode": "duel", "party_size": 2}
    events = [
        {"id": "h", "event": "profile.created", "member_id": "m-ana", "profile_id": "main",
         "properties": {"game_handle": "AnaPlays"}},
        {"id": "g", "event": "game.multiplayer_joined", "member_id": "m-ana", "profile_id": "main",
         "properties": played},
    ]  # fmt: skip
    results = client.post("/v1/events", json={"events": events}).json()["results"]
    assert [result["result"] for result in results] == ["stored", "stored"]
    client.post("/v1/members/m-ana/players", json={"about": "m1"})
    outbox("own_platform").work()
    body = server.verify(service.gate.secret("recipient multiplayer_platform"))
    assert body["handles"] == ["AnaPlays"]
    assert [match["match_id"] for match in body["matches"]] == ["m1"]
    assert body["fields"] == {}
    assert "ana@demo.example" not in str(body)


def test_an_audience_has_only_members_who_said_yes_and_each_has_her_line(
    client: httpx.Client, service: Service, tmp_path: Path
) -> None:
    add_member(service, "m-bob", "bob@demo.example", name="Bob")
    say_yes(service, "m-ana", "personalise_marketing")
    made = client.post("/v1/audiences", json={"recipient": "agency", "elements": [TITLES]}).json()
    assert made["state"] == "pending"
    assert audience(service).work() == "audience for agency: done, 1 given"
    assert client.get(f"/v1/audiences/{made['audience_id']}").json() | {"elements": []} == made | {
        "state": "done", "given": 1, "elements": []}  # fmt: skip
    (row,) = (tmp_path / "agency" / f"{made['audience_id']}.jsonl").read_text("utf-8").splitlines()
    assert len(json.loads(row)["viewing"]) == 80
    assert "m-ana" not in row
    assert service.gate.given("m-bob") == ()
    assert [given.recipient for given in service.gate.given("m-ana")] == ["agency"]
    assert audience(service).work() is None


def test_titles_of_a_us_member_are_held_back_from_the_audience_without_her_separate_consent(
    client: httpx.Client, service: Service, tmp_path: Path
) -> None:
    assert client.patch("/v1/members/m-ana", json={"traits": {"country": "US"}}).status_code == 200
    say_yes(service, "m-ana", "personalise_marketing")
    asked = {"recipient": "agency", "elements": [TITLES]}
    first = client.post("/v1/audiences", json=asked).json()["audience_id"]
    audience(service).work()
    assert client.get(f"/v1/audiences/{first}").json()["held_back"] == {"vppa_consent_missing": 1}
    assert (tmp_path / "agency" / f"{first}.jsonl").read_text("utf-8") == ""
    say_yes(service, "m-ana", "share_titles")
    second = client.post("/v1/audiences", json=asked).json()["audience_id"]
    audience(service).work()
    assert client.get(f"/v1/audiences/{second}").json()["given"] == 1


def test_an_audience_waits_while_its_folder_takes_nothing_and_goes_on_later(
    client: httpx.Client, service: Service, tmp_path: Path
) -> None:
    say_yes(service, "m-ana", "personalise_marketing")
    (tmp_path / "agency").write_text("a file is in the way")
    made = client.post("/v1/audiences", json={"recipient": "agency", "elements": [TITLES]}).json()
    audience(service).work()
    shown = client.get(f"/v1/audiences/{made['audience_id']}").json()
    assert (shown["state"], shown["why"]) == ("pending", "recipient_unreachable")
    (tmp_path / "agency").unlink()
    audience(service).work()
    assert client.get(f"/v1/audiences/{made['audience_id']}").json()["given"] == 1


def test_only_a_recipient_with_a_folder_gets_an_audience(client: httpx.Client) -> None:
    for recipient, status in (("customer_care", 409), ("marketing_service", 409), ("nobody", 404)):
        asked = {"recipient": recipient, "elements": [TITLES]}
        assert client.post("/v1/audiences", json=asked).status_code == status


def test_a_spreadsheet_takes_nothing_in_an_audience_file_for_a_formula(tmp_path: Path) -> None:
    folder = AudienceFolder(tmp_path)
    (tmp_path / ".a").mkdir()
    row = {"alias": "x", "note": '=HYPERLINK("http://evil")', "more": " @SUM(1)", "+name": "a\nb"}
    (tmp_path / ".a" / "s1.json").write_text(json.dumps(row))
    assert folder.seal("a") == 1
    names, cells = csv.reader(io.StringIO((tmp_path / "a.csv").read_text("utf-8"), newline=""))
    assert names == ["alias", "note", "more", "'+name"]
    assert cells == ["x", '\'=HYPERLINK("http://evil")', "' @SUM(1)", "a\nb"]


def _linked(client: httpx.Client, service: Service, **more: str) -> tuple[dict[str, str], dict[str, Any]]:
    secrets = service.gate.partners.add("aloud", "voice_assistant")
    who = {"client_id": secrets.client_id, "client_secret": secrets.client_secret}
    asked = {"member_id": "m-ana", "client_id": "aloud", "redirect_uri": "https://aloud.example/back"} | more
    return who, dict(client.post("/v1/voice/links", json=asked).json())


def test_an_assistant_exchanges_its_code_once_and_reads_what_is_declared_for_it(
    client: httpx.Client, service: Service
) -> None:
    who, code = _linked(client, service)
    form = who | {"grant_type": "authorization_code", "code": code["code"]}
    assert client.post("/v1/voice/token", data=form).json() == {"error": "invalid_grant"}
    form["redirect_uri"] = "https://aloud.example/back"
    granted = client.post("/v1/voice/token", data=form).json()
    assert client.post("/v1/voice/token", data=form).json() == {"error": "invalid_grant"}
    bearer = {"Authorization": f"Bearer {granted['access_token']}"}
    profile = client.get("/v1/voice/profile", headers=bearer).json()
    assert profile["fields"] == {"plan.plan": "standard"}
    assert service.gate.given("m-ana")[0].recipient == "voice_assistant"
    refreshed = who | {"grant_type": "refresh_token", "refresh_token": granted["refresh_token"]}
    assert client.post("/v1/voice/token", data=refreshed).status_code == 200
    linking = service.part("voice_assistant")
    assert isinstance(linking, Linking)
    for link in service.gate.links.of_member("m-ana"):
        service.gate.links.remove(link.partner, link.partner_account_id)
    assert client.get("/v1/voice/profile", headers=bearer).status_code == 401
    assert client.post("/v1/voice/token", data=refreshed).json() == {"error": "invalid_grant"}


def test_a_code_is_for_its_client_and_for_who_holds_the_proof(client: httpx.Client, service: Service) -> None:
    verifier = "v" * 50
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    who, code = _linked(client, service, code_challenge=challenge)
    other = service.gate.partners.add("loud", "voice_assistant")
    form = {"grant_type": "authorization_code", "code": code["code"], "redirect_uri": "https://aloud.example/back"}
    stranger = {"client_id": other.client_id, "client_secret": other.client_secret, "code_verifier": verifier}
    assert client.post("/v1/voice/token", data=form | stranger).json() == {"error": "invalid_grant"}
    assert client.post("/v1/voice/token", data=form | who).json() == {"error": "invalid_grant"}
    wrong = client.post("/v1/voice/token", data=form | who | {"client_secret": "guess"})
    assert (wrong.status_code, wrong.json()) == (401, {"error": "invalid_client"})
    assert "access_token" in client.post("/v1/voice/token", data=form | who | {"code_verifier": verifier}).json()
    tampered = {"Authorization": f"Bearer {code['code']}"}
    assert client.get("/v1/voice/profile", headers=tampered).status_code == 401


def test_a_code_is_over_after_ten_minutes(client: httpx.Client, service: Service, clock: ManualClock) -> None:
    who, code = _linked(client, service)
    clock.advance(dt.timedelta(seconds=601))
    form = who | {
        "grant_type": "authorization_code",
        "code": code["code"],
        "redirect_uri": "https://aloud.example/back",
    }
    assert client.post("/v1/voice/token", data=form).json() == {"error": "invalid_grant"}


def test_the_feed_of_titles_has_ids_links_and_what_it_takes_to_watch(client: httpx.Client) -> None:
    answer = httpx.get(f"{client.base_url}/v1/feeds/media", timeout=20)
    feed = answer.json()
    assert answer.headers["content-type"].startswith("application/ld+json")
    first = feed["dataFeedElement"][0]
    assert first["@id"].startswith("https://lumen.example/watch/")
    assert first["potentialAction"]["target"]["urlTemplate"] == first["url"]
    assert first["potentialAction"]["actionAccessibilityRequirement"]["category"] == "subscription"
    assert "ana" not in answer.text.lower().split('"')


def test_her_page_and_the_console_show_what_was_given(
    client: httpx.Client, service: Service, server: RecipientServer, outbox: Boxes
) -> None:
    server.mode = "refuse"
    client.post("/v1/cases/case-9/card", json={"member_id": "m-ana"})
    outbox("customer_care").work()
    told = service.explain.of_member("m-ana", service.words("en"), "en", service.member_panels("m-ana")).to_json()
    text = json.dumps(told)
    for said in ("Customer Care Ltd", "standard clauses of 2021", "United States", "90 days", "closed account"):
        assert said in text, said
    program = service.programs["customer_care"]
    assert program.console_panels is not None
    (panel,) = program.console_panels()
    assert panel.tables[0].rows[0][:5] == (Said("recipient-customer_care"), 0, 0, 1, 0)
