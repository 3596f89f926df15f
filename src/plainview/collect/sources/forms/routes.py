"""What forms answer over HTTP: their fields with the notice, tokens for browsers, and what became of a posted form."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from http import HTTPStatus

import msgspec

from plainview.base.errors import BadInput, NotFound, Unauthorised
from plainview.catalogue.model import AskedAt
from plainview.catalogue.words import Words
from plainview.collect.cors import Origins
from plainview.collect.sources.forms.filing import Filed, Filing
from plainview.collect.sources.forms.notices import consents, notice, notice_text, schema, text_shown
from plainview.collect.sources.forms.reading import is_browsers, read
from plainview.collect.sources.forms.shape import FORMS, Form
from plainview.collect.sources.forms.tokens import Tokens
from plainview.gate.cards import holds_card
from plainview.gate.program import Access, Answer, Call, Kit, Operation

_LANGUAGE = {"language": "Language of the words (BCP 47); the browser's, or the service's own, when absent."}
_LONGEST_ID = 128


class TokenAsked(msgspec.Struct, forbid_unknown_fields=True):
    """For whom a token is, and the page of yours that her browser goes to once the form was taken in."""

    member_id: str
    return_to: str = ""


class TokenMade(msgspec.Struct):
    """A form token, to be sent as the field `form_token`, and when it ends."""

    form_token: str
    until: dt.datetime


class NotKept(msgspec.Struct):
    """Something that was sent and is not kept, why, and why in words for people."""

    name: str
    why: str
    words: str


class FormTaken(msgspec.Struct):
    """What became of a form; `result` is stored or duplicate."""

    form: str
    member_id: str
    result: str
    not_kept: list[NotKept]
    case_id: str | None = None


class Desk:
    """Answers for every form."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._filing = Filing(kit)
        self._tokens = Tokens(kit.secret("form tokens"), kit.clock)
        self._origins = Origins(kit.settings.allowed_origins)

    def show(self, call: Call) -> Answer:
        """Return a form's fields, what to say where it stands, and the consents that it may ask for."""
        form = _form(call)
        catalogue, words = self._kit.catalogue(), self._kit.words(call.language)
        asks = consents(catalogue, words) if any(asked.name == "consents" for asked in form.fields) else []
        content = {
            "form": form.name,
            "action": f"/v1/forms/{form.name}",
            "schema": schema(form, catalogue, words),
            "consents": asks,
            "text_version": self._kit.choices.texts.keep(text_shown(asks)) if asks else None,
            "notice": self._notice(form.place, words),
        }
        return Answer(content, headers=self._headers(call))

    def show_notice(self, call: Call) -> Answer:
        """Return the notice of any place where something is collected."""
        place = next((place for place in AskedAt if place.value == call.path["place"]), None)
        if place is None:
            raise NotFound("place", f"no such place; it is one of {', '.join(place.value for place in AskedAt)}")
        return Answer(self._notice(place, self._kit.words(call.language)), headers=self._headers(call))

    def _notice(self, place: AskedAt, words: Words) -> dict[str, object]:
        """Return the notice of a place; its words are kept, so that its version proves what was shown."""
        found = notice(place, self._kit.catalogue(), words, self._kit.settings)
        return {**found, "text_version": self._kit.choices.texts.keep(notice_text(found))}

    def make_token(self, call: Call) -> Answer:
        """Return a token for one member and one form."""
        form = _form(call)
        asked = call.body if isinstance(call.body, TokenAsked) else TokenAsked("")
        token, until = self._tokens.make(form.name, _member_id(asked.member_id), asked.return_to)
        return Answer(TokenMade(token, until))

    def post(self, call: Call) -> Answer:
        """Take a form in, whole or not at all."""
        form = _form(call)
        given = read(call.raw, call.headers)
        member_id, return_to = self._who(call, form, given)
        filed = self._filing.file(form, member_id, given, f"{form.name} form")
        if filed.faults:
            return self._faulty(call, filed)
        words = self._kit.words(call.language)
        if return_to and is_browsers(call.headers):
            return Answer("", 303, "text/plain", {"Location": return_to, **self._headers(call)})
        not_kept = [NotKept(name, why, words.reason(why)) for name, why in filed.not_kept]
        taken = FormTaken(form.name, member_id, filed.result, not_kept, filed.case_id or None)
        return Answer(taken, headers=self._headers(call))

    def _who(self, call: Call, form: Form, given: dict[str, object]) -> tuple[str, str]:
        """Return about whom a form is, and where her browser goes next."""
        token, named = given.pop("form_token", None), given.pop("member_id", None)
        if token is None:
            if not call.caller:
                raise Unauthorised("send a service key as Bearer, or a form_token as a field", reason="form_token")
            return _member_id(named), ""
        if not isinstance(token, str):
            raise BadInput("form_token must be a text, as POST /v1/forms/{form}/tokens answered it")
        made = self._tokens.read(token, form.name)
        if named is not None and named != made.member_id:
            raise Unauthorised("the form token is for another member", reason="form_token")
        return made.member_id, made.return_to

    def _faulty(self, call: Call, filed: Filed) -> Answer:
        words = self._kit.words(call.language)
        errors = [
            {
                "field": fault.name,
                "message": words.text(fault.why, **fault.args),
                "accepted": words.text(fault.accepted, **fault.args),
            }
            for fault in filed.faults
        ]
        content = {
            "type": "about:blank",
            "title": HTTPStatus.UNPROCESSABLE_ENTITY.phrase,
            "status": 422,
            "detail": words.text("form-faulty", count=len(errors)),
            "errors": errors,
        }
        return Answer(content, 422, "application/problem+json", self._headers(call))

    def _headers(self, call: Call) -> dict[str, str]:
        """Return the headers by which pages of allowed origins may read an answer."""
        origin = call.headers.get("origin")
        pairs = self._origins.headers(None if origin is None else origin.encode())
        shared = {name.decode(): value.decode() for name, value in pairs}
        return {**shared, "cross-origin-resource-policy": "cross-origin"}


def routes(kit: Kit) -> tuple[Operation, ...]:
    """Return the operations of all forms."""
    desk = Desk(kit)
    form = "/v1/forms/{form}"
    return (
        _reading(form, "Return a form's fields as JSON Schema, with the notice to show beside it", desk.show),
        Operation(
            "POST",
            form,
            "Take a form in, from the service's own programs or from a browser with a form token",
            Access.KEY_OR_TOKEN,
            desk.post,
            gives=FormTaken,
            tag="forms",
        ),
        Operation(
            "POST",
            f"{form}/tokens",
            "Make a token with which one member's browser may post one form for a quarter of an hour",
            Access.SERVICE,
            desk.make_token,
            takes=TokenAsked,
            gives=TokenMade,
            tag="forms",
        ),
        _reading("/v1/notices/{place}", "Return the notice of a place where something is collected", desk.show_notice),
    )


def _reading(path: str, summary: str, run: Callable[[Call], Answer]) -> Operation:
    return Operation("GET", path, summary, Access.OPEN, run, query=_LANGUAGE, tag="forms")


def _form(call: Call) -> Form:
    form = FORMS.get(call.path["form"])
    if form is None:
        raise NotFound("form", f"no such form; it is one of {', '.join(FORMS)}")
    return form


def _member_id(given: object) -> str:
    if not isinstance(given, str) or not 0 < len(given) <= _LONGEST_ID or not given.isprintable():
        raise BadInput(f"member_id must be your own id of the member, 1 to {_LONGEST_ID} printable characters")
    if holds_card(given):
        raise BadInput("member_id holds a payment card number; use your own id of the member")
    return given
