"""Consents over real HTTP: the browser's signal, receipts with the words shown, and a parent's yes for a child."""

from __future__ import annotations

import pytest

from plainview.gate.admission import CanonicalEvent
from plainview.gate.decide import Allowed, Denied, Reason, Sending, decide, is_third_party
from plainview.gate.marks import GPC, RESTRICTED, objects
from tests.web.browsing import form_token, sign_in
from tests.web.live import PUBLIC_SECRET, SERVICE_SECRET, Live, add_member, send

SIGNAL = {"Sec-GPC": "1"}
_PARENT = {"verified_by": "payment_card", "text": "May we use what Kim watches?"}


def _gpc(live: Live, member_id: str) -> list[str]:
    choices = live.service.gate.choices
    return [held.how for held in choices.receipts(member_id) if held.purpose == GPC]


def test_a_browsers_signal_is_bound_at_sign_in_once_and_she_is_told_since_when(live: Live) -> None:
    add_member(live.service, "m-gpc", "gpc@demo.example", name="Gia")
    with live.client() as client:
        sign_in(client, "gpc@demo.example")
        assert _gpc(live, "m-gpc") == []
        assert 'id="standing-gpc"' not in client.get("/you/choices").text
        page = client.get("/you/choices", headers=SIGNAL).text
        assert "Your browser asks us not to sell or share your data. We have kept to that since" in page
        client.get("/you/choices", headers=SIGNAL)
        told = client.get("/v1/members/m-gpc/explanation").json()["standing"]
        assert [part["id"] for part in told] == ["gpc"]
        assert told[0]["since"]
    assert _gpc(live, "m-gpc") == ["browser's signal"]


def test_signing_in_with_the_signal_is_enough(live: Live) -> None:
    add_member(live.service, "m-gpc-in", "gpc-in@demo.example", name="Gil")
    with live.client() as client:
        client.headers["Sec-GPC"] = "1"
        assert sign_in(client, "gpc-in@demo.example").status_code == 303
    assert GPC in live.service.gate.facts_of("m-gpc-in").marks


def test_her_yes_in_spite_of_the_signal_stands_against_later_signals(live: Live) -> None:
    add_member(live.service, "m-past", "past@demo.example", name="Pia")
    with live.client() as client:
        client.headers["Sec-GPC"] = "1"
        sign_in(client, "past@demo.example")
        token = form_token(client.get("/you/choices").text)
        form = {"csrf": token, "purpose": "personalise_marketing", "allowed": "yes"}
        assert client.post("/you/choices", data=form).status_code == 303
        client.get("/you/choices")
    facts = live.service.gate.facts_of("m-past")
    used = decide(live.service.catalogue, "personalise_marketing", "marketing_interests", facts)
    assert isinstance(used, Allowed), used


@pytest.mark.parametrize(("secret", "bound"), [(PUBLIC_SECRET, True), (SERVICE_SECRET, False)])
def test_an_event_of_her_own_device_binds_the_signal_and_a_servers_does_not(
    live: Live, secret: str, bound: bool
) -> None:
    member_id = f"m-way-in-{bound}"
    event = {"id": "e1", "event": "search.performed", "member_id": member_id, "properties": {"query": "x"}}
    with live.client(secret) as client:
        for number in range(3):
            answer = client.post("/v1/events", json={"events": [event | {"id": f"e{number}"}]}, headers=SIGNAL)
            assert answer.json()["results"][0]["result"] == "stored", answer.text
    assert (GPC in live.service.gate.facts_of(member_id).marks) is bound
    assert len(_gpc(live, member_id)) == int(bound)


def test_the_signal_of_a_stranger_binds_nobody(live: Live) -> None:
    event = {"id": "e1", "event": "no.such.event", "member_id": "m-nobody", "properties": {"x": "y"}}
    with live.client(PUBLIC_SECRET) as client:
        answer = client.post("/v1/events", json={"events": [event]}, headers=SIGNAL)
        assert answer.json()["results"][0]["result"] == "refused"
    assert live.service.gate.choices.marks("m-nobody") == ()


