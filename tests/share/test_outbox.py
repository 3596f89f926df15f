"""What is put in the outbox is sent, tried again, refused or given up, and what became of it can be told."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from plainview.assemble import Service
from plainview.base.clock import ManualClock
from plainview.base.errors import BadInput, DestinationError, NotFound
from plainview.gate.given import Given
from plainview.gate.outbox import Outbox
from plainview.gate.signed_post import parse_address
from plainview.gate.subjects import SubjectRef
from plainview.store.values import LedgerKind
from tests.share.recipient_server import RecipientServer, recipient_server

ANA = SubjectRef("m-ana")
Boxes = Callable[[str], Outbox]


def put(box: Outbox, *elements: str, about: str = "case-7") -> str:
    """Put Ana's elements down for customer care."""
    return box.put(ANA, "customer_care", elements or ("name", "plan"), about=about)


def newest(service: Service) -> Given:
    """Return what was given last about Ana."""
    return service.gate.given("m-ana")[0]


def test_what_is_accepted_is_signed_and_has_declared_fields_under_an_alias(
    service: Service, server: RecipientServer, outbox: Boxes, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = put(outbox("customer_care"))
    assert newest(service).state == "pending"
    outbox("customer_care").work()
    body = server.taken[made]
    assert set(body) == {"shipment_id", "alias", "purpose", "about", "fields"}
    assert body["fields"] == {"name.name": "Ana Souza", "plan.plan": "standard"}
    assert "m-ana" not in str(body)
    given = newest(service)
    assert (given.state, given.reference, given.about) == ("accepted", "r1", "case-7")
    sent = [line for line in service.gate.ledger.of_member("m-ana") if line.kind is LedgerKind.SEND]
    assert [line.details["outcome"] for line in sent] == ["accepted", "sent"]


def test_another_recipient_knows_her_by_another_name(service: Service, server: RecipientServer, outbox: Boxes) -> None:
    care = put(outbox("customer_care"))
    outbox("customer_care").work()
    paid = outbox("payment_platform").put(ANA, "payment_platform", ["plan"], about="b1")
    outbox("payment_platform").work()
    assert server.taken[care]["alias"] != server.taken[paid]["alias"]


def test_a_refusal_is_final_and_says_why(service: Service, server: RecipientServer, outbox: Boxes) -> None:
    server.mode = "refuse"
    put(outbox("customer_care"))
    outbox("customer_care").work()
    assert (newest(service).state, newest(service).why) == ("refused", "closed_account")
    outbox("customer_care").work()
    assert server.calls == 1


def test_a_recipient_that_cannot_say_stays_unknown(service: Service, server: RecipientServer, outbox: Boxes) -> None:
    server.mode = "unsure"
    put(outbox("customer_care"))
    outbox("customer_care").work()
    assert newest(service).state == "unknown"


@pytest.mark.parametrize(
    ("mode", "why"),
    [
        ("slow", "recipient_slow"),
        ("trickle", "recipient_slow"),
        ("nonsense", "recipient_nonsense"),
        ("broken", "recipient_nonsense"),
        ("redirect", "recipient_nonsense"),
    ],
)
def test_a_difficult_recipient_is_tried_again_under_the_same_id_until_it_accepts(
    service: Service, server: RecipientServer, outbox: Boxes, clock: ManualClock, *, mode: str, why: str
) -> None:
    server.mode = mode
    made = put(outbox("customer_care"))
    began_s = time.monotonic()
    outbox("customer_care").work()
    assert time.monotonic() - began_s < 30, "a recipient held up the worker"
    assert (newest(service).state, newest(service).why) == ("pending", why)
    outbox("customer_care").work()
    assert server.calls == 1, "it was tried again before its time"
    server.mode = "accept"
    clock.advance(dt.timedelta(seconds=6))
    outbox("customer_care").work()
    assert list(server.taken) == [made]
    assert newest(service).state == "accepted"


def test_a_recipient_that_is_down_waits_and_nothing_has_arrived(
    service: Service, server: RecipientServer, outbox: Boxes, clock: ManualClock
) -> None:
    with recipient_server() as other:
        closed_port = other.port
    care = outbox("customer_care")
    overlay = service.settings.catalogue
    path = Path(overlay) / "recipients.toml"
    path.write_text(path.read_text("utf-8").replace(f":{server.port}/", f":{closed_port}/0"), encoding="utf-8")
    assert service.reload_catalogue()
    put(care)
    care.work()
    line = service.gate.ledger.of_member("m-ana")[0]
    assert (line.details["outcome"], line.details["why"]) == ("pending", "recipient_unreachable")
    with recipient_server(port=closed_port) as back:
        clock.advance(dt.timedelta(seconds=6))
        care.work()
        assert len(back.taken) == 1


def test_one_silent_recipient_takes_one_wait_however_much_is_for_it(server: RecipientServer, outbox: Boxes) -> None:
    server.mode = "slow"
    care = outbox("customer_care")
    for number in range(5):
        put(care, about=f"case-{number}")
    care.work()
    assert server.calls == 1


def test_after_three_days_it_is_given_up_and_said_so(
    service: Service, server: RecipientServer, outbox: Boxes, clock: ManualClock
) -> None:
    server.mode = "nonsense"
    put(outbox("customer_care"))
    outbox("customer_care").work()
    clock.advance(dt.timedelta(hours=73))
    outbox("customer_care").work()
    assert newest(service).state == "unknown"


def test_what_is_not_declared_or_whose_member_is_gone_when_it_is_sent_does_not_leave(
    service: Service, server: RecipientServer, outbox: Boxes
) -> None:
    desk = outbox("handover")
    desk.put(ANA, "agency", ["titles_viewed"], about="spring")
    desk.work()
    assert (newest(service).state, newest(service).why) == ("not_sent", "recipient_not_declared")
    put(outbox("customer_care"))
    service.forget("m-ana")
    outbox("customer_care").work()
    assert server.calls == 0


def test_what_a_recipient_says_is_kept_only_where_it_is_a_plain_code(
    service: Service, server: RecipientServer, outbox: Boxes
) -> None:
    server.mode = "wordy"
    put(outbox("customer_care"))
    outbox("customer_care").work()
    assert (newest(service).state, newest(service).reference, newest(service).why) == ("accepted", "", "")


def test_what_cannot_be_sent_at_all_is_not_put_down(outbox: Boxes) -> None:
    care = outbox("customer_care")
    with pytest.raises(NotFound):
        care.put(ANA, "stranger", ["name"], about="x")
    with pytest.raises(NotFound):
        care.put(SubjectRef("nobody"), "customer_care", ["name"], about="x")
    with pytest.raises(BadInput):
        care.put(ANA, "customer_care", ["shoe_size"], about="x")
    with pytest.raises(BadInput):
        care.put(ANA, "customer_care", [], about="x")
    with pytest.raises(BadInput):
        care.put(ANA, "customer_care", ["name"], about="x" * 101)


@pytest.mark.parametrize(
    "url",
    ["http://recipient.example/", "ftp://127.0.0.1/", "https:///x", "https://a:b@c.example/", "https://a b/", "http:x"],
)
def test_only_https_or_this_machine_itself_is_an_address(url: str) -> None:
    with pytest.raises(DestinationError):
        parse_address(url)
    assert parse_address("http://127.0.0.1:9/x").port == 9
    assert parse_address("https://recipient.example/x?y").target == "/x?y"


def test_what_something_is_about_holds_no_card_number(service: Service, outbox: Boxes) -> None:
    with pytest.raises(BadInput, match="card"):
        put(outbox("customer_care"), about="4111 1111 1111 1111")
    assert service.gate.given("m-ana") == ()
