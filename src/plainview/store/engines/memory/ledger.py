"""The ledger of the memory engine: entries in a list, with the same bytes, tree and signed heads as one that lasts."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from plainview.base.clock import Clock
from plainview.base.errors import NotFound
from plainview.store.engines.memory.members import Shared
from plainview.store.keys import KEY_BYTES
from plainview.store.ledger_entry import counts_entry, entry_of
from plainview.store.ledger_store import Finding, LedgerReport, Noted
from plainview.store.merkle import WIDTH, consistency, folded, inclusion, leaf_hash, root
from plainview.store.signing import Signer
from plainview.store.tree_head import TreeHead, sign_head
from plainview.store.values import USES, LedgerKind, LedgerLine
from plainview.store.views import Bitmap

_MEND = "restart: this engine keeps nothing anyway"


@dataclass(frozen=True, slots=True)
class _Leaves:
    """The hashes of a list's entries as tiles of a tree."""

    leaves: Sequence[bytes]

    def hashes(self, height: int, first: int, count: int) -> Sequence[bytes]:
        """Return hashes of `count` whole subtrees of 256**height entries, from number `first` on."""
        if height == 0:
            return self.leaves[first : first + count]
        below = (self.hashes(height - 1, number * WIDTH, WIDTH) for number in range(first, first + count))
        return [folded(hashes) for hashes in below]


