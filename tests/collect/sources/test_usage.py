"""Foreign names and units of what happens, in ours."""

from __future__ import annotations

import pytest

from plainview.collect.sources import usage
from plainview.collect.sources.usage import normalise
from tests.collect.serving import CATALOGUE

ALIASES = sorted(usage._RULES)  # noqa: SLF001 - each row of the table is checked against the catalogue


@pytest.mark.parametrize("alias", ALIASES)
def test_every_alias_leads_to_a_declared_event_with_the_title_and_playback_where_it_has_them(alias: str) -> None:
    event, properties = normalise(alias, {"session_id": "s", "content_asset_id": "t", "position": 1})
    assert event in CATALOGUE.event_names
    if event.startswith("playback."):
        declared = CATALOGUE.event_properties[event]
        assert set(properties) <= set(declared)


def test_seconds_become_milliseconds_and_other_types_are_left_for_the_gate() -> None:
    assert normalise("Video Content Playing", {"position": 12.3456})[1] == {"position_ms": 12346}
    assert normalise("Video Content Playing", {"position": True})[1] == {"position_ms": True}
    assert normalise("Video Content Playing", {"position": "12"})[1] == {"position_ms": "12"}


@pytest.mark.parametrize("position", [1e308, -1e308, 10**400])
def test_a_position_beyond_all_times_spoils_no_batch(position: float) -> None:
    assert normalise("Video Content Playing", {"position": position})[1] == {"position_ms": position}


def test_the_parts_of_a_reference_are_properties_of_their_own_so_that_none_passes_undeclared() -> None:
    reference = {"row_id": "r1", "rank": 3, "request_id": "q1", "email": "jane@example.org"}
    _, properties = normalise("title.selected", {"title_id": "t", "impression_ref": reference})
    assert properties.pop("title_id") == "t"
    undeclared = properties.keys() - CATALOGUE.event_properties["title.selected"].keys()
    assert undeclared == {"impression_email"}
    assert (
        normalise("title.selected", {"impression_ref": "r1"})[1]
        .keys()
        .isdisjoint(CATALOGUE.event_properties["title.selected"])
    )


def test_the_older_camel_case_spelling_reads_the_same() -> None:
    new = {"session_id": "s", "content_asset_ids": ["t1", "t2"], "position": 3, "bitrate": 800}
    old = {"sessionId": "s", "contentAssetIds": ["t1", "t2"], "position": 3, "bitrate": 800}
    assert normalise("Video Playback Started", new) == normalise("Video Playback Started", old)
    assert normalise("Video Playback Started", new)[1]["title_id"] == "t1"


def test_a_seek_keeps_where_it_began_and_where_it_went() -> None:
    event, properties = normalise("Video Playback Seek Started", {"position": 10, "seek_position": 60})
    assert (event, properties) == ("playback.seeked", {"from_ms": 10_000, "to_ms": 60_000})


def test_an_own_name_beside_its_alias_wins() -> None:
    both: dict[str, object] = {"position": 1, "position_ms": 1500}
    for properties in (both, dict(reversed(both.items()))):
        assert normalise("Video Content Playing", properties)[1] == {"position_ms": 1500}


def test_a_canonical_event_passes_as_it_is() -> None:
    properties: dict[str, object] = {"position": 7, "session_id": "x"}
    assert normalise("playback.heartbeat", properties) == ("playback.heartbeat", properties)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Rating Set", "rating.set"),
        ("Payment Method Added", "payment_method.added"),
        ("Search Performed", "search.performed"),
        ("rating set", "rating set"),
        ("Rating", "Rating"),
        ("", ""),
        ("A " * 500, "A " * 500),
        ("Rating  Set", "Rating  Set"),
    ],
)
def test_the_sdks_object_action_convention_is_understood(name: str, expected: str) -> None:
    assert normalise(name, {})[0] == expected
