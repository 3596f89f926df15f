"""How a member usually signs in: the combinations of device, network, country and client that she came by, with counts.

Only sign-ins that this service saw itself, or that a service key reported, count here. Events named `auth.login` may
come with a public key, that is from anybody: whoever could write them could make himself at home in an account.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace

from plainview.uses.protect.context import Context

KEPT_DAYS = 180
"""Older history does not help (Wiefling et al. 2022) and is dropped."""

MOST_HABITS = 40
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Habit:
    """One combination, how often it was used, and when first and last (seconds since 1970)."""

    device: str
    network: str
    block: str
    country: str
    client: str
    first_s: int
    last_s: int
    times: int

    @property
    def context(self) -> Context:
        """Return where it is that she came from."""
        return Context(self.device, self.network, self.block, self.country, self.client)


@dataclass(frozen=True, slots=True)
class Habits:
    """All that is usual for one member, the latest first."""

    entries: tuple[Habit, ...] = ()

    @property
    def times(self) -> int:
        """Return how many sign-ins these are."""
        return sum(habit.times for habit in self.entries)

    def count(self, name: str, value: str) -> int:
        """Return how many sign-ins had `value` as their `name`: device, network, block, country, client or system."""
        return sum(habit.times for habit in self.entries if getattr(habit.context, name) == value)

    def knows(self, name: str, value: str) -> bool:
        """Return whether a value was ever seen; nothing is known of an empty one."""
        return bool(value) and self.count(name, value) > 0

    def with_one_more(self, seen: Context, at_s: int) -> Habits:
        """Return the habits after one more sign-in; the combination longest unused goes when there are too many."""
        held = next((habit for habit in self.entries if habit.context == seen), None)
        if held is None:
            held = Habit(seen.device, seen.network, seen.block, seen.country, seen.client, at_s, at_s, 0)
        counted = replace(held, last_s=max(at_s, held.last_s), times=held.times + 1)
        others = [habit for habit in self.entries if habit.context != seen]
        return Habits(_latest([counted, *others])[:MOST_HABITS])

    def without(self, device: str, at_s: int) -> Habits:
        """Return the habits without a device's; without a device, without what was last used at `at_s`."""
        return Habits(
            tuple(
                habit
                for habit in self.entries
                if not ((device and habit.device == device) or (not device and habit.last_s == at_s))
            )
        )

    def to_json(self) -> list[object]:
        """Return the habits as they are kept."""
        return [asdict(habit) for habit in self.entries]


def habits_of(kept: object, now_s: int) -> Habits:
    """Return what `to_json` gave, without what is older than 180 days or is not ours."""
    if not isinstance(kept, Sequence) or isinstance(kept, str):
        return Habits()
    found = [_habit(entry) for entry in kept if isinstance(entry, Mapping)]
    oldest_s = now_s - KEPT_DAYS * _DAY_S
    return Habits(_latest(habit for habit in found if habit is not None and habit.last_s >= oldest_s)[:MOST_HABITS])


def _habit(entry: Mapping[object, object]) -> Habit | None:
    texts = [entry.get(name) for name in _TEXTS]
    numbers = [entry.get(name) for name in _NUMBERS]
    if not all(isinstance(text, str) for text in texts) or not all(isinstance(number, int) for number in numbers):
        return None
    device, network, block, country, client = (str(text) for text in texts)
    first_s, last_s, times = (number for number in numbers if isinstance(number, int))
    return Habit(device, network, block, country, client, first_s, last_s, times)


def _latest(habits: Iterable[Habit]) -> tuple[Habit, ...]:
    return tuple(sorted(habits, key=lambda habit: (-habit.last_s, habit.device, habit.network, habit.client)))


_NUMBERS = ("first_s", "last_s", "times")
_TEXTS = tuple(entry.name for entry in fields(Habit) if entry.name not in _NUMBERS)
