"""Queries and point reads through the gate over 2 million events, beside plain SQL over the same files and tail."""

from __future__ import annotations

import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from plainview.assemble import open_embedded_engine
from plainview.base.clock import SystemClock
from plainview.catalogue.load import load_catalogue
from plainview.cli.benchmarks.figures import Aim, Figure, median, percentile
from plainview.cli.benchmarks.population import EVENTS, SUBJECTS, batches
from plainview.gate.admission import Connection, KeyClass
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.session import PurposeSession
from plainview.gate.statements import Statement
from plainview.gate.subjects import SubjectRef
from plainview.testing.raw import raw_reader, raw_scan

_TAIL_SHARE = 0.02
_RUNS = 9
_READS = 400
_AHEAD = 20

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
class _Filled:
    """A gate over 2 million events, most in data files and the newest in the tail; and the engine below it."""

    gate: Gate
    engine: object
    rows: int


def query() -> list[Figure]:
    """Return, for each statement, the time through the gate over the time of the same SQL without it."""
    with _filled() as filled:
        session = filled.gate.session("recommend_train", "bench")
        figures = []
        for statement in STATEMENTS:
            through, beside = _alternate(
                lambda statement=statement: session.query(statement),  # type: ignore[misc]  # bound now
                lambda statement=statement: raw_scan(filled.engine, ["viewing"], statement.sql, {}),  # type: ignore[misc]
            )
            how = (
                f"{filled.rows:,} viewing rows, {median(through):.0f} ms against {median(beside):.0f} ms, {_RUNS} runs"
            )
            ratios = [ours / raw for ours, raw in zip(through, beside, strict=True)]
            figures.append(Figure("query", statement.name, median(ratios), "x", Aim.AT_MOST, 1.25, how))
        return figures


def reads() -> list[Figure]:
    """Return a member's point read through the gate, each with a grant of its own, over a plain one."""
    with _filled() as filled:
        session = filled.gate.session("recommend_use", "bench")
        read = raw_reader(filled.engine, "viewing")  # type: ignore[arg-type]  # the embedded one, opened below
        members = [f"m{secrets.randbelow(SUBJECTS)}" for _ in range(_READS + _AHEAD)]
        numbers = {ref.member_id: number for number, ref in session.subjects("profile").items()}
        through, beside = [], []
        for at, member in enumerate(members):
            ours_ms = _timed_ms(lambda member=member: _read(session, member))  # type: ignore[misc]
            raw_ms = _timed_ms(lambda member=member: read(numbers[member]))  # type: ignore[misc]
            if at >= _AHEAD:
                through.append(ours_ms)
                beside.append(raw_ms)
        how = f"{_READS} members of {SUBJECTS:,}, all their viewing; {median(beside):.1f} ms without the gate"
        return [
            Figure("reads", "point read, p50", median(through), "ms", note=how),
            Figure("reads", "point read, p99", percentile(through, 0.99), "ms", note=how),
            Figure("reads", "point read / plain SQL, p50", median(through) / median(beside), "x", Aim.AT_MOST, 1.25,
                   "a durable grant each, against a kept DuckDB connection over the same files and tail"),
        ]  # fmt: skip


def _read(session: PurposeSession, member_id: str) -> object:
    return session.read(SubjectRef(member_id, "main"), ["titles_viewed", "playback_progress"])


@contextmanager
def _filled() -> Iterator[_Filled]:
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
        rows = raw_scan(engine, ["viewing"], "SELECT count(*) AS n FROM viewing", {}).column("n")[0].as_py()
        try:
            yield _Filled(gate, engine, rows)
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
