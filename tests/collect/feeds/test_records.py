"""Lines as records: what is broken is one line, named with its reason, whatever stands in it."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainview.base.errors import BadInput
from plainview.catalogue.load import load_catalogue
from plainview.collect.feeds.checking import check
from plainview.collect.feeds.lines import LONGEST_LINE
from plainview.collect.feeds.records import WrongFile, pushed_records, records_of
from plainview.collect.feeds.shape import shape_of

BILLING = shape_of(load_catalogue(), "billing")
HEAD = "partner_account_id,billing_event_id,billing_amount,billing_currency\n"


def _csv(content: str | bytes) -> list[tuple[int, object, str]]:
    raw = content if isinstance(content, bytes) else content.encode()
    return [(entry.line, entry.record, entry.why) for entry in records_of(io.BytesIO(raw), "csv", BILLING)]


def _json(content: bytes) -> list[tuple[int, str]]:
    return [(entry.line, entry.why) for entry in records_of(io.BytesIO(content), "jsonl", BILLING)]


def test_a_byte_order_mark_windows_line_ends_and_quotes_are_read() -> None:
    found = _csv(b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode() + b'"T,1","b ""1""",9.50,EUR\r\n\r\n')
    record = {
        "partner_account_id": "T,1",
        "billing_event_id": 'b "1"',
        "billing_amount": 9.5,
        "billing_currency": "EUR",
    }
    assert found == [(2, record, "")]


def test_semicolons_may_separate() -> None:
    assert _csv("partner_account_id;billing_amount\nT-1;3\n") == [
        (2, {"partner_account_id": "T-1", "billing_amount": 3.0}, "")
    ]


def test_an_open_quote_breaks_its_own_line_only() -> None:
    found = _csv(HEAD + 'T-1,"b1,9,EUR\nT-1,b2,9,EUR\nT-1,b3\n')
    assert [(line, why) for line, _, why in found] == [(2, "broken_quotes"), (3, ""), (4, "wrong_columns")]


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("billing_amount\n1\n", "wrong_columns"),
        ("partner_account_id,colour\nT-1,red\n", "wrong_columns"),
        ("partner_account_id,billing_amount,billing_amount\nT-1,1,2\n", "column_twice"),
        ("\0\n", "not_text"),
    ],
)
def test_a_header_that_does_not_fit_refuses_the_file(header: str, reason: str) -> None:
    with pytest.raises(WrongFile) as refused:
        _csv(header)
    assert refused.value.reason == reason


def test_lines_that_are_no_text_are_named_and_the_rest_is_read() -> None:
    good = b'{"partner_account_id": "T-1", "billing_amount": 1}\n'
    long = b'{"x": "' + b"y" * (10 << 20) + b'"}\n'
    content = good + b"\xff\xfe\n" + b"a\0b\n" + long + b"[1]\n{\n" + b"[" * 5000 + b"\n" + good
    assert _json(content) == [
        (1, ""), (2, "not_utf8"), (3, "not_text"), (4, "line_too_long"), (5, "not_a_record"), (6, "not_json"),
        (7, "not_json"), (8, ""),
    ]  # fmt: skip


def test_a_last_line_of_the_longest_length_is_read() -> None:
    line = json.dumps({"partner_account_id": "T-1", "billing_event_id": ""})
    padded = line.replace('""', '"' + "x" * (LONGEST_LINE - len(line)) + '"')
    assert _json(padded.encode()) == [(1, "")]
    assert _json((padded + " ").encode()) == [(1, "line_too_long")]


def test_a_push_is_lines_or_a_list_of_records() -> None:
    record = {"partner_account_id": "T-1", "billing_amount": 1}
    whole = list(pushed_records(json.dumps({"records": [record, 3]}).encode()))
    assert [(entry.line, entry.record, entry.why) for entry in whole] == [(1, record, ""), (2, None, "not_a_record")]
    assert [entry.record for entry in pushed_records(json.dumps(record).encode())] == [record]
    with pytest.raises(BadInput, match="50,000"):
        list(pushed_records(b"{}\n" * 50_001))


@given(st.binary(max_size=400))
def test_no_bytes_stop_the_reading(content: bytes) -> None:
    for entry in [*pushed_records(content), *records_of(io.BytesIO(content), "jsonl", BILLING)]:
        assert entry.why or check(entry.record or {}, BILLING)


@given(st.text(max_size=200))
def test_no_text_stops_the_reading_of_csv(content: str) -> None:
    for entry in records_of(io.BytesIO((HEAD + content).encode("utf-8", "ignore")), "csv", BILLING):
        assert entry.why or check(entry.record or {}, BILLING)
