"""U7: members are told what they need to know, and news only as long as they want them; each outcome is shown."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from plainview.titles import open_titles, packaged_titles
from tests.mission.conftest import PASSWORD, Browser, Running
from tests.uses.communicate.conftest import CARRIERS
from tests.uses.communicate.post_office import PostOffice, post_office
from tests.uses.communicate.text_centre import text_centre

_LINK = re.compile(r"http://127\.0\.0\.1(/v1/\S+)")


def _wait_for(found: Callable[[], bool]) -> None:
    until_s = time.monotonic() + 30
    while not found():
        assert time.monotonic() < until_s, "it did not happen in time"
        time.sleep(0.1)


def test_u7_messages_reach_mailbox_phone_and_inbox_and_marketing_ends_when_she_says_so(
    installed: Callable[..., Running],
) -> None:
    with post_office() as office, text_centre() as centre:
        running = installed(
            smtp=office.url,
            mail_from="Journey TV <tv@journey.example>",
            smpp=centre.url,
            sms_from="JOURNEY",
            public_url="http://127.0.0.1",
            quiet_hours="",
        )
        shelf = open_titles(running.folder / "own" / "data" / "titles.db")
        shelf.put_many(packaged_titles())
        shelf.close()
        running.declare(CARRIERS)
        running.serve()
        running.make_member("ana", name="Ana Souza", phone="+49 30 901820")
        path = "/v1/members/ana/messages"
        # A request: a new password, by e-mail. A code, by text message. News of her account, in the inbox.
        running.request("POST", path, {"kind": "password_reset"})
        running.request("POST", path, {"kind": "sign_in_code", "args": {"code": "471133"}, "channel": "sms"})
        running.request("POST", path, {"kind": "welcome", "channel": "inbox"})
        running.work()
        link = _LINK.search(office.text())
        assert link is not None
        assert centre.heard("text")["text"].startswith("471133 is your code")
        answer = running.request("POST", link[1], b"password=quite+another+password", key="")
        assert answer.status == 200
        browser = running.browser("ana@journey.example", "quite another password")
        page = browser.get("/you/choices")
        assert "Welcome to Journey TV" in page
        assert "by text message" in page
        sends = [line for line in running.ledger("ana") if line["kind"] == "send"]
        assert {line["recipient"] for line in sends} == {"message_service", "text_message_service"}
        assert {line["purpose"] for line in sends} == {"communicate_service"}
        # What was sent is among the messages that the service holds about her, once the server admitted it.
        _wait_for(lambda: "message.sent" in browser.get("/you/download"))
        _news_end_when_she_says_so(running, office, browser)


def _news_end_when_she_says_so(running: Running, office: PostOffice, browser: Browser) -> None:
    path = "/v1/members/ana/messages"
    # News: she says yes, changes her mind before they are sent, and reads why they were not.
    browser.get("/you/choices")
    browser.post("/you/choices", purpose="communicate_marketing", allowed="yes", text_version="1")
    campaign = {"campaign": "spring", "kind": "new_title", "title_id": "f001", "channel": "email"}
    assert running.request("POST", "/v1/campaigns", campaign).json() == {"campaign": "spring", "members": 1}
    running.request("POST", path, {"kind": "new_title", "title_id": "f002"})
    running.work()
    assert len(office.letters) == 2
    one_click = re.search(r"<http://127\.0\.0\.1(\S+)>", office.letters[1]["List-Unsubscribe"].replace(" ", ""))
    assert one_click is not None
    running.request("POST", path, {"kind": "new_title", "title_id": "f003"})
    clicked = running.request("POST", one_click[1], b"List-Unsubscribe=One-Click", key="")
    assert clicked.status == 200
    running.work()
    assert len(office.letters) == 2
    assert running.request("GET", "/v1/members/ana/choices").json()["communicate_marketing"]["allowed"] is False
    told = running.request("GET", path).json()["messages"][0]
    assert (told["state"], told["why"]) == ("not_done", "switched_off")
    page = browser.get("/you/choices")
    assert "Not sent" in page
    assert "You switched this off." in page
    assert PASSWORD not in page
