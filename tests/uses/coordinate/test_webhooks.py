"""Webhooks to partners: signed, tried again under one id, and never a detail of somebody else."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from http.client import HTTPException

import pytest
from standardwebhooks import Webhook

from plainview.base.clock import ManualClock, SystemClock
from plainview.gate.tasks import Task, TaskState
from plainview.store.values import LedgerKind
from plainview.uses.coordinate.entitlements import Cause, Step
from plainview.uses.coordinate.webhooks import MOST_ATTEMPTS, Webhooks, post_signed
from tests.uses.coordinate.receiver import Receiver, receiving
from tests.uses.coordinate.trial import Trial, open_trial, order


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as made:
        yield made


@pytest.fixture
def told(receiver: Receiver) -> Iterator[Trial]:
    """Give a use whose partners listen, in which ana has activated what acme sold. Signatures need the true time."""
    trial = open_trial(ManualClock(SystemClock().now()), webhook=receiver.url)
    trial.coordinate.redeem(trial.coordinate.tokens.of(trial.coordinate.create("acme", order())), "ana")
    yield trial
    trial.gate.close()


def newest(trial: Trial) -> Task:
    return trial.coordinate.session.tasks.newest()[0]


def test_an_activation_reaches_the_partner_signed_and_stands_in_the_ledger(told: Trial, receiver: Receiver) -> None:
    assert Webhooks(told.coordinate).work() == "1 webhook(s) taken by partners, 0 not"
    (message,) = receiver.verified(told.gate.partners.signing_secret("acme"))
    held = told.coordinate.of_member("ana")[0]
    assert message["type"] == "entitlement.activated"
    assert message["data"] == {
        "entitlement_id": held.entitlement_id,
        "partner_account_id": "acc-1",
        "bundle_id": "bundle-tv",
        "offer_id": "offer-12",
        "entitlement_state": "ACTIVE",
    }
    sends = [line for line in told.gate.ledger.of_member("ana") if line.kind is LedgerKind.SEND]
    assert {(line.recipient, line.elements) for line in sends} == {("mobile_operator", ("partner_account",))}
    assert [line.details["outcome"] for line in sends] == ["accepted", "sent"]
    assert newest(told).state is TaskState.DONE
    assert Webhooks(told.coordinate).work() is None


@pytest.mark.parametrize("nonsense", [500, 404, 301, 0])
def test_a_partner_that_answers_nonsense_is_asked_again_under_the_same_id(
    told: Trial, receiver: Receiver, nonsense: int
) -> None:
    receiver.answers.append(nonsense)
    Webhooks(told.coordinate).work()
    assert (newest(told).state, newest(told).why) == (TaskState.WAITING, "partner_silent")
    assert Webhooks(told.coordinate).work() is None, "the back-off has to pass first"
    told.clock.advance(dt.timedelta(seconds=6))
    Webhooks(told.coordinate).work()
    assert newest(told).state is TaskState.DONE
    ids = [headers["webhook-id"] for headers, _ in receiver.got]
    assert ids == [newest(told).task_id] * 2


def test_a_partner_that_is_down_delays_no_other(receiver: Receiver, told: Trial) -> None:
    told.gate.partners.add("down", "internet_provider", webhook="http://127.0.0.1:9/nobody")
    for number in ("7", "8"):
        sold = told.coordinate.create("down", order(number, f"acc-{number}"))
        told.coordinate.redeem(told.coordinate.tokens.of(sold), "ben")
    assert Webhooks(told.coordinate).work() == "1 webhook(s) taken by partners, 2 not"
    assert {task.why for task in told.coordinate.session.tasks.of_member("ben")} == {"partner_silent"}
    tried = [line for line in told.gate.ledger.of_member("ben") if line.details.get("outcome") == "unknown"]
    assert len(tried) == 1, "a silent partner is not asked twice in one turn"


def test_a_partner_that_trickles_is_hung_up_on(receiver: Receiver) -> None:
    receiver.trickles = True
    clock = SystemClock()
    began = clock.monotonic_s()
    with pytest.raises((OSError, HTTPException)):
        post_signed(receiver.url, "whsec_" + "a" * 44, "evt_1", b"{}", clock, within_s=0.4)
    assert clock.monotonic_s() - began < 5


def test_a_partner_that_wants_no_more_is_not_asked_again(told: Trial, receiver: Receiver) -> None:
    receiver.answers.append(410)
    Webhooks(told.coordinate).work()
    assert (newest(told).state, newest(told).why) == (TaskState.NOT_DONE, "partner_refused")


def test_a_partner_that_never_answers_is_given_up_on(told: Trial, receiver: Receiver) -> None:
    receiver.answers.extend([500] * MOST_ATTEMPTS)
    for _ in range(MOST_ATTEMPTS):
        Webhooks(told.coordinate).work()
        told.clock.advance(dt.timedelta(hours=1))
    assert (newest(told).state, newest(told).why) == (TaskState.NOT_DONE, "partner_never_answered")


def test_a_partner_hears_nothing_of_what_another_sold_to_the_same_member(told: Trial, receiver: Receiver) -> None:
    sold = told.coordinate.create("other", order("9", "their-own-account"))
    told.coordinate.redeem(told.coordinate.tokens.of(sold), "ana")
    Webhooks(told.coordinate).work()
    bodies = {json.loads(body)["data"]["partner_account_id"]: body for _, body in receiver.got}
    assert bodies.keys() == {"acc-1", "their-own-account"}
    assert b"their-own-account" not in bodies["acc-1"]
    for headers, body in receiver.got:
        own = "acme" if body == bodies["acc-1"] else "other"
        Webhook(told.gate.partners.signing_secret(own)).verify(body, headers)


def test_a_change_that_is_not_in_the_book_yet_is_waited_for(told: Trial, receiver: Receiver) -> None:
    held = told.coordinate.of_member("ana")[0]
    told.coordinate.step("acme", held.entitlement_id, Step.CANCEL, Cause.VOLUNTARY)
    told.coordinate.book.put(held)
    Webhooks(told.coordinate).work()
    assert [json.loads(body)["type"] for _, body in receiver.got] == ["entitlement.activated"]
    waiting = {task.kind: task.why for task in told.coordinate.session.tasks.newest()}
    assert waiting["entitlement.canceled"] == "entitlement_open"


def test_nothing_is_sent_of_who_was_erased_or_to_who_is_out(told: Trial, receiver: Receiver) -> None:
    sold = told.coordinate.create("other", order("9", "acc-9"))
    told.coordinate.redeem(told.coordinate.tokens.of(sold), "ben")
    told.gate.partners.revoke("other")
    told.coordinate.forget(told.gate.forget("ana"))
    Webhooks(told.coordinate).work()
    assert receiver.got == []


def test_nothing_is_sent_to_a_recipient_that_nobody_appointed(told: Trial, receiver: Receiver) -> None:
    told.gate.partners.add("box", "media_player", webhook=receiver.url)
    sold = told.coordinate.create("box", order("9", "acc-9"))
    told.coordinate.redeem(told.coordinate.tokens.of(sold), "ben")
    Webhooks(told.coordinate).work()
    (task,) = told.coordinate.session.tasks.of_member("ben")
    assert (task.state, task.why) == (TaskState.NOT_DONE, "recipient_not_appointed")
    assert "acc-9" not in str(receiver.got)


def test_nothing_is_sent_to_a_recipient_that_the_catalogue_does_not_name(told: Trial, receiver: Receiver) -> None:
    told.gate.partners.add("stranger", "agency", webhook=receiver.url)
    sold = told.coordinate.create("stranger", order("9", "acc-9"))
    told.coordinate.redeem(told.coordinate.tokens.of(sold), "ben")
    Webhooks(told.coordinate).work()
    (task,) = told.coordinate.session.tasks.of_member("ben")
    assert (task.state, task.why) == (TaskState.NOT_DONE, "recipient_not_declared")
