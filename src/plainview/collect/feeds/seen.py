"""Ids of pushes that were taken in, kept durably and bounded, because a signature says nothing about a repetition."""

from __future__ import annotations

import hashlib
import threading

from plainview.gate.session import PurposeSession

_SLOTS = 64
_EACH = 256
_BYTES = 16


class SeenPushes:
    """Remembers the newest pushes: 64 slots of 256 digests, so that noting one rewrites four kilobytes at most.

    One that fell out is harmless: its records carry the same ids again, and the gate stores each once.
    """

    def __init__(self, session: PurposeSession) -> None:
        self._session = session
        self._lock = threading.Lock()

    def has(self, sender: str, push_id: str) -> bool:
        """Return whether this sender's push was noted."""
        name, digest = self._place(sender, push_id)
        return digest in self._digests(name)

    def note(self, sender: str, push_id: str) -> None:
        """Note a push, durably, once all that is kept of it is durable itself."""
        name, digest = self._place(sender, push_id)
        with self._lock:
            held = self._digests(name)
            if digest not in held:
                self._session.save_state(name, b"".join([*held, digest][-_EACH:]))

    def _place(self, sender: str, push_id: str) -> tuple[str, bytes]:
        digest = hashlib.sha256(f"{sender} {push_id}".encode()).digest()[:_BYTES]
        return f"{self._session.program}/pushes-{digest[0] % _SLOTS}", digest

    def _digests(self, name: str) -> list[bytes]:
        held = self._session.load_state(name)
        blob = b"" if held is None else held[1]
        return [blob[place : place + _BYTES] for place in range(0, len(blob), _BYTES)]
