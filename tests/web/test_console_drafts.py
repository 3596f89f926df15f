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
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass, Result
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
    approved = post(officer, draft, f"{draft}/approve", **kept)
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
    post(officer, draft, f"{draft}/approve", **kept)
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
