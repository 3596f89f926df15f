"""Whoever is erased is taken out of the files that senders put into the drop folder; other lines keep their places."""

from __future__ import annotations

import json
import os

from plainview.collect.feeds.book import Entry
from plainview.collect.feeds.desk import FeedDesk
from tests.collect.feeds_at import START, At

HEAD = "partner_account_id,billing_event_id,billing_amount\n"


def settle(at: At) -> None:
    at.member("ben")
    at.service.gate.links.add("ben", "telco", "T-2")


def test_an_erased_members_lines_go_from_files_that_were_put_away(at: At) -> None:
    settle(at)
    at.drop("telco", "billing.csv", HEAD + "T-1,b1,9.5\nT-2,b2,9.5\nT-1,b3,9.5\n")
    contacts = [{"partner_account_id": f"T-{who}", "partner_email": f"{who}@telco.example"} for who in (1, 2)]
    at.drop("telco", "contacts.jsonl", "".join(json.dumps(line) + "\n" for line in contacts))
    at.turn()
    done = at.folder / "telco" / "done"
    assert b"T-1" in (done / "billing.csv").read_bytes()
    at.service.forget("ana")
    assert (done / "billing.csv").read_text("utf-8") == HEAD + "\nT-2,b2,9.5\n\n"
    assert (done / "contacts.jsonl").read_text("utf-8") == "\n" + json.dumps(contacts[1]) + "\n"
    assert at.report("telco", "done", "billing.csv").stored == 3


def test_lines_of_an_outside_service_name_the_member_and_a_profile_leaves_alone(at: At) -> None:
    kid = {"member_id": "ana", "profile_id": "kid", "multiplayer_handle": "little"}
    own = {"member_id": "ana", "multiplayer_handle": "heron"}
    text = "".join(json.dumps(line) + "\n" for line in (kid, own))
    at.drop("shield", "multiplayer.jsonl", text)
    at.turn()
    put_away = next(at.folder.glob("shield/*/multiplayer.jsonl"))
    at.service.leave(at.service.gate.leaving("ana", "kid"))
    assert put_away.read_text("utf-8") == "\n" + json.dumps(own) + "\n"


def test_another_senders_account_of_the_same_name_stays(at: At) -> None:
    at.drop("shield", "payment_service.jsonl", json.dumps({"partner_account_id": "T-1", "new_last4": "4242"}) + "\n")
    at.turn()
    put_away = next(at.folder.glob("shield/*/payment_service.jsonl"))
    before = put_away.read_bytes()
    at.service.forget("ana")
    assert put_away.read_bytes() == before


def test_what_is_hers_alone_goes_though_the_line_names_nobody(at: At) -> None:
    at.drop("telco", "contacts.jsonl", '{"partner_email": "ana@example.org"}\nno record: ana@example.org\n{}\n')
    at.drop("telco", "notes-of-ana@example.org.txt", "nothing")
    at.drop("telco", "billing.csv", "ana@example.org".encode("utf-16"))
    at.turn()
    leaving = at.service.gate.leaving("ana", mentions=lambda text: "ana@example.org" in text)
    at.service.leave(leaving)
    left = [path for path in at.folder.rglob("*") if path.is_file()]
    assert sorted(path.name for path in left) == [
        "billing.csv.report.json",
        "contacts.jsonl",
        "contacts.jsonl.report.json",
    ]
    assert next(path for path in left if path.name == "contacts.jsonl").read_bytes() == b"\n\n{}\n"
    assert not any(b"ana@example.org" in path.read_bytes() for path in left)
    assert not any(leaving.mentions(str(entry.last)) for entry in _entries(at))


def test_a_file_that_may_still_be_written_to_stays_as_it_is(at: At) -> None:
    line = json.dumps({"partner_account_id": "T-1", "billing_event_id": "b1"}) + "\n"
    fresh, quiet = at.drop("telco", "billing-1.jsonl", line), at.drop("telco", "billing-2.jsonl", line)
    for path, age_s in ((fresh, 1), (quiet, 60)):
        moment_s = START.timestamp() - age_s
        os.utime(path, (moment_s, moment_s))
    at.service.leave(at.service.gate.leaving("ana"))
    assert fresh.read_text("utf-8") == line
    assert quiet.read_text("utf-8") == "\n"


def test_a_link_in_a_folder_leads_nowhere(at: At) -> None:
    outside = at.folder.parent / "outside.jsonl"
    outside.write_text(json.dumps({"partner_account_id": "T-1"}) + "\n", "utf-8")
    before = outside.read_bytes()
    hole = at.folder / "telco" / "done"
    hole.mkdir(parents=True)
    (hole / "billing.jsonl").symlink_to(outside)
    (at.folder / "telco" / "refused").symlink_to(outside.parent)
    at.service.leave(at.service.gate.leaving("ana"))
    assert outside.read_bytes() == before


def test_what_lies_in_the_drop_folder_can_be_looked_through(at: At) -> None:
    at.drop("telco", "billing.csv", HEAD + "T-1,b1,9.5\n")
    at.drop("telco", "secret.txt", "a canary")
    at.turn()
    held = b"".join(piece.content for piece in at.service.rests())
    assert b"T-1,b1" in held
    assert b"a canary" in held


def _entries(at: At) -> list[Entry]:
    found: list[Entry] = []
    for name in ("partners", "elsewhere"):
        part = at.service.part(name)
        assert isinstance(part, FeedDesk)
        found += part.book.entries()
    return found
