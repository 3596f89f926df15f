"""The serving process's upkeep goes on after a fault, and its log says nothing of a member."""

from __future__ import annotations

import logging
import threading

import pytest

from plainview.assemble import Service
from plainview.base.clock import SystemClock
from plainview.cli.serve import _upkeep
from tests.web.live import opened

VALUE = "ana@example.com"


def test_a_fault_of_upkeep_is_logged_by_its_place_and_not_by_its_message(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    service, stop = opened(SystemClock()), threading.Event()

    def fail(_: Service) -> bool:
        stop.set()
        raise KeyError(VALUE)

    monkeypatch.setattr(Service, "reload_catalogue", fail)
    with caplog.at_level(logging.ERROR):
        _upkeep(service, stop)
    service.close()
    assert "KeyError" in caplog.text
    assert VALUE not in caplog.text
