"""Errors as answers: RFC 9457 problem documents for programs, a plain page for people."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from litestar import Request, Response
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from litestar.response import Redirect

from plainview.base.errors import (
    BadInput,
    Conflict,
    IntakeUnavailable,
    NotFound,
    PlainviewError,
    Refused,
    StoreError,
    Unauthorised,
)
from plainview.web.pages import Pages

PROBLEM_TYPE = "application/problem+json"
_log = logging.getLogger("plainview.web")

AnyRequest = Request[object, object, State]


class SignInNeeded(Exception):
    """Nobody is signed in, and the page is for somebody."""


class AccountHidden(Exception):
    """The member's account is hidden until its erasure; only her requests are for her to see."""


class NotForRole(Exception):
    """Somebody of the staff asked for a page of other roles: these in words, whom to ask, where else they may go."""

    def __init__(self, roles: tuple[str, ...], ask: tuple[str, ...], nav: tuple[object, ...]) -> None:
        super().__init__("this page is for another role of the staff")
        self.roles = roles
        self.ask = ask
        self.nav = nav


class StaleForm(Exception):
    """A form came without the token of its page."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong, in the fields of RFC 9457."""

    status: int
    detail: str
    more: dict[str, object] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)

    def document(self, path: str) -> dict[str, object]:
        """Return the problem document for a request of `path`."""
        return {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
            "instance": path,
            **self.more,
        }


_FORBIDDEN: Mapping[type[Exception], str] = {
    StaleForm: "the form's token does not belong to this browser; reload the page and try again",
    AccountHidden: "the account is hidden because its erasure was asked for; see its requests",
    NotForRole: "this page is for another role of the staff",
}


def problem_of(error: Exception) -> Problem:
    """Return the problem that an error is for a caller; an unexpected one says nothing of itself."""
    match error:
        case HTTPException():
            more: dict[str, object] = {"errors": error.extra} if error.extra else {}
            return Problem(error.status_code, error.detail, more, dict(error.headers or {}))
        case NotFound():
            return Problem(404, str(error), {"kind": error.kind})
        case Conflict():
            return Problem(409, str(error))
        case Unauthorised():
            return Problem(401, str(error), {"reason": error.reason}, {"WWW-Authenticate": "Bearer"})
        case BadInput():
            return Problem(422, str(error))
        case Refused():
            return Problem(403, str(error), {"reason": error.reason, "purpose": error.purpose})
        case IntakeUnavailable():
            return Problem(503, str(error), headers={"Retry-After": str(error.retry_after_s)})
        case StoreError():
            return Problem(503, str(error), headers={"Retry-After": "5"})
        case StaleForm() | AccountHidden() | NotForRole():
            return Problem(403, _FORBIDDEN[type(error)])
        case SignInNeeded():
            return Problem(401, "sign in first", headers={"WWW-Authenticate": "Bearer"})
        case PlainviewError():
            return Problem(500, str(error))
        case _:
            return Problem(500, "something went wrong on our side; please try again")


class ProblemAnswers:
    """Answers errors of every route."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def __call__(self, request: AnyRequest, error: Exception) -> Response[object]:
        """Return the answer to `error`: a page for people's requests, else a problem document."""
        problem = problem_of(error)
        if problem.status >= 500:
            _say(error)
        if not _wants_page(request):
            document = problem.document(request.url.path)
            return Response(document, status_code=problem.status, media_type=PROBLEM_TYPE, headers=problem.headers)
        if isinstance(error, SignInNeeded):
            return Redirect(self._pages.url("/sign-in"), status_code=303)
        if isinstance(error, AccountHidden):
            return Redirect(self._pages.url("/you/requests"), status_code=303)
        if isinstance(error, NotForRole):
            return self._pages.draw(
                request,
                "console/forbidden.html",
                status=403,
                headers=problem.headers,
                roles=error.roles,
                ask=error.ask,
                nav=error.nav,
                flash="",
            )
        said = {403: "problem-forbidden", 404: "problem-not-found"}.get(problem.status, "problem-went-wrong")
        if isinstance(error, StaleForm):
            said = "problem-form"
        return self._pages.problem(request, said, status=problem.status, headers=problem.headers)


def _wants_page(request: AnyRequest) -> bool:
    return not request.url.path.startswith("/v1/") and "text/html" in request.headers.get("accept", "")


def _say(error: Exception) -> None:
    """Log where an error came from; its message may hold a member's value, so it stays out."""
    where = "".join(traceback.format_tb(error.__traceback__)[-6:])
    _log.error("%s\n%s", type(error).__name__, where)
