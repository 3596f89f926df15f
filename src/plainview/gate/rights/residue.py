"""Looking for what an erasure left anywhere: by keyed digests of what was hers alone, taken before she was forgotten.

No value of hers is kept to look for it: a mark is the digest of one, under a key that is drawn for one request and
destroyed with it. What rests with somebody else's name is somebody else's, though it may be the same: a shared address.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass, field

from plainview.base.errors import StoreError
from plainview.store.pieces import Piece

KEY_BYTES = 32
_MARK_BYTES = 12
_SHORTEST = 3
_SHORTEST_NUMBER = 6
_MOST_WORDS = 12
_LONGEST = 400
_WORD = re.compile(r"[^\W_]+")
_HEAD = b"plainview marks 1\n"
_SAID = 50


def stretches(text: str, length: int) -> list[str]:
    """Return each stretch of so many words in a text, case folded, with what stands between them as it is.

    >>> stretches('{"email": "Ana@Demo.example"}', 3)
    ['email": "ana@demo', 'ana@demo.example']
    """
    folded = text.casefold()
    spans = [found.span() for found in _WORD.finditer(folded)]
    return [
        folded[first:last]
        for (first, _), (_, last) in zip(spans, spans[length - 1 :], strict=False)
        if last - first < _LONGEST
    ]


@dataclass(frozen=True)
class Marks:
    """Digests of what stands for one member or profile, under one key; `lengths` are of how many words they are made.

    `owners` are the opaque ids under which her keys lie, which say nothing of her without the installation's key.
    """

    key: bytes
    digests: frozenset[bytes] = frozenset()
    lengths: tuple[int, ...] = ()
    owners: tuple[bytes, ...] = ()

    @classmethod
    def of(cls, key: bytes, values: Iterable[str], owners: Iterable[bytes] = ()) -> Marks:
        """Return the marks of values; those too short to stand for anybody are left out."""
        digests: set[bytes] = set()
        lengths: set[int] = set()
        for value in values:
            length = min(len(_WORD.findall(value.casefold())), _MOST_WORDS)
            first = next(iter(stretches(value, length)), "") if length else ""
            if _stands_for_somebody(first):
                digests.add(_digest(key, first))
                lengths.add(length)
        return cls(key, frozenset(digests), tuple(sorted(lengths)), tuple(sorted(set(owners))))

    def found_in(self, content: bytes) -> frozenset[bytes]:
        """Return the marks whose values stand anywhere in some text or bytes."""
        if not self.digests:
            return frozenset()
        text = _text(content)
        made = (_digest(self.key, held) for length in self.lengths for held in set(stretches(text, length)))
        return self.digests.intersection(made)

    def mentions(self, text: str) -> bool:
        """Return whether a text holds one of the values."""
        return bool(self.found_in(text.encode("utf-8", "surrogatepass")))

    def to_bytes(self) -> bytes:
        """Return the marks without their key, which is kept apart."""
        lengths = bytes((len(self.lengths), *self.lengths))
        digests = len(self.digests).to_bytes(4, "big") + b"".join(sorted(self.digests))
        owners = b"".join(bytes((len(owner),)) + owner for owner in self.owners)
        return _HEAD + lengths + digests + owners

    @classmethod
    def from_bytes(cls, key: bytes, blob: bytes) -> Marks:
        """Return what `to_bytes` gave, under its key; raises StoreError for anything else."""
        if not blob.startswith(_HEAD):
            raise StoreError("the marks of an erasure cannot be read; its scan cannot be made")
        at = len(_HEAD)
        lengths = tuple(blob[at + 1 : at + 1 + blob[at]])
        at += 1 + blob[at]
        count = int.from_bytes(blob[at : at + 4], "big")
        at += 4
        digests = frozenset(blob[at + place * _MARK_BYTES : at + (place + 1) * _MARK_BYTES] for place in range(count))
        at += count * _MARK_BYTES
        owners: list[bytes] = []
        while at < len(blob):
            owners.append(blob[at + 1 : at + 1 + blob[at]])
            at += 1 + blob[at]
        return cls(key, digests, lengths, tuple(owners))


@dataclass(frozen=True)
class Sought:
    """What a scan looks for: `marks`, and rows of `numbers`, all of them or those that `is_erased` picks."""

    marks: Marks
    numbers: frozenset[int]
    is_erased: Callable[[Piece], bool] = lambda piece: True


@dataclass
class Residue:
    """What a scan found: place -> how often; places are words of ours, never a value. `looked_at` counts pieces."""

    looked_at: int = 0
    size_bytes: int = 0
    places: dict[str, int] = field(default_factory=dict)

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found."""
        return not self.places

    def said(self) -> tuple[str, ...]:
        """Return the places, those with most first, not too many of them."""
        ordered = sorted(self.places.items(), key=lambda entry: (-entry[1], entry[0]))
        return tuple(place for place, _ in ordered[:_SAID])


