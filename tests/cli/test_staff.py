"""`plainview staff`: accounts are given, listed and taken away, and a password is never an argument."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plainview.assemble import open_service
from plainview.base.clock import SystemClock
from plainview.base.settings import Settings
from plainview.cli import main
from plainview.gate.tickets import Holder

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Give what runs `plainview staff` over an installation of its own."""
    folder = tmp_path / "own"
    assert CliRunner().invoke(main, ["init", str(folder)]).exit_code == 0
    environment = {
        "PLAINVIEW_DATA": str(folder / "data"),
        "PLAINVIEW_MASTER_KEY_FILE": str(folder / "master.key"),
        "PLAINVIEW_CATALOGUE": str(folder / "catalogue"),
    }

    def invoke(*arguments: str, typed: str = "") -> Result:
        return CliRunner().invoke(main, ["staff", *arguments], env=environment, input=typed)

    return invoke


def test_accounts_are_given_listed_and_taken_away(run: Run, tmp_path: Path) -> None:
    secret = tmp_path / "password"
    secret.write_text("correct horse battery\n", encoding="utf-8")
    assert "Nobody can sign in" in run("list").stderr
    added = run("add", "Ana@Example.org", "--role", "analyst", "--password-file", str(secret))
    assert added.exit_code == 0, added.stderr
    assert run("add", "officer@example.org", "--password-file", "-", typed="another long password\n").exit_code == 0
    asked = run("add", "ben@example.org", "--role", "reviewer", typed="a third long password\na third long password\n")
    assert asked.exit_code == 0, asked.stderr
    assert json.loads(run("list", "--json").stdout) == [
        {"email": "ana@example.org", "role": "analyst"},
        {"email": "ben@example.org", "role": "reviewer"},
        {"email": "officer@example.org", "role": "officer"},
    ]
    assert "password" not in run("list").stdout + added.output + asked.stdout
    again = run("add", "ana@example.org", "--password-file", str(secret))
    assert again.exit_code == 1
    assert "remove ana@example.org" in again.stderr
    assert run("remove", "ANA@example.org").exit_code == 0
    assert run("remove", "ana@example.org").exit_code == 1
    assert "ana@example.org" not in run("list").stdout


def test_what_cannot_be_an_account_is_refused_with_what_to_do(run: Run, tmp_path: Path) -> None:
    for arguments, typed, status, said in (
        (("add", "nobody", "--password-file", "-"), "correct horse battery\n", 1, "no e-mail address"),
        (("add", "a@example.org", "--password-file", "-"), "short\n", 1, "12 to 1024 characters"),
        (("add", "a@example.org", "--password-file", "-"), "", 1, "12 to 1024 characters"),
        (("add", "a@example.org", "--password-file", str(tmp_path / "none")), "", 1, "cannot be read"),
        (("add", "a@example.org", "--role", "king"), "", 2, "king"),
        (("add", "a@example.org", "--password", "x"), "", 2, "--password"),
    ):
        done = run(*arguments, typed=typed)
        assert done.exit_code == status, (arguments, done.output)
        assert said in done.stderr
    assert run("list", "--json").stdout.strip() == "[]"


def test_an_account_that_is_taken_away_ends_what_its_owner_has_open(run: Run, tmp_path: Path) -> None:
    typed, own = "correct horse battery\n", tmp_path / "own"
    assert run("add", "ana@example.org", "--password-file", "-", typed=typed).exit_code == 0
    settings = Settings(
        data=str(own / "data"), master_key_file=str(own / "master.key"), catalogue=str(own / "catalogue")
    )
    service = open_service(settings, SystemClock(), owns_intake=False)
    tickets = service.gate.tickets
    token = tickets.give("session", Holder(staff="ana@example.org"), lasts_s=3600)
    others = tickets.give("session", Holder(staff="ben@example.org"), lasts_s=3600)
    assert run("remove", "Ana@example.org").exit_code == 0
    assert run("add", "ana@example.org", "--password-file", "-", typed=typed).exit_code == 0
    assert tickets.of("session", token) is None
    assert tickets.of("session", others) is not None
    service.close()
