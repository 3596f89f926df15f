"""Every living subject, and the bitmaps of those whom a rule allows: both follow what changes, member by member."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field

from plainview.gate.decide import Facts
from plainview.gate.facts import FactsBook
from plainview.store.engine import Engine
from plainview.store.values import Subject
from plainview.store.views import Bitmap


@dataclass(slots=True)
class _Allowed:
    """One rule's bits, and the bitmap made of them until a bit changes."""

    allows: Callable[[Facts], bool]
    decided: dict[Facts, bool] = field(default_factory=dict)
    bits: bytearray = field(default_factory=bytearray)
    made: Bitmap | None = None

    def decide(self, facts: Facts) -> bool:
        """Return whether the rule allows somebody with these facts; each set of facts is decided on once."""
        found = self.decided.get(facts)
        if found is None:
            found = self.decided[facts] = self.allows(facts)
        return found

    def put(self, subject_no: int, *, allowed: bool) -> None:
        """Set one subject's bit."""
        place, bit = subject_no >> 3, 0x80 >> (subject_no & 7)
        if place >= len(self.bits):
            self.bits.extend(bytes(place + 1 - len(self.bits)))
        self.bits[place] = self.bits[place] | bit if allowed else self.bits[place] & ~bit
        self.made = None


class People:
    """Living subjects by number, and bitmaps over them; not safe to share, so its owner holds a lock."""

    def __init__(self, engine: Engine, facts: FactsBook) -> None:
        self._engine = engine
        self._facts = facts
        self._generation = -1
        self._highest = 0
        self._subjects: dict[int, Subject] = {}
        self._numbers: dict[str, list[int]] = {}
        self._all: tuple[Subject, ...] | None = ()
        self._allowed: dict[Hashable, _Allowed] = {}
        self.decisions = 0
        """How often a subject was looked at for a bitmap, since the start."""

    def follow(self) -> None:
        """Take up new subjects, and look again at those whose member's facts changed."""
        generation, changed = self._facts.changed_since(self._generation)
        if changed is None:
            self._subjects, self._numbers, self._highest = {}, {}, 0
            self._all = None
            self.forget_bitmaps()
        else:
            for member_id in changed:
                self._look_again(member_id)
        self._generation = generation
        highest = self._engine.subjects.highest()
        if highest > self._highest:
            fresh = self._engine.subjects.every(above=self._highest)
            self._take(fresh)
            self._highest = max([highest, *(subject.subject_no for subject in fresh)])

    def all(self) -> tuple[Subject, ...]:
        """Return every living subject by number."""
        if self._all is None:
            self._all = tuple(self._subjects[number] for number in sorted(self._subjects))
        return self._all

    def bitmap(self, key: Hashable, allows: Callable[[Facts], bool]) -> Bitmap:
        """Return the bitmap of those whose facts `allows` allows; `key` stands for that rule."""
        held = self._allowed.get(key)
        if held is None:
            held = self._allowed[key] = _Allowed(allows)
            self._decide(held, self._subjects)
        if held.made is None:
            held.bits.extend(bytes(self._highest // 8 + 1 - len(held.bits)))
            held.made = Bitmap(bytes(held.bits), self._highest)
        return held.made

    def forget_bitmaps(self) -> None:
        """Decide anew on everybody, as after a change of the catalogue."""
        self._allowed = {}

    def _look_again(self, member_id: str) -> None:
        before = self._numbers.pop(member_id, [])
        for number in before:
            self._subjects.pop(number, None)
            for held in self._allowed.values():
                held.put(number, allowed=False)
        present = [
            subject for subject in self._engine.subjects.of_member(member_id) if subject.subject_no <= self._highest
        ]
        self._take(present)

    def _take(self, subjects: Iterable[Subject]) -> None:
        self._all = None
        taken = {subject.subject_no: subject for subject in subjects}
        for number, subject in taken.items():
            self._subjects[number] = subject
            if subject.member_id:
                self._numbers.setdefault(subject.member_id, []).append(number)
        for held in self._allowed.values():
            held.made = None
            self._decide(held, taken)

    def _decide(self, held: _Allowed, subjects: Mapping[int, Subject]) -> None:
        for number, subject in subjects.items():
            self.decisions += 1
            held.put(number, allowed=held.decide(self._facts.of(subject.member_id, subject.profile_id)))
