"""Consent receipts: what a member said, when and how, with the very words that she was shown (GDPR article 7).

Each text is kept once, by its digest, however many members were shown it; it is the service's own words and nobody's.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import threading
from dataclasses import dataclass

from plainview.store.operating import OperationStore
from plainview.store.values import Choice

_TEXT = "text/"
_DIGITS = 16
LONGEST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class ConsentReceipt:
    """One decision of a member, on a purpose or a mark. `text` is "" where only a version's name was handed in."""

    at: dt.datetime
    purpose: str
    allowed: bool
    profile_id: str
    how: str
    text_version: str
    text: str


class ConsentTexts:
    """The texts that members were shown, by digest."""

    def __init__(self, operation: OperationStore) -> None:
        self._operation = operation
        self._lock = threading.Lock()
        self._kept: dict[str, str] = {}

    def keep(self, text: str) -> str:
        """Keep a text that is shown, durably and once, and return the digest that stands for it."""
        digest = digest_of(text)
        with self._lock:
            if digest not in self._kept:
                self._operation.put_setting(_TEXT + digest, text)
                self._kept[digest] = text
        return digest

    def of(self, digest: str) -> str:
        """Return the text of a digest, "" where none was kept under it."""
        with self._lock:
            if digest not in self._kept and digest:
                found = self._operation.settings(_TEXT + digest).get(_TEXT + digest)
                if found is None:
                    return ""
                self._kept[digest] = found
            return self._kept.get(digest, "")


def digest_of(text: str) -> str:
    """Return what a text is known by: the first 16 hexadecimal digits of its SHA-256.

    >>> digest_of("May we?")
    '2352141c0dbb03d9'
    """
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def receipt_of(choice: Choice, texts: ConsentTexts) -> ConsentReceipt:
    """Return the receipt of one decision."""
    return ConsentReceipt(
        choice.decided_at,
        choice.purpose,
        choice.allowed,
        choice.profile_id,
        choice.how,
        choice.text_version,
        texts.of(choice.text_version),
    )
