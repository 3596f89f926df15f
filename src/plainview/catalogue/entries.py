"""Entries of the catalogue as they stand in TOML files: found, laid over each other, not yet understood."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plainview.catalogue.faults import Fault, choose_from

KINDS = ("element", "purpose", "recipient", "family")


@dataclass(frozen=True, slots=True)
class RawEntry:
    """One `[kind.name]` table and the file it stands in."""

    kind: str
    name: str
    table: dict[str, object]
    file: str

    @property
    def label(self) -> str:
        """Return the entry as it is written in its file."""
        return f"{self.kind}.{self.name}"


def read_entries(
    standard: Path, overlay: Path | None, faults: list[Fault]
) -> tuple[dict[tuple[str, str], RawEntry], frozenset[tuple[str, str]]]:
    """Return (kind, name) -> entry, and which standard ones the overlay removed.

    The overlay's whole entries replace, add to or remove the standard ones.
    """
    merged = _read_folder(standard, faults)
    given = frozenset(merged)
    if overlay is None:
        return merged, frozenset()
    for key, entry in _read_folder(overlay, faults).items():
        if "declared" not in entry.table:
            merged[key] = entry
        elif _is_removal(entry, known=key in merged, faults=faults):
            del merged[key]
    return merged, given - merged.keys()


def _is_removal(entry: RawEntry, *, known: bool, faults: list[Fault]) -> bool:
    """Return whether an entry with `declared` removes a standard one; what else it may be is a fault."""
    if entry.table != {"declared": False}:
        faults.append(
            Fault(
                entry.file,
                entry.label,
                "'declared' may only be false, and alone",
                "write only 'declared = false' to remove the entry, or leave 'declared' out",
            )
        )
        return False
    if not known:
        faults.append(
            Fault(entry.file, entry.label, "removes what is not declared", "mend the name, or delete this table")
        )
    return known


def _read_folder(folder: Path, faults: list[Fault]) -> dict[tuple[str, str], RawEntry]:
    """Return every entry of the folder's TOML files, in the order of their paths."""
    entries: dict[tuple[str, str], RawEntry] = {}
    if not folder.is_dir():
        faults.append(Fault(str(folder), "the folder", "is not there", "make it, or mend PLAINVIEW_CATALOGUE"))
        return entries
    for path in sorted(folder.rglob("*.toml")):
        for entry in _read_file(path, faults):
            key = (entry.kind, entry.name)
            if key in entries:
                first = entries[key].file
                faults.append(Fault(entry.file, entry.label, f"is declared in {first} too", "keep one of the two"))
            else:
                entries[key] = entry
    return entries


def _read_file(path: Path, faults: list[Fault]) -> Iterator[RawEntry]:
    """Yield the entries of one file."""
    file = str(path)
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        faults.append(_broken_toml(file, error))
        return
    except UnicodeDecodeError:
        faults.append(Fault(file, "the file", "is not UTF-8 text", "save it as UTF-8"))
        return
    except (ValueError, RecursionError):
        faults.append(Fault(file, "the file", "holds a number or a nesting beyond all measure", "make it plainer"))
        return
    except OSError as error:
        faults.append(Fault(file, "the file", f"cannot be read ({error.strerror})", "mend its permissions"))
        return
    for kind, named in tables.items():
        if kind not in KINDS:
            faults.append(Fault(file, kind, "is no kind of entry", choose_from(kind, KINDS)))
        elif not isinstance(named, dict):
            faults.append(Fault(file, kind, "is not a table", f"write [{kind}.name] and the entry below it"))
        else:
            yield from _entries_of(kind, named, file, faults)


def _entries_of(kind: str, named: dict[str, object], file: str, faults: list[Fault]) -> Iterator[RawEntry]:
    """Yield the entries of one kind in one file."""
    for name, table in named.items():
        if isinstance(table, dict):
            yield RawEntry(kind, name, table, file)
        else:
            faults.append(Fault(file, f"{kind}.{name}", "is not a table", f"write [{kind}.{name}]"))


def _broken_toml(file: str, error: tomllib.TOMLDecodeError) -> Fault:
    """Return the fault of a file that is not TOML, with its line."""
    what, _, where = str(error).rpartition(" (at ")
    if not what:
        what, where = str(error), "line unknown)"
    return Fault(file, where.rstrip(")"), f"is not TOML: {what}", "mend the line, or compare with the packaged files")
