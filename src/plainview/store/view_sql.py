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

Guard: TypeAlias = Callable[[Bitmap, "Part"], str]
_Terms: TypeAlias = tuple[dt.datetime | None, str]

SALT_VARIABLE = "salt"
VISIBLE = ("event_no", "subject_no", "event", "occurred_at", "received_at")

_SQL_TYPES: Mapping[ValueType, str] = {
    ValueType.INTEGER: "BIGINT",
    ValueType.DURATION_MS: "BIGINT",
    ValueType.NUMBER: "DOUBLE",
    ValueType.BOOLEAN: "BOOLEAN",
    ValueType.TIMESTAMP: "TIMESTAMP",
}
_TEXT_LENGTH = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}
_COARSE = frozenset(_TEXT_LENGTH)


@dataclass(frozen=True)
class Part:
    """One relation that holds rows of a family: an Arrow table by name, or a data file by path.

    What is known of its rows spares tests: `events` in it, the events in which each property has a value, the
    earliest `received_at`, the highest subject, the numbers among which all its subjects are. None means unknown,
    and every test is made. `erased` is the condition, never NULL, under which a row was erased already.
    """

    relation: str
    columns: Mapping[str, frozenset[str] | None]
    is_file: bool = False
    has_narrowed: bool = True
    events: frozenset[str] | None = None
    received_from: dt.datetime | None = None
    subject_max: int | None = None
    subjects: range | None = None
    erased: str = ""


def quote_name(name: str) -> str:
    """Return an identifier in double quotes."""
    return '"' + name.replace('"', '""') + '"'


def quote_text(text: str) -> str:
    """Return a text literal in single quotes; raises StoreError for a NUL character."""
    if "\0" in text:
        raise StoreError("a name holds a NUL character; rename it")
    return "'" + text.replace("'", "''") + "'"


def bitmap_guard(variable: str, bitmap: Bitmap, part: Part) -> str:
    """Return the condition that a row's subject is eligible under the bitmap held in `variable`."""
    highest = min(bitmap.highest, len(bitmap.bits) * 8 - 1)
    if highest < 0:
        return "false"
    bit = f"get_bit(getvariable('{variable}'), subject_no::INTEGER) = 1"
    if part.subject_max is not None and part.subject_max <= highest:
        return bit
    return f"CASE WHEN subject_no <= {highest} THEN {bit} ELSE false END"


def listed_guard(subject_nos: Iterable[int], bitmap: Bitmap) -> str:
    """Return the condition that a row's subject is one of these and eligible; for reads of few subjects."""
    allowed = sorted(number for number in subject_nos if bitmap.allows(number))
    return f"subject_no IN ({', '.join(map(str, allowed))})" if allowed else "false"


def compile_view(view: View, parts: Iterable[Part], guard: Guard) -> str:
    """Return the SELECT that shows `view` over the parts of its family; files alike are read together."""
    alike: dict[tuple[str, str], list[str]] = {}
    selects = []
    for part in parts:
        shown = _Shown(view, part, guard)
        columns = ", ".join([*VISIBLE, *(shown.column(name) for name in view.columns)])
        if part.is_file:
            alike.setdefault((columns, shown.condition()), []).append(quote_text(part.relation))
        else:
            selects.append(f"SELECT {columns} FROM {quote_name(part.relation)} WHERE {shown.condition()}")  # noqa: S608 - quoted
    for (columns, condition), paths in alike.items():
        # Every name and literal in it went through quote_name or quote_text.
        selects.append(f"SELECT {columns} FROM read_parquet([{', '.join(paths)}]) WHERE {condition}")  # noqa: S608 - quoted
    return " UNION ALL ".join(selects) or _empty(view)


def _empty(view: View) -> str:
    nulls = [
        "NULL::UBIGINT AS event_no, NULL::UINTEGER AS subject_no, NULL::VARCHAR AS event",
        "NULL::TIMESTAMP AS occurred_at, NULL::TIMESTAMP AS received_at",
    ]
    nulls += [f"NULL::{_SQL_TYPES.get(kind, 'VARCHAR')} AS {quote_name(name)}" for name, kind in view.columns.items()]
    return f"SELECT {', '.join(nulls)} WHERE false"


def _events(rules: Iterable[ViewRule]) -> frozenset[str]:
    return frozenset().union(*(rule.events for rule in rules))


