"""The officer's look at one member: asked for with a reason, which stands in her ledger and on her own page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from litestar import Response, get, post

from plainview.base.errors import Refused
from plainview.explain.looked_up import HeldSource, look_up
from plainview.web.console_frame import Console, Form, PageRequest, console_at
from plainview.web.console_roles import MEMBERS
from plainview.web.desk import AtDesk
from plainview.web.sign_in import EMAIL
from plainview.web.threads import in_thread

PURPOSE = "rights"
REASONS = ("request", "question", "breach", "authority")
"""Why an officer may look. Each makes a name of its own in the ledger, which says it to the member in words."""
_LONGEST_ID = 128


@dataclass(frozen=True, slots=True)
class Look:
    """What the form asked for, and the key of words that say why nothing is shown."""

    who: str = ""
    reason: str = ""
    request_id: str = ""
    identifying: bool = False
    member_id: str = ""
    wrong: str = ""


@get("/console/members", tags=["pages"])
@in_thread
def members(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the officer the form in which a look at a member is asked for, also for a request; nothing is read yet."""
    console = console_at(request, desk, MEMBERS)
    asked = request.query_params.get("request", "")[:64]
    held = desk.service.rights.requests.find(asked) if asked else None
    if held is None:
        return _draw(console, Look())
    return _draw(console, Look(who=held.member_id, reason="request", request_id=held.request_id))


@post("/console/members", status_code=200, tags=["pages"])
@in_thread
def look_at_member(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Show what is held of the member that was asked for, without what identifies her unless that was asked too."""
    console = console_at(request, desk, MEMBERS)
    console.check_form(data)
    asked = Look(
        data.get("who", "").strip()[:254],
        data.get("reason", ""),
        data.get("request_id", "").strip()[:64],
        data.get("identifying") == "yes",
    )
    looked = _found(console, asked)
    if looked.wrong:
        return _draw(console, looked, status=422)
    try:
        held = _held(console, looked)
    except Refused:
        return _draw(console, replace(looked, wrong="console-members-refused"), status=403)
    return _draw(console, looked, held=held)


def _found(console: Console, asked: Look) -> Look:
    """Return the look with the member that it is at, or with what is wrong with it."""
    if asked.reason not in REASONS:
        return replace(asked, wrong="console-members-no-reason")
    if not asked.who:
        return replace(asked, wrong="console-members-nobody")
    member_id = _member_of(console, asked)
    if asked.reason == "request":
        held = console.desk.service.rights.requests.find(asked.request_id) if asked.request_id else None
        if held is None or held.member_id != member_id:
            return replace(asked, wrong="console-members-no-request")
    # That nobody is found is said last: without a good reason nobody learns who is a member.
    return replace(asked, member_id=member_id) if member_id else replace(asked, wrong="console-members-nobody")


def _member_of(console: Console, asked: Look) -> str:
    """Return the member of an id or, where it is none, of an e-mail; such a search is a line in her ledger too."""
    gate = console.desk.service.gate
    if gate.knows(asked.who[:_LONGEST_ID]):
        return asked.who[:_LONGEST_ID]
    if "@" not in asked.who:
        return ""
    session = gate.session(PURPOSE, _program(asked)).for_staff(by=console.alias)
    found = session.find(EMAIL, asked.who) if EMAIL in session.declared else None
    return "" if found is None else found.member_id


def _held(console: Console, look: Look) -> tuple[HeldSource, ...]:
    service = console.desk.service
    details = {"by": console.alias, **({"request": look.request_id} if look.reason == "request" else {})}
    session = service.gate.session(PURPOSE, _program(look)).for_staff(**details)
    words = (console.vocabulary, console.phrasing, service.settings.service_name)
    return look_up(service.gate, session, look.member_id, words, identifying=look.identifying)


def _program(look: Look) -> str:
    """Return the name of a look by its reason; the ledger has it with `console` after it."""
    return f"look {look.reason}"


def _draw(
    console: Console, look: Look, *, status: int = 200, held: tuple[HeldSource, ...] | None = None
) -> Response[object]:
    opened = console.desk.service.rights.requests.newest(limit=200, open_only=True)
    return console.draw(
        "members",
        status=status,
        look=look,
        held=held,
        reasons=[(reason, console.vocabulary.text(f"console-members-reason-{reason}")) for reason in REASONS],
        requests=[found.request_id for found in opened if found.member_id],
    )


MEMBER_PAGES = (members, look_at_member)
