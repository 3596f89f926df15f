"""GDPRbench's four workloads, each operation on both sides, each answer compared with a plain model."""

from __future__ import annotations

import datetime as dt
import secrets
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from plainview.base.errors import StoreError
from plainview.cli.benchmarks.gdpr_sides import CHOICE, Store

DETAILS = ("country", "email", "name")
OLD_EVENTS = 2
NEWEST = 100
_EVENT_ELEMENT = "titles_viewed"


def traits_of(member_id: str, number: int) -> dict[str, str]:
    """Return invented details of a member."""
    return {"country": "US", "email": f"{member_id}-{number}@bench.example", "name": f"Name {number}"}


@dataclass
class Known:
    """What must be true, kept the plain way."""

    details: dict[str, dict[str, str]] = field(default_factory=dict)
    titles: dict[str, list[str]] = field(default_factory=dict)
    choices: dict[str, bool] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)

    def drop(self, member_id: str) -> None:
        """Forget a member."""
        for held in (self.details, self.titles, self.choices):
            held.pop(member_id, None)
        self.gone.append(member_id)

    def by_title(self) -> dict[str, int]:
        """Return title -> playbacks of those who did not object."""
        allowed = (titles for name, titles in self.titles.items() if self.choices.get(name) is not False)
        return dict(Counter(title for titles in allowed for title in titles))


@dataclass
class Bench:
    """Both stores with the same in them, and what must be true of it; times by workload and side."""

    sides: tuple[Store, Store]
    known: Known
    random: Random
    now: dt.datetime
    took_s: dict[str, list[float]] = field(default_factory=dict)
    answers: int = 0
    _made: int = 0

    def both(self, workload: str, act: Callable[[Store], object], expected: object = None) -> None:
        """Do the same on both sides, in changing order; raises StoreError when an answer is not as it must be."""
        took = self.took_s.setdefault(workload, [0.0, 0.0])
        order = (0, 1) if self.random.random() < 0.5 else (1, 0)
        for side in order:
            began_s = time.perf_counter()
            answer = act(self.sides[side])
            took[side] += time.perf_counter() - began_s
            if answer != expected:
                name = ("the gate", "the plain store")[side]
                raise StoreError(f"{name} answered wrongly in the workload {workload}; report this")
            self.answers += 1

    def member(self, *, skewed: bool) -> str:
        """Return a living member: any, or with few far more often than others (Zipf)."""
        living = list(self.known.details)
        place = int(self.random.paretovariate(1.0)) - 1 if skewed else self.random.randrange(len(living))
        return living[place % len(living)]

    def controller(self) -> None:
        """One operation of who runs the service."""
        drawn = self.random.random()
        if drawn < 0.25:
            self._made += 1
            self._put("controller", f"new-{self._made}-{secrets.token_hex(4)}")
        elif drawn < 0.375:
            self._forget("controller", self.member(skewed=False))
        elif drawn < 0.5:
            member_id = self.member(skewed=False)
            limit = (self.now - dt.timedelta(days=10)).replace(hour=0, minute=0, second=0, microsecond=0)
            self.known.titles[member_id] = self.known.titles.get(member_id, [])[OLD_EVENTS:]
            self.both("controller", lambda store: store.erase_before(member_id, limit))
        else:
            self._choose("controller", self.member(skewed=False))

    def customer(self) -> None:
        """One operation of a member about herself."""
        member_id, drawn = self.member(skewed=True), self.random.random()
        if drawn < 0.2:
            self.both("customer", lambda store: store.details(member_id, DETAILS), self.known.details[member_id])
            count = len(self.known.titles.get(member_id, ()))
            self.both("customer", lambda store: store.events(member_id, _EVENT_ELEMENT), count)
        elif drawn < 0.4:
            expected = self.known.choices.get(member_id)
            self.both("customer", lambda store: store.choice(member_id, CHOICE), expected)
        elif drawn < 0.6:
            self._put("customer", member_id)
        elif drawn < 0.8:
            self._choose("customer", member_id)
        else:
            self._forget("customer", member_id)

    def processor(self) -> None:
        """One operation of a use: values of one member, or of all who did not object."""
        if self.random.random() < 0.8:
            member_id = self.member(skewed=True)
            self.both("processor", lambda store: store.details(member_id, DETAILS), self.known.details[member_id])
        else:
            self.both("processor", lambda store: store.by_title(CHOICE), self.known.by_title())

    def regulator(self) -> None:
        """One operation of an authority: what stands about a member, the logs, or whether she is gone."""
        drawn = self.random.random()
        if drawn < 0.46:
            member_id = self.member(skewed=True)
            expected = self.known.choices.get(member_id)
            self.both("regulator", lambda store: store.choice(member_id, CHOICE), expected)
            self.both("regulator", lambda store: store.lines_of(member_id) <= 50, True)
        elif drawn < 0.77:
            self.both("regulator", lambda store: store.newest_lines(NEWEST), NEWEST)
        else:
            member_id = self.random.choice(self.known.gone)
            self.both("regulator", lambda store: store.knows(member_id), False)

    def _put(self, workload: str, member_id: str) -> None:
        traits = traits_of(member_id, self.random.randrange(10**6))
        self.known.details[member_id] = traits
        self.both(workload, lambda store: store.put(member_id, traits))

    def _choose(self, workload: str, member_id: str) -> None:
        allowed = self.random.random() < 0.5
        self.known.choices[member_id] = allowed
        self.both(workload, lambda store: store.choose(member_id, CHOICE, allowed=allowed))

    def _forget(self, workload: str, member_id: str) -> None:
        self.known.drop(member_id)
        self.both(workload, lambda store: store.forget(member_id))
