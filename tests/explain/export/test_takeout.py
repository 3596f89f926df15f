"""Exports of other services that are out of order are refused, odd ones are read, and stopped ones go on."""

from __future__ import annotations

import stat
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from plainview.cli import main
from plainview.explain.export import ArchiveSummary
from plainview.gate.subjects import SubjectRef
from tests.cli.receiving_server import Received, receiving_server
from tests.explain.export.takeouts import as_csv, cells, made_up, read_archive, write_takeout
from tests.web.live import Live

Bring = Callable[..., Result]
Brought = Callable[..., dict[str, Any]]

LIST = {
    "MyList": [
        {"Profile Name": "Anna", "Title Name": "Metropolis", "Country": "DE", "Utc Title Add Date": "2023-05-01"},
        {
            "Profile Name": "Anna",
            "Title Name": "Fünf “Sterne”; =1+1",
            "Country": "",
            "Utc Title Add Date": "2023-04-01",
        },
    ]
}


def kill_from(server: Received, child: subprocess.Popen[bytes], batches: int) -> None:
    if server.batches >= batches:
        child.kill()


def packed(path: Path, *entries: tuple[zipfile.ZipInfo | str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content, zipfile.ZIP_DEFLATED)
    return path


def linked(path: Path) -> Path:
    info = zipfile.ZipInfo("CONTENT_INTERACTION/MyList.csv")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return packed(path, (info, b"/etc/passwd"))


def encrypted(path: Path) -> Path:
    content = bytearray(packed(path, ("MyList.csv", b"Title Name\r\nx\r\n")).read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.index(mark) + offset
        flags = struct.unpack_from("<H", content, place)[0]
        struct.pack_into("<H", content, place, flags | 1)
    path.write_bytes(bytes(content))
    return path


def doubled(path: Path) -> Path:
    with pytest.warns(UserWarning, match="Duplicate name"):
        return packed(path, ("MyList.csv", b"Title Name\r\nx\r\n"), ("MyList.csv", b"Title Name\r\ny\r\n"))


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: packed(path, ("MyList.csv", b"Title Name\n" + b"0" * (32 << 20))), "200 times its size"),
        (lambda path: packed(path, *((f"{n}.csv", b"") for n in range(2_001))), "at most 2,000"),
        (lambda path: packed(path, ("../MyList.csv", b"Title Name\n")), "leads out of the archive"),
        (lambda path: packed(path, ("/MyList.csv", b"Title Name\n")), "leads out of the archive"),
        (lambda path: packed(path, ("C:\\MyList.csv", b"Title Name\n")), "leads out of the archive"),
        (lambda path: packed(path, ("a\nb/MyList.csv", b"Title Name\n")), "that no file of an export has"),
        (linked, "is a link"),
        (encrypted, "is encrypted"),
        (doubled, "is there twice"),
        (lambda path: packed(path, ("a/MyList.csv", b"Title Name\n"), ("MyList.txt", b"x")), "holds MyList 2 times"),
        (lambda path: packed(path, ("holiday.jpg", b"x")), "holds no file of the layout"),
        (lambda path: packed(path, ("MyList.csv", b"Some,Other,Header\n1,2,3\n")), "holds no file of the layout"),
    ],
)  # fmt: skip
def test_an_archive_that_is_out_of_order_is_refused_with_a_sentence(
    bring: Bring, live: Live, tmp_path: Path, make: Callable[[Path], Path], said: str
) -> None:
    result = bring(make(tmp_path / "theirs.zip"), "m-new")
    assert result.exit_code == 1
    assert said in str(result.exception) + result.output
    assert not live.service.gate.knows("m-new")


