"""A whole installation on disk in which each member's canaries lie in every store, and a scanner of raw bytes."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plainview.assemble import Service, create_master_key, open_service
from plainview.base.clock import ManualClock
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.program import SignInAttempt
from plainview.gate.rights.request import WHAT, Asking, Request, RequestKind, RequestState
from plainview.gate.subjects import SubjectRef
from plainview.store.backups import BackupPlan
from plainview.store.engine import Engine
from plainview.store.engines.embedded.pieces import parquet_pieces
from plainview.store.pieces import Piece
from plainview.titles import packaged_titles
from plainview.uses.coordinate.entitlements import Order
from plainview.uses.coordinate.use import Coordinate
from plainview.uses.protect.sign_ins import SignIns
from tests.share.conftest import appointed
from tests.web.live import NAMED

BACKEND = Connection("backend", KeyClass.SERVICE, history=True)
START = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)
MARKETING = ("personalise_marketing", "audience_train", "communicate_marketing")
STORES = (
    "member", "email", "name", "profile", "search", "device", "quarantined", "anonymous", "account", "order", "task",
    "dropped",
)  # fmt: skip
"""Where canaries are planted; each is a text of its own, so that it is known which store was not looked through."""


def canary(member: int | str, store: str) -> str:
    """Return a text that stands for one member in one store, and nowhere else."""
    return f"cnry-{store}-{member:03}-x" if isinstance(member, int) else f"cnry-{store}-{member}-x"


def email_of(number: int) -> str:
    """Return a member's e-mail address, which holds a canary."""
    return f"{canary(number, 'email')}@demo.example"


