"""From a View to SQL: the one place that says in DuckDB's words what a purpose sees, shared by all engines.

A view fails closed: without a rule nothing is visible, and a subject outside its bitmap's range is not eligible.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from plainview.base.errors import StoreError
from plainview.catalogue.model import Precision, ValueType
from plainview.store.views import Bitmap, View, ViewRule

Guard: TypeAlias = Callable[[Bitmap], str]

SALT_VARIABLE = "salt"
VISIBLE = ("event_no", "subject_no", "event", "occurred_at", "received_at")

_SQL_TYPES: Mapping[ValueType, str] = {
    ValueType.INTEGER: "BIGINT",
    ValueType.DURATION_MS: "BIGINT",
    ValueType.NUMBER: "DOUBLE",
    ValueType.BOOLEAN: "BOOLEAN",
    ValueType.TIMESTAMP: "TIMESTAMP",
}
_EMPTY = (
    "SELECT NULL::UBIGINT AS event_no, NULL::UINTEGER AS subject_no, NULL::VARCHAR AS event, "
    "NULL::TIMESTAMP AS occurred_at, NULL::TIMESTAMP AS received_at, NULL::VARCHAR AS narrowed"
)
_TEXT_LENGTH = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}
_COARSE = frozenset(_TEXT_LENGTH)


@dataclass(frozen=True)
class Part:
    """One relation that holds rows of a family: its SQL, the properties it has, and whether a row is narrowed."""

    relation: str
    columns: frozenset[str]
    has_narrowed: bool


def quote_name(name: str) -> str:
    """Return an identifier in double quotes."""
    return '"' + name.replace('"', '""') + '"'


def quote_text(text: str) -> str:
    """Return a text literal in single quotes; raises StoreError for a NUL character."""
    if "\0" in text:
        raise StoreError("a name holds a NUL character; rename it")
    return "'" + text.replace("'", "''") + "'"


def bitmap_guard(variable: str, bitmap: Bitmap) -> str:
    """Return the condition that a row's subject is eligible under the bitmap held in `variable`."""
    highest = min(bitmap.highest, len(bitmap.bits) * 8 - 1)
    if highest < 0:
        return "false"
    return (
        f"CASE WHEN subject_no <= {highest} "
        f"THEN get_bit(getvariable('{variable}'), subject_no::INTEGER) = 1 ELSE false END"
    )


def listed_guard(subject_nos: Iterable[int], bitmap: Bitmap) -> str:
    """Return the condition that a row's subject is one of these and eligible; for reads of few subjects."""
    allowed = sorted(number for number in subject_nos if bitmap.allows(number))
    return f"subject_no IN ({', '.join(map(str, allowed))})" if allowed else "false"


def compile_view(view: View, parts: Sequence[Part], guard: Guard) -> str:
    """Return the SELECT that shows `view` over the parts of its family."""
    columns = ", ".join([*VISIBLE, *(_column(view, name, guard) for name in view.columns)])
    narrowed = f"(narrowed IS NULL OR narrowed NOT LIKE {quote_text(f'%,{view.purpose},%')})"
    groups = [_condition(group, guard) for group in _groups(view.rules)]
    visible = " OR ".join(groups) or "false"
    return f"SELECT {columns} FROM ({_base(view, parts)}) WHERE ({visible}) AND {narrowed}"


def _base(view: View, parts: Sequence[Part]) -> str:
    selects = []
    for part in parts:
        names = [*VISIBLE, "narrowed" if part.has_narrowed else "NULL::VARCHAR AS narrowed"]
        for name, kind in view.columns.items():
            quoted = quote_name(name)
            names.append(quoted if name in part.columns else f"NULL::{_SQL_TYPES.get(kind, 'VARCHAR')} AS {quoted}")
        selects.append(f"SELECT {', '.join(names)} FROM {part.relation}")
    if selects:
        return " UNION ALL ".join(selects)
    nulls = [f"NULL::{_SQL_TYPES.get(kind, 'VARCHAR')} AS {quote_name(name)}" for name, kind in view.columns.items()]
    return ", ".join([_EMPTY, *nulls]) + " WHERE false"


