"""Heads reach the place kept elsewhere: a file or an address; one that cannot be reached holds nothing up."""

from __future__ import annotations

import datetime as dt
import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainview.base.clock import ManualClock, SystemClock
from plainview.base.errors import BadInput, DestinationError, SettingsError, StoreError
from plainview.gate.ledger import Ledger
from plainview.gate.ledger.witness import FileWitness, HTTPWitness, open_witness, read_heads
from plainview.store.engine import Engine
from plainview.store.engines.memory import open_memory
from plainview.store.signing import Signer
from plainview.store.tree_head import TreeHead, sign_head
from plainview.store.values import LedgerKind, LedgerLine
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import START

SIGNER = Signer(bytes(range(32)))


def _head(size: int) -> TreeHead:
    return sign_head(SIGNER, size, START, bytes(32))


class _Server(http.server.ThreadingHTTPServer):
    """Keeps what is posted, and answers with `status`."""

    status = 204

    def __init__(self) -> None:
        self.posted: list[bytes] = []
        self.answer: tuple[int, bytes] = (404, b"")
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        assert isinstance(self.server, _Server)
        self.server.posted.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(self.server.status)
        self.end_headers()

    def do_GET(self) -> None:
        assert isinstance(self.server, _Server)
        status, body = self.server.answer
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[_Server]:
    made = _Server()
    thread = threading.Thread(target=made.serve_forever)
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


def _posted(witness: HTTPWitness, head: TreeHead) -> None:
    witness.tell(head)
    for thread in threading.enumerate():
        if thread.name == "plainview-witness":
            thread.join(timeout=30)


def test_a_file_gets_each_head_once_and_they_are_read_again(tmp_path: Path) -> None:
    witness = open_witness(str(tmp_path / "heads.jsonl"), tmp_path / "data", SystemClock())
    assert isinstance(witness, FileWitness)
    for head in (_head(1), _head(1), _head(7)):
        witness.tell(head)
    kept = read_heads(tmp_path / "heads.jsonl")
    assert kept == (_head(1), _head(7))
    assert all(head.is_signed_by(SIGNER.public_key) for head in kept)


def test_a_file_that_cannot_be_written_is_a_fault_and_no_error(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    witness = open_witness(str(tmp_path / "elsewhere" / "heads.jsonl"), tmp_path / "data", SystemClock())
    assert witness is not None
    (tmp_path / "elsewhere").rmdir()
    witness.tell(_head(1))
    assert "cannot be written" in witness.fault
    (tmp_path / "elsewhere").mkdir()
    witness.tell(_head(2))
    assert (witness.fault, witness.told) == ("", _head(2))


def test_an_address_gets_heads_and_one_that_failed_is_tried_again_later(tmp_path: Path, server: _Server) -> None:
    clock = ManualClock(START)
    witness = open_witness(f"http://127.0.0.1:{server.server_address[1]}/heads", tmp_path / "data", clock)
    assert isinstance(witness, HTTPWitness)
    server.status = 500
    _posted(witness, _head(3))
    assert "answered 500" in witness.fault
    _posted(witness, _head(4))
    assert len(server.posted) == 1
    server.status = 204
    clock.advance(dt.timedelta(seconds=11))
    _posted(witness, _head(5))
    assert (witness.fault, witness.told) == ("", _head(5))
    kept = tmp_path / "kept.jsonl"
    kept.write_bytes(b"".join(server.posted))
    assert read_heads(kept) == (_head(3), _head(5))


def _line(head: TreeHead) -> bytes:
    return json.dumps(head.to_json()).encode() + b"\n"


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = open_memory(CurrentCatalogue(), SystemClock())
    lines = [LedgerLine(f"l{number}", START, LedgerKind.READ, "operate", "test", ("email",)) for number in range(9)]
    made.ledger.append(lines).result()
    yield made
    made.close()


def _ledger(engine: Engine, server: _Server, tmp_path: Path) -> Ledger:
    place = f"http://127.0.0.1:{server.server_address[1]}/heads"
    return Ledger(engine, SystemClock(), open_witness(place, tmp_path / "data", SystemClock()))


def test_a_ledger_that_fits_what_an_address_keeps_is_served(tmp_path: Path, server: _Server, engine: Engine) -> None:
    ledger = _ledger(engine, server, tmp_path)
    assert ledger.check_witness() == ""
    head = engine.ledger.sign_head()
    assert head is not None
    server.answer = (200, _line(_head(3)) + _line(head))
    assert ledger.check_witness() == ""
    engine.ledger.append([LedgerLine("more", START, LedgerKind.READ, "operate", "test", ("email",))]).result()
    assert ledger.check_witness() == ""
    state = ledger.witness_state()
    assert state is not None
    assert (state.head, state.fault, state.against) == (head, "", "")


def test_a_ledger_that_an_address_speaks_against_is_not_served(tmp_path: Path, server: _Server, engine: Engine) -> None:
    ledger = _ledger(engine, server, tmp_path)
    for head, said in (
        (sign_head(engine.signer, 10, START, bytes(32)), "over 10 entries, .* holds 9: its end was cut off"),
        (sign_head(engine.signer, 9, START, bytes(32)), "the first 9 entries of this ledger are not those"),
        (sign_head(engine.signer, 0, START, bytes(32)), "the first 0 entries"),
        (_head(9), "another installation"),
    ):
        server.answer = (200, _line(head))
        with pytest.raises(StoreError, match=said):
            ledger.check_witness()


@pytest.mark.parametrize("answer", [(500, b""), (200, b"<html>"), (200, b"{}"), (301, b""), (200, b"x" * 70_000)])
def test_an_address_that_tells_no_head_is_said_and_is_no_agreement(
    tmp_path: Path, server: _Server, engine: Engine, answer: tuple[int, bytes]
) -> None:
    server.answer = answer
    ledger = _ledger(engine, server, tmp_path)
    assert ledger.check_witness() != ""
    witness = ledger.witness
    assert witness is not None
    with pytest.raises((DestinationError, BadInput)):
        witness.kept()


@pytest.mark.parametrize("place", ["http://example.org/heads", "https:///", "ftp://127.0.0.1/x"])
def test_an_address_that_is_none_is_refused(tmp_path: Path, place: str) -> None:
    with pytest.raises(SettingsError, match="https address"):
        open_witness(place, tmp_path, SystemClock())


def test_a_place_in_the_data_folder_or_in_no_folder_is_refused(tmp_path: Path) -> None:
    assert open_witness("", tmp_path, SystemClock()) is None
    with pytest.raises(SettingsError, match="lies in the data folder"):
        open_witness(str(tmp_path / "heads"), tmp_path, SystemClock())
    with pytest.raises(SettingsError, match="there is no folder"):
        open_witness(str(tmp_path / "no" / "heads"), tmp_path / "data", SystemClock())


@pytest.mark.parametrize("line", ["{}", "nonsense", '{"size":-1,"at":"2026-01-01T00:00:00Z","root":"","signature":""}'])
def test_a_line_that_is_no_head_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "heads"
    path.write_text(f"\n{line}\n")
    with pytest.raises(BadInput, match="line 2"):
        read_heads(path)
