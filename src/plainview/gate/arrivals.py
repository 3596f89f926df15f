"""Who listens to what newly comes in about a member, and how much of which element came: counts, never a value."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

from plainview.catalogue.model import Catalogue
from plainview.gate.admission import AdmitResult, CanonicalEvent, Result

MOST = 500
MOST_OF_ONE = 4


@dataclass(eq=False)
class Listener:
    """One open page that waits for what comes in about its member. `wake` is called from any thread."""

    member_id: str
    wake: Callable[[], None]
    _counts: Counter[str] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    has_ended: bool = False

    def take(self) -> Mapping[str, int]:
        """Return how often something of each element came since the last time, and begin anew."""
        with self._lock:
            taken, self._counts = self._counts, Counter()
        return taken

    def hear(self, counts: Mapping[str, int]) -> None:
        """Add what just came, and wake whoever waits."""
        with self._lock:
            self._counts.update(counts)
        self.wake()

    def end(self) -> None:
        """Let whoever waits go, because the server ends."""
        self.has_ended = True
        self.wake()


class Arrivals:
    """Tells listeners of what was just stored in this process, which is the one that takes events in.

    At most 500 listen at a time, and 4 of one member: more are turned away, never queued.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listening: dict[str, list[Listener]] = {}
        self._count = 0

    def has_room(self, member_id: str) -> bool:
        """Return whether one more may listen to a member."""
        return self._count < MOST and len(self._listening.get(member_id, ())) < MOST_OF_ONE

    def listen(self, member_id: str, wake: Callable[[], None]) -> Listener | None:
        """Return a new listener of a member, or None where too many listen already."""
        with self._lock:
            if not self.has_room(member_id):
                return None
            held = self._listening.get(member_id, [])
            listener = Listener(member_id, wake)
            self._listening[member_id] = [*held, listener]
            self._count += 1
        return listener

    def leave(self, listener: Listener) -> None:
        """Forget a listener; a second time does nothing."""
        with self._lock:
            held = self._listening.get(listener.member_id, [])
            if listener not in held:
                return
            self._count -= 1
            rest = [other for other in held if other is not listener]
            if rest:
                self._listening[listener.member_id] = rest
            else:
                del self._listening[listener.member_id]

    def end(self) -> None:
        """Let every listener go, as before the server ends."""
        with self._lock:
            every = [listener for held in self._listening.values() for listener in held]
        for listener in every:
            listener.end()

    def follow(self, events: Sequence[CanonicalEvent], answer: Future[list[AdmitResult]], catalogue: Catalogue) -> None:
        """Tell listeners of these events once they are stored; costs one look where nobody listens."""
        if not self._listening:
            return
        heard = [(place, event) for place, event in enumerate(events) if event.member_id in self._listening]
        if heard:
            answer.add_done_callback(lambda done: self._tell(heard, done, catalogue))

    def _tell(
        self, heard: Sequence[tuple[int, CanonicalEvent]], done: Future[list[AdmitResult]], catalogue: Catalogue
    ) -> None:
        if done.exception() is not None:
            return
        results = done.result()
        counts: dict[str, Counter[str]] = {}
        for place, event in heard:
            if results[place].result is Result.STORED:
                counts.setdefault(event.member_id, Counter()).update(_elements(event, results[place], catalogue))
        for member_id, came in counts.items():
            for listener in self._listening.get(member_id, ()):
                listener.hear(came)


def _elements(event: CanonicalEvent, result: AdmitResult, catalogue: Catalogue) -> set[str]:
    """Return the elements of which an event brought something that was kept."""
    stripped = {part.name for part in result.stripped}
    declared = catalogue.event_properties.get(event.event, {})
    found = {declared[name].id for name in event.properties if name in declared and name not in stripped}
    traits = catalogue.traits
    return found | {traits[name].id for name in event.traits if name in traits and name not in stripped}
