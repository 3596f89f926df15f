"""The outside place that gets each signed head of the ledger, so that an end that is cut off is seen."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol, TypeAlias

import msgspec

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, DestinationError, SettingsError
from plainview.gate.signed_post import HTTPAddress, fetch, parse_address, post
from plainview.store.tree_head import TreeHead, parse_head

_SETTING = "PLAINVIEW_LEDGER_WITNESS"
_TIMEOUT_S = 10.0
_AGAIN_S = 10.0
_OK, _NOT_FOUND = 200, 404
_LONGEST_LINE_BYTES = 4096


Against: TypeAlias = Callable[[TreeHead], str]
"""Says what a head that is kept elsewhere shows to be wrong with the ledger, empty when nothing."""


class Witness(Protocol):
    """Keeps signed heads where whoever changes the ledger cannot. `told` is the newest that it has for certain."""

    place: str
    told: TreeHead | None
    fault: str

    def tell(self, head: TreeHead, against: Against = lambda _: "") -> None:
        """Give it a head, unless it has it; a fault is remembered in `fault`, and tried again with the next.

        The first of a process is given only where nothing is `against` the newest that is kept there, so that no
        ledger that was cut or put back ever stands there as the newest.
        """
        ...

    def kept(self, *, newest: bool = False) -> tuple[TreeHead, ...]:
        """Return the heads that can be read back from it, the last being the newest, or that one alone.

        None while it has none. Raises DestinationError where it cannot be read, BadInput where it holds no heads.
        """
        ...


class FileWitness:
    """Appends heads to a file on another disk or machine, one line of JSON each."""

    def __init__(self, path: Path) -> None:
        self.place = str(path)
        self.told: TreeHead | None = None
        self.fault = ""
        self._path = path
        self._lock = threading.Lock()

    def tell(self, head: TreeHead, against: Against = lambda _: "") -> None:
        """Append a head, durably, unless something is `against` the newest that is there."""
        with self._lock:
            if self.told == head:
                return
            try:
                if self.told is None:
                    self.fault = _objection(self, against)
                    if self.fault:
                        return
                with self._path.open("ab") as file:
                    file.write(_line(head))
                    file.flush()
                    os.fsync(file.fileno())
            except OSError as error:
                self.fault = f"{self._path} cannot be written ({error.strerror}); make it writable"
            else:
                self.told, self.fault = head, ""

    def kept(self, *, newest: bool = False) -> tuple[TreeHead, ...]:
        """Return the file's heads, or the one in its last line; none while there is no file."""
        try:
            lines = _last_line(self._path) if newest else self._path.read_bytes().splitlines()
        except FileNotFoundError:
            return ()
        except OSError as error:
            message = f"{self._path} cannot be read ({error.strerror}); make it readable"
            raise DestinationError(message, why="recipient_unreachable", maybe_taken=False) from None
        return tuple(_numbered(self.place, lines))


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

    def tell(self, head: TreeHead, against: Against = lambda _: "") -> None:
        """Begin to post a head, unless one is under way or has just failed, or something is `against` what is there."""
        busy = self._posting is not None and self._posting.is_alive()
        resting = self.fault and self._clock.monotonic_s() - self._tried_s < _AGAIN_S
        if busy or resting or self.told == head:
            return
        self._tried_s = self._clock.monotonic_s()
        self._posting = threading.Thread(target=self._post, args=(head, against), name="plainview-witness", daemon=True)
        self._posting.start()

    def kept(self, *, newest: bool = False) -> tuple[TreeHead, ...]:
        """Return the heads that a GET of the address answers, one line of JSON each; none where it answers 404."""
        answer = fetch(self._address, timeout_s=_TIMEOUT_S)
        if answer.status == _NOT_FOUND:
            return ()
        if answer.status != _OK:
            message = f"{self._address.host} answered {answer.status} when asked for the newest head; see why there"
            raise DestinationError(message, why="recipient_nonsense")
        heads = tuple(_numbered(self.place, answer.content.splitlines()))
        return heads[-1:] if newest else heads

    def _post(self, head: TreeHead, against: Against) -> None:
        try:
            if self.told is None:
                self.fault = _objection(self, against)
                if self.fault:
                    return
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
    return tuple(_numbered(str(path), lines))


def _objection(witness: Witness, against: Against) -> str:
    """Return what is against the newest head that a place keeps; nothing where it cannot be read, but only told."""
    try:
        held = witness.kept(newest=True)
    except (DestinationError, BadInput):
        return ""
    return against(held[-1]) if held else ""


def _last_line(path: Path) -> list[bytes]:
    with path.open("rb") as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - _LONGEST_LINE_BYTES))
        return [line for line in file.read().splitlines() if line.strip()][-1:]


def _numbered(place: str, lines: Iterable[bytes]) -> Iterable[TreeHead]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield parse_head(line)
            except BadInput as error:
                raise BadInput(f"{place}, line {number}: {error}") from None


def _line(head: TreeHead) -> bytes:
    return msgspec.json.encode(head.to_json()) + b"\n"
