"""Seeding sends every event once, counts every answer, and stops with a sentence when the server cannot take them."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator

import pytest

from plainview.base.clock import SystemClock
from plainview.base.errors import DeliveryError
from plainview.demo.population import Past, past_batches
from plainview.demo.seed import seed, set_password
from plainview.titles import packaged_titles
from tests.cli.receiving_server import Received, receiving_server

PAST = Past(packaged_titles(), dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC), n_members=30)


@pytest.fixture
def server() -> Iterator[Received]:
    with receiving_server() as received:
        yield received


def test_every_event_is_sent_once_and_counted(server: Received) -> None:
    told: list[int] = []
    report = seed(server.url, server.key, past_batches(PAST), SystemClock(), on_sent=told.append)
    assert report.is_whole
    assert report.sent == report.results["stored"] == len(server.events) == sum(told)
    again = seed(server.url, server.key, past_batches(PAST), SystemClock())
    assert again.is_whole
    assert again.results == {"duplicate": report.sent}


def test_busy_answers_are_waited_out(server: Received) -> None:
    server.troubles = [503, "lost answer", 429]
    report = seed(server.url, server.key, past_batches(PAST), SystemClock())
    assert report.is_whole
    assert len(server.events) == report.sent


def test_what_is_not_kept_is_counted_by_reason(server: Received) -> None:
    server.judge = lambda event: ("refused", "undeclared_event") if event["event"] == "rating.set" else ("stored", "")
    report = seed(server.url, server.key, past_batches(PAST), SystemClock())
    assert not report.is_whole
    assert report.not_kept["refused: undeclared_event"] == report.results["refused"] > 0


def test_a_refused_key_stops_every_connection(server: Received) -> None:
    with pytest.raises(DeliveryError, match="does not accept this key"):
        seed(server.url, "wrong", past_batches(PAST), SystemClock())
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("seed-")]


def test_ana_gets_her_password(server: Received) -> None:
    set_password(server.url, server.key, "plainview-demo")
    assert server.others == [("PATCH", "/v1/members/ana", {"password": "plainview-demo"})]
    with pytest.raises(DeliveryError, match="answered 401"):
        set_password(server.url, "wrong", "plainview-demo")