@dataclass(frozen=True)
class _Shown:
    """What a view shows of one part."""

    view: View
    part: Part
    guard: Guard

    def condition(self) -> str:
        """Return the condition under which a row is visible."""
        visible = " OR ".join(self._term(group) for group in self._groups(self.view.rules).values()) or "false"
        if self.part.erased:
            visible = f"({visible}) AND NOT ({self.part.erased})"
        if not self.part.has_narrowed:
            return visible
        unwanted = quote_text(f"%,{self.view.purpose},%")
        return f"({visible}) AND (narrowed IS NULL OR narrowed NOT LIKE {unwanted})"

    def column(self, name: str) -> str:
        """Return the expression of one property: shown through the rules that name it, NULL elsewhere."""
        kind, quoted = self.view.columns[name], quote_name(name)
        rules = [rule for rule in self.view.rules if name in rule.properties]
        if not rules:
            return f"NULL::{_SQL_TYPES.get(kind, 'VARCHAR')} AS {quoted}"
        precisions = {rule.precision for rule in rules}
        types = {_shown_type(kind, precision) for precision in precisions}
        shown_type = types.pop() if len(types) == 1 else "VARCHAR"
        carried = self.part.columns.get(name, frozenset())
        # Presence of a value that no row has is false, not NULL, wherever the property may be seen at all.
        if carried is not None and not carried and Precision.PRESENCE not in precisions:
            return f"NULL::{shown_type} AS {quoted}"
        present = quoted if name in self.part.columns else f"NULL::{_SQL_TYPES.get(kind, 'VARCHAR')}"
        if len(precisions) == 1 and self._covers(rules, carried):
            shown = _precise(present, kind, rules[0].precision)
            return shown if shown == quoted else f"{shown} AS {quoted}"
        cases = [
            f"WHEN {self._test(group)} THEN {_precise(present, kind, precision)}::{shown_type}"
            for precision in sorted(precisions)
            for group in self._groups(rule for rule in rules if rule.precision is precision).values()
        ]
        return f"CASE {' '.join(cases)} END AS {quoted}"

    def _covers(self, rules: Sequence[ViewRule], carried: frozenset[str] | None) -> bool:
        """Return whether `rules` show every visible row that has a value, so that no test is needed."""
        own = {terms: _events(group) for terms, group in self._groups(rules).items()}
        # Presence turns a missing value into false, which must not be seen either.
        presence = any(rule.precision is Precision.PRESENCE for rule in rules)
        for terms, group in self._groups(self.view.rules).items():
            hidden = _events(group) - own.get(terms, frozenset())
            if carried is not None and not presence:
                hidden &= carried
            if hidden:
                return False
        return True

    def _test(self, rules: Sequence[ViewRule]) -> str:
        # With one group the row's own condition has tested period and eligibility already.
        return self._event_test(_events(rules)) if len(self._groups(self.view.rules)) == 1 else self._term(rules)

    def _term(self, rules: Sequence[ViewRule]) -> str:
        since, tests = self._since(rules[0]), [self._event_test(_events(rules))]
        if since is not None:
            moment = since.astimezone(dt.UTC).replace(tzinfo=None).isoformat(sep=" ")
            tests.append(f"received_at >= TIMESTAMP {quote_text(moment)}")
        tests.append(self.guard(rules[0].bitmap, self.part))
        return f"({' AND '.join(test for test in tests if test != 'true') or 'true'})"

    def _groups(self, rules: Iterable[ViewRule]) -> dict[_Terms, list[ViewRule]]:
        """Return rules gathered by equal period and eligibility, so that each pair is tested once a row."""
        grouped: dict[_Terms, list[ViewRule]] = {}
        for rule in rules:
            grouped.setdefault((self._since(rule), rule.bitmap.digest), []).append(rule)
        return grouped

    def _since(self, rule: ViewRule) -> dt.datetime | None:
        """Return from when on `rule` shows rows, None where that hides no row of the part."""
        earliest = self.part.received_from
        return None if earliest is not None and earliest >= rule.received_since else rule.received_since

    def _event_test(self, shown: frozenset[str]) -> str:
        """Return the test of a row's event; the shorter list is tested when all events of the part are known."""
        held = self.part.events
        if held is not None:
            hidden, shown = held - shown, held & shown
            if not hidden:
                return "true"
            if len(hidden) < len(shown):
                return f"event NOT IN ({_listed(hidden)})"
        return f"event IN ({_listed(shown)})" if shown else "false"


def _listed(events: frozenset[str]) -> str:
    return ", ".join(quote_text(event) for event in sorted(events))


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
