"""U5: sign-ins unlike a member are noticed, asked about and told to her, and end when she says they were not her."""

from __future__ import annotations

import html
import re
import urllib.error
from collections.abc import Callable

import pytest

from tests.mission.conftest import PASSWORD, Browser, Running

HOME, AWAY = "203.0.113.7", "198.51.100.9"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0"
PHONE = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36"
EMAIL = "ana@journey.example"


class _Placed(Browser):
    """A browser of a kind of its own, somewhere."""

    def come_from(self, address: str, user_agent: str) -> None:
        """Say so with every request, as the proxy does."""
        self._opener.addheaders = [("User-Agent", user_agent), ("X-Forwarded-For", address)]


def _browser(running: Running, address: str, user_agent: str) -> Browser:
    """Return a browser at an address; it keeps its cookies."""
    browser = _Placed(f"http://127.0.0.1:{running.port}")
    browser.come_from(address, user_agent)
    return browser


def _reasons(running: Running, kind: str, **details: object) -> tuple[str, set[str]]:
    body = {"member_id": "ana", "kind": kind, "ip": AWAY, "user_agent": PHONE, "device_id": "a-new-device", **details}
    answer = running.request("POST", "/v1/risk/assessments", body).json()
    assert all(reason["text"] for reason in answer["reasons"])
    return answer["verdict"], {reason["key"] for reason in answer["reasons"]}


def _check_what_is_held(running: Running) -> None:
    lines = [line for line in running.ledger("ana") if line["program"] == "protect"]
    assert {"read", "keep"} <= {line["kind"] for line in lines}
    assert any("usual_sign_ins" in line["elements"] for line in lines if line["kind"] == "keep")
    told = running.explanation("ana")
    held = {element["id"]: element for source in told["sources"] for element in source["elements"]}
    assert held["sign_ins"]["count"] >= 9
    assert held["account_risk"]["fields"]
    assert held["usual_sign_ins"]["fields"]


def test_u5_a_strange_sign_in_is_noticed_and_ended_and_strange_payments_wait_for_a_person(
    installed: Callable[..., Running],
) -> None:
    running = installed(trusted_proxy="127.0.0.1")
    running.serve()
    running.make_member("ana", name="Ana Souza")

    at_home = _browser(running, HOME, FIREFOX)
    at_home.sign_in(EMAIL, PASSWORD)
    page = html.unescape(at_home.get("/you/choices"))
    assert "It is the first sign-in that we saw of this account." in page
    assert "Firefox on Windows" in page

    stranger = _browser(running, AWAY, PHONE)
    stranger.sign_in(EMAIL, PASSWORD)
    assert "Chrome on Android" in stranger.get("/you/choices")
    page = html.unescape(at_home.get("/you/choices"))
    assert "Let through, and told you" in page
    assert "The device is new for this member." in page or "The network is new for this member." in page

    for _ in range(5):
        with pytest.raises(urllib.error.HTTPError, match="401"):
            _browser(running, AWAY, FIREFOX).sign_in(EMAIL, "a guess")
    guesser = _browser(running, "192.0.2.1", FIREFOX)
    after = guesser.sign_in(EMAIL, PASSWORD)
    page = html.unescape(at_home.get("/you/choices"))
    # With somebody to send codes she is asked for one; without, she is let in and told on her page.
    assert ("Asked for a code" in page) if 'name="code"' in after else ("Let through, and told you" in page)
    assert "The password was wrong many times in the last hour." in page

    chosen = re.findall(r'<option value="([^"]+)"', page.split('action="/you/actions/protect/not-me"')[1])
    theirs = running.request("GET", f"/v1/risk/assessments/{chosen[-2]}").json()
    assert theirs["verdict"] == "notify"
    ended = at_home.post("/you/actions/protect/not-me", sign_in=chosen[-2])
    assert "Every session of your account was ended" in ended
    with pytest.raises(urllib.error.HTTPError, match="401"):
        stranger.get("/you/choices")
    at_home.sign_in(EMAIL, PASSWORD)
    page = html.unescape(at_home.get("/you/choices"))
    assert "You said it was not you" in page
    assert "You told us once that a sign-in was not you." in page
    verdict, reasons = _reasons(running, "sign_in")
    assert (verdict, reasons) == ("step_up", {"marked"})

    verdict, reasons = _reasons(running, "payment", card="tok_1", card_country="BR")
    assert verdict == "review"
    assert {"card_elsewhere", "marked"} <= reasons
    _check_what_is_held(running)
