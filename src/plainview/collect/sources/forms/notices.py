"""The notice at collection: what is collected at one place, what for, on what basis, how long and for whom."""

from __future__ import annotations

from collections.abc import Iterator

from plainview.base.settings import Settings
from plainview.catalogue.model import AskedAt, Catalogue, DecidedBy, Element, PurposeUse
from plainview.catalogue.words import Words
from plainview.collect.sources.forms.checking import accepted, accepted_args
from plainview.collect.sources.forms.shape import Field, Form, Kind

_FORMATS = {Kind.EMAIL: "email", Kind.DATE: "date", Kind.PASSWORD: "password"}


def notice(place: AskedAt, catalogue: Catalogue, words: Words, settings: Settings) -> dict[str, object]:
    """Return the notice of a place (GDPR articles 13 and 14, CCPA 1798.100), made from the catalogue in force."""
    asked = [element for element in catalogue.elements.values() if place in element.asked_at]
    return {
        "place": place.value,
        "name": words.asked_at(place.value),
        "language": words.language,
        "catalogue_version": catalogue.version,
        "controller": settings.controller,
        "officer_contact": settings.officer_contact,
        "authority": settings.authority,
        "elements": [_element(element, catalogue, words) for element in asked],
    }


def notice_text(shown: dict[str, object]) -> str:
    """Return every word of a notice, one a line, as what was shown can be proved by."""
    return "\n".join(_words_in(shown))


def _words_in(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from _words_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _words_in(inner)
    else:
        yield str(value)


def consents(catalogue: Catalogue, words: Words) -> list[dict[str, object]]:
    """Return the purposes that a member decides on, with the words to show and the version of those words."""
    shown: list[dict[str, object]] = []
    for purpose in catalogue.purposes.values():
        if purpose.decided_by is DecidedBy.MEMBER:
            said = words.purpose(purpose.id)
            shown.append(
                {
                    "purpose": purpose.id,
                    "name": said.name,
                    "what_for": said.what_for,
                    "without": said.without,
                    "default": purpose.default,
                }
            )
    return shown


def text_shown(shown: list[dict[str, object]]) -> str:
    """Return the words that are shown when consents are asked for, as a receipt keeps them (GDPR article 7)."""
    return "\n".join(str(part[key]) for part in shown for key in ("name", "what_for", "without"))


def schema(form: Form, catalogue: Catalogue, words: Words) -> dict[str, object]:
    """Return the form's fields as JSON Schema (draft 2020-12)."""
    asked = form.asked(catalogue)
    properties: dict[str, object] = {
        "member_id": {"type": "string", "maxLength": 128, "description": words.text("form-field-member-id")}
    }
    properties |= {field.name: _field(field, catalogue, words) for field in asked}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": words.text(f"form-{form.name}"),
        "type": "object",
        "properties": properties,
        "required": [field.name for field in asked if field.required],
    }


def _field(asked: Field, catalogue: Catalogue, words: Words) -> dict[str, object]:
    shown: dict[str, object] = {
        "title": words.text(f"form-field-{asked.name.replace('_', '-')}"),
        "description": words.text(accepted(asked), **accepted_args(asked)),
    }
    match asked.kind:
        case Kind.YES_NO:
            shown["type"] = "boolean"
        case Kind.CONSENTS:
            shown |= {"type": "object", "additionalProperties": {"type": "boolean"}}
        case Kind.ANSWERS:
            answer = {"question_id": {"type": "string"}, "answer": {"type": "string", "maxLength": asked.longest}}
            shown |= {"type": "array", "minItems": 1, "items": {"type": "object", "properties": answer}}
        case _:
            shown |= {"type": "string", "maxLength": asked.longest}
    if asked.kind in _FORMATS:
        shown["format"] = _FORMATS[asked.kind]
    if asked.choices:
        shown["enum"] = list(asked.choices)
    element = catalogue.elements.get(asked.element)
    if element is not None:
        shown |= {"x-element": element.id, "x-countries": list(element.countries)}
    return shown


def _element(element: Element, catalogue: Catalogue, words: Words) -> dict[str, object]:
    said = words.element(element.id)
    return {
        "id": element.id,
        "name": said.name,
        "explain": said.explain,
        "required": element.required,
        "sensitive": element.sensitive,
        "countries": list(element.countries),
        "moves_recommendations": element.moves_recommendations,
        "purposes": [_use(use, catalogue, words) for use in element.uses.values()],
    }


def _use(use: PurposeUse, catalogue: Catalogue, words: Words) -> dict[str, object]:
    said = words.purpose(use.purpose)
    return {
        "id": use.purpose,
        "name": said.name,
        "what_for": said.what_for,
        "basis": {
            country: {"key": basis.value, "name": words.basis(basis.value).name} for country, basis in use.basis.items()
        },
        "kept_days": use.kept_days,
        "recipients": [
            {
                "id": name,
                "name": words.recipient(name).name,
                "legal_name": catalogue.recipients[name].legal_name,
                "kind": catalogue.recipients[name].kind.value,
                "country": catalogue.recipients[name].country,
            }
            for name in use.recipients
        ],
    }
