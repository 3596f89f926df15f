"""How common countries and clients are among all sign-ins: whole numbers, counted anew from what may be seen."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from plainview.gate.session import PurposeSession
from plainview.uses.protect.client import client_of

STATE = "population"


@dataclass(frozen=True, slots=True)
class Population:
    """Sign-ins of everybody by country and by client."""

    countries: Mapping[str, int] = field(default_factory=dict)
    clients: Mapping[str, int] = field(default_factory=dict)

    def share_of_country(self, country: str) -> float:
        """Return how likely any sign-in is to come from a country; never nought, so that none is suspect by itself."""
        return _share(self.countries, country)

    def share_of_client(self, client: str) -> float:
        """Return how likely any sign-in is to come by a client."""
        return _share(self.clients, client)

    def to_bytes(self) -> bytes:
        """Return the counts as they are saved: equal counts are equal bytes."""
        kept = {"clients": dict(self.clients), "countries": dict(self.countries)}
        return json.dumps(kept, sort_keys=True, separators=(",", ":")).encode()


def _share(counts: Mapping[str, int], name: str) -> float:
    return (counts.get(name, 0) + 1) / (sum(counts.values()) + len(counts) + 1)


def counted(session: PurposeSession) -> Population:
    """Return the counts over everybody who may be seen now."""
    clients: Counter[str] = Counter()
    for row in session.query("sign_ins_by_client").to_pylist():
        clients[client_of(row["user_agent"]).name] += row["times"]
    countries = {row["place_country"]: row["times"] for row in session.query("sign_ins_by_country").to_pylist()}
    return Population(countries, dict(clients))


@dataclass(slots=True)
class Learned:
    """The counts as they were saved last, taken up again when another process saved newer ones."""

    session: PurposeSession
    _version: int = 0
    _population: Population = field(default_factory=Population)

    def population(self) -> Population:
        """Return the counts; those of nobody before they were first made."""
        if self.session.state_version(STATE) != self._version:
            held = self.session.load_state(STATE)
            if held is not None:
                self._version, blob = held
                self._population = population_of(blob)
        return self._population

    def learn(self) -> str:
        """Count anew, save, and return a sentence for the log."""
        self._save(counted(self.session))
        return f"counted {sum(self._population.clients.values())} sign-ins"

    def forget(self, subject_nos: Iterable[int]) -> None:
        """Count anew without those who are gone, if anything was counted yet; they are out of every view already."""
        if tuple(subject_nos) and self.session.state_version(STATE):
            self._save(counted(self.session))

    def _save(self, population: Population) -> None:
        blob = population.to_bytes()
        held = self.session.load_state(STATE)
        if held is None or held[1] != blob:
            self._version = self.session.save_state(STATE, blob)
        self._population = population


def population_of(blob: bytes) -> Population:
    """Return what `to_bytes` gave."""
    kept = json.loads(blob)
    return Population(kept["countries"], kept["clients"])
