"""Killed at any named step, a request goes on and ends as if nothing had happened; nobody half erased comes back."""

from __future__ import annotations

import json
import shutil
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from plainview.base.clock import SystemClock
from plainview.gate.admission import CanonicalEvent
from plainview.store.keys import create_master_key
from tests.gate.rights.stopping import go_on, open_on_disk, processes, put
from tests.web.live import add_member, send

ACCOUNT_STEPS = ("check", "hide", "wait", "recipients", "collect", "forget", "rewrite", "backups", "exports", "told")
LAST_STEPS = ("scan", "certificate")


@dataclass(frozen=True)
class Case:
    """A request of Ana's, and the steps at whose end a process is killed, one after the other."""

    kind: str
    steps: tuple[str, ...]
    scope: Mapping[str, str]
    profile_id: str = ""


CASES = {
    "access": Case("access", ("check", "prepare"), {}),
    "correction": Case("correction", ("recipients", "told"), {"elements": "email", "correction_id": "c1"}),
    "restriction": Case("restriction", ("mark", "recipients", "told"), {}),
    "objection": Case("objection", ("mark",), {"purpose": "recommend_train"}),
    "erasure of an account": Case("erasure", (*ACCOUNT_STEPS, *LAST_STEPS), {"what": "account"}),
    "erasure of a profile": Case("erasure", ("collect", "forget", "rewrite", *LAST_STEPS), {"what": "profile"}, "kids"),
    "erasure of a title": Case("erasure", ("forget", "rewrite", *LAST_STEPS), {"what": "title", "title_id": "t-1"}),
    "erasure of a period": Case(
        "erasure", ("forget", "rewrite", *LAST_STEPS), {"what": "period", "from": "2020-01-01", "to": "2099-12-31"}
    ),
}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a small installation, with rows in files and in the intake, that nothing has open."""
    root = tmp_path_factory.mktemp("kills")
    create_master_key(root / "master.key")
    service = open_on_disk(root / "template")
    now = SystemClock().now()
    for member in ("m-ana", "m-ben"):
        add_member(service, member, f"{member}@demo.example", name=member)
        for round_, profile in enumerate(("main", "kids")):
            send(service, [_watched(member, profile, f"t-{title}", now) for title in (1, 2)])
            if not round_:
                service.gate.rotate()
                service.gate.compact()
    service.close()
    return root / "template"


def _watched(member: str, profile: str, title_id: str, at: Any) -> CanonicalEvent:
    told = {"title_id": title_id, "playback_id": f"{member}{profile}{title_id}", "position_ms": 0}
    return CanonicalEvent(
        f"{member}{profile}{title_id}", "playback.started", member, profile, occurred_at=at, properties=told
    )


def _process(folder: Path, request_id: str, stop_at: str) -> dict[str, Any]:
    """Return what one process saw; fails unless it ended as it should: killed at `stop_at`, or by itself."""
    told = folder / "told.json"
    process = processes().Process(target=go_on, args=(str(folder), request_id, stop_at, str(told)))
    process.start()
    process.join(60)
    assert process.exitcode == (-signal.SIGKILL if stop_at else 0), stop_at
    found: dict[str, Any] = json.loads(told.read_text("utf-8"))
    return found


def _asked(template: Path, name: str, case: Case) -> tuple[Path, str]:
    """Return a copy of the installation in which the request was asked for, and the request's id."""
    folder = template.with_name(name)
    shutil.copytree(template, folder)
    service = open_on_disk(folder)
    request_id = put(service, case.kind, case.profile_id, case.scope)
    service.close()
    return folder, request_id


@pytest.mark.parametrize("name", CASES)
def test_killed_at_the_end_of_each_step_a_request_ends_as_if_nothing_had_happened(template: Path, name: str) -> None:
    case = CASES[name]
    expected = _process(*_asked(template, f"{name}, undisturbed", case), "")
    folder, request_id = _asked(template, f"{name}, killed", case)
    gone = False
    for step in case.steps:
        found = _process(folder, request_id, f"{step} done")
        assert found["step"] != step, "its end was not stored, so that it is done again"
        ana = found["before"]["m-ana"]
        assert not (gone and ana is not None), f"she came back before {step}"
        gone = gone or ana is None
    ended = _process(folder, request_id, "")
    assert ended["end"] == expected["end"]
    assert ended["request"] == expected["request"]
    assert (expected["end"]["m-ana"] != expected["before"]["m-ana"]) == (case.kind not in {"access", "correction"})
    assert ended["end"]["m-ben"] == expected["before"]["m-ben"]
    assert (ended["end"]["m-ana"] is None) == (name == "erasure of an account")
