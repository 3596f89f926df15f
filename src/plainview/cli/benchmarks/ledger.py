"""The ledger: appends a second, its check over a million entries, bytes a grant, and a proof's time."""

from __future__ import annotations

import secrets
import tempfile
import time
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from itertools import islice
from pathlib import Path

from plainview.assemble import open_embedded_engine
from plainview.base.clock import SystemClock
from plainview.base.errors import StoreError
from plainview.catalogue.load import load_catalogue
from plainview.cli.benchmarks.figures import Aim, Figure, median
from plainview.testing.ledger_fill import grants

_MEMBERS = 20_000
_ENTRIES = 1_000_000
_AT_ONCE = 5_000
_ALONE = 400
_TIMES = 200
_CHECKS = 5
_ENTRY_BYTES, _NODE_BYTES = 295, 65


def ledger() -> list[Figure]:
    """Return the figures of a ledger of a million grants, each of which was counted once more."""
    with tempfile.TemporaryDirectory(prefix="plainview-bench-") as folder:
        clock, catalogue = SystemClock(), load_catalogue()
        engine = open_embedded_engine(Path(folder), secrets.token_bytes(32), lambda: catalogue, clock)
        try:
            lines = grants(engine, clock, members=_MEMBERS)
            for _ in range(_ENTRIES // _AT_ONCE):
                batch = list(islice(lines, _AT_ONCE))
                engine.ledger.append(batch).result()
                engine.ledger.add_counts({line.line_id: 1 for line in batch})
            engine.ledger.sign_head()
            size = engine.ledger.size()
            alone_s = [_timed_s(lambda: engine.ledger.append([next(lines)]).result()) for _ in range(_ALONE)]
            proof_s = [_timed_s(lambda: engine.ledger.proof(secrets.randbelow(size), size)) for _ in range(_TIMES)]
            look_s = [
                _timed_s(lambda: engine.ledger.of_subjects((1 + secrets.randbelow(_MEMBERS),))) for _ in range(_TIMES)
            ]
            took_s = [_checks_s(engine.ledger.verify, size) for _ in range(_CHECKS)]
        finally:
            engine.close()
        stored = sum(path.stat().st_size for path in Path(folder).glob("ledger.db*"))
    sealed, every, alone = (sorted(size / taken[at] for taken in took_s) for at in range(3))
    how = f"{size:,} entries, median of {_CHECKS}, best {sealed[-1]:,.0f}"
    floor = f"SHA-256 of an entry and of a node for each, in one thread: {median(alone):,.0f} records/s"
    return [
        Figure("ledger", "check", median(sealed), "records/s", Aim.AT_LEAST, 1_000_000, how),
        Figure("ledger", "check, every hash", median(every), "records/s", note=f"best {every[-1]:,.0f}; {floor}"),
        Figure("ledger", "size of a grant", stored / size, "bytes", note="with tree, counts and all that finds it"),
        Figure("ledger", "append alone, p50", median(alone_s) * 1000, "ms", note="one line a commit, synced"),
        Figure("ledger", "inclusion proof, p50", median(proof_s) * 1000, "ms"),
        Figure("ledger", "a member's lines, p50", median(look_s) * 1000, "ms", note=f"{_ENTRIES // _MEMBERS} each"),
    ]


def _checks_s(verify: Callable[..., object], size: int) -> tuple[float, float, float]:
    """Return the seconds of a check, of one of every hash and of the hashes alone, in turn on a machine that varies."""
    every = partial(verify, every_hash=True)
    return _checked_s(verify), _checked_s(every), _timed_s(partial(_hashed_alone, size))


def _hashed_alone(entries: int) -> None:
    """Hash as much as a tree over so many entries needs at least, with nothing around it."""
    for body in (bytes(_ENTRY_BYTES), bytes(_NODE_BYTES)):
        for _ in range(entries):
            sha256(body).digest()


def _checked_s(verify: Callable[[], object]) -> float:
    began_s = time.perf_counter()
    report = verify()
    took_s = time.perf_counter() - began_s
    if getattr(report, "findings", ()):
        raise StoreError("the ledger that was measured is not whole; run the benchmark again")
    return took_s


def _timed_s(act: Callable[[], object]) -> float:
    began_s = time.perf_counter()
    act()
    return time.perf_counter() - began_s
