"""Purposes and recipients as a member reads them: what for, on or off and why, and what would be without."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from plainview.catalogue.model import Catalogue, DecidedBy, Purpose
from plainview.explain.explanation import PurposePart, RecipientPart
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.choices import ChoiceState
from plainview.gate.decide import Allowed, Denied, Facts, decide


@dataclass(frozen=True)
class PurposeTeller:
    """Tells purposes in one language for one member's facts and choices."""

    catalogue: Catalogue
    facts: Facts
    choices: Mapping[str, ChoiceState]
    vocabulary: Vocabulary
    phrasing: Phrasing

    def part(self, purpose: Purpose) -> PurposePart:
        """Return one purpose; it is on where at least one element may be used for it."""
        words = self.vocabulary.purpose(purpose.id)
        elements = self.catalogue.elements_for(purpose.id)
        decisions = [decide(self.catalogue, purpose.id, name, self.facts) for name in elements]
        is_on = any(isinstance(decision, Allowed) for decision in decisions)
        if not elements and purpose.id in self.choices:
            # A choice of its own that no element is used for, such as the consent to name titles.
            is_on = self.choices[purpose.id].allowed
        denied = next((decision for decision in decisions if isinstance(decision, Denied)), None)
        recipients = dict.fromkeys(
            recipient
            for element in elements.values()
            for recipient in _recipients(self.catalogue, element.id, purpose.id)
        )
        shown = () if purpose.every_element else tuple(self.vocabulary.element(name).name for name in elements)
        return PurposePart(
            id=purpose.id,
            name=words.name,
            what_for=words.what_for,
            without=words.without,
            is_on=is_on,
            is_switchable=purpose.decided_by is DecidedBy.MEMBER,
            why=self._why(purpose, is_on=is_on, denied=denied),
            decided_at=self._decided_at(purpose.id),
            elements=shown,
            recipients=tuple(self.vocabulary.recipient(recipient) for recipient in recipients),
            text_version=text_version(words.name, words.what_for, words.without),
        )

    def _why(self, purpose: Purpose, *, is_on: bool, denied: Denied | None) -> str:
        if not is_on and denied is not None:
            return self.vocabulary.reason(denied.reason.value)
        if purpose.decided_by is not DecidedBy.MEMBER:
            return self.vocabulary.decided_by(purpose.decided_by)
        decided_at = self._decided_at(purpose.id)
        if decided_at is None:
            return self.vocabulary.text("decided-by-default")
        return self.vocabulary.text("decided-by-you", day=self.phrasing.day(decided_at))

    def _decided_at(self, purpose: str) -> dt.datetime | None:
        state = self.choices.get(purpose)
        return None if state is None else state.decided_at


def recipient_parts(catalogue: Catalogue, vocabulary: Vocabulary, phrasing: Phrasing) -> tuple[RecipientPart, ...]:
    """Return every recipient that some element names, with the purposes it is named for."""
    purposes: dict[str, dict[str, None]] = {}
    for element in catalogue.elements.values():
        for use in element.uses.values():
            for recipient in use.recipients:
                purposes.setdefault(recipient, {})[use.purpose] = None
    return tuple(
        RecipientPart(
            id=entry.id,
            name=entry.legal_name or vocabulary.recipient(entry.id),
            kind=vocabulary.recipient_kind(entry.kind),
            country=phrasing.country(entry.country) if entry.country else "",
            safeguard=entry.safeguard,
            is_appointed=bool(entry.destination),
            kept=phrasing.days(entry.kept_days),
            purposes=tuple(vocabulary.purpose(purpose).name for purpose in purposes[entry.id]),
        )
        for entry in catalogue.recipients.values()
        if entry.id in purposes
    )


def text_version(*shown: str) -> str:
    """Return the digest of the words that were shown when a choice was made (GDPR article 7: proof of consent)."""
    return hashlib.sha256("\n".join(shown).encode()).hexdigest()[:16]


def _recipients(catalogue: Catalogue, element: str, purpose: str) -> tuple[str, ...]:
    use = catalogue.elements[element].uses.get(purpose)
    return () if use is None else use.recipients
