"""Consent snapshots: what an event's sender says its person denied, as the purposes that the event is kept from.

A snapshot narrows and never widens: what the member allows is decided in her choices alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from plainview.catalogue.model import Catalogue, DecidedBy

# The categories that consent banners commonly name, and our purposes that they stand for.
_CATEGORIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "advertising": ("communicate_marketing", "personalise_marketing"),
        "marketing": ("communicate_marketing", "personalise_marketing"),
        "targeting": ("communicate_marketing", "personalise_marketing"),
        "analytics": ("audience_use", "audience_train"),
        "performance": ("audience_use", "audience_train"),
        "statistics": ("audience_use", "audience_train"),
        "personalization": ("recommend_use", "recommend_train"),
        "personalisation": ("recommend_use", "recommend_train"),
    }
)


class Narrowing:
    """Reads snapshots for one catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._decided_by_member = frozenset(
            purpose.id for purpose in catalogue.purposes.values() if purpose.decided_by is DecidedBy.MEMBER
        )

        self.privacy_control = {purpose.id: False for purpose in catalogue.purposes.values() if purpose.gpc}
        """The snapshot that a browser's Global Privacy Control (`Sec-GPC: 1`) stands for."""

    def narrowed(self, snapshots: Iterable[object]) -> tuple[str, ...]:
        """Return the purposes that any of the snapshots denies, by name.

        A snapshot maps purposes or categories to true or false, or holds such a map as `categoryPreferences`.
        What denies in words unknown here denies every purpose that a member decides on: consent fails closed.
        """
        denied: set[str] = set()
        for snapshot in snapshots:
            if snapshot is not None:
                denied |= self._denied(snapshot)
        return tuple(sorted(denied))

    def _denied(self, snapshot: object) -> frozenset[str] | set[str]:
        if isinstance(snapshot, dict) and "categoryPreferences" in snapshot:
            snapshot = snapshot["categoryPreferences"]
        if not isinstance(snapshot, dict):
            return self._decided_by_member
        denied: set[str] = set()
        for name, allowed in snapshot.items():
            if allowed is not True:
                denied |= self._purposes(name)
        return denied

    def _purposes(self, name: str) -> frozenset[str]:
        declared = self.catalogue.purposes.get(name)
        if declared is not None:
            # What serves the member's own rights is hers to see, whatever a sender says.
            return frozenset() if declared.every_element else frozenset((name,))
        known = frozenset(_CATEGORIES.get(name.lower(), ())) & self.catalogue.purposes.keys()
        return known or self._decided_by_member
