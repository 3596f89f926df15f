"""GDPRbench's four workloads (VLDB 2020) through the gate, beside the same store without it; every answer checked.

A record is a declared element's value of a member; metadata are her choices; logs are the ledger. Shares as published
for controller, customer and processor; the regulator's are .46 metadata of a user, .31 logs, .23 deletions verified.
"""

from __future__ import annotations

import datetime as dt
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random

from plainview.assemble import open_embedded_engine
from plainview.base.clock import Clock, SystemClock
from plainview.catalogue.load import load_catalogue
from plainview.cli.benchmarks.figures import Aim, Figure, median
from plainview.cli.benchmarks.gdpr_sides import BACKEND, Store, ThroughGate
from plainview.cli.benchmarks.gdpr_workloads import DETAILS, NEWEST, OLD_EVENTS, Bench, Known, traits_of
from plainview.gate.admission import CanonicalEvent
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.subjects import SubjectRef
from plainview.testing.plain_store import PlainStore

MEMBERS, OPERATIONS, RUNS = 10_000, 1_000, 3
_EVENTS_EACH = 5
_TITLES = 200
_BATCH = 2_000
_DELETED_BEFORE = 300


def gdpr(members: int = MEMBERS, operations: int = OPERATIONS, runs: int = RUNS) -> list[Figure]:
    """Return, for each workload, its time through the gate over its time on the same store without it."""
    ratios: dict[str, list[float]] = {}
    spent: dict[str, list[str]] = {}
    answers = 0
    for run in range(runs):
        with _filled(members, seed=run) as bench:
            for workload in ("regulator", "processor", "customer", "controller"):
                for _ in range(operations):
                    getattr(bench, workload)()
                gated_s, plain_s = bench.took_s[workload]
                ratios.setdefault(workload, []).append(gated_s / plain_s)
                spent.setdefault(workload, []).append(f"{gated_s:.1f} s against {plain_s:.1f} s")
            answers += bench.answers
    how = f"{members:,} members, {operations:,} operations, median of {runs}"
    figures = [
        Figure(
            "gdpr",
            f"{workload}, gate / plain store",
            median(held),
            "x",
            Aim.AT_MOST,
            2.0,
            f"{how}; {spent[workload][-1]}",
        )
        for workload, held in ratios.items()
    ]
    return [*figures, Figure("gdpr", "answers, all right", answers, "answers", note="each compared with a plain model")]


@contextmanager
def _filled(members: int, seed: int) -> Iterator[Bench]:
    """Give both stores, loaded alike through the gate, in folders that are removed at the end."""
    clock = SystemClock()
    random, now = Random(seed), clock.now()  # noqa: S311 - invented members, not secrets
    known = Known()
    events = list(_invented(members, random, now, known))
    with ExitStack() as stack:
        sides: list[Store] = []
        for plain in (False, True):
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="plainview-bench-")))
            sides.append(_loaded(folder, clock, events, stack, plain=plain))
        bench = Bench((sides[0], sides[1]), known, random, now)
        for member_id in list(known.details)[: min(_DELETED_BEFORE, members // 4)]:
            known.drop(member_id)
            for side in sides:
                side.forget(member_id)
        yield bench


def _loaded(
    folder: Path, clock: Clock, events: list[CanonicalEvent], stack: ExitStack, *, plain: bool
) -> ThroughGate | PlainStore:
    present = PresentCatalogue(load_catalogue())
    engine = open_embedded_engine(folder, secrets.token_bytes(32), present, clock)
    gate = Gate(engine, present, clock)
    stack.callback(gate.close)
    for at in range(0, len(events), _BATCH):
        gate.admit(BACKEND, events[at : at + _BATCH]).result()
    gate.rotate()
    gate.compact()
    living = len(events) // (_EVENTS_EACH + 1)
    for number in range(NEWEST):
        # By a program of its own each, so that every read is a line of its own.
        gate.session("operate", f"load {number}").read(SubjectRef(f"m{number % living}"), DETAILS)
    return PlainStore(engine, present(), clock) if plain else ThroughGate(gate)


def _invented(members: int, random: Random, now: dt.datetime, known: Known) -> Iterator[CanonicalEvent]:
    for number in range(members):
        member_id = f"m{number}"
        known.details[member_id] = traits_of(member_id, number)
        yield CanonicalEvent(f"identify-{number}", "identify", member_id, traits=known.details[member_id])
        titles = [f"f{random.randrange(_TITLES):03}" for _ in range(_EVENTS_EACH)]
        known.titles[member_id] = titles
        for at, title_id in enumerate(titles):
            days = 20 - at if at < OLD_EVENTS else 5 - at
            yield CanonicalEvent(
                f"event-{number}-{at}",
                "playback.completed",
                member_id,
                "main",
                occurred_at=now - dt.timedelta(days=days),
                properties={"title_id": title_id, "played_ms": 60_000},
            )
