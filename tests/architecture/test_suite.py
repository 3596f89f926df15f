"""The suite itself stays on this machine."""

from __future__ import annotations

import socket

import pytest


@pytest.mark.parametrize("host", ["192.0.2.1", "plainview.example"])
def test_a_test_cannot_reach_another_machine(host: str) -> None:
    with pytest.raises(BaseException, match="this machine alone"):
        socket.create_connection((host, 9), timeout=0.1)
