"""The store that pages are measured over: the demo's members, sent through the real way in, and many copies of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from plainview.assemble import load_master_key, open_embedded_engine
from plainview.base.clock import Clock, SystemClock
from plainview.base.errors import PlainviewError
from plainview.base.settings import Settings
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue
from plainview.cli.benchmarks.ingest import free_port
from plainview.demo.ana import ANA, ANA_EMAIL
from plainview.demo.children import Children
from plainview.demo.folder import HOST, PASSWORD, SERVICE_KEY, DemoFolder, prepare
from plainview.demo.neighbours import linked_members, settle_in
from plainview.demo.people import invent_members
from plainview.demo.population import Past, past_batches
from plainview.demo.recipients import RecipientServer, appoint
from plainview.demo.seed import seed, set_password
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.testing.copies import copy_members, crowd, originals, use_lines
from plainview.testing.raw import PointRead, Raw
from plainview.titles import packaged_titles

MEMBERS = 200
"""How many demo members there are, besides Ana; all others are copies of them."""
VISITORS = 20
CROWDED_EVENTS = 1_000_000
_LINES_EACH = 400
_SEED = 20
_STATE = "bench-pages.json"


class Filled(msgspec.Struct):
    """What was filled: how many events there are, and who signs in; the last has `crowded_events` of her own."""

    events: int
    crowded_events: int
    emails: dict[str, str]

    @property
    def visitors(self) -> list[str]:
        """Who has as many events as anybody."""
        return list(self.emails)[:-1]

    @property
    def crowded(self) -> str:
        """Who has far more events than anybody."""
        return list(self.emails)[-1]


@dataclass(frozen=True)
class Bare:
    """A member's rows read without a gate: her subjects' numbers, and a way to read each family."""

    numbers: dict[str, list[int]]
    reads: list[PointRead]

    def read(self, member_id: str) -> int:
        """Return how many rows of a member's were read."""
        return sum(read(number).num_rows for read in self.reads for number in self.numbers[member_id])


def fill_store(
    path: Path,
    events: int,
    say: Callable[[str], None],
    *,
    crowded_events: int = CROWDED_EVENTS,
    members: int = MEMBERS,
) -> Filled:
    """Fill an installation in `path`, or return what fills it already.

    Raises PlainviewError where the folder holds another size.
    """
    beside, clock = path / _STATE, SystemClock()
    if beside.exists():
        held = msgspec.json.decode(beside.read_bytes(), type=Filled)
        if held.events < events:
            raise PlainviewError(f"{path} holds {held.events:,} events only; name another folder with --keep")
        _hand_off(DemoFolder(path, free_port()), clock)
        return held
    folder = DemoFolder(path, free_port())
    state = prepare(folder, clock)
    past = Past(packaged_titles(), state.until, n_members=members, seed=_SEED)
    emails = {member.member_id: str(member.traits["email"]) for member in invent_members(members, seed=_SEED)}
    chosen = {ANA: ANA_EMAIL, **dict(list(emails.items())[:VISITORS])}
    say("sending the demo's past ...")
    _send(folder, past, list(chosen), clock)
    say("writing copies ...")
    held = _copied(folder, events, crowded_events, chosen, clock)
    beside.write_bytes(msgspec.json.encode(held))
    return held


def settings_of(path: Path) -> Settings:
    """Return the settings under which the store in `path` is served; each visitor may have an address of its own."""
    return replace(DemoFolder(path, free_port()).settings, trusted_proxy=HOST)


@contextmanager
def bare_reads(path: Path, member_ids: Sequence[str]) -> Iterator[Bare]:
    """Give plain pyarrow reads of all that the data files hold of members; the store is open meanwhile."""
    with _engine(DemoFolder(path, free_port())) as engine:
        catalogue = engine.catalogue
        columns = {family: catalogue.columns_of(family) for family in catalogue.families}
        raw = engine.raw
        reads = [
            raw.readers(family, ["event_no", "subject_no", "event", "occurred_at", *names])["pyarrow"]
            for family, names in columns.items()
            if names and raw.count(family)
        ]
        subjects = raw.engine.subjects
        yield Bare({name: [held.subject_no for held in subjects.of_member(name)] for name in member_ids}, reads)


def _send(folder: DemoFolder, past: Past, chosen: Sequence[str], clock: Clock) -> None:
    """Send the past as the demo does, and give whoever signs in the demo's password."""
    server = f"http://{HOST}:{folder.port}"
    with RecipientServer(0) as recipients, Children(folder.settings, folder.path / "logs", clock) as children:
        appoint(folder.catalogue, folder.path / "audiences", recipients.port)
        children.start("serve", ("serve", "--demo"))
        children.wait_ready(server)
        report = seed(server, SERVICE_KEY, past_batches(past), clock)
        if not report.is_whole:
            raise PlainviewError(f"of {report.sent:,} events only {report.results['stored']:,} were stored")
        for member_id in chosen:
            set_password(server, SERVICE_KEY, PASSWORD, member_id=member_id)
        settle_in(server, SERVICE_KEY, linked_members(past.n_members), past.titles[0].title_id)
        children.stop("serve")


def _hand_off(folder: DemoFolder, clock: Clock) -> None:
    """Hand off what earlier runs left in the intake, as a worker does within minutes."""
    with _engine(folder) as opened:
        gate = Gate(opened.raw.engine, PresentCatalogue(opened.catalogue), clock)
        gate.rotate()
        gate.compact()


def _copied(folder: DemoFolder, events: int, crowded_events: int, emails: dict[str, str], clock: Clock) -> Filled:
    with _engine(folder) as opened:
        engine, present = opened.raw.engine, PresentCatalogue(opened.catalogue)
        gate = Gate(engine, present, clock)
        gate.rotate()
        gate.compact()
        found = originals(engine, list(opened.catalogue.families))
        here = len(found.event_nos)
        added = copy_members(engine, found, max(1, events // here)) + here
        crowded = crowd(engine, found, list(emails)[-1], crowded_events)
        use_lines(engine, clock, list(emails), each=_LINES_EACH)
        gate.flush()
        return Filled(added + crowded, crowded, emails)


@dataclass(frozen=True)
class _Opened:
    raw: Raw
    catalogue: Catalogue


@contextmanager
def _engine(folder: DemoFolder) -> Iterator[_Opened]:
    settings, catalogue = folder.settings, load_catalogue(folder.catalogue)
    master_key = load_master_key(settings.master_key_path)
    engine = open_embedded_engine(settings.data_folder, master_key, PresentCatalogue(catalogue), SystemClock())
    try:
        yield _Opened(Raw(engine), catalogue)
    finally:
        engine.close()
