"""Each kind of fault in a catalogue, as an operator makes it: found, with its file, its entry and how to mend it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from plainview.catalogue.check import check
from plainview.catalogue.load import load_catalogue, read_catalogue
from plainview.catalogue.model import Catalogue

Overlay = Callable[..., Path]


def element(*lines: str, collect: str = 'traits = { x = "text" }', use: str = "", purpose: str = "operate") -> str:
    """Return a sound element `x`, changed where the arguments say so."""
    fields = {"source": '"member"', "family": '"profile"', "scope": '"profile"', "asked_at": '["profile"]'}
    for line in lines:
        key, _, value = line.partition(" = ")
        fields[key] = value
    body = "\n".join(f"{key} = {value}" for key, value in fields.items() if value != "absent")
    given = use or 'basis = { "*" = "contract" }\nkept_days = 30'
    return f"[element.x]\n{body}\n[element.x.collect]\n{collect}\n[element.x.purpose.{purpose}]\n{given}\n"


OPERATE = "element.x.purpose.operate"
FAULTS: dict[str, tuple[str, str, str, str]] = {
    # what: (the overlay, entry, part of the message, part of the mend)
    "no TOML": ("[element.x\n", "line 1, column 11", "is not TOML", "mend the line"),
    "unknown kind": ("[elements.x]\na = 1\n", "elements", "no kind of entry", "'element'"),
    "kind is no table": ("family = 3\n", "family", "is not a table", "[family.name]"),
    "entry is no table": ("[family]\nx = 3\n", "family.x", "is not a table", "[family.x]"),
    "bad name": ('[family."Big Feet"]\nkept_days = 1\n', "family.Big Feet", "is no name", "lower-case"),
    "removal of nothing": ("[element.nope]\ndeclared = false\n", "element.nope", "not declared", "mend the name"),
    "half a removal": ("[element.email]\ndeclared = true\n", "element.email", "only be false", "declared = false"),
    "unknown key": (element("colour = 'red'"), "element.x", "unknown key 'colour'", "use one of"),
    "mistyped key": (element("sensitiv = true"), "element.x", "unknown key 'sensitiv'", "'sensitive'"),
    "missing key": (element("source = absent"), "element.x", "lacks 'source'", "add 'source'"),
    "wrong type": (element("required = 'yes'"), "element.x", "neither true nor false", "required = true"),
    "text for a list": (element("asked_at = 'profile'"), "element.x", "not a list", "["),
    "empty text": (element("source = ''"), "element.x", "'source' is empty", "source ="),
    "twice in a list": (element("asked_at = ['profile', 'profile']"), "element.x", "twice", "once"),
    "number for a text": (element("family = 7"), "element.x", "'family' is not a text", 'family = "'),
    "unknown source": (element("source = 'members'"), "element.x", "'members'", "'member'"),
    "unknown scope": (element("scope = 'household'"), "element.x", "'household'", "account, device, profile"),
    "unknown place": (element("asked_at = ['sing_up']"), "element.x", "'sing_up'", "'sign_up'"),
    "unknown erase": (element("erase = 'never'"), "element.x", "'never'", "delete"),
    "unknown type": (element(collect='traits = { x = "txt" }'), "element.x.collect", "'txt'", "'text'"),
    "traits no table": (element(collect='traits = ["x"]'), "element.x.collect", "not a table", "traits = {"),
    "unknown collect key": (
        element(collect='traits = { x = "text" }\nevent = ["a.b"]'), "element.x.collect", "'event'", "'events'",
    ),
    "no collect": ('[element.x]\nsource = "usage"\nfamily = "games"\nscope = "profile"\n', "element.x", "lacks", "add"),
    "unknown basis": (
        element(use='basis = { "*" = "interest" }\nkept_days = 3'), OPERATE, "'interest'", "consent",
    ),
    "no basis": (element(use="kept_days = 3"), OPERATE, "lacks 'basis'", "add 'basis'"),
    "no days": (
        element(use='basis = { "*" = "contract" }'), OPERATE, "lacks 'kept_days'", "add 'kept_days'",
    ),
    "days below one": (
        element(use='basis = { "*" = "contract" }\nkept_days = 0'), OPERATE, "from 1 to", "365",
    ),
    "unknown precision": (
        element(use='basis = { "*" = "contract" }\nkept_days = 3\nprecision = "rough"'),
        OPERATE, "'rough'", "exact",
    ),
    "date part of no date": (
        element(
            collect='traits = { x = "number" }',
            use='basis = { "*" = "contract" }\nkept_days = 3\nprecision = "year"',
        ),
        OPERATE, "no date", "hash",
    ),
    "unknown use key": (
        element(use='basis = { "*" = "contract" }\nkept_days = 3\nkept = 3'),
        OPERATE, "'kept'", "'kept_days'",
    ),
    "unknown purpose": (element(purpose="operat"), "element.x.purpose.operat", "unknown purpose", "'operate'"),
    "unknown recipient": (
        element(use='basis = { "*" = "contract" }\nkept_days = 3\nrecipients = ["customer_car"]'),
        OPERATE, "unknown recipient", "'customer_care'",
    ),
    "unknown family": (element("family = 'profil'"), "element.x", "unknown family", "'profile'"),
    "unknown country": (
        element("countries = ['UK']", use='basis = { UK = "contract" }\nkept_days = 3'),
        "element.x", "'UK'", "ISO 3166",
    ),
    "unknown country of a basis": (
        element(use='basis = { "*" = "contract", EU = "consent" }\nkept_days = 3'),
        OPERATE, "'EU'", "ISO 3166",
    ),
    "no basis for the rest": (
        element(use='basis = { DE = "contract" }\nkept_days = 3'), OPERATE, 'basis for "*"', "countries",
    ),
    "star beside countries": (
        element("countries = ['BR']"), OPERATE, "limited to countries", "each of its countries",
    ),
    "country without a basis": (
        element("countries = ['BR', 'CL']", use='basis = { BR = "contract" }\nkept_days = 3'),
        OPERATE, "no basis in CL", "add CL",
    ),
    "basis where refused": (
        element("countries = ['BR']", use='basis = { BR = "contract", CL = "contract" }\nkept_days = 3'),
        OPERATE, "refused", "countries",
    ),
    "kept longer than its family": (
        element("family = 'security'", use='basis = { "*" = "contract" }\nkept_days = 181'),
        OPERATE, "longer than its family", "shorten",
    ),
    "consent without a switch": (
        element(use='basis = { "*" = "consent" }\nkept_days = 3'), OPERATE, "no switch", "decided_by",
    ),
    "law on another basis": (element(purpose="legal"), "element.x.purpose.legal", "another basis", "legal_obligation"),
    "marketing without consent": (
        element(purpose="personalise_marketing"),
        "element.x.purpose.personalise_marketing", "without consent", "consent",
    ),
    "sensitive on an interest": (
        element("sensitive = true", purpose="protect", use='basis = { "*" = "legitimate_interest" }\nkept_days = 3'),
        "element.x.purpose.protect", "sensitive", "contract",
    ),
    "sensitive for marketing": (
        element("sensitive = true", purpose="communicate_marketing", use='basis = { "*" = "consent" }\nkept_days = 3'),
        "element.x.purpose.communicate_marketing", "marketing", "remove",
    ),
    "no purpose": (element().partition("[element.x.purpose")[0], "element.x", "no purpose", "[element.x.purpose.NAME]"),
    "only the rights": (
        element(purpose="rights", use='basis = { "*" = "legal_obligation" }\nkept_days = 3'),
        "element.x", "no purpose", "[element.x.purpose.NAME]",
    ),
    "carried by nothing": (element(collect=""), "element.x", "carried by nothing", "collect"),
    "carried in two ways": (
        element(collect='traits = { x = "text" }\nevents = ["a.b"]\nproperties = { y = "text" }'),
        "element.x", "more than one way", "split",
    ),
    "properties of no event": (element(collect='properties = { x = "text" }'), "element.x", "of no event", '"*"'),
    "events that carry nothing": (
        element(collect='events = ["a.b"]\nfeed = "f"\nfields = { y = "text" }'), "element.x", "nothing", "properties",
    ),
    "feed without fields": (element(collect='traits = { x = "text" }\nfeed = "f"'), "element.x", "feed", "fields"),
    "half a derived value": (
        element("source = 'derived'", collect='kept_by = "locate"'), "element.x", "only one of", "kept_as",
    ),
    "derived by nothing": (element("source = 'derived'"), "element.x", "derived without", "kept_by"),
    "every event changes a record": (
        element(collect='traits = { x = "text" }\nevents = ["*"]'), "element.x", "every event", "account.updated",
    ),
    "asked nowhere": (element("asked_at = absent"), "element.x", "where it is asked", "asked_at"),
    "event without a happening": (
        element(collect='events = ["started"]\nproperties = { x = "text" }'), "element.x", "'started'", "rating.set",
    ),
    "JSON that may hold anything": (
        element(collect='events = ["rating.set"]\nproperties = { x = "json" }'),
        "element.x", "'x' as JSON", "each of its parts",
    ),
    "property that is no name": (element(collect='traits = { "X y" = "text" }'), "element.x", "'X y'", "lower-case"),
    "kept on erasure for no reason": (element("erase = 'keep_hash'"), "element.x", "without saying", "erase_reason"),
    "a reason to keep what is deleted": (element("erase_reason = 'tax'"), "element.x", "misleads", "leave"),
    "kept for no law": (
        element("erase = 'legal'", "erase_reason = 'tax'"), "element.x", "purpose 'legal'", "declare it there",
    ),
    "findable but not identifying": (element("findable = true"), "element.x", "findable", "identifying = true"),
    "adverts outside their family": (
        element("source = 'usage'", collect='events = ["ad.skipped"]\nproperties = { x = "text" }'),
        "element.x", "ad.*", "advertising",
    ),
    "advertising data for another use": (
        element("family = 'advertising'"), "element.x", "advertising data used for operate", "personalise_marketing",
    ),
    "trait of another": (element(collect='traits = { email = "text" }'), "element.x", "trait 'email'", "another name"),
    "property of another": (
        element(collect='events = ["rating.set"]\nproperties = { thumbs = "text" }'),
        "element.x", "'thumbs' of rating.set", "another name",
    ),
    "property of every event": (
        element(collect='events = ["rating.set"]\nproperties = { ip = "text" }'),
        "element.x", "'ip' of rating.set", "another name",
    ),
    "field of another": (
        element("source = 'partners'", collect='feed = "billing"\nfields = { billing_state = "text" }'),
        "element.x", "'billing_state' of the feed", "another name",
    ),
    "column of two types": (
        element("family = 'viewing'", collect='events = ["a.b"]\nproperties = { title_id = "text" }'),
        "element.x", "'title_id' as text", "one type",
    ),
    "column of every view": (
        element(collect='events = ["a.b"]\nproperties = { occurred_at = "text" }'), "element.x", "every view", "name",
    ),
    "purpose without a decider": ("[purpose.p]\n", "purpose.p", "lacks 'decided_by'", "add"),
    "unknown decider": ("[purpose.p]\ndecided_by = 'us'\n", "purpose.p", "'us'", "member"),
    "off for good": ("[purpose.p]\ndecided_by = 'service'\ndefault = false\n", "purpose.p", "off by default", "member"),
    "recipient of no kind": ("[recipient.r]\nrole = 'joint'\nkept_days = 3\n", "recipient.r", "lacks 'kind'", "add"),
    "recipient of unknown role": (
        "[recipient.r]\nkind = 'partner'\nrole = 'friend'\nkept_days = 3\n", "recipient.r", "'friend'", "controller",
    ),
    "recipient of no country": (
        "[recipient.r]\nkind = 'partner'\nrole = 'joint'\nkept_days = 3\ncountry = 'Spain'\n",
        "recipient.r", "'Spain'", "ISO 3166",
    ),
    "recipient unnamed": (
        "[recipient.r]\nkind = 'partner'\nrole = 'joint'\nkept_days = 3\ncountry = 'ES'\ncontract='c'\ndestination='d'",
        "recipient.r", "no 'legal_name'", "add",
    ),
    "family without days": ("[family.f]\n", "family.f", "lacks 'kept_days'", "add"),
}  # fmt: skip


@pytest.mark.parametrize("what", FAULTS)
def test_a_fault_names_file_entry_and_mend(what: str, overlay: Overlay) -> None:
    text, entry, message, mend = FAULTS[what]
    folder = overlay(mine=text)
    _, faults = read_catalogue(folder)
    mine = str(folder / "mine.toml")
    found = [fault for fault in faults if (fault.file, fault.entry) == (mine, entry) and message in fault.message]
    assert found, faults
    assert mend in found[0].mend
    assert str(found[0]) == f"{mine}: {entry}: {found[0].message}; {found[0].mend}"


def test_the_element_of_these_tests_is_sound(overlay: Overlay) -> None:
    assert read_catalogue(overlay(mine=element()))[1] == ()


def test_an_entry_declared_twice_names_both_files(overlay: Overlay) -> None:
    folder = overlay(a=element(), b=element())
    (fault,) = read_catalogue(folder)[1]
    assert (fault.file, fault.entry) == (str(folder / "b.toml"), "element.x")
    assert "a.toml" in fault.message


def test_removing_a_family_that_others_need_names_those_who_need_it(overlay: Overlay) -> None:
    folder = overlay(mine="[family.viewing]\ndeclared = false\n")
    faults = read_catalogue(folder)[1]
    assert "element.titles_viewed" in {fault.entry for fault in faults}
    assert all("unknown family 'viewing'" in fault.message for fault in faults)


def test_removing_a_purpose_or_a_recipient_takes_every_use_by_it_along(overlay: Overlay) -> None:
    folder = overlay(mine="[purpose.translate]\ndeclared = false\n[recipient.customer_care]\ndeclared = false\n")
    catalogue, faults = read_catalogue(folder)
    assert faults == ()
    assert "translate" in load_catalogue().elements["language"].uses
    assert "translate" not in catalogue.elements["language"].uses
    assert "device_language" not in catalogue.elements, "it served that purpose only"
    assert "customer_care" in load_catalogue().elements["name"].uses["operate"].recipients
    assert catalogue.elements["name"].uses["operate"].recipients == ()


def test_a_record_of_a_feed_is_an_event_or_the_latest_of_its_fields() -> None:
    catalogue = load_catalogue()
    assert catalogue.event_properties["feed.billing"]["billing_amount"].id == "partner_billing"
    assert catalogue.event_traits["feed.contacts"]["partner_email"].id == "partner_email"
    assert "billing_amount" in catalogue.columns_of("billing")
    assert "ip" not in catalogue.event_properties["feed.billing"], "a feed is no device"
    assert {element.id for element in catalogue.feeds["contacts"]} == {"partner_email", "partner_contact"}


def test_a_folder_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    (fault,) = read_catalogue(tmp_path / "nowhere")[1]
    assert "PLAINVIEW_CATALOGUE" in fault.mend


def test_a_file_that_is_no_text_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_bytes(b"\xff\xfe")
    (fault,) = read_catalogue(tmp_path)[1]
    assert "UTF-8" in fault.message


def test_broken_toml_names_its_line(overlay: Overlay) -> None:
    folder = overlay(mine="[family.f]\nkept_days = 3\nkept_days = 4\n")
    (fault,) = read_catalogue(folder)[1]
    assert fault.entry.startswith("line ")


def test_the_packaged_catalogue_has_no_fault(standard: Catalogue) -> None:
    assert check(standard) == ()
