"""How unlike a member a sign-in is: the likelihood ratio of Freeman et al. (NDSS 2016) over what is usual for her.

For each feature x the ratio is p(x) / p(x | member): how much likelier anybody comes this way than she does. Networks
back off to their block and country, clients to their system, so that a new address of a known provider weighs little.
What was never seen of her backs off to p(x), which then cancels: a new country weighs the same whichever it is, and
no country is ever a reason by itself.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from plainview.uses.protect.context import Context
from plainview.uses.protect.habits import Habits
from plainview.uses.protect.population import Population

STEP_UP_BITS = 12.0
_KNOWN_DEVICE_BITS = -12.0
_NETWORKS_A_BLOCK = 16
_BLOCKS_A_COUNTRY = 64
_CLIENTS_A_SYSTEM = 4
_JOURNEY_S = 2 * 3600


@dataclass(frozen=True, slots=True)
class Unlike:
    """How much likelier it is somebody else, in bits, and which features are new for her."""

    bits: float
    new: tuple[str, ...]


def unlike(habits: Habits, seen: Context, population: Population, at_s: int) -> Unlike:
    """Return how unlike her habits a sign-in is; nothing is unlike a member who never signed in before."""
    if not habits.times:
        return Unlike(0.0, ())
    bits = _device_bits(habits, seen) + _network_bits(habits, seen, population) + _client_bits(habits, seen, population)
    named = ("device", "network", "country", "client")
    new = [name for name in named if getattr(seen, name) and not habits.knows(name, getattr(seen, name))]
    if _elsewhere_just_now(habits, seen, at_s):
        new.append("journey")
        bits += STEP_UP_BITS / 2
    return Unlike(bits, tuple(new))


def _weight(habits: Habits) -> float:
    """Return how many sign-ins the unseen counts for; it grows so that long histories do not make all new absurd."""
    return max(1.0, habits.times / 8)


def _backed_off(habits: Habits, count: int, below: float) -> float:
    weight = _weight(habits)
    return (count + weight * below) / (habits.times + weight)


def _device_bits(habits: Habits, seen: Context) -> float:
    if habits.knows("device", seen.device):
        return _KNOWN_DEVICE_BITS
    # Nobody else's device could be hers either: p(x) cancels, and what is left is how well she is known.
    return -math.log2(_weight(habits) / (habits.times + _weight(habits)))


def _network_bits(habits: Habits, seen: Context, population: Population) -> float:
    if not seen.network:
        return 0.0
    anybody = hers = 1.0
    if seen.country and any(habit.country for habit in habits.entries):
        anybody = population.share_of_country(seen.country)
        hers = _backed_off(habits, habits.count("country", seen.country), anybody)
    for name, spread in (("block", _BLOCKS_A_COUNTRY), ("network", _NETWORKS_A_BLOCK)):
        anybody /= spread
        hers = _backed_off(habits, habits.count(name, getattr(seen, name)), hers / spread)
    return math.log2(anybody / hers)


def _client_bits(habits: Habits, seen: Context, population: Population) -> float:
    if not seen.client:
        return 0.0
    anybody = population.share_of_client(seen.client)
    system = _backed_off(habits, habits.count("system", seen.system), min(1.0, anybody * _CLIENTS_A_SYSTEM))
    hers = _backed_off(habits, habits.count("client", seen.client), system / _CLIENTS_A_SYSTEM)
    return math.log2(anybody / hers)


def _elsewhere_just_now(habits: Habits, seen: Context, at_s: int) -> bool:
    """Return whether her latest sign-in was in another country too shortly before to have travelled."""
    placed = [habit for habit in habits.entries if habit.country]
    if not placed or not seen.country:
        return False
    latest = max(placed, key=lambda habit: habit.last_s)
    return latest.country != seen.country and at_s - latest.last_s < _JOURNEY_S
