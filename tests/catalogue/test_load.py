"""Loading: an overlay adds, replaces and removes whole entries, and the version says whether rules are equal."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from plainview.base.errors import CatalogueError
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Basis, Catalogue, Source, ValueType

Overlay = Callable[..., Path]

SHOE_SIZE = """
[element.shoe_size]
source = "member"
family = "profile"
scope = "profile"
asked_at = ["survey"]
[element.shoe_size.collect]
traits = { shoe_size = "number" }
[element.shoe_size.purpose.audience_use]
basis = { "*" = "consent", BR = "legitimate_interest" }
kept_days = 30
"""


def test_an_overlay_adds_an_element(overlay: Overlay) -> None:
    folder = overlay(mine=SHOE_SIZE)
    catalogue = load_catalogue(folder)
    element = catalogue.elements["shoe_size"]
    assert element.source is Source.MEMBER
    assert element.collect.traits == {"shoe_size": ValueType.NUMBER}
    assert element.uses["audience_use"].basis_in("BR") is Basis.LEGITIMATE_INTEREST
    assert element.uses["audience_use"].basis_in("DE") is Basis.CONSENT
    assert element.declared_in == str(folder / "mine.toml")
    assert catalogue.traits["shoe_size"] is element


def test_an_overlay_reads_every_folder_below_it(overlay: Overlay) -> None:
    folder = overlay(elements__feet__shoes=SHOE_SIZE, families="[family.feet]\nkept_days = 3\n")
    catalogue = load_catalogue(folder)
    assert "shoe_size" in catalogue.elements
    assert catalogue.families["feet"].kept_days == 3


def test_an_overlay_replaces_an_entry_whole(overlay: Overlay, standard: Catalogue) -> None:
    folder = overlay(
        mine="""
        [element.ip_address]
        source = "devices"
        family = "security"
        scope = "device"
        collect = { events = ["*"], properties = { ip = "ip_address" } }
        [element.ip_address.purpose]
        protect = { basis = { "*" = "legitimate_interest" }, kept_days = 7 }
        """
    )
    mine = load_catalogue(folder).elements["ip_address"]
    assert set(standard.elements["ip_address"].uses) == {"locate", "protect"}
    assert set(mine.uses) == {"protect"}
    assert mine.uses["protect"].kept_days == 7
    assert mine.asked_at == ()


def test_an_overlay_removes_an_entry(overlay: Overlay) -> None:
    folder = overlay(mine="[element.date_of_birth]\ndeclared = false\n")
    catalogue = load_catalogue(folder)
    assert "date_of_birth" not in catalogue.elements
    assert "date_of_birth" not in catalogue.traits


def test_an_overlay_appoints_a_recipient(overlay: Overlay) -> None:
    folder = overlay(
        mine="""
        [recipient.message_service]
        kind = "provider"
        legal_name = "Brieftaube GmbH, Bonn"
        role = "processor"
        country = "DE"
        safeguard = "none needed: inside the EU"
        contract = "2026-01-15"
        kept_days = 7
        destination = "smtp"
        """
    )
    assert load_catalogue(folder).recipients["message_service"].legal_name == "Brieftaube GmbH, Bonn"


def test_the_version_is_the_content(overlay: Overlay, standard: Catalogue) -> None:
    assert re.fullmatch("[0-9a-f]{64}", standard.version)
    assert load_catalogue().version == standard.version
    folder = overlay(mine="[family.security]\nkept_days = 180\n")
    assert load_catalogue(folder).version == standard.version, "where an entry stands is no content"
    folder = overlay(mine="[family.security]\nkept_days = 181\n")
    assert load_catalogue(folder).version != standard.version


def test_all_faults_of_all_files_come_at_once(overlay: Overlay) -> None:
    folder = overlay(
        one="[element.a]\nsource = 1\n",
        two="[family.b]\nkept_days = 'long'\n",
        three="[purpose.c\n",
        four="[element.email]\ndeclared = false\n[family.contact]\nkept_days = 5\n",
    )
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(folder)
    files = {Path(getattr(fault, "file", "")).name for fault in caught.value.faults}
    assert {"one.toml", "two.toml", "three.toml", "member.toml"} <= files
    for fault in caught.value.faults:
        assert re.fullmatch(r".+: .+: .+; .+", str(fault)), fault


def test_an_empty_overlay_changes_nothing(tmp_path: Path, standard: Catalogue) -> None:
    assert load_catalogue(tmp_path).version == standard.version


def test_a_purpose_of_every_element_needs_no_entry(standard: Catalogue) -> None:
    use = standard.use_of(standard.elements["email"], "rights")
    assert use is not None
    assert set(standard.elements_for("rights")) == set(standard.elements)
    assert "email" not in standard.elements_for("recommend_use")


def test_every_event_spells_out_the_star(standard: Catalogue) -> None:
    assert "*" not in standard.event_names
    assert standard.events_of(standard.elements["ip_address"]) == {
        name for name in standard.event_names if not name.startswith("feed.")
    }
    assert standard.event_properties["rating.set"]["ip"].id == "ip_address"
    assert standard.event_properties["rating.set"]["thumbs"].id == "ratings"


def test_records_say_which_events_carry_their_traits(standard: Catalogue) -> None:
    carried = standard.event_traits["account.created"]
    assert carried["plan"].id == "plan"
    assert carried["email"].is_record
    assert standard.event_properties["account.created"]["channel"].id == "membership_history"
    assert standard.event_traits["rating.set"] == {}
