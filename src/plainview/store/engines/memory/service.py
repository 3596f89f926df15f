"""State and operation of the memory engine, in plain dicts and lists."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.store.engines.memory.members import Shared
from plainview.store.values import CallerKey


class MemoryState:
    """Derived state of uses."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._held: dict[tuple[str, str], tuple[int, bytes]] = {}

    def save(self, purpose: str, name: str, blob: bytes) -> int:
        """Replace a state; return its new version."""
        with self._shared.lock:
            version = self.version(purpose, name) + 1
            self._held[(purpose, name)] = (version, bytes(blob))
            return version

    def load(self, purpose: str, name: str) -> tuple[int, bytes] | None:
        """Return (version, blob), or None."""
        return self._held.get((purpose, name))

    def version(self, purpose: str, name: str) -> int:
        """Return the present version, 0 when there is none."""
        return self._held.get((purpose, name), (0, b""))[0]

    def versions(self, purpose: str) -> Mapping[str, int]:
        """Return name -> version of every state of a purpose."""
        with self._shared.lock:
            return {name: version for (owner, name), (version, _) in self._held.items() if owner == purpose}

    def delete(self, purpose: str, name: str) -> None:
        """Delete a state for good; harmless when there is none."""
        with self._shared.lock:
            self._held.pop((purpose, name), None)


class MemoryOperation:
    """What the service itself runs on."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._keys: dict[str, CallerKey] = {}
        self._stripped: dict[tuple[str, str, str, str], int] = {}
        self._settings: dict[str, str] = {}

    def put_key(self, key: CallerKey) -> None:
        """Store or replace a caller's key by name."""
        with self._shared.lock:
            self._keys[key.name] = key

    def keys(self) -> tuple[CallerKey, ...]:
        """Return all keys by name."""
        with self._shared.lock:
            return tuple(self._keys[name] for name in sorted(self._keys))

    def count_stripped(self, counts: Mapping[tuple[str, str, str, str], int]) -> None:
        """Add to counts of what was stripped or refused."""
        with self._shared.lock:
            for key, times in counts.items():
                self._stripped[key] = self._stripped.get(key, 0) + times

    def stripped(self) -> Mapping[tuple[str, str, str, str], int]:
        """Return those counts."""
        with self._shared.lock:
            return dict(self._stripped)

    def put_setting(self, name: str, value: str) -> None:
        """Keep a small fact of the installation."""
        with self._shared.lock:
            self._settings[name] = value

    def drop_setting(self, name: str) -> None:
        """Delete a small fact for good; harmless when there is none."""
        with self._shared.lock:
            self._settings.pop(name, None)

    def settings(self, prefix: str) -> Mapping[str, str]:
        """Return the small facts whose name starts with `prefix`."""
        with self._shared.lock:
            return {name: value for name, value in sorted(self._settings.items()) if name.startswith(prefix)}
