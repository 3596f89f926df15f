"""What a purpose sees of the event families, as frozen values that every engine turns into its own views."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from plainview.catalogue.model import Precision, ValueType


@dataclass(frozen=True)
class Bitmap:
    """The subjects eligible under one rule: bit `n` of `bits` (most significant first) is subject number n.

    `highest` is the highest subject number when it was made; a number above it was not asked
    about and is not eligible.
    """

    bits: bytes
    highest: int

    @cached_property
    def digest(self) -> str:
        """Return the content address: SHA-256 over highest number and bits, in hex."""
        return hashlib.sha256(self.highest.to_bytes(8, "big") + self.bits).hexdigest()

    def allows(self, subject_no: int) -> bool:
        """Return whether `subject_no` is eligible; out of range is not."""
        if not 0 <= subject_no <= self.highest:
            return False
        return bool(self.bits[subject_no >> 3] & (0x80 >> (subject_no & 7)))


@dataclass(frozen=True)
class ViewRule:
    """One declared element in a view: which properties of which events, how closely, since when, for whom."""

    element: str
    events: frozenset[str]
    properties: Mapping[str, ValueType]
    precision: Precision
    received_since: dt.datetime
    bitmap: Bitmap


@dataclass(frozen=True)
class View:
    """A purpose's view of one family, named by the family.

    A row is visible when some rule admits its event, its `received_at` and its subject, and the row was
    not narrowed for `purpose`. A property is visible in a row only through a rule that names it; else NULL.
    Columns are always event_no, subject_no, event, occurred_at, received_at, then the rules' properties by name,
    with those of `absent` among them: NULL in every row, for statements that can do without them.
    With `between`, reads of few subjects see only what occurred from the first up to before the second moment
    (microseconds); scans take no notice of it.
    """

    family: str
    purpose: str
    rules: tuple[ViewRule, ...]
    absent: Mapping[str, ValueType] = field(default_factory=dict)
    between: tuple[int, int] | None = None

    @property
    def columns(self) -> Mapping[str, ValueType]:
        """Return property -> type of all rules and of what is absent, ordered by name."""
        merged: dict[str, ValueType] = dict(self.absent)
        for rule in self.rules:
            merged.update(rule.properties)
        return dict(sorted(merged.items()))
