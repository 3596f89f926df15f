"""The API over real HTTP: keys, accounts, explanation, choices, ledger, recommendations, erasure."""

from __future__ import annotations

import json

import pytest

from plainview.base.errors import Refused
from plainview.gate.subjects import SubjectRef
from tests.web.browsing import sign_in
from tests.web.live import ANA, PASSWORD, PUBLIC_SECRET, SERVICE_SECRET, Live, secret_trait

PROBLEM = "application/problem+json"


@pytest.mark.parametrize("path", ["/v1/members/m-ana", "/v1/members/m-ana/explanation", "/v1/titles/f001"])
def test_without_a_key_a_problem_says_how_to_get_one(live: Live, path: str) -> None:
    with live.client() as client:
        answer = client.get(path)
    assert answer.status_code == 401
    assert answer.headers["content-type"].startswith(PROBLEM)
    assert answer.headers["www-authenticate"] == "Bearer"
    assert answer.json()["instance"] == path
    assert "plainview key add" in answer.json()["detail"]


def test_a_public_key_reads_no_member(live: Live) -> None:
    with live.client(PUBLIC_SECRET) as client:
        assert client.get("/v1/members/m-ana").status_code == 403
        assert client.delete("/v1/members/m-ana").status_code == 403
        assert client.get("/v1/titles/f001").json()["title"] == "A Trip to the Moon"


