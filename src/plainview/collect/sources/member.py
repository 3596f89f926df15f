"""Member: the traits that SDKs reserve for a person, in the catalogue's words, with the shapes that they must have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_NAMES: Mapping[str, str] = {
    "fullName": "name",
    "emailAddress": "email",
    "phoneNumber": "phone",
    "firstName": "first_name",
    "lastName": "last_name",
    "birthday": "date_of_birth",
    "countryCode": "country",
}
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_COUNTRY = re.compile(r"[A-Za-z]{2}")
_SHAPES: Mapping[str, re.Pattern[str]] = {"email": _EMAIL, "country": _COUNTRY}


class MemberFacts(NamedTuple):
    """Traits in our words, and those of them that were left out with the reason."""

    traits: dict[str, object]
    stripped: tuple[tuple[str, str], ...] = ()


def normalise(traits: Mapping[str, object]) -> MemberFacts:
    """Return traits under our names; one that has not its shape is stripped as `wrong_type`.

    >>> normalise({"phoneNumber": "+1", "email": "nowhere"})
    MemberFacts(traits={'phone': '+1'}, stripped=(('email', 'wrong_type'),))
    """
    flat: dict[str, object] = {}
    for name, value in traits.items():
        if value is None:
            continue
        if name == "address" and isinstance(value, dict):
            _take_address(flat, value, traits)
        else:
            ours = _NAMES.get(name, name)
            if ours == name or ours not in traits:
                flat[ours] = value
    whole_name = _whole_name(flat)
    if whole_name and "name" not in flat:
        flat["name"] = whole_name
    return _shaped(flat)


def _take_address(flat: dict[str, object], address: Mapping[str, object], traits: Mapping[str, object]) -> None:
    for part, value in address.items():
        if part != "country":
            flat[f"address.{part}"] = value
        elif "country" not in traits:
            flat["country"] = value


def _whole_name(flat: Mapping[str, object]) -> str:
    parts = (flat.get("first_name"), flat.get("last_name"))
    return " ".join(part.strip() for part in parts if isinstance(part, str) and part.strip())


def _shaped(flat: dict[str, object]) -> MemberFacts:
    stripped: list[tuple[str, str]] = []
    for name, shape in _SHAPES.items():
        value = flat.get(name)
        if name in flat and not (isinstance(value, str) and shape.fullmatch(value.strip())):
            del flat[name]
            stripped.append((name, "wrong_type"))
        elif isinstance(value, str):
            flat[name] = value.strip().upper() if name == "country" else value.strip()
    return MemberFacts(flat, tuple(stripped))
