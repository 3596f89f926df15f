"""`plainview staff`: who may sign in to the console, and in which role."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import msgspec
from argon2 import PasswordHasher

from plainview.base.errors import BadInput
from plainview.cli.opened import opened_service
from plainview.gate.staff import StaffRole

_SHORTEST = 12
_LONGEST = 1024
_STDIN = "-"
_role = click.Choice([role.value for role in StaffRole])


@click.group()
def staff() -> None:
    """Give accounts for the console, list them, and take them away."""


@staff.command("add")
@click.argument("email")
@click.option("--role", type=_role, default=StaffRole.OFFICER.value, show_default=True, help="What the person does.")
@click.option(
    "--password-file",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="File with the password in its first line, or - for stdin; without it you are asked.",
)
def add(email: str, role: str, password_file: Path | None) -> None:
    """Give somebody an account. The password is asked for, or read from a file, and never an argument.

    Example: plainview staff add ana@example.org --role analyst
    """
    name = email.strip()
    if "@" not in name or not name.isprintable() or len(name) > 254:
        raise BadInput("that is no e-mail address; name the one that the person will sign in with")
    password = _password(password_file)
    with opened_service() as service:
        if service.gate.staff(name) is not None:
            raise BadInput(f"{name} has an account; `plainview staff remove {name}` first, to give another one")
        service.gate.put_staff(name, PasswordHasher().hash(password), StaffRole(role))
    click.echo(f"{name} can sign in as {role} from now on.", err=True)


@staff.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def list_staff(*, as_json: bool) -> None:
    """List all accounts with their roles.

    Example: plainview staff list --json
    """
    with opened_service() as service:
        accounts = service.gate.team.every()
    if as_json:
        click.echo(msgspec.json.encode([{"email": held.email, "role": held.role.value} for held in accounts]))
        return
    if not accounts:
        click.echo("Nobody can sign in to the console yet: plainview staff add EMAIL --role officer", err=True)
    for held in accounts:
        click.echo(f"{held.email:40} {held.role.value}")


@staff.command("remove")
@click.argument("email")
def remove(email: str) -> None:
    """Take an account away and end its sessions, for good also when the same e-mail is added again.

    Example: plainview staff remove ana@example.org
    """
    with opened_service() as service:
        service.gate.team.remove(email.strip())
    click.echo(f"{email.strip()} can no longer sign in.", err=True)


def _password(file: Path | None) -> str:
    """Return the password, from where it is to come; raises BadInput for one that is too short."""
    if file is None:
        password = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    elif str(file) == _STDIN:
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        try:
            password = (file.read_text(encoding="utf-8").splitlines() or [""])[0]
        except OSError as error:
            raise BadInput(f"{file} cannot be read ({error.strerror}); name another file") from None
    if not _SHORTEST <= len(password) <= _LONGEST:
        raise BadInput(f"the password must have {_SHORTEST} to {_LONGEST} characters; choose another one")
    return str(password)
