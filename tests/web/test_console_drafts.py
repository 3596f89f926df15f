"""From a name that nobody declared to a rule in force: drafts, what they would change, and versions kept before."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from plainview.base.clock import SystemClock
from plainview.catalogue.approval import NewEntry
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.draft_entries import DraftEntry
from tests.web.browsing import HTML
from tests.web.console import post, signed_in, words_of
from tests.web.live import NAMED, Live, opened, serving

APP = Connection("app", KeyClass.PUBLIC)
FILLED_IN = """[element.haircut]
source = "usage"
family = "viewing"
scope = "profile"
sensitive = true
tags = { fideslang = "user.behavior", dpv = "Behaviour" }
[element.haircut.collect]
events = ["playback.started"]
properties = { haircut = "text" }
[element.haircut.purpose]
operate = { basis = { "*" = "contract" }, kept_days = 30 }
"""


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    folder = tmp_path / "catalogue"
    folder.mkdir()
    return folder


@pytest.fixture
def live(overlay: Path) -> Iterator[Live]:
    service = opened(SystemClock(), replace(NAMED, catalogue=str(overlay)))
    with serving(service) as served:
        yield served
    service.close()


@pytest.fixture
def officer(live: Live) -> Iterator[httpx.Client]:
    with signed_in(live) as client:
        yield client


def _haircut(live: Live, event_id: str) -> tuple[Result, list[str]]:
    event = CanonicalEvent(event_id, "playback.started", "m-ana", "main", properties={"title_id": "f1", "haircut": "x"})
    (result,) = live.service.gate.admit(APP, [event]).result(10)
    return result.result, [stripped.name for stripped in result.stripped]


def _tried(officer: httpx.Client, draft: str, **kept: str) -> str:
    """Keep and check a draft, and return what its page gives to the button that approves it; empty for no button."""
    post(officer, draft, f"{draft}/save", **kept)
    found = re.search(r'name="tried" value="([0-9a-f]+)"', officer.get(f"{draft}?check=yes", headers=HTML).text)
    return "" if found is None else found[1]


def _draft_made(live: Live, officer: httpx.Client) -> str:
    assert _haircut(live, "h1") == (Result.STORED, ["haircut"])
    page = officer.get("/console/refusals", headers=HTML).text
    assert 'value="haircut"' in page
    made = post(officer, "/console/refusals", "/console/drafts", name="haircut")
    assert made.headers["location"] == "/console/drafts/haircut"
    return made.headers["location"]


def test_a_draft_is_filled_in_approved_and_in_force_at_once(live: Live, officer: httpx.Client, overlay: Path) -> None:
    draft = _draft_made(live, officer)
    page = officer.get(f"{draft}?check=yes", headers=HTML).text
    assert "[element.haircut]" in html.unescape(page)
    assert "Say what members are told it is called." in words_of(page)
    refused = post(officer, draft, f"{draft}/approve", toml=FILLED_IN)
    assert refused.headers["location"] == f"{draft}?check=yes"
    assert "Nothing is in force." in words_of(officer.get(draft, headers=HTML).text)
    assert list(overlay.iterdir()) == []
    kept = {"toml": FILLED_IN, "name": "Your haircut", "explain": "We note it when you start a title."}
    post(officer, draft, f"{draft}/save", **kept)
    page = words_of(officer.get(f"{draft}?check=yes", headers=HTML).text)
    assert "It is sound" in page
    assert "An impact assessment (GDPR article 35) is due" in page
    assert "element.haircut" in page
    version = live.service.catalogue.version
    approved = post(officer, draft, f"{draft}/approve", **kept, tried=_tried(officer, draft, **kept))
    assert approved.headers["location"] == "/console/drafts"
    assert "It is in force from now on." in words_of(officer.get("/console/drafts", headers=HTML).text)
    assert live.service.catalogue.version != version
    assert live.service.catalogue_faults == ()
    assert live.service.words("en").element("haircut").name == "Your haircut"
    assert (overlay / "haircut.toml").read_text() == FILLED_IN
    assert _haircut(live, "h2") == (Result.STORED, [])
    assert officer.get(draft, headers=HTML).status_code == 404


def test_the_version_before_an_approval_is_kept_and_compared_with(live: Live, officer: httpx.Client) -> None:
    draft = _draft_made(live, officer)
    kept = {"toml": FILLED_IN, "name": "Your haircut", "explain": "We note it when you start a title."}
    before = live.service.catalogue.version[:12]
    post(officer, draft, f"{draft}/approve", **kept, tried=_tried(officer, draft, **kept))
    page = officer.get("/console/changes", headers=HTML).text
    said = words_of(page)
    assert re.search(rf'<option value="[0-9-]+-{before}" selected>', page)
    assert "An impact assessment (GDPR article 35) is due" in said
    assert "element.haircut" in said
    assert "Your haircut" in said
    saved = post(officer, "/console/changes", "/console/changes/saves")
    assert saved.status_code == 303
    assert "It is kept." in words_of(officer.get("/console/changes", headers=HTML).text)
    post(officer, "/console/changes", "/console/changes/saves")
    said = words_of(officer.get("/console/changes", headers=HTML).text)
    assert "This very version is kept already." in said
    assert "None is due for this change." in said


def test_a_faulty_draft_changes_nothing_and_names_its_faults(live: Live, officer: httpx.Client, overlay: Path) -> None:
    draft = _draft_made(live, officer)
    version = live.service.catalogue.version
    named = {"name": "Your haircut", "explain": "We note it."}
    for toml in ("nonsense [", FILLED_IN.replace("contract", "because"), FILLED_IN.replace('"viewing"', '"hats"'), ""):
        post(officer, draft, f"{draft}/save", toml=toml, **named)
        answer = post(officer, draft, f"{draft}/approve", toml=toml, **named)
        assert answer.headers["location"] == f"{draft}?check=yes"
        assert "To be filled in or mended" in words_of(officer.get(f"{draft}?check=yes", headers=HTML).text)
    assert live.service.catalogue.version == version
    assert list(overlay.iterdir()) == []


def test_a_draft_never_replaces_a_file_of_the_operators(live: Live, officer: httpx.Client, overlay: Path) -> None:
    (overlay / "haircut.toml").write_text("")
    draft = _draft_made(live, officer)
    post(officer, draft, f"{draft}/approve", toml=FILLED_IN, name="Your haircut", explain="We note it.")
    assert "haircut.toml exists already" in words_of(officer.get(f"{draft}?check=yes", headers=HTML).text)
    assert (overlay / "haircut.toml").read_text() == ""


def test_a_draft_never_replaces_what_the_catalogue_has(live: Live, officer: httpx.Client, overlay: Path) -> None:
    version, drafts = live.service.catalogue.version, live.service.gate.drafts
    named = {"name": "Your e-mail", "explain": "We note it."}
    email = FILLED_IN.replace("element.haircut", "element.email")
    for draft_id, toml in (("email", email), ("haircut", FILLED_IN + email),
                           ("haircut", FILLED_IN + "[element.email]\ndeclared = false\n")):  # fmt: skip
        drafts.put(DraftEntry(draft_id, toml, live.service.clock.now()))
        draft = f"/console/drafts/{draft_id}"
        assert _tried(officer, draft, toml=toml, **named) == ""
        said = words_of(officer.get(f"{draft}?check=yes", headers=HTML).text)
        assert "element.email is in the catalogue already, and a draft replaces nothing; discard the draft" in said
        entry = NewEntry(draft_id, toml, named["name"], named["explain"])
        post(officer, draft, f"{draft}/approve", toml=toml, **named, tried=entry.digest(version))
        assert "Nothing is in force." in words_of(officer.get(draft, headers=HTML).text)
    assert live.service.catalogue.version == version
    assert list(overlay.iterdir()) == []


def test_a_draft_never_replaces_words(live: Live, officer: httpx.Client, overlay: Path) -> None:
    (overlay / "words").mkdir()
    (overlay / "words" / "de.ftl").write_text("element-haircut = Frisur\n", encoding="utf-8")
    draft = _draft_made(live, officer)
    assert _tried(officer, draft, toml=FILLED_IN, name="Your haircut", explain="We note it.") == ""
    said = words_of(officer.get(f"{draft}?check=yes", headers=HTML).text)
    assert "there are words for 'element-haircut' already; delete them" in said


def test_only_the_text_that_was_tried_is_put_in_force(live: Live, officer: httpx.Client, overlay: Path) -> None:
    draft = _draft_made(live, officer)
    kept = {"toml": FILLED_IN, "name": "Your haircut", "explain": "We note it when you start a title."}
    tried = _tried(officer, draft, **kept)
    other = {**kept, "toml": FILLED_IN.replace("kept_days = 30", "kept_days = 3000")}
    for untried in ({**kept, "tried": ""}, {**kept, "tried": "0" * 64}, {**other, "tried": tried},
                    {**kept, "name": "Another name", "tried": tried}):  # fmt: skip
        answer = post(officer, draft, f"{draft}/approve", **untried)
        assert answer.headers["location"] == f"{draft}?check=yes"
        page = officer.get(f"{draft}?check=yes", headers=HTML).text
        assert "This text was not tried yet." in words_of(page)
        assert list(overlay.iterdir()) == []
    windows = {**kept, "toml": FILLED_IN.replace("\n", "\r\n")}
    assert post(officer, draft, f"{draft}/approve", **windows, tried=tried).headers["location"] == "/console/drafts"
    assert "haircut" in live.service.catalogue.elements


def test_a_discarded_draft_is_gone_and_its_name_still_not_kept(live: Live, officer: httpx.Client) -> None:
    draft = _draft_made(live, officer)
    assert "haircut" in officer.get("/console/drafts", headers=HTML).text
    post(officer, draft, f"{draft}/discard")
    assert "No draft waits." in words_of(officer.get("/console/drafts", headers=HTML).text)
    assert _haircut(live, "h3") == (Result.STORED, ["haircut"])


def test_a_draft_is_made_only_of_a_name_that_came_in(live: Live, officer: httpx.Client) -> None:
    post(officer, "/console/refusals", "/console/drafts", name="never_seen")
    assert "No such name came in undeclared." in words_of(officer.get("/console/drafts", headers=HTML).text)
    assert live.service.gate.drafts.every() == ()
    assert officer.post("/console/drafts", data={"name": "haircut"}).status_code == 403


def test_without_a_folder_of_ones_own_nothing_can_be_approved_and_the_page_says_what_to_do() -> None:
    service = opened(SystemClock())
    with serving(service) as served, signed_in(served) as officer:
        draft = _draft_made(served, officer)
        page = officer.get(draft, headers=HTML).text
        assert "PLAINVIEW_CATALOGUE" in words_of(page)
        assert "/approve" not in page
        answer = post(officer, draft, f"{draft}/approve", toml=FILLED_IN, name="n", explain="e")
        assert answer.headers["location"] == f"{draft}?check=yes"
        assert "haircut" not in service.catalogue.elements
        assert "PLAINVIEW_CATALOGUE" in words_of(officer.get("/console/changes", headers=HTML).text)
    service.close()
