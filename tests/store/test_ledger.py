"""The embedded ledger: whatever is changed in it is found and named, and erasing somebody changes no entry."""

from __future__ import annotations

import datetime as dt
import os
import random
import signal
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from plainview.base.clock import ManualClock, to_micros
from plainview.base.errors import NotFound, StoreError
from plainview.store.engines.embedded import EmbeddedEngine
from plainview.store.ledger_store import LedgerReport
from plainview.store.signing import Signer
from plainview.store.tree_head import TreeHead, sign_head
from plainview.store.values import LedgerKind, LedgerLine
from plainview.testing.engine_samples import PURPOSE, START, account, bitmap_of
from tests.store import merkle_verifier as rfc
from tests.store.store_folder import CANARY, Open

Damage = Callable[[sqlite3.Connection], object]


def _line(number: int, *, subject_no: int | None = None, kind: LedgerKind = LedgerKind.READ) -> LedgerLine:
    return LedgerLine(
        f"l{number}", START + dt.timedelta(seconds=number), kind, PURPOSE, "recommend", ("email",), subject_no
    )


def _filled(engine: EmbeddedEngine, count: int = 300) -> tuple[int, int]:
    """Append lines about two members, a scan, a refusal, a send with details, and counts; return their numbers."""
    ana, ben = engine.subjects.number([account("ana"), account("ben")]).values()
    covered = bitmap_of((ana, ben), max(ana, ben))
    engine.ledger.append([_line(number, subject_no=(ana, ben)[number % 2]) for number in range(count)]).result(30)
    scan = replace(_line(count, kind=LedgerKind.SCAN), bitmap=covered.digest)
    send = replace(_line(count + 1, subject_no=ana, kind=LedgerKind.SEND), recipient="post", details={"about": CANARY})
    engine.ledger.append([scan, send, _line(count + 2, kind=LedgerKind.REFUSAL)], [covered]).result(30)
    engine.ledger.add_counts({"l0": 3, f"l{count - 1}": 2})
    engine.ledger.sign_head()
    return ana, ben


def _check(opened: Open, heads: tuple[TreeHead, ...] = ()) -> LedgerReport:
    engine = opened(owns_intake=False)
    try:
        return engine.ledger.verify(heads)
    finally:
        engine.close()


def _damage(tmp_path: Path, damage: Damage) -> None:
    connection = sqlite3.connect(tmp_path / "data" / "ledger.db", isolation_level=None)
    damage(connection)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _flip(table: str, column: str, where: str = "1") -> Damage:
    """Return what flips one bit of the last byte of a value."""

    def flip(connection: sqlite3.Connection) -> None:
        row = f"SELECT rowid, {column} FROM {table} WHERE {where}"
        rowid, value = connection.execute(row).fetchone()
        changed = value ^ 1 if isinstance(value, int) else value[:-1] + bytes([value[-1] ^ 1])
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (changed, rowid))

    return flip


def _said(report: LedgerReport) -> str:
    return "\n".join(map(str, report.findings))


