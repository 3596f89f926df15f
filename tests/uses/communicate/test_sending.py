"""Messages are decided at the moment of sending; every outcome stays, with its reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from plainview.base.errors import BadInput
from plainview.gate.program import Notice
from plainview.gate.subjects import SubjectRef
from plainview.gate.tasks import TaskState
from plainview.store.values import LedgerKind
from plainview.uses.communicate.kinds import SERVICE
from tests.uses.communicate.conftest import ANA, Messaging
from tests.uses.communicate.post_office import PostOffice
from tests.web.live import add_member

Make = Callable[..., Messaging]


def test_a_code_reaches_the_mailbox_in_words_and_the_ledger_names_who_carried_it(
    messaging: Make, office: PostOffice
) -> None:
    made = messaging()
    made.tell("sign_in_code", code="471133")
    made.use.work()
    letter = office.letters[0]
    assert letter["To"] == "ana@demo.example"
    assert letter["Subject"] == "471133 é o seu código de Lumen"
    assert "Olá, Ana Souza!" in office.text()
    html = letter.get_body(("html",))
    assert html is not None
    assert "<p>Olá, Ana Souza!</p>" in html.get_content()
    assert made.newest().state is TaskState.DONE
    sends = [line for line in made.service.gate.ledger.of_member("m-ana", 100) if line.kind is LedgerKind.SEND]
    assert {(line.recipient, line.purpose, line.elements) for line in sends} == {
        ("message_service", "communicate_service", ("email", "name"))
    }


def test_nothing_leaves_through_a_carrier_that_nobody_appointed(messaging: Make, office: PostOffice) -> None:
    made = messaging(catalogue="")
    made.tell("sign_in_code", code="471133")
    made.use.work()
    assert (made.newest().state, made.newest().why) == (TaskState.NOT_DONE, "recipient_not_appointed")
    assert office.letters == []


def test_letters_go_out_over_one_connection(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    for code in ("1", "2", "3"):
        made.tell("sign_in_code", code=code)
    made.use.work()
    made.tell("sign_in_code", code="4")
    made.use.work()
    assert (len(office.letters), office.connections) == (4, 1)


def test_no_value_stands_in_a_task_in_the_open_and_none_stays_when_it_is_over(messaging: Make) -> None:
    made = messaging()
    made.tell("sign_in_code", code="471133")
    waiting = made.use.outbox.of_member("m-ana")[0]
    assert made.use.outbox.args(waiting) == {"code": "471133"}
    assert "471133" not in str(waiting)
    assert "ana@" not in str(waiting)
    made.use.work()
    over = made.use.outbox.of_member("m-ana")[0]
    assert set(over.details) == {"channel"}


def test_who_switches_marketing_off_before_it_is_sent_gets_nothing_and_reads_why(
    messaging: Make, office: PostOffice
) -> None:
    made = messaging()
    made.allow("communicate_marketing")
    assert made.use.outbox.campaign("spring", "new_title", "f001") == 1
    made.allow("communicate_marketing", allowed=False)
    made.clock.advance(dt.timedelta(hours=2))
    made.use.work()
    assert office.letters == []
    assert (made.newest().state, made.newest().why) == (TaskState.NOT_DONE, "switched_off")


def test_a_campaign_reaches_only_who_allows_marketing_and_each_once(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    assert made.use.outbox.campaign("spring", "new_title", "f001") == 0
    made.allow("communicate_marketing")
    for _ in range(2):
        made.use.outbox.campaign("spring", "new_title", "f001")
    made.clock.advance(dt.timedelta(hours=2))
    made.use.work()
    assert len(office.letters) == 1
    title = made.service.titles.get("f001", "pt-BR")
    assert title is not None
    assert title.title in office.letters[0]["Subject"]


def test_more_than_enough_in_a_week_is_not_sent_and_leaves_a_trace(messaging: Make, office: PostOffice) -> None:
    made = messaging(marketing_per_week="2")
    made.allow("communicate_marketing")
    for name in ("one", "two", "three"):
        made.use.outbox.campaign(name, "new_title", "f001")
    made.clock.advance(dt.timedelta(hours=2))
    made.use.work()
    assert len(office.letters) == 2
    whys = sorted(task.why for task in made.use.outbox.of_member("m-ana"))
    assert whys == ["", "", "enough_this_week"]
    made.clock.advance(dt.timedelta(days=8))
    made.use.outbox.campaign("four", "new_title", "f001")
    made.clock.advance(dt.timedelta(hours=2))
    made.use.work()
    assert len(office.letters) == 3


def test_marketing_waits_through_the_night_and_a_code_does_not(messaging: Make, office: PostOffice) -> None:
    made = messaging(quiet_hours="13-16")
    made.allow("communicate_marketing")
    made.use.outbox.campaign("spring", "new_title", "f001")
    made.clock.advance(dt.timedelta(hours=2))
    made.tell("sign_in_code", code="1")
    made.use.work()
    assert [letter["Subject"] for letter in office.letters] == ["1 é o seu código de Lumen"]
    assert {task.why for task in made.use.outbox.of_member("m-ana")} == {"", "quiet_hours"}
    made.clock.advance(dt.timedelta(hours=2))
    made.use.work()
    assert len(office.letters) == 2


def test_a_code_whose_answer_got_lost_comes_again_with_the_same_id(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    made.tell("sign_in_code", code="1")
    office.answers = ["hang up"]
    made.use.work()
    assert (made.newest().state, made.newest().why) == (TaskState.WAITING, "no_answer")
    made.clock.advance(dt.timedelta(seconds=30))
    made.use.work()
    assert made.newest().state is TaskState.DONE
    assert len(office.letters) == 2
    assert office.letters[0]["Message-ID"] == office.letters[1]["Message-ID"]


def test_marketing_whose_answer_got_lost_never_comes_again(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    made.allow("communicate_marketing")
    made.use.outbox.campaign("spring", "new_title", "f001")
    made.clock.advance(dt.timedelta(hours=2))
    office.answers = ["hang up"]
    made.use.work()
    assert (made.newest().state, made.newest().why) == (TaskState.UNKNOWN, "no_answer")
    made.clock.advance(dt.timedelta(hours=2))
    made.use.work()
    assert len(office.letters) == 1


def test_a_server_that_asks_to_try_later_is_tried_later_marketing_too(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    made.allow("communicate_marketing")
    made.use.outbox.campaign("spring", "new_title", "f001")
    made.clock.advance(dt.timedelta(hours=2))
    office.answers = ["451 later"]
    made.use.work()
    assert (made.newest().state, made.newest().why) == (TaskState.WAITING, "message_not_reachable")
    made.clock.advance(dt.timedelta(minutes=1))
    made.use.work()
    assert made.newest().state is TaskState.DONE


def test_a_letter_that_the_server_refuses_is_not_sent_and_says_so(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    office.answers = ["554 no"]
    made.tell("sign_in_code", code="1")
    made.use.work()
    assert (made.newest().state, made.newest().why) == (TaskState.NOT_DONE, "carrier_refused")


def test_without_a_channel_a_message_says_that_there_is_none(messaging: Make) -> None:
    made = messaging(smtp="")
    made.tell("welcome")
    made.use.work()
    assert (made.newest().state, made.newest().why) == (TaskState.NOT_DONE, "no_channel")


def test_who_has_no_address_is_not_written_to(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    add_member(made.service, "m-ben", "", name="Ben")
    made.use.outbox.put(SubjectRef("m-ben"), "welcome", {})
    made.use.work()
    assert made.newest("m-ben").why == "no_address"


def test_a_code_that_waited_too_long_is_of_no_use_and_not_sent(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    made.tell("sign_in_code", code="1")
    made.clock.advance(dt.timedelta(minutes=11))
    made.use.work()
    assert made.newest().why == "message_too_late"


def test_marketing_that_could_not_be_unsubscribed_from_is_not_sent(messaging: Make, office: PostOffice) -> None:
    made = messaging(public_url="")
    made.allow("communicate_marketing")
    made.use.outbox.campaign("spring", "new_title", "f001")
    made.clock.advance(dt.timedelta(hours=2))
    made.use.work()
    assert made.newest().why == "no_way_to_unsubscribe"


def test_a_notice_of_another_part_becomes_a_message_and_one_of_nobody_does_not(
    messaging: Make, office: PostOffice
) -> None:
    made = messaging()
    assert made.service.notify(Notice("m-ana", "new_sign_in", {"place": "Lisbon"}))
    assert not made.service.notify(Notice("m-ana", "something_else"))
    assert not made.service.notify(Notice("nobody", "new_sign_in"))
    made.use.work()
    assert "Onde: Lisbon" in office.text()


def test_a_message_that_lacks_what_it_has_to_say_is_not_taken(messaging: Make) -> None:
    made = messaging()
    with pytest.raises(BadInput, match="code"):
        made.tell("sign_in_code")
    with pytest.raises(BadInput, match="card"):
        made.tell("sign_in_code", code="4111 1111 1111 1111")
    with pytest.raises(BadInput, match="card"):
        made.use.outbox.campaign("4111 1111 1111 1111", "new_title", "f001")
    with pytest.raises(BadInput, match="kind"):
        made.tell("no_such_kind")
    with pytest.raises(BadInput, match="title_id"):
        made.use.outbox.campaign("spring", "new_title", "no-such-title")


def test_an_erased_member_gets_nothing_and_nothing_of_her_messages_stays(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    made.tell("sign_in_code", code="1")
    made.service.forget("m-ana")
    made.use.work()
    assert office.letters == []
    assert made.use.outbox.of_member("m-ana") == ()


def test_a_value_from_outside_cannot_add_a_line_or_markup_to_a_letter(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    made.tell("sign_in_code", code="1\r\nBcc: <b>all@lumen.example")
    made.use.work()
    letter = office.letters[0]
    assert letter["Bcc"] is None
    html = letter.get_body(("html",))
    assert html is not None
    assert "<b>" not in html.get_content()


def test_what_was_sent_is_an_event_once_the_server_admitted_it(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    message_id = made.tell("sign_in_code", code="1")
    made.use.work()
    made.use.happenings.admit()
    made.use.happenings.admit()
    session = made.service.gate.session(SERVICE, "test")
    rows = session.read(ANA, ("notifications",)).streams["messages"].to_pylist()
    assert [(row["event"], row["message_id"], row["channel"]) for row in rows] == [
        ("message.sent", message_id, "email")
    ]
