"""Loading the catalogue: packaged TOML, an operator's overlay over it, every fault found before anything runs."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path

from plainview.base.errors import CatalogueError
from plainview.catalogue.check import check
from plainview.catalogue.entries import read_entries
from plainview.catalogue.faults import Fault
from plainview.catalogue.model import Catalogue, Element, Family, Purpose, Recipient
from plainview.catalogue.parse import parse_element, parse_family, parse_purpose, parse_recipient

STANDARD = Path(__file__).parent / "standard"


def load_catalogue(overlay: Path | None = None, standard: Path | None = None) -> Catalogue:
    """Return the packaged catalogue with `overlay` laid over it; raises CatalogueError with every fault."""
    catalogue, faults = read_catalogue(overlay, standard)
    if faults:
        raise CatalogueError(faults)
    return catalogue


def read_catalogue(overlay: Path | None = None, standard: Path | None = None) -> tuple[Catalogue, tuple[Fault, ...]]:
    """Return what could be understood and all faults; only without faults may the catalogue be used."""
    faults: list[Fault] = []
    entries, removed = read_entries(standard or STANDARD, overlay, faults)
    elements: dict[str, Element] = {}
    purposes: dict[str, Purpose] = {}
    recipients: dict[str, Recipient] = {}
    families: dict[str, Family] = {}
    for (kind, name), entry in entries.items():
        match kind:
            case "element":
                element = parse_element(entry, faults)
                if element is not None and removed:
                    element = _without(element, removed)
                if element is not None:
                    elements[name] = element
            case "purpose":
                purposes[name] = parse_purpose(entry, faults)
            case "recipient":
                recipients[name] = parse_recipient(entry, faults)
            case _:
                families[name] = parse_family(entry, faults)
    version = digest(elements, purposes, recipients, families)
    catalogue = Catalogue(elements, purposes, recipients, families, version)
    faults.extend(check(catalogue))
    return catalogue, tuple(faults)


def _without(element: Element, removed: frozenset[tuple[str, str]]) -> Element | None:
    """Return `element` less the purposes and recipients that an overlay removed; None when no purpose is left."""
    uses = {
        purpose: dataclasses.replace(
            use, recipients=tuple(name for name in use.recipients if ("recipient", name) not in removed)
        )
        for purpose, use in element.uses.items()
        if ("purpose", purpose) not in removed
    }
    return dataclasses.replace(element, uses=uses) if uses or not element.uses else None


def digest(*tables: dict[str, Element] | dict[str, Purpose] | dict[str, Recipient] | dict[str, Family]) -> str:
    """Return the SHA-256, in hex, of all entries in canonical JSON; where they were declared does not count."""
    content = [{name: _content(entry) for name, entry in table.items()} for table in tables]
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _content(entry: Element | Purpose | Recipient | Family) -> dict[str, object]:
    fields = dataclasses.asdict(entry)
    del fields["declared_in"]
    return fields
