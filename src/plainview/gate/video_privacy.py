"""The US video privacy law (VPPA, 18 U.S.C. 2710): titles tied to a person leave only with a separate consent.

Not legal advice. A member whose country is not known counts as one in the US: nothing leaves on a guess.
"""

from __future__ import annotations

import datetime as dt

from plainview.catalogue.model import Catalogue, Element, ValueType
from plainview.store.values import Choice

SHARE_TITLES = "share_titles"
"""The choice by which a member says yes to it, apart from every other choice."""

LASTS = dt.timedelta(days=730)
MARKETING_RECIPIENTS = frozenset({"agency", "marketing_service"})


def needs_consent(catalogue: Catalogue, purpose: str, recipient: str, element: Element, country: str | None) -> bool:
    """Return whether an element of a member in `country` may leave only with her consent to share titles."""
    if country not in {"US", None} or not names_titles(element):
        return False
    entry = catalogue.purposes.get(purpose)
    return recipient in MARKETING_RECIPIENTS or (entry is not None and entry.vppa)


def names_titles(element: Element) -> bool:
    """Return whether an element says which titles somebody saw; what a use works out as JSON may say so too."""
    types = {*element.columns.values(), *element.record_fields.values()}
    return ValueType.TITLE_ID in types or element.collect.kept_as in {ValueType.TITLE_ID, ValueType.JSON}


def is_consent(choice: Choice | None, now: dt.datetime) -> bool:
    """Return whether a choice is a consent to share titles that still counts: said two years ago at most.

    >>> said = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    >>> choice = Choice("ana", "", SHARE_TITLES, True, said, "v1", "page")
    >>> is_consent(choice, said + LASTS), is_consent(choice, said + LASTS + dt.timedelta(seconds=1))
    (True, False)
    """
    return choice is not None and choice.allowed and now - choice.decided_at <= LASTS
