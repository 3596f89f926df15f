"""Values as words: each type of the catalogue, in English and in German."""

from __future__ import annotations

import datetime as dt

import pytest

from plainview.catalogue.model import ValueType
from plainview.explain.bars import bars_of
from plainview.explain.phrasing import Phrasing, marked, runs_of


def _phrasing(language: str = "en") -> Phrasing:
    return Phrasing(language, yes="yes", no="no", title_of={"f1": "The General"}.get)


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        (ValueType.TEXT, "plain", "plain"),
        (ValueType.BOOLEAN, False, "no"),
        (ValueType.INTEGER, 12345, "12,345"),
        (ValueType.NUMBER, 4.5, "4.5"),
        (ValueType.COUNTRY, "br", "Brazil"),
        (ValueType.COUNTRY, "ZZX", "ZZX"),
        (ValueType.LANGUAGE, "pt-BR", "Portuguese (Brazil)"),
        (ValueType.LANGUAGE, "not a language", "not a language"),
        (ValueType.TITLE_ID, "f1", "The General"),
        (ValueType.TITLE_ID, "unknown", "unknown"),
        (ValueType.DURATION_MS, 5_400_000, "1 hr 30 min"),
        (ValueType.DURATION_MS, 400, "0 sec"),
        (ValueType.DURATION_MS, 59_000, "59 sec"),
        (ValueType.IP_ADDRESS, "203.0.113.1", "203.0.113.1"),
        (ValueType.JSON, {"title_id": "f1", "rank": 3}, "title: The General, rank: 3"),
        (ValueType.JSON, '{"genres": ["drama", "comedy"]}', "genres: drama, comedy"),
        (ValueType.JSON, {"id": "01a2b3c4-0000-7000-8000-0123456789ab", "key": "aff4" * 8, "rank": 3}, "rank: 3"),
        (ValueType.JSON, {"since": "2026-03-01T12:00:00+00:00"}, "since: Mar 1, 2026, 12:00:00 PM"),
        (ValueType.JSON, '{"cut', '{"cut'),
        (ValueType.TEXT, None, "–"),
        (ValueType.TIMESTAMP, "2026-03-01T12:00:00+00:00", "Mar 1, 2026, 12:00:00 PM"),
        (ValueType.TIMESTAMP, 1_772_366_400_000_000, "Mar 1, 2026, 12:00:00 PM"),
        (ValueType.TIMESTAMP, "someday", "someday"),
    ],
)
def test_a_value_is_said_by_its_type(kind: ValueType, value: object, said: str) -> None:
    assert _phrasing().value(value, kind) == said


def test_another_language_says_it_its_own_way() -> None:
    german = _phrasing("de")
    assert german.value("BR", ValueType.COUNTRY) == "Brasilien"
    assert german.value(12345, ValueType.INTEGER) == "12.345"
    assert german.day(dt.date(2026, 3, 1)) == "1. März 2026"
    assert german.joined(["a", "b", "c"]) == "a, b und c"


def test_marked_values_are_found_wherever_a_sentence_puts_them() -> None:
    runs = runs_of(f"{marked('Ana')}, you live in {marked('Berlin')}")
    assert [(run.text, run.held) for run in runs] == [("Ana", True), (", you live in ", False), ("Berlin", True)]


def test_numbers_to_compare_become_bars_greatest_first() -> None:
    bars = bars_of({"genres": {"comedy": 20, "drama": 80}}, _phrasing())
    assert [(bar.label, bar.share) for bar in bars] == [("drama", 100), ("comedy", 25)]


@pytest.mark.parametrize("value", ["text", 3, {"one": 1}, {"a": 1, "b": "x"}, {"a": True, "b": False}, [1, 2]])
def test_anything_else_becomes_no_bars(value: object) -> None:
    assert bars_of(value, _phrasing()) == ()


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (ValueType.NUMBER, 1e40),
        (ValueType.NUMBER, -1.7e308),
        (ValueType.JSON, '{"a":' + "9" * 400 + "}"),
        (ValueType.JSON, '{"a":1e300}'),
        (ValueType.JSON, "[" * 900 + "]" * 900),
        (ValueType.INTEGER, 2**63 - 1),
        (ValueType.DURATION_MS, 2**63 - 1),
    ],
)
def test_an_absurd_value_is_said_somehow_and_takes_no_page_away(kind: ValueType, value: object) -> None:
    assert 0 < len(_phrasing().value(value, kind)) <= 400
