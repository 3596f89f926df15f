"""A member's app checks her own lines over HTTP, with nothing but hashes and the public key."""

from __future__ import annotations

import base64
import datetime as dt

import httpx

from tests.store import merkle_verifier as rfc
from tests.web.live import PUBLIC_SECRET, SERVICE_SECRET, Live


def _path(client: httpx.Client, **asked: int) -> list[bytes]:
    answer = client.get("/v1/ledger/proof", params=asked)
    assert answer.status_code == 200, answer.text
    return [bytes.fromhex(node) for node in answer.json()["path"]]


def test_every_line_of_a_member_is_proven_in_the_signed_head(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        client.get("/v1/members/m-ana/explanation")
        page = client.get("/v1/members/m-ana/ledger", params={"limit": 5}).json()
        head = page["head"]
        root = bytes.fromhex(head["root"])
        millis = round(dt.datetime.fromisoformat(head["at"]).timestamp() * 1000)
        key, signature = bytes.fromhex(head["public_key"]), bytes.fromhex(head["signature"])
        assert rfc.signed(key, head["size"], millis, root, signature)
        assert page["lines"]
        for line in page["lines"]:
            entry = base64.b64decode(line["entry_bytes"])
            path = _path(client, entry=line["entry"], size=head["size"])
            assert rfc.includes(entry, line["entry"], head["size"], path, root)
            assert b"m-ana" not in entry
        client.post("/v1/purposes/recommend_use/reads")
        live.service.gate.ledger.follow()
        newer = client.get("/v1/ledger/head").json()
        path = _path(client, first=head["size"], size=newer["size"])
        assert rfc.extends(head["size"], root, newer["size"], bytes.fromhex(newer["root"]), path)


def test_a_proof_that_cannot_be_is_said_and_nobody_asks_without_a_key(live: Live) -> None:
    with live.client() as client:
        assert client.get("/v1/ledger/head").status_code == 401
    with live.client(PUBLIC_SECRET) as client:
        assert client.get("/v1/ledger/proof", params={"entry": 0}).status_code == 403
    with live.client(SERVICE_SECRET) as client:
        assert client.get("/v1/ledger/proof").status_code == 422
        assert client.get("/v1/ledger/proof", params={"entry": 0, "first": 1}).status_code == 422
        assert client.get("/v1/ledger/proof", params={"entry": 10**9}).status_code == 404
        assert client.get("/v1/ledger/proof", params={"first": 0}).status_code == 404
