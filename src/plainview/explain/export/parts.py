"""What an archive is made with, and what is said of one that was made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plainview.base.clock import Clock
from plainview.catalogue.words import Words
from plainview.explain.explanation import Contacts
from plainview.gate.gate import Gate
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.titles import Titles


def _no_requests(subject: SubjectRef) -> tuple[Mapping[str, object], ...]:
    del subject
    return ()


@dataclass(frozen=True, slots=True)
class ArchiveParts:
    """What archives are made with. `rights` must be a session bound to the purpose of that name.

    `words` gives a language's words; `requests` the requests of a member or profile, as plain values for JSON.
    """

    rights: PurposeSession
    gate: Gate
    titles: Titles
    clock: Clock
    words: Callable[[str], Words]
    service_name: str = ""
    contacts: Contacts = field(default_factory=lambda: Contacts("", "", "", ""))
    requests: Callable[[SubjectRef], Iterable[Mapping[str, object]]] = _no_requests


@dataclass(frozen=True, slots=True)
class ArchiveFile:
    """One file of an archive: where it stands in it, and how many entries or lines below its header it has."""

    name: str
    entries: int


@dataclass(frozen=True, slots=True)
class ArchiveSummary:
    """An archive that was made. `sha256` is of the whole file; `others` counts profiles that it leaves out."""

    path: Path
    files: tuple[ArchiveFile, ...]
    size_bytes: int
    sha256: str
    others: int = 0