def scan(
    sought: Sought, pieces: Callable[[Set[int]], Iterator[Piece]], living: frozenset[int], others: Iterable[Piece] = ()
) -> Residue:
    """Return what is left of whoever is sought in all `pieces` and in `others`, which rest outside of the store.

    `pieces` yields what rests in the store but for rows of the given subjects; `living` are all who live.
    """
    residue = Residue()
    unowned: dict[bytes, dict[str, int]] = {}
    known: dict[str, tuple[str, frozenset[bytes]]] = {}
    for piece in _chained(pieces(living - sought.numbers), others):
        residue.looked_at += 1
        residue.size_bytes += len(piece.content)
        place, of_place = _plain_place(piece.place, sought.marks, known)
        if piece.subject_no in sought.numbers:
            if sought.is_erased(piece):
                residue.places[place] = residue.places.get(place, 0) + 1
        elif piece.subject_no is None:
            for mark in sought.marks.found_in(piece.content) | of_place:
                held = unowned.setdefault(mark, {})
                held[place] = held.get(place, 0) + 1
            if any(owner in piece.content or owner.hex().encode() in piece.content for owner in sought.marks.owners):
                residue.places[place] = residue.places.get(place, 0) + 1
    _settle(residue, unowned, sought, pieces, living)
    return residue


def _settle(
    residue: Residue,
    unowned: dict[bytes, dict[str, int]],
    sought: Sought,
    pieces: Callable[[Set[int]], Iterator[Piece]],
    living: frozenset[int],
) -> None:
    """Count what was found under no name, but for values that a living subject has as well."""
    if not unowned:
        return
    others = living - sought.numbers
    for piece in pieces(frozenset()):
        if piece.subject_no in others:
            for mark in sought.marks.found_in(piece.content) & unowned.keys():
                del unowned[mark]
        if not unowned:
            return
    for held in unowned.values():
        for place, times in held.items():
            residue.places[place] = residue.places.get(place, 0) + times


def _chained(first: Iterable[Piece], then: Iterable[Piece]) -> Iterator[Piece]:
    yield from first
    yield from then


def _plain_place(
    place: str, marks: Marks, known: dict[str, tuple[str, frozenset[bytes]]]
) -> tuple[str, frozenset[bytes]]:
    """Return a place in words that name nothing of hers, and the marks that its own name holds: a file's may be any."""
    if place not in known:
        found = marks.found_in(place.encode("utf-8", "surrogatepass"))
        known[place] = ("a file whose name was hers" if found else place, found)
    return known[place]


def _stands_for_somebody(text: str) -> bool:
    return len(text) >= (_SHORTEST_NUMBER if text.isdecimal() else _SHORTEST)


def _digest(key: bytes, text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), key=key, digest_size=_MARK_BYTES).digest()


def _text(content: bytes) -> str:
    """Return bytes as text; what JSON writes with escapes is read as what it stands for."""
    text = content.decode("utf-8", "replace")
    return _unescaped(text) if "\\u" in text else text


def _unescaped(text: str) -> str:
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    # What stands outside of the first plane comes as two.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
