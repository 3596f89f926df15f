"""Queries and point reads through the gate over 2 million events, beside plain SQL over the same files and tail."""

from __future__ import annotations

import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from plainview.assemble import open_embedded_engine
from plainview.base.clock import SystemClock
from plainview.catalogue.load import load_catalogue
from plainview.cli.benchmarks.figures import Aim, Figure, median, percentile
from plainview.cli.benchmarks.population import EVENTS, SUBJECTS, batches
from plainview.gate.admission import Connection, KeyClass
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.reading import Reading
from plainview.gate.session import PurposeSession
from plainview.gate.statements import Statement
from plainview.gate.subjects import SubjectRef
from plainview.testing.raw import Raw

_TAIL_SHARE = 0.02
_RUNS = 9
_READS = 400
_AHEAD = 20
_SCANS_FOR = "recommend_train"

STATEMENTS = (
    Statement(
        "active_members",
        "Active profiles by day.",
        "SELECT date_trunc('day', occurred_at) AS day, count(DISTINCT subject_no) AS n FROM viewing GROUP BY ALL",
    ),
    Statement(
        "top_titles",
        "Starts and reach by title.",
        "SELECT title_id, count(*) AS starts, count(DISTINCT subject_no) AS reach FROM viewing "
        "WHERE event = 'playback.started' GROUP BY ALL ORDER BY starts DESC LIMIT 20",
    ),
    Statement(
        "minutes",
        "Minutes watched by title.",
        "SELECT title_id, sum(played_ms) / 60000 AS minutes FROM viewing GROUP BY ALL ORDER BY minutes DESC LIMIT 20",
    ),
    Statement(
        "completion",
        "Share of starts that were finished, by title.",
        "SELECT title_id, count(*) FILTER (WHERE event = 'playback.completed') * 1.0 / "
        "count(*) FILTER (WHERE event = 'playback.started') AS finished FROM viewing GROUP BY ALL",
    ),
)


@dataclass(frozen=True)
class Filled:
    """A gate over 2 million events, most in data files and the newest in the tail; and what lies below."""

    gate: Gate
    raw: Raw
    rows: int


def query() -> list[Figure]:
    """Return, for each statement, the time through the gate over the time of the same SQL without it."""
    with _filled() as filled:
        return queried(filled)


def reads() -> list[Figure]:
    """Return a member's point read through the gate, each with a grant of its own, over a plain one."""
    with _filled() as filled:
        return [*read_alone(filled), granted(filled)]


def queried(filled: Filled) -> list[Figure]:
    """Return the figures of `query` over a gate that is filled."""
    everybody = [_compared(filled, statement, "everybody allowed") for statement in STATEMENTS]
    for number in range(0, SUBJECTS, 100):
        filled.gate.choices.decide(f"m{number}", _SCANS_FOR, False, text_version="1", how="benchmark")
    return everybody + [_compared(filled, statement, "1 in 100 switched off") for statement in STATEMENTS]


def _compared(filled: Filled, statement: Statement, who: str) -> Figure:
    session = filled.gate.session(_SCANS_FOR, "bench")
    plain = partial(filled.raw.scan, ["viewing"], statement.sql, {})
    through, beside = _alternate(partial(session.query, statement), plain)
    took = f"{median(through):.0f} ms against {median(beside):.0f} ms"
    ratios = [gated / raw for gated, raw in zip(through, beside, strict=True)]
    how = f"{filled.rows:,} viewing rows, {took}, {_RUNS} runs"
    return Figure("query", f"{statement.name}, {who}", median(ratios), "x", Aim.AT_MOST, 1.25, how)


