"""The residual scan with its control: what is planted everywhere is found everywhere, and after the erasure nowhere."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainview.gate.rights.certificate import read_certificate
from plainview.gate.rights.request import Request
from plainview.gate.session import PurposeSession
from plainview.share.agency.audiences import Audiences
from tests.gate.rights.planted import STORES, Planted, canary

STAYING = range(900, 903)
PLACES = {
    "member": ("records.db, subject.", "records.db, choice.", "state/", "backup ", "exports/"),
    "email": ("records.db, record email", "drop folder of telco, done", "backup ", "exports/"),
    "name": ("records.db, record name", "backup "),
    "profile": ("records.db, record profile_name", "backup "),
    "search": ("files/search/", "intake/", "backup "),
    "device": ("files/device/", "intake/", "backup "),
    "quarantined": ("files/quarantine/", "backup "),
    "anonymous": ("records.db, subject.", "backup "),
    "account": ("records.db, subject.", "state/", "drop folder of telco, done", "backup "),
    "order": ("state/", "backup "),
    "task": ("records.db, task.about", "backup "),
    "dropped": ("records.db, record partner_email", "drop folder of telco, done", "backup "),
}
"""Store -> beginnings of the places in each of which its canary must be found by the control."""


@pytest.fixture
def planted(tmp_path: Path) -> Iterator[Planted]:
    """Give an installation in which three members live who stay."""
    made = Planted(tmp_path)
    made.live(STAYING)
    made.settle()
    yield made
    made.close()


def found(raw: dict[str, bytes], member: int) -> dict[str, list[str]]:
    """Return store -> the places in which a member's canary stands."""
    return {
        store: [place for place, content in raw.items() if canary(member, store).encode() in content]
        for store in STORES
    }


def missing(raw: dict[str, bytes], members: range) -> list[str]:
    """Return what the control should find of members, and does not."""
    lacking: list[str] = []
    for member in members:
        held = found(raw, member)
        for store, beginnings in PLACES.items():
            lacking += [
                f"{store} of {member} in {beginning}"
                for beginning in beginnings
                if not any(place.startswith(beginning) for place in held[store])
            ]
    return lacking


def said(request: Request) -> dict[str, object]:
    """Return what a request's certificate says, once its signature holds."""
    certificate = read_certificate(request.details["certificate"].encode())
    assert certificate.is_signed
    return dict(certificate.said)


def make_audience(planted: Planted) -> None:
    """Let the agency have a file of everybody who said yes."""
    agency = planted.service.part("agency")
    assert isinstance(agency, Audiences)
    agency.ask("agency", ["titles_viewed"], by="test")
    agency.work()


def test_canaries_of_fifty_members_are_found_in_every_store_and_after_their_erasure_in_none(planted: Planted) -> None:
    never_seen = planted.states()
    # Some are erased at once, as fast as they come, and the last ones by whole requests, which sweep for all.
    leaving, at_once, asking = range(1, 51), range(1, 48), range(48, 51)
    planted.live(leaving)
    planted.settle()
    make_audience(planted)
    for member in asking:
        planted.prepare_archive(member)
    # What came last is not in files yet: it lies in the intake.
    planted.search(leaving)
    planted.back_up()
    raw = planted.raw()
    assert missing(raw, asking) == []
    assert [entry for entry in missing(raw, at_once) if "exports/" not in entry] == []
    aliases = [planted.service.gate.leaving(canary(member, "member")).alias_of("agency").encode() for member in leaving]
    assert all(any(alias in content for place, content in raw.items() if "agency" in place) for alias in aliases)
    assert planted.states() != never_seen

    for member in at_once:
        planted.service.forget(canary(member, "member"))
    results = [said(planted.erase(member)) for member in asking]
    assert [result["result"] for result in results] == ["clean"] * len(asking), results[0]["scan"]

    raw = planted.raw()
    # A line that names no account of hers is known for hers by a request's marks alone.
    left_of = {(member, store): places for member in leaving for store, places in found(raw, member).items() if places}
    assert {key for key in left_of if key[1] != "email" or key[0] in asking} == set()
    left = {place for alias in aliases for place, content in raw.items() if alias in content}
    told = {place for place in left if not place.endswith("request.details")}
    assert {place.partition("-")[0][:-8] for place in told} == {"file agency/notices/"}, "the agency has to know whom"
    assert {json.loads(raw[place])["action"] for place in told} == {"erase"}
    assert len(told) == len(asking)
    assert missing(raw, STAYING) == [
        entry for entry in missing(raw, STAYING) if "exports/" in entry or "intake/" in entry
    ]
    planted.settle()
    states = planted.states()
    assert {name: states.get(name) for name in never_seen} == never_seen
    assert states.keys() - never_seen.keys() == {f"personalise_marketing/agency/{what}" for what in ("asked", "made")}


