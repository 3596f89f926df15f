"""Requests of members put together: the steps of each kind of request, from those who know how each is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from plainview.assemble.loading import load
from plainview.assemble.service import Service
from plainview.gate.destination import Destination
from plainview.gate.marks import HIDDEN, RESTRICTED, objects
from plainview.gate.rights.archives import Archives
from plainview.gate.rights.certificate import Certificates
from plainview.gate.rights.deadlines import law_of
from plainview.gate.rights.erasure import Erasing, ErasureParts
from plainview.gate.rights.holding import Holding
from plainview.gate.rights.limits import Limits
from plainview.gate.rights.received import ToldThroughGate
from plainview.gate.rights.recipients import Recipients
from plainview.gate.rights.request import Request, RequestKind, RequestState, is_account_erasure, subject_of
from plainview.gate.rights.requests import Requests
from plainview.gate.rights.rights import Rights
from plainview.gate.rights.sealed_file import SealingFile
from plainview.gate.rights.workflow import CANCELLING, Done, Outcome, Runner, Step, Workflow
from plainview.gate.subjects import SubjectRef
from plainview.store.engine import Engine

if TYPE_CHECKING:
    from plainview.explain.export import ArchiveSummary

_HOW = "request"


def open_rights(service: Service, engine: Engine, destinations: Mapping[str, Destination]) -> Rights:
    """Return the requests of a service whose programs are open."""
    knows, marks = _Knows(service), _Marks(service)
    archives = Archives(
        _folder(service), service.clock, engine.state, knows, _Writes(service), partial(_owner_of, engine)
    )
    recipients = _recipients(service, engine, destinations)
    limits = Limits(knows, marks.restrict, marks.object_to)
    telling = (recipients.noting(), recipients.telling())
    workflows = (
        Workflow(RequestKind.ACCESS, archives.steps()),
        Workflow(RequestKind.CORRECTION, telling),
        Workflow(RequestKind.RESTRICTION, (limits.restriction(), *telling)),
        Workflow(RequestKind.OBJECTION, (limits.objection(),)),
        _erasing(service, archives, recipients, engine),
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


def _recipients(service: Service, engine: Engine, destinations: Mapping[str, Destination]) -> Recipients:
    gate = service.gate
    through = ToldThroughGate(engine, service.clock, lambda: service.catalogue, gate.session, gate.facts_of)
    return Recipients(
        service.clock,
        lambda: service.catalogue,
        destinations,
        through.received,
        through.alias_of,
        through.fields,
        through.write,
    )


@dataclass(frozen=True)
class _Knows:
    service: Service

    def __call__(self, member_id: str, profile_id: str) -> bool:
        gate = self.service.gate
        return bool(member_id) and (profile_id in gate.profiles(member_id) if profile_id else gate.knows(member_id))


@dataclass(frozen=True)
class _Marks:
    """Sets and takes off the marks that decisions look at."""

    service: Service

    def hide(self, member_id: str, is_on: bool) -> None:
        self.service.gate.choices.mark(member_id, HIDDEN, is_on, how=_HOW)

    def restrict(self, member_id: str, profile_id: str, is_on: bool) -> None:
        self.service.gate.choices.mark(member_id, RESTRICTED, is_on, profile_id=profile_id, how=_HOW)

    def object_to(self, member_id: str, profile_id: str, purpose: str, is_on: bool) -> None:
        self.service.gate.choices.mark(member_id, objects(purpose), is_on, profile_id=profile_id, how=_HOW)


@dataclass(frozen=True)
class _Writes:
    """Writes the archive of an access request, in the language in which it was asked for."""

    service: Service

    def __call__(self, request: Request, path: Path, opened: Callable[[Path], SealingFile]) -> dict[str, str]:
        service = self.service
        language = request.details.get("language", "") or service.settings.default_language
        parts = load("plainview.explain.export", "ArchiveParts")(
            service.gate.session("rights", "requests"),
            service.gate,
            service.titles,
            service.clock,
            service.words,
            service.settings.service_name,
            service.explain.contacts(),
            lambda subject: _requests_of(service, subject),
        )
        write = load("plainview.explain.export", "write_archive")
        made = cast("ArchiveSummary", write(parts, subject_of(request), language, path, opened=opened))
        return {"files": str(len(made.files)), "size_bytes": str(made.size_bytes), "sha256": made.sha256}


def _requests_of(service: Service, subject: SubjectRef) -> tuple[Mapping[str, object], ...]:
    """Return the requests of a member, or of one profile alone, as an archive tells of them."""
    found = service.rights.requests.of_member(subject.member_id, profile_id=subject.profile_id or "")
    return tuple(
        {
            "request_id": held.request_id,
            "kind": held.kind.value,
            "state": held.state.value,
            "scope": dict(held.scope),
            "asked_at": held.asked_at.isoformat(),
            "deadline_at": held.deadline_at.isoformat(),
            "settled_at": None if held.settled_at is None else held.settled_at.isoformat(),
            "law": held.law,
            "asked_by": held.asked_by,
        }
        for held in found
    )


def _holding(service: Service, engine: Engine) -> Holding:
    return Holding(_Knows(service), _Marks(service).hide, service.clock, partial(_erased_by_others, engine))


def _erasing(service: Service, archives: Archives, recipients: Recipients, engine: Engine) -> Workflow:
    """Return the workflow of an erasure; from `collect` on nobody can take it back."""
    gate = service.gate
    holding = _holding(service, engine)
    parts = ErasureParts(
        gate,
        engine,
        service.clock,
        service.leave,
        service.forget_numbers,
        service.refit,
        service.sign_out,
        service.rests,
        archives.delete,
    )
    erasing = Erasing(parts)

    def exports(request: Request) -> Outcome:
        archives.expire(engine.requests.get)
        return Done(request)

    steps = (
        *holding.steps(),
        recipients.noting(),
        *erasing.steps(),
        *erasing.sweeping(),
        Step("exports", exports),
        recipients.telling(),
        erasing.scanning(),
    )
    certificates = Certificates(
        erasing,
        service.clock,
        lambda: service.catalogue,
        gate.sign,
        gate.public_key(),
        service.settings.service_name,
        (*(step.name for step in steps), "certificate"),
    )
    return Workflow(RequestKind.ERASURE, (*steps, certificates.step()), holding.undo)


def _owner_of(engine: Engine, request_id: str) -> int | None:
    """Return the number of the account whose archive a request prepared, None when nobody is left."""
    held = engine.requests.get(request_id)
    subjects = engine.subjects.of_member(held.member_id) if held is not None and held.member_id else ()
    return subjects[0].subject_no if subjects else None


def _erased_by_others(engine: Engine, request: Request) -> bool:
    """Return whether another request, that nobody is taking back, is to erase the same account."""
    begun = {RequestState.WAITING, RequestState.RUNNING, RequestState.FAILED}
    return any(
        is_account_erasure(held)
        and held.request_id != request.request_id
        and held.state in begun
        and CANCELLING not in held.details
        for held in engine.requests.of_member(request.member_id)
    )


def _folder(service: Service) -> Path:
    if service.settings.engine == "memory":
        return service.temporary_folder("exports")
    return service.settings.data_folder / "exports"
