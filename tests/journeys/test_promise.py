"""The promise: one declared catalogue is what the member reads and what the code enforces, with no code change."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from plainview.assemble import Service
from plainview.base.errors import StatementRefused
from plainview.gate.statements import Statement
from tests.journeys.browser import opened_page, sign_in
from tests.journeys.installation import Installation, beside

EMAIL = "ana@journey.example"
PASSWORD = "correct horse battery staple"
PACKAGED = Path(__file__).parents[2] / "src" / "plainview" / "catalogue" / "standard" / "elements" / "usage.toml"
STARTED = {"event": "playback.started", "member_id": "ana", "properties": {"title_id": "f001", "playback_id": "p1"}}
SKIPPED = {"event": "playback.intro_skipped", "member_id": "ana", "properties": {"skipped_ms": 61000}}
TITLES = Statement("titles", "Titles by plays.", "SELECT title_id FROM viewing WHERE event = 'playback.started'")
SKIPS = Statement("skips", "Intros skipped.", "SELECT skipped_ms FROM viewing WHERE skipped_ms IS NOT NULL")
NEW_ELEMENT = """
[element.intros_skipped]
source = "usage"
family = "viewing"
scope = "profile"
moves_recommendations = false
collect = { events = ["playback.intro_skipped"], properties = { skipped_ms = "duration_ms" } }

[element.intros_skipped.purpose.audience_use]
basis = { "*" = "legitimate_interest" }
precision = "exact"
kept_days = 30
"""
NEW_WORDS = """
element-intros_skipped = Intros you skipped
    .explain = Noted by the player when you skip an intro.
event-playback-intro_skipped = An intro was skipped
"""


def part_of(explanation: dict[str, Any], element: str) -> dict[str, Any] | None:
    """Return what an explanation says of one element, None when it does not know it."""
    parts = (part for source in explanation["sources"] for part in source["elements"])
    return next((part for part in parts if part["id"] == element), None)


def purposes_of(explanation: dict[str, Any], element: str) -> set[str]:
    """Return the purposes that one element is said to be used for."""
    part = part_of(explanation, element)
    assert part is not None
    return {use["purpose"] for use in part["uses"]}


def without_purpose(element: str, purpose: str) -> str:
    """Return the packaged text of one element less the one line that declares a purpose for it."""
    text = PACKAGED.read_text("utf-8")
    own = text[text.index(f"[element.{element}]") :]
    lines = own[: own.index("\n\n")].splitlines()
    kept = [line for line in lines if not line.startswith(f"{purpose} = ")]
    assert len(kept) == len(lines) - 1
    return "\n".join(kept) + "\n"


def within_seconds(holds: Callable[[], bool], seconds: float = 30) -> None:
    """Wait until something holds; fails when it never does."""
    until_s = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until_s, "it did not come to hold in time"
        time.sleep(0.2)


def rows(service: Service, purpose: str, statement: Statement) -> list[object]:
    """Return the first column of a statement through one purpose's views."""
    table = service.gate.session(purpose, "promise").query(statement)
    return list(table.column(0).to_pylist())


def test_the_page_the_way_in_the_views_the_api_and_the_download_follow_the_catalogue(
    installation: Installation, chromium: str
) -> None:
    assert os.path.exists(chromium)
    installation.serve()
    created = installation.request(
        "POST", "/v1/members",
        {"member_id": "ana", "traits": {"email": EMAIL, "name": "Ana", "country": "DE"}, "password": PASSWORD},
    )  # fmt: skip
    assert created.status in {200, 201}, created.body
    assert installation.events({"id": "1", **STARTED}, {"id": "2", **SKIPPED})[1]["why"] == "undeclared_event"
    before = installation.explanation("ana")
    assert "recommend_use" in purposes_of(before, "titles_viewed")
    assert part_of(before, "intros_skipped") is None
    with beside(installation) as service, opened_page() as page:
        base = f"http://127.0.0.1:{installation.port}"
        sign_in(page, base, EMAIL, PASSWORD)
        assert rows(service, "recommend_use", TITLES) == ["f001"]
        page.goto(f"{base}/you/known/from/usage")
        assert "Intros you skipped" not in page.content()
        page.goto(f"{base}/you/known/titles_viewed")
        uses_before = uses_on_page(page, "titles_viewed")

        # One purpose is deleted from one element, in a copy of its entry.
        own = installation.catalogue / "own.toml"
        own.write_text(without_purpose("titles_viewed", "recommend_use"), "utf-8")
        within_seconds(lambda: "recommend_use" not in purposes_of(installation.explanation("ana"), "titles_viewed"))
        service.reload_catalogue()
        with pytest.raises(StatementRefused, match="title_id"):
            rows(service, "recommend_use", TITLES)
        assert rows(service, "audience_use", TITLES) == ["f001"]
        page.reload()
        assert len(uses_on_page(page, "titles_viewed")) == len(uses_before) - 1
        assert "recommend_use" not in purposes_of(download(page, base), "titles_viewed")

        # One new element is added.
        own.write_text(own.read_text("utf-8") + NEW_ELEMENT, "utf-8")
        (installation.catalogue / "words" / "en.ftl").write_text(NEW_WORDS, "utf-8")
        within_seconds(lambda: part_of(installation.explanation("ana"), "intros_skipped") is not None)
        service.reload_catalogue()
        assert installation.events({"id": "3", **SKIPPED})[0]["result"] == "stored"
        assert rows(service, "audience_use", SKIPS) == [61000]
        part = part_of(installation.explanation("ana"), "intros_skipped")
        assert part is not None
        assert (part["count"], purposes_of(installation.explanation("ana"), "intros_skipped") & {"audience_use"}) == (
            1, {"audience_use"},
        )  # fmt: skip
        page.goto(f"{base}/you/known/from/usage")
        assert "Intros you skipped" in page.inner_text("main")
        downloaded = part_of(download(page, base), "intros_skipped")
        assert downloaded is not None
        assert downloaded["newest"][0]["values"] == {"skipped_ms": 61000}


def uses_on_page(page: Page, element: str) -> list[str]:
    """Return what the page says one element is used for, a text a use."""
    return page.locator(f"#element-{element} .use-list > li").all_text_contents()


def download(page: Page, base: str) -> dict[str, Any]:
    """Return the file that the page's download gives."""
    return dict(page.request.get(f"{base}/you/download").json())
