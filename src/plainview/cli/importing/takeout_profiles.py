"""Profiles by their names: which profile here each name in somebody's export means."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plainview.base.errors import BadInput
from plainview.gate.subjects import MAIN_PROFILE

_NOT_IN_AN_ID = re.compile(r"[^a-z0-9]+")
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Profiles:
    """`ids` is name -> profile; `names` what each profile is called here; `new` those that have no name here yet."""

    ids: Mapping[str, str]
    names: Mapping[str, str]
    new: Mapping[str, str]


def read_map(given: Iterable[str]) -> dict[str, str]:
    """Return name -> profile id of `NAME=ID` texts; raises BadInput for one that is not of that form."""
    chosen: dict[str, str] = {}
    for text in given:
        name, equals, profile_id = text.rpartition("=")
        if not equals or not profile_id.strip():
            raise BadInput('a profile is mapped as NAME=ID, such as --profile-map "Anna=main"')
        chosen[name] = profile_id.strip()
    return chosen


def match_profiles(found: Iterable[str], chosen: Mapping[str, str], known: Mapping[str, str]) -> Profiles:
    """Return which profile each of the names `found` means.

    What was `chosen` counts first, then a profile that is `known` here (id -> name) by that name. Of a member without
    any profile the first name is the account owner's. Every other name becomes a profile of its own.
    """
    here = {name.strip().casefold(): profile_id for profile_id, name in known.items()}
    # A profile that the last, stopped run of this import made must not count as one that was there before.
    ids: dict[str, str] = {}
    names = dict(known)
    new: dict[str, str] = {}
    for name in dict.fromkeys(found):
        if name in chosen:
            profile_id = chosen[name]
        elif not name.strip():
            profile_id = MAIN_PROFILE
        elif name.strip().casefold() in here:
            profile_id = here[name.strip().casefold()]
        elif MAIN_PROFILE not in names and not known:
            profile_id = MAIN_PROFILE
        else:
            profile_id = _id_of(name, taken=names)
        ids[name] = profile_id
        if profile_id not in names and name.strip():
            names[profile_id] = new[profile_id] = name
    return Profiles(ids, names, new)


def _id_of(name: str, *, taken: Mapping[str, str]) -> str:
    """Return an id made of a name: its letters where they are plain, and a digest where that would not tell it apart.

    >>> _id_of("Mum & Dad", taken={})
    'mum-dad'
    """
    plain = _NOT_IN_AN_ID.sub("-", name.casefold())[:_LONGEST].strip("-")
    if plain and plain not in taken:
        return plain
    return "-".join(filter(None, (plain, hashlib.sha256(name.encode(errors="replace")).hexdigest()[:8])))
