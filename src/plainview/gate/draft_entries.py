"""Draft entries of the catalogue that wait for an officer: text alone, in force nowhere until it is approved."""

from __future__ import annotations

import datetime as dt

import msgspec

from plainview.base.errors import NotFound
from plainview.store.operating import OperationStore

_PREFIX = "draft-entry/"
LONGEST = 20_000


class DraftEntry(msgspec.Struct, frozen=True):
    """One draft: the entry as TOML, and what members are told that it is called and how it comes."""

    id: str
    toml: str
    made_at: dt.datetime
    name: str = ""
    explain: str = ""


class DraftEntries:
    """The drafts that wait, by id."""

    def __init__(self, operation: OperationStore) -> None:
        self._operation = operation

    def every(self) -> tuple[DraftEntry, ...]:
        """Return all drafts, the oldest first."""
        found = (msgspec.json.decode(text, type=DraftEntry) for text in self._operation.settings(_PREFIX).values())
        return tuple(sorted(found, key=lambda draft: (draft.made_at, draft.id)))

    def get(self, draft_id: str) -> DraftEntry:
        """Return a draft; raises NotFound."""
        name = _PREFIX + draft_id
        found = self._operation.settings(name).get(name)
        if found is None:
            raise NotFound("draft", "no draft waits under this name")
        return msgspec.json.decode(found, type=DraftEntry)

    def put(self, draft: DraftEntry) -> None:
        """Store or replace a draft."""
        self._operation.put_setting(_PREFIX + draft.id, msgspec.json.encode(draft).decode())

    def drop(self, draft_id: str) -> None:
        """Delete a draft for good; harmless when there is none."""
        self._operation.drop_setting(_PREFIX + draft_id)
