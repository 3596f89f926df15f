"""Audience: counts what members who allow it watched, anew as a whole each time, and tells what may be told."""

from __future__ import annotations

import datetime as dt
import json
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from plainview.base.clock import Clock
from plainview.gate.session import PurposeSession
from plainview.uses.audience.allowed import AllowCounter
from plainview.uses.audience.counts import DAY, MONTH, WEEK, Count, Totals, arranged, rows_of
from plainview.uses.audience.estimates import Estimates, estimated, logged_rows, policies_of
from plainview.uses.audience.periods import DAY_WEEKS, counted_from, month_of, week_of
from plainview.uses.audience.report import Report

TOTALS = "totals"
ESTIMATES = "estimates"
AS_OF = "as_of"
TEST_GROUPS = "test_groups"
LISTS = "ranked_lists"

_KINDS = ("account", "profile", "anonymous")


@dataclass(frozen=True, slots=True)
class AsOf:
    """When was counted, how many members there were, and how many of them allow it: being counted, and training."""

    at: dt.datetime
    members: int
    counted: int
    evaluated: int


class Audience:
    """The use `audience`: one session to count with, one to evaluate the ranking with."""

    def __init__(
        self, use: PurposeSession, train: PurposeSession, clock: Clock, *, smallest: int, allow: AllowCounter
    ) -> None:
        self._use = use
        self._train = train
        self._clock = clock
        self.smallest = smallest
        self._allow = allow
        self._lock = threading.Lock()
        self._cached: tuple[int, Totals] | None = None
        self._grouped: dict[int, str] = {}

    def rebuild(self) -> str:
        """Count everything anew from the views, save it, and return what was done as a sentence."""
        with self._lock:
            living = self._living()
            totals, estimates = self._count()
            # Whoever was erased while the views were read is in what was just saved: then it is counted again.
            while not living <= (left := self._living()):
                living = left
                totals, estimates = self._count()
            self._save_as_of()
        return f"counted to {totals.until}; {estimates.impressions} impressions with a known chance"

    def forget(self, subject_nos: Iterable[int]) -> bool:
        """Count anew without subjects that are no longer visible; return whether there was a count before."""
        for number in subject_nos:
            self._grouped.pop(number, None)
        if not self._use.state_version(TOTALS):
            return False
        self.rebuild()
        return True

    def report(self) -> Report:
        """Return what may be shown of the saved totals."""
        return Report(self._totals(), self.smallest)

    def estimates(self) -> Estimates:
        """Return the saved evaluation of the ranking; its numbers are withheld below the smallest group."""
        held = self._train.load_state(ESTIMATES)
        estimates = Estimates() if held is None else Estimates.from_bytes(held[1])
        return estimates if estimates.people >= self.smallest else Estimates()

    def as_of(self) -> AsOf | None:
        """Return when was counted and how many allow it, None before the first count."""
        held = self._use.load_state(AS_OF)
        if held is None:
            return None
        told = json.loads(held[1])
        return AsOf(dt.datetime.fromisoformat(told["at"]), told["members"], told["counted"], told["evaluated"])

    def _count(self) -> tuple[Totals, Estimates]:
        totals, estimates = self._counted(), self._evaluated()
        self._use.save_state(TOTALS, totals.to_bytes())
        self._train.save_state(ESTIMATES, estimates.to_bytes())
        return totals, estimates

    def _totals(self) -> Totals:
        version = self._use.state_version(TOTALS)
        if self._cached is None or self._cached[0] != version:
            held = self._use.load_state(TOTALS)
            today = self._clock.now().date()
            self._cached = (0, Totals(today)) if held is None else (held[0], Totals.from_bytes(held[1]))
        return self._cached[1]

    def _counted(self) -> Totals:
        today = self._clock.now().date()
        since = counted_from(today).isoformat()
        whole_weeks = {"since": since, "until": week_of(today).isoformat()}
        rows = [
            *rows_of(self._use.query("plays", **whole_weeks, days_since=counted_from(today, DAY_WEEKS).isoformat())),
            *rows_of(self._use.query("searches", **whole_weeks)),
            *rows_of(self._use.query("searched_in_vain", **whole_weeks, smallest=self.smallest)),
            *rows_of(self._use.query("funnel", **whole_weeks)),
            *self._active(since, today),
        ]
        return Totals(today, arranged(rows))

    def _active(self, since: str, today: dt.date) -> Iterator[tuple[str, dt.date, str, Count]]:
        """Yield distinct active members of each day, and of each week and month that is over."""
        table = self._use.query("activity", since=since, until=today.isoformat())
        member_of = self._member_of()
        seen: dict[tuple[str, dt.date], set[str]] = defaultdict(set)
        days: list[Any] = table.column("day").to_pylist()
        numbers: list[Any] = table.column("subject_no").to_pylist()
        for day, number in zip(days, numbers, strict=True):
            # An anonymous visitor counts as one of her own, under a name that no member has.
            member = member_of.get(number) or f"\0{number}"
            seen[DAY, day].add(member)
            if week_of(day) < week_of(today):
                seen[WEEK, week_of(day)].add(member)
            if month_of(day) < month_of(today):
                seen[MONTH, month_of(day)].add(member)
        for (part, period), members in seen.items():
            yield part, period, "", Count(len(members), 0, len(members))

    def _member_of(self) -> Mapping[int, str]:
        refs = (entry for kind in _KINDS for entry in self._use.subjects(kind).items())
        return {number: ref.member_id for number, ref in refs if ref.member_id}

    def _living(self) -> frozenset[int]:
        return frozenset(number for kind in _KINDS for number in self._use.subjects(kind))

    def _evaluated(self) -> Estimates:
        rows = logged_rows(self._train.query("logged"))
        self._keep_groups(policies_of(rows))
        return estimated(rows)

    def _keep_groups(self, groups: Mapping[int, str]) -> None:
        """Keep for each profile which ranking its lists were made by, when that is new."""
        if TEST_GROUPS not in self._use.declared:
            return
        fresh = {number: group for number, group in groups.items() if self._grouped.get(number) != group}
        if fresh:
            self._use.keep_many(TEST_GROUPS, {number: {LISTS: group} for number, group in fresh.items()})
            self._grouped.update(fresh)

    def _save_as_of(self) -> None:
        members = frozenset(self._member_of().values())
        counted, evaluated = self._allow.counts(members)
        told = {"at": self._clock.now().isoformat(), "members": len(members), "counted": counted}
        self._use.save_state(AS_OF, json.dumps(told | {"evaluated": evaluated}).encode())