def read_alone(filled: Filled) -> list[Figure]:
    """Return the figures of `reads` over a gate that is filled."""
    session = filled.gate.session("recommend_use", "bench")
    numbers = {ref.member_id: number for number, ref in session.subjects("profile").items()}
    columns = _read(session, "m0").streams["viewing"].column_names
    plain = filled.raw.readers("viewing", columns)
    through: list[float] = []
    beside: dict[str, list[float]] = {name: [] for name in plain}
    members = [f"m{secrets.randbelow(SUBJECTS)}" for _ in range(_READS + _AHEAD)]
    for at, member in enumerate(members):
        ours_ms = _timed_ms(partial(_read, session, member))
        raw_ms = {name: _timed_ms(partial(read, numbers[member])) for name, read in plain.items()}
        if at >= _AHEAD:
            through.append(ours_ms)
            for name, took_ms in raw_ms.items():
                beside[name].append(took_ms)
    best = min(beside, key=lambda name: median(beside[name]))
    others = ", ".join(f"{name} {median(took):.1f} ms" for name, took in beside.items())
    how = f"{_READS} members of {SUBJECTS:,}, all their viewing; without the gate: {others}"
    ratio = median(through) / median(beside[best])
    compared = f"a durable grant each, against {best} with all it can keep, over the same files and tail"
    return [
        Figure("reads", "point read, p50", median(through), "ms", note=how),
        Figure("reads", "point read, p99", percentile(through, 0.99), "ms", note=how),
        Figure("reads", "point read / plain read, p50", ratio, "x", Aim.AT_MOST, 1.25, compared),
    ]


def granted(filled: Filled) -> Figure:
    """Return a point read that writes a grant's line first, over the same read under a grant that stands already.

    Each member was read once before, so that both find the same in memory; which of the two comes first alternates.
    """
    fresh, standing = (filled.gate.session("recommend_use", name) for name in ("bench_fresh", "bench_standing"))
    written: list[float] = []
    without: list[float] = []
    for at in range(_READS + _AHEAD):
        member = f"m{at * (SUBJECTS // (_READS + _AHEAD))}"
        _read(standing, member)
        order = ((fresh, written), (standing, without))
        for session, took in order if at % 2 else reversed(order):
            took.append(_timed_ms(partial(_read, session, member)))
    with_ms, without_ms = median(written[_AHEAD:]), median(without[_AHEAD:])
    how = f"{with_ms:.2f} ms against {without_ms:.2f} ms, {_READS} members, in turn"
    return Figure("reads", "point read with a grant / without, p50", with_ms / without_ms, "x", Aim.AT_MOST, 1.25, how)


def _read(session: PurposeSession, member_id: str) -> Reading:
    return session.read(SubjectRef(member_id, "main"), ["titles_viewed", "playback_progress"])


@contextmanager
def _filled() -> Iterator[Filled]:
    """Give an installation filled through the gate in a folder that is removed at the end."""
    with tempfile.TemporaryDirectory(prefix="plainview-bench-") as folder:
        clock = SystemClock()
        present = PresentCatalogue(load_catalogue())
        engine = open_embedded_engine(Path(folder), secrets.token_bytes(32), present, clock)
        gate = Gate(engine, present, clock)
        connection = Connection("bench", KeyClass.SERVICE)
        handed_off = False
        pending = []
        for sent, batch in batches(clock.now()):
            pending.append(gate.admit(connection, batch))
            if len(pending) >= 16:
                pending.pop(0).result()
            if not handed_off and sent >= EVENTS * (1 - _TAIL_SHARE):
                for future in pending:
                    future.result()
                gate.rotate()
                gate.compact()
                handed_off = True
        for future in pending:
            future.result()
        rows = Raw(engine).scan(["viewing"], "SELECT count(*) AS n FROM viewing", {}).column("n")[0].as_py()
        try:
            yield Filled(gate, Raw(engine), rows)
        finally:
            gate.close()


def _alternate(ours: Callable[[], object], raw: Callable[[], object]) -> tuple[list[float], list[float]]:
    """Return milliseconds of both, run in turn so that a slower minute of the machine falls on both."""
    ours(), raw()
    through, beside = [], []
    for _ in range(_RUNS):
        through.append(_timed_ms(ours))
        beside.append(_timed_ms(raw))
    return through, beside


def _timed_ms(act: Callable[[], object]) -> float:
    began_s = time.perf_counter()
    act()
    return (time.perf_counter() - began_s) * 1000