def test_a_receipt_of_a_switch_holds_the_very_words_of_the_page(live: Live) -> None:
    add_member(live.service, "m-words", "words@demo.example", name="Wim")
    with live.client() as client:
        sign_in(client, "words@demo.example")
        page = client.get("/you/choices").text
        told = client.get("/v1/members/m-words/explanation").json()["purposes"]
        shown = next(part for part in told if part["id"] == "recommend_use")
        assert shown["text_version"] in page
        form = {"csrf": form_token(page), "purpose": "recommend_use", "allowed": "no"}
        client.post("/you/choices", data={**form, "text_version": shown["text_version"]})
        receipt = client.get("/v1/members/m-words/consents").json()[0]
    assert (receipt["purpose"], receipt["allowed"], receipt["how"]) == ("recommend_use", False, "your data page")
    assert receipt["text"] == "\n".join((shown["name"], shown["what_for"], shown["without"]))


def test_an_app_hands_in_the_words_it_showed_and_reads_them_back(live: Live) -> None:
    add_member(live.service, "m-app", "app@demo.example", name="Abe")
    given = {"choices": {"recommend_use": True}, "text": "Shall we recommend?"}
    with live.client(SERVICE_SECRET) as client:
        assert client.put("/v1/members/m-app/choices", json=given).status_code == 200
        too_long = {**given, "text": "x" * 20_001}
        assert client.put("/v1/members/m-app/choices", json=too_long).status_code == 422
        receipts = client.get("/v1/members/m-app/consents").json()
    assert [(held["text"], held["how"]) for held in receipts] == [("Shall we recommend?", "backend")]


