"""What comes from elsewhere passes the shipped suite, by the service's own id of a member and by a link."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.collect.sources.elsewhere import PROGRAM
from tests.collect.sources.on_trial import FeedConformance


class TestSecuritySignals(FeedConformance):
    """Signals of a security service, which names members by the service's own id."""

    definition = PROGRAM
    home = "elsewhere"
    feed = "security"
    elements = frozenset({"security_signals"})

    def record(self, member_id: str, place: int) -> Mapping[str, object]:
        return {"member_id": member_id, "signal": f"leaked_password_{place}"}


class TestPaymentUpdates(FeedConformance):
    """Updates of a payment service, which names members by links."""

    definition = PROGRAM
    home = "elsewhere"
    feed = "payment_service"
    elements = frozenset({"payment_updates"})

    def record(self, member_id: str, place: int) -> Mapping[str, object]:
        return {"partner_account_id": f"account-of-{member_id}", "payment_update": f"card_replaced_{place}"}
