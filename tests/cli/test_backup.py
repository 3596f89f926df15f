"""`plainview backup` and `plainview restore` by the real commands: all comes back, and nobody who was erased since."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainview.assemble import Service, open_service
from plainview.base.clock import SystemClock
from plainview.base.settings import read_settings
from plainview.gate.subjects import SubjectRef
from tests.journeys.installation import Installation


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """Give an installation of three members, a backup of it, and a copy of that backup that somebody put aside."""
    folder = tmp_path_factory.mktemp("used")
    with Installation(folder) as made:
        serving = made.serve()
        for name in ("ana", "ben", "cora"):
            made.identify(name, email=f"{name}-canary@x.example", country="DE")
            made.events(
                *(
                    {"id": f"{name}-{title}", "event": "playback.completed", "member_id": name, "profile_id": "main"}
                    | {"properties": {"title_id": title, "played_ms": 9}}
                    for title in ("f001", "f002")
                )
            )
        made.stop(serving)
        with at(made, made.folder / "own" / "data") as service:
            service.gate.choices.decide_all("ben", {"personalise_marketing": True})
            service.gate.rotate()
            service.gate.compact()
        (folder / "keys").mkdir()
        said = made.run("backup", str(folder / "place"), "--keys", str(folder / "keys" / "keys.db"))
        assert said.startswith("Backup ")
        shutil.copytree(folder / "place", folder / "aside")
        made.run("member", "erase", "ana", "--yes")
        made.run("member", "erase", "cora", "--what", "title", "--title", "f002", "--profile", "main", "--yes")
        assert " done " in made.run("request", "list")
        assert " running " not in made.run("request", "list")
        with at(made, made.folder / "own" / "data") as service:
            service.gate.choices.decide_all("ben", {"personalise_marketing": False})
        # The keys are copied with each backup; whoever wants the newest withdrawals back copies them once more.
        shutil.copy(folder / "own" / "data" / "keys.db", folder / "newest.db")
    return made


class at:  # noqa: N801 - reads as a word in a with statement
    """Opens an installation's data, wherever it lies."""

    def __init__(self, made: Installation, data: Path) -> None:
        env = made.environment | {"PLAINVIEW_DATA": str(data)}
        self.service = open_service(read_settings(env), SystemClock(), owns_intake=True)

    def __enter__(self) -> Service:
        return self.service

    def __exit__(self, *fault: object) -> None:
        self.service.close()


def titles(service: Service, member_id: str) -> list[object]:
    """Return the titles that are held of a member's viewing."""
    session = service.gate.session("rights", "test")
    streams = session.read(SubjectRef(member_id), sorted(session.declared)).streams
    found: list[object] = streams["viewing"].column("title_id").to_pylist() if "viewing" in streams else []
    return found


def test_a_backup_brings_all_back_but_who_was_erased_and_what_was_withdrawn_since(used: Installation) -> None:
    target = used.folder / "restored"
    said = used.run(
        "restore", str(used.folder / "place"), "--keys", str(used.folder / "newest.db"), "--to", str(target)
    )
    assert "Restored " in said
    with at(used, target) as service:
        assert [service.gate.knows(name) for name in ("ana", "ben", "cora")] == [False, True, True]
        assert sorted(map(str, titles(service, "ben"))) == ["f001", "f002"]
        assert titles(service, "cora") == ["f001"]
        assert service.gate.choices.of("ben")["personalise_marketing"].allowed is False
        assert not any(b"ana-canary" in piece.content for piece in service.gate._engine.pieces())  # noqa: SLF001


def test_a_copy_from_before_an_erasure_can_be_read_by_nobody(used: Installation) -> None:
    target = used.folder / "from-aside"
    said = used.run(
        "restore", str(used.folder / "aside"), "--keys", str(used.folder / "newest.db"), "--to", str(target), expect=1
    )
    assert "can be read by nobody" in said
    assert not target.exists() or list(target.iterdir()) == []


def test_backups_are_listed_and_read_to_the_end(used: Installation) -> None:
    place = str(used.folder / "place")
    assert " files, " in used.run("backup", place, "--list")
    assert "all are as they were written" in used.run("backup", place, "--verify")
    files = [path for path in sorted((used.folder / "place").rglob("*")) if path.is_file()]
    damaged = next(path for path in files if path.stat().st_size > 200)
    whole = damaged.read_bytes()
    damaged.write_bytes(whole[:150] + bytes([whole[150] ^ 1]) + whole[151:])
    used.run("backup", place, "--verify", expect=1)
    damaged.write_bytes(whole)


def test_a_restore_refuses_a_folder_that_holds_something_and_foreign_keys(used: Installation, tmp_path: Path) -> None:
    place, keys = str(used.folder / "place"), str(used.folder / "newest.db")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "note.txt").write_text("mine", "utf-8")
    used.run("restore", place, "--keys", keys, "--to", str(tmp_path / "full"), expect=1)
    assert (tmp_path / "full" / "note.txt").read_text("utf-8") == "mine"
    used.run("restore", place, "--keys", str(tmp_path / "none.db"), "--to", str(tmp_path / "new"), expect=1)
    used.run("restore", str(tmp_path), "--keys", keys, "--to", str(tmp_path / "new"), expect=1)


@pytest.fixture(autouse=True)
def _gone(used: Installation) -> Iterator[None]:
    yield
    for name in ("restored", "from-aside"):
        shutil.rmtree(used.folder / name, ignore_errors=True)
