"""One process that takes up a request and is killed at a named moment; what it sees of members before that."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
from collections.abc import Mapping
from dataclasses import replace
from multiprocessing.context import ForkServerContext
from pathlib import Path

from plainview.assemble import Service, open_service
from plainview.base.clock import SystemClock
from plainview.base.ids import new_id
from plainview.gate.rights.request import Request, RequestKind, RequestState
from plainview.gate.subjects import SubjectRef
from tests.web.live import NAMED

MEMBERS = ("m-ana", "m-ben")


def processes() -> ForkServerContext:
    """Return where processes start from that have everything imported already and are otherwise new."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


def open_on_disk(folder: Path, *, owns_intake: bool = True) -> Service:
    """Open the installation in a folder."""
    settings = replace(
        NAMED, engine="embedded", data=str(folder / "data"), master_key_file=str(folder.parent / "master.key")
    )
    return open_service(settings, SystemClock(), owns_intake=owns_intake)


def seen(service: Service) -> dict[str, object]:
    """Return what real reads give of each member: her values, her rows, and the marks on her; None once she is gone."""
    return {member: _of(service, member) for member in MEMBERS}


def _of(service: Service, member_id: str) -> object:
    if not service.gate.knows(member_id):
        return None
    session = service.gate.session("rights", "test")
    reading = session.read(SubjectRef(member_id), sorted(session.declared))
    values = sorted(f"{one.profile_id} {one.element}.{one.field} {one.value}" for one in reading.values)
    rows = {family: sorted(map(str, table.to_pylist())) for family, table in reading.streams.items() if len(table)}
    profiles = {
        profile: sorted(service.gate.facts_of(member_id, profile).marks) for profile in service.gate.profiles(member_id)
    }
    return {"values": values, "rows": rows, "marks": sorted(service.gate.facts_of(member_id).marks), **profiles}


def put(service: Service, kind: str, profile_id: str, scope: Mapping[str, str]) -> str:
    """Store a request that nobody has begun; return its id."""
    now = service.clock.now()
    law = ("gdpr", profile_id, scope)
    asked = Request(new_id(service.clock), RequestKind(kind), RequestState.WAITING, "m-ana", now, now, now, *law)
    return service.rights.requests.put_unverified(replace(asked, asked_by="test", due_at=now)).request_id


def go_on(folder: str, request_id: str, stop_at: str, told: str) -> None:
    """Go on with a request and be killed at `stop_at`; what was seen before, or at the end, is left in `told`."""
    service = open_on_disk(Path(folder))

    def stop(moment: str) -> None:
        if moment == stop_at:
            os.kill(os.getpid(), signal.SIGKILL)

    found = {"before": seen(service), "step": service.rights.requests.get(request_id).step}
    Path(told).write_text(json.dumps(found), "utf-8")
    held = service.rights.requests.run(request_id, stop)
    for _ in range(20):
        if not held.state.is_open:
            break
        held = service.rights.requests.run(request_id, stop)
    Path(told).write_text(json.dumps({**found, "end": seen(service), "request": end_of(service, held)}), "utf-8")
    service.close()


def end_of(service: Service, held: Request) -> dict[str, object]:
    """Return how a request ended, without moments, random names and sizes that moments are in."""
    end: dict[str, object] = {"state": held.state.value, "progress": held.progress, "why": held.why}
    end |= {"step": held.step, "member_id": held.member_id, "profile_id": held.profile_id, "scope": dict(held.scope)}
    end["details"] = sorted(held.details)
    if held.kind is RequestKind.ERASURE:
        certificate = json.loads(service.rights.certificate_of(held))
        document = certificate.get("certificate", certificate)
        end["result"] = document["result"] if "result" in document else str(document.keys())
    if held.kind is RequestKind.ACCESS:
        end["files"] = held.details["files"]
        end["archive"] = len(list(service.rights.archives.read(held)))
    return end
