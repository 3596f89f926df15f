"""Held values at each precision."""

from __future__ import annotations

import pytest

from plainview.catalogue.model import Precision
from plainview.gate.coarsen import coarsen
from plainview.store.values import RecordField

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
    assert coarsen(BORN, precision) == shown


def test_a_digest_is_equal_for_equal_values_and_holds_nothing_of_them() -> None:
    digest = coarsen({"a": 1, "b": 2}, Precision.HASH)
    assert digest == coarsen({"b": 2, "a": 1}, Precision.HASH)
    assert digest != coarsen({"a": 1, "b": 3}, Precision.HASH)
    assert isinstance(digest, str)
    assert len(digest) == 64
