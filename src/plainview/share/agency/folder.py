"""The folder in which a recipient finds its audience files: whole ones only, and none that runs in a spreadsheet."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import msgspec

from plainview.base.errors import DestinationError
from plainview.gate.destination import Action, Delivery, Receipt, Shipment
from plainview.gate.http_destination import notification

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,99}")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_ALIAS = "alias"


@dataclass(frozen=True, slots=True)
class AudienceFolder:
    """A folder on this machine. A shipment is put beside the others of its audience until that is sealed."""

    path: Path

    def deliver(self, shipment: Shipment) -> Receipt:
        """Put a shipment down durably, once an id; raises DestinationError when the folder takes nothing.

        What is told of a member that was given earlier lies in `notices/`; of an erased one no file here says more.
        """
        if shipment.action is not Action.SHARE:
            return self._tell(shipment)
        row = {_ALIAS: shipment.member_alias, **shipment.fields}
        try:
            parts = self._parts(shipment.about)
            parts.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write(self._part(shipment.about, shipment.shipment_id), msgspec.json.encode(row))
        except OSError:
            message = f"nothing can be written into {self.path}; it is tried again later"
            raise DestinationError(message, why="recipient_unreachable", maybe_taken=False) from None
        return Receipt(shipment.shipment_id, Delivery.ACCEPTED, _plain(shipment.about))

    def _tell(self, shipment: Shipment) -> Receipt:
        notice = _plain(shipment.shipment_id)
        try:
            if shipment.action is Action.ERASE and shipment.fields.get("what") == "account":
                self.take_out(shipment.member_alias)
            notices = self.path / "notices"
            notices.mkdir(parents=True, exist_ok=True)
            _write(notices / f"{notice}.json", msgspec.json.encode(notification(shipment)))
        except OSError:
            message = f"nothing can be written into {self.path}; it is tried again later"
            raise DestinationError(message, why="recipient_unreachable", maybe_taken=False) from None
        return Receipt(shipment.shipment_id, Delivery.ACCEPTED, notice)

    def holds(self, about: str, shipment_id: str) -> bool:
        """Return whether a shipment of an audience that is not sealed yet is here already."""
        return self._part(about, shipment_id).exists()

    def seal(self, about: str) -> int:
        """Make an audience's two files, JSON lines and CSV, each there whole or not at all; return its members.

        Raises DestinationError when the folder takes nothing.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            parts = self._parts(about)
            lines = [path.read_bytes() for path in sorted(parts.glob("*.json"))] if parts.exists() else []
            _write(self.path / f"{_plain(about)}.jsonl", b"".join(line + b"\n" for line in lines))
            _write(self.path / f"{_plain(about)}.csv", _as_csv(lines).encode())
            shutil.rmtree(parts, ignore_errors=True)
        except OSError:
            message = f"nothing can be written into {self.path}; it is tried again later"
            raise DestinationError(message, why="recipient_unreachable", maybe_taken=False) from None
        return len(lines)

    def take_out(self, alias: str) -> int:
        """Take a member out of every audience file that lies here; return how many files had her.

        Raises DestinationError when the folder cannot be read or written.
        """
        named = alias.encode()
        try:
            everything = (*self.files(), *self.path.glob("notices/*.json"))
            held = [path for path in everything if named in path.read_bytes()]
            for path in held:
                if path.suffix == ".jsonl":
                    _write(path, b"".join(_without(path.read_bytes().splitlines(keepends=True), alias)))
                elif path.suffix == ".csv":
                    _write(path, _csv_without(path.read_text("utf-8"), alias).encode())
                else:
                    # One shipment that waits for its audience, or a write that was cut short.
                    path.unlink(missing_ok=True)
        except OSError:
            message = f"nothing can be taken out of {self.path}; it is tried again later"
            raise DestinationError(message, why="recipient_unreachable", maybe_taken=False) from None
        return len(held)

    def files(self) -> tuple[Path, ...]:
        """Return every file that was put here and lies here still, of audiences that are not sealed yet too."""
        found = [*self.path.glob("*.jsonl"), *self.path.glob("*.csv"), *self.path.glob(".*.part")]
        return tuple(sorted(path for path in [*found, *self.path.glob(".*/*")] if path.is_file()))

    def _parts(self, about: str) -> Path:
        return self.path / f".{_plain(about)}"

    def _part(self, about: str, shipment_id: str) -> Path:
        return self._parts(about) / f"{_plain(shipment_id)}.json"


def open_folder(address: str) -> AudienceFolder:
    """Return the folder that a destination names; raises DestinationError unless it is an absolute path."""
    path = Path(address)
    if not path.is_absolute() or ".." in path.parts:
        message = "a file destination must be an absolute path; put the recipient's entry right"
        raise DestinationError(message, why="recipient_address", maybe_taken=False)
    return AudienceFolder(path)


def cell(value: object) -> str:
    """Return a value as a cell of a CSV file, in which nothing can be taken for a formula.

    >>> cell("=HYPERLINK(1)"), cell(-5), cell(None)
    ("'=HYPERLINK(1)", '-5', '')
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.lstrip(" ").startswith(_FORMULA) else value
    return str(value) if isinstance(value, int | float) else msgspec.json.encode(value).decode()


def _as_csv(lines: list[bytes]) -> str:
    """Return rows as CSV; a second pass over them spares holding each one decoded."""
    names: dict[str, None] = {_ALIAS: None}
    for row in _rows(lines):
        names.update(dict.fromkeys(row))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([cell(name) for name in names])
    for row in _rows(lines):
        writer.writerow([cell(row.get(name)) for name in names])
    return text.getvalue()


def _rows(lines: list[bytes]) -> Iterator[Mapping[str, object]]:
    for line in lines:
        yield cast("Mapping[str, object]", msgspec.json.decode(line))


def _without(lines: list[bytes], alias: str) -> Iterator[bytes]:
    for line in lines:
        row = cast("Mapping[str, object]", msgspec.json.decode(line))
        if row.get(_ALIAS) != alias:
            yield line


def _csv_without(text: str, alias: str) -> str:
    kept = io.StringIO()
    writer = csv.writer(kept, lineterminator="\r\n")
    # The alias is the first column of every file that is written here.
    writer.writerows(row for row in csv.reader(io.StringIO(text, newline="")) if not row or row[0] != alias)
    return kept.getvalue()


def _plain(name: str) -> str:
    """Return a name that can be no path: itself where it is plain, else its digest."""
    return name if _PLAIN.fullmatch(name) else hashlib.sha256(name.encode()).hexdigest()


def _write(path: Path, content: bytes) -> None:
    """Write a file durably and whole: under another name first, which then becomes its own."""
    beside = path.with_name(f".{path.name}.part")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
