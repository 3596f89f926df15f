"""`plainview demo` builds, serves and ends as one command; a second start finds what the first one built."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import SettingsError
from plainview.catalogue.load import load_catalogue
from plainview.demo.children import check_port_free
from plainview.demo.folder import DemoFolder, prepare
from plainview.demo.tour import catalogue_line

_PROGRAM = """
import pathlib, sys
from plainview.demo.run import run_demo
run_demo(pathlib.Path(sys.argv[1]), port=int(sys.argv[2]), members=40)
"""


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_small_demo_is_built_serves_ana_and_is_found_again(tmp_path: Path, port: int) -> None:
    folder = tmp_path / "demo"
    with _demo(folder, port, signal.SIGINT) as tour:
        assert "events of 41 members" in tour
        assert "ana@demo.example" in tour
        answer = _get(port, "/v1/members/ana/profiles/main/recommendations?limit=5")
        assert len(answer["items"]) == 5
        assert answer["model"].startswith("ease")
        assert answer["items"][0]["reasons"]
    assert json.loads((folder / "demo.json").read_bytes())["seeded"]
    with _demo(folder, port, signal.SIGTERM) as tour:
        assert "Nothing had to be built" in tour
        assert _get(port, "/v1/members/ana")["elements"]["email"] == {"email": "ana@demo.example"}


@contextmanager
def _demo(folder: Path, port: int, end: signal.Signals) -> Iterator[str]:
    """Run the demo until the `with` ends; yield its tour."""
    command = [sys.executable, "-c", _PROGRAM, str(folder), str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        tour = []
        for line in child.stdout:
            tour.append(line)
            if line.startswith("To begin anew"):
                break
        try:
            yield "".join(tour)
        finally:
            child.send_signal(end)
            _, said = child.communicate(timeout=40)
    assert child.returncode == 0, said
    assert "its data stays" in said
    # Both of its processes ended with it, so the port is free again.
    check_port_free("127.0.0.1", port)


def _get(port: int, path: str) -> dict[str, Any]:
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers={"Authorization": "Bearer demo-service"})
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - this machine
        found: dict[str, Any] = json.loads(answer.read())
    return found


def test_a_taken_port_is_said_to_be_taken_with_another_to_try(port: int) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        with pytest.raises(SettingsError, match=f"plainview demo --port {port + 1}"):
            check_port_free("127.0.0.1", port)


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path, clock: ManualClock) -> None:
    (tmp_path / "letters.txt").write_text("mine")
    with pytest.raises(SettingsError, match="is not empty and no demo"):
        prepare(DemoFolder(tmp_path, 8400), clock)
    assert [entry.name for entry in tmp_path.iterdir()] == ["letters.txt"]


def test_the_line_that_the_tour_names_can_be_deleted(tmp_path: Path, clock: ManualClock) -> None:
    folder = DemoFolder(tmp_path / "demo", 8400)
    prepare(folder, clock)
    path, number = catalogue_line(folder)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[: number - 1] + lines[number:]), encoding="utf-8")
    element = load_catalogue(folder.catalogue).elements["titles_viewed"]
    assert "recommend_use" not in element.uses
    assert "recommend_train" in element.uses
    assert catalogue_line(folder) == (path, 0)
