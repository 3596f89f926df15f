"""Entitlements from order to end: what may follow, what a token is good for, and what is held of whom."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest

from plainview.base.errors import BadInput, Conflict, NotFound, Unauthorised
from plainview.gate.subjects import SubjectRef
from plainview.uses.coordinate.entitlements import Cause, Entitlement, Order, State, Step
from plainview.uses.coordinate.use import NotPossible
from tests.uses.coordinate.trial import Trial, opened, order


def activated(trial: Trial, member_id: str = "ana", number: str = "1", account: str = "acc-1") -> Entitlement:
    sold = trial.coordinate.create("acme", order(number, account))
    return trial.coordinate.redeem(trial.coordinate.tokens.of(sold), member_id)


def reason_of(trial: Trial, token: str, member_id: str = "ana") -> str:
    with pytest.raises(Unauthorised) as raised:
        trial.coordinate.redeem(token, member_id)
    return raised.value.reason


def record_of(trial: Trial, member_id: str) -> dict[str, object]:
    reading = trial.coordinate.session.read(SubjectRef(member_id), ("partner_account", "partner_reach"))
    return {held.field: held.value for held in reading.values}


def test_the_same_order_again_is_the_same_entitlement_and_the_same_token(trial: Trial) -> None:
    first, again = (trial.coordinate.create("acme", order()) for _ in range(2))
    assert first == again
    assert trial.coordinate.tokens.of(first) == trial.coordinate.tokens.of(again)
    assert len(list(trial.coordinate.book.every())) == 1


def test_an_order_without_a_billing_event_goes_by_its_idempotency_key(trial: Trial) -> None:
    sold = Order("acc-1", "bundle-tv", "offer-12", "")
    first, again = (trial.coordinate.create("acme", sold, "key-1") for _ in range(2))
    assert first == again
    assert trial.coordinate.create("acme", sold, "key-2") != first
    with pytest.raises(BadInput):
        trial.coordinate.create("acme", sold)


@pytest.mark.parametrize("name", ["partner_account_id", "bundle_id", "offer_id", "billing_event_id", "channel"])
def test_an_order_that_holds_a_card_number_is_not_written_down(trial: Trial, name: str) -> None:
    with pytest.raises(BadInput, match=name) as raised:
        trial.coordinate.create("acme", msgspec.structs.replace(order(), **{name: "4111 1111 1111 1111"}))
    assert "4111" not in str(raised.value)
    assert list(trial.coordinate.book.every()) == []


def test_a_billing_event_or_a_key_that_stands_for_another_order_is_a_conflict(trial: Trial) -> None:
    trial.coordinate.create("acme", order(), "key-1")
    with pytest.raises(Conflict):
        trial.coordinate.create("acme", order(account="acc-2"))
    with pytest.raises(Conflict):
        trial.coordinate.create("acme", order("2"), "key-1")
    assert trial.coordinate.create("other", order("2"), "key-1").partner == "other"


@pytest.mark.parametrize(
    "wrong",
    [
        Order("", "b", "o", "e"), Order("a", "b", "o", "e\n"), Order("a" * 101, "b", "o", "e"),
        Order("a", "b", "o", "e", country="Germany"), Order("a", "b", "o", "e", language="not a tag!"),
    ],
)  # fmt: skip
def test_an_order_that_is_none_is_refused(trial: Trial, wrong: Order) -> None:
    with pytest.raises(BadInput):
        trial.coordinate.create("acme", wrong)


def test_a_member_who_activates_is_linked_and_recorded_and_reached(trial: Trial) -> None:
    active = activated(trial)
    assert active.state is State.ACTIVE
    assert trial.gate.links.member_of("acme", "acc-1") == "ana"
    held = record_of(trial, "ana")
    assert (held["partner_account_id"], held["entitlement_state"]) == ("acc-1", "ACTIVE")
    assert held["partner_reach"] == [
        {
            "entitlement_id": active.entitlement_id,
            "partner": "acme",
            "bundle_id": "bundle-tv",
            "offer_id": "offer-12",
            "state": "ACTIVE",
            "since": trial.clock.now().isoformat(),
        }
    ]
    assert record_of(trial, "ben") == {}


def test_a_token_works_once_for_whomever(trial: Trial) -> None:
    token = trial.coordinate.tokens.of(trial.coordinate.create("acme", order()))
    trial.coordinate.redeem(token, "ana")
    assert reason_of(trial, token, "ana") == "token_used"
    assert reason_of(trial, token, "ben") == "token_used"


def test_a_token_raced_by_many_works_for_one(trial: Trial) -> None:
    token = trial.coordinate.tokens.of(trial.coordinate.create("acme", order()))

    def race(member_id: str) -> str:
        try:
            trial.coordinate.redeem(token, member_id)
        except Unauthorised as error:
            return error.reason
        return member_id

    with ThreadPoolExecutor(8) as threads:
        outcomes = list(threads.map(race, ["ana", "ben"] * 4))
    winners = [outcome for outcome in outcomes if outcome != "token_used"]
    assert len(winners) == 1
    assert trial.gate.links.member_of("acme", "acc-1") == winners[0]


def test_a_token_expires_after_a_day_and_the_same_order_gives_another(trial: Trial) -> None:
    sold = trial.coordinate.create("acme", order())
    old = trial.coordinate.tokens.of(sold)
    trial.clock.advance(dt.timedelta(hours=24) - dt.timedelta(seconds=1))
    assert trial.coordinate.create("acme", order()) == sold
    trial.clock.advance(dt.timedelta(seconds=1))
    assert reason_of(trial, old) == "token_expired"
    new = trial.coordinate.tokens.of(trial.coordinate.create("acme", order()))
    assert reason_of(trial, old) == "token_unknown"
    assert trial.coordinate.redeem(new, "ana").state is State.ACTIVE


@pytest.mark.parametrize("token", ["", "x", "ent_00.abc", "ent_ü.…"])
def test_a_token_of_nobody_is_refused(trial: Trial, token: str) -> None:
    assert reason_of(trial, token) == "token_unknown"


def test_a_token_with_another_entitlements_signature_is_refused(trial: Trial) -> None:
    one, two = (trial.coordinate.tokens.of(trial.coordinate.create("acme", order(number))) for number in "12")
    assert reason_of(trial, f"{one.partition('.')[0]}.{two.partition('.')[2]}") == "token_unknown"


def test_a_token_of_a_partner_that_is_out_or_of_an_order_that_ended_is_refused(trial: Trial) -> None:
    ended = trial.coordinate.create("acme", order())
    trial.coordinate.step("acme", ended.entitlement_id, Step.CANCEL, Cause.VOLUNTARY)
    assert reason_of(trial, trial.coordinate.tokens.of(ended)) == "token_canceled"
    token = trial.coordinate.tokens.of(trial.coordinate.create("other", order()))
    trial.gate.partners.revoke("other")
    assert reason_of(trial, token) == "token_partner_gone"


def test_an_unknown_member_and_a_linked_account_leave_the_token_good(trial: Trial) -> None:
    token = trial.coordinate.tokens.of(trial.coordinate.create("acme", order()))
    with pytest.raises(NotFound):
        trial.coordinate.redeem(token, "nobody")
    trial.gate.links.add("ben", "acme", "acc-1")
    with pytest.raises(Conflict):
        trial.coordinate.redeem(token, "ana")
    assert trial.coordinate.redeem(token, "ben").state is State.ACTIVE


def test_what_was_cut_short_before_the_book_can_be_done_again(trial: Trial) -> None:
    sold = trial.coordinate.create("acme", order())
    token = trial.coordinate.tokens.of(sold)
    trial.coordinate.redeem(token, "ana")
    trial.coordinate.book.put(sold)  # as if the process had died before the book was written
    assert trial.coordinate.redeem(token, "ana").state is State.ACTIVE
    assert len(trial.coordinate.session.tasks.newest()) == 1


def test_another_partners_entitlement_is_as_good_as_none(trial: Trial) -> None:
    held = activated(trial)
    with pytest.raises(NotFound):
        trial.coordinate.of_partner("other", held.entitlement_id)
    with pytest.raises(NotFound):
        trial.coordinate.step("other", held.entitlement_id, Step.CANCEL, Cause.VOLUNTARY)
    assert trial.coordinate.of_partner("acme", held.entitlement_id) == held


def test_a_step_follows_through_to_the_record_the_reach_and_the_partner(trial: Trial) -> None:
    held = activated(trial)
    trial.coordinate.step("acme", held.entitlement_id, Step.GRACE, Cause.INVOLUNTARY)
    assert record_of(trial, "ana")["entitlement_state"] == "GRACE_PERIOD"
    trial.coordinate.step("acme", held.entitlement_id, Step.CANCEL, Cause.PLAN_SWITCHED)
    found = record_of(trial, "ana")
    assert found["entitlement_state"] == "CANCELED"
    assert isinstance(found["partner_reach"], list)
    assert found["partner_reach"][0]["state"] == "CANCELED"
    kinds = {task.kind for task in trial.coordinate.session.tasks.of_member("ana")}
    assert kinds == {"entitlement.activated", "entitlement.suspended", "entitlement.canceled"}


def test_a_step_that_does_not_follow_says_what_is_possible(trial: Trial) -> None:
    held = activated(trial)
    trial.coordinate.step("acme", held.entitlement_id, Step.SUSPEND, Cause.INVOLUNTARY)
    refused = trial.coordinate.step("acme", held.entitlement_id, Step.GRACE, Cause.INVOLUNTARY)
    assert refused == NotPossible(State.BILLING_HOLD, Step.GRACE, (Step.RESUME, Step.CANCEL))


def test_a_step_sent_again_under_its_key_changes_nothing(trial: Trial) -> None:
    held = activated(trial)
    first = trial.coordinate.step("acme", held.entitlement_id, Step.CANCEL, Cause.VOLUNTARY, key="k")
    assert trial.coordinate.step("acme", held.entitlement_id, Step.CANCEL, Cause.VOLUNTARY, key="k") == first
    again = trial.coordinate.step("acme", held.entitlement_id, Step.CANCEL, Cause.VOLUNTARY)
    assert isinstance(again, NotPossible)


def test_after_an_unlink_a_step_counts_and_nothing_of_the_member_changes(trial: Trial) -> None:
    held = activated(trial)
    trial.gate.links.remove("acme", "acc-1")
    moved = trial.coordinate.step("acme", held.entitlement_id, Step.CANCEL, Cause.VOLUNTARY)
    assert isinstance(moved, Entitlement)
    assert record_of(trial, "ana")["entitlement_state"] == "ACTIVE"


def test_an_erased_members_entitlement_is_gone_and_nobody_elses(trial: Trial) -> None:
    hers, his = activated(trial), activated(trial, "ben", "2", "acc-2")
    trial.coordinate.forget(trial.gate.forget("ana"))
    assert [held.entitlement_id for held in trial.coordinate.book.every()] == [his.entitlement_id]
    with pytest.raises(NotFound):
        trial.coordinate.of_partner("acme", hers.entitlement_id)


def test_the_sweep_takes_what_an_erasure_elsewhere_left_and_what_is_over(trial: Trial) -> None:
    activated(trial)
    trial.coordinate.create("acme", order("2"))
    trial.gate.forget("ana")
    assert trial.coordinate.sweep() == 1
    trial.clock.advance(dt.timedelta(days=31))
    assert trial.coordinate.sweep() == 1
    assert list(trial.coordinate.book.every()) == []


def test_another_process_sees_what_was_written_here(trial: Trial) -> None:
    worker = opened(trial.gate, trial.clock)
    assert list(worker.book.every()) == []
    held = activated(trial)
    assert worker.book.get(held.entitlement_id) == held
    trial.coordinate.step("acme", held.entitlement_id, Step.CANCEL, Cause.VOLUNTARY)
    found = worker.book.get(held.entitlement_id)
    assert found is not None
    assert found.state is State.CANCELED


def test_only_a_running_offer_of_her_own_can_a_member_ask_to_end(trial: Trial) -> None:
    held = activated(trial)
    assert not trial.coordinate.ask_to_cancel("ben", held.entitlement_id)
    assert trial.coordinate.ask_to_cancel("ana", held.entitlement_id)
    assert trial.coordinate.ask_to_cancel("ana", held.entitlement_id)
    asked = [t for t in trial.coordinate.session.tasks.newest() if t.kind == "entitlement.cancel_requested"]
    assert len(asked) == 1
    trial.coordinate.step("acme", held.entitlement_id, Step.CANCEL, Cause.VOLUNTARY)
    assert not trial.coordinate.ask_to_cancel("ana", held.entitlement_id)


def test_an_order_for_an_account_that_is_linked_leaves_with_the_member_though_nobody_activated_it(trial: Trial) -> None:
    activated(trial)
    trial.coordinate.create("acme", order("2"))
    others = [trial.coordinate.create("acme", order("3", "acc-3")), trial.coordinate.create("other", order("4"))]
    trial.coordinate.leave(trial.gate.leaving("ana"))
    assert sorted(trial.coordinate.book.every(), key=lambda held: held.entitlement_id) == sorted(
        others, key=lambda held: held.entitlement_id
    )
