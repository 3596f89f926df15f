"""The ids that an event comes with: whether they name somebody, and hold nothing that an id may not."""

from __future__ import annotations

from plainview.gate.admission import CanonicalEvent
from plainview.gate.cards import CARD_NUMBER, FEWEST_DIGITS, holds_card, id_is_card
from plainview.gate.plan import LONGEST_ID

_LONGEST_CARD = 24


def why_unfit(event: CanonicalEvent) -> str | None:
    """Return why an event cannot be taken for its ids, a key of the catalogue's words; None where they are good."""
    event_id, _, member_id, profile_id, anonymous_id, *_ = event
    if not event_id:
        return "missing_id"
    named = event_id + member_id + profile_id + anonymous_id
    if not named.isprintable():
        return "wrong_type"
    if len(named) > LONGEST_ID and _any_too_long(event):
        return "too_long"
    if len(named) >= FEWEST_DIGITS and _any_card(event_id, member_id, profile_id, anonymous_id):
        return CARD_NUMBER
    if not member_id and (not anonymous_id or event.traits):
        return "missing_subject"
    return None


def _any_too_long(event: CanonicalEvent) -> bool:
    return any(len(name) > LONGEST_ID for name in (event.id, event.member_id, event.profile_id, event.anonymous_id))


def _any_card(event_id: str, member_id: str, profile_id: str, anonymous_id: str) -> bool:
    # An event's own id is written as a digest only, so it is looked at where it is of a card number's length.
    return (
        (len(member_id) >= FEWEST_DIGITS and id_is_card(member_id))
        or (len(anonymous_id) >= FEWEST_DIGITS and id_is_card(anonymous_id))
        or (len(profile_id) >= FEWEST_DIGITS and id_is_card(profile_id))
        or (FEWEST_DIGITS <= len(event_id) <= _LONGEST_CARD and holds_card(event_id))
    )
