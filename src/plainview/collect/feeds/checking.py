"""One record checked against its feed's shape, field by field, with the gate's own checks of types."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from plainview.base.clock import from_micros
from plainview.catalogue.model import ValueType
from plainview.collect.feeds.shape import OCCURRED_AT, OURS, RECORD_ID, FeedShape
from plainview.gate.plan import CHECKS, WrongValue

_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why a record is refused; `why` is a key of the words, `field` a declared field's name."""

    why: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A record whose declared fields are of their types; `given` holds undeclared ones too, for the gate to strip."""

    who: Mapping[str, str]
    record_id: str
    occurred_at: dt.datetime | None
    given: Mapping[str, object] = field(default_factory=dict)


def check(record: Mapping[str, object], shape: FeedShape) -> Checked | Wrong:
    """Return the record checked, or the first thing that is wrong with it."""
    given = {name: value for name, value in record.items() if value is not None and name not in OURS}
    who: dict[str, str] = {}
    for name in (*shape.who, RECORD_ID):
        if name in given:
            wrong = _wrong_id(given[name])
            if wrong:
                return Wrong(wrong, name)
            who[name] = str(given[name])
    if not any(name in who for name in shape.named_by):
        return Wrong("missing_subject")
    if not any(name in given for name in shape.own):
        return Wrong("nothing_declared")
    for name, value_type in shape.fields.items():
        if name in given:
            wrong = _wrong_value(given[name], value_type)
            if wrong:
                return Wrong(wrong, name)
    occurred_at = None
    if OCCURRED_AT in given:
        occurred_at = _moment(given[OCCURRED_AT])
        if occurred_at is None:
            return Wrong("wrong_type", OCCURRED_AT)
    record_id = who.pop(RECORD_ID, "")
    ours = {RECORD_ID, OCCURRED_AT, *shape.who} - shape.fields.keys()
    return Checked(who, record_id, occurred_at, {name: value for name, value in given.items() if name not in ours})


def _wrong_id(value: object) -> str:
    if not isinstance(value, str) or not value or not value.isprintable():
        return "wrong_type"
    return "too_long" if len(value) > _LONGEST else ""


def _wrong_value(value: object, value_type: ValueType) -> str:
    try:
        CHECKS[value_type](value)
    except WrongValue as wrong:
        # What is kept of a text without its card number is the gate's part, which says so in its report.
        return "" if wrong.instead is not None else wrong.why
    except OverflowError:
        return "wrong_type"
    return ""


def _moment(value: object) -> dt.datetime | None:
    try:
        micros = CHECKS[ValueType.TIMESTAMP](value)
        return from_micros(micros) if isinstance(micros, int) else None
    except (WrongValue, OverflowError):
        return None
