"""Text messages over real SMPP: sent, refused, unknown, receipts, and the answer STOP."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from plainview.gate.tasks import TaskState
from plainview.uses.communicate.kinds import SERVICE
from tests.uses.communicate.conftest import ANA, Messaging
from tests.uses.communicate.text_centre import TextCentre, text_centre

Make = Callable[..., Messaging]


@pytest.fixture
def centre() -> Iterator[TextCentre]:
    """Give a running centre."""
    with text_centre() as running:
        yield running


@pytest.fixture
def texting(messaging: Make, centre: TextCentre) -> Messaging:
    """Give a service that can send text messages and no e-mail."""
    return messaging(smtp="", smpp=centre.url, sms_from="LUMEN")


def test_a_code_reaches_the_phone_and_its_receipt_becomes_an_event(texting: Messaging, centre: TextCentre) -> None:
    message_id = texting.tell("sign_in_code", code="471133")
    texting.use.work()
    sent = centre.heard("text")
    assert (sent["to"], sent["from"], sent["receipt"]) == ("4930901820", "LUMEN", 1)
    assert sent["text"] == "471133 é o seu código de Lumen. Não passe a ninguém."
    assert texting.newest().state is TaskState.DONE
    receipt = (
        f"id:{sent['id']} sub:001 dlvrd:001 submit date:2603011200 done date:2603011201 stat:DELIVRD err:000 text:"
    )
    centre.say(deliver={"esm_class": 4, "source_addr": sent["to"], "short_message": receipt})
    texting.use.work()
    assert centre.heard("acknowledged") == {"acknowledged": 0}
    texting.use.happenings.admit()
    rows = texting.service.gate.session(SERVICE, "test").read(ANA, ("notifications",)).streams["messages"].to_pylist()
    assert {(row["event"], row["message_id"], row["channel"]) for row in rows} == {
        ("message.sent", message_id, "sms"),
        ("message.delivered", message_id, "sms"),
    }
    lines = texting.service.gate.ledger.of_member("m-ana", 100)
    assert "text_message_service" in {line.recipient for line in lines}


def test_a_receipt_that_says_undelivered_is_no_delivery(texting: Messaging, centre: TextCentre) -> None:
    texting.tell("sign_in_code", code="1")
    texting.use.work()
    sent = centre.heard("text")
    centre.say(deliver={"esm_class": 4, "short_message": f"id:{sent['id']} stat:UNDELIV err:001"})
    texting.use.work()
    centre.heard("acknowledged")
    texting.use.happenings.admit()
    rows = texting.service.gate.session(SERVICE, "test").read(ANA, ("notifications",)).streams["messages"].to_pylist()
    assert [row["event"] for row in rows] == ["message.sent"]


def test_a_refused_number_is_not_sent_and_says_so(texting: Messaging, centre: TextCentre) -> None:
    centre.say(next="refuse")
    texting.tell("sign_in_code", code="1")
    texting.use.work()
    assert (texting.newest().state, texting.newest().why) == (TaskState.NOT_DONE, "carrier_refused")


def test_a_code_is_sent_again_under_the_same_reference_when_the_centre_hung_up(
    texting: Messaging, centre: TextCentre
) -> None:
    centre.say(next="hang up")
    texting.tell("sign_in_code", code="1")
    texting.use.work()
    assert (texting.newest().state, texting.newest().why) == (TaskState.WAITING, "no_answer")
    texting.clock.advance(dt.timedelta(minutes=1))
    texting.use.work()
    assert texting.newest().state is TaskState.DONE
    first, second = centre.heard("text"), centre.heard("text")
    assert first["reference"] == second["reference"]


def test_stop_ends_marketing_on_every_channel(texting: Messaging, centre: TextCentre) -> None:
    texting.tell("sign_in_code", code="1")
    texting.use.work()
    texting.allow("communicate_marketing")
    centre.say(deliver={"source_addr": "4930901820", "destination_addr": "LUMEN", "short_message": " Stop. "})
    texting.use.work()
    assert centre.heard("acknowledged") == {"acknowledged": 0}
    assert not texting.service.gate.choices.of("m-ana")["communicate_marketing"].allowed


def test_another_answer_or_another_number_ends_nothing(texting: Messaging, centre: TextCentre) -> None:
    texting.tell("sign_in_code", code="1")
    texting.use.work()
    texting.allow("communicate_marketing")
    for number, text in (("4930901821", "STOP"), ("4930901820", "please stop by")):
        centre.say(deliver={"source_addr": number, "destination_addr": "LUMEN", "short_message": text})
        texting.use.work()
        centre.heard("acknowledged")
    assert texting.service.gate.choices.of("m-ana")["communicate_marketing"].allowed


def test_a_centre_that_is_away_delays_a_code(messaging: Make) -> None:
    made = messaging(smtp="", smpp="smpp://lumen:secret@127.0.0.1:9", sms_from="LUMEN")
    made.tell("sign_in_code", code="1")
    said = made.use.work()
    assert (made.newest().state, made.newest().why) == (TaskState.WAITING, "message_not_reachable")
    assert said is not None
    assert "PLAINVIEW_SMPP" in said


def test_without_the_library_the_service_says_what_to_install() -> None:
    script = (
        "import sys; sys.modules['smpplib'] = None\n"
        "from plainview.uses.communicate.texting import TextChannel\n"
        "TextChannel('smpp://a:b@127.0.0.1:9', 'LUMEN')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "pip install 'plainview[messages]'" in done.stderr
