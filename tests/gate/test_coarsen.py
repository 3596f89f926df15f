"""Held values at each precision."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from plainview.catalogue.model import Precision
from plainview.gate.coarsen import coarsen
from plainview.gate.subjects import SubjectRef
from plainview.store.values import RecordField
from tests.gate.conftest import World
from tests.gate.small_catalogue import small_catalogue

BORN = "1961-04-12T08:30:00Z"


@pytest.mark.parametrize(
    ("precision", "shown"),
    [
        (Precision.EXACT, BORN),
        (Precision.DAY, "1961-04-12"),
        (Precision.MONTH, "1961-04"),
        (Precision.YEAR, "1961"),
        (Precision.PRESENCE, True),
    ],
)
def test_a_value_is_no_closer_than_its_precision(precision: Precision, shown: RecordField) -> None:
    assert coarsen(BORN, precision, str.upper) == shown


def test_a_digest_is_equal_for_equal_values_of_one_purpose_and_of_no_other(world: World) -> None:
    world.member("ana", email="ana@demo.example")
    world.member("bob", email="ana@demo.example")
    changed = small_catalogue("two")
    email = changed.elements["email"]
    hashed = replace(email, uses={name: replace(use, precision=Precision.HASH) for name, use in email.uses.items()})
    world.catalogue.replace(replace(changed, elements={**changed.elements, "email": hashed}))

    def seen(purpose: str, member_id: str) -> RecordField:
        return world.session(purpose).read(SubjectRef(member_id), ["email"]).first("email")

    assert seen("operate", "ana") == seen("operate", "bob")
    assert seen("operate", "ana") != seen("communicate", "ana")
    plain = hashlib.sha256(b'"ana@demo.example"').hexdigest()
    assert seen("operate", "ana") not in {"ana@demo.example", plain}
