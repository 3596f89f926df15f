"""`plainview request`: members' requests about their rights, as the worker runs them."""

from __future__ import annotations

import click
import msgspec

from plainview.base.errors import Conflict
from plainview.cli.opened import opened_service
from plainview.gate.rights.recipients import told
from plainview.gate.rights.request import Request
from plainview.gate.rights.workflow import FAILED_STEP, FAILURES, FAULT


@click.group()
def request() -> None:
    """List, show, run and cancel requests for export, erasure, correction, restriction and objection."""


@request.command("list")
@click.option("--open", "open_only", is_flag=True, help="Only those that are not settled, the nearest deadline first.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def list_requests(*, open_only: bool, as_json: bool) -> None:
    """List the newest requests with their deadlines.

    Example: plainview request list --open
    """
    with opened_service() as service:
        found = service.rights.requests.newest(open_only=open_only)
    if as_json:
        click.echo(msgspec.json.encode([row_of(held) for held in found]))
        return
    for held in found:
        click.echo(
            f"{held.request_id}  {held.kind.value:12} {held.state.value:10} {held.progress:3d} %  "
            f"by {held.deadline_at.date()} ({held.law})  {held.member_id or '-'}"
        )


@request.command("show")
@click.argument("request_id")
def show(request_id: str) -> None:
    """Print one request as JSON.

    Example: plainview request show 0198c2d4-...
    """
    with opened_service() as service:
        held = service.rights.requests.get(request_id)
    click.echo(msgspec.json.format(msgspec.json.encode(row_of(held))))


@request.command("run")
@click.argument("request_id", default="")
def run(request_id: str) -> None:
    """Do what is due of one request, or of all, once; what has to wait for something is left for the next time.

    Example: plainview request run
    """
    with opened_service() as service:
        requests = service.rights.requests
        if request_id:
            held = requests.run(request_id)
            click.echo(f"{held.request_id}: {held.state.value}, {held.progress} %", err=True)
        else:
            click.echo(f"{requests.run_due()} request(s) taken up.", err=True)


@request.command("retry")
@click.argument("request_id")
def retry(request_id: str) -> None:
    """Try a step again that failed, once what kept it from being done is mended; the steps after it follow.

    Example: plainview request retry 0198c2d4-...
    """
    with opened_service() as service:
        held = service.rights.requests.retry(request_id)
    click.echo(f"{held.request_id}: {held.state.value}, {held.progress} %", err=True)
    if FAILURES in held.details:
        raise Conflict(_mend(held))


@request.command("cancel")
@click.argument("request_id")
def cancel(request_id: str) -> None:
    """Cancel a request that can still be taken back, and give back what it had done.

    Example: plainview request cancel 0198c2d4-...
    """
    with opened_service() as service:
        held = service.rights.requests.cancel(request_id)
    click.echo(f"{held.request_id} is {held.state.value}.", err=True)


def row_of(held: Request) -> dict[str, object]:
    """Return a request as the command line prints it."""
    return {
        "request_id": held.request_id,
        "kind": held.kind.value,
        "state": held.state.value,
        "member_id": held.member_id,
        "profile_id": held.profile_id,
        "scope": dict(held.scope),
        "asked_by": held.asked_by,
        "asked_at": held.asked_at.isoformat(),
        "start_at": held.start_at.isoformat(),
        "deadline_at": held.deadline_at.isoformat(),
        "law": held.law,
        "step": held.step,
        "progress": held.progress,
        "why": held.why,
        "mend": _mend(held) if FAILURES in held.details else "",
        "settled_at": None if held.settled_at is None else held.settled_at.isoformat(),
        "recipients": [
            {"recipient": one.recipient, "state": one.state, "at": one.at, "reference": one.reference, "why": one.why}
            for one in told(held)
        ],
    }


def _mend(held: Request) -> str:
    """Return what an operator can do about a step that failed."""
    said = held.details
    return (
        f"step {said.get(FAILED_STEP, '')!r} failed {said[FAILURES]} time(s) in a row ({said.get(FAULT, '')}); the log "
        f"says when; run `plainview doctor`, mend what it names, then `plainview request retry {held.request_id}`"
    )
