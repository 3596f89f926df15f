"""The states of an entitlement under any order of calls, held to a table written apart from the program's."""

from __future__ import annotations

import datetime as dt

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from plainview.base.clock import ManualClock
from plainview.base.errors import Unauthorised
from plainview.uses.coordinate.entitlements import Cause, Entitlement, Step
from tests.uses.coordinate.trial import open_trial, order

EXPECTED = {
    ("PENDING", "cancel"): "CANCELED",
    ("ACTIVE", "grace"): "GRACE_PERIOD",
    ("ACTIVE", "suspend"): "BILLING_HOLD",
    ("ACTIVE", "cancel"): "CANCELED",
    ("GRACE_PERIOD", "suspend"): "BILLING_HOLD",
    ("GRACE_PERIOD", "resume"): "ACTIVE",
    ("GRACE_PERIOD", "cancel"): "CANCELED",
    ("BILLING_HOLD", "resume"): "ACTIVE",
    ("BILLING_HOLD", "cancel"): "CANCELED",
}


class Entitlements(RuleBasedStateMachine):
    """One entitlement, whatever its partner and a member do in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.trial = open_trial(ManualClock(dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)))
        self.coordinate = self.trial.coordinate
        self.sold = self.coordinate.create("acme", order())
        self.state, self.serial = "PENDING", 0

    @rule(member_id=st.sampled_from(["ana", "ben"]))
    def activate(self, member_id: str) -> None:
        held = self.coordinate.of_partner("acme", self.sold.entitlement_id)
        try:
            self.coordinate.redeem(self.coordinate.tokens.of(held), member_id)
        except Unauthorised:
            assert self.state != "PENDING"
        else:
            assert self.state == "PENDING"
            self.state, self.serial = "ACTIVE", self.serial + 1

    @rule(step=st.sampled_from(Step), cause=st.sampled_from(Cause))
    def partner_calls(self, step: Step, cause: Cause) -> None:
        done = self.coordinate.step("acme", self.sold.entitlement_id, step, cause)
        follows = EXPECTED.get((self.state, step.value))
        if follows is None:
            assert not isinstance(done, Entitlement)
            assert {one.value for one in done.possible} == {name for state, name in EXPECTED if state == self.state}
        else:
            assert isinstance(done, Entitlement)
            self.state, self.serial = follows, self.serial + 1

    @rule()
    def order_again(self) -> None:
        self.coordinate.create("acme", order())

    @invariant()
    def stands_as_expected(self) -> None:
        held = self.coordinate.of_partner("acme", self.sold.entitlement_id)
        assert (held.state.value, held.serial) == (self.state, self.serial)
        linked = self.trial.gate.links.member_of("acme", "acc-1")
        assert (linked is not None) == (held.activated_at is not None)

    def teardown(self) -> None:
        self.trial.gate.close()


TestEntitlements = Entitlements.TestCase
TestEntitlements.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)
