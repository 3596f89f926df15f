"""Programs' operations as routes: who may call is checked here, the body is read, the answer is sent."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
from litestar import Request, Response
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody, QueryParameter

from plainview.gate.admission import KeyClass
from plainview.gate.panels import Page
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.web.desk import AtDesk, Desk
from plainview.web.sessions import Role
from plainview.web.threads import in_thread

_NAMES = re.compile(r"\{([a-z_]+)\}")
_KEY: list[dict[str, list[str]]] = [{"key": []}]
_STATUS = {"POST": 200, "PUT": 200, "DELETE": 200, "GET": 200, "PATCH": 200}
AnyRequest = Request[Any, Any, State]


def route_of(operation: Operation) -> tuple[str, str]:
    """Return (method, path) as the documents write it."""
    return operation.method, operation.path


def handler_of(program: str, operation: Operation) -> HTTPRouteHandler:
    """Return the route handler of one program's operation."""
    names = _NAMES.findall(operation.path)

    async def handle(**given: Any) -> Response[Any]:
        request: AnyRequest = given["request"]
        raw = await request.body() if operation.method in {"POST", "PUT", "PATCH", "DELETE"} else b""
        path = {name: given[name] for name in names}
        return await _answer(request, given["desk"], operation, path, (raw, given.get("data")))

    _describe(handle, program, operation, names)
    return HTTPRouteHandler(
        _NAMES.sub(r"{\1:str}", operation.path),
        http_method=operation.method,  # type: ignore[arg-type]  # a method's name is one of its literals
        status_code=_STATUS[operation.method],
        summary=operation.summary,
        operation_id=_operation_id(program, operation),
        tags=[operation.tag],
        security=_KEY if operation.access is not Access.OPEN else None,
        request_max_body_size=operation.max_body_bytes,
    )(handle)


@in_thread
def _answer(
    request: AnyRequest, desk: Desk, operation: Operation, path: Mapping[str, str], sent: tuple[bytes, object]
) -> Response[Any]:
    raw, body = sent
    call = Call(
        _caller(request, desk, operation.access, path),
        path,
        {name: value for name, value in request.query_params.items() if isinstance(value, str)},
        {name.lower(): value for name, value in request.headers.items()},
        body,
        raw,
        desk.address(request),
        desk.pages.language(request),
    )
    answer = operation.run(call)
    if isinstance(answer.content, Page):
        page, headers = answer.content, dict(answer.headers)
        return desk.pages.draw(request, "linked.html", status=answer.status, headers=headers, page=page)
    return _sent(answer)


def _caller(request: AnyRequest, desk: Desk, access: Access, path: Mapping[str, str]) -> str:
    match access:
        case Access.SERVICE:
            return desk.caller(request, KeyClass.SERVICE).name
        case Access.APP:
            return desk.caller(request, KeyClass.PUBLIC, KeyClass.SERVICE).name
        case Access.MEMBER:
            return desk.caller_or_member(request, path.get("member_id", ""))
        case Access.OFFICER:
            return desk.signed_in(request, Role.OFFICER).who
        case Access.KEY_OR_TOKEN if "authorization" in request.headers:
            return desk.caller(request, KeyClass.SERVICE).name
        case Access.OPEN | Access.KEY_OR_TOKEN:
            return ""


def _sent(answer: Answer) -> Response[Any]:
    content = answer.content
    if not isinstance(content, (str, bytes)):
        content = msgspec.json.encode(content)
    return Response(content, status_code=answer.status, media_type=answer.media_type, headers=dict(answer.headers))


def _describe(handle: Any, program: str, operation: Operation, names: list[str]) -> None:
    """Give the handler the signature that the framework and the API's description read."""
    shown: dict[str, Any] = {"request": AnyRequest, "desk": AtDesk, **dict.fromkeys(names, FromPath[str])}
    defaults: dict[str, Any] = {}
    for name, description in operation.query.items():
        # A query may be named as no parameter can be, such as `from`.
        parameter = f"query_{name}"
        shown[parameter] = Annotated[str, QueryParameter(name=name, description=description)]
        defaults[parameter] = ""
    if operation.takes is not None:
        # The type is known at run time only: it is the operation's own.
        shown["data"] = _applied(JSONBody, operation.takes)
    answer = _applied(Response, operation.gives or Any)
    kind = inspect.Parameter.KEYWORD_ONLY
    handle.__signature__ = inspect.Signature(
        [
            inspect.Parameter(name, kind, annotation=annotation, default=defaults.get(name, inspect.Parameter.empty))
            for name, annotation in shown.items()
        ],
        return_annotation=answer,
    )
    handle.__annotations__ = {**shown, "return": answer}
    handle.__name__ = _operation_id(program, operation)
    handle.__doc__ = f"{operation.summary}."


def _applied(generic: Any, argument: object) -> object:
    return generic[argument]


def _operation_id(program: str, operation: Operation) -> str:
    words = re.findall(r"[a-z0-9]+", operation.path.lower())
    return f"{program}_{operation.method.lower()}_{'_'.join(words)}"
