"""Links in messages: one click ends marketing, and a new password is chosen once, within an hour."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from plainview.gate.program import Notice
from tests.uses.communicate.conftest import URL, Messaging
from tests.uses.communicate.post_office import PostOffice
from tests.web.live import ANA, PASSWORD, SERVICE_SECRET, Live, serving

Make = Callable[..., Messaging]
_LINK = re.compile(rf"{URL}(/v1/\S+)")
NEW = "quite another password"


def _marketing(made: Messaging, office: PostOffice) -> str:
    """Let Ana get a letter of a campaign; return the path of its link."""
    made.allow("communicate_marketing")
    made.use.outbox.campaign("spring", "new_title", "f001")
    made.clock.advance(dt.timedelta(hours=2))
    made.use.work()
    return _path(office)


def _path(office: PostOffice) -> str:
    found = _LINK.search(office.text())
    assert found is not None, office.text()
    return found[1]


def _signs_in(live: Live, password: str) -> bool:
    with live.client() as client:
        page = client.get("/sign-in").text
        token = re.search(r'name="csrf" value="([^"]+)"', page)
        assert token is not None
        sent = client.post("/sign-in", data={"csrf": token[1], "email": ANA, "password": password})
        return sent.status_code == 303


def test_a_marketing_letter_offers_one_click_that_names_nobody(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    path = _marketing(made, office)
    letter = office.letters[0]
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert letter["List-Unsubscribe"].replace(" ", "") == f"<{URL}{path}>"
    assert "ana" not in path


def test_a_service_message_offers_none(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    made.tell("sign_in_code", code="1")
    made.use.work()
    assert office.letters[0]["List-Unsubscribe"] is None


def test_one_click_switches_marketing_off_and_looking_at_the_page_does_not(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    path = _marketing(made, office)
    with serving(made.service) as live, live.client() as client:
        page = client.get(path)
        assert page.status_code == 200
        assert '<button type="submit" class="button">No more news and offers</button>' in page.text
        assert '<link rel="stylesheet"' in page.text
        assert 'href="/privacy"' in page.text
        assert page.headers["referrer-policy"] == "no-referrer"
        assert made.service.gate.choices.of("m-ana")["communicate_marketing"].allowed
        done = client.post(path, data={"List-Unsubscribe": "One-Click"})
        assert done.status_code == 200
        assert not made.service.gate.choices.of("m-ana")["communicate_marketing"].allowed
        assert client.post(path).status_code == 200


def test_a_changed_link_does_nothing(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    path = _marketing(made, office)
    changed = path[:-6] + ("AAAAAA" if not path.endswith("AAAAAA") else "BBBBBB")
    with serving(made.service) as live, live.client() as client:
        assert client.post(changed).status_code == 401
        reset = changed.replace("unsubscribe", "password-resets")
        assert client.get(reset).status_code == 401
    assert made.service.gate.choices.of("m-ana")["communicate_marketing"].allowed


def test_an_unsubscribe_link_is_no_password_link(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    path = _marketing(made, office).replace("unsubscribe", "password-resets")
    with serving(made.service) as live, live.client() as client:
        assert client.post(path, data={"password": NEW}).status_code == 401


def test_a_password_is_chosen_once_with_the_link_and_ends_every_session(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    with serving(made.service) as live, live.client(SERVICE_SECRET) as client:
        assert client.post("/v1/members/m-ana/messages", json={"kind": "password_reset"}).status_code == 202
        made.use.work()
        path = _path(office)
        assert 'name="password"' in client.get(path).text
        assert client.post(path, data={"password": "short"}).status_code == 422
        assert _signs_in(live, PASSWORD)
        assert client.post(path, data={"password": NEW}).status_code == 200
        assert not _signs_in(live, PASSWORD)
        assert _signs_in(live, NEW)
        assert client.post(path, data={"password": "a third password"}).status_code == 401
        assert client.get(path).status_code == 401
        assert _signs_in(live, NEW)


def test_an_app_sets_a_password_with_the_token(messaging: Make, office: PostOffice) -> None:
    made = messaging(public_url="")
    made.service.notify(Notice("m-ana", "password_reset"))
    made.use.work()
    token = max(re.findall(r"[\w-]+", office.text()), key=len)
    with serving(made.service) as live, live.client() as client:
        answer = client.post("/v1/password-resets", json={"token": token, "password": NEW})
        assert answer.json() == {"result": "set"}
        again = client.post("/v1/password-resets", json={"token": token, "password": NEW})
        assert (again.status_code, again.json()["reason"]) == (401, "link_used")
        assert _signs_in(live, NEW)


def test_a_link_is_good_for_an_hour_from_asking(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    made.tell("password_reset")
    made.use.work()
    made.clock.advance(dt.timedelta(minutes=61))
    with serving(made.service) as live, live.client() as client:
        assert client.post(_path(office), data={"password": NEW}).status_code == 401
        assert not _signs_in(live, NEW)
