"""What a purpose sees: views per family with a rule an element, for everybody (scans) or for one member (reads)."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from plainview.base.clock import Clock
from plainview.catalogue.model import Catalogue, Element, Precision, ValueType
from plainview.gate.decide import Allowed, Facts, decide
from plainview.gate.facts import FactsBook
from plainview.gate.people import People
from plainview.gate.reading import Portion
from plainview.store.engine import Engine
from plainview.store.values import Subject
from plainview.store.views import Bitmap, View, ViewRule


@dataclass(frozen=True, slots=True)
class ScanViews:
    """The views of one scan, and for the ledger: each bitmap with the elements it stands for."""

    views: tuple[View, ...]
    covers: tuple[tuple[Bitmap, tuple[str, ...]], ...]


def bitmap_of(subject_nos: Iterable[int], highest: int) -> Bitmap:
    """Return the bitmap that allows exactly `subject_nos`, none of them above `highest`."""
    bits = bytearray(highest // 8 + 1)
    for subject_no in subject_nos:
        bits[subject_no >> 3] |= 0x80 >> (subject_no & 7)
    return Bitmap(bytes(bits), highest)


def family_elements(catalogue: Catalogue, purpose: str) -> Mapping[str, tuple[Element, ...]]:
    """Return family -> the event elements that `purpose` is declared for: its whole world of views."""
    families: dict[str, list[Element]] = {}
    for element in catalogue.elements_for(purpose).values():
        if not element.is_record:
            families.setdefault(element.family, []).append(element)
    return {family: tuple(elements) for family, elements in families.items()}


class Visibility:
    """Builds views from the catalogue and everybody's facts; bitmaps follow what changes."""

    def __init__(self, engine: Engine, facts: FactsBook, catalogue: Callable[[], Catalogue], clock: Clock) -> None:
        self._engine = engine
        self._facts = facts
        self._catalogue = catalogue
        self._clock = clock
        self._lock = threading.Lock()
        self._people = People(engine, facts)
        self._version = ""

    def for_scan(
        self,
        purpose: str,
        families: Collection[str],
        *,
        optional: Mapping[str, Mapping[str, ValueType]],
    ) -> ScanViews:
        """Return the views of `families` over everybody whom `purpose` may see, as of now.

        Columns of `optional` that no rule shows are there as NULL.
        """
        catalogue = self._catalogue()
        self._facts.refresh()
        covers: dict[str, tuple[Bitmap, list[str]]] = {}
        views = []
        visible = family_elements(catalogue, purpose)
        # One moment for all: rules with equal periods are then tested once a row.
        now = self._clock.now()
        for family in sorted(families):
            rules = []
            for element in visible.get(family, ()):
                bitmap = self.eligible(purpose, element)
                rules.append(_rule(catalogue, purpose, element, bitmap=bitmap, now=now))
                covers.setdefault(bitmap.digest, (bitmap, []))[1].append(element.id)
            shown = {name for rule in rules for name in rule.properties}
            absent = {name: kind for name, kind in optional.get(family, {}).items() if name not in shown}
            views.append(View(family, purpose, tuple(rules), absent))
        return ScanViews(tuple(views), tuple((bitmap, tuple(sorted(names))) for bitmap, names in covers.values()))

    def for_subjects(
        self,
        purpose: str,
        elements: Sequence[Element],
        subjects: Mapping[str, frozenset[int]],
        *,
        portion: Portion | None = None,
    ) -> tuple[View, ...]:
        """Return the views in which each element shows only its own allowed `subjects` (element id -> numbers)."""
        catalogue = self._catalogue()
        rules: dict[str, list[ViewRule]] = {}
        bitmaps: dict[frozenset[int], Bitmap] = {}
        now = self._clock.now()
        for element in elements:
            allowed = subjects[element.id]
            if not allowed or element.is_record:
                continue
            if allowed not in bitmaps:
                bitmaps[allowed] = bitmap_of(allowed, max(allowed))
            rule = _rule(catalogue, purpose, element, bitmap=bitmaps[allowed], now=now)
            if portion is not None and portion.moments_only:
                rule = replace(rule, properties={})
            rules.setdefault(element.family, []).append(rule)
        between = None if portion is None else portion.between
        return tuple(View(family, purpose, tuple(made), between=between) for family, made in rules.items())

    def eligible(self, purpose: str, element: Element) -> Bitmap:
        """Return the bitmap of every living subject of whom `purpose` may see `element`."""
        catalogue = self._catalogue()
        with self._lock:
            self._renew(catalogue)
            use = catalogue.use_of(element, purpose)
            policy = (tuple(sorted(use.basis.items())) if use else (), element.countries)

            def allows(facts: Facts) -> bool:
                return isinstance(decide(catalogue, purpose, element.id, facts), Allowed)

            return self._people.bitmap((purpose, policy), allows)

    def subjects(self) -> tuple[Subject, ...]:
        """Return every living subject, as of now."""
        with self._lock:
            self._people.follow()
            return self._people.all()

    def _renew(self, catalogue: Catalogue) -> None:
        if catalogue.version != self._version:
            self._people.forget_bitmaps()
            self._version = catalogue.version
        self._people.follow()


def _rule(catalogue: Catalogue, purpose: str, element: Element, *, bitmap: Bitmap, now: dt.datetime) -> ViewRule:
    use = catalogue.use_of(element, purpose)
    kept_days = use.kept_days if use else 0
    return ViewRule(
        element.id,
        catalogue.events_of(element),
        dict(element.columns),
        use.precision if use else Precision.PRESENCE,
        now - dt.timedelta(days=kept_days),
        bitmap,
    )
