"""A posted form checked as a whole: what every field must be, and for each that is not, what would be accepted."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from plainview.catalogue.model import Catalogue, DecidedBy
from plainview.collect.sources.forms.shape import Field, Form, Kind
from plainview.gate.cards import CARD_NUMBER, holds_card

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_PHONE = re.compile(r"\+?[0-9][0-9 ()./-]{3,31}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SHORTEST_PASSWORD = 8
_MOST_ANSWERS = 50
_YES_NO = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}
_CPF = "BR"


@dataclass(frozen=True, slots=True)
class Fault:
    """A field that cannot be taken: `why` and `accepted` are keys of the words."""

    name: str
    why: str
    accepted: str
    args: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Checked:
    """The values of a form's fields, each of its kind, and what is wrong with the others."""

    values: Mapping[str, object]
    faults: tuple[Fault, ...]


class _Wrong(Exception):
    """A value is not what its field takes."""

    def __init__(self, why: str = "wrong_form") -> None:
        super().__init__(why)
        self.why = why


def check(form: Form, given: Mapping[str, object], catalogue: Catalogue, country: str | None) -> Checked:
    """Return a form's values checked; `country` is the member's, and decides on what is asked there only."""
    values: dict[str, object] = {}
    faults: list[Fault] = []
    for asked in form.asked(catalogue):
        if asked.name not in given:
            if asked.required or (asked.name == "text_version" and given.get("consents")):
                faults.append(_fault(asked, "missing"))
            continue
        try:
            values[asked.name] = _checked(asked, given[asked.name], catalogue, country)
        except _Wrong as wrong:
            faults.append(_fault(asked, wrong.why))
    return Checked(values, tuple(faults))


def accepted(asked: Field) -> str:
    """Return the key of the words that say what a field takes."""
    return "form-accepts-choices" if asked.choices else f"form-accepts-{asked.kind.value.replace('_', '-')}"


def accepted_args(asked: Field) -> dict[str, object]:
    """Return what is put into those words."""
    return {"longest": asked.longest, "choices": ", ".join(asked.choices), "shortest": _SHORTEST_PASSWORD}


def _fault(asked: Field, why: str) -> Fault:
    return Fault(asked.name, f"form-wrong-{why.replace('_', '-')}", accepted(asked), accepted_args(asked))


def _checked(asked: Field, value: object, catalogue: Catalogue, country: str | None) -> object:
    match asked.kind:
        case Kind.CONSENTS:
            return _consents(value, catalogue)
        case Kind.ANSWERS:
            return _answers(value, asked.longest)
        case Kind.YES_NO:
            return _yes_no(value)
    text = _text(value, asked.longest)
    if asked.kind in {Kind.ID, Kind.TOKEN, Kind.LAST4, Kind.NATIONAL_ID} and holds_card(text):
        # An id cannot go on with a part taken out of it.
        raise _Wrong(CARD_NUMBER)
    if asked.kind is Kind.NATIONAL_ID:
        countries = catalogue.elements[asked.element].countries
        if countries and country not in countries:
            raise _Wrong("country")
        return _national_id(text, country)
    if asked.choices and text not in asked.choices:
        raise _Wrong
    return _OF_KIND[asked.kind](text)


def _text(value: object, longest: int) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _Wrong
    if len(value) > longest:
        raise _Wrong("too_long")
    if not all(letter.isprintable() for letter in value):
        raise _Wrong
    return value


def _shaped(pattern: re.Pattern[str]) -> Callable[[str], str]:
    def shaped(text: str) -> str:
        if not pattern.fullmatch(text.strip()):
            raise _Wrong
        return text.strip()

    return shaped


def _password(text: str) -> str:
    if len(text) < _SHORTEST_PASSWORD:
        raise _Wrong("too_short")
    return text


def _date(text: str) -> str:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        raise _Wrong from None
    return text


def _national_id(text: str, country: str | None) -> str:
    """Return an identification number; Brazil's (CPF) has two check digits, as Receita Federal defines them."""
    if country != _CPF:
        return text.strip()
    digits = [int(letter) for letter in text if letter in "0123456789"]
    plain = re.fullmatch(r"\d{3}\.?\d{3}\.?\d{3}-?\d{2}", text.strip(), re.ASCII)
    if plain is None or len(set(digits)) == 1:
        raise _Wrong
    for length in (9, 10):
        weighted = sum(digit * (length + 1 - place) for place, digit in enumerate(digits[:length]))
        if weighted * 10 % 11 % 10 != digits[length]:
            raise _Wrong
    return "".join(map(str, digits))


def _yes_no(value: object) -> bool:
    if isinstance(value, str):
        value = _YES_NO.get(value.strip().lower())
    if not isinstance(value, bool):
        raise _Wrong
    return value


def _consents(value: object, catalogue: Catalogue) -> dict[str, bool]:
    if not isinstance(value, dict):
        raise _Wrong
    decided: dict[str, bool] = {}
    for purpose, allowed in value.items():
        entry = catalogue.purposes.get(purpose) if isinstance(purpose, str) else None
        if entry is None or entry.decided_by is not DecidedBy.MEMBER:
            raise _Wrong("purpose")
        decided[entry.id] = _yes_no(allowed)
    return decided


def _answers(value: object, longest: int) -> list[tuple[str, str]]:
    """Return (question, answer); a list of objects, or an object from question to answer."""
    if isinstance(value, list):
        pairs = [(item.get("question_id"), item.get("answer")) for item in value if isinstance(item, dict)]
        if len(pairs) != len(value):
            raise _Wrong
    elif isinstance(value, dict):
        pairs = list(value.items())
    else:
        raise _Wrong
    if not 0 < len(pairs) <= _MOST_ANSWERS or len({str(question) for question, _ in pairs}) != len(pairs):
        raise _Wrong
    answered: list[tuple[str, str]] = []
    for question, answer in pairs:
        named = _text(question, 64)
        if holds_card(named):
            raise _Wrong(CARD_NUMBER)
        answered.append((named, _answer(answer, longest)))
    return answered


def _answer(value: object, longest: int) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int) and abs(value) < 2**53:
        return str(value)
    if not isinstance(value, str) or not value.strip():
        raise _Wrong
    if len(value) > longest:
        raise _Wrong("too_long")
    return value


_OF_KIND: Mapping[Kind, Callable[[str], str]] = {
    Kind.TEXT: str.strip,
    Kind.ID: str.strip,
    Kind.TOKEN: str.strip,
    Kind.EMAIL: _shaped(_EMAIL),
    Kind.PHONE: _shaped(_PHONE),
    Kind.COUNTRY: lambda text: _shaped(re.compile("[A-Za-z]{2}"))(text).upper(),
    Kind.LANGUAGE: _shaped(_LANGUAGE),
    Kind.LAST4: _shaped(re.compile("[0-9]{4}")),
    Kind.PASSWORD: _password,
    Kind.DATE: _date,
}
