"""Consent snapshots narrow, never widen, and fail closed."""

from __future__ import annotations

import pytest

from plainview.catalogue.model import DecidedBy
from plainview.collect.consent import Narrowing
from tests.collect.serving import CATALOGUE

OPTIONAL = tuple(sorted(p.id for p in CATALOGUE.purposes.values() if p.decided_by is DecidedBy.MEMBER))


@pytest.mark.parametrize(
    ("snapshot", "expected"),
    [
        (None, ()),
        ({}, ()),
        ({"recommend_use": True}, ()),
        ({"recommend_use": False}, ("recommend_use",)),
        ({"categoryPreferences": {"Analytics": False, "Advertising": True}}, ("audience_train", "audience_use")),
        ({"categoryPreferences": {"Advertising": False}}, ("communicate_marketing", "personalise_marketing")),
        ({"categoryPreferences": {"C0004": False}}, OPTIONAL),
        ({"categoryPreferences": {"C0004": True}}, ()),
        ({"categoryPreferences": "none"}, OPTIONAL),
        ({"rights": False}, ()),
        ({"recommend_use": "denied"}, ("recommend_use",)),
        ("no", OPTIONAL),
        ([], OPTIONAL),
    ],
)
def test_what_a_snapshot_denies_is_narrowed(snapshot: object, expected: tuple[str, ...]) -> None:
    assert Narrowing(CATALOGUE).narrowed([snapshot]) == expected


def test_several_snapshots_only_narrow_further() -> None:
    snapshots = [{"recommend_use": False}, {"recommend_use": True, "audience_use": False}]
    assert Narrowing(CATALOGUE).narrowed(snapshots) == ("audience_use", "recommend_use")
