"""A consent that is withdrawn in one process counts in every other within a second; an erasure does as well."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from plainview.assemble import open_service
from plainview.base.clock import SystemClock
from plainview.base.errors import Refused
from plainview.base.settings import read_settings
from plainview.gate.subjects import SubjectRef
from tests.journeys.installation import Installation


def seconds_until(holds: Callable[[], bool]) -> float:
    """Return after how many seconds something holds; fails after ten."""
    began_s = time.monotonic()
    while not holds():
        assert time.monotonic() - began_s < 10
        time.sleep(0.02)
    return time.monotonic() - began_s


def test_what_is_withdrawn_in_one_process_is_refused_in_another_within_a_second(tmp_path: Path) -> None:
    with Installation(tmp_path) as made:
        serving = made.serve()
        made.identify("ana", email="ana@x.example", country="DE")
        watched = {"id": "w1", "event": "playback.completed", "member_id": "ana", "profile_id": "main"}
        made.events(watched | {"properties": {"title_id": "f001", "played_ms": 9}})
        other = open_service(read_settings(made.environment), SystemClock(), owns_intake=False)
        try:
            session = other.gate.session("recommend_use", "another process")

            def is_refused() -> bool:
                try:
                    session.read(SubjectRef("ana", "main"), ("titles_viewed",))
                except Refused:
                    return True
                return False

            assert not is_refused()
            for allowed in (False, True, False):
                given = {"choices": {"recommend_use": allowed}}
                assert made.request("PUT", "/v1/members/ana/choices", given).status == 200
                assert seconds_until(lambda allowed=allowed: is_refused() is not allowed) < 1.0  # type: ignore[misc]
            asked = made.request("POST", "/v1/members/ana/erasures", {"what": "account", "now": True})
            assert asked.status == 202, asked.body
            assert seconds_until(lambda: not other.gate.knows("ana") or is_refused()) < 1.0
        finally:
            other.close()
        made.stop(serving)
