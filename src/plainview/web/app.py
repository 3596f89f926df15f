"""The ASGI application: collection goes straight to the way in; everything else to pages and API."""

from __future__ import annotations

from typing import cast

from litestar import Litestar
from litestar.di import Provide
from litestar.handlers import HTTPRouteHandler

from plainview.assemble import Service
from plainview.collect.way_in import WayIn
from plainview.web.account_routes import ACCOUNT_ROUTES
from plainview.web.asgi import ASGIApp, Receive, Scope, Send
from plainview.web.consent_routes import CONSENT_ROUTES
from plainview.web.console_breach import BREACH_PAGES
from plainview.web.console_catalogue import CATALOGUE_PAGES
from plainview.web.console_drafts import DRAFT_PAGES
from plainview.web.console_members import MEMBER_PAGES
from plainview.web.console_overview import OVERVIEW_PAGES
from plainview.web.console_programs import PROGRAM_PAGES
from plainview.web.console_quarantine import QUARANTINE_PAGES
from plainview.web.console_records import RECORD_PAGES
from plainview.web.console_refusals import REFUSAL_PAGES
from plainview.web.console_request_pages import CONSOLE_REQUEST_ROUTES
from plainview.web.demo_site import DEMO_ROUTES
from plainview.web.desk import Desk
from plainview.web.explanation_routes import EXPLANATION_ROUTES
from plainview.web.handoff_routes import HANDOFF_ROUTES
from plainview.web.headers import with_security_headers
from plainview.web.ledger_pages import LEDGER_PAGES
from plainview.web.ledger_routes import LEDGER_ROUTES
from plainview.web.live_routes import LIVE_ROUTES
from plainview.web.live_routes import PATH as LIVE_PATH
from plainview.web.member_routes import MEMBER_ROUTES
from plainview.web.notices import NOTICE_ROUTES
from plainview.web.openapi import openapi_config
from plainview.web.operation_routes import OPERATION_ROUTES
from plainview.web.operations import handler_of
from plainview.web.own_request_pages import OWN_REQUEST_ROUTES
from plainview.web.problems import ProblemAnswers
from plainview.web.public_request_pages import PUBLIC_REQUEST_ROUTES
from plainview.web.purpose_routes import PURPOSE_ROUTES
from plainview.web.request_routes import REQUEST_ROUTES
from plainview.web.retention_pages import RETENTION_PAGES
from plainview.web.reveal_pages import REVEAL_PAGES
from plainview.web.sign_in_routes import SIGN_IN_ROUTES
from plainview.web.title_routes import TITLE_ROUTES
from plainview.web.tv_pages import TV_PAGES
from plainview.web.why_pages import WHY_PAGES
from plainview.web.your_pages import YOUR_PAGES

MAX_BODY_BYTES = 262_144
_HANDLERS: tuple[HTTPRouteHandler, ...] = (
    *OPERATION_ROUTES,
    *SIGN_IN_ROUTES,
    *HANDOFF_ROUTES,
    *MEMBER_ROUTES,
    *NOTICE_ROUTES,
    *YOUR_PAGES,
    *REVEAL_PAGES,
    *WHY_PAGES,
    *TV_PAGES,
    *LIVE_ROUTES,
    *OWN_REQUEST_ROUTES,
    *PUBLIC_REQUEST_ROUTES,
    *CONSOLE_REQUEST_ROUTES,
    *OVERVIEW_PAGES,
    *PROGRAM_PAGES,
    *REFUSAL_PAGES,
    *CATALOGUE_PAGES,
    *DRAFT_PAGES,
    *RECORD_PAGES,
    *QUARANTINE_PAGES,
    *BREACH_PAGES,
    *MEMBER_PAGES,
    *DEMO_ROUTES,
    *ACCOUNT_ROUTES,
    *REQUEST_ROUTES,
    *EXPLANATION_ROUTES,
    *CONSENT_ROUTES,
    *LEDGER_ROUTES,
    *LEDGER_PAGES,
    *RETENTION_PAGES,
    *TITLE_ROUTES,
    *PURPOSE_ROUTES,
)


def create_app(service: Service) -> ASGIApp:
    """Return the application that serves an open installation."""
    desk = Desk(service)
    service.signs_out.append(desk.sessions.end_all_of)
    service.keeps_only.append(desk.sessions.keep_only)
    way_in = WayIn(service.gate, desk.callers, service.settings, service.clock, place_of=service.place_of)
    return _front(desk, way_in)


def every_route(service: Service) -> tuple[tuple[str, str], ...]:
    """Return (method, path) of every route, collection and programs included, ordered by path."""
    found = {("POST", path) for path in WayIn.paths}
    found.update((operation.method, operation.path) for _, operation in service.operations())
    for handler in _HANDLERS:
        for path in handler.paths:
            shown = path.replace(":str}", "}")
            found.update((str(method), shown) for method in handler.http_methods if method not in {"OPTIONS", "HEAD"})
    return tuple(sorted(found, key=lambda route: (route[1], route[0])))


def _litestar(desk: Desk) -> Litestar:
    answers = ProblemAnswers(desk.pages)
    return Litestar(
        route_handlers=[*_HANDLERS, *(handler_of(name, operation) for name, operation in desk.service.operations())],
        dependencies={"desk": Provide(lambda: desk, sync_to_thread=False)},
        exception_handlers={Exception: answers},
        openapi_config=openapi_config(),
        request_max_body_size=MAX_BODY_BYTES,
        logging_config=None,
    )


def _front(desk: Desk, way_in: WayIn) -> ASGIApp:
    collection = desk.metrics.measured("collection", way_in)
    guarded = with_security_headers(cast("ASGIApp", _litestar(desk)))
    pages = desk.metrics.measured("pages", guarded)
    # A stream stays open for minutes, which says nothing of how long pages take.
    streams = desk.metrics.measured("streams", guarded)
    mount = desk.pages.mount

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            path = scope["path"]
            if path in WayIn.paths:
                await collection(scope, receive, send)
                return
            if mount and (path == mount or path.startswith(mount + "/")):
                scope = {**scope, "path": path[len(mount) :] or "/"}
            if scope["path"] == LIVE_PATH:
                await streams(scope, receive, send)
                return
        await pages(scope, receive, send)

    return app
