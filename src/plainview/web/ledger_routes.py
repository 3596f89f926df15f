"""The API on the ledger's tree: its signed head, and proofs that anybody can check with the public key."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import msgspec
from litestar import Request, get
from litestar.datastructures import State
from litestar.params import QueryParameter

from plainview.base.errors import BadInput, NotFound
from plainview.gate.admission import KeyClass
from plainview.gate.ledger import TreeHead
from plainview.web.desk import AtDesk, Desk
from plainview.web.sessions import COOKIE
from plainview.web.threads import in_thread

_KEY = [{"key": list[str]()}]
ApiRequest = Request[object, object, State]
Number = Annotated[int | None, QueryParameter(ge=0, le=2**53)]


class HeadShown(msgspec.Struct):
    """A signed head: root and signature in hex, as is the Ed25519 key that verifies it."""

    size: int
    at: dt.datetime
    root: str
    signature: str
    public_key: str


class ProofShown(msgspec.Struct):
    """A proof of RFC 6962: hashes in hex, and the trees that it is about."""

    path: list[str]
    size: int
    entry: int | None = None
    first: int | None = None


def head_shown(desk: Desk, head: TreeHead | None) -> HeadShown | None:
    """Return a head as it is answered."""
    if head is None:
        return None
    key = desk.service.gate.public_key().hex()
    return HeadShown(head.size, head.at, head.root.hex(), head.signature.hex(), key)


@get("/v1/ledger/head", security=_KEY, tags=["ledger"])
@in_thread
def show_head(request: ApiRequest, desk: AtDesk) -> HeadShown:
    """Return the newest signed head of the ledger; 404 while it is empty."""
    _check_asker(desk, request)
    shown = head_shown(desk, desk.service.gate.ledger.head())
    if shown is None:
        raise NotFound("head", "the ledger is empty; its first head is signed with its first entry")
    return shown


@get("/v1/ledger/proof", security=_KEY, tags=["ledger"])
@in_thread
def show_proof(
    request: ApiRequest, desk: AtDesk, entry: Number = None, first: Number = None, size: Number = None
) -> ProofShown:
    """Return the path of an entry in the tree over `size` (the newest head's unless given), or how `first` grew to it.

    `entry` asks for an inclusion proof of RFC 6962, section 2.1.1, `first` for a consistency proof, section 2.1.2.
    """
    _check_asker(desk, request)
    ledger = desk.service.gate.ledger
    if (entry is None) == (first is None):
        raise BadInput("send either entry, for a proof that it is in the tree, or first, for a proof that it only grew")
    if size is None:
        head = ledger.head()
        size = 0 if head is None else head.size
    path = ledger.proof(entry, size) if entry is not None else ledger.consistency(first or 0, size)
    return ProofShown([node.hex() for node in path], size, entry, first)


def _check_asker(desk: Desk, request: ApiRequest) -> None:
    """Raise 401 unless somebody is signed in, or a key came along; a head says nothing of anybody."""
    if desk.sessions.of(request.cookies.get(COOKIE)) is None:
        desk.caller(request, KeyClass.SERVICE, KeyClass.PURPOSE)


LEDGER_ROUTES = (show_head, show_proof)
