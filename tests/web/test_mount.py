"""Under a mount path, every link, form, redirect and asset of the pages stays below it and works."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from urllib.parse import urljoin, urlsplit

import httpx
import pytest

from plainview.base.clock import SystemClock
from tests.web.browsing import HTML, form_token
from tests.web.live import ANA, NAMED, OFFICER, PASSWORD, SERVICE_SECRET, Live, opened, serving

MOUNT = "/privacy-centre"
_ADDRESSES = re.compile(r'\b(href|src|action|srcset|poster|formaction)="([^"]*)"')
_IN_SHEETS = re.compile(r"url\(([^)]*)\)")
_MOST_PAGES = 150


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    """Give a served installation below a mount, as the demo."""
    settings = replace(NAMED, mount=f"{MOUNT}/", accent="#8a1c4a", return_origins="https://lumen.example")
    service = opened(SystemClock(), settings)
    with serving(service) as served:
        yield served
    service.close()


def signed_in(client: httpx.Client, email: str) -> httpx.Response:
    page = client.get(f"{MOUNT}/sign-in", headers=HTML).text
    filled = {"csrf": form_token(page), "email": email, "password": PASSWORD}
    return client.post(f"{MOUNT}/sign-in", data=filled, headers=HTML)


def addresses(page: str, at: str) -> Iterator[tuple[str, str]]:
    """Yield (attribute, absolute path) of all that a page leads to on this origin."""
    for attribute, value in _ADDRESSES.findall(page):
        parts = urlsplit(urljoin(f"http://here{at}", unescape(value)))
        if parts.netloc == "here" and parts.scheme == "http":
            yield attribute, parts.path + (f"?{parts.query}" if parts.query else "")
        else:
            assert parts.scheme in {"mailto", "https"}, value


def crawl(client: httpx.Client, starts: tuple[str, ...]) -> dict[str, int]:
    """Follow every link from some pages on and return path -> status; fails at whatever leads outside of the mount."""
    found: dict[str, int] = {}
    waiting = deque(MOUNT + start for start in starts)
    families: dict[str, int] = {}
    while waiting and len(found) < _MOST_PAGES:
        at = waiting.popleft()
        # Of many pages that differ in an id alone, three stand for all.
        family = re.sub(r"/(known|title|reasons|why)/[^/?]+", r"/\1/*", at.partition("?")[0])
        if at in found or (family != at and families.get(family, 0) >= 3):
            continue
        families[family] = families.get(family, 0) + 1
        answer = client.get(at, headers=HTML)
        found[at] = answer.status_code
        if answer.is_redirect:
            target = urljoin(f"http://here{at}", answer.headers["location"])
            assert urlsplit(target).netloc == "here", (at, target)
            assert urlsplit(target).path.startswith(MOUNT), (at, target)
            waiting.append(urlsplit(target).path)
        elif answer.headers["content-type"].startswith("text/html"):
            for attribute, path in addresses(answer.text, at):
                assert path == MOUNT or path.startswith((f"{MOUNT}/", f"{MOUNT}?")), (at, attribute, path)
                if attribute != "action":
                    waiting.append(path)
        elif answer.headers["content-type"].startswith("text/css"):
            assert all(url.strip("'\"").startswith("data:") for url in _IN_SHEETS.findall(answer.text)), at
    return found


def test_whoever_is_not_signed_in_stays_below_the_mount(live: Live) -> None:
    with live.client() as client:
        found = crawl(
            client, ("/", "/you", "/sign-in", "/privacy", "/privacy/request", "/handoff/ended", "/tv", "/nowhere")
        )
    assert {status for path, status in found.items() if not path.endswith(("/handoff/ended", "/nowhere"))} <= {200, 303}
    assert found[f"{MOUNT}/handoff/ended"] == 410
    assert found[f"{MOUNT}/nowhere"] == 404
    assert any("/assets/" in path for path in found)


def test_a_member_stays_below_the_mount(live: Live) -> None:
    with live.client() as client:
        assert signed_in(client, ANA).headers["location"] == f"{MOUNT}/you"
        found = crawl(client, ("/you", "/tv", "/you/requests", "/demo"))
        bad = {path: status for path, status in found.items() if status not in {200, 303}}
        assert bad == {}
        assert {f"{MOUNT}/you/{place}" for place in ("known", "uses", "shared", "choices", "details")} <= found.keys()
        assert {f"{MOUNT}/tv/{place}" for place in ("known", "uses", "shared", "choices")} <= found.keys()


def test_an_officer_stays_below_the_mount(live: Live) -> None:
    with live.client() as client:
        assert signed_in(client, OFFICER).headers["location"] == f"{MOUNT}/console"
        found = crawl(client, ("/console",))
        # Pages that everybody reads lead to "Your data", and an officer has none.
        hers = {path: status for path, status in found.items() if path.startswith(f"{MOUNT}/you")}
        assert set(hers.values()) == {403}
        assert {status for path, status in found.items() if path not in hers} <= {200, 303}


def test_forms_work_below_the_mount(live: Live) -> None:
    with live.client() as client:
        signed_in(client, ANA)
        for place, back in (("you/uses", "/you/uses"), ("tv/uses/recommend_train", "/tv/uses/recommend_train")):
            page = client.get(f"{MOUNT}/{place}", headers=HTML).text
            actions = [path for attribute, path in addresses(page, f"{MOUNT}/{place}") if attribute == "action"]
            switching = next(path for path in actions if path.endswith("/choices"))
            pressed = {"csrf": form_token(page), "purpose": "recommend_train", "allowed": "no", "back": "uses"}
            answer = client.post(switching, data=pressed, headers=HTML)
            assert answer.headers["location"].startswith(MOUNT + back)
        token = form_token(client.get(f"{MOUNT}/you", headers=HTML).text)
        out = client.post(f"{MOUNT}/sign-out", data={"csrf": token}, headers=HTML)
        assert out.headers["location"] == f"{MOUNT}/sign-in"


def test_the_api_stays_where_it_is(live: Live) -> None:
    with live.client(SERVICE_SECRET) as backend:
        assert backend.get("/v1/members/m-ana").status_code == 200
        assert backend.get("/healthz").status_code == 200
