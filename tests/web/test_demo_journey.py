"""An evening at the demo in a real Chromium, from signing up to a survey, with scripts and without."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.demo_evening import counted, deliver, demo_served, held, member_of, newest, until
from tests.web.live import PASSWORD, SERVICE_SECRET, Live

_GAMES = {
    "game.session_started", "game.session_ended", "game.progression", "game.achievement", "game.multiplayer_joined",
    "game.multiplayer_left",
}  # fmt: skip
_ACTS = {
    "device.registered", "search.performed", "search.result_selected", "title.selected", "rating.set", "mylist.added",
    "message.opened", "message.dismissed", "support.contacted", "survey.answered", "playback.started",
    "playback.completed", *_GAMES,
}  # fmt: skip
_PLAYER = {
    "playback.heartbeat", "playback.paused", "playback.resumed", "playback.seeked", "playback.track_changed",
    "playback.quality_changed",
}  # fmt: skip


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    with demo_served() as served:
        yield served


@pytest.fixture(params=[(True, 1440), (False, 360)], ids=["with scripts", "without"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    scripts, width = request.param
    context = browser.new_context(java_script_enabled=scripts, viewport={"width": width, "height": 900})
    context.set_default_timeout(20_000)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert said == []


def test_an_evening_at_the_demo(page: Page, live: Live, request: pytest.FixtureRequest) -> None:
    has_scripts = "with scripts" in request.node.name
    email = f"evening-{int(has_scripts)}@lumen.example"
    _join(page, live, email)
    member_id = member_of(live.service, email)
    _find(page)
    _watch(page, has_scripts=has_scripts)
    until(lambda: counted(live.service, member_id)["playback.completed"] == 1)
    _judge(page, has_scripts=has_scripts)
    _play(page)
    _read(page, live)
    _ask_and_answer(page)
    wanted = _ACTS | (_PLAYER | {"browse.impression"} if has_scripts else set())
    until(lambda: wanted <= counted(live.service, member_id).keys())
    _look_at_hers(page, live, member_id)
    if has_scripts:
        _look_at_numbers(live, member_id)


def _join(page: Page, live: Live, email: str) -> None:
    page.goto(f"{live.url}/demo")
    page.get_by_role("link", name="Create an account").click()
    page.get_by_label("Name").fill("Ida")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Country").select_option(label="Germany")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_label("News and offers").check()
    page.get_by_role("button", name="Create an account").click()
    expect(page.get_by_role("status")).to_have_text("Your account is ready.")
    page.get_by_label("Card number").fill("4111 1111 1111 1111")
    page.get_by_role("button", name="Use this card").click()
    expect(page.get_by_role("status")).to_have_text("Your card is noted.")
    page.get_by_label("Name of the profile").fill("Lou")
    page.get_by_label("A child’s profile").check()
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_role("button", name="Lou")).to_contain_text("Child")
    page.get_by_role("button", name="Your profile").click()
    expect(page.get_by_role("heading", name="Tonight")).to_be_visible()
    expect(page.locator(".shelf").first).to_be_visible()


def _find(page: Page) -> None:
    page.get_by_role("navigation").get_by_role("link", name="Search").click()
    page.get_by_label("Title or genre").fill("trip to the moon")
    page.get_by_label("Title or genre").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("One title")
    page.get_by_role("link", name="A Trip to the Moon").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("A Trip to the Moon")


def _watch(page: Page, *, has_scripts: bool) -> None:
    page.get_by_role("link", name="Watch", exact=True).last.click()
    expect(page.get_by_role("heading", name="Before your first playback")).to_be_visible()
    expect(page.locator(".notice-brief a[href*=first_playback]")).to_be_visible()
    if not has_scripts:
        page.get_by_role("button", name="Watch to the end").click()
        expect(page.get_by_role("status")).to_contain_text("to the end")
        return
    expect(page.locator(".player[data-ready]")).to_be_visible()
    page.get_by_role("button", name="Play").click()
    # The first heartbeat comes after five seconds of playing.
    expect(page.get_by_label("Position")).to_have_attribute(
        "aria-valuetext", re.compile("0:0[6-9]|0:1"), timeout=30_000
    )
    page.get_by_role("button", name="Pause").click()
    page.get_by_role("button", name="Play").click()
    page.get_by_label("Subtitles").select_option(label="German")
    page.get_by_label("Picture").select_option("1080p")
    page.get_by_label("Position").fill("29000")
    expect(page.get_by_role("status")).to_contain_text("The end.")
    page.get_by_role("link", name="Leave the player").click()


def _judge(page: Page, *, has_scripts: bool) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("A Trip to the Moon")
    page.get_by_role("button", name="I love it").click()
    expect(page.get_by_role("button", name="I love it")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Add to my list").click()
    page.get_by_role("navigation").get_by_role("link", name="Home").click()
    shelf = page.get_by_role("region", name="My list")
    expect(shelf.get_by_role("link", name="A Trip to the Moon")).to_be_visible()
    if has_scripts:
        # Who looks at a row for half a second has seen it.
        expect(page.locator(".poster[data-seen]").first).to_be_visible()
    page.get_by_role("region", name="Films").get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Tonight")


def _play(page: Page) -> None:
    page.get_by_role("navigation").get_by_role("link", name="Game").click()
    page.get_by_role("button", name="Start playing").click()
    page.get_by_role("button", name="Row 2, column 2: frozen").click()
    expect(page.get_by_role("status")).to_contain_text("All thawed. Points: 100.")
    page.get_by_role("button", name="Next level").click()
    expect(page.get_by_role("heading", name="Level 2 of 5")).to_be_visible()
    page.get_by_role("button", name="Play against a second player here").click()
    expect(page.get_by_role("status")).to_contain_text("Player 1 is next")
    page.get_by_role("button", name="Row 1, column 1").click()
    expect(page.get_by_role("status")).to_contain_text("Player 2 is next")
    page.get_by_role("button", name="Leave the match").click()
    page.get_by_role("button", name="Stop playing").click()
    expect(page.get_by_role("button", name="Start playing")).to_be_visible()


def _read(page: Page, live: Live) -> None:
    deliver(live.service)
    page.get_by_role("navigation").get_by_role("link", name="Notifications").click()
    page.get_by_role("button", name="Open").click()
    expect(page.locator(".note-text")).to_be_visible()
    page.get_by_role("button", name="Put away").click()
    expect(page.get_by_text("No messages yet.")).to_be_visible()


def _ask_and_answer(page: Page) -> None:
    page.get_by_role("navigation").get_by_role("link", name="Help").click()
    page.get_by_label("What it is about").select_option(label="Subtitles or language")
    page.get_by_label("Your message").fill("They are late.")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("status")).to_contain_text("Your case has the number")
    page.get_by_role("navigation").get_by_role("link", name="Home").click()
    page.get_by_role("link", name="Three questions about tonight").click()
    page.get_by_label("Partly").check()
    page.get_by_role("button", name="Send my answers").click()
    expect(page.get_by_role("status")).to_have_text("Thank you for your answers.")


def _look_at_hers(page: Page, live: Live, member_id: str) -> None:
    page.goto(f"{live.url}/you/known/from/usage")
    expect(page.get_by_role("main")).to_contain_text("A Trip to the Moon")
    expect(page.get_by_role("main")).to_contain_text("trip to the moon")
    with live.client(SERVICE_SECRET) as backend:
        told = backend.get(f"/v1/members/{member_id}/explanation").json()
    elements = {element["id"] for source in told["sources"] for element in source["elements"] if element["count"]}
    assert {"titles_viewed", "searches", "game_multiplayer", "survey_answers", "my_list"} <= elements


def _look_at_numbers(live: Live, member_id: str) -> None:
    """Hold the player's numbers to what was really played."""
    completed = newest(live.service, member_id, "playback.completed")
    assert completed["position_ms"] == 30_000
    assert 5_000 <= int(str(completed["played_ms"])) < 29_000
    seeked = newest(live.service, member_id, "playback.seeked")
    assert seeked["to_ms"] == 29_000
    assert 5_000 <= int(str(seeked["from_ms"])) < 29_000
    beat = newest(live.service, member_id, "playback.heartbeat")
    assert 5_000 <= int(str(beat["played_ms"])) < 8_000
    assert newest(live.service, member_id, "playback.quality_changed")["rendition"] == "1080p"
    assert newest(live.service, member_id, "playback.track_changed")["subtitle_language"] == "de"
    seen = [row for row in held(live.service, member_id) if row["event"] == "browse.impression" and row.get("row_id")]
    assert {row["row_id"] for row in seen} & {"my-list", "films", "popular"}
    assert all(int(str(row["visible_ms"])) >= 500 for row in seen)
