"""Values as words of a language: dates, countries, durations, titles, each by its type in the catalogue."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, format_timedelta
from babel.lists import format_list
from babel.numbers import format_decimal
from babel.units import format_unit

from plainview.base.clock import from_micros
from plainview.catalogue.model import ValueType
from plainview.explain.explanation import JSONValue, Run

TitleOf = Callable[[str], "str | None"]
Coded = Callable[[str, str], "str | None"]

# Private-use characters mark held values inside a translated sentence, so that a
# translator may place them anywhere and the page still knows which part is data.
_OPEN, _OF, _CLOSE = "\ue000", "\ue002", "\ue001"
_LONGEST = 400
# Marks that only programs tell apart: UUIDs and digests. The download has them; a sentence is no place for them.
_MARK = re.compile(r"[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")
_ABSURD = 10**20
# What a derived value's parts are, by their names: it is a structure of ours, so these are the only ones.
_KINDS = {"country": ValueType.COUNTRY, "language": ValueType.LANGUAGE}
_MOMENTS = frozenset({"at", "first", "last", "since"})
_SECONDS_OF_NOW = 10**9
_CODED = re.compile(r"[a-z]+(?:_[a-z]+)*")


def locale_of(language: str) -> Locale:
    """Return the Babel locale of a BCP 47 language, English when it is unknown."""
    try:
        return Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return Locale("en")


def humanised(name: str) -> str:
    """Return a name of ours as plain words, for names that no translator has met.

    >>> humanised("played_ms")
    'played'
    >>> humanised("title_id")
    'title'
    """
    words = name.replace(".", " ").replace("-", " ").replace("_", " ").split()
    while len(words) > 1 and words[-1] in {"ms", "id", "kbps", "s"}:
        words.pop()
    return " ".join(words)


def marked(text: str, element: str = "") -> str:
    """Return `text` marked as a held value of an element, for putting into a sentence."""
    return f"{_OPEN}{element}{_OF}{text}{_CLOSE}"


def runs_of(sentence: str) -> tuple[Run, ...]:
    """Return a sentence with marked values as runs.

    >>> [(run.text, run.element) for run in runs_of("Your name is " + marked("Ana", "name") + ".")]
    [('Your name is ', ''), ('Ana', 'name'), ('.', '')]
    """
    runs: list[Run] = []
    for piece in sentence.split(_OPEN):
        held, closed, rest = piece.partition(_CLOSE)
        if not closed:
            held, rest = "", piece
        if held:
            element, _, value = held.rpartition(_OF)
            runs.append(Run(value, held=True, element=element))
        if rest:
            runs.append(Run(rest))
    return tuple(runs)


class Phrasing:
    """Says values in one language; times are UTC."""

    def __init__(
        self,
        language: str,
        *,
        yes: str,
        no: str,
        title_of: TitleOf,
        coded: Coded = lambda _name, _value: None,
        label: Callable[[str], str] = humanised,
    ) -> None:
        self._locale = locale_of(language)
        self._yes = yes
        self._no = no
        self._title_of = title_of
        self._coded = coded
        self._label = label
        self._moments: dict[dt.datetime, str] = {}

    def value(self, value: object, kind: ValueType) -> str:
        """Return one value as words, never empty; an unknown shape is said as it is."""
        if value is None or value == "":
            return "–"
        match kind:
            case ValueType.BOOLEAN:
                return self._yes if value else self._no
            case ValueType.INTEGER | ValueType.NUMBER:
                return self.number(value)
            case ValueType.TIMESTAMP:
                return self._timestamp(value)
            case ValueType.DURATION_MS:
                return self._duration(value)
            case ValueType.COUNTRY:
                return str(self._locale.territories.get(str(value).upper(), value))
            case ValueType.LANGUAGE:
                return self._language(str(value))
            case ValueType.TITLE_ID:
                return self._title_of(str(value)) or str(value)
            case ValueType.JSON:
                return self._json(value)
            case _:
                return str(value)[:_LONGEST]

    def label(self, name: str) -> str:
        """Return the name of a number that a structure of ours holds, such as a kind of title."""
        return self._coded("genre", name) or self._label(name)

    def named(self, name: str, value: object, kind: ValueType) -> str:
        """Return the value of the property `name` as words: where it is one of a few, those that stand for it."""
        said = self._coded(name, value) if kind is ValueType.TEXT and isinstance(value, str) else None
        return said or self.value(value, kind)

    def brief(self, value: object) -> str:
        """Return the places and languages that a structure of ours names, for a sentence; empty for any other."""
        inner = value if isinstance(value, (list, tuple)) else [value]
        while len(inner) == 1 and isinstance(inner[0], Mapping) and len(inner[0]) == 1:
            (only,) = inner[0].values()
            inner = only if isinstance(only, (list, tuple)) else [only]
        named = [
            self.value(one[key], _KINDS[key])
            for one in inner
            if isinstance(one, Mapping)
            for key in _KINDS
            if one.get(key)
        ]
        return self.joined(dict.fromkeys(named)) if named else ""

    def lines(self, value: object) -> tuple[str, ...]:
        """Return each of several things that a structure of ours tells, as words; empty for any other value."""
        if isinstance(value, str) and value[:1] == "{":
            value = json.loads(value)
        found = [inner for inner in value.values() if isinstance(inner, list)] if isinstance(value, Mapping) else []
        held = value if isinstance(value, (list, tuple)) else found[0] if len(found) == 1 else ()
        return tuple(self._flat(one, name="", between=" · ") for one in held if isinstance(one, Mapping))

    def number(self, value: object) -> str:
        """Return a number with the language's separators."""
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            # Babel rounds to 28 digits and fails beyond; no sender's absurd number may take her page away.
            return str(format_decimal(value, locale=self._locale)) if abs(value) < _ABSURD else str(value)
        return str(value)

    def moment(self, at: dt.datetime) -> str:
        """Return a moment as date and time, in UTC."""
        if at not in self._moments:
            # Several kinds of data come with one event, so one moment is said many times on a page.
            said = str(format_datetime(_as_utc(at), "medium", locale=self._locale))
            self._moments[at] = said.replace("\u202f", " ")
        return self._moments[at]

    def day(self, at: dt.date) -> str:
        """Return a day in full words."""
        return str(format_date(at, "long", locale=self._locale))

    def days(self, days: int) -> str:
        """Return a number of days as days, months or years, whichever reads best."""
        return _days(self._locale, days)

    def joined(self, parts: Iterable[str]) -> str:
        """Return parts as a list in a sentence."""
        return str(format_list(list(parts), locale=self._locale))

    def country(self, code: str) -> str:
        """Return a country's name."""
        return self.value(code, ValueType.COUNTRY)

    def _timestamp(self, value: object) -> str:
        if isinstance(value, dt.datetime):
            return self.moment(value)
        if isinstance(value, int):
            return self.moment(from_micros(value))
        try:
            return self.moment(dt.datetime.fromisoformat(str(value)))
        except ValueError:
            return str(value)

    def _duration(self, value: object) -> str:
        if not isinstance(value, (int, float)):
            return str(value)
        minutes, seconds = divmod(round(value / 1000), 60)
        hours, minutes = divmod(minutes, 60)
        parts = {"hour": hours, "minute": minutes, "second": 0 if hours or minutes else seconds}
        said = [format_unit(number, unit, "short", locale=self._locale) for unit, number in parts.items() if number]
        return " ".join(said) or str(format_unit(0, "second", "short", locale=self._locale))

    def _language(self, tag: str) -> str:
        try:
            name = Locale.parse(tag.replace("-", "_")).get_display_name(self._locale)
        except (ValueError, UnknownLocaleError):
            return tag
        return name or tag

    def _json(self, value: object) -> str:
        written = value if isinstance(value, str) else "…"
        if isinstance(value, str) and value[:1] in {"[", "{"}:
            try:
                value = json.loads(value)
            except ValueError:
                return str(value)[:_LONGEST]
        try:
            text = self._flat(value, name="")
        except RecursionError:
            text = written
        return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"

    def _flat(self, value: object, *, name: str, between: str = ", ") -> str:
        if isinstance(value, Mapping):
            shown = {key: inner for key, inner in value.items() if not (_is_mark(inner) or inner in (None, "", []))}
            return between.join(self._pair(str(key), inner) for key, inner in shown.items())
        if isinstance(value, (list, tuple)):
            between = "; " if any(isinstance(inner, Mapping) for inner in value) else ", "
            return between.join(self._flat(inner, name=name) for inner in value)
        if isinstance(value, bool):
            return self._yes if value else self._no
        if name in _MOMENTS and isinstance(value, (int, float)) and value > _SECONDS_OF_NOW:
            return self.moment(dt.datetime.fromtimestamp(value, dt.UTC))
        if isinstance(value, (int, float)):
            return self.number(round(value, 3))
        if isinstance(value, str) and name in _KINDS:
            return self.value(value, _KINDS[name])
        if isinstance(value, str) and "title" in name:
            return self._title_of(value) or value
        if isinstance(value, str) and _MOMENT.match(value):
            return self._written_moment(value)
        if isinstance(value, str) and _CODED.fullmatch(value):
            return self._coded(name, value) or value.replace("_", " ")
        return "–" if value is None else str(value)

    def _written_moment(self, text: str) -> str:
        try:
            return self.moment(dt.datetime.fromisoformat(text))
        except ValueError:
            return text

    def _pair(self, key: str, value: object) -> str:
        # A derived value may be keyed by title ids: those are said as titles, other keys as words.
        if key in _KINDS and isinstance(value, str):
            return self.value(value, _KINDS[key])
        name = key.removesuffix("_s")
        label = self._title_of(key) or self._label(name)
        return f"{label}: {self._flat(value, name=name)}"


@lru_cache(maxsize=1024)
def _days(locale: Locale, days: int) -> str:
    # A page says how long everything is kept, of which a catalogue has few periods.
    return str(format_timedelta(dt.timedelta(days=days), threshold=1.5, locale=locale))


def _as_utc(at: dt.datetime) -> dt.datetime:
    return at.replace(tzinfo=dt.UTC) if at.tzinfo is None else at.astimezone(dt.UTC)


def _is_mark(value: object) -> bool:
    return isinstance(value, str) and _MARK.fullmatch(value) is not None


def as_json(value: object) -> JSONValue:
    """Return a held value as JSON; moments become ISO 8601 in UTC."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, dt.datetime):
        return _as_utc(value).isoformat()
    if isinstance(value, Mapping):
        return {str(key): as_json(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_json(inner) for inner in value]
    return str(value)