def test_what_is_no_zip_or_is_cut_off_is_refused(bring: Bring, live: Live, tmp_path: Path) -> None:
    whole = write_takeout(tmp_path / "whole.zip", LIST).read_bytes()
    for content in (b"", b"PK", b"hello", whole[: len(whole) // 2]):
        (tmp_path / "bad.zip").write_bytes(content)
        assert bring(tmp_path / "bad.zip", "m-new").exit_code == 1
    assert bring(tmp_path / "none.zip", "m-new").exit_code == 1
    assert not live.service.gate.knows("m-new")


@pytest.mark.parametrize(
    ("encoding", "ending", "separator"),
    [("utf-8-sig", ".csv", ","), ("utf-16", ".txt", ","), ("cp1252", ".csv", ";"), ("utf-8", ".TXT", "\t")],
)
def test_encodings_endings_and_separators_of_all_kinds_are_read(
    brought: Brought, archive: Callable[..., ArchiveSummary], tmp_path: Path, encoding: str, ending: str, separator: str
) -> None:
    path = write_takeout(tmp_path / "theirs.zip", LIST, encoding=encoding, ending=ending, separator=separator)
    report = brought(path, "m-new")
    assert (report["stored"], report["titles_matched"], report["titles_kept_by_words"]) == (2, 1, 1)
    assert cells({"MyList": read_archive(archive("m-new").path)["MyList"]}) == cells(LIST)


def test_unknown_columns_and_files_are_counted_and_named(brought: Brought, tmp_path: Path) -> None:
    header = ["Title Name", "Mood Ring", "Title Name"]
    text = as_csv(header, [{"Title Name": "Metropolis", "Mood Ring": "secret-mood"}])
    path = packed(
        tmp_path / "theirs.zip",
        ("r/CONTENT_INTERACTION/MyList.csv", text.encode() + b"a,b,c,too-wide\r\n"),
        ("r/CUSTOMER_SERVICE/ChatTranscripts.txt", b"secret-chat"),
        ("r/MOODS/Moods.csv", b"secret"),
    )
    report = brought(path, "m-new")
    assert report["files"][0]["columns_not_known"] == ["Mood Ring", "Title Name"]
    assert report["files"][0]["lines_too_wide"] == 1
    assert set(report["files_not_read"]) == {"r/CUSTOMER_SERVICE/ChatTranscripts.txt", "r/MOODS/Moods.csv"}
    assert "secret" not in str(report)


def test_a_second_import_of_the_same_export_stores_nothing_new(brought: Brought, tmp_path: Path) -> None:
    tables = made_up(5)
    first = brought(write_takeout(tmp_path / "theirs.zip", tables), "m-new")
    again = brought(write_takeout(tmp_path / "other-order.zip", tables, shuffle=9), "m-new")
    assert first["stored"] == first["read"]
    assert (again["stored"], again["duplicates"], again["skipped"]) == (0, first["read"], [])


def test_titles_and_ratings_that_were_matched_move_the_recommendations(
    live: Live, brought: Brought, tmp_path: Path
) -> None:
    rated = [
        {"Profile Name": "Anna", "Title Name": "metropolis", "Thumbs Value": "3", "Event Utc Ts": "2024-01-02 03:04:05"}
    ]
    brought(write_takeout(tmp_path / "theirs.zip", {"Ratings": rated}), "m-new")
    reading = live.service.gate.session("recommend_use", "test").read(SubjectRef("m-new", "main"), ("ratings",))
    row = reading.streams["opinions"].to_pylist()[0]
    title = live.service.titles.get(row["title_id"])
    assert title is not None
    assert (title.title, row["thumbs"]) == ("Metropolis", "double")


def test_profiles_are_mapped_by_name_and_as_told(live: Live, brought: Brought, tmp_path: Path) -> None:
    tables = made_up(6, profiles=("Anna", "Ben", "Mum & Dad"))
    report = brought(write_takeout(tmp_path / "theirs.zip", tables), "m-new", "--profile-map", "Ben=partner")
    assert report["profiles"] == ["main", "mum-dad", "partner"]
    assert set(live.service.gate.profiles("m-new")) == {"main", "mum-dad", "partner"}


def test_without_a_key_for_history_the_import_says_how_to_make_one(bring: Bring, tmp_path: Path) -> None:
    result = bring(write_takeout(tmp_path / "theirs.zip", LIST), "m-new", key="a-service-secret")
    assert result.exit_code == 1
    assert "plainview key add NAME --history" in str(result.exception) + result.output


def test_an_import_that_is_killed_goes_on_and_ends_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLAINVIEW_DATA", str(tmp_path / "data"))
    (tmp_path / "data").mkdir()
    tables = made_up(7, lines=220)
    path = write_takeout(tmp_path / "theirs.zip", tables)
    command = [sys.executable, "-m", "plainview", "import", "netflix", str(path), "--member", "m-new"]
    with receiving_server() as stopping:
        # It dies on its way: first where nothing was acknowledged yet, then after two batches.
        for batches in (1, 3):
            child = subprocess.Popen(
                [*command, "--server", stopping.url, "--key", stopping.key],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            stopping.before_answer = partial(kill_from, stopping, child, batches)
            assert child.wait(timeout=60) == -9
        stopping.before_answer = lambda: None
        given = [*command[3:], "--server", stopping.url, "--key", stopping.key, "--json"]
        assert CliRunner().invoke(main, given).exit_code == 0
        resumed = dict(stopping.events)
    with receiving_server() as straight:
        given = [*command[3:], "--server", straight.url, "--key", straight.key, "--json"]
        assert CliRunner().invoke(main, given).exit_code == 0
        assert straight.events == resumed
