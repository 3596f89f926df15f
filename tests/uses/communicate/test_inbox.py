"""The inbox in apps and on "Your data", and what is told back about messages."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

from plainview.gate.panels import Said
from plainview.uses import communicate
from plainview.uses.communicate.kinds import KINDS, SERVICE
from tests.uses.communicate.conftest import ANA, Messaging
from tests.web.live import ANA as EMAIL
from tests.web.live import PASSWORD, PUBLIC_SECRET, SERVICE_SECRET, serving

Make = Callable[..., Messaging]
INBOX = "/v1/members/m-ana/profiles/main/inbox"


def _put(made: Messaging, kind: str = "new_sign_in", **args: str) -> str:
    return made.use.outbox.put(ANA, kind, args, channel="inbox")


def _not_seen(made: Messaging) -> object:
    made.use.learn()
    reading = made.service.gate.session(SERVICE, "test").read(ANA, ("notifications_not_seen",))
    return reading.first("notifications_not_seen")


def test_a_message_lies_in_the_inbox_in_words_and_apps_tell_what_was_done_with_it(messaging: Make) -> None:
    made = messaging(smtp="")
    message_id = _put(made, place="Lisbon")
    with serving(made.service) as live, live.client(SERVICE_SECRET) as client:
        assert client.get(INBOX).json() == {"messages": []}
        made.use.work()
        held = client.get(INBOX).json()["messages"][0]
        assert (held["message_id"], held["state"]) == (message_id, "delivered")
        assert "Onde: Lisbon" in held["text"]
        assert client.post(f"{INBOX}/{message_id}", json={"event": "opened"}).status_code == 200
        assert client.get(INBOX).json()["messages"][0]["state"] == "opened"
        assert client.post(f"{INBOX}/{message_id}", json={"event": "eaten"}).status_code == 422
        assert client.post(f"{INBOX}/no-such", json={"event": "opened"}).status_code == 404
        assert client.get("/v1/members/m-ana/profiles/kids/inbox").json()["messages"] != []


def test_nobody_but_the_service_and_herself_reads_an_inbox(messaging: Make) -> None:
    made = messaging(smtp="")
    with serving(made.service) as live:
        for secret, status in (("", 401), (PUBLIC_SECRET, 403)):
            with live.client(secret) as client:
                assert client.get(INBOX).status_code == status
                assert client.get("/v1/members/m-ana/messages").status_code == status
                assert client.post("/v1/campaigns", json={"campaign": "x", "kind": "new_title"}).status_code == status


def test_another_sites_page_answers_no_message_by_her_session(messaging: Make) -> None:
    made = messaging(smtp="")
    message_id = _put(made)
    made.use.work()
    with serving(made.service) as live, live.client() as client:
        form = client.get("/sign-in").text
        csrf = re.search(r'name="csrf" value="([^"]+)"', form)
        assert csrf is not None
        signed_in = client.post("/sign-in", data={"csrf": csrf[1], "email": EMAIL, "password": PASSWORD})
        assert signed_in.status_code == 303
        for site, status in (("cross-site", 401), ("same-site", 401), ("same-origin", 200)):
            answer = client.post(f"{INBOX}/{message_id}", json={"event": "opened"}, headers={"Sec-Fetch-Site": site})
            assert answer.status_code == status


def test_marketing_leaves_the_inbox_when_it_is_switched_off(messaging: Make) -> None:
    made = messaging(smtp="")
    made.allow("communicate_marketing")
    made.use.outbox.campaign("spring", "new_title", "f001", channel="inbox")
    made.clock.advance(dt.timedelta(hours=2))
    made.use.work()
    assert len(made.use.inbox.of_profile("m-ana", "main")) == 1
    made.allow("communicate_marketing", allowed=False)
    assert made.use.inbox.of_profile("m-ana", "main") == ()


def test_a_message_not_opened_within_seven_days_counts_as_not_seen(messaging: Make) -> None:
    made = messaging(smtp="")
    first, second = _put(made), _put(made)
    made.use.work()
    made.use.happenings.admit()
    made.use.inbox.answer("m-ana", "main", first, "dismissed")
    assert _not_seen(made) == {"delivered": 2, "not_seen": 0}
    made.clock.advance(dt.timedelta(days=7, minutes=1))
    assert _not_seen(made) == {"delivered": 2, "not_seen": 1}
    # Opening it after all comes too late to have seen it in time.
    made.use.inbox.answer("m-ana", "main", second, "opened")
    assert _not_seen(made) == {"delivered": 2, "not_seen": 1}


def test_her_page_says_how_each_message_ended_and_why(messaging: Make) -> None:
    made = messaging(smtp="")
    made.tell("welcome")
    _put(made)
    made.use.work()
    panels = [panel for name, panel in made.service.member_panels("m-ana") if name == "communicate"]
    outcomes, inbox = panels[0].tables
    ended = [row[3:] for row in outcomes.rows]
    assert len(ended) == 2
    assert (Said("communicate-state-not_done"), Said("reason-no_channel")) in ended
    assert (Said("communicate-state-done"), None) in ended
    assert inbox.rows[0][1] == "Um novo acesso a Lumen"


def test_every_sentence_of_the_panels_is_in_the_words(messaging: Make) -> None:
    made = messaging(smtp="")
    made.tell("welcome")
    _put(made)
    made.use.work()
    program = made.service.programs["communicate"]
    assert program.console_panels is not None
    words = made.service.words("en")
    shown = [panel for name, panel in made.service.member_panels("m-ana") if name == "communicate"]
    for panel in (*shown, *program.console_panels()):
        for table in panel.tables:
            said = (
                panel.heading,
                table.heading,
                table.empty,
                *table.columns,
                *(cell for row in table.rows for cell in row),
            )
            missing = [cell.key for cell in said if isinstance(cell, Said) and not words.has(cell.key)]
            assert missing == []


def test_every_reason_and_kind_has_words(messaging: Make) -> None:
    words = messaging(smtp="").service.words("en")
    source = "\n".join(path.read_text("utf-8") for path in Path(communicate.__file__).parent.glob("*.py"))
    named = set(re.findall(r'"((?:no|message|enough|quiet|carrier|address)_[a-z_]+)"', source))
    others = {"message_id", "message_service", "message_state"}
    assert [why for why in sorted(named - others) if not words.has(f"reason-{why}")] == []
    for kind in KINDS:
        keys = (f"message-{kind}", f"message-{kind}.text", f"message-{kind}.short", f"communicate-kind-{kind}")
        assert [key for key in keys if not words.has(key)] == []
