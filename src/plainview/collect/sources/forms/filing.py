"""A checked form on its way through the gate: as one batch of events, whole or not at all, and then her consents."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass

from argon2 import PasswordHasher

from plainview.base.errors import BadInput, Conflict, NotFound
from plainview.base.ids import new_id
from plainview.catalogue.model import Source
from plainview.collect.sources.forms.checking import Fault, check
from plainview.collect.sources.forms.shape import OURS, SECRET, Form, Goes
from plainview.gate.admission import AdmitResult, CanonicalEvent, Result
from plainview.gate.cards import without_cards
from plainview.gate.program import Kit
from plainview.gate.subjects import SubjectRef

_WAIT_S = 30
_HASHED_AT_ONCE = 2
_MADE = "profile.created"


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of a form: what was not kept and why, or the faults for which nothing of it was."""

    result: str = "stored"
    not_kept: tuple[tuple[str, str], ...] = ()
    case_id: str = ""
    faults: tuple[Fault, ...] = ()


class Filing:
    """Takes forms in. `kit` is the program's; sign-ups wait for one another, so that no account is made twice."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._hasher = PasswordHasher()
        # Each hash takes 64 MiB.
        self._turn = threading.BoundedSemaphore(_HASHED_AT_ONCE)
        self._signing_up = threading.Lock()

    def file(self, form: Form, member_id: str, given: Mapping[str, object], path: str) -> Filed:
        """Check a form whole and take it in; raises NotFound, Conflict, or BadInput where the gate keeps nothing."""
        if form.name != "sign-up" and not self._kit.knows(member_id):
            raise NotFound("member", "no such member; POST /v1/forms/sign-up makes one")
        country = self._kit.facts_of(member_id, "").country
        checked = check(form, given, self._kit.catalogue(), country)
        if checked.faults:
            return Filed(faults=checked.faults)
        values = dict(checked.values)
        if form.event == "support.contacted" and not values.get("case_id"):
            values["case_id"] = new_id(self._kit.clock)
        events = self._events(form, member_id, values, _event_id(form, given) or new_id(self._kit.clock), path)
        results = self._sign_up(member_id, values, events) if form.name == "sign-up" else self._admit(events)
        left = [(without_cards(name), why) for name, why in self._left(form, given)]
        left += [(note.name, note.why) for result in results for note in result.stripped]
        return Filed(results[0].result.value, tuple(dict.fromkeys(left)), str(values.get("case_id", "")))

    def _sign_up(self, member_id: str, values: Mapping[str, object], events: list[CanonicalEvent]) -> list[AdmitResult]:
        with self._signing_up:
            if self._kit.knows(member_id) and self._has_details(member_id):
                raise Conflict("this member_id is taken; use another one, or correct the account with PATCH")
            results = self._admit(events)
        consents = values.get("consents")
        if isinstance(consents, dict) and consents:
            version = str(values.get("text_version", ""))
            self._kit.choices.decide_all(member_id, consents, text_version=version, how="sign-up form")
        return results

    def _has_details(self, member_id: str) -> bool:
        """Return whether anything is held that a member gives; an app's event may come before the account does."""
        given = [
            name
            for name, element in self._kit.catalogue().elements_for("operate").items()
            if element.is_record and element.source is Source.MEMBER
        ]
        reading = self._kit.sessions["operate"].read(SubjectRef(member_id), given)
        return bool(reading.values)

    def _events(
        self, form: Form, member_id: str, values: Mapping[str, object], event_id: str, path: str
    ) -> list[CanonicalEvent]:
        traits, properties = self._parted(form, values)
        profile_id = str(values.get("profile_id", ""))
        name = form.event
        if profile_id and profile_id not in self._kit.profiles(member_id):
            name = _MADE
        if form.name == "sign-up":
            properties["channel"] = "sign-up form"
        base = CanonicalEvent(
            event_id, name, member_id, profile_id, occurred_at=self._kit.clock.now(), traits=traits, path=path
        )
        answers = properties.pop("answers", None)
        if not isinstance(answers, list):
            return [base._replace(properties=properties)]
        return [
            base._replace(
                id=f"{event_id} {number}", properties={**properties, "question_id": question, "answer": answer}
            )
            for number, (question, answer) in enumerate(answers)
        ]

    def _parted(self, form: Form, values: Mapping[str, object]) -> tuple[dict[str, object], dict[str, object]]:
        traits: dict[str, object] = {}
        properties: dict[str, object] = {}
        catalogue = self._kit.catalogue()
        for asked in form.asked(catalogue):
            if asked.name in values and asked.goes is not Goes.NOWHERE:
                (traits if asked.goes is Goes.TRAIT else properties)[asked.name] = values[asked.name]
        password = values.get("password")
        if isinstance(password, str):
            with self._turn:
                traits[next(iter(catalogue.elements[SECRET].collect.traits))] = self._hasher.hash(password)
        return traits, properties

    def _admit(self, events: list[CanonicalEvent]) -> list[AdmitResult]:
        results = self._kit.admit(events).result(timeout=_WAIT_S)
        refused = next((result for result in results if result.result is Result.REFUSED), None)
        if refused is not None:
            raise BadInput(f"nothing was kept: {refused.why}")
        return results

    def _left(self, form: Form, given: Mapping[str, object]) -> list[tuple[str, str]]:
        """Return what came and is never passed on: the text of a message, and fields that the form does not ask."""
        asked = {field.name for field in form.asked(self._kit.catalogue())} | OURS
        return [(name, form.never_kept.get(name, "undeclared_property")) for name in given if name not in asked]


def _event_id(form: Form, given: Mapping[str, object]) -> str:
    made = given.get("submission_id")
    if made is None:
        return ""
    if not isinstance(made, str) or not 0 < len(made) <= 100 or not made.isprintable():
        raise BadInput("submission_id must be 1 to 100 printable characters, the same when a form is sent again")
    return f"{form.name} {made}"
