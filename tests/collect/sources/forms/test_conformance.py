"""Forms pass the shipped suite: one that becomes an event, and one that becomes details of hers."""

from __future__ import annotations

import json

from plainview.collect.sources.forms import PROGRAM
from plainview.gate.program import Call
from plainview.testing.source_conformance import SourceConformance, SourceInTrial
from tests.collect.sources.on_trial import answer


def posted(source: SourceInTrial, form: str, **fields: object) -> None:
    call = Call("backend", path={"form": form}, raw=json.dumps(fields).encode())
    answer(source, "/v1/forms/{form}", call)


class TestSupport(SourceConformance):
    """The form of customer care."""

    definition = PROGRAM
    elements = frozenset({"support_contacts"})

    def take_in(self, source: SourceInTrial, member_id: str, place: int, *, more: dict[str, object]) -> None:
        said = {"channel": "chat", "topic": f"sound {place}", "submission_id": f"{member_id}-{place}"}
        posted(source, "support", member_id=member_id, **said, **more)


class TestPayment(SourceConformance):
    """The form of a way to pay."""

    definition = PROGRAM
    elements = frozenset({"payment_method"})

    def take_in(self, source: SourceInTrial, member_id: str, place: int, *, more: dict[str, object]) -> None:
        paid = {"method_type": "card", "token": f"tok_{place}", "last4": "1111", "processor": "examplepay"}
        posted(source, "payment", member_id=member_id, submission_id=f"{member_id}-{place}", **paid, **more)