def test_a_whole_ledger_is_whole_and_its_head_and_proofs_verify_elsewhere(opened: Open) -> None:
    engine = opened()
    _filled(engine)
    report = engine.ledger.verify()
    assert report.findings == ()
    head = engine.ledger.head()
    assert head is not None
    assert head.size == report.entries == 304
    entries = [engine.ledger.entries([number])[number] for number in range(head.size)]
    assert rfc.mth(entries) == head.root
    assert rfc.signed(engine.signer.public_key, head.size, to_micros(head.at) // 1000, head.root, head.signature)
    for number in (0, 255, 256, 303):
        assert rfc.includes(entries[number], number, 304, engine.ledger.proof(number, 304), head.root)
    for first in (1, 256, 300):
        path = engine.ledger.consistency(first, 304)
        assert rfc.extends(first, rfc.mth(entries[:first]), 304, head.root, path)
    with pytest.raises(NotFound):
        engine.ledger.proof(304, 304)
    with pytest.raises(NotFound):
        engine.ledger.proof(0, 305)


def _change_line(connection: sqlite3.Connection) -> None:
    (value,) = connection.execute("SELECT bodies FROM tile").fetchone()
    changed = value.replace(b'"id":"l7"', b'"id":"l6"')
    assert changed != value
    connection.execute("UPDATE tile SET bodies = ?", (changed,))


DAMAGES: dict[str, tuple[Damage, str]] = {
    "an entry of a tile": (_change_line, "entry 7: this was changed"),
    "a newest entry": (_flip("entry", "body", "entry_no = 260"), "entry 260: this was changed"),
    "a newest entry's mark": (_flip("entry", "mark", "entry_no = 260"), "entry 260: this was changed"),
    "whom a newest entry names": (_flip("entry", "subject_no", "entry_no = 260"), "entry 260: it does not name"),
    "a tile's root": (_flip("tile", "root"), "entries 0 to 255"),
    "a tile's marks": (_flip("tile", "marks"), "entries 0 to 255"),
    "a tile's number": (lambda db: db.execute("UPDATE tile SET tile_no = 1"), "entries 0 to 255: this tile is gone"),
    "a removed tile": (lambda db: db.execute("DELETE FROM tile"), ""),
    "a removed entry": (lambda db: db.execute("DELETE FROM entry WHERE entry_no = 270"), "entry 270: this is gone"),
    "a removed last entry": (lambda db: db.execute("DELETE FROM entry WHERE entry_no = 303"), "entries 303 to 303"),
    "a head's root": (_flip("head", "root"), "it was changed"),
    "a head's signature": (_flip("head", "signature"), "it was changed"),
    "a head's size": (lambda db: db.execute("UPDATE head SET size = 303"), "it was changed"),
    "a head's moment": (_flip("head", "at_us"), "its moment was changed"),
    "no head": (lambda db: db.execute("DELETE FROM head"), "there are none"),
    "whom a tile names": (
        lambda db: db.execute("UPDATE named SET subjects = CAST(x'03000000' || substr(subjects, 5) AS BLOB)"),
        "",
    ),
    "a subject's list": (lambda db: db.execute("DELETE FROM of_subject WHERE entry_no = 9"), "does not fit entry 9"),
    "a list by kind": (lambda db: db.execute("DELETE FROM of_kind WHERE kind = 'refusal'"), "does not fit entry 302"),
    "a list by scan": (lambda db: db.execute("DELETE FROM of_bitmap"), "does not fit entry 300"),
    "a bitmap": (_flip("bitmap", "bits"), "the list of subjects"),
    "a removed bitmap": (lambda db: db.execute("DELETE FROM bitmap"), "it is gone"),
    "a bitmap's height": (_flip("bitmap", "highest"), "the list of subjects"),
    "a sum of reads": (
        lambda db: db.execute("UPDATE tally SET counts = CAST(x'04000000' || substr(counts, 5) AS BLOB)"),
        "the count of reads under entry 0",
    ),
    "the check itself": (_flip("trait", "value", "name = 'named'"), "whom entries name"),
    "somebody forgotten": (lambda db: db.execute("INSERT INTO forgotten VALUES (77)"), "whom entries name"),
    "a table's name in the list of tables": (
        lambda db: (
            db.execute("PRAGMA writable_schema = ON"),
            db.execute("UPDATE sqlite_master SET name = 'nameD' WHERE name = 'named'"),
        ),
        "its tables are not those of a ledger",
    ),
    "another table": (lambda db: db.execute("CREATE TABLE more (x)"), "its tables are not those of a ledger"),
    "a node": (lambda db: db.execute("INSERT INTO node VALUES (2, 0, x'00')"), "node 0 of height 2"),
}


@pytest.mark.parametrize("what", DAMAGES)
def test_damage_is_found_and_named(opened: Open, tmp_path: Path, what: str) -> None:
    engine = opened()
    _filled(engine)
    engine.close()
    damage, named = DAMAGES[what]
    _damage(tmp_path, damage)
    report = _check(opened)
    assert report.findings
    assert named in _said(report)


def test_an_entry_changed_with_all_that_is_stored_of_it_does_not_fit_the_signed_head(
    opened: Open, tmp_path: Path
) -> None:
    engine = opened()
    _filled(engine, 20)
    engine.close()

    def rewrite(db: sqlite3.Connection) -> None:
        (body,) = db.execute("SELECT body FROM entry WHERE entry_no = 5").fetchone()
        changed = body.replace(b'"recommend"', b'"recommand"')
        db.execute("UPDATE entry SET body = ?, mark = ? WHERE entry_no = 5", (changed, rfc.leaf(changed)[:8]))

    _damage(tmp_path, rewrite)
    assert "entries 0 to 23 are not those that were signed" in _said(_check(opened))


def test_a_cut_end_is_seen_by_the_head_kept_elsewhere(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    _filled(engine, 20)
    first = engine.ledger.sign_head()
    engine.ledger.append([_line(100 + number) for number in range(5)]).result(30)
    kept = engine.ledger.sign_head()
    assert first is not None
    assert kept is not None
    engine.close()

    def cut(db: sqlite3.Connection) -> None:
        db.execute("DELETE FROM entry WHERE entry_no >= 24")
        db.execute("DELETE FROM head")
        row = (first.size, to_micros(first.at), first.root, first.signature)
        db.execute("INSERT INTO head VALUES (?, ?, ?, ?)", row)

    _damage(tmp_path, cut)
    # With the older head put back nothing inside shows it: that is what the outside place is for.
    assert _check(opened).findings == ()
    said = _said(_check(opened, (first, kept)))
    assert "the ledger holds 24 entries, so 24 to 28 were cut off" in said


def test_heads_of_another_key_and_a_ledger_written_anew_are_said(opened: Open, clock: ManualClock) -> None:
    engine = opened()
    _filled(engine, 20)
    foreign = sign_head(Signer(bytes(32)), 10, clock.now(), bytes(32))
    anew = sign_head(engine.signer, 10, clock.now(), bytes(32))
    said = _said(engine.ledger.verify((foreign, anew)))
    assert "of another installation" in said
    assert "it was written anew" in said


def test_what_was_changed_is_never_signed_over(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    _filled(engine, 20)
    before = engine.ledger.head()
    _damage(tmp_path, _flip("entry", "body", "entry_no = 3"))
    engine.ledger.append([_line(50)]).result(30)
    assert engine.ledger.sign_head() == before
    assert "are not those that were signed" in _said(engine.ledger.verify())


def test_erasing_a_member_breaks_nothing_and_nobody_can_read_whom_her_entries_named(
    opened: Open, tmp_path: Path
) -> None:
    engine = opened()
    ana, ben = _filled(engine)
    assert engine.ledger.of_subjects((ana,))[0].details == {"about": CANARY}
    before = engine.ledger.entries(range(304))
    head = engine.ledger.head()
    owner = engine.ledger._lines.owner_of(ana)  # noqa: SLF001 - where her key lay
    engine.forget((ana,), START)
    assert engine.ledger.verify((head,) if head else ()).findings == ()
    assert engine.ledger.entries(range(304)) == before
    # Only the scan is left, under a number that is nobody's any more.
    assert [line.line_id for line in engine.ledger.of_subjects((ana,), limit=1000)] == ["l300"]
    assert len(engine.ledger.of_subjects((ben,), limit=1000)) == 151
    told = [line for line in engine.ledger.newest() if line.line_id in {"l0", "l301"}]
    assert [(line.subject_no, line.details) for line in told] == [(None, {}), (None, {})]
    engine.ledger.append([_line(900, subject_no=ana)]).result(30)
    assert engine.ledger.newest(limit=1)[0].subject_no is None
    engine.close()
    with sqlite3.connect(tmp_path / "data" / "keys.db") as keys:
        assert keys.execute("SELECT count(*) FROM member_key WHERE owner = ?", (owner,)).fetchone() == (0,)
    keys.close()
    for path in (tmp_path / "data").glob("ledger.db*"):
        assert CANARY.encode() not in path.read_bytes()
    assert _check(opened).findings == ()


def test_a_bit_anywhere_in_the_file_that_changes_what_it_says_is_found(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    _filled(engine, 2100)
    engine.ledger.append([_line(3000 + number) for number in range(300)]).result(30)
    engine.close()
    size = (tmp_path / "data" / "ledger.db").stat().st_size
    chance = random.Random(6962)  # noqa: S311 - a sample of places
    flips = ((chance.randrange(size), 1 << chance.randrange(8)) for _ in range(140))
    changed, missed = _flipped(opened, tmp_path, flips)
    assert changed > 100
    assert missed == []


@pytest.mark.soak
def test_any_byte_of_the_file_that_changes_what_it_says_is_found(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    _filled(engine, 6)
    engine.close()
    size = (tmp_path / "data" / "ledger.db").stat().st_size
    changed, missed = _flipped(opened, tmp_path, ((position, 0x10) for position in range(size)))
    assert changed > 1000
    assert missed == []


def _flipped(opened: Open, tmp_path: Path, flips: Iterable[tuple[int, int]]) -> tuple[int, list[int]]:
    """Return how many flips (position, bits) of ledger.db changed what it says, and those that no check found."""
    path = tmp_path / "data" / "ledger.db"
    whole, said = path.read_bytes(), _content(path)
    missed, changed = [], 0
    for position, bits in flips:
        damaged = bytearray(whole)
        damaged[position] ^= bits
        path.write_bytes(damaged)
        if _content(path) == said:
            continue
        changed += 1
        try:
            found = bool(_check(opened).findings)
        except (StoreError, sqlite3.Error):
            found = True
        if not found:
            missed.append(position)
    path.write_bytes(whole)
    return changed, missed


def _content(path: Path) -> object:
    """Return all rows that the file says, or why it says none; of packed bits what they unpack to."""
    connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    try:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        said = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in tables}
        if "bitmap" in said:
            # Several packings say the same bits, and which one is there changes nothing for anybody.
            said["bitmap"] = [(digest, highest, zlib.decompress(bits)) for digest, highest, bits in said["bitmap"]]
        return said
    except (sqlite3.Error, zlib.error, TypeError, ValueError) as error:
        return str(error)
    finally:
        connection.close()


def _appending(folder: Path, name: str, *, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.store.appending", str(folder), name, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])


def test_a_ledger_verifies_after_its_writer_was_killed(opened: Open, tmp_path: Path) -> None:
    opened().close()
    for turn in range(3):
        process = _appending(tmp_path / "data", f"t{turn}-", count=1_000_000)
        assert process.stdout is not None
        durable = ""
        for _ in range(30 + 17 * turn):
            durable = process.stdout.readline().strip()
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        engine = opened(owns_intake=False)
        assert engine.ledger.verify().findings == ()
        assert durable in {line.line_id for line in engine.ledger.newest(limit=2000)}
        engine.close()


def test_two_processes_append_at_once_and_it_verifies(opened: Open, tmp_path: Path) -> None:
    opened().close()
    processes = [_appending(tmp_path / "data", name, count=400) for name in ("a", "b")]
    for process in processes:
        process.communicate(timeout=120)
        assert process.returncode == 0
    engine = opened(owns_intake=False)
    report = engine.ledger.verify()
    assert report.findings == ()
    assert report.entries == 800
    ids = {line.line_id for line in engine.ledger.newest(limit=2000)}
    assert ids == {f"{name}{number}" for name in ("a", "b") for number in range(400)}


def test_many_tiles_verify_and_are_found_changed_by_several_processes(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    numbers = list(engine.subjects.number([account(f"m{number}") for number in range(40)]).values())
    for start in range(0, 66_000, 6000):
        lines = [_line(number, subject_no=numbers[number % 40]) for number in range(start, start + 6000)]
        engine.ledger.append(lines).result(60)
    head = engine.ledger.sign_head()
    assert head is not None
    assert engine.ledger.verify((head,)).findings == ()
    assert len(engine.ledger.of_subjects((numbers[0],), limit=5000)) == 1650
    engine.ledger.add_counts({"l65999": 2, "l10": 5})
    # The newest 65,536 are looked through; what is older than that no grant can still count under.
    assert {line.line_id: line.count for line in engine.ledger.newest(limit=1)}["l65999"] == 3
    engine.close()

    def change(db: sqlite3.Connection) -> None:
        (value,) = db.execute("SELECT bodies FROM tile WHERE tile_no = 200").fetchone()
        at = value.index(b'"email"', 30_000)
        db.execute("UPDATE tile SET bodies = ? WHERE tile_no = 200", (value[:at] + b'"emails' + value[at + 7 :],))

    _damage(tmp_path, change)
    findings = _check(opened).findings
    assert [finding.what for finding in findings] == ["this was changed"]
    assert 51_200 <= int(findings[0].where.removeprefix("entry ")) < 51_456


def test_a_ledger_of_the_former_format_is_taken_over(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    ana, ben = engine.subjects.number([account("ana"), account("ben")]).values()
    engine.forget((ben,), START)
    engine.close()
    path = tmp_path / "data" / "ledger.db"
    path.unlink()
    with sqlite3.connect(path) as former:
        former.execute(
            "CREATE TABLE line (seq INTEGER PRIMARY KEY, line_id TEXT, at_us INTEGER, kind TEXT, purpose TEXT,"
            " program TEXT, elements TEXT, subject_no INTEGER, bitmap TEXT, statement TEXT, recipient TEXT,"
            " reason TEXT, choices_version INTEGER, catalogue_version TEXT, count INTEGER, details TEXT)"
        )
        rows = [
            (number, f"l{number}", to_micros(START), "read", PURPOSE, "p", '["email"]', who, None, "", "", "", 1, "c",
             4, '{"about":"row"}')
            for number, who in ((1, ana), (2, ben), (5, ana))
        ]  # fmt: skip
        former.executemany("INSERT INTO line VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", rows)
    former.close()
    engine = opened()
    assert [line.line_id for line in engine.ledger.newest()] == ["l5", "l2", "l1"]
    assert [(line.line_id, line.count, line.details) for line in engine.ledger.of_subjects((ana,))] == [
        ("l5", 4, {"about": "row"}),
        ("l1", 4, {"about": "row"}),
    ]
    assert engine.ledger.of_subjects((ben,)) == ()
    engine.ledger.sign_head()
    assert engine.ledger.verify().findings == ()
    engine.close()
    with sqlite3.connect(path) as kept:
        assert kept.execute("SELECT count(*) FROM sqlite_master WHERE name = 'line'").fetchone() == (0,)
    kept.close()


def test_a_ledger_of_a_newer_format_is_refused(opened: Open, tmp_path: Path) -> None:
    opened().close()
    _damage(tmp_path, lambda db: db.execute("UPDATE trait SET value = x'39' WHERE name = 'format'"))
    with pytest.raises(StoreError, match="newer Plainview"):
        opened()
