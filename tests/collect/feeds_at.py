"""A whole service over the memory engine with senders let in and a drop folder, for the tests of feeds."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import msgspec

from plainview.assemble import Service, open_service
from plainview.base.clock import ManualClock
from plainview.collect.feeds.report import Report
from plainview.collect.feeds.sending import signed_headers
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass
from plainview.gate.program import Call
from plainview.gate.subjects import SubjectRef
from tests.web.live import NAMED

BACKEND = Connection("backend", KeyClass.SERVICE)
START = dt.datetime(2026, 11, 10, 12, tzinfo=dt.UTC)


@dataclass
class At:
    """The service, its clock, and the senders' signing secrets."""

    service: Service
    clock: ManualClock
    folder: Path
    secrets: dict[str, str] = field(default_factory=dict)

    def let_in(self, sender: str, *feeds: str) -> None:
        told = self.service.gate.partners.add(sender, "mobile_operator", feeds=feeds)
        self.secrets[sender] = told.signing_secret

    def member(self, member_id: str) -> None:
        made = CanonicalEvent(f"made {member_id}", "account.created", member_id, traits={"country": "DE"})
        self.service.gate.admit(BACKEND, [made]).result(timeout=10)

    def answer(self, method: str, route: str, **given: Any) -> Any:
        """Run an operation, named as its route is written, and return what it answers."""
        for _, operation in self.service.operations():
            if (operation.method, operation.path) == (method, route):
                return operation.run(Call("backend", **given)).content
        raise AssertionError(f"no route {method} {route}")

    def push(self, sender: str, feed: str, body: str, *, push_id: str = "p1", **headers: str) -> Report:
        """Push a signed body; `headers` stand over those of the signature, `_` for `-`."""
        secret = self.secrets.get(sender, "whsec_" + "A" * 43 + "=")
        signed = signed_headers(secret, sender, push_id, body, self.clock.now())
        sent = {name.lower(): value for name, value in signed.items()}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        home = "elsewhere" if feed in ("security", "payment_service", "multiplayer", "public_networks") else "partners"
        given = {"path": {"feed": feed}, "headers": sent, "raw": body.encode()}
        report = self.answer("POST", f"/v1/{home}/feeds/{{feed}}", **given)
        assert isinstance(report, Report)
        return report

    def records(self, sender: str, feed: str, *records: Mapping[str, object], push_id: str = "p1") -> Report:
        return self.push(sender, feed, "".join(json.dumps(record) + "\n" for record in records), push_id=push_id)

    def drop(self, sender: str, name: str, content: str | bytes) -> Path:
        path = self.folder / sender / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def turn(self, times: int = 3) -> None:
        """Let the serving process do its jobs a few times."""
        for _ in range(times):
            for _, job in self.service.jobs(in_server=True):
                if job.name == "drop folder":
                    job.run()

    def report(self, sender: str, hole: str, name: str) -> Report:
        written = (self.folder / sender / hole / f"{name}.report.json").read_bytes()
        return msgspec.json.decode(written, type=Report)

    def held(self, member_id: str, element: str, purpose: str = "rights") -> list[Any]:
        reading = self.service.gate.session(purpose, "test").read(SubjectRef(member_id), (element,))
        if reading.values:
            return [held.value for held in reading.values]
        columns = list(self.service.catalogue.elements[element].columns)[:1]
        return [
            row for table in reading.streams.values() for column in columns for row in table.column(column).to_pylist()
        ]


def opened_at(folder: Path, **settings: str) -> At:
    """Return a service in which `telco` may send bills and contacts of the linked account T-1 of `ana`."""
    clock = ManualClock(START)
    drop = folder / "feeds"
    drop.mkdir()
    service = open_service(replace(NAMED, feeds=str(drop), **settings), clock, owns_intake=True)
    at = At(service, clock, drop)
    at.let_in("telco", "billing", "contacts", "searches", "networks", "entitlements")
    at.let_in("shield", "security", "payment_service", "multiplayer")
    at.member("ana")
    service.gate.links.add("ana", "telco", "T-1")
    return at
