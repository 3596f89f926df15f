"""Members' rights over a store of millions of events: an archive, an erasure, a thousand of them, and the ledger."""

from __future__ import annotations

import dataclasses
import tempfile
import time
from pathlib import Path

from plainview.assemble import Service, create_master_key, load_master_key, open_embedded_engine, open_service
from plainview.base.clock import SystemClock
from plainview.base.errors import StoreError
from plainview.base.settings import Settings, read_settings
from plainview.catalogue.load import load_catalogue
from plainview.cli.benchmarks.figures import Aim, Figure, median, percentile
from plainview.cli.benchmarks.ledger import ledger
from plainview.cli.benchmarks.population import SUBJECTS
from plainview.cli.benchmarks.scans import Filled, granted
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.rights.request import Asking, RequestKind, RequestState
from plainview.gate.subjects import SubjectRef
from plainview.testing.fill import playbacks
from plainview.testing.raw import Raw

EVENTS = 20_000_000
_EXPORTS = 40
_ALONE = 20
_TOGETHER = 1_000
_BATCH = 1_000
_TRIES = 20
_BACKEND = Connection("bench", KeyClass.SERVICE, history=True)


def rights(events: int = EVENTS, *, together: int = _TOGETHER, with_ledger: bool = True) -> list[Figure]:
    """Return the figures over a store of so many events; `together` members are erased in one pass."""
    how = f"{events:,} events of {SUBJECTS:,} members"
    with tempfile.TemporaryDirectory(prefix="plainview-bench-") as folder:
        settings = _settings(Path(folder))
        figures = [_filled(settings, events)]
        service = open_service(settings, SystemClock(), owns_intake=True)
        try:
            figures += [*_exported(service, how), *_erased(service, how)]
            figures += [_erased_together(service, together, how), _requested(service, how)]
        finally:
            service.close()
    every = figures + (ledger() if with_ledger else [])
    return [dataclasses.replace(figure, benchmark="rights") for figure in every]


def _settings(folder: Path) -> Settings:
    create_master_key(folder / "master.key")
    return read_settings(
        {
            "PLAINVIEW_DATA": str(folder / "data"),
            "PLAINVIEW_MASTER_KEY_FILE": str(folder / "master.key"),
            "PLAINVIEW_SERVICE_NAME": "Benchmark",
            "PLAINVIEW_CONTROLLER": "Benchmark",
            "PLAINVIEW_REPRESENTATIVE": "none",
            "PLAINVIEW_OFFICER_CONTACT": "officer@bench.example",
            "PLAINVIEW_AUTHORITY": "none",
        }
    )


def _filled(settings: Settings, events: int) -> Figure:
    """Fill the store, and return what a grant adds to a point read in it."""
    clock, present = SystemClock(), PresentCatalogue(load_catalogue())
    engine = open_embedded_engine(settings.data_folder, load_master_key(settings.master_key_path), present, clock)
    gate = Gate(engine, present, clock)
    try:
        for start in range(0, SUBJECTS, _BATCH):
            members = range(start, min(start + _BATCH, SUBJECTS))
            gate.admit(_BACKEND, [_identify(number) for number in members]).result()
        playbacks(engine, SUBJECTS, events, clock.now())
        return granted(Filled(gate, Raw(engine), events))
    finally:
        gate.close()


def _identify(number: int) -> CanonicalEvent:
    traits = {"email": f"m{number}@bench.example", "name": f"Name {number}", "country": "DE"}
    return CanonicalEvent(f"identify-{number}", "identify", f"m{number}", "main", traits=traits)


def _exported(service: Service, how: str) -> list[Figure]:
    took_s = []
    for number in range(_EXPORTS):
        asking = Asking(RequestKind.ACCESS, SubjectRef(f"m{7 * number}"), "benchmark", details={"language": "en"})
        began_s = time.perf_counter()
        held = service.rights.requests.ask(asking, until="")
        took_s.append(time.perf_counter() - began_s)
        if held.state is not RequestState.DONE:
            raise StoreError(f"an archive was not made ({held.why}); report this")
        service.rights.archives.delete(held.request_id)
    return [
        Figure("rights", "archive, p50", median(took_s), "s", note=f"{how}; {_EXPORTS} members, from asking on"),
        Figure("rights", "archive, p95", percentile(took_s, 0.95), "s", Aim.AT_MOST, 1.0, how),
    ]


def _erased(service: Service, how: str) -> list[Figure]:
    hidden_s, rewritten_s = [], []
    for number in range(_ALONE):
        began_s = time.perf_counter()
        service.forget(f"m{1_000 + number}")
        hidden_s.append(time.perf_counter() - began_s)
        if service.gate.knows(f"m{1_000 + number}"):
            raise StoreError("a member was still there after her erasure; report this")
        rewritten_s.append(_rewritten_s(service))
    return [
        Figure("rights", "erasure hidden, p95", percentile(hidden_s, 0.95) * 1000, "ms", note=f"{how}; {_ALONE} alone"),
        Figure("rights", "erasure rewritten, p50", median(rewritten_s), "s", note=how),
        Figure("rights", "erasure rewritten, p95", percentile(rewritten_s, 0.95), "s", Aim.AT_MOST, 2.0, how),
    ]


def _erased_together(service: Service, together: int, how: str) -> Figure:
    began_s = time.perf_counter()
    service.forget_many([f"m{2_000 + number}" for number in range(together)])
    hidden_s = time.perf_counter() - began_s
    _rewritten_s(service)
    took_s = time.perf_counter() - began_s
    note = f"{how}; all hidden after {hidden_s:.1f} s"
    return Figure("rights", f"{together:,} erasures in one pass", took_s, "s", Aim.AT_MOST, 60.0, note)


def _rewritten_s(service: Service) -> float:
    """Return how long it takes until no file holds whoever was erased."""
    began_s = time.perf_counter()
    service.gate.rotate()
    for _ in range(_TRIES):
        service.gate.compact()
        if not service.gate.unswept():
            return time.perf_counter() - began_s
    raise StoreError("files still hold somebody erased after twenty compactions; report this")


def _requested(service: Service, how: str) -> Figure:
    """Return how long a whole request takes, with the scan of everything and the certificate at its end."""
    asking = Asking(RequestKind.ERASURE, SubjectRef("m999"), "benchmark", {"what": "account"}, now=True)
    began_s = time.perf_counter()
    held = service.rights.requests.ask(asking, until="")
    while held.state.is_open:
        held = service.rights.requests.run(held.request_id)
    if held.state is not RequestState.DONE:
        raise StoreError(f"an erasure was not done ({held.why}); report this")
    took_s = time.perf_counter() - began_s
    return Figure("rights", "whole erasure with its scan", took_s, "s", note=f"{how}; one, to the certificate")
