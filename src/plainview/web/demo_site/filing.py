"""The forms of the service, as its own site uses them: their labels and consents, and a form posted for a member."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import cast

import msgspec
from litestar.exceptions import NotFoundException

from plainview.catalogue.model import ANY_COUNTRY, Basis, Catalogue
from plainview.gate.program import Answer, Call
from plainview.web.desk import Desk

_CALLER = "the demo's site"
_FORM = "/v1/forms/{form}"
_TOKENS = "/v1/test-processor/tokens"
_JSON = {"content-type": "application/json"}
_FAULTY = 422
_PLAIN = msgspec.json.Decoder(dict[str, object])


@dataclass(frozen=True, slots=True)
class Shown:
    """A form to draw: label and hint of each field, the consents it asks for and the version of their words."""

    labels: Mapping[str, str]
    hints: Mapping[str, str]
    consents: tuple[Mapping[str, object], ...]
    text_version: str


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of a form: field -> what is wrong with it, or else that it was taken and what was not kept."""

    faults: Mapping[str, str] = field(default_factory=dict)
    case_id: str = ""
    not_kept: tuple[str, ...] = ()


def shown(desk: Desk, form: str, language: str) -> Shown:
    """Return a form to draw, with the consents that a yes is needed for; the rest stands on "Your data"."""
    content = _asked(desk, "GET", _FORM, Call("", {"form": form}, language=language))
    schema = cast("Mapping[str, Mapping[str, Mapping[str, str]]]", content["schema"])["properties"]
    asked = cast("list[Mapping[str, object]]", content["consents"])
    needed = _by_consent(desk.service.catalogue)
    return Shown(
        {name: held.get("title", "") for name, held in schema.items()},
        {name: held.get("description", "") for name, held in schema.items()},
        tuple(part for part in asked if part["purpose"] in needed),
        str(content["text_version"] or ""),
    )


def file(desk: Desk, form: str, fields: Mapping[str, object], language: str) -> Filed:
    """Post a form as the service's own site; raises Conflict, NotFound or BadInput where it cannot be taken."""
    given = {name: value for name, value in fields.items() if value not in ("", None)}
    call = Call(_CALLER, {"form": form}, headers=_JSON, raw=msgspec.json.encode(given), language=language)
    content = _asked(desk, "POST", _FORM, call)
    if content.get("status") == _FAULTY:
        errors = cast("list[Mapping[str, str]]", content["errors"])
        return Filed({error["field"]: f"{error['message']} {error['accepted']}" for error in errors})
    left = cast("list[Mapping[str, str]]", content.get("not_kept", []))
    return Filed({}, str(content.get("case_id") or ""), tuple(part["words"] for part in left))


def card_token(desk: Desk, card_number: str) -> Mapping[str, str] | None:
    """Return what the test processor answers to a card number, or None where it is not switched on.

    Raises BadInput for a number that no issuer gives out. The number goes nowhere else.
    """
    run = _operation(desk, "POST", _TOKENS)
    if run is None:
        return None
    answer = run(Call("", headers=_JSON, raw=msgspec.json.encode({"card_number": card_number})))
    return cast("Mapping[str, str]", _read(answer))


def _asked(desk: Desk, method: str, path: str, call: Call) -> dict[str, object]:
    run = _operation(desk, method, path)
    if run is None:
        raise NotFoundException("this service has no forms")
    return _read(run(call))


def _operation(desk: Desk, method: str, path: str) -> Callable[[Call], Answer] | None:
    program = desk.service.programs.get("forms")
    operations = () if program is None else program.operations
    return next((held.run for held in operations if (held.method, held.path) == (method, path)), None)


def _read(answer: Answer) -> dict[str, object]:
    """Return an answer as it would go over the wire."""
    return _PLAIN.decode(msgspec.json.encode(answer.content))


def _by_consent(catalogue: Catalogue) -> frozenset[str]:
    """Return the purposes that rest on consent wherever no country says otherwise."""
    return frozenset(
        use.purpose
        for element in catalogue.elements.values()
        for use in element.uses.values()
        if use.basis.get(ANY_COUNTRY) is Basis.CONSENT
    )
