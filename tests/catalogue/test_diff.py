"""What changed between two catalogues."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from plainview.catalogue.diff import Change, What, diff
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue


def test_equal_catalogues_differ_in_nothing(standard: Catalogue) -> None:
    assert diff(standard, load_catalogue()) == ()


def test_additions_removals_and_changes_are_named(standard: Catalogue, overlay: Callable[..., Path]) -> None:
    folder = overlay(
        mine="""
        [element.date_of_birth]
        declared = false
        [family.feet]
        kept_days = 3
        [purpose.locate]
        decided_by = "member"
        [element.session_id]
        source = "devices"
        family = "device"
        scope = "device"
        collect = { events = ["*"], properties = { session_id = "text" } }
        tags = { inventory = "C3", fideslang = "user.device.cookie_id", dpv = "Identifier" }
        [element.session_id.purpose]
        operate = { basis = { "*" = "contract" }, kept_days = 7 }
        protect = { basis = { "*" = "legitimate_interest" }, kept_days = 90 }
        """
    )
    after = load_catalogue(folder)
    assert diff(standard, after) == (
        Change("element", "date_of_birth", What.REMOVED),
        Change("element", "session_id", What.CHANGED, ("purpose.audience_use", "purpose.operate")),
        Change("purpose", "locate", What.CHANGED, ("decided_by", "tags")),
        Change("family", "feet", What.ADDED),
    )
    assert diff(after, standard)[0] == Change("element", "date_of_birth", What.ADDED)
