"""Forms over real HTTP: fields and notices from the catalogue, faults by field, tokens for browsers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from plainview.base.clock import ManualClock, SystemClock
from plainview.base.errors import BadInput, Unauthorised
from plainview.catalogue.model import AskedAt
from plainview.collect.sources.forms.tokens import LIFETIME_S, Tokens
from tests.web.live import NAMED, SERVICE_SECRET, Live, opened, serving

FORM = "application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    """Give a served installation with the processor for trying."""
    service = opened(SystemClock(), replace(NAMED, test_processor="on"))
    with serving(service) as served:
        yield served
    service.close()


def _post(live: Live, form: str, **fields: object) -> httpx.Response:
    with live.client(SERVICE_SECRET) as client:
        return client.post(f"/v1/forms/{form}", json=fields)


def _token(live: Live, form: str, member_id: str, **more: str) -> str:
    with live.client(SERVICE_SECRET) as client:
        return str(client.post(f"/v1/forms/{form}/tokens", json={"member_id": member_id, **more}).json()["form_token"])


def test_every_field_at_fault_is_named_with_what_would_be_accepted_and_nothing_is_kept(live: Live) -> None:
    answer = _post(live, "sign-up", member_id="m-eva", name="Eva\n", email="eva", country="Germany", password="short")
    assert answer.status_code == 422
    assert answer.headers["content-type"].startswith("application/problem+json")
    faults = {fault["field"]: fault for fault in answer.json()["errors"]}
    assert faults.keys() == {"name", "email", "country", "password"}
    assert "ana@example.com" in faults["email"]["accepted"]
    assert "8" in faults["password"]["accepted"]
    assert not live.service.gate.knows("m-eva")


def test_an_account_is_made_once(live: Live) -> None:
    fields = {"member_id": "m-ida", "email": "ida@demo.example", "country": "DE"}
    assert _post(live, "sign-up", **fields).status_code == 200
    assert _post(live, "sign-up", **fields).status_code == 409


def test_consents_need_the_version_of_the_words_that_were_shown(live: Live) -> None:
    fields = {"member_id": "m-kai", "email": "k@demo.example", "country": "DE", "consents": {"recommend_use": "no"}}
    answer = _post(live, "sign-up", **fields)
    assert [fault["field"] for fault in answer.json()["errors"]] == ["text_version"]
    for purpose in ("operate", "no_such_purpose"):
        answer = _post(live, "sign-up", **{**fields, "consents": {purpose: True}}, text_version="v1")
        assert [fault["field"] for fault in answer.json()["errors"]] == ["consents"]
    assert not live.service.gate.knows("m-kai")
    assert _post(live, "sign-up", **fields, text_version="v1").status_code == 200
    assert live.service.gate.choices.of("m-kai")["recommend_use"].allowed is False


@pytest.mark.parametrize(
    ("number", "taken"),
    [("529.982.247-25", True), ("52998224725", True), ("529.982.247-26", False), ("111.111.111-11", False)],
)
def test_an_identification_number_is_taken_where_the_country_asks_and_only_when_its_digits_fit(
    live: Live, number: str, taken: bool
) -> None:
    member_id = f"m-br-{number}"
    _post(live, "sign-up", member_id=member_id, email="b@demo.example", country="BR")
    paid = {"method_type": "card", "token": "tok_2", "processor": "examplepay", "national_id": number}
    assert (_post(live, "payment", member_id=member_id, **paid).status_code == 200) is taken
    german = _post(live, "payment", member_id="m-ana", **paid).json()
    assert [(fault["field"], fault["message"]) for fault in german["errors"]] == [
        ("national_id", "We do not ask for this in your country.")
    ]


@pytest.mark.parametrize("name", ["token", "last4"])
def test_a_card_number_is_no_token(live: Live, name: str) -> None:
    paid = {"method_type": "card", "token": "tok_2", "processor": "examplepay", name: "4111 1111 1111 1111"}
    answer = _post(live, "payment", member_id="m-ana", **paid)
    assert [fault["field"] for fault in answer.json()["errors"]] == [name]
    assert "4111" not in answer.text


def test_the_processor_for_trying_answers_token_brand_and_last_digits(live: Live) -> None:
    with live.client() as client:
        made = client.post("/v1/test-processor/tokens", data={"card_number": "4111-1111-1111-1111"}).json()
        assert (made["last4"], made["brand"], made["processor"]) == ("1111", "visa", "test-processor")
        refused = client.post("/v1/test-processor/tokens", json={"card_number": "4111111111111112"})
    assert refused.status_code == 422
    assert "4111" not in refused.text


def test_there_is_no_such_processor_unless_it_is_set() -> None:
    service = opened(SystemClock())
    paths = {operation.path for _, operation in service.operations()}
    service.close()
    assert "/v1/forms/{form}" in paths
    assert "/v1/test-processor/tokens" not in paths


def test_the_same_submission_counts_once(live: Live) -> None:
    said = {"member_id": "m-ana", "channel": "chat", "topic": "sound", "submission_id": "s-77"}
    assert [_post(live, "support", **said).json()["result"] for _ in range(2)] == ["stored", "duplicate"]


def test_a_browser_posts_with_a_token_and_comes_back_to_the_page_it_was_made_for(live: Live) -> None:
    token = _token(live, "support", "m-ana", return_to="https://stream.example/thanks")
    fields = {"form_token": token, "channel": "form", "topic": "Untertitel für Wale"}
    with live.client() as client:
        answer = client.post("/v1/forms/support", data=fields, headers={"Origin": "https://stream.example"})
    assert (answer.status_code, answer.headers["location"]) == (303, "https://stream.example/thanks")
    assert answer.headers["access-control-allow-origin"] == "https://stream.example"


def test_a_token_counts_for_its_form_and_member_only(live: Live) -> None:
    token = _token(live, "support", "m-ana")
    said = {"channel": "chat", "topic": "sound"}
    with live.client() as client:
        assert client.post("/v1/forms/support", json=said).status_code == 401
        for wrong in (
            {"form_token": token, "member_id": "m-ida"},
            {"form_token": token[:-2]},
            {"form_token": "x"},
            {"form_token": "é.é"},
        ):
            assert client.post("/v1/forms/support", json=said | wrong).status_code == 401
        assert client.post("/v1/forms/survey", json={"form_token": token}).status_code == 401
        assert client.post("/v1/forms/support", json=said | {"form_token": token}).status_code == 200


def test_a_token_ends_after_a_quarter_of_an_hour() -> None:
    clock = ManualClock(dt.datetime(2026, 3, 1, tzinfo=dt.UTC))
    tokens = Tokens(b"k" * 32, clock)
    token, _ = tokens.make("survey", "ana")
    assert tokens.read(token, "survey").member_id == "ana"
    clock.advance(dt.timedelta(seconds=LIFETIME_S + 1))
    with pytest.raises(Unauthorised):
        tokens.read(token, "survey")
    for address in ("http://stream.example", "javascript:alert(1)", "https://", "//stream.example", "https://[x"):
        with pytest.raises(BadInput):
            tokens.make("survey", "ana", address)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b'"x"'])
def test_a_body_that_is_no_form_is_answered(live: Live, body: bytes) -> None:
    with live.client(SERVICE_SECRET) as client:
        for kind in ("application/json", FORM, "multipart/form-data"):
            answer = client.post("/v1/forms/support", content=body, headers={"Content-Type": kind})
            assert answer.status_code == 422


def test_a_form_shows_its_fields_with_the_notice_of_its_place(live: Live) -> None:
    with live.client() as client:
        shown = client.get("/v1/forms/payment?language=en").json()
        assert client.get("/v1/forms/no-such-form").status_code == 404
    assert shown["schema"]["required"] == ["method_type", "token", "processor"]
    assert shown["schema"]["properties"]["national_id"]["x-countries"] == ["BR"]
    elements = {element["id"]: element for element in shown["notice"]["elements"]}
    assert {"payment_method", "national_id", "payments"} <= elements.keys()
    uses = {use["id"]: use for use in elements["payment_method"]["purposes"]}
    assert uses["operate"]["basis"]["*"]["key"] == "contract"
    assert uses["operate"]["kept_days"] == 2922
    assert uses["operate"]["recipients"][0]["id"] == "payment_processor"
    assert live.service.words().element("payment_method").explain == elements["payment_method"]["explain"]


def test_every_place_has_its_notice_and_every_element_stands_in_those_of_its_places(live: Live) -> None:
    with live.client() as client:
        for place in AskedAt:
            shown = {element["id"] for element in client.get(f"/v1/notices/{place.value}").json()["elements"]}
            asked = {name for name, element in live.service.catalogue.elements.items() if place in element.asked_at}
            assert shown == asked != set()
            assert "form-" not in client.get(f"/v1/notices/{place.value}").text
            told = client.get(f"/v1/notices/{place.value}").json()
            kept = live.service.gate.choices.texts.of(told["text_version"]).splitlines()
            assert {element["explain"] for element in told["elements"]} <= set(kept)
        assert client.get("/v1/notices/nowhere").status_code == 404


def test_every_field_has_words(live: Live) -> None:
    with live.client() as client:
        for form in ("sign-up", "profile", "payment", "support", "survey"):
            schema = client.get(f"/v1/forms/{form}").json()["schema"]
            said = [schema["title"], *(str(field) for field in schema["properties"].values())]
            assert not [line for line in said if "form-field" in line or "form-accepts" in line]