class Leaking:
    """A program that keeps what it should not: in a file and in a setting of its own, and without a `leave`."""

    def __init__(self, session: PurposeSession) -> None:
        self.session = session

    def leak(self, planted: Planted, text: str) -> None:
        """Write a text where nobody expects it."""
        (planted.folder / "data" / "leak.log").write_text(f"seen: {text}\n", "utf-8")
        planted.engine.operation.put_setting("leaking/last", json.dumps({"who": text}))
        self.session.save_state("leaking", b"\0\1" + text.encode() + b"\0")


def test_what_a_leaking_program_kept_is_found_by_the_control_and_by_the_scan(planted: Planted) -> None:
    planted.live(range(1, 2))
    planted.settle()
    email = f"{canary(1, 'email')}@demo.example"
    Leaking(planted.service.gate.session("operate", "leaking")).leak(planted, email)
    for place in ("leak.log", "records.db, setting.value", "state/"):
        assert any(email.encode() in content for name, content in planted.raw().items() if name.startswith(place)), (
            place
        )
    stuck: list[Request] = []
    result = said(planted.erase(1, stuck=stuck))
    assert [(held.why, held.due_at) for held in stuck] == [("residue_found", None)], (
        "an officer has to look at it first"
    )
    assert "leak.log" in stuck[0].details["residue"]
    assert email not in json.dumps(dict(stuck[0].details))
    assert result["result"] == "found"
    scan = result["scan"]
    assert isinstance(scan, dict)
    assert {"leak.log", "records.db, setting.value"} <= set(scan["found"])
    assert sum(str(place).startswith("state/") for place in scan["found"]) == 1
    assert email not in json.dumps(result)


def test_a_value_that_somebody_else_has_too_is_hers_and_no_residue(planted: Planted) -> None:
    planted.live(range(1, 2))
    member_id = canary(900, "member")
    same = {"email": f"{canary(1, 'email')}@demo.example"}
    planted.correct(member_id, **same)
    planted.settle()
    Leaking(planted.service.gate.session("operate", "leaking")).leak(planted, same["email"])
    assert said(planted.erase(1))["result"] == "clean"


def test_an_erasure_of_a_profile_leaves_the_rest(planted: Planted) -> None:
    planted.live(range(1, 2))
    planted.settle()
    planted.back_up()
    result = said(planted.erase(1, canary(1, "profile"), what="profile"))
    assert (result["result"], result["what"]) == ("clean", "profile"), result["scan"]
    held = found(planted.raw(), 1)
    assert held["profile"] == []
    assert {store for store, places in held.items() if not places} == {"profile"}


def test_an_erasure_of_a_title_or_a_period_takes_those_rows_alone(planted: Planted) -> None:
    planted.live(range(1, 3))
    planted.settle()
    assert said(planted.erase(1, what="title", title_id="f004"))["result"] == "clean"
    titles = [row["title_id"] for row in planted.rows(1, "viewing")]
    assert "f004" not in titles
    assert {"f002", "f003", "f005"} <= set(titles)
    assert "f004" in [row["title_id"] for row in planted.rows(2, "viewing")]
    day = (planted.clock.now() - dt.timedelta(days=1)).date().isoformat()
    assert said(planted.erase(1, what="period", stuck=None, **{"from": day, "to": day}))["result"] == "clean"
    assert planted.rows(1, "viewing") == []
    assert planted.rows(2, "viewing") != []
    assert found(planted.raw(), 1)["email"] != []


def test_a_restored_backup_does_not_bring_her_back(planted: Planted) -> None:
    planted.live(range(1, 2))
    planted.settle()
    place = planted.back_up()
    before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
    planted.erase(1)
    # Somebody kept a copy of the whole backup elsewhere, and puts it back.
    for path, content in before.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    assert not any(
        canary(1, store).encode() in piece.content for piece in planted.engine.backups.pieces(place) for store in STORES
    )


def test_the_scan_says_places_and_never_a_value(planted: Planted) -> None:
    planted.live(range(1, 2))
    planted.settle()
    email = f"{canary(1, 'email')}@demo.example"
    (planted.folder / "data" / f"notes-of-{canary(1, 'member')}.txt").write_text("nothing", "utf-8")
    (planted.folder / "data" / f"{email}.txt").write_text("nothing", "utf-8")
    result = json.dumps(said(planted.erase(1, stuck=[])))
    assert "a file whose name was hers" in result
    assert "cnry" not in result
