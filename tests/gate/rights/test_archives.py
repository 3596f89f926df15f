"""Prepared archives: sealed on disk, given out as they were, and gone with their keys when their time is over."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plainview.assemble import Service
from plainview.base.clock import ManualClock
from plainview.base.errors import NotFound, StoreError
from plainview.gate.admission import CanonicalEvent
from plainview.gate.rights.archives import KEPT
from plainview.gate.rights.request import Asking, Request, RequestKind, RequestState
from plainview.gate.rights.sealed_file import SealingFile, new_file_key, unsealed_pieces
from plainview.gate.subjects import SubjectRef
from plainview.store.keys import create_master_key
from tests.web.live import ANA, NAMED, add_member, opened, send


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the data folder of the installation."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="module")
def clock() -> ManualClock:
    """Give the installation's clock."""
    return ManualClock(dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC))


@pytest.fixture(scope="module")
def service(folder: Path, clock: ManualClock) -> Iterator[Service]:
    """Give an installation on disk with Ana's months in it."""
    key = folder / "master.key"
    create_master_key(key)
    settings = replace(NAMED, engine="embedded", data=str(folder / "data"), master_key_file=str(key))
    service = opened(clock, settings)
    yield service
    service.close()


@pytest.fixture
def held(service: Service) -> Request:
    """Give a request of Ana's whose archive is prepared."""
    asking = Asking(RequestKind.ACCESS, SubjectRef("m-ana"), "member")
    held = service.rights.requests.ask(asking, until="")
    assert held.state is RequestState.DONE
    return held


def packed(service: Service, held: Request) -> bytes:
    """Return all that is in a request's archive."""
    with zipfile.ZipFile(io.BytesIO(b"".join(service.rights.archives.read(held)))) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def test_an_archive_says_nothing_on_disk_and_everything_to_whoever_may_fetch_it(
    service: Service, held: Request
) -> None:
    path = service.rights.archives.path_of(held)
    raw = path.read_bytes()
    content = b"".join(service.rights.archives.read(held))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        said = b"".join(archive.read(name) for name in archive.namelist())
    assert ANA.encode() in said
    assert b"PK\x03\x04" not in raw[:64]
    assert not zipfile.is_zipfile(path)
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    for secret in (ANA.encode(), b"Cover sheet", b"schema.json"):
        assert secret not in raw
    assert len(content) == int(held.details["size_bytes"])


def test_a_scan_opens_archives_that_still_have_a_key(service: Service, held: Request) -> None:
    place = f"exports/{held.request_id}.zip, a packed file"
    found = b"".join(piece.content for piece in service.rests() if piece.place == place)
    assert ANA.encode() in found


def test_without_its_key_an_archive_is_nobodys(service: Service, held: Request, tmp_path: Path) -> None:
    path = service.rights.archives.path_of(held)
    kept = tmp_path / "copy.zip"
    kept.write_bytes(path.read_bytes())
    service.rights.archives.delete(held.request_id)
    path.write_bytes(kept.read_bytes())
    with pytest.raises(NotFound):
        service.rights.archives.read(held)
    path.unlink()


@pytest.mark.parametrize("change", ["a byte", "cut", "longer", "another's"])
def test_a_changed_archive_is_not_given_out(service: Service, held: Request, change: str) -> None:
    path = service.rights.archives.path_of(held)
    raw = bytearray(path.read_bytes())
    if change == "another's":
        other = service.rights.requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-ana"), "member"), until="")
        raw = bytearray(service.rights.archives.path_of(other).read_bytes())
    elif change == "a byte":
        raw[len(raw) // 2] ^= 1
    else:
        raw = raw[:-1] if change == "cut" else raw + b"x"
    path.write_bytes(raw)
    with pytest.raises(NotFound, match="damaged"):
        service.rights.archives.read(held)


def test_after_a_week_an_archive_and_its_key_are_gone(service: Service, clock: ManualClock, held: Request) -> None:
    archives = service.rights.archives
    path = archives.path_of(held)
    clock.advance(KEPT - dt.timedelta(seconds=1))
    archives.expire(service.rights.requests.find)
    assert path.exists()
    clock.advance(dt.timedelta(seconds=1))
    archives.expire(service.rights.requests.find)
    assert not path.exists()
    assert archives.keys.load("rights", f"archive/{held.request_id}") is None
    with pytest.raises(NotFound):
        archives.read(held)


def test_with_the_member_her_archives_and_their_keys_go(service: Service) -> None:
    add_member(service, "m-eva", "eva@demo.example", name="Eva Lind")
    requests, archives = service.rights.requests, service.rights.archives
    held = requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-eva"), "member"), until="")
    path = archives.path_of(held)
    requests.ask(Asking(RequestKind.ERASURE, SubjectRef("m-eva"), "member", {"what": "account"}, now=True), until="")
    assert not path.exists()
    assert archives.keys.load("rights", f"archive/{held.request_id}") is None


def test_an_archive_tells_of_the_requests_of_whom_it_is_about_and_of_nobody_elses(service: Service) -> None:
    watched = {"title_id": "t-1", "playback_id": "p-mia", "position_ms": 0}
    send(service, [CanonicalEvent("w-mia", "playback.started", "m-ana", "mia", properties=watched)])
    requests = service.rights.requests
    of_mia = requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-ana", "mia"), "backend"), until="")
    of_ana = requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-ana"), "member"), until="")
    for held, other in ((of_ana, of_mia), (of_mia, of_ana)):
        told = packed(service, held)
        assert held.request_id.encode() in told
        assert other.request_id.encode() not in told


@pytest.mark.parametrize("size_bytes", [0, 1, 1 << 20, (1 << 20) + 1, 3 << 20])
def test_what_is_sealed_piece_by_piece_comes_back(tmp_path: Path, size_bytes: int) -> None:
    path, key, content = tmp_path / "sealed", new_file_key(), b"a" * size_bytes
    with SealingFile(path, key, "r1") as file:
        file.write(content[: size_bytes // 2])
        file.write(content[size_bytes // 2 :])
    assert b"".join(unsealed_pieces(path, key, "r1")) == content
    for other_key, about in ((new_file_key(), "r1"), (key, "r2")):
        with pytest.raises(StoreError):
            list(unsealed_pieces(path, other_key, about))
    pieces = path.read_bytes()
    for end in range(0, len(pieces), (1 << 20) + 16):
        path.write_bytes(pieces[:end])
        with pytest.raises(StoreError):
            list(unsealed_pieces(path, key, "r1"))


def test_what_was_not_written_to_its_end_cannot_be_read(tmp_path: Path) -> None:
    path, key = tmp_path / "sealed", new_file_key()
    with contextlib.suppress(KeyboardInterrupt), SealingFile(path, key, "r1") as file:
        file.write(b"a" * (2 << 20))
        raise KeyboardInterrupt
    assert path.stat().st_size > 1 << 20
    with pytest.raises(StoreError):
        list(unsealed_pieces(path, key, "r1"))
