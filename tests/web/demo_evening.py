"""The demo's site over real HTTP: a served service with the test processor, and what it holds of a member."""

from __future__ import annotations

import dataclasses
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, cast

import httpx

from plainview.assemble import Service
from plainview.base.clock import SystemClock
from plainview.catalogue.model import Source
from plainview.collect.callers import make_key
from plainview.gate.subjects import SubjectRef
from plainview.web.demo_site.visit import PUBLIC_KEY
from tests.web.browsing import form_token, sign_in
from tests.web.live import NAMED, Live, opened, serving

_OF_HERS = {Source.MEMBER, Source.USAGE, Source.DEVICES}
_WITHIN_S = 20.0


class _Messages(Protocol):
    def work(self) -> str | None: ...


@contextmanager
def demo_served() -> Iterator[Live]:
    """Serve the demo's site, with the test processor and the key that its module writes with."""
    service = opened(SystemClock(), dataclasses.replace(NAMED, test_processor="on"))
    key, _ = make_key(PUBLIC_KEY, "public", service.clock, secret=PUBLIC_KEY)
    service.gate.put_caller_key(key)
    with serving(service) as served:
        yield served
    service.close()


@contextmanager
def visiting(live: Live) -> Iterator[httpx.Client]:
    """Give a client that is signed in as Ana and has said that she watches."""
    with live.client() as client:
        sign_in(client)
        token = form_token(client.get("/demo/profiles").text)
        chosen = client.post("/demo/profiles/choose", data={"csrf": token, "profile_id": "main"})
        assert chosen.headers["location"] == "/demo?did=chosen"
        yield client


def held(service: Service, member_id: str) -> list[dict[str, object]]:
    """Return the rows of all events held of a member, once for each family that an event is kept in."""
    wanted = [name for name, element in service.catalogue.elements.items() if element.source in _OF_HERS]
    reading = service.gate.session("rights", "test").read(SubjectRef(member_id), wanted)
    return [row for table in reading.streams.values() for row in table.to_pylist()]


def counted(service: Service, member_id: str) -> Counter[str]:
    """Return how many events of each name are held of a member."""
    return Counter(event for event, _ in {(str(row["event"]), row["event_no"]) for row in held(service, member_id)})


def newest(service: Service, member_id: str, event: str) -> dict[str, object]:
    """Return all that is held of the newest event of a name, its families together."""
    rows = [row for row in held(service, member_id) if row["event"] == event]
    last = max(rows, key=lambda row: (row["received_at"], row["event_no"]))["event_no"]
    found: dict[str, object] = {}
    for row in rows:
        if row["event_no"] == last:
            found |= {name: value for name, value in row.items() if value is not None}
    return found


def member_of(service: Service, email: str) -> str:
    """Return whose e-mail address that is."""
    found = service.gate.session("operate", "test").find("email", email)
    assert found is not None, f"nobody has {email}"
    return found.member_id


def deliver(service: Service) -> None:
    """Let the program that sends messages do what it has to, as the worker does each second."""
    cast("_Messages", service.part("communicate")).work()


def until(is_so: Callable[[], object], within_s: float = _WITHIN_S) -> None:
    """Return once something is so; fails when it is not in time."""
    waiting, clock = threading.Event(), SystemClock()
    end_s = clock.monotonic_s() + within_s
    while not is_so():
        assert clock.monotonic_s() < end_s, "it did not come to be so in time"
        waiting.wait(0.02)


def hidden(page: str, name: str) -> str:
    """Return the value of a hidden field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found is not None, f"the page has no field {name}"
    return found[1]
