"""An archive holds what is somebody's, says what it holds, and no other person's anything."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from plainview.base.errors import NotFound
from plainview.explain.export import ArchiveSummary
from plainview.explain.export.layout import CONTINUED, FAMILY, MARK, UNKNOWN_COLUMNS, read_layout
from plainview.gate.admission import CanonicalEvent
from tests.explain.export.takeouts import read_archive
from tests.web.live import Live, send

SCHEMA = Path("src/plainview/explain/export/archive.schema.json")
Write = Callable[..., ArchiveSummary]


def own_files(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as packed:
        names = [
            name for name in packed.namelist() if name.startswith("plainview/") and name != "plainview/schema.json"
        ]
        return {name.removeprefix("plainview/"): json.loads(packed.read(name)) for name in names}


def family(live: Live) -> None:
    """Give Ana's account another adult's profile and a child's, each with a viewing and a word of its own."""
    for profile, kids in (("main", False), ("ben", False), ("kid", True)):
        name = {"profile_name": f"Name-{profile}", "kids": kids}
        watched = {
            "title_id": "f002",
            "playback_id": f"own-{profile}",
            "played_ms": 60_000,
            "device_id": f"tv-{profile}",
        }
        send(
            live.service,
            [
                CanonicalEvent(f"n-{profile}", "profile.created", "m-ana", profile, traits=name),
                CanonicalEvent(f"w-{profile}", "playback.completed", "m-ana", profile, properties=watched),
                CanonicalEvent(
                    f"q-{profile}", "search.performed", "m-ana", profile, properties={"query": f"canary-{profile}"}
                ),
            ],
        )


def everything(path: Path) -> bytes:
    with zipfile.ZipFile(path) as packed:
        return b"\n".join(packed.read(name) for name in packed.namelist())


def test_our_own_files_follow_the_schema_that_comes_with_them(live: Live, archive: Write) -> None:
    family(live)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    live.service.gate.choices.decide("m-ana", "communicate_marketing", True, text_version="v1")
    for profile in (None, "main", "ben"):
        made = archive("m-ana", profile)
        found = own_files(made.path)
        jsonschema.Draft202012Validator(schema).validate(found)
        with zipfile.ZipFile(made.path) as packed:
            assert packed.testzip() is None
            assert json.loads(packed.read("plainview/schema.json")) == schema
    assert any(
        receipt["purpose"] == "communicate_marketing" for receipt in own_files(archive("m-ana").path)["receipts.json"]
    )


def test_the_owner_never_gets_another_adults_and_a_profile_nobody_elses(live: Live, archive: Write) -> None:
    family(live)
    owners = everything(archive("m-ana").path)
    assert b"canary-main" in owners
    assert b"canary-kid" in owners
    assert b"ben" not in owners.replace(b"between", b"")
    bens = everything(archive("m-ana", "ben").path)
    assert b"canary-ben" in bens
    for word in (
        b"canary-main",
        b"canary-kid",
        b"ana@demo.example",
        b"Ana Souza",
        b"4242",
        b"Name-main",
        b"Name-kid",
        b"tv-main",
    ):
        assert word not in bens, word
    assert archive("m-ana").others == 1


def test_an_archive_of_nobody_is_none(archive: Write, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        archive("m-nobody")
    with pytest.raises(NotFound):
        archive("m-ana", "no-such-profile")
    assert list(tmp_path.glob("archive-*")) == []


def test_what_was_done_here_stands_in_the_files_that_members_know(live: Live, archive: Write) -> None:
    family(live)
    tables = read_archive(archive("m-ana").path)
    views = [line for line in tables["ViewingActivity"] if line["Duration"] == "00:01:00"]
    assert [
        (line["Profile Name"], bool(line["Title"])) for line in views if line["Profile Name"].startswith("Name-")
    ] != []
    assert {line["Thumbs Value"] for line in tables["Ratings"]} == {"2"}
    assert {line["Esn"] for line in tables["Devices"]} == {"tv-main", "tv-kid"}
    account = tables["AccountDetails"][0]
    assert (account["First Name"], account["Email Address"], account["Country Of Registration"]) == (
        "Ana Souza",
        "ana@demo.example",
        "DE",
    )
    traced = json.loads(tables["PlaybackRelatedEvents"][-1]["Playtraces"])
    assert [trace["eventType"] for trace in traced] == ["started", "completed"]
    assert traced[1]["sessionOffsetMs"] == 5_400_000


def test_the_cover_says_what_is_in_it_what_is_not_and_warns_of_spreadsheets(live: Live, archive: Write) -> None:
    family(live)
    made = archive("m-ana")
    with zipfile.ZipFile(made.path) as packed:
        cover = packed.read("Cover sheet.html").decode()
    for file in made.files:
        assert f"<code>{file.name}</code>" in cover or file.name == "Cover sheet.html"
    assert "begins with =, +, - or @" in cover
    assert "other profile of this account belongs to another person" in cover
    assert "archive-" not in re.sub(r"archive\.schema", "", cover)
    assert "<script" not in cover
    assert not re.search(r"(?:src|href)=", cover)
    said = re.findall(r"<tr><td><code>([^<]*)</code></td><td>([^<]*)</td>", cover)
    assert [name for name, what in said if not what] == []


def test_every_column_of_the_table_is_declared_and_every_export_of_the_catalogue_is_in_the_table(live: Live) -> None:
    catalogue = live.service.catalogue
    for layout in read_layout().values():
        properties = catalogue.event_properties[layout.event]
        for column, name in layout.properties.items():
            assert properties[name].family == FAMILY, column
        for column, typed in layout.typed.items():
            assert column in layout.columns
            assert typed.property in properties
        assert layout.time in layout.columns
        assert MARK in properties
        assert set(layout.own) <= set(layout.columns)
    declared = {name for element in catalogue.elements.values() if element.family == FAMILY for name in element.columns}
    used = {name for layout in read_layout().values() for name in layout.properties.values()}
    assert declared == used | set(catalogue.event_properties[CONTINUED]) & declared
    for element in catalogue.elements.values():
        path, _, column = element.export.partition(":")
        name = path.rpartition("/")[2].partition(".")[0]
        if path:
            assert name in UNKNOWN_COLUMNS or column in read_layout()[name].columns, element.id
