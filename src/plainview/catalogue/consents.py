"""Whose consent no longer covers what is done: purposes of which members must be asked again after a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from plainview.catalogue.grounds import is_closer
from plainview.catalogue.model import Basis, Catalogue, DecidedBy, Element, Purpose, PurposeUse, Recipient
from plainview.catalogue.words import Words


class Lapse(StrEnum):
    """Why what was said yes to is not what is done now. Whatever only narrows a use lapses nothing."""

    PURPOSE = "purpose"
    WORDS = "words"
    BASIS = "basis"
    ELEMENT = "element"
    SENSITIVE = "sensitive"
    PRECISION = "precision"
    LONGER = "longer"
    RECIPIENT = "recipient"
    RECIPIENT_CHANGED = "recipient_changed"


@dataclass(frozen=True, slots=True)
class Lapsed:
    """One reason for which a consent lapses; `name` is an element, a recipient or a language."""

    why: Lapse
    name: str = ""


@dataclass(frozen=True, slots=True)
class AskAgain:
    """A purpose whose consent must be asked for, again or for the first time, and why."""

    purpose: str
    is_new: bool
    why: tuple[Lapsed, ...]


def ask_again(
    before: tuple[Catalogue, Sequence[Words]], after: tuple[Catalogue, Sequence[Words]]
) -> tuple[AskAgain, ...]:
    """Return the purposes whose consent lapses, each side with its words in every language that it speaks."""
    old, new = before[0], after[0]
    found = []
    for purpose in new.purposes.values():
        if not asks_consent(new, purpose):
            continue
        held = old.purposes.get(purpose.id)
        is_new = held is None or not asks_consent(old, held)
        why: tuple[Lapsed, ...]
        if is_new:
            why = (Lapsed(Lapse.PURPOSE if held is None else Lapse.BASIS),)
        else:
            why = tuple(dict.fromkeys((*_words(purpose.id, before[1], after[1]), *_lapses(old, new, purpose.id))))
        if why:
            found.append(AskAgain(purpose.id, is_new, why))
    return tuple(found)


def asks_consent(catalogue: Catalogue, purpose: Purpose) -> bool:
    """Return whether a member's yes is what a purpose rests on: anywhere for any element, or by its own default."""
    if purpose.decided_by is not DecidedBy.MEMBER:
        return False
    uses = (element.uses[purpose.id] for element in catalogue.elements.values() if purpose.id in element.uses)
    return not purpose.default or any(Basis.CONSENT in use.basis.values() for use in uses)


def _words(purpose: str, before: Sequence[Words], after: Sequence[Words]) -> Iterator[Lapsed]:
    held = {words.language: words for words in before}
    for words in after:
        if words.language in held and held[words.language].purpose(purpose) != words.purpose(purpose):
            yield Lapsed(Lapse.WORDS, words.language)


def _lapses(before: Catalogue, after: Catalogue, purpose: str) -> Iterator[Lapsed]:
    for element in after.elements.values():
        use = element.uses.get(purpose)
        if use is None:
            continue
        held = before.elements.get(element.id)
        earlier = None if held is None else held.uses.get(purpose)
        if held is None or earlier is None:
            yield Lapsed(Lapse.ELEMENT, element.id)
            earlier = None
        else:
            yield from _of_element(held, element, earlier, use)
        yield from _of_recipients((before, after), earlier, use)


def _of_element(held: Element, element: Element, earlier: PurposeUse, use: PurposeUse) -> Iterator[Lapsed]:
    if element.sensitive and not held.sensitive:
        yield Lapsed(Lapse.SENSITIVE, element.id)
    if is_closer(earlier.precision, use.precision):
        yield Lapsed(Lapse.PRECISION, element.id)
    if use.kept_days > earlier.kept_days:
        yield Lapsed(Lapse.LONGER, element.id)
    countries = {*earlier.basis, *use.basis}
    now_asked = (
        use.basis_in(code) is Basis.CONSENT and earlier.basis_in(code) is not Basis.CONSENT for code in countries
    )
    if any(now_asked):
        yield Lapsed(Lapse.BASIS, element.id)


def _of_recipients(sides: tuple[Catalogue, Catalogue], earlier: PurposeUse | None, use: PurposeUse) -> Iterator[Lapsed]:
    before, after = sides
    known = frozenset(earlier.recipients) if earlier is not None else frozenset()
    for name in use.recipients:
        if name not in known:
            yield Lapsed(Lapse.RECIPIENT, name)
        elif _who(before.recipients.get(name)) != _who(after.recipients.get(name)):
            yield Lapsed(Lapse.RECIPIENT_CHANGED, name)


def _who(recipient: Recipient | None) -> tuple[str, ...]:
    """Return what a member was told of a recipient: appointing it names it for the first time."""
    if recipient is None:
        return ()
    return (recipient.legal_name, recipient.country, recipient.kind.value, recipient.role.value)
