"""Drafts name what came in undeclared, and no catalogue accepts one before its to-dos are decided."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

from plainview.catalogue.drafts import drafts_of, written
from plainview.catalogue.load import read_catalogue
from plainview.catalogue.model import Catalogue

STRIPPED = {
    ("web", "playback.started", "shoeSize: number", "undeclared_property"): 40,
    ("app", "playback.started", "shoeSize: text", "undeclared_property"): 2,
    ("web", "playback.completed", "odd.name$: object", "undeclared_property"): 3,
    ("web", "rating.set", "title_id: text", "key_class"): 500,
    ("web", "hat.worn", "", "undeclared_event"): 7,
    ("web", "search.made", "plan: text", "undeclared_property"): 1,
    ("web", "(other)", "(other)", "undeclared_property"): 9,
}


def test_what_was_undeclared_is_drafted_with_names_types_and_times(standard: Catalogue) -> None:
    found = drafts_of(standard, STRIPPED)
    assert [(draft.name, draft.times) for draft in found] == [
        ("shoeSize", 42),
        ("", 7),
        ("odd.name$", 3),
        ("plan", 1),
    ]
    assert [draft.name for draft in drafts_of(standard, STRIPPED, least=7)] == ["shoeSize", ""]
    text = written(found)
    entries = tomllib.loads(text)["element"]
    assert entries["shoe_size"]["collect"] == {"events": ["playback.started"], "properties": {"shoeSize": "number"}}
    assert entries["odd_name"]["collect"]["properties"] == {"odd.name$": "json"}
    assert "several types: number, text" in text
    assert "hat.worn: 7 times" in text
    assert "'plan' carries this name" in text


def test_a_draft_with_a_to_do_is_a_fault_and_never_in_force(standard: Catalogue, overlay: Callable[..., Path]) -> None:
    folder = overlay(moved_too_early=written(drafts_of(standard, STRIPPED)))
    _, faults = read_catalogue(folder)
    assert {fault.entry for fault in faults} >= {"element.shoe_size", "element.odd_name"}
    (folder / "moved_too_early.toml").rename(folder / "seen.toml.draft")
    after, faults = read_catalogue(folder)
    assert (after.version, faults) == (standard.version, ())


def test_nothing_seen_is_nothing_drafted(standard: Catalogue) -> None:
    assert tomllib.loads(written(drafts_of(standard, {}))) == {}
