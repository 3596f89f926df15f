"""Looking a member's latest address up in public records, when the service asks, and keeping what they say."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec

from plainview.base.errors import NotFound
from plainview.catalogue.model import FEED_EVENTS
from plainview.collect.sources.elsewhere.public_records import PublicRecords
from plainview.gate.admission import CanonicalEvent, Result
from plainview.gate.program import Access, Answer, Call, Kit, Operation
from plainview.gate.subjects import SubjectRef

FEED = "public_networks"
_ADDRESS = "ip_address"
_WAIT_S = 60.0


class NetworkRecord(msgspec.Struct):
    """What public records say of the network a member last came from; absent where they say nothing.

    `result` is stored, duplicate (looked up before, this very day), nothing_found, or why it was not kept.
    """

    result: str
    network_country: str | None = None
    network_number: int | None = None
    network_provider: str | None = None
    hosting_network: bool | None = None


class NetworkLookUp:
    """Makes records of the feed `public_networks` itself."""

    def __init__(self, kit: Kit, records: PublicRecords) -> None:
        self._kit = kit
        self._records = records

    def operation(self) -> Operation:
        """Return the look-up as a route."""
        return Operation(
            "POST",
            "/v1/members/{member_id}/network-records",
            "Look the network that a member last came from up in public records",
            Access.SERVICE,
            self.answer,
            gives=NetworkRecord,
            tag="elsewhere",
        )

    def answer(self, call: Call) -> Answer:
        """Look up, keep and return; raises NotFound for an unknown member, or one of whom no address is held."""
        member_id = call.path["member_id"]
        if not self._kit.knows(member_id):
            raise NotFound("member", "no such member; POST /v1/members makes one")
        address = self._latest_address(member_id)
        if address is None:
            raise NotFound("address", "no address of this member is held; one comes with the next event")
        found = self._records.look_up(address)
        result = self._keep(member_id, address, found) if found else "nothing_found"
        return Answer(msgspec.convert({"result": result, **found}, NetworkRecord))

    def _latest_address(self, member_id: str) -> str | None:
        """Return the newest address; the look at it stands in the ledger, for the purpose that protects accounts."""
        reading = self._kit.sessions["protect"].read(SubjectRef(member_id), (_ADDRESS,))
        for table in reading.streams.values():
            # Rows come in the order in which they happened.
            known = table.column("ip").drop_null()
            if len(known):
                return str(known[-1].as_py())
        return None

    def _keep(self, member_id: str, address: str, found: Mapping[str, object]) -> str:
        day = self._kit.clock.now().date().isoformat()
        record_id = hashlib.sha256(f"{member_id}\0{address}\0{day}".encode()).hexdigest()[:32]
        event = CanonicalEvent(f"look-up/{record_id}", FEED_EVENTS + FEED, member_id, properties=found)
        (result,) = self._kit.admit_feed(FEED, [event]).result(timeout=_WAIT_S)
        return result.result.value if result.result in {Result.STORED, Result.DUPLICATE} else result.why
