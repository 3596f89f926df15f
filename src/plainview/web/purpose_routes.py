"""The service's own programs read here: with a key bound to one purpose, through the gate, under their own name."""

from __future__ import annotations

import io
from collections.abc import Iterator

import msgspec
import pyarrow as pa
from litestar import Request, Response, post
from litestar.datastructures import State
from litestar.exceptions import PermissionDeniedException
from litestar.params import FromPath, JSONBody

from plainview.base.errors import BadInput
from plainview.gate.admission import KeyClass
from plainview.gate.session import PurposeSession
from plainview.gate.statements import Statement
from plainview.gate.subjects import SubjectRef
from plainview.web.account_routes import check_known
from plainview.web.desk import AtDesk, Desk
from plainview.web.threads import in_thread

ARROW = "application/vnd.apache.arrow.stream"
MOST_ROWS = 10_000
"""Rows answered as JSON; more come as Arrow only."""

_KEY = [{"key": list[str]()}]
ApiRequest = Request[object, object, State]


class ReadWanted(msgspec.Struct, forbid_unknown_fields=True):
    """What to read: elements of one member or profile, or the result of one SELECT over the purpose's views."""

    member_id: str = ""
    profile_id: str = ""
    elements: list[str] = []
    sql: str = ""
    params: dict[str, str | int | float | bool | None] = {}


@post("/v1/purposes/{purpose:str}/reads", status_code=200, security=_KEY, tags=["purposes"])
@in_thread
def read_for_purpose(
    request: ApiRequest, desk: AtDesk, purpose: FromPath[str], data: JSONBody[ReadWanted]
) -> Response[object]:
    """Read for one purpose with that purpose's key; each read stands in the ledger under the key's name.

    A SELECT is answered as Arrow where the Accept header asks for it.
    """
    session = _session(request, desk, purpose)
    if bool(data.sql) == bool(data.member_id):
        raise BadInput("send either member_id with elements, or sql over the purpose's views")
    if data.sql:
        table = session.query(Statement("sent", "Sent by a program.", data.sql), **data.params)
        return _rows(request, table)
    check_known(desk, data.member_id)
    if not data.elements:
        declared = ", ".join(sorted(session.declared)) or "none"
        raise BadInput(f"name the elements to read; this purpose may see: {declared}")
    reading = session.read(SubjectRef(data.member_id, data.profile_id or None), data.elements)
    return Response(
        {
            "values": [
                {
                    "element": held.element,
                    "field": held.field,
                    "value": held.value,
                    "profile_id": held.profile_id,
                    "occurred_at": held.occurred_at,
                    "received_at": held.received_at,
                }
                for held in reading.values
            ],
            "streams": {family: list(_plain(table)) for family, table in reading.streams.items()},
            "denied": {element: denied.reason.value for element, denied in reading.denied.items()},
        }
    )


def _session(request: ApiRequest, desk: Desk, purpose: str) -> PurposeSession:
    caller = desk.caller(request, KeyClass.PURPOSE)
    if caller.purpose != purpose:
        raise PermissionDeniedException(f"this key reads for the purpose {caller.purpose!r} only")
    return desk.service.gate.session(purpose, caller.name)


def _rows(request: ApiRequest, table: pa.Table) -> Response[object]:
    if ARROW in request.headers.get("accept", ""):
        sink = io.BytesIO()
        with pa.ipc.new_stream(sink, table.schema) as writer:
            writer.write_table(table)
        return Response(sink.getvalue(), media_type=ARROW)
    if table.num_rows > MOST_ROWS:
        raise BadInput(
            f"the result has {table.num_rows:,} rows, and JSON answers hold {MOST_ROWS:,}; "
            f"ask with Accept: {ARROW}, or use `plainview read`"
        )
    return Response({"columns": table.column_names, "rows": [list(row.values()) for row in table.to_pylist()]})


def _plain(table: pa.Table) -> Iterator[dict[str, object]]:
    """Yield rows without the numbers that stand for subjects."""
    kept = [name for name in table.column_names if name not in {"event_no", "subject_no"}]
    yield from table.select(kept).to_pylist()


PURPOSE_ROUTES = (read_for_purpose,)
