"""One purpose switched off for one member changes every way out at once; switched on again, all is as before."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plainview.base.errors import Refused
from plainview.gate.statements import Statement
from plainview.gate.subjects import SubjectRef
from tests.journeys.browser import opened_page, sign_in
from tests.journeys.installation import Installation, beside

PASSWORD = "correct horse battery staple"
WATCHED = Statement("watched", "Who watched.", "SELECT DISTINCT subject_no FROM viewing")


def lives(installation: Installation) -> None:
    """Let twelve members watch titles, and train."""
    for member in range(12):
        installation.identify(f"m{member}", email=f"m{member}@journey.example", country="DE")
    events = [
        {
            "id": f"{member}-{title}",
            "event": "playback.completed",
            "member_id": f"m{member}",
            "properties": {"title_id": f"f{title + 1:03}", "played_ms": 3_000_000},
        }
        for member in range(12)
        for title in range(6)
        if (member + title) % 3
    ]
    assert {result["result"] for result in installation.events(*events)} == {"stored"}
    assert installation.request("PATCH", "/v1/members/m1", {"password": PASSWORD}).status == 200
    installation.run("worker", "--once")


def is_on(explanation: dict[str, Any]) -> bool:
    """Return whether an explanation says that recommendations are on."""
    return bool(next(part["is_on"] for part in explanation["purposes"] if part["id"] == "recommend_use"))


def test_page_read_query_recommendations_and_download_follow_a_switch_at_once(
    installation: Installation, chromium: str
) -> None:
    assert chromium
    titles = installation.folder / "titles.csv"
    rows = [f"f{number:03},film,Film {number},1950,drama,en," for number in range(1, 7)]
    titles.write_text("title_id,kind,title,year,genres,language,note\n" + "\n".join(rows) + "\n", "utf-8")
    installation.run("import", "titles", str(titles))
    installation.serve()
    lives(installation)
    base = f"http://127.0.0.1:{installation.port}"
    her = SubjectRef("m1", "main")
    with beside(installation) as service, opened_page(scripts=False) as page:
        session = service.gate.session("recommend_use", "journey")

        def ways_out() -> tuple[bool, ...]:
            """Return whether page, download, API, recommendations, read and query show the purpose as allowed."""
            page.goto(f"{base}/you/uses")
            switch = page.locator("#use-recommend_use [role=switch]").get_attribute("aria-checked") == "true"
            downloaded = is_on(json.loads(page.request.get(f"{base}/you/download").text()))
            recommended = installation.recommendations("m1")
            personal = recommended["model"] != "popular" and bool(recommended["items"][0]["reasons"])
            try:
                read = session.read(her, ["titles_viewed"]).streams["viewing"].num_rows > 0
            except Refused:
                read = False
            numbers = session.query(WATCHED).column("subject_no").to_pylist()
            queried = her in {session.subjects().get(int(number or 0)) for number in numbers}
            return switch, downloaded, is_on(installation.explanation("m1")), personal, read, queried

        sign_in(page, base, "m1@journey.example", PASSWORD)
        assert ways_out() == (True,) * 6
        page.goto(f"{base}/you/uses")
        page.click("#use-recommend_use [role=switch]")
        page.wait_for_url("**/you/uses?off=recommend_use*")
        assert ways_out() == (False,) * 6
        assert installation.recommendations("m2")["model"] != "popular"
        refused = installation.request("GET", "/v1/members/m1/ledger").json()
        assert "switched_off" in json.dumps(refused)
        answer = installation.request("PUT", "/v1/members/m1/choices", {"choices": {"recommend_use": True}})
        assert answer.status == 200, answer.body
        assert ways_out() == (True,) * 6


def test_a_use_that_asks_for_an_undeclared_element_is_refused_in_the_ledger(installation: Installation) -> None:
    installation.serve()
    installation.identify("ana", email="ana@journey.example")
    with beside(installation) as service, pytest.raises(Refused):
        service.gate.session("recommend_use", "nosy program").read(SubjectRef("ana"), ["email"])
    with beside(installation) as service:
        newest = service.gate.ledger.refusals(limit=1)[0]
    assert (newest.program, newest.elements, newest.reason) == ("nosy program", ("email",), "not_declared_for_purpose")
