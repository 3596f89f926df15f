"""A server that is told to end lets open pages of "Your data" go, instead of waiting for them."""

from __future__ import annotations

import time

import httpx

from tests.journeys.installation import Installation
from tests.web.browsing import sign_in

_PASSWORD = "correct horse battery"
_ENDS_WITHIN_S = 6
"""Less than the ten seconds that the server gives to what is still open."""


def test_a_server_ends_at_once_while_a_page_listens(installation: Installation) -> None:
    server = installation.serve()
    member = {"member_id": "ana", "traits": {"email": "ana@journey.example", "country": "DE"}, "password": _PASSWORD}
    assert installation.request("POST", "/v1/members", member).status == 201
    with httpx.Client(base_url=f"http://127.0.0.1:{installation.port}", timeout=20) as client:
        assert sign_in(client, "ana@journey.example", _PASSWORD).headers["location"] == "/you"
        with client.stream("GET", "/you/live") as stream:
            lines = stream.iter_lines()
            assert next(lines) == "event: open"
            told_s = time.monotonic()
            installation.stop(server)
            assert time.monotonic() - told_s < _ENDS_WITHIN_S
    assert server.returncode == 0
