"""What the gate asks of any store's ledger, and what a check of it found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from plainview.store.tree_head import TreeHead
from plainview.store.values import LedgerLine
from plainview.store.views import Bitmap


class Finding(NamedTuple):
    """One thing that is wrong with a ledger: where, what, and what to do."""

    where: str
    what: str
    mend: str

    def __str__(self) -> str:
        """Return it as a sentence."""
        return f"{self.where}: {self.what}; {self.mend}"


@dataclass(frozen=True, slots=True)
class LedgerReport:
    """What a check looked at, and what it found: nothing, when the ledger is whole."""

    entries: int
    heads: int
    head: TreeHead | None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """How many lines there are on uses and on refusals of somebody's data, and when the newest use was, if any."""

    uses: int = 0
    refusals: int = 0
    newest_at: dt.datetime | None = None


class LedgerStore(Protocol):
    """Lines of uses, shares and refusals, in order, under a Merkle tree whose heads are signed.

    What names a member in an entry is sealed by a key of her subject's; what finds it lies beside, and goes with her.
    """

    def append(self, lines: Sequence[LedgerLine], bitmaps: Sequence[Bitmap] = ()) -> Future[None]:
        """Add lines (and their bitmaps, stored once by digest); resolves once durable."""
        ...

    def add_counts(self, counts: Mapping[str, int]) -> None:
        """Add to the counts of lines by line_id, durably; these are entries too."""
        ...

    def of_subjects(
        self, subject_nos: Sequence[int], *, limit: int = 1000, kind: str | None = None
    ) -> tuple[LedgerLine, ...]:
        """Return the newest lines that name these subjects or whose bitmap allows one, newest first; of one `kind`.

        Of a kind, only those that name them: kinds with bitmaps are not asked for one by one.
        """
        ...

    def noted(self, subject_nos: Sequence[int], since: dt.datetime) -> Noted:
        """Return how often lines since a moment say that these subjects' data was used, or that a use was refused.

        Counts lines that name them or whose bitmap allows one, without taking any apart; a line may stand for several
        reads. What is noted about choices, erasures and the like is no use.
        """
        ...

    def last_read(
        self, subject_nos: Sequence[int], before: dt.datetime, *, purpose: str, program: str, among: int = 1000
    ) -> dt.datetime | None:
        """Return when a program last read of these subjects before a moment, for a purpose.

        Looks at their newest lines only, `among` at most; None where none of those is of such a read.
        """
        ...

    def newest(self, *, limit: int = 1000, kind: str | None = None) -> tuple[LedgerLine, ...]:
        """Return the newest lines of everyone, newest first."""
        ...

    def of_program(self, program: str, since: dt.datetime, until: dt.datetime) -> Iterator[LedgerLine]:
        """Yield one program's lines from `since` to before `until`, oldest first; walks the whole ledger."""
        ...

    def bitmap(self, digest: str) -> Bitmap | None:
        """Return the bitmap of that digest, or None."""
        ...

    def forget(self, subject_nos: Sequence[int]) -> None:
        """Destroy the keys of subjects and what finds their lines; every entry stays as it is."""
        ...

    def size(self) -> int:
        """Return the number of entries."""
        ...

    def entries(self, entry_nos: Collection[int]) -> Mapping[int, bytes]:
        """Return the bytes of entries by number, whose hashes are leaves of the tree; raises NotFound for none."""
        ...

    def head(self) -> TreeHead | None:
        """Return the newest signed head, None before the first."""
        ...

    def sign_head(self) -> TreeHead | None:
        """Sign what was added since the newest head, if anything was; return the newest."""
        ...

    def proof(self, entry_no: int, size: int) -> tuple[bytes, ...]:
        """Return the path that proves an entry in the tree over `size`; raises NotFound when it does not hold it."""
        ...

    def root(self, size: int) -> bytes:
        """Return the root over the first `size` entries; raises NotFound when there are fewer."""
        ...

    def consistency(self, old: int, size: int) -> tuple[bytes, ...]:
        """Return the proof that the tree over `old` entries begins that over `size`; raises NotFound when it cannot."""
        ...

    def verify(self, heads: Sequence[TreeHead] = (), *, every_hash: bool = False) -> LedgerReport:
        """Compare every entry with its hashes, and these with heads, also such that were kept elsewhere.

        With `every_hash` each entry's hash is worked out, also where a signed digest of many entries fits.
        """
        ...
