"""Whoever is erased is taken out of the audience files that lie here, and everybody else stays in them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plainview.assemble import Service
from plainview.base.errors import DestinationError
from plainview.share.agency.audiences import Audiences
from plainview.share.agency.folder import AudienceFolder
from tests.web.live import add_member


@pytest.fixture
def audience_id(service: Service) -> str:
    """Make an audience of two members, and return its id."""
    add_member(service, "m-bob", "bob@demo.example", name="Bob")
    for member_id in ("m-ana", "m-bob"):
        service.gate.choices.decide_all(member_id, {"personalise_marketing": True})
    part = service.part("agency")
    assert isinstance(part, Audiences)
    made = part.ask("agency", ["titles_viewed"], by="officer")
    assert part.work() == "audience for agency: done, 2 given"
    return made


def test_an_erased_member_is_out_of_both_files_and_another_stays(
    service: Service, tmp_path: Path, audience_id: str
) -> None:
    folder = AudienceFolder(tmp_path / "agency")
    alias = service.gate.leaving("m-ana").alias_of("agency")
    assert sum(alias.encode() in path.read_bytes() for path in folder.files()) == 2
    service.forget("m-ana")
    assert sum(alias.encode() in path.read_bytes() for path in folder.files()) == 0
    (row,) = (tmp_path / "agency" / f"{audience_id}.jsonl").read_text("utf-8").splitlines()
    assert json.loads(row)["alias"] == service.gate.leaving("m-bob").alias_of("agency")
    head, kept = (tmp_path / "agency" / f"{audience_id}.csv").read_bytes().split(b"\r\n", 1)
    assert head.startswith(b"alias,")
    assert json.loads(row)["alias"].encode() in kept


def test_a_shipment_that_waits_for_its_audience_goes_too(service: Service, tmp_path: Path) -> None:
    leaving = service.gate.leaving("m-ana")
    waiting = tmp_path / "agency" / ".an-audience"
    waiting.mkdir(parents=True)
    for name, alias in (("hers", leaving.alias_of("agency")), ("anothers", "0" * 32)):
        (waiting / f"{name}.json").write_text(json.dumps({"alias": alias}), "utf-8")
    service.leave(leaving)
    assert [path.name for path in waiting.iterdir()] == ["anothers.json"]


def test_a_folder_that_takes_nothing_is_said_and_nothing_is_passed_over(service: Service, tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    folder.mkdir()
    alias = service.gate.leaving("m-ana").alias_of("agency")
    (folder / "audience.jsonl").write_text(json.dumps({"alias": alias}) + "\n", "utf-8")
    (folder / ".audience.jsonl.part").mkdir()
    with pytest.raises(DestinationError):
        AudienceFolder(folder).take_out(alias)


def test_what_lies_in_the_folder_can_be_looked_through(service: Service, audience_id: str) -> None:
    pieces = {piece.place: piece.content for piece in service.rests()}
    alias = service.gate.leaving("m-ana").alias_of("agency").encode()
    assert alias in pieces[f"audience file for agency: {audience_id}.jsonl"]
    assert alias in pieces[f"audience file for agency: {audience_id}.csv"]
