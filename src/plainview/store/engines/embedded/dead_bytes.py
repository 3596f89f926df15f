"""Bytes of a SQLite file that no row is made of any more: free pages, free room within pages, and the log beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

_WAL_HEADER, _FRAME_HEADER, _FILE_HEADER = 32, 24, 100
_INTERIOR, _LEAF = frozenset((2, 5)), frozenset((10, 13))


def dead_bytes(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield (what, bytes) of what is free in a database file and of every page in its log, zeros left out.

    The file may be written to meanwhile: what is read then is a moment's picture, and no error. Format:
    https://www.sqlite.org/fileformat2.html, sections 1.2 to 1.6 and 4.
    """
    content = _read(path)
    if len(content) >= _FILE_HEADER:
        size = _number(content, 16, 2)
        size = 65_536 if size == 1 else size
        pages = [content[start : start + size] for start in range(0, len(content), size)]
        free = _free_pages(content, pages)
        for number, page in enumerate(pages, 1):
            what = "a free page" if number in free else "free room in a page"
            for piece in (page,) if number in free else _free_room(page, _FILE_HEADER if number == 1 else 0):
                if piece.strip(b"\0"):
                    yield what, piece
    log = _read(path.with_name(f"{path.name}-wal"))
    if len(log) > _WAL_HEADER:
        size = _number(log, 8, 4)
        for start in range(_WAL_HEADER, len(log), _FRAME_HEADER + size):
            yield "a page in the log", log[start + _FRAME_HEADER : start + _FRAME_HEADER + size]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _number(content: bytes, start: int, size: int) -> int:
    return int.from_bytes(content[start : start + size], "big")


def _free_pages(content: bytes, pages: list[bytes]) -> set[int]:
    free: set[int] = set()
    trunk = _number(content, 32, 4)
    while 0 < trunk <= len(pages) and trunk not in free:
        page = pages[trunk - 1]
        free.add(trunk)
        leaves = min(_number(page, 4, 4), len(page) // 4 - 2)
        free.update(_number(page, 8 + 4 * place, 4) for place in range(leaves))
        trunk = _number(page, 0, 4)
    return free


def _free_room(page: bytes, start: int) -> Iterator[bytes]:
    """Yield what is free in a page of a tree: between its cells' places and the cells, and freed blocks between them.

    A block's first four bytes are its own head; what lay there before is overwritten.
    """
    kind = page[start] if len(page) > start else 0
    if kind not in _INTERIOR and kind not in _LEAF:
        return
    first = start + (12 if kind in _INTERIOR else 8) + 2 * _number(page, start + 3, 2)
    cells = _number(page, start + 5, 2) or 65_536
    yield page[first:cells]
    block, seen = _number(page, start + 1, 2), set[int]()
    while block and block not in seen and block + 4 <= len(page):
        seen.add(block)
        yield page[block + 4 : block + _number(page, block + 2, 2)]
        block = _number(page, block, 2)
