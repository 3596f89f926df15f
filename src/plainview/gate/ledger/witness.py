"""The outside place that gets each signed head of the ledger, so that an end that is cut off is seen."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import msgspec

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, DestinationError, SettingsError
from plainview.gate.signed_post import HTTPAddress, parse_address, post
from plainview.store.tree_head import TreeHead, parse_head

_SETTING = "PLAINVIEW_LEDGER_WITNESS"
_TIMEOUT_S = 10.0
_AGAIN_S = 10.0


class Witness(Protocol):
    """Keeps signed heads where whoever changes the ledger cannot. `told` is the newest that it has for certain."""

    place: str
    told: TreeHead | None
    fault: str

    def tell(self, head: TreeHead) -> None:
        """Give it a head, unless it has it; a fault is remembered in `fault`, and tried again with the next."""
        ...


class FileWitness:
    """Appends heads to a file on another disk or machine, one line of JSON each."""

    def __init__(self, path: Path) -> None:
        self.place = str(path)
        self.told: TreeHead | None = None
        self.fault = ""
        self._path = path
        self._lock = threading.Lock()

    def tell(self, head: TreeHead) -> None:
        """Append a head, durably."""
        with self._lock:
            if self.told == head:
                return
            try:
                with self._path.open("ab") as file:
                    file.write(_line(head))
                    file.flush()
                    os.fsync(file.fileno())
            except OSError as error:
                self.fault = f"{self._path} cannot be written ({error.strerror}); make it writable"
            else:
                self.told, self.fault = head, ""


class HTTPWitness:
    """Posts heads to an address, in a thread of its own, so that a slow one holds nothing up."""

    def __init__(self, address: HTTPAddress, place: str, clock: Clock) -> None:
        self.place = place
        self.told: TreeHead | None = None
        self.fault = ""
        self._address = address
        self._clock = clock
        self._tried_s = -_AGAIN_S
        self._posting: threading.Thread | None = None

    def tell(self, head: TreeHead) -> None:
        """Begin to post a head, unless one is under way or has just failed."""
        busy = self._posting is not None and self._posting.is_alive()
        resting = self.fault and self._clock.monotonic_s() - self._tried_s < _AGAIN_S
        if busy or resting or self.told == head:
            return
        self._tried_s = self._clock.monotonic_s()
        self._posting = threading.Thread(target=self._post, args=(head,), name="plainview-witness", daemon=True)
        self._posting.start()

    def _post(self, head: TreeHead) -> None:
        try:
            answer = post(self._address, _line(head), {}, timeout_s=_TIMEOUT_S)
        except DestinationError as error:
            self.fault = str(error)
            return
        if 200 <= answer.status < 300:
            self.told, self.fault = head, ""
        else:
            self.fault = f"{self._address.host} answered {answer.status} to a head of the ledger; see why there"


def open_witness(place: str, data_folder: Path, clock: Clock) -> Witness | None:
    """Return what `PLAINVIEW_LEDGER_WITNESS` names, or None for none; raises SettingsError where it cannot be used."""
    if not place:
        return None
    if "://" in place:
        try:
            return HTTPWitness(parse_address(place), place, clock)
        except DestinationError:
            message = f"{_SETTING} must be a file, or an https address (http only on this machine itself)"
            raise SettingsError(_SETTING, message) from None
    path = Path(place).absolute()
    if path.is_relative_to(data_folder.absolute()):
        raise SettingsError(_SETTING, f"{_SETTING} lies in the data folder; set a file on another disk or machine")
    if not path.parent.is_dir():
        raise SettingsError(_SETTING, f"{_SETTING}: there is no folder {path.parent}; make it, or set another file")
    return FileWitness(path)


def read_heads(path: Path) -> tuple[TreeHead, ...]:
    """Return the heads in a file, one line of JSON each; raises BadInput naming the line that is none."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise BadInput(f"cannot read the heads in {path} ({error.strerror}); name the file that was written") from None
    return tuple(_numbered(path, lines))


def _numbered(path: Path, lines: Iterable[bytes]) -> Iterable[TreeHead]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield parse_head(line)
            except BadInput as error:
                raise BadInput(f"{path}, line {number}: {error}") from None


def _line(head: TreeHead) -> bytes:
    return msgspec.json.encode(head.to_json()) + b"\n"
