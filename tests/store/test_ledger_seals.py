"""Seals of the embedded ledger: they make a check quick, and are believed only where a signed head covers them."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from plainview.base.clock import to_micros
from plainview.store.engines.embedded import EmbeddedEngine
from plainview.store.ledger_part import marks_of, packed, unpacked
from plainview.store.ledger_store import LedgerReport
from plainview.store.tree_head import TreeHead
from plainview.store.values import LedgerKind, LedgerLine
from plainview.testing.engine_samples import PURPOSE, START
from tests.store import merkle_verifier as rfc
from tests.store.store_folder import Open

GROUP = 8 * 256


def _append(engine: EmbeddedEngine, first: int, after: int) -> None:
    kinds = {0: LedgerKind.REFUSAL}
    lines = [
        LedgerLine(f"l{number}", START, kinds.get(number % 300, LedgerKind.READ), PURPOSE, "recommend", ("email",))
        for number in range(first, after)
    ]
    engine.ledger.append(lines).result(30)


def _seals(tmp_path: Path) -> list[int]:
    with sqlite3.connect(tmp_path / "data" / "ledger.db") as db:
        return [row[0] for row in db.execute("SELECT entry_no FROM of_kind WHERE kind = 'seal' ORDER BY entry_no")]


def _check(opened: Open, heads: tuple[TreeHead, ...] = (), *, every_hash: bool = False) -> LedgerReport:
    engine = opened(owns_intake=False)
    try:
        return engine.ledger.verify(heads, every_hash=every_hash)
    finally:
        engine.close()


def _rewrite(tmp_path: Path, tile_no: int, change: Callable[[list[bytes]], list[bytes]], *, root: bool) -> None:
    """Change the entries of a tile with their marks, and with the tile's root if that is asked for."""
    with sqlite3.connect(tmp_path / "data" / "ledger.db") as db:
        (value,) = db.execute("SELECT bodies FROM tile WHERE tile_no = ?", (tile_no,)).fetchone()
        bodies = change(unpacked(value))
        row = (packed(bodies), marks_of([rfc.leaf(body) for body in bodies]), tile_no)
        db.execute("UPDATE tile SET bodies = ?, marks = ? WHERE tile_no = ?", row)
        if root:
            db.execute("UPDATE tile SET root = ? WHERE tile_no = ?", (rfc.mth(bodies), tile_no))
    db.close()


def _exchanged(bodies: list[bytes]) -> list[bytes]:
    return [bodies[0], bodies[2], bodies[1], *bodies[3:]]


