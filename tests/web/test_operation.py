"""Liveness, numbers, description and headers."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from plainview.base.clock import SystemClock
from plainview.web.app import every_route
from tests.web.browsing import sign_in
from tests.web.live import NAMED, OFFICER, SERVICE_SECRET, Live, opened, serving


def test_it_lives_and_is_ready(live: Live) -> None:
    with live.client() as client:
        assert client.get("/healthz").json() == {"status": "alive"}
        assert client.get("/readyz").json()["status"] == "ready"


def test_numbers_hold_no_members_id(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        client.get("/v1/members/m-ana")
        told = client.get("/metrics").text
    assert "plainview_http_requests_total" in told
    assert "m-ana" not in told


def test_the_description_names_every_route_of_the_api(live: Live) -> None:
    with live.client() as client:
        described = client.get("/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    assert described["info"]["title"] == "Plainview"
    named = {(method.upper(), path) for path, methods in described["paths"].items() for method in methods}
    assert {route for route in every_route(live.service) if route[1].startswith("/v1/")} <= named


@pytest.mark.parametrize("path", ["/sign-in", "/privacy", "/nowhere", "/v1/members/m-ana"])
def test_every_answer_forbids_foreign_scripts_frames_and_sniffing(live: Live, path: str) -> None:
    with live.client() as client:
        headers = client.get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "script-src 'self';" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def test_assets_may_be_kept_for_good(live: Live) -> None:
    with live.client() as client:
        path = re.search(r'href="(/assets/plainview\.[0-9a-f]{16}\.css)"', client.get("/sign-in").text)
        assert path is not None
        style = client.get(path[1])
        assert style.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert style.headers["content-type"].startswith("text/css")
        assert client.get("/assets/plainview.css").status_code == 404


def test_a_page_nobody_wrote_is_a_page_for_people_and_a_problem_for_programs(live: Live) -> None:
    with live.client() as client:
        page = client.get("/nowhere", headers={"Accept": "text/html"})
        problem = client.get("/nowhere")
    assert (page.status_code, problem.status_code) == (404, 404)
    assert "There is no such page." in page.text
    assert problem.json()["title"] == "Not Found"


def test_an_oversized_body_is_refused(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        answer = client.post("/v1/members", json={"member_id": "m-big", "traits": {"name": "x" * 300_000}})
    assert answer.status_code == 413


def test_the_console_says_what_is_wrong_with_a_changed_catalogue_that_is_not_in_force(tmp_path: Path) -> None:
    service = opened(SystemClock(), replace(NAMED, catalogue=str(tmp_path)))
    version = service.catalogue.version
    (tmp_path / "own.toml").write_text('[element.hats]\nsource = "moon"\n', encoding="utf-8")
    with serving(service) as live, live.client() as client:
        assert not service.reload_catalogue()
        sign_in(client, OFFICER)
        assert "of the catalogue from being in force" in client.get("/console").text
        page = client.get("/console/catalogue").text
        assert "own.toml" in page
        assert "moon" in page
        assert version in page
        (tmp_path / "own.toml").unlink()
        service.reload_catalogue()
        assert "own.toml" not in client.get("/console/catalogue").text