@dataclass
class Planted:
    """The installation: its service, its clock, and its folders."""

    folder: Path
    clock: ManualClock = field(default_factory=lambda: ManualClock(START))
    service: Service = field(init=False)

    def __post_init__(self) -> None:
        overlay = self.folder / "catalogue"
        if not overlay.exists():
            overlay.mkdir(parents=True)
            (self.folder / "feeds").mkdir()
            agency = appointed("agency", "provider", "processor", f"file:{self.folder / 'agency'}")
            (overlay / "recipients.toml").write_text(agency, "utf-8")
            create_master_key(self.folder / "master.key")
        self.service = self.opened()

    def opened(self) -> Service:
        """Open the installation, in this process, which also takes events in."""
        settings = dataclasses.replace(
            NAMED,
            engine="embedded",
            data=str(self.folder / "data"),
            master_key_file=str(self.folder / "master.key"),
            catalogue=str(self.folder / "catalogue"),
            feeds=str(self.folder / "feeds"),
        )
        service = open_service(settings, self.clock, owns_intake=True)
        service.titles.put_many(packaged_titles())
        return service

    @property
    def engine(self) -> Engine:
        """The store below the gate."""
        return self.service.gate._engine  # noqa: SLF001 - what rests is looked at below the gate, which is the point

    def admit(self, *events: CanonicalEvent, expect: Result = Result.STORED) -> None:
        """Take events in; fails unless each ends as expected."""
        results = self.service.gate.admit(BACKEND, events).result(timeout=60)
        assert {result.result for result in results} <= {expect, Result.DUPLICATE}, results

    def live(self, members: Iterable[int]) -> None:
        """Let members live: what each store holds of them holds a canary."""
        listed = list(members)
        for number in listed:
            self.admit(*_life(number, self.clock.now()))
            self.admit(_absurd(number), expect=Result.QUARANTINED)
        self._link(listed)
        self._drop(listed)
        for number in listed:
            self._use(number)

    def search(self, members: Iterable[int]) -> None:
        """Let members search, now."""
        for number in members:
            told = {"query": canary(number, "search"), "device_id": canary(number, "device")}
            made = f"{number}-search-{self.clock.now().isoformat()}"
            self.admit(CanonicalEvent(made, "search.performed", canary(number, "member"), "main", properties=told))

    def correct(self, member_id: str, **traits: str) -> None:
        """Give a member other details."""
        self.admit(CanonicalEvent(f"correct {member_id}", "identify", member_id, traits=traits))

    def rows(self, number: int, family: str) -> list[dict[str, object]]:
        """Return a member's rows of a family of events."""
        session = self.service.gate.session("rights", "test")
        reading = session.read(SubjectRef(canary(number, "member")), sorted(session.declared))
        table = reading.streams.get(family)
        rows: list[dict[str, object]] = [] if table is None else table.to_pylist()
        return rows

    def settle(self) -> None:
        """Let the worker do everything that is due, and files be written."""
        for name, job in (*self.service.jobs(in_server=True), *self.service.jobs()):
            if name != "rights":
                job.run()
        self.service.gate.rotate()
        self.service.gate.compact()
        self.service.gate.flush()

    def back_up(self) -> Path:
        """Make a backup, and return where it lies."""
        place = self.folder / "backups"
        self.engine.backups.take(BackupPlan(place))
        return place

    def prepare_archive(self, number: int) -> Path:
        """Prepare a member's archive, and return its file."""
        rights = self.service.rights
        subject = SubjectRef(canary(number, "member"))
        held = rights.requests.ask(Asking(RequestKind.ACCESS, subject, canary(number, "member")), until="")
        assert held.state is RequestState.DONE, held
        return rights.archives.path_of(held)

    def erase(self, number: int, profile_id: str = "", *, stuck: list[Request] | None = None, **scope: str) -> Request:
        """Erase a member or a part of what is held of her, to the end; return the request as it stands then.

        As it waited for the officer it is put into `stuck`; without that list it must not wait for one.
        """
        subject = SubjectRef(canary(number, "member"), profile_id or None)
        asking = Asking(RequestKind.ERASURE, subject, "test", {WHAT: "account", **scope}, now=True)
        requests = self.service.rights.requests
        self.clock.advance(dt.timedelta(seconds=60))
        held = requests.ask(asking, until="")
        for _ in range(20):
            if not held.state.is_open:
                break
            self.clock.advance(dt.timedelta(seconds=60))
            if held.state is RequestState.FAILED:
                assert stuck is not None, held
                stuck.append(held)
            held = requests.run(held.request_id)
        assert held.state is RequestState.DONE, held
        return held

    def raw(self) -> dict[str, bytes]:
        """Return place -> everything that rests there: decoded with every key, and each file's own bytes as well."""
        found: dict[str, bytearray] = {}
        for piece in (*self.engine.pieces(), *self.service.rests(), *self._backups()):
            parts = parquet_pieces(piece.content, piece.place) if piece.content[:4] == b"PAR1" else (piece,)
            for part in parts:
                held = found.setdefault(part.place, bytearray())
                held += part.content + b"\n"
        for path in sorted(self.folder.rglob("*")):
            if path.is_file():
                found[f"file {path.relative_to(self.folder)}"] = bytearray(path.read_bytes())
        return {place: bytes(content) for place, content in found.items()}

    def states(self) -> Mapping[str, bytes]:
        """Return "purpose/name" -> what uses have saved of members, without what says when and of which files."""
        with sqlite3.connect(f"file:{self.folder / 'data' / 'records.db'}?mode=ro", uri=True) as database:
            names = database.execute("SELECT purpose, name FROM state ORDER BY purpose, name").fetchall()
        database.close()
        held = {}
        for purpose, name in names:
            saved = self.engine.state.load(purpose, name)
            assert saved is not None
            # Reports of drop folders count lines of files, of everybody's; an empty page holds nobody.
            if not name.endswith("/reports") and saved[1] != b"[]":
                held[f"{purpose}/{name}"] = re.sub(rb'"at": "[^"]+", ', b"", saved[1])
        return held

    def close(self) -> None:
        """Close the installation."""
        self.service.close()

    def _backups(self) -> Iterator[Piece]:
        for plan in self.engine.backups.places():
            yield from self.engine.backups.pieces(plan.place)

    def _link(self, members: Iterable[int]) -> None:
        partners = {held.name for held in self.service.gate.partners.every()}
        if "telco" not in partners:
            self.service.gate.partners.add("telco", "mobile_operator", feeds=("contacts", "entitlements"))
            (self.folder / "feeds" / "telco").mkdir()
        for number in members:
            member_id = canary(number, "member")
            self.service.gate.links.add(member_id, "telco", canary(number, "account"))
            self.service.gate.choices.decide_all(member_id, dict.fromkeys(MARKETING, True))

    def _drop(self, members: Iterable[int]) -> None:
        lines = []
        for number in members:
            account = canary(number, "account")
            lines.append({"partner_account_id": account, "partner_email": f"{canary(number, 'dropped')}@telco.example"})
            lines.append({"partner_account_id": "of-nobody", "partner_email": email_of(number)})
        path = self.folder / "feeds" / "telco" / "contacts.jsonl"
        path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
        long_ago = START.timestamp() - 3600
        os.utime(path, (long_ago, long_ago))
        self.settle()
        self.settle()

    def _use(self, number: int) -> None:
        member_id = canary(number, "member")
        coordinate, guard = self.service.part("coordinate"), self.service.part("protect")
        assert isinstance(coordinate, Coordinate)
        assert isinstance(guard, SignIns)
        account = canary(number, "account")
        sold = coordinate.create("telco", Order(account, "bundle", "offer", canary(number, "order")))
        coordinate.redeem(coordinate.tokens.of(sold), member_id)
        coordinate.create("telco", Order(account, "bundle", "offer", f"{canary(number, 'order')}-2"))
        guard.assess(SignInAttempt(member_id, True, f"192.0.2.{number % 250}", "Firefox", "a device", self.clock.now()))
        session = self.service.gate.session("operate", "handover")
        session.tasks.put(SubjectRef(member_id), "remind", about=canary(number, "task"))


