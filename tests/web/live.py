"""A whole service over the memory engine, served over real HTTP, with Ana's months in it."""

from __future__ import annotations

import contextlib
import datetime as dt
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import httpx
import uvicorn
from argon2 import PasswordHasher

from plainview.assemble import Service, open_service
from plainview.base.clock import Clock
from plainview.base.settings import Settings
from plainview.collect.callers import make_key
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass, Result
from plainview.store.values import CallerKey
from plainview.titles import packaged_titles
from plainview.web.app import create_app
from plainview.web.sign_in import SECRET

if TYPE_CHECKING:
    from plainview.uses.recommend import Recommend

SERVICE = Connection("backend", KeyClass.SERVICE)
PASSWORD = "correct horse battery"
ANA = "ana@demo.example"
PHONE = "+49 30 901820"
OFFICER = "officer@demo.example"
SERVICE_SECRET = "a-service-secret"
PUBLIC_SECRET = "a-public-secret"
NAMED = Settings(
    engine="memory",
    service_name="Lumen",
    controller="Lumen Streaming GmbH, Lindenstraße 4, 10969 Berlin",
    representative="none",
    officer_contact="privacy@lumen.example",
    authority="Berliner Beauftragte für Datenschutz und Informationsfreiheit",
)


def recommend_of(service: Service) -> Recommend:
    """Return the use `recommend` of an open service."""
    return cast("Recommend", service.part("recommend"))


@dataclass(frozen=True)
class Live:
    """A service that answers under `url`."""

    service: Service
    url: str

    def client(self, secret: str = "") -> httpx.Client:
        """Return a client that sends `secret` as its key; it follows no redirects."""
        headers = {"Authorization": f"Bearer {secret}"} if secret else {}
        return httpx.Client(base_url=self.url, headers=headers, timeout=20)


def opened(clock: Clock, settings: Settings = NAMED, *, demo: bool = True) -> Service:
    """Return a service with titles, keys, an officer and Ana."""
    service = open_service(settings, clock, owns_intake=True, demo=demo)
    service.titles.put_many(packaged_titles())
    for name, key_class, secret in (("backend", "service", SERVICE_SECRET), ("app", "public", PUBLIC_SECRET)):
        service.gate.put_caller_key(_stored(name, key_class, secret, clock))
    service.gate.put_staff(OFFICER, PasswordHasher().hash(PASSWORD))
    add_member(service, "m-ana", ANA, name="Ana Souza")
    add_months(service, "m-ana", clock.now())
    return service


def add_member(service: Service, member_id: str, email: str, *, name: str) -> None:
    """Create a member who can sign in."""
    traits = {
        "name": name,
        "email": email,
        "country": "DE",
        "language": "pt-BR",
        "plan": "standard",
        "phone": PHONE,
        "method_type": "card",
        "last4": "4242",
        "processor": "examplepay",
        "token": "tok_1",
        secret_trait(service): PasswordHasher().hash(PASSWORD),
    }
    event = CanonicalEvent(f"new-{member_id}", "account.created", member_id, traits=traits, path="sign-up form")
    send(service, [event])


def secret_trait(service: Service) -> str:
    """Return the trait by which the catalogue takes in a password's hash."""
    return next(iter(service.catalogue.elements[SECRET].collect.traits))


def add_months(service: Service, member_id: str, now: dt.datetime) -> None:
    """Let a member watch, search, rate and use devices for two months."""
    titles = packaged_titles()
    events = []
    for number in range(40):
        title = titles[(number * 7) % 60]
        at = now - dt.timedelta(days=60 - number, hours=number % 7)
        device = {
            "ip": f"203.0.113.{number % 3 + 1}",
            "device_class": ("tv", "phone")[number % 2],
            "device_model": ("Aurora 55", "Pixel 9")[number % 2],
            "user_agent": "LumenTV/4.2",
            "connection_type": ("cable", "wifi")[number % 2],
            "os": "LumenOS",
        }
        watched = {"title_id": title.title_id, "playback_id": f"p{number}", "position_ms": 0, **device}
        content = {"content_kind": title.kind.value, "genre": title.genres[0], "content_language": title.language}
        ended = {**watched, "position_ms": 5_400_000, "played_ms": 5_300_000}
        events += [
            _event(f"{member_id}-s{number}", "playback.started", member_id, at, watched | content),
            _event(f"{member_id}-e{number}", "playback.completed", member_id, at + dt.timedelta(minutes=90), ended),
        ]
        if number % 5 == 0:
            rated = {"title_id": title.title_id, "thumbs": "up"}
            events.append(_event(f"{member_id}-r{number}", "rating.set", member_id, at, rated))
            searched = {"query": title.title.split()[-1].lower(), "section": "all", "result_count": 3}
            events.append(_event(f"{member_id}-q{number}", "search.performed", member_id, at, searched))
    send(service, events)


def send(service: Service, events: list[CanonicalEvent]) -> None:
    """Send events through the gate; each must be stored."""
    results = service.gate.admit(SERVICE, events).result(timeout=30)
    assert {result.result for result in results} == {Result.STORED}, results[:3]


@contextlib.contextmanager
def serving(service: Service) -> Iterator[Live]:
    """Serve over real HTTP on a free port until the block ends."""
    config = uvicorn.Config(
        create_app(service),
        host="127.0.0.1",
        port=0,
        log_level="error",
        access_log=False,
        lifespan="on",
        # As `plainview serve` has it: whom to believe is the service's own setting.
        proxy_headers=False,
    )
    server = uvicorn.Server(config)
    socket = config.bind_socket()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [socket]}, name="test server")
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive(), "the server ended before it started"
            threading.Event().wait(0.01)
        yield Live(service, f"http://127.0.0.1:{socket.getsockname()[1]}")
    finally:
        service.gate.arrivals.end()
        server.should_exit = True
        thread.join(timeout=20)
        socket.close()


def _event(
    event_id: str, event: str, member_id: str, at: dt.datetime, properties: Mapping[str, object]
) -> CanonicalEvent:
    return CanonicalEvent(event_id, event, member_id, "main", occurred_at=at, properties=properties, path="LumenTV")


def _stored(name: str, key_class: str, secret: str, clock: Clock) -> CallerKey:
    key, _ = make_key(name, key_class, clock, secret=secret)
    return CallerKey(key.name, key.key_class, key.secret_hash, key.created_at, None, key.history)
