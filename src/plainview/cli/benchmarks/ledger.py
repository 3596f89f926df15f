"""The ledger: appends a second, its check over a million entries, bytes a grant, and a proof's time."""

from __future__ import annotations

import secrets
import tempfile
import time
from collections.abc import Callable
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
_CHECKS = 3


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
            checks_s = [_checked_s(engine.ledger.verify) for _ in range(_CHECKS)]
        finally:
            engine.close()
        stored = sum(path.stat().st_size for path in Path(folder).glob("ledger.db*"))
    rate = size / min(checks_s)
    return [
        Figure("ledger", "check", rate, "records/s", Aim.AT_LEAST, 1_000_000, f"{size:,} entries, best of {_CHECKS}"),
        Figure("ledger", "size of a grant", stored / size, "bytes", note="with tree, counts and all that finds it"),
        Figure("ledger", "append alone, p50", median(alone_s) * 1000, "ms", note="one line a commit, synced"),
        Figure("ledger", "inclusion proof, p50", median(proof_s) * 1000, "ms"),
        Figure("ledger", "a member's lines, p50", median(look_s) * 1000, "ms", note=f"{_ENTRIES // _MEMBERS} each"),
    ]


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