def test_whole_groups_of_tiles_get_a_seal_under_a_head_and_lines_never_show_it(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    _append(engine, 0, GROUP - 1)
    assert _seals(tmp_path) == []
    _append(engine, GROUP - 1, GROUP + 1)
    assert _seals(tmp_path) == [GROUP + 1]
    head = engine.ledger.head()
    assert head is not None
    assert head.size == GROUP + 2
    _append(engine, GROUP + 1, 3 * GROUP)
    assert _seals(tmp_path) == [GROUP + 1, 3 * GROUP + 1, 3 * GROUP + 2]
    assert [line.line_id for line in engine.ledger.newest(limit=2)] == [f"l{3 * GROUP - 1}", f"l{3 * GROUP - 2}"]
    assert engine.ledger.verify().findings == engine.ledger.verify(every_hash=True).findings == ()
    entries = [engine.ledger.entries([number])[number] for number in range(head.size)]
    assert rfc.mth(entries) == head.root


def test_two_exchanged_entries_under_a_seal_are_found_whatever_is_worked_out_anew(opened: Open, tmp_path: Path) -> None:
    for root in (False, True):
        engine = opened()
        for first in range(0, 3 * GROUP, GROUP):
            _append(engine, first, first + GROUP)
        engine.close()
        assert _check(opened).findings == ()
        _rewrite(tmp_path, 3, _exchanged, root=root)
        for every_hash in (False, True):
            said = "\n".join(map(str, _check(opened, every_hash=every_hash).findings))
            assert ("are not those that were signed" if root else "this tile was changed together") in said
        _rewrite(tmp_path, 3, _exchanged, root=True)


def test_what_was_changed_is_never_sealed(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    _append(engine, 0, GROUP - 10)
    engine.ledger.sign_head()
    _rewrite(tmp_path, 2, _exchanged, root=False)
    _append(engine, GROUP - 10, GROUP + 300)
    engine.close()
    assert _seals(tmp_path) == []
    assert "entries 512 to 767" in "\n".join(map(str, _check(opened).findings))


def _forge(tmp_path: Path) -> None:
    """Exchange two entries under the first seal, make the seal fit, and take away the heads that show it."""
    _rewrite(tmp_path, 0, _exchanged, root=False)
    with sqlite3.connect(tmp_path / "data" / "ledger.db") as db:
        rows = db.execute("SELECT root, marks, bodies FROM tile ORDER BY tile_no LIMIT 8").fetchall()
        db.execute("DELETE FROM head")
    db.close()
    digests = [hashlib.sha256(b"".join(row)).digest() for row in rows]
    forged = b'"sealed":[0,"%s"]}' % hashlib.sha256(b"".join(digests)).hexdigest().encode()
    _rewrite(tmp_path, 8, lambda bodies: [bodies[0][: -len(forged)] + forged, *bodies[1:]], root=True)


def test_a_seal_that_no_head_covers_is_not_believed(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    _append(engine, 0, GROUP - 5)
    before = engine.ledger.sign_head()
    _append(engine, GROUP - 5, GROUP)
    _append(engine, GROUP, GROUP + 300)
    engine.close()
    assert before is not None
    assert _seals(tmp_path) == [GROUP]
    _forge(tmp_path)
    with sqlite3.connect(tmp_path / "data" / "ledger.db") as db:
        head = (before.size, to_micros(before.at), before.root, before.signature)
        db.execute("INSERT INTO head VALUES (?, ?, ?, ?)", head)
    db.close()
    assert "entries 0 to 255: this tile was changed" in "\n".join(map(str, _check(opened).findings))


def test_what_the_holder_of_the_key_sealed_wrongly_is_found_without_seals_and_by_heads_kept_elsewhere(
    opened: Open, tmp_path: Path
) -> None:
    engine = opened()
    _append(engine, 0, GROUP)
    _append(engine, GROUP, GROUP + 300)
    kept = engine.ledger.sign_head()
    engine.close()
    assert kept is not None
    _forge(tmp_path)
    engine = opened()
    _append(engine, GROUP + 300, GROUP + 301)
    engine.ledger.sign_head()
    assert engine.ledger.verify().findings == ()
    assert "entries 0 to 255" in "\n".join(map(str, engine.ledger.verify(every_hash=True).findings))
    assert "written anew" in "\n".join(map(str, engine.ledger.verify((kept,)).findings))


def test_an_older_whole_copy_is_seen_by_the_head_kept_elsewhere(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    _append(engine, 0, GROUP + 10)
    engine.close()
    path = tmp_path / "data" / "ledger.db"
    older = path.read_bytes()
    engine = opened()
    _append(engine, GROUP + 10, GROUP + 20)
    kept = engine.ledger.sign_head()
    engine.close()
    assert kept is not None
    path.write_bytes(older)
    assert _check(opened).findings == ()
    assert f"so {GROUP + 11} to {GROUP + 20} were cut off" in "\n".join(map(str, _check(opened, (kept,)).findings))
    # What is appended to the older copy and signed there has another root, so a ledger of that size is seen as well.
    engine = opened()
    _append(engine, 5000, 5010)
    assert kept.size == engine.ledger.size()
    assert to_micros(kept.at)
    assert "written anew" in "\n".join(map(str, engine.ledger.verify((kept,)).findings))