class MemoryLedger:
    """Lines of uses, shares and refusals, as entries of a Merkle tree whose heads are signed."""

    def __init__(self, shared: Shared, signer: Signer, clock: Clock) -> None:
        self._shared = shared
        self._signer = signer
        self._clock = clock
        self._entries: list[bytes] = []
        self._leaves: list[bytes] = []
        self._heads: list[TreeHead] = []
        self._lines: dict[str, LedgerLine] = {}
        self._bitmaps: dict[str, Bitmap] = {}
        self._keys: dict[int, AESGCM] = {}
        self._forgotten: set[int] = set()

    def append(self, lines: Sequence[LedgerLine], bitmaps: Sequence[Bitmap] = ()) -> Future[None]:
        """Add lines and their bitmaps; the future is resolved already."""
        with self._shared.lock:
            self._bitmaps.update((bitmap.digest, bitmap) for bitmap in bitmaps)
            for line in lines:
                self._add(line)
        future: Future[None] = Future()
        future.set_result(None)
        return future

    def add_counts(self, counts: Mapping[str, int]) -> None:
        """Add to the counts of lines; an unknown count becomes known."""
        with self._shared.lock:
            numbers = []
            for line_id, times in counts.items():
                line = self._lines.get(line_id)
                if line is not None and line.entry_no is not None:
                    self._lines[line_id] = replace(line, count=(line.count or 0) + times)
                    numbers.append((line.entry_no, times))
            if numbers:
                self._put(counts_entry(self._clock.now(), numbers))

    def of_subjects(
        self, subject_nos: Sequence[int], *, limit: int = 1000, kind: str | None = None
    ) -> tuple[LedgerLine, ...]:
        """Return the newest lines that name these subjects or, of every kind, whose bitmap allows one, newest first."""
        wanted = set(subject_nos)
        lines = self.newest(limit=len(self._lines), kind=kind)
        if kind is not None:
            return tuple(line for line in lines if line.subject_no in wanted)[:limit]
        return tuple(line for line in lines if self._covers(line, wanted))[:limit]

    def noted(self, subject_nos: Sequence[int], since: dt.datetime) -> Noted:
        """Return how often lines since a moment say that these subjects' data was used, or that a use was refused."""
        lines = [line for line in self.of_subjects(subject_nos, limit=len(self._lines)) if line.at >= since]
        uses = [line.at for line in lines if line.kind in USES]
        refusals = sum(line.kind is LedgerKind.REFUSAL for line in lines)
        return Noted(len(uses), refusals, uses[0] if uses else None)

    def last_read(
        self, subject_nos: Sequence[int], before: dt.datetime, *, purpose: str, program: str, among: int = 1000
    ) -> dt.datetime | None:
        """Return when a program last read of these subjects before a moment, for a purpose."""
        wanted = set(subject_nos)
        hers = [line for line in self.newest(limit=len(self._lines)) if line.subject_no in wanted][:among]
        found = (
            line.at for line in hers if (line.kind, line.purpose, line.program) == (LedgerKind.READ, purpose, program)
        )
        return next((at for at in found if at < before), None)

    def newest(self, *, limit: int = 1000, kind: str | None = None) -> tuple[LedgerLine, ...]:
        """Return the newest lines of everyone, newest first."""
        with self._shared.lock:
            lines = list(reversed(self._lines.values()))
        return tuple(line for line in lines if kind is None or line.kind == kind)[:limit]

    def of_program(self, program: str, since: dt.datetime, until: dt.datetime) -> Iterator[LedgerLine]:
        """Yield one program's lines from `since` to before `until`, oldest first."""
        for line in list(self._lines.values()):
            if line.program == program and since <= line.at < until:
                yield line

    def bitmap(self, digest: str) -> Bitmap | None:
        """Return the bitmap of that digest, or None."""
        return self._bitmaps.get(digest)

    def forget(self, subject_nos: Sequence[int]) -> None:
        """Destroy the keys of subjects and what finds their lines; every entry stays as it is."""
        with self._shared.lock:
            gone = set(subject_nos)
            self._forgotten |= gone
            for number in gone:
                self._keys.pop(number, None)
            for line in [line for line in self._lines.values() if line.subject_no in gone]:
                self._lines[line.line_id] = replace(line, subject_no=None, details={})

    def size(self) -> int:
        """Return the number of entries."""
        return len(self._entries)

    def entries(self, entry_nos: Collection[int]) -> Mapping[int, bytes]:
        """Return the bytes of entries by number; raises NotFound for none."""
        for entry_no in entry_nos:
            self._check_within(entry_no, len(self._entries))
        return {entry_no: self._entries[entry_no] for entry_no in entry_nos}

    def head(self) -> TreeHead | None:
        """Return the newest signed head, None before the first."""
        return self._heads[-1] if self._heads else None

    def sign_head(self) -> TreeHead | None:
        """Sign what was added since the newest head, if anything was; return the newest."""
        with self._shared.lock:
            newest, size = self.head(), len(self._entries)
            if size and (newest is None or newest.size < size):
                made = root(_Leaves(self._leaves), size)
                self._heads.append(sign_head(self._signer, size, self._clock.now(), made))
            return self.head()

    def proof(self, entry_no: int, size: int) -> tuple[bytes, ...]:
        """Return the path that proves an entry in the tree over `size`; raises NotFound when it does not hold it."""
        self._check_within(size - 1, len(self._entries))
        self._check_within(entry_no, size)
        return inclusion(_Leaves(self._leaves), entry_no, size)

    def root(self, size: int) -> bytes:
        """Return the root over the first `size` entries; raises NotFound when there are fewer."""
        if size:
            self._check_within(size - 1, len(self._entries))
        return root(_Leaves(self._leaves), size)

    def consistency(self, old: int, size: int) -> tuple[bytes, ...]:
        """Return the proof that the tree over `old` entries begins that over `size`; raises NotFound when it cannot."""
        self._check_within(size - 1, len(self._entries))
        self._check_within(old - 1, size)
        return consistency(_Leaves(self._leaves), old, size)

    def verify(self, heads: Sequence[TreeHead] = (), *, every_hash: bool = False) -> LedgerReport:
        """Work out everything anew, always, and compare, also with heads that were kept elsewhere."""
        del every_hash
        with self._shared.lock:
            leaves = _Leaves([leaf_hash(entry) for entry in self._entries])
            findings = [finding for head in (*self._heads, *heads) for finding in self._checked(head, leaves)]
            return LedgerReport(len(self._entries), len(self._heads) + len(heads), self.head(), tuple(findings))

    def _checked(self, head: TreeHead, leaves: _Leaves) -> Iterable[Finding]:
        where = f"the signed head over {head.size} entries"
        if not head.is_signed_by(self._signer.public_key):
            yield Finding(where, "it was changed, or another installation signed it", _MEND)
        elif head.size > len(leaves.leaves):
            yield Finding(where, f"the ledger holds {len(leaves.leaves)} entries: the end was cut off", _MEND)
        elif root(leaves, head.size) != head.root:
            yield Finding(where, "the entries are not those that were signed", _MEND)

    def _add(self, line: LedgerLine) -> None:
        number = line.subject_no if line.subject_no not in self._forgotten else None
        key = None
        if number is not None:
            key = self._keys.setdefault(number, AESGCM(secrets.token_bytes(KEY_BYTES)))
        told = line if number == line.subject_no else replace(line, subject_no=None, details={})
        self._lines[line.line_id] = replace(told, entry_no=len(self._entries))
        self._put(entry_of(line, key))

    def _put(self, entry: bytes) -> None:
        self._entries.append(entry)
        self._leaves.append(leaf_hash(entry))

    def _covers(self, line: LedgerLine, wanted: set[int]) -> bool:
        if line.subject_no in wanted:
            return True
        bitmap = self._bitmaps.get(line.bitmap or "")
        return bitmap is not None and any(bitmap.allows(number) for number in wanted)

    def _check_within(self, entry_no: int, size: int) -> None:
        if not 0 <= entry_no < size:
            raise NotFound("entry", f"there is no such entry: this ledger, or tree, holds {size}, numbered from 0")
