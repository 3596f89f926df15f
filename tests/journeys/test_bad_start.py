"""What stands in the way of a start is said in a sentence that names it and what to do, and ends with 1."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.installation import Installation


def refusal(installation: Installation, *arguments: str, without: tuple[str, ...] = (), **changed: str) -> str:
    """Run a command that must end with 1 and one sentence; return the sentence."""
    environment = {name: value for name, value in installation.environment.items() if name not in without}
    done = subprocess.run(
        [sys.executable, "-m", "plainview", *(arguments or ("serve",))],
        env=environment | changed, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("plainview: ")
    return done.stderr


def test_a_missing_master_key_is_named_with_its_mend(installation: Installation) -> None:
    (installation.folder / "own" / "master.key").unlink()
    said = refusal(installation)
    assert "master.key" in said
    assert "plainview init" in said


def test_a_master_key_of_another_installation_is_refused(installation: Installation, tmp_path: Path) -> None:
    installation.run("init", str(tmp_path / "other"))
    shutil.copy(tmp_path / "other" / "master.key", tmp_path / "wrong.key")
    assert "key" in refusal(installation, PLAINVIEW_MASTER_KEY_FILE=str(tmp_path / "wrong.key"))


def test_a_master_key_that_others_may_read_is_refused(installation: Installation) -> None:
    (installation.folder / "own" / "master.key").chmod(0o644)
    assert "chmod 600" in refusal(installation)


def test_a_service_that_does_not_say_who_it_is_may_not_serve(installation: Installation) -> None:
    said = refusal(installation, without=("PLAINVIEW_CONTROLLER", "PLAINVIEW_AUTHORITY"))
    assert "PLAINVIEW_CONTROLLER" in said
    assert "PLAINVIEW_AUTHORITY" in said


def test_a_port_in_use_is_named(installation: Installation) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        said = refusal(installation, PLAINVIEW_PORT=port)
    assert port in said
    assert "PLAINVIEW_PORT" in said


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[element.broken\n", ("own.toml", "line")),
        ('[element.odd]\nsource = "moon"\n', ("own.toml", "element.odd", "moon")),
        ("[purpose.rights]\nfun = 1\n", ("own.toml", "fun")),
    ],
)
def test_a_broken_catalogue_is_named_with_file_and_entry(
    installation: Installation, text: str, names: tuple[str, ...]
) -> None:
    (installation.catalogue / "own.toml").write_text(text, encoding="utf-8")
    said = refusal(installation)
    for name in names:
        assert name in said


def test_an_unknown_setting_and_one_that_is_no_number_are_named(installation: Installation) -> None:
    assert "PLAINVIEW_DATTA" in refusal(installation, PLAINVIEW_DATTA="x")
    assert "PLAINVIEW_PORT" in refusal(installation, PLAINVIEW_PORT="eighty")


def test_a_data_folder_that_cannot_be_written_is_named(installation: Installation, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder", encoding="utf-8")
    assert str(blocked) in refusal(installation, PLAINVIEW_DATA=str(blocked))
    assert str(blocked) in refusal(installation, PLAINVIEW_DATA=str(blocked / "data"))


@pytest.mark.skipif(os.geteuid() != 0, reason="needs to be root to give up being root")
def test_a_read_only_folder_is_named(installation: Installation, tmp_path: Path) -> None:
    # Root writes anywhere, so the command gives up being root once everything is imported.
    script = (
        "import encodings.ascii, encodings.idna, os, plainview.cli; "
        "os.setgroups([]); os.setgid(65534); os.setuid(65534); "
        "plainview.cli.main(['doctor'])"
    )
    own = tmp_path / "own"
    for path in [*tmp_path.parents[:-1], tmp_path, own, *own.rglob("*")]:
        path.chmod(path.stat().st_mode | 0o555)
    done = subprocess.run(
        [sys.executable, "-c", script], env=installation.environment, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert f"{own / 'data'} cannot be written to" in done.stdout


def test_doctor_says_that_all_is_well_when_it_is(installation: Installation) -> None:
    said = installation.run("doctor")
    assert "mend" not in said
    assert said.count("good") == 7


def test_doctor_names_who_carries_messages_and_was_not_appointed(installation: Installation) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "plainview", "doctor"],
        env=installation.environment | {"PLAINVIEW_SMTP": "smtp://127.0.0.1:9"}, capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "[recipient.message_service] lacks legal_name, country, safeguard, contract" in done.stdout
    assert "text_message_service" not in done.stdout
