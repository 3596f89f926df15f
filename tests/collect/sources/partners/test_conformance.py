"""What partners send passes the shipped suite: what is kept each time, and what only the latest of."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.collect.sources.partners import PROGRAM
from tests.collect.sources.on_trial import FeedConformance


class TestSearches(FeedConformance):
    """Searches, every one of which is kept."""

    definition = PROGRAM
    home = "partners"
    feed = "searches"
    elements = frozenset({"partner_searches", "partner_records"})

    def record(self, member_id: str, place: int) -> Mapping[str, object]:
        return {"partner_account_id": f"account-of-{member_id}", "search_query": f"whales {place}"}


class TestContacts(FeedConformance):
    """Contact details, of which the latest are kept."""

    definition = PROGRAM
    home = "partners"
    feed = "contacts"
    elements = frozenset({"partner_email", "partner_contact", "partner_records"})

    def record(self, member_id: str, place: int) -> Mapping[str, object]:
        return {
            "partner_account_id": f"account-of-{member_id}",
            "partner_email": f"{member_id}{place}@isp.example",
            "partner_contact_name": "A. S.",
        }
