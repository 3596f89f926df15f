"""Destinations of the recipients in force: opened when first sent to, and anew when their entry changes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping

from plainview.base.clock import Clock
from plainview.base.settings import Settings
from plainview.catalogue.model import Catalogue, Recipient
from plainview.gate.destination import Destination
from plainview.gate.program import DestinationDefinition, DestinationKit


class AppointedDestinations(Mapping[str, Destination]):
    """Recipient -> destination, of every recipient whose entry names one of a known kind as `kind:address`."""

    def __init__(
        self,
        present: Callable[[], Catalogue],
        kinds: Mapping[str, DestinationDefinition],
        *,
        secret: Callable[[str], bytes],
        clock: Clock,
        settings: Settings,
    ) -> None:
        self._present = present
        self._kinds = kinds
        self._secret = secret
        self._clock = clock
        self._settings = settings
        self._lock = threading.Lock()
        self._open: dict[str, tuple[Recipient, Destination]] = {}

    def __getitem__(self, name: str) -> Destination:
        """Return a recipient's destination; raises KeyError when it has none that is known."""
        recipient = self._present().recipients[name]
        kind, _, address = recipient.destination.partition(":")
        definition = self._kinds[kind]
        with self._lock:
            held = self._open.get(name)
            if held is None or held[0] != recipient:
                kit = DestinationKit(name, address, self._secret(f"recipient {name}"), self._clock, self._settings)
                held = self._open[name] = (recipient, definition.open(kit))
            return held[1]

    def __iter__(self) -> Iterator[str]:
        """Yield the recipients that have a destination of a known kind."""
        for name, recipient in self._present().recipients.items():
            if recipient.destination.partition(":")[0] in self._kinds:
                yield name

    def __len__(self) -> int:
        """Return how many those are."""
        return sum(1 for _ in self)
