"""Partners are let in by name and secret, and what they sign is checked with a secret that lies on no disk."""

from __future__ import annotations

import base64

import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import BadInput, NotFound
from plainview.catalogue.load import load_catalogue
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.partners import Partners
from plainview.store.engines.memory import open_memory
from plainview.testing.use_conformance import START


@pytest.fixture
def partners() -> Partners:
    clock = ManualClock(START)
    catalogue = PresentCatalogue(load_catalogue())
    return Gate(open_memory(catalogue, clock), catalogue, clock).partners


def test_only_the_right_secret_lets_a_partner_in(partners: Partners) -> None:
    told = partners.add("telco", "mobile_operator", feeds=("billing",))
    found = partners.authenticate("telco", told.client_secret)
    assert found is not None
    assert found.feeds == ("billing",)
    assert partners.authenticate("telco", "guess") is None
    assert partners.authenticate("nobody", told.client_secret) is None


def test_a_partner_let_in_again_has_new_secrets(partners: Partners) -> None:
    first = partners.add("telco", "mobile_operator")
    second = partners.add("telco", "mobile_operator")
    assert partners.authenticate("telco", first.client_secret) is None
    assert partners.authenticate("telco", second.client_secret) is not None
    assert first.signing_secret != second.signing_secret
    assert second.signing_secret == partners.signing_secret("telco")
    assert len(base64.b64decode(second.signing_secret.removeprefix("whsec_"))) == 32


def test_a_revoked_partner_stays_out_and_in_the_list(partners: Partners) -> None:
    told = partners.add("telco", "mobile_operator")
    partners.revoke("telco")
    assert partners.authenticate("telco", told.client_secret) is None
    assert partners.find("telco") is None
    assert [partner.name for partner in partners.every()] == ["telco"]
    with pytest.raises(NotFound):
        partners.revoke("nobody")


@pytest.mark.parametrize("webhook", ["http://telco.example/hook", "ftp://x", "telco.example"])
def test_webhooks_go_to_https_addresses_only(partners: Partners, webhook: str) -> None:
    with pytest.raises(BadInput, match="https"):
        partners.add("telco", "mobile_operator", webhook=webhook)
    partners.add("telco", "mobile_operator", webhook="http://127.0.0.1:9/hook")


@pytest.mark.parametrize("name", ["", "Telco", "a/b", "x" * 60])
def test_a_name_that_is_none_is_refused(partners: Partners, name: str) -> None:
    with pytest.raises(BadInput):
        partners.add(name, "mobile_operator")
