"""The catalogue as a fideslang manifest, which the `fides` command reads: an organisation, a system, its datasets.

fideslang has no words for sources, families or recipients, so our own ids are names there and its keys are our tags.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from plainview.catalogue.grounds import is_outside, is_profiling
from plainview.catalogue.model import ANY_COUNTRY, Basis, Catalogue, Element, Family, Purpose, PurposeUse, ValueType
from plainview.explain.explanation import Contacts
from plainview.explain.vocabulary import Vocabulary

YAMLValue: TypeAlias = "str | int | bool | Sequence[YAMLValue] | Mapping[str, YAMLValue] | None"

_ORGANISATION = "default_organization"
_SYSTEM = "plainview"
_MEMBERS = "customer"
_BASES: Mapping[Basis, str] = {
    Basis.CONSENT: "Consent",
    Basis.CONTRACT: "Contract",
    Basis.LEGAL_OBLIGATION: "Legal obligations",
    Basis.LEGITIMATE_INTEREST: "Legitimate interests",
}
_TYPES: Mapping[ValueType, str] = {
    ValueType.INTEGER: "integer",
    ValueType.DURATION_MS: "integer",
    ValueType.NUMBER: "float",
    ValueType.BOOLEAN: "boolean",
    ValueType.JSON: "object",
}
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NOT_IN_KEYS = re.compile(r"[^A-Za-z0-9_.<>-]")


def manifest(catalogue: Catalogue, words: Vocabulary, service_name: str, contacts: Contacts) -> dict[str, YAMLValue]:
    """Return the manifest: a privacy declaration for each purpose and lawful basis, a dataset for each family."""
    datasets = [_dataset(catalogue, family, words) for family in catalogue.families.values()]
    declarations = [entry for purpose in catalogue.purposes.values() for entry in _declared(catalogue, purpose, words)]
    outside = [recipient for recipient in catalogue.recipients.values() if is_outside(recipient)]
    system: dict[str, YAMLValue] = {
        "fides_key": _SYSTEM,
        "organization_fides_key": _ORGANISATION,
        "name": service_name,
        "description": f"Made from catalogue {catalogue.version}.",
        "system_type": "Service",
        "responsibility": ["Controller"],
        "processes_personal_data": True,
        "does_international_transfers": bool(outside),
        "legal_basis_for_transfers": sorted({one.safeguard for one in outside if one.safeguard}),
        "dataset_references": [str(dataset["fides_key"]) for dataset in datasets if dataset["collections"]],
        "privacy_declarations": declarations,
    }
    if contacts.controller:
        system["legal_name"] = contacts.controller
    if contacts.officer:
        system["dpo"] = contacts.officer
    organisation: dict[str, YAMLValue] = {
        "fides_key": _ORGANISATION,
        "name": contacts.controller or service_name,
        "controller": {"name": contacts.controller},
        "data_protection_officer": {"name": contacts.officer},
        "representative": {"name": contacts.representative},
    }
    return {
        "organization": [organisation],
        "dataset": [dataset for dataset in datasets if dataset["collections"]],
        "system": [system],
    }


def as_yaml(value: Mapping[str, YAMLValue]) -> str:
    """Return a manifest as YAML: block style, every text quoted as in JSON, which YAML reads alike.

    >>> print(as_yaml({"system": [{"fides_key": "a", "tags": [], "ok": True}]}), end="")
    system:
      - fides_key: "a"
        tags: []
        ok: true
    """
    return "\n".join(_yaml(value, "")) + "\n"


def _declared(catalogue: Catalogue, purpose: Purpose, words: Vocabulary) -> Iterator[dict[str, YAMLValue]]:
    """Yield one declaration for each basis that a purpose rests on where no country says otherwise."""
    by_basis: dict[Basis, list[tuple[Element, PurposeUse]]] = {}
    for element in catalogue.elements_for(purpose.id).values():
        use = catalogue.use_of(element, purpose.id)
        if use is not None:
            basis = use.basis_in(None) or next(iter(use.basis.values()))
            by_basis.setdefault(basis, []).append((element, use))
    for basis, held in by_basis.items():
        yield _declaration(catalogue, purpose, basis, words=words, held=held)


def _declaration(
    catalogue: Catalogue,
    purpose: Purpose,
    basis: Basis,
    *,
    words: Vocabulary,
    held: Sequence[tuple[Element, PurposeUse]],
) -> dict[str, YAMLValue]:
    recipients = list(dict.fromkeys(name for _, use in held for name in use.recipients))
    by_country = any(set(use.basis) != {ANY_COUNTRY} for _, use in held)
    return {
        "name": f"{purpose.id} ({basis.value})",
        "data_categories": _categories(element for element, _ in held),
        "data_use": purpose.tags.get("fideslang", ""),
        "data_subjects": [_MEMBERS],
        "dataset_references": sorted({_dataset_key(element.family) for element, _ in held}),
        "features": ["profiling"] if is_profiling(purpose) else [],
        "legal_basis_for_processing": _BASES[basis],
        "flexible_legal_basis_for_processing": by_country,
        "retention_period": f"{max(use.kept_days for _, use in held)} days at most",
        "data_shared_with_third_parties": bool(recipients),
        "third_parties": ", ".join(_named(catalogue, name, words) for name in recipients),
        "shared_categories": _categories(element for element, use in held if use.recipients),
    }


def _dataset(catalogue: Catalogue, family: Family, words: Vocabulary) -> dict[str, YAMLValue]:
    collections: list[YAMLValue] = [
        {
            "name": element.id,
            "description": words.element(element.id).explain,
            "data_categories": _categories((element,)),
            "fields": [_field(name, kind) for name, kind in _fields(element).items()],
        }
        for element in catalogue.elements.values()
        if element.family == family.id
    ]
    return {
        "fides_key": _dataset_key(family.id),
        "organization_fides_key": _ORGANISATION,
        "name": words.text_or(f"family-{family.id}", family.id),
        "description": f"Kept {family.kept_days} days at most.",
        "data_subjects": [_MEMBERS],
        "collections": collections,
    }


def _fields(element: Element) -> Mapping[str, ValueType]:
    if element.collect.kept_as is not None:
        return {element.id: element.collect.kept_as}
    return {**element.record_fields, **element.columns}


def _field(name: str, kind: ValueType) -> dict[str, YAMLValue]:
    return {"name": name, "fides_meta": {"data_type": _TYPES.get(kind, "string")}}


def _categories(elements: Iterable[Element]) -> list[str]:
    found = (element.tags["fideslang"] for element in elements if "fideslang" in element.tags)
    return sorted(set(found))


def _dataset_key(family: str) -> str:
    return f"{_SYSTEM}_{_NOT_IN_KEYS.sub('_', family)}"


def _named(catalogue: Catalogue, name: str, words: Vocabulary) -> str:
    held = catalogue.recipients.get(name)
    return held.legal_name if held is not None and held.legal_name else words.recipient(name)


def _yaml(value: YAMLValue, indent: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            key = name if _PLAIN_KEY.fullmatch(name) else json.dumps(name)
            if isinstance(inner, (Mapping, list, tuple)) and inner:
                yield f"{indent}{key}:"
                yield from _yaml(inner, indent + "  ")
            else:
                yield f"{indent}{key}: {_scalar(inner)}"
        return
    for inner in value if isinstance(value, (list, tuple)) else ():
        if isinstance(inner, Mapping) and inner:
            first, *rest = _yaml(inner, indent + "  ")
            yield f"{indent}- {first.lstrip()}"
            yield from rest
        else:
            yield f"{indent}- {_scalar(inner)}"


def _scalar(value: YAMLValue) -> str:
    # JSON's escapes are YAML's too; what is beyond ASCII is escaped, so no line separator ends a line.
    return json.dumps(value)
