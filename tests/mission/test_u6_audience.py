"""U6: the audience is counted of members who allow it, never of few; and what the ranking is worth is told."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from tests.mission.conftest import Running


def _monday() -> dt.date:
    today = dt.datetime.now(dt.UTC).date()
    return today - dt.timedelta(days=today.weekday() + 7)


def _week(member: str, titles: tuple[str, ...], chance: float) -> list[dict[str, Any]]:
    at = dt.datetime.combine(_monday(), dt.time(20), dt.UTC).isoformat()
    events: list[tuple[str, dict[str, Any]]] = []
    for rank, title in enumerate(titles):
        watched = {"title_id": title, "playback_id": f"{member}-{title}"}
        shown = {"title_id": title, "request_id": f"r-{member}", "row_id": "for_you", "rank": rank}
        followed = {"row_id": "for_you", "rank": rank, "request_id": f"r-{member}"}
        events += [
            ("browse.impression", shown | {"propensity": chance, "policy": "explore-20"}),
            ("playback.started", watched | {"impression_ref": followed, "device_class": "tv"}),
            ("playback.completed", watched | {"played_ms": 3_600_000}),
        ]
    return [
        {"id": f"u6-{member}-{number}", "event": event, "member_id": member, "profile_id": "main",
         "occurred_at": at, "properties": properties}
        for number, (event, properties) in enumerate(events)
    ]  # fmt: skip


def test_u6_the_audience_is_counted_but_never_few_and_the_ranking_is_evaluated(
    installed: Callable[..., Running],
) -> None:
    running = installed(smallest_group="3", explore="20")
    running.serve()
    running.make_member("ana", name="Ana Souza", country="FR")
    lives = {"ana": ("f001", "f002", "f003"), "ben": ("f001", "f002"), "cleo": ("f001", "f002"), "dan": ("f001",)}
    for number, (member, titles) in enumerate(lives.items()):
        running.events(*_week(member, titles, 0.95 if number else 0.01))
    running.work()
    told = running.request("GET", "/v1/audience/titles").json()
    # Ana alone watched f003; f002 is withheld too, because the total less the rest would give f003 away.
    assert [(item["title_id"], item["starts"], item["minutes"], item["reach"]) for item in told["items"]] == [
        ("f001", 4, 240, 4)
    ]
    assert told["withheld"] == 2
    active = running.request("GET", "/v1/audience/active").json()
    assert active["weeks"] == [{"period": _monday().isoformat(), "members": 4}]
    lines = [line for line in running.ledger("ana") if line["program"] == "audience"]
    assert {"audience_use", "audience_train"} <= {line["purpose"] for line in lines if line["kind"] == "scan"}
    page = running.your_data("ana")
    assert 'id="panel-audience-counted"' in page
    assert "one of 4 members" in re.sub("[\u2066-\u2069]", "", page)
    assert "explore-20" in page
    browser = running.browser("ana@journey.example")
    browser.get("/you/uses")
    browser.post("/you/choices", purpose="audience_use", allowed="no", text_version="1")
    running.work()
    after = running.request("GET", "/v1/audience/titles").json()
    assert (after["items"], after["withheld"]) == ([], 2)
    assert "You are not counted" in browser.get("/you/uses")
