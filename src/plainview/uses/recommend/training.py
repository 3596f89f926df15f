"""Training: keeps the totals equal to what eligible members' histories say now, fits the model, and forgets members."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plainview.base.clock import Clock
from plainview.gate.session import PurposeSession
from plainview.titles import Titles
from plainview.uses.recommend.model import Model, fit
from plainview.uses.recommend.signals import ENOUGH_MS
from plainview.uses.recommend.taste import shares
from plainview.uses.recommend.totals import Totals

TOTALS = "totals"
MODEL = "model"
TASTE = "taste_profile"
MOST_TITLES = 10_000
"""What a dense model carries: 800 MB of totals and 400 MB of model. Beyond it, the titles with most members stay in."""

_KINDS = ("account", "profile", "anonymous")


@dataclass(frozen=True, slots=True)
class RefitReport:
    """What one refit did: how many subjects and titles are in, how many changed, and the model that came of it."""

    model: str
    subjects: int
    titles: int
    added: int
    changed: int
    removed: int
    tastes_kept: int
    took_s: float


class Training:
    """The one writer of the totals and the model. Safe to call from several threads of one process."""

    def __init__(self, train: PurposeSession, titles: Titles, clock: Clock, *, keep: PurposeSession) -> None:
        self._train = train
        self._keep = keep
        self._titles = titles
        self._clock = clock
        self._lock = threading.Lock()
        self._cached: tuple[int, Totals] = (0, Totals())
        self._kept_at_titles: int | None = None

    def refit(self) -> RefitReport:
        """Bring the totals up to date with all eligible histories, fit, save, and keep changed taste profiles."""
        began_s = self._clock.monotonic_s()
        with self._lock:
            histories = self._histories()
            totals = self._totals()
            gone = [subject_no for subject_no in totals if subject_no not in histories]
            new = [subject_no for subject_no in histories if subject_no not in totals]
            changed = [no for no in totals if no in histories and totals.titles_of(no) != histories[no]]
            for subject_no in (*gone, *changed):
                totals.remove(subject_no)
            for subject_no in (*new, *changed):
                totals.add(subject_no, histories[subject_no])
            model = self._save(totals)
            # Somebody erased while the histories were read is in what was just saved; take her out again.
            erased = self._erased(totals)
            if erased:
                model = self._forget(erased) or model
            kept = self._keep_tastes(histories, gone=gone, touched=(*new, *changed))
        return RefitReport(
            model=model.name,
            subjects=len(totals),
            titles=len(model.title_ids),
            added=len(new),
            changed=len(changed),
            removed=len(gone) + len(erased),
            tastes_kept=kept,
            took_s=self._clock.monotonic_s() - began_s,
        )

    def forget(self, subject_nos: Iterable[int]) -> bool:
        """Subtract subjects and fit anew; return whether any was in.

        Totals and model are then, byte for byte, those that never saw them. Safe to repeat after a crash.
        """
        with self._lock:
            return self._forget(subject_nos) is not None

    def _forget(self, subject_nos: Iterable[int]) -> Model | None:
        totals = self._totals()
        removed = [totals.remove(subject_no) for subject_no in subject_nos]
        return self._save(totals) if any(removed) else None

    def _totals(self) -> Totals:
        """Return the saved totals, decoded once a version; a later failure drops them with the cache."""
        version, totals = self._cached
        if version != self._train.state_version(TOTALS):
            held = self._train.load_state(TOTALS)
            version, totals = (0, Totals()) if held is None else (held[0], Totals.from_bytes(held[1]))
        # Whoever changes them puts them back by saving; an error on the way leaves nothing half-changed in memory.
        self._cached = (-1, Totals())
        if version == 0:
            totals = Totals()
        return totals

    def _save(self, totals: Totals) -> Model:
        model = fit(totals.gram())
        # The model goes first: whoever is forgotten leaves it before the totals stop knowing that she was in.
        self._train.save_state(MODEL, model.to_bytes())
        self._cached = (self._train.save_state(TOTALS, totals.to_bytes()), totals)
        return model

    def _erased(self, totals: Totals) -> list[int]:
        living = {subject_no for kind in _KINDS for subject_no in self._train.subjects(kind)}
        return [subject_no for subject_no in totals if subject_no not in living]

    def _histories(self) -> dict[int, frozenset[str]]:
        """Return subject -> positive titles; only listed titles count, so that nobody can inflate the model."""
        table = self._train.query("histories", enough_ms=ENOUGH_MS)
        listed = {title.title_id for title in self._titles.every()}
        numbers: list[int] = table.column("subject_no").to_numpy().tolist()
        held: dict[int, set[str]] = {}
        for number, title_id in zip(numbers, table.column("title_id").to_pylist(), strict=True):
            if title_id in listed:
                held.setdefault(number, set()).add(title_id)
        return _largest(held)

    def _keep_tastes(self, histories: Mapping[int, frozenset[str]], *, gone: list[int], touched: Iterable[int]) -> int:
        """Keep taste profiles of whoever changed, or of everybody when the titles did; return how many were kept."""
        version = self._titles.version()
        whose = touched if version == self._kept_at_titles else histories
        genres = {title.title_id: title.genres for title in self._titles.every()}
        tastes: dict[int, dict[str, object]] = {
            no: dict[str, object](shares(genres[title_id] for title_id in histories[no])) for no in whose
        }
        tastes.update((number, {}) for number in gone)
        kept = self._keep.keep_many(TASTE, tastes) if tastes else 0
        self._kept_at_titles = version
        return kept


def _largest(held: Mapping[int, set[str]]) -> dict[int, frozenset[str]]:
    """Return the histories within the titles that most members have, at most MOST_TITLES; ties go by title id."""
    counts = Counter(title_id for titles in held.values() for title_id in titles)
    if len(counts) > MOST_TITLES:
        most = frozenset(sorted(counts, key=lambda title_id: (-counts[title_id], title_id))[:MOST_TITLES])
        held = {number: titles & most for number, titles in held.items()}
    return {number: frozenset(titles) for number, titles in held.items() if titles}
