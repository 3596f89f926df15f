"""The officer's page on retention: what is kept how long, and what was deleted, in words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import pytest

from plainview.base.clock import ManualClock
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.live import OFFICER, Live, opened, serving

START = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture
def live(clock: ManualClock) -> Iterator[Live]:
    service = opened(clock)
    with serving(service) as served:
        yield served
    service.close()


def test_the_page_tells_days_and_deletes_what_is_due(live: Live, clock: ManualClock) -> None:
    searched = CanonicalEvent("e1", "search.performed", "m-ana", "main", properties={"query": "canary"})
    live.service.gate.admit(Connection("backend", KeyClass.SERVICE), [searched]).result(10)
    with live.client() as client:
        assert client.get("/console/retention", headers=HTML).status_code in {303, 401, 403}
        sign_in(client, OFFICER)
        page = client.get("/console/retention", headers=HTML).text
        assert "Nothing was deleted yet" in page
        days = {
            name: int(count.replace(",", ""))
            for name, count in re.findall(r'<code class="quiet">(\w+)</code></th><td class="number">([\d,]+)', page)
        }
        assert days == {held.element: held.days for held in live.service.retention.days()}
        clock.advance(dt.timedelta(days=days["searches"] + 1))
        sign_in(client, OFFICER)
        refused = client.post("/console/retention/runs", data={"csrf": "x"})
        assert refused.status_code == 403
        token = form_token(client.get("/console/retention", headers=HTML).text)
        assert client.post("/console/retention/runs", data={"csrf": token}).status_code == 303
        page = client.get("/console/retention", headers=HTML).text
        name = live.service.words("en").text("element-searches")
        row = re.search(rf'<th scope="row">{re.escape(name)}</th><td class="number">(\d+)</td>', page)
        assert row is not None
        assert int(row[1]) >= 1