def _group_key(rule: ViewRule) -> tuple[dt.datetime, str]:
    return rule.received_since, rule.bitmap.digest


def _groups(rules: Iterable[ViewRule]) -> list[list[ViewRule]]:
    """Return rules gathered by equal period and eligibility, so that each pair is tested once a row."""
    grouped: dict[tuple[dt.datetime, str], list[ViewRule]] = {}
    for rule in rules:
        grouped.setdefault(_group_key(rule), []).append(rule)
    return list(grouped.values())


def _events(rules: Iterable[ViewRule]) -> frozenset[str]:
    return frozenset().union(*(rule.events for rule in rules))


def _condition(rules: Sequence[ViewRule], guard: Guard) -> str:
    since = rules[0].received_since.astimezone(dt.UTC).replace(tzinfo=None).isoformat(sep=" ")
    named = _event_test(_events(rules))
    return f"({named} AND received_at >= TIMESTAMP {quote_text(since)} AND {guard(rules[0].bitmap)})"


def _event_test(events: Iterable[str]) -> str:
    listed = ", ".join(quote_text(event) for event in sorted(events))
    return f"event IN ({listed})" if listed else "false"


def _column(view: View, name: str, guard: Guard) -> str:
    """Return the expression of one property: shown through the rules that name it, NULL elsewhere."""
    rules = [rule for rule in view.rules if name in rule.properties]
    kind = view.columns[name]
    precisions = {rule.precision for rule in rules}
    quoted = quote_name(name)
    if len(precisions) == 1 and _cover_all(view, rules):
        shown = _precise(quoted, kind, rules[0].precision)
        return shown if shown == quoted else f"{shown} AS {quoted}"
    as_text = len({_shown_type(kind, precision) for precision in precisions}) > 1
    single = len(_groups(view.rules)) == 1
    cases = []
    for precision in sorted(precisions):
        for group in _groups(rule for rule in rules if rule.precision is precision):
            # With one group the row's own condition has tested period and eligibility already.
            test = _event_test(_events(group)) if single else _condition(group, guard)
            shown = _precise(quoted, kind, precision)
            cases.append(f"WHEN {test} THEN {shown}::VARCHAR" if as_text else f"WHEN {test} THEN {shown}")
    return f"CASE {' '.join(cases)} END AS {quoted}"


def _cover_all(view: View, rules: Sequence[ViewRule]) -> bool:
    """Return whether every visible row is visible through one of `rules`, so that no test is needed."""
    own = {_group_key(group[0]): _events(group) for group in _groups(rules)}
    return all(own.get(_group_key(group[0])) == _events(group) for group in _groups(view.rules))


def _shown_type(kind: ValueType, precision: Precision) -> str:
    if precision is Precision.PRESENCE:
        return "BOOLEAN"
    if precision is Precision.HASH:
        return "VARCHAR"
    return _SQL_TYPES.get(kind, "VARCHAR")


def _precise(quoted: str, kind: ValueType, precision: Precision) -> str:
    """Return a column at a precision. What has no such coarser form is not shown at all."""
    if precision is Precision.EXACT:
        return quoted
    if precision is Precision.PRESENCE:
        return f"({quoted} IS NOT NULL)"
    if precision is Precision.HASH:
        return f"sha256(getvariable('{SALT_VARIABLE}') || {quoted}::VARCHAR)"
    if kind is ValueType.TIMESTAMP and precision in _COARSE:
        return f"date_trunc('{precision.value}', {quoted})::TIMESTAMP"
    if _SQL_TYPES.get(kind) is None and precision in _COARSE:
        return f"left({quoted}, {_TEXT_LENGTH[precision]})"
    return f"NULL::{_SQL_TYPES.get(kind, 'VARCHAR')}"
