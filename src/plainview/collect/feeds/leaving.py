"""The drop folder when somebody is forgotten: her lines go from the files that were put away; the rest stays in place.

A line that goes is left empty, so that the numbers in a file's report still mean the same lines.
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from plainview.collect.feeds.pigeonholes import DONE, REFUSED, opened, sender_folder, senders_in
from plainview.collect.feeds.shape import ACCOUNT_ID, MEMBER_ID, PROFILE_ID
from plainview.gate.leaving import Leaving, Piece

_REPORT = ".report.json"
_QUIET_S = 10.0
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


def take_out(root: str, leaving: Leaving, now_s: float) -> int:
    """Take whoever leaves out of every file in the drop folder; return how many files had her.

    Files that somebody may still be writing to stay as they are: they are read soon, refused where they name
    her, and put away. `now_s` is seconds since 1970.
    """
    changed = 0
    for sender, hole, folder in _folders(root):
        for name in sorted(os.listdir(folder)):
            is_waiting = not hole
            with suppress(FileNotFoundError):
                if is_waiting and now_s - os.stat(name, dir_fd=folder, follow_symlinks=False).st_mtime < _QUIET_S:
                    continue
                changed += _take_out_of(folder, name, sender, leaving)
    return changed


def pieces(root: str) -> Iterator[Piece]:
    """Yield what lies in the drop folder, names of files too."""
    for sender, hole, folder in _folders(root):
        where = f"drop folder of {sender}, {hole or 'not read yet'}"
        for name in sorted(os.listdir(folder)):
            with suppress(OSError), opened(folder, name) as stream:
                yield Piece(f"{where}, name of a file", os.fsencode(name))
                yield Piece(f"{where}, a file", _as_utf8(stream.read()))


def _folders(root: str) -> Iterator[tuple[str, str, int]]:
    """Yield (sender, pigeonhole or nothing, open folder) of all that is there; links lead nowhere."""
    if not root or not Path(root).is_dir():
        return
    for sender in senders_in(root):
        with suppress(OSError), sender_folder(root, sender) as folder:
            yield sender, "", folder
            for hole in (DONE, REFUSED):
                with suppress(FileNotFoundError, NotADirectoryError):
                    inside = os.open(hole, _FOLDER, dir_fd=folder)
                    try:
                        yield sender, hole, inside
                    finally:
                        os.close(inside)


def _take_out_of(folder: int, name: str, sender: str, leaving: Leaving) -> bool:
    try:
        with opened(folder, name) as stream:
            content = stream.read()
    except OSError:
        # A folder, a link, or a file that was moved meanwhile.
        return False
    if leaving.mentions(name) or (name.endswith(_REPORT) and leaving.mentions(content.decode("utf-8", "replace"))):
        os.unlink(name, dir_fd=folder)
        return True
    if name.endswith(_REPORT):
        return False
    if content[:2] in _UTF16 or b"\0" in content:
        # Nothing of such a file was ever read; it goes whole.
        if leaving.mentions(_as_utf8(content).decode("utf-8", "replace")):
            os.unlink(name, dir_fd=folder)
            return True
        return False
    lines = content.splitlines(keepends=True)
    kept = _without(lines, name, sender, leaving)
    if kept == lines:
        return False
    _replace(folder, name, b"".join(kept))
    return True


def _without(lines: Sequence[bytes], name: str, sender: str, leaving: Leaving) -> list[bytes]:
    is_table = name.lower().endswith(".csv")
    header: list[str] = []
    kept: list[bytes] = []
    for place, line in enumerate(lines):
        text = line.decode("utf-8", "replace").removeprefix(_BOM)
        if is_table and not place:
            header = _cells(text)
            kept.append(line)
            continue
        fields = _named(header, _cells(text)) if is_table else _record(text)
        kept.append(b"\n" if _is_hers(fields, text, sender, leaving) else line)
    return kept


def _is_hers(fields: Mapping[str, str], text: str, sender: str, leaving: Leaving) -> bool:
    """Return whether a line names whoever leaves: by id, by her account with this very sender, or by what is hers."""
    of_member = fields.get(MEMBER_ID) == leaving.member_id != ""
    if of_member and (leaving.is_whole or fields.get(PROFILE_ID) == leaving.profile_id):
        return True
    account = fields.get(ACCOUNT_ID)
    if any(link.partner == sender and link.partner_account_id == account for link in leaving.links):
        return True
    return leaving.mentions(text)


def _named(header: Sequence[str], cells: Sequence[str]) -> Mapping[str, str]:
    return dict(zip((name.strip() for name in header), cells, strict=False))


def _cells(text: str) -> list[str]:
    with suppress(csv.Error, StopIteration):
        return next(csv.reader([text.rstrip("\r\n")]))
    return []


def _record(text: str) -> Mapping[str, str]:
    with suppress(ValueError):
        found = json.loads(text)
        if isinstance(found, dict):
            return {name: value for name, value in found.items() if isinstance(value, str)}
    return {}


def _replace(folder: int, name: str, content: bytes) -> None:
    """Put another content in a file's place, whole or not at all."""
    beside = f".{name}.part"
    with suppress(FileNotFoundError):
        os.unlink(beside, dir_fd=folder)
    with os.fdopen(os.open(beside, _NEW, 0o640, dir_fd=folder), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    os.rename(beside, name, src_dir_fd=folder, dst_dir_fd=folder)
    os.fsync(folder)


def _as_utf8(content: bytes) -> bytes:
    return content.decode("utf-16", "replace").encode() if content[:2] in _UTF16 else content
