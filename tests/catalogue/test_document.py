"""docs/catalogue.md says what the catalogue says."""

from __future__ import annotations

from pathlib import Path

from plainview.catalogue.document import known_events, render
from plainview.catalogue.model import Catalogue, ValueType
from plainview.catalogue.words import Words

DOCUMENT = Path(__file__).parents[2] / "docs" / "catalogue.md"


def test_the_document_is_up_to_date(standard: Catalogue, english: Words) -> None:
    mend = "write it anew: python -m plainview.catalogue.document > docs/catalogue.md"
    assert DOCUMENT.read_text(encoding="utf-8") == render(standard, english), mend


def test_known_events_have_their_own_properties_and_the_star_those_of_all(standard: Catalogue) -> None:
    events = known_events(standard)
    assert events["search.result_selected"] == {
        "query": (ValueType.TEXT, "searches"),
        "rank": (ValueType.INTEGER, "search_results_chosen"),
        "result_count": (ValueType.INTEGER, "searches"),
        "section": (ValueType.TEXT, "searches"),
        "title_id": (ValueType.TITLE_ID, "search_results_chosen"),
    }
    assert events["*"]["ip"] == (ValueType.IP_ADDRESS, "ip_address")
    assert events["account.created"]["plan"] == (ValueType.TEXT, "plan")
