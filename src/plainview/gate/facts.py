"""What decisions depend on, for everybody, held in memory and never older than a quarter of a second."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence

from plainview.base.clock import Clock
from plainview.gate.decide import Facts
from plainview.gate.marks import OF_PROFILE_ONLY, is_mark
from plainview.store.engine import Engine
from plainview.store.values import Choice

_POLL_S = 0.25
_MOST_MADE = 200_000
_JOURNAL = 20_000
_MOST_AT_ONCE = 2_000


class FactsBook:
    """Countries, choices, marks and who is a child. Changes made here count at once; others' within a quarter second.

    `generation` grows whenever any fact may have changed, so that what was derived from facts can follow
    `changed_since`. Only members whose facts changed are looked at again, in whichever process they did.
    """

    def __init__(self, engine: Engine, clock: Clock, default_country: Callable[[], str | None]) -> None:
        self._engine = engine
        self._clock = clock
        self._default_country = default_country
        self._lock = threading.RLock()
        self._version = -1
        self._polled_at = float("-inf")
        self._ahead: set[str] = set()
        self._countries: dict[str, str] = {}
        # member -> profile, "" for the account -> purpose -> allowed
        self._choices: dict[str, dict[str, dict[str, bool]]] = {}
        self._children: dict[str, frozenset[str]] = {}
        self._made: dict[str, dict[str, Facts]] = {}
        self._made_count = 0
        self._interned: dict[Facts, Facts] = {}
        self._journal: deque[tuple[int, str]] = deque(maxlen=_JOURNAL)
        self._known_since = 0
        self.generation = 0

    def of(self, member_id: str, profile_id: str = "") -> Facts:
        """Return the facts of a member, or of one profile of hers; a profile's choices stand over the account's."""
        of_member = self._made.get(member_id)
        made = None if of_member is None else of_member.get(profile_id)
        if made is None:
            with self._lock:
                made = self._make(member_id, profile_id)
                self._remember(member_id, profile_id, made)
        return made

    @property
    def remembered(self) -> int:
        """How many members' and profiles' facts are held ready."""
        return self._made_count

    def changed_since(self, generation: int) -> tuple[int, frozenset[str] | None]:
        """Return the present generation and whose facts changed after `generation`, None when that may be anybody."""
        with self._lock:
            if generation < self._known_since:
                return self.generation, None
            changed = set[str]()
            for moved_at, member_id in reversed(self._journal):
                if moved_at <= generation:
                    break
                changed.add(member_id)
            return self.generation, frozenset(changed)

    def refresh(self, *, now: bool = False) -> int:
        """Follow what another process changed; return the choices version that is in force."""
        with self._lock:
            present_s = self._clock.monotonic_s()
            if now or present_s - self._polled_at >= _POLL_S:
                self._polled_at = present_s
                if self._engine.choices.version() != self._version or self._ahead:
                    self._follow()
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
            self._ahead.add(member_id)
            self._drop((member_id,))

    def learn_child(self, member_id: str, profile_id: str, *, child: bool) -> None:
        """Let it count at once that a profile is a child's, or is none, as a country does that is on its way."""
        with self._lock:
            known = self._children.get(member_id, frozenset())
            if (profile_id in known) is child:
                return
            self._children[member_id] = known | {profile_id} if child else known - {profile_id}
            self._ahead.add(member_id)
            self._drop((member_id,))

    def said(self, member_id: str, name: str, profile_id: str = "") -> bool | None:
        """Return how a choice or mark stands for the account, or for one profile alone; None where nothing was said."""
        return self._choices.get(member_id, {}).get(profile_id, {}).get(name)

    def forget(self, member_id: str, version: int | None) -> None:
        """Look again at a member of whom all, or a profile, was forgotten in this process, as of this version.

        Others cannot know whom it was about, and look at everybody again; here, one look is enough.
        """
        with self._lock:
            self._look_again({member_id})
            if version == self._version + 1:
                self._version = version

    def _follow(self) -> None:
        """Look again at whose facts changed, or at everybody's where that is not known, or is very many."""
        changes = self._engine.choices.changes(self._version)
        if self._version < 0 or changes.member_ids is None or len(changes.member_ids) > _MOST_AT_ONCE:
            self._reload()
        else:
            self._look_again(changes.member_ids | self._ahead)
        self._ahead.clear()
        self._version = changes.version

    def _look_again(self, changed: Collection[str]) -> None:
        countries = self._engine.records.countries(changed)
        children = self._engine.records.children(changed)
        for member_id in changed:
            self._unlearn(member_id)
            self._take(self._engine.choices.of_member(member_id))
        self._countries.update(countries)
        self._children.update(children)
        self._drop(changed)

    def _reload(self) -> None:
        self._countries = dict(self._engine.records.countries())
        self._children = dict(self._engine.records.children())
        self._choices = {}
        self._take(self._engine.choices.every())
        self._forget_made()
        self._journal.clear()
        self.generation += 1
        self._known_since = self.generation

    def _unlearn(self, member_id: str) -> None:
        self._countries.pop(member_id, None)
        self._choices.pop(member_id, None)
        self._children.pop(member_id, None)

    def _take(self, choices: Iterable[Choice]) -> None:
        for choice in choices:
            of_member = self._choices.setdefault(choice.member_id, {})
            of_member.setdefault(choice.profile_id, {})[choice.purpose] = choice.allowed

    def _drop(self, member_ids: Iterable[str]) -> None:
        self.generation += 1
        for member_id in member_ids:
            self._made_count -= len(self._made.pop(member_id, ()))
            if len(self._journal) == _JOURNAL:
                self._known_since = self._journal[0][0]
            self._journal.append((self.generation, member_id))

    def _remember(self, member_id: str, profile_id: str, made: Facts) -> None:
        """Keep what was made, a bounded number: ids are the senders' to choose."""
        if self._made_count >= _MOST_MADE:
            self._forget_made()
        of_member = self._made.setdefault(member_id, {})
        self._made_count += profile_id not in of_member
        of_member[profile_id] = made

    def _forget_made(self) -> None:
        self._made, self._made_count = {}, 0
        self._interned = {}

    def _make(self, member_id: str, profile_id: str) -> Facts:
        country = self._countries.get(member_id) or self._default_country()
        held = self._choices.get(member_id, {})
        account, own = held.get("", {}), held.get(profile_id, {}) if profile_id else {}
        marks = {name for name, stands in account.items() if stands and is_mark(name)} - OF_PROFILE_ONLY
        marks |= {name for name, stands in own.items() if stands and is_mark(name)}
        choices = {name: allowed for name, allowed in (account | own).items() if not is_mark(name)}
        child = bool(profile_id) and profile_id in self._children.get(member_id, ())
        made = Facts(country, frozenset(choices.items()), child, frozenset(marks))
        # Equal facts are one object, so that plans are found by identity.
        return self._interned.setdefault(made, made)