def test_a_form_tells_a_version_whose_words_the_receipt_holds(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        form = client.get("/v1/forms/sign-up").json()
        given = {
            "member_id": "m-form",
            "email": "form@demo.example",
            "country": "DE",
            "consents": {"recommend_use": True},
            "text_version": form["text_version"],
        }
        answer = client.post("/v1/forms/sign-up", json=given)
        assert answer.is_success, answer.text
        text = client.get("/v1/members/m-form/consents").json()[0]["text"]
    for asked in form["consents"]:
        assert asked["what_for"] in text


def test_receipts_are_hers_and_the_services_alone(live: Live) -> None:
    add_member(live.service, "m-other", "other@demo.example", name="Ole")
    with live.client() as client:
        sign_in(client, "other@demo.example")
        assert client.get("/v1/members/m-ana/consents").status_code == 401
    with live.client(PUBLIC_SECRET) as client:
        assert client.get("/v1/members/m-ana/consents").status_code == 403


def _child(live: Live, member_id: str) -> str:
    add_member(live.service, member_id, f"{member_id}@demo.example", name="Pat")
    said = CanonicalEvent(f"{member_id}-kid", "profile.created", member_id, "kim", traits={"kids": True}, path="app")
    send(live.service, [said])
    return f"/v1/members/{member_id}/profiles/kim/parental-consents"


def test_a_parents_yes_counts_for_one_childs_profile_until_it_is_taken_back(live: Live) -> None:
    path = _child(live, "m-parent")
    gate = live.service.gate
    assert gate.facts_of("m-parent", "kim").child
    denied = decide(gate.catalogue, "personalise_marketing", "marketing_interests", gate.facts_of("m-parent", "kim"))
    assert denied == Denied(Reason.KIDS)
    with live.client(SERVICE_SECRET) as client:
        first = client.post(path, json=_PARENT)
        assert (first.status_code, first.json()) == (
            201,
            {"profile_id": "kim", "child": True, "consented": True, "third_parties": False},
        )
        both = client.post(path, json={**_PARENT, "third_parties": True}).json()
        assert (both["consented"], both["third_parties"]) == (True, True)
        receipt = client.get("/v1/members/m-parent/consents").json()[0]
        assert (receipt["text"], receipt["how"]) == (_PARENT["text"], "backend: payment_card")
        assert receipt["profile_id"] == "kim"
        gone = client.delete(path)
        assert (gone.status_code, gone.json()["consented"], gone.json()["third_parties"]) == (200, False, False)
    assert gate.facts_of("m-parent", "kim").marks == frozenset()


def test_a_childs_consent_counts_with_a_parents_and_reaches_third_parties_with_the_second(live: Live) -> None:
    path = _child(live, "m-steps")
    gate = live.service.gate
    consent = next(
        (purpose.id, element.id)
        for purpose in gate.catalogue.purposes.values()
        if purpose.kids and purpose.decided_by.value == "member"
        for element in gate.catalogue.elements_for(purpose.id).values()
        if element.uses[purpose.id].basis_in("DE") == "consent" and not element.countries
    )
    gate.choices.decide("m-steps", consent[0], True, profile_id="kim")
    seen = [decide(gate.catalogue, *consent, gate.facts_of("m-steps", "kim"))]
    with live.client(SERVICE_SECRET) as client:
        client.post(path, json=_PARENT)
        seen.append(decide(gate.catalogue, *consent, gate.facts_of("m-steps", "kim")))
        client.delete(path)
        seen.append(decide(gate.catalogue, *consent, gate.facts_of("m-steps", "kim")))
    missing = Denied(Reason.PARENTAL_CONSENT_MISSING)
    assert (seen[0], seen[2]) == (missing, missing)
    assert isinstance(seen[1], Allowed)


def test_a_childs_data_reaches_third_parties_with_the_separate_yes_only(live: Live) -> None:
    path = _child(live, "m-third")
    gate = live.service.gate
    sent = next(
        (purpose.id, element.id, recipient)
        for purpose in gate.catalogue.purposes.values()
        if purpose.kids and not purpose.every_element
        for element in gate.catalogue.elements_for(purpose.id).values()
        for recipient in element.uses[purpose.id].recipients
        if is_third_party(gate.catalogue.recipients[recipient])
        and element.uses[purpose.id].basis_in("DE") in {"contract", "legitimate_interest"}
        and not element.countries
    )

    def decided() -> object:
        return decide(gate.catalogue, sent[0], sent[1], gate.facts_of("m-third", "kim"), Sending(sent[2]))

    missing = Denied(Reason.PARENTAL_CONSENT_THIRD_PARTIES)
    with live.client(SERVICE_SECRET) as client:
        assert decided() == missing
        client.post(path, json=_PARENT)
        assert decided() == missing
        client.post(path, json={**_PARENT, "third_parties": True})
        assert isinstance(decided(), Allowed)
        client.delete(path)
        assert decided() == missing


def test_a_parents_consent_without_how_or_what_is_refused(live: Live) -> None:
    path = _child(live, "m-faulty")
    faulty = (
        {"verified_by": "a sentence with names", "text": "x"},
        {"verified_by": "card", "text": " "},
        {"text": "x"},
    )
    with live.client(SERVICE_SECRET) as client:
        assert [client.post(path, json=given).status_code for given in faulty] == [422, 422, 400]
    assert gate_marks(live, "m-faulty") == []


def test_a_parents_consent_is_for_known_childrens_profiles_and_by_service_keys_only(live: Live) -> None:
    path = _child(live, "m-only")
    with live.client(SERVICE_SECRET) as client:
        assert client.post(path.replace("kim", "nobody"), json=_PARENT).status_code == 404
        assert client.post(path.replace("m-only", "m-nobody-at-all"), json=_PARENT).status_code == 404
        assert client.post("/v1/members/m-ana/profiles/main/parental-consents", json=_PARENT).status_code == 422
    with live.client(PUBLIC_SECRET) as client:
        assert client.post(path, json=_PARENT).status_code == 403
        assert client.delete(path).status_code == 403
    assert gate_marks(live, "m-only") == []


def gate_marks(live: Live, member_id: str) -> list[str]:
    """Return the names of the marks that were ever set on a member."""
    return [mark.name for mark in live.service.gate.choices.marks(member_id)]


def test_her_page_says_what_stands_beside_her_choices(live: Live) -> None:
    _child(live, "m-stands")
    choices = live.service.gate.choices
    with live.client() as client:
        sign_in(client, "m-stands@demo.example")
        choices.mark("m-stands", RESTRICTED, True, how="test")
        choices.mark("m-stands", objects("protect"), True, how="test")
        page = client.get("/you/choices").text
        assert "The use of your data is paused since" in page
        assert "You said no to this use on" in page
        assert "Profile kim is a child" in page
        choices.mark("m-stands", RESTRICTED, False, how="test")
        assert "The use of your data is paused" not in client.get("/you/choices").text
