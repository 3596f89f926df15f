"""The book of entitlements: this use's saved state, in pages, so that a change writes a sixty-fourth of it.

Only the serving process writes. Others read, and notice a page's new version by themselves.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator

import msgspec

from plainview.gate.session import PurposeSession
from plainview.uses.coordinate.entitlements import Entitlement

PAGES = 64
_Page = dict[str, Entitlement]


class Book:
    """Entitlements by id, durably. Hold `lock` from reading one to writing it."""

    def __init__(self, session: PurposeSession) -> None:
        self.lock = threading.RLock()
        self._session = session
        self._pages: dict[int, tuple[int, _Page]] = {}
        self._decoder = msgspec.json.Decoder(list[Entitlement])

    def get(self, entitlement_id: str) -> Entitlement | None:
        """Return an entitlement, or None."""
        with self.lock:
            return self._page(_number(entitlement_id)).get(entitlement_id)

    def put(self, entitlement: Entitlement) -> None:
        """Write an entitlement down."""
        with self.lock:
            number = _number(entitlement.entitlement_id)
            self._save(number, {**self._page(number), entitlement.entitlement_id: entitlement})

    def every(self) -> Iterator[Entitlement]:
        """Yield all entitlements; costs one look at the versions of all pages."""
        versions = self._session.state_versions()
        for number in range(PAGES):
            with self.lock:
                page = self._page(number, versions.get(page_name(number), 0))
            yield from page.values()

    def drop(self, is_gone: Callable[[Entitlement], bool]) -> int:
        """Take out the entitlements of which `is_gone` holds; return how many. Pages without any are not written."""
        dropped = 0
        versions = self._session.state_versions()
        for number in range(PAGES):
            with self.lock:
                # A page that nobody ever wrote holds nobody, and one that did not change is known already.
                page = self._page(number, versions.get(page_name(number), 0))
                kept = {name: held for name, held in page.items() if not is_gone(held)}
                if len(kept) != len(page):
                    dropped += len(page) - len(kept)
                    self._save(number, kept)
        return dropped

    def _page(self, number: int, seen: int | None = None) -> _Page:
        name = page_name(number)
        version = self._session.state_version(name) if seen is None else seen
        held = self._pages.get(number)
        if held is None or held[0] != version:
            saved = self._session.load_state(name)
            found = [] if saved is None else self._decoder.decode(saved[1])
            held = (0 if saved is None else saved[0], {entry.entitlement_id: entry for entry in found})
            self._pages[number] = held
        return held[1]

    def _save(self, number: int, page: _Page) -> None:
        blob = msgspec.json.encode(_in_order(page.values()))
        self._pages[number] = (self._session.save_state(page_name(number), blob), page)


def page_name(number: int) -> str:
    """Return the name of a page's state."""
    return f"entitlements-{number:02}"


def _number(entitlement_id: str) -> int:
    try:
        return int(entitlement_id[-2:], 16) % PAGES
    except ValueError:
        return 0


def _in_order(entitlements: Iterable[Entitlement]) -> list[Entitlement]:
    return sorted(entitlements, key=lambda held: held.entitlement_id)
