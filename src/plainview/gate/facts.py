"""What decisions depend on, for everybody, held in memory and never older than a quarter of a second."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from plainview.base.clock import Clock
from plainview.gate.decide import Facts
from plainview.store.engine import Engine
from plainview.store.values import Choice

_POLL_S = 0.25


class FactsBook:
    """Countries and choices by member and profile. Changes made here count at once; others' within a quarter second.

    `generation` grows whenever any fact may have changed, so that what was derived from facts can be dropped.
    """

    def __init__(self, engine: Engine, clock: Clock, default_country: Callable[[], str | None]) -> None:
        self._engine = engine
        self._clock = clock
        self._default_country = default_country
        self._lock = threading.RLock()
        self._version = -1
        self._polled_at = float("-inf")
        self._ahead = False
        self._countries: dict[str, str] = {}
        self._choices: dict[tuple[str, str], dict[str, bool]] = {}
        self._made: dict[tuple[str, str], Facts] = {}
        self._interned: dict[Facts, Facts] = {}
        self.generation = 0

    def of(self, member_id: str, profile_id: str = "") -> Facts:
        """Return the facts of a member, or of one profile of hers; a profile's choices stand over the account's."""
        made = self._made.get((member_id, profile_id))
        if made is None:
            with self._lock:
                made = self._make(member_id, profile_id)
                self._made[member_id, profile_id] = made
        return made

    def refresh(self, *, now: bool = False) -> int:
        """Reload if another process changed something; return the choices version that is in force."""
        with self._lock:
            present_s = self._clock.monotonic_s()
            if now or present_s - self._polled_at >= _POLL_S:
                self._polled_at = present_s
                version = self._engine.choices.version()
                if version != self._version or self._ahead:
                    self._reload(version)
            return self._version

    def put_choices(self, choices: Sequence[Choice]) -> None:
        """Store decisions durably and together, and let them count from this moment on."""
        with self._lock:
            self._engine.choices.put(*choices)
            self.refresh(now=True)

    def learn_country(self, member_id: str, country: str) -> None:
        """Let a country that is on its way into the records count at once, until these are looked at again.

        They have the last word: what was sent before, is dated earlier or was not kept changes nothing there.
        """
        with self._lock:
            if self._countries.get(member_id) == country:
                return
            self._countries[member_id] = country
            self._ahead = True
            self._drop(member_id)

    def forget(self, member_id: str) -> None:
        """Drop what is known of a member that was erased."""
        with self._lock:
            self._countries.pop(member_id, None)
            for key in [key for key in self._choices if key[0] == member_id]:
                del self._choices[key]
            self._drop(member_id)

    def _drop(self, member_id: str) -> None:
        self._made = {key: facts for key, facts in self._made.items() if key[0] != member_id}
        self.generation += 1

    def _make(self, member_id: str, profile_id: str) -> Facts:
        country = self._countries.get(member_id) or self._default_country()
        choices = dict(self._choices.get((member_id, ""), {}))
        if profile_id:
            choices.update(self._choices.get((member_id, profile_id), {}))
        made = Facts(country, frozenset(choices.items()))
        # Equal facts are one object, so that plans are found by identity.
        return self._interned.setdefault(made, made)

    def _reload(self, version: int) -> None:
        self._countries = dict(self._engine.records.countries())
        self._choices = {}
        for choice in self._engine.choices.every():
            self._choices.setdefault((choice.member_id, choice.profile_id), {})[choice.purpose] = choice.allowed
        self._made = {}
        self._version = version
        self._ahead = False
        self.generation += 1
