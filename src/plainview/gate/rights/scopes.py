"""How much a request is about, read strictly from what somebody sent."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from plainview.base.errors import BadInput
from plainview.catalogue.model import Catalogue, DecidedBy
from plainview.gate.rights.request import ACCOUNT, PERIOD, PROFILE, TITLE, WHAT

_ASKED_BY = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _.:/-]{0,79}")
_LONGEST_ID = 128


def erasure_scope(
    what: str, *, profile_id: str = "", title_id: str = "", from_day: str = "", to_day: str = ""
) -> dict[str, str]:
    """Return the scope of an erasure; raises BadInput saying what is missing. Days are whole ones, in UTC."""
    match what or (PROFILE if profile_id else ACCOUNT):
        case "account":
            if profile_id:
                raise BadInput("an account is erased with all its profiles; leave profile_id out, or ask for a profile")
            return {WHAT: ACCOUNT}
        case "profile":
            if not profile_id:
                raise BadInput("profile_id must name the profile to erase")
            return {WHAT: PROFILE}
        case "title":
            if not title_id or len(title_id) > _LONGEST_ID or not title_id.isprintable():
                raise BadInput("title_id must name the title whose traces are to be erased")
            return {WHAT: TITLE, "title_id": title_id}
        case "period":
            first, last = _day(from_day, "from"), _day(to_day, "to")
            if first > last:
                raise BadInput("from must be the first day of the period, and to its last one")
            return {WHAT: PERIOD, "from": first.isoformat(), "to": last.isoformat()}
        case _:
            raise BadInput("what must be one of: account, profile, title, period")


def objection_scope(catalogue: Catalogue, purpose: str, *, is_on: bool) -> dict[str, str]:
    """Return the scope of an objection; raises BadInput for a purpose that is not there or that a law asks for."""
    entry = catalogue.purposes.get(purpose)
    if entry is None:
        raise BadInput("purpose must name a purpose of the catalogue")
    if entry.decided_by is DecidedBy.LAW:
        raise BadInput(f"{purpose!r} is what a law asks of the service; nobody can object to it")
    return {"purpose": purpose} | ({} if is_on else {"on": "no"})


def restriction_scope(*, is_on: bool) -> dict[str, str]:
    """Return the scope of a restriction, or of its end."""
    return {} if is_on else {"on": "no"}


def correction_scope(catalogue: Catalogue, traits: Mapping[str, object], correction_id: str) -> dict[str, str]:
    """Return the scope of a correction: the elements that the traits belong to; each correction is its own."""
    elements = {
        element.id for element in catalogue.elements.values() for trait in traits if trait in element.collect.traits
    }
    return {"elements": ",".join(sorted(elements)), "correction_id": correction_id}


def asked_by(caller: str, said: str) -> str:
    """Return by whom something was asked, as a service's own word; raises BadInput for what may name a person.

    >>> asked_by("backend", "member on the phone")
    'backend: member on the phone'
    """
    if not said:
        return caller
    if not _ASKED_BY.fullmatch(said):
        raise BadInput("asked_by must be letters, digits, spaces and _.:/- only: who asked by role, such as member")
    return f"{caller}: {said}"


def _day(text: str, name: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise BadInput(f"{name} must be a day, written as 2026-03-31") from None