def test_an_account_is_made_read_and_corrected(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        made = client.post(
            "/v1/members",
            json={
                "member_id": "m-new",
                "traits": {"name": "Bo", "email": "bo@demo.example", "country": "US", "shoe_size": 44},
                "password": "a long password",
            },
        )
        assert made.status_code == 201, made.text
        assert made.json()["stripped"] == [{"name": "shoe_size", "why": "undeclared_property"}]
        held = client.get("/v1/members/m-new").json()
        assert held["elements"]["name"] == {"name": "Bo"}
        assert "sign_in_secret" not in held["elements"]
        assert client.patch("/v1/members/m-new", json={"traits": {"name": "Bo Li"}}).status_code == 200
        assert client.get("/v1/members/m-new").json()["elements"]["name"] == {"name": "Bo Li"}
    with live.client() as browser:
        assert sign_in(browser, "bo@demo.example", "a long password").status_code == 303


def test_a_trait_identified_with_a_denial_is_kept_from_that_purpose_alone(live: Live) -> None:
    gate, named = live.service.gate, SubjectRef("m-narrow")
    call = {"messageId": "narrow-1", "userId": "m-narrow", "traits": {"email": "narrow@demo.example"}}
    denied = {"context": {"consent": {"categoryPreferences": {"communicate_service": False, "operate": False}}}}
    with live.client(SERVICE_SECRET) as client:
        assert client.post("/v1/identify", json=call | denied).json()["results"][0]["result"] == "stored"
        for purpose in ("communicate_service", "operate"):
            with pytest.raises(Refused, match="narrowed"):
                gate.session(purpose, "test").read(named, ["email"])
        assert gate.session("rights", "test").read(named, ["email"]).first("email") == "narrow@demo.example"
        assert client.post("/v1/members", json={"member_id": "m-narrow", "traits": {"plan": "x"}}).status_code == 409
        assert client.post("/v1/identify", json=call | {"messageId": "narrow-2"}).status_code == 200
    assert gate.session("communicate_service", "test").read(named, ["email"]).first("email") == "narrow@demo.example"


def test_an_account_is_not_made_twice(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        again = client.post("/v1/members", json={"member_id": "m-ana", "traits": {"name": "Other"}})
        assert again.status_code == 409
        assert client.get("/v1/members/m-ana").json()["elements"]["name"]["name"] == "Ana Souza"


def test_an_apps_event_that_comes_first_does_not_take_the_accounts_id(live: Live) -> None:
    early = {"id": "e1", "event": "playback.started", "member_id": "m-early", "properties": {"title_id": "f001"}}
    with live.client(PUBLIC_SECRET) as app:
        assert app.post("/v1/events", json={"events": [early]}).json()["results"][0]["result"] == "stored"
    with live.client(SERVICE_SECRET) as client:
        made = client.post("/v1/members", json={"member_id": "m-early", "traits": {"name": "Eva"}})
        assert made.status_code == 201
        assert client.post("/v1/members", json={"member_id": "m-early", "traits": {"name": "X"}}).status_code == 409


def test_a_ready_made_hash_is_not_taken(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        made = client.post(
            "/v1/members",
            json={
                "member_id": "m-hash",
                "traits": {"email": "h@demo.example", secret_trait(live.service): "x", "name": "H"},
            },
        )
        assert made.status_code == 201
    with live.client() as browser:
        assert sign_in(browser, "h@demo.example", "x").status_code == 401


@pytest.mark.parametrize("body", ["", "{", "[]", '{"member_id": 3}', '{"member_id": "x", "shoe": 1}', '{"traits": {}}'])
def test_a_body_that_cannot_be_understood_is_a_problem(live: Live, body: str) -> None:
    with live.client(SERVICE_SECRET) as client:
        answer = client.post("/v1/members", content=body, headers={"Content-Type": "application/json"})
    assert 400 <= answer.status_code < 500, answer.text
    assert answer.headers["content-type"].startswith(PROBLEM)


def test_the_explanation_is_data_and_words(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        told = client.get("/v1/members/m-ana/explanation", params={"language": "en"}).json()
    assert [source["id"] for source in told["sources"]] == [
        "member", "usage", "devices", "partners", "elsewhere", "derived",
    ]  # fmt: skip
    assert ANA in json.dumps(told["sources"][0])
    assert told["contacts"]["officer"] == "privacy@lumen.example"


def test_a_member_reads_her_own_explanation_with_her_session_and_nobody_elses(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        assert client.get("/v1/members/m-ana/explanation").status_code == 200
        assert client.get("/v1/members/m-ana/ledger").status_code == 200
        assert client.get("/v1/members/m-other/ledger").status_code == 401
        assert client.put("/v1/members/m-ana/choices", json={"choices": {}}).status_code == 401


def test_an_explanation_that_the_service_asks_for_is_no_reading_of_hers(live: Live) -> None:
    def readers() -> set[tuple[str, str]]:
        with live.client() as client:
            sign_in(client)
            told = client.get("/v1/members/m-ana/explanation", params={"language": "en"}).json()
            lines = client.get("/v1/members/m-ana/ledger").json()["lines"]
        said = {line["program"] for day in told["used"] for line in day["lines"]}
        return {("line", line["program"]) for line in lines} | {("said", program) for program in said}

    with live.client(SERVICE_SECRET) as client:
        assert client.get("/v1/members/m-ana/explanation").status_code == 200
    assert readers() >= {
        ("line", "backend"),
        ("line", "your data page"),
        ("said", "the service itself (“backend”)"),
        ("said", "this page"),
    }


def test_choices_count_at_once_and_stand_in_the_ledger(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        put = client.put("/v1/members/m-ana/choices", json={"choices": {"recommend_use": False}})
        assert put.json()["recommend_use"]["allowed"] is False
        listed = client.get("/v1/members/m-ana/profiles/main/recommendations").json()
        assert (listed["model"], listed["why_not_personal"]) == ("popular", "switched_off")
        lines = client.get("/v1/members/m-ana/ledger", params={"limit": 50}).json()["lines"]
        assert {"choice", "refusal"} <= {line["kind"] for line in lines}
        client.put("/v1/members/m-ana/choices", json={"choices": {"recommend_use": True}})
        assert client.get("/v1/members/m-ana/choices").json()["recommend_use"]["allowed"] is True


def test_a_purpose_that_is_not_hers_cannot_be_switched(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        answer = client.put("/v1/members/m-ana/choices", json={"choices": {"protect": False}})
    assert answer.status_code == 422


@pytest.mark.parametrize(("other", "status"), [("operate", 422), ("nonsense", 404)])
def test_choices_are_written_all_or_none(live: Live, other: str, status: int) -> None:
    with live.client(SERVICE_SECRET) as client:
        before = client.get("/v1/members/m-ana/choices").json()
        wanted = {"audience_use": not before["audience_use"]["allowed"], other: False}
        assert client.put("/v1/members/m-ana/choices", json={"choices": wanted}).status_code == status
        assert client.get("/v1/members/m-ana/choices").json() == before
        assert client.put("/v1/members/m-ana/choices", json={"choices": {}}).json() == before
        both = {"audience_use": wanted["audience_use"], "audience_train": False}
        after = client.put("/v1/members/m-ana/choices", json={"choices": both}).json()
        assert {purpose: after[purpose]["allowed"] for purpose in both} == both


def test_home_rows_and_kinds(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        home = client.get("/v1/members/m-ana/profiles/main/home", params={"limit": 5}).json()
        assert home["rows"]
        assert all(row["items"] for row in home["rows"])
        games = client.get(
            "/v1/members/m-ana/profiles/main/recommendations", params={"kind": "game", "limit": 3}
        ).json()
        kinds = {client.get(f"/v1/titles/{item['title_id']}").json()["kind"] for item in games["items"]}
        assert kinds == {"game"}
        wrong = client.get("/v1/members/m-ana/profiles/main/recommendations", params={"kind": "opera"})
        assert wrong.status_code == 422


def test_unknown_things_are_not_found(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        for path in ("/v1/members/nobody", "/v1/members/nobody/explanation", "/v1/titles/none", "/v1/nowhere"):
            answer = client.get(path)
            assert answer.status_code == 404, path
            assert answer.headers["content-type"].startswith(PROBLEM)


def test_an_erased_member_is_gone_at_once_and_signed_out(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client, live.client() as browser:
        traits = {"email": "cy@demo.example", "name": "Cy"}
        client.post("/v1/members", json={"member_id": "m-cy", "traits": traits, "password": PASSWORD})
        sign_in(browser, "cy@demo.example")
        assert browser.get("/you").status_code == 200
        erased = client.delete("/v1/members/m-cy")
        assert (erased.status_code, erased.json()["result"]) == (200, "erased")
        assert client.get("/v1/members/m-cy/explanation").status_code == 404
        assert browser.get("/you").status_code == 401
        assert sign_in(browser, "cy@demo.example").status_code == 401


def test_collection_goes_to_the_way_in(live: Live) -> None:
    event = {"id": "w-1", "event": "playback.started", "member_id": "m-ana", "properties": {"title_id": "f002"}}
    with live.client(PUBLIC_SECRET) as client:
        answer = client.post("/v1/events", json={"events": [event]})
    assert answer.status_code == 200, answer.text
    assert answer.json()["results"][0]["result"] == "stored"