def _life(number: int, now: dt.datetime) -> list[CanonicalEvent]:
    member_id, at = canary(number, "member"), now - dt.timedelta(days=1)
    traits = {
        "email": email_of(number),
        "name": f"Name {canary(number, 'name')}",
        "country": "DE",
        "language": "de",
    }

    def event(name: str, kind: str, profile_id: str = "main", **properties: object) -> CanonicalEvent:
        made = f"{number}-{name}"
        return CanonicalEvent(made, kind, member_id, profile_id, occurred_at=at, properties=properties)

    watched = [
        event(
            f"watch-{title}",
            "playback.completed",
            title_id=f"f{title:03}",
            played_ms=3_600_000,
            device_id=canary(number, "device"),
            ip=f"192.0.2.{number % 250}",
        )
        for title in range(1 + number % 5, 9 + number % 5)
    ]
    anonymous = CanonicalEvent(
        f"{number}-seen", "ad.clicked", anonymous_id=canary(number, "anonymous"), occurred_at=at,
        properties={"ip": "192.0.2.1"},
    )  # fmt: skip
    identify = CanonicalEvent(
        f"{number}-identify", "identify", member_id, anonymous_id=canary(number, "anonymous"), occurred_at=at,
        traits=traits,
    )  # fmt: skip
    return [
        anonymous,
        identify,
        *watched,
        event("search", "search.performed", query=canary(number, "search")),
        CanonicalEvent(
            f"{number}-profile",
            "profile.created",
            member_id,
            canary(number, "profile"),
            occurred_at=at,
            traits={"profile_name": f"Kid {canary(number, 'profile')}"},
        ),
    ]


def _absurd(number: int) -> CanonicalEvent:
    """Return an event of 1970, which is set apart."""
    return CanonicalEvent(
        f"{number}-absurd",
        "search.performed",
        canary(number, "member"),
        "main",
        occurred_at=dt.datetime(1970, 1, 2, tzinfo=dt.UTC),
        properties={"query": canary(number, "quarantined")},
    )
