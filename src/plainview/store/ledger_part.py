"""Reads or checks some of a ledger's tiles: each entry against its mark, each tile against its root. Also a program.

It is run as a process of its own, one a core, so it starts with little: `python -m plainview.store.ledger_part`.
"""

from __future__ import annotations

import sqlite3
import struct
import sys
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from plainview.store.merkle import WIDTH, folded

READ_START = b'{"kind":"read",'
MARK_BYTES = 8
ROOT_BYTES = 32
_ENDS = struct.Struct(f"<{WIDTH}I")
_NEXT_READ = b"}" + READ_START
_TILES = "SELECT tile_no, bodies, marks, root FROM tile WHERE tile_no >= ? AND tile_no < ? ORDER BY tile_no"


@dataclass
class Skimmed:
    """What was read of a part: the digest of each tile that can have one, and the entries that are no reads."""

    digests: dict[int, bytes] = field(default_factory=dict)
    others: list[tuple[int, bytes]] = field(default_factory=list)


@dataclass
class Checked:
    """What was found in a part: (entry or None, tile, what), and the entries that are no reads, by number."""

    faults: list[tuple[int | None, int, str]] = field(default_factory=list)
    others: list[tuple[int, bytes]] = field(default_factory=list)


def packed(bodies: Sequence[bytes]) -> bytes:
    """Return the entries of a tile as one value: where each ends, then all of them."""
    ends, at = [], 0
    for body in bodies:
        at += len(body)
        ends.append(at)
    return _ENDS.pack(*ends) + b"".join(bodies)


def unpacked(value: bytes) -> list[bytes]:
    """Return the entries of a tile; raises ValueError when the value cannot be one."""
    ends = _ends_of(value)
    joined = value[_ENDS.size :]
    return [joined[start:end] for start, end in zip((0, *ends), ends, strict=False)]


def picked(value: bytes, places: Iterable[int]) -> list[bytes]:
    """Return few entries of a tile by their places in it; raises ValueError when the value cannot be one."""
    ends = _ends_of(value)
    bounds = [(ends[at - 1] if at else 0, ends[at]) for at in places]
    return [value[_ENDS.size + start : _ENDS.size + end] for start, end in bounds]


def _ends_of(value: bytes) -> tuple[int, ...]:
    if len(value) < _ENDS.size:
        raise ValueError("the value is too short")
    ends: tuple[int, ...] = _ENDS.unpack_from(value)
    if ends[-1] != len(value) - _ENDS.size:
        raise ValueError("the value ends elsewhere")
    return ends


def marks_of(leaves: Sequence[bytes]) -> bytes:
    """Return the first bytes of each leaf's hash: enough to say which entry was changed."""
    return memoryview(b"".join(leaves)).cast("Q")[:: 32 // MARK_BYTES].tobytes()


def tile_digest(bodies: object, marks: object, root: object) -> bytes | None:
    """Return the SHA-256 of all that is stored of a tile, None where it cannot be one."""
    if not (isinstance(bodies, bytes) and isinstance(marks, bytes) and isinstance(root, bytes)):
        return None
    if len(root) != ROOT_BYTES or len(marks) != WIDTH * MARK_BYTES or len(bodies) < _ENDS.size:
        return None
    digest = sha256(root)
    digest.update(marks)
    digest.update(bodies)
    return digest.digest()


def skim_part(path: Path, first: int, last: int) -> Skimmed:
    """Read tiles from number `first` to before `last`; in a thread of its own, since hashing lets others run."""
    found = Skimmed()
    with closing(_read_only(path)) as connection:
        for tile_no, bodies, marks, root in connection.execute(_TILES, (first, last)):
            digest = tile_digest(bodies, marks, root)
            if digest is not None:
                found.digests[tile_no] = digest
                found.others += _others(tile_no, bodies)
    return found


def _others(tile_no: int, value: bytes) -> list[tuple[int, bytes]]:
    # No string of JSON holds a quote after a brace, so what is counted begins an entry.
    if value.startswith(READ_START, _ENDS.size) and value.count(_NEXT_READ, _ENDS.size) == WIDTH - 1:
        return []
    try:
        return _no_reads(tile_no, unpacked(value))
    except ValueError:
        return []


def _no_reads(tile_no: int, bodies: Sequence[bytes]) -> list[tuple[int, bytes]]:
    numbered = enumerate(bodies, tile_no * WIDTH)
    return [(entry_no, body) for entry_no, body in numbered if not body.startswith(READ_START)]


def check_part(path: Path, first: int, last: int) -> Checked:
    """Check tiles from number `first` to before `last`."""
    found, expected = Checked(), first
    with closing(_read_only(path)) as connection:
        for tile_no, bodies, marks, root in connection.execute(_TILES, (first, last)):
            found.faults += [(None, missing, "is gone") for missing in range(expected, tile_no)]
            expected = tile_no + 1
            check_tile(found, tile_no, bodies, marks, root)
    found.faults += [(None, missing, "is gone") for missing in range(expected, last)]
    return found


def check_tile(found: Checked, tile_no: int, value: object, marks: object, root: object) -> None:
    """Work out every hash of a tile anew, and add what does not fit."""
    try:
        if not isinstance(value, bytes):
            raise ValueError("the value is no bytes")
        bodies = unpacked(value)
    except ValueError:
        found.faults.append((None, tile_no, "cannot be read"))
        return
    # The hash of RFC 6962 again, without a call for each: this is where the time of a check goes.
    leaves = [sha256(b"\0" + body).digest() for body in bodies]
    same_root, same_marks = folded(leaves) == root, marks_of(leaves) == marks
    if same_root and not same_marks:
        found.faults.append((None, tile_no, "has marks that were changed"))
    elif not same_root and same_marks:
        found.faults.append((None, tile_no, "was changed together with its marks, or its root was"))
    elif not same_root:
        kept = marks if isinstance(marks, bytes) else b""
        found.faults += [
            (tile_no * WIDTH + at, tile_no, "was changed")
            for at, leaf in enumerate(leaves)
            if leaf[:MARK_BYTES] != kept[at * MARK_BYTES : (at + 1) * MARK_BYTES]
        ]
    found.others += _no_reads(tile_no, bodies)


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def main() -> None:
    """Check the part that the arguments name, and write what was found to standard output."""
    import msgspec

    found = check_part(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    sys.stdout.buffer.write(msgspec.msgpack.encode(found))


if __name__ == "__main__":
    main()
