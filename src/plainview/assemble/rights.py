"""Requests of members put together: the steps of each kind of request, from those who know how each is done."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from plainview.assemble.service import Service
from plainview.gate.rights.archives import Archives
from plainview.gate.rights.deadlines import law_of
from plainview.gate.rights.holding import Holding
from plainview.gate.rights.limits import Limits
from plainview.gate.rights.request import Request, RequestKind, is_account_erasure
from plainview.gate.rights.requests import Requests
from plainview.gate.rights.rights import Rights
from plainview.gate.rights.workflow import Done, Outcome, Runner, Step, Workflow
from plainview.store.engine import Engine


def open_rights(service: Service, engine: Engine) -> Rights:
    """Return the requests of a service whose programs are open."""
    knows = _Knows(service)
    archives = Archives(_folder(service), service.clock, knows, _Writes(service))
    holding = Holding(knows, _Hides(service), service.clock)
    limits = Limits(knows, _restrict(service), _object_to(service))
    workflows = (
        Workflow(RequestKind.ACCESS, archives.steps()),
        Workflow(RequestKind.CORRECTION, (Step("check", Done, can_be_undone=True),)),
        Workflow(RequestKind.RESTRICTION, (limits.restriction(),)),
        Workflow(RequestKind.OBJECTION, (limits.objection(),)),
        Workflow(RequestKind.ERASURE, (*holding.steps(), *_erasure(service, archives, engine)), holding.undo),
    )
    runner = Runner(
        engine.requests,
        service.clock,
        {workflow.kind: workflow for workflow in workflows},
        identify=lambda request: request,
    )
    requests = Requests(
        engine.requests,
        service.clock,
        runner,
        law_of=lambda member_id, profile_id: law_of(service.gate.facts_of(member_id, profile_id).country),
        knows=knows,
    )
    return Rights(requests, archives)


@dataclass(frozen=True)
class _Knows:
    service: Service

    def __call__(self, member_id: str, profile_id: str) -> bool:
        gate = self.service.gate
        return bool(member_id) and (profile_id in gate.profiles(member_id) if profile_id else gate.knows(member_id))


@dataclass(frozen=True)
class _Hides:
    service: Service

    def __call__(self, member_id: str, is_hidden: bool) -> None:
        if is_hidden:
            self.service.sign_out(member_id)


@dataclass(frozen=True)
class _Writes:
    """Writes what a member's own page shows, as JSON."""

    service: Service

    def __call__(self, request: Request, path: Path) -> dict[str, str]:
        language = self.service.settings.default_language
        explanation = self.service.explain.of_member(request.member_id, self.service.words(language), language)
        path.write_text(json.dumps(explanation.to_json(), ensure_ascii=False), encoding="utf-8")
        return {"files": "1"}


def _erasure(service: Service, archives: Archives, engine: Engine) -> tuple[Step, ...]:
    def forget(request: Request) -> Outcome:
        if request.member_id and service.gate.knows(request.member_id):
            service.forget(request.member_id, request.profile_id)
        return Done(replace(request, member_id="") if is_account_erasure(request) else request)

    def rewrite(request: Request) -> Outcome:
        service.gate.compact()
        return Done(request)

    def exports(request: Request) -> Outcome:
        archives.expire(engine.requests.get)
        return Done(request)

    return (Step("forget", forget), Step("rewrite", rewrite), Step("exports", exports))


def _restrict(service: Service) -> Callable[[str, str, bool], object]:
    return lambda member_id, profile_id, is_on: None


def _object_to(service: Service) -> Callable[[str, str, str, bool], object]:
    return lambda member_id, profile_id, purpose, is_on: None


def _folder(service: Service) -> Path:
    if service.settings.engine == "memory":
        return Path(tempfile.mkdtemp(prefix="plainview-exports-"))
    return service.settings.data_folder / "exports"
