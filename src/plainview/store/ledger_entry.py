"""The ledger's entries as bytes: what is hashed of a line, with what names a member in it sealed by a key of hers.

An entry is JSON with its keys in a fixed order, defaults left out and no spaces, so that anybody can read what
was proven. `about` holds the subject's number and the details, encrypted; without its key it says nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from plainview.base.clock import from_micros, to_micros
from plainview.base.errors import StoreError
from plainview.store.sealing import seal, unseal
from plainview.store.values import LedgerKind, LedgerLine

READ_START = b'{"kind":"read",'
COUNT = "count"
COUNT_START = b'{"kind":"count",'
SEAL = "seal"
SEAL_START = b'{"kind":"seal",'


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """One entry: a line, or (kind `count`) later reads under lines before it, by their numbers.

    Of kind `seal`: the number of a group of tiles before it, and the SHA-256 of what is stored of them, in hex.
    """

    kind: str
    at: int
    id: str = ""
    purpose: str = ""
    program: str = ""
    elements: tuple[str, ...] = ()
    about: bytes = b""
    bitmap: str = ""
    statement: str = ""
    recipient: str = ""
    reason: str = ""
    choices: int = 0
    catalogue: str = ""
    count: int | None = 1
    details: dict[str, str] = {}
    counts: tuple[tuple[int, int], ...] = ()
    sealed: tuple[int, str] | None = None


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Entry).decode
_decode_about = msgspec.json.Decoder(tuple[int, dict[str, str]]).decode


def entry_of(line: LedgerLine, key: AESGCM | None) -> bytes:
    """Return a line's entry; with the key of the subject that it names, else without subject and her details."""
    about, details = b"", dict(line.details)
    if line.subject_no is not None:
        about = seal(key, _encode((line.subject_no, details)), line.line_id.encode()) if key is not None else b""
        details = {}
    return _encode(
        Entry(
            line.kind.value,
            to_micros(line.at),
            line.line_id,
            line.purpose,
            line.program,
            line.elements,
            about,
            line.bitmap or "",
            line.statement,
            line.recipient,
            line.reason,
            line.choices_version,
            line.catalogue_version,
            line.count,
            details,
        )
    )


def counts_entry(at: dt.datetime, counts: Iterable[tuple[int, int]]) -> bytes:
    """Return the entry that says how often more was read under earlier entries, by their numbers."""
    return _encode(Entry(COUNT, to_micros(at), counts=tuple(sorted(counts))))


def seal_entry(at: dt.datetime, group: int, digest: str) -> bytes:
    """Return the entry that says the digest of a group of tiles."""
    return _encode(Entry(SEAL, to_micros(at), sealed=(group, digest)))


def parsed(entry: bytes) -> Entry:
    """Return what an entry says; raises StoreError when it is damaged."""
    try:
        return _decode(entry)
    except msgspec.DecodeError:
        raise StoreError("an entry of the ledger cannot be read; run `plainview ledger verify` to see which") from None


def line_of(
    entry: bytes, entry_no: int, *, subject_no: int | None = None, key: AESGCM | None = None, more: int = 0
) -> LedgerLine:
    """Return the line of an entry, with the reads counted since; its details need the subject's key."""
    said = parsed(entry)
    details: Mapping[str, str] = said.details
    if said.about and key is not None:
        details = _opened(said, key)
    count = said.count if not more else (said.count or 0) + more
    return LedgerLine(
        said.id,
        from_micros(said.at),
        LedgerKind(said.kind),
        said.purpose,
        said.program,
        said.elements,
        subject_no,
        said.bitmap or None,
        said.statement,
        said.recipient,
        said.reason,
        said.choices,
        said.catalogue,
        count,
        details,
        entry_no,
    )


def subject_of(entry: Entry, key: AESGCM) -> int | None:
    """Return whom an entry names, or None when it names nobody that this key belongs to."""
    if not entry.about:
        return None
    try:
        return _decode_about(unseal(key, entry.about, entry.id.encode()))[0]
    except InvalidTag:
        return None


def _opened(said: Entry, key: AESGCM) -> Mapping[str, str]:
    try:
        return _decode_about(unseal(key, said.about, said.id.encode()))[1]
    except InvalidTag:
        return {}
