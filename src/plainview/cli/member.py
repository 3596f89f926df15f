"""`plainview member`: one member's data from the command line, through the same workflows as everything else."""

from __future__ import annotations

import http.client
import json
import sys
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote, urlsplit

import click
import msgspec

from plainview.assemble import Service
from plainview.base.errors import BadInput, DeliveryError, NotFound
from plainview.base.settings import read_settings
from plainview.cli.certificate import certificate
from plainview.cli.opened import opened_service
from plainview.gate.rights.request import Asking, Request, RequestKind, RequestState
from plainview.gate.rights.scopes import erasure_scope
from plainview.gate.subjects import SubjectRef

_BY = "command line"


@click.group()
def member() -> None:
    """Show, export, correct or erase what is held of a member."""


member.add_command(certificate)


@member.command("show")
@click.argument("member_id")
@click.option("--language", default="", help="Language of the words (BCP 47).")
def show(member_id: str, language: str) -> None:
    """Print all that the member's own page shows, as JSON.

    Example: plainview member show ana
    """
    with opened_service() as service:
        _check_known(service, member_id)
        explanation = service.explain.of_member(
            member_id, service.words(language), language or service.settings.default_language
        )
    click.echo(msgspec.json.format(msgspec.json.encode(explanation.to_json())))


@member.command("export")
@click.argument("member_id")
@click.option("--to", "path", required=True, type=click.Path(path_type=Path, dir_okay=False), help="File to write.")
@click.option("--profile", "profile_id", default="", help="Export this profile alone.")
@click.option("--language", default="", help="Language of the cover page (BCP 47).")
def export(member_id: str, path: Path, *, profile_id: str, language: str) -> None:
    """Write a member's archive into a ZIP file: everything held, in the layout that members know.

    Example: plainview member export ana --to ana.zip
    """
    with opened_service() as service:
        _check_known(service, member_id)
        asking = Asking(
            RequestKind.ACCESS, SubjectRef(member_id, profile_id or None), _BY, details={"language": language}
        )
        held = service.rights.requests.ask(asking, until="")
        if held.state is not RequestState.DONE:
            raise NotFound("archive", f"request {held.request_id} is not done yet; `plainview request run` goes on")
        pieces = service.rights.archives.read(held)
        with path.open("xb") as target:
            target.writelines(pieces)
    click.echo(f"{path} holds what is kept of {member_id!r}.", err=True)


@member.command("correct")
@click.argument("member_id")
@click.argument("traits", type=click.File("rb"))
@click.option("--server", help="Address of the running server.  [default: the one of your settings]")
@click.option("--key", required=True, help="A service key: plainview key add NAME --class service.")
@click.option("--profile", "profile_id", default="", help="Correct this profile's details.")
def correct(member_id: str, traits: BinaryIO, *, server: str | None, key: str, profile_id: str) -> None:
    """Put details right from a JSON file of traits (`-` reads standard input); recipients that had them are told.

    Values come from a file, never from the command line, which others on the machine can see.

    Example: plainview member correct ana traits.json --key KEY
    """
    try:
        given = json.loads(traits.read())
    except ValueError:
        raise BadInput('the file must hold a JSON object of traits, such as {"email": "..."}') from None
    settings = read_settings()
    address = server or f"http://{settings.host}:{settings.port}"
    body = {"traits": given, "profile_id": profile_id, "asked_by": _BY}
    answer = _post(address, f"/v1/members/{quote(member_id, safe='')}/corrections", key, body)
    click.echo(f"Written; request {answer['request']['request_id']} tells whoever was given it.", err=True)
    click.echo(json.dumps(answer))


@member.command("erase")
@click.argument("member_id")
@click.option("--what", type=click.Choice(["account", "profile", "title", "period"]), help="How much.")
@click.option("--profile", "profile_id", default="", help="The profile to erase, or whose title or period.")
@click.option("--title", "title_id", default="", help="The title whose traces to erase.")
@click.option("--from", "from_day", default="", help="First day of the period, such as 2026-03-01.")
@click.option("--to", "to_day", default="", help="Last day of the period.")
@click.option("--wait", is_flag=True, help="Hide an account at once, and erase it after 24 hours unless cancelled.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(member_id: str, *, what: str | None, wait: bool, yes: bool, **named: str) -> None:
    """Erase a member, a profile, a title or a period: hidden at once; files, backups and recipients follow.

    Example: plainview member erase ana --yes
    """
    scope = erasure_scope(what or "", **named)
    subject = SubjectRef(member_id, named["profile_id"] or None)
    with opened_service() as service:
        _check_known(service, member_id)
        if not yes and not click.confirm(f"Erase {scope['what']} of {member_id!r}? This cannot be undone"):
            click.echo("Nothing was erased.", err=True)
            sys.exit(1)
        asking = Asking(RequestKind.ERASURE, subject, _BY, scope, now=not wait)
        held = service.rights.requests.ask(asking, until="")
    _say_erased(held, member_id)


def _say_erased(held: Request, member_id: str) -> None:
    click.echo(held.request_id)
    if held.state is RequestState.DONE:
        click.echo(f"{member_id!r}: what was asked for is erased.", err=True)
    elif held.state is RequestState.WAITING:
        click.echo(f"{member_id!r} is hidden, and erased from {held.start_at:%Y-%m-%d %H:%M} UTC on.", err=True)
    else:
        click.echo(f"{member_id!r} is hidden for good; the worker goes on ({held.progress} % done).", err=True)


def _check_known(service: Service, member_id: str) -> None:
    if not service.gate.knows(member_id):
        raise NotFound("member", f"no member is known as {member_id!r}")


def _post(address: str, path: str, key: str, body: object) -> dict[str, dict[str, str]]:
    """Return the answer to one request; raises DeliveryError with what the server says, or that none answers."""
    parts = urlsplit(address)
    over = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = over(parts.hostname or "", parts.port, timeout=60)
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    try:
        connection.request("POST", path, json.dumps(body), headers)
        answer = connection.getresponse()
        content = json.loads(answer.read())
    except (OSError, http.client.HTTPException, ValueError):
        raise DeliveryError(f"no Plainview answers at {address}; start `plainview serve`, or name it") from None
    finally:
        connection.close()
    if answer.status != 202:
        raise DeliveryError(f"the server refused ({answer.status}): {content.get('detail', '')}")
    found: dict[str, dict[str, str]] = content
    return found
