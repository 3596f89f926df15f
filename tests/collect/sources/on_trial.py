"""Sources on trial, through their own doors: signed pushes of a registered sender, and posted forms."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import count
from typing import Any

from plainview.collect.feeds.sending import signed_headers
from plainview.gate.program import Call
from plainview.testing.source_conformance import START, SourceConformance, SourceInTrial

SENDER = "telco"
_pushes = count(1)


def answer(source: SourceInTrial, route: str, call: Call) -> Any:
    """Run the POST operation of a route and return what it answers."""
    for operation in source.program.operations:
        if (operation.method, operation.path) == ("POST", route):
            return operation.run(call).content
    raise AssertionError(f"no route {route}")


class FeedConformance(SourceConformance):
    """Sources whose records are pushed: each push has an id of its own, so that only the record's id is the same."""

    home: str
    feed: str

    def prepare(self, source: SourceInTrial, member_id: str) -> None:
        if source.gate.partners.find(SENDER) is None:
            source.gate.partners.add(SENDER, "mobile_operator", feeds=(self.feed,))
        source.gate.links.add(member_id, SENDER, f"account-of-{member_id}")

    def record(self, member_id: str, place: int) -> Mapping[str, object]:
        """Return record number `place` of a member."""
        raise NotImplementedError

    def take_in(self, source: SourceInTrial, member_id: str, place: int, *, more: dict[str, object]) -> None:
        sent = {"record_id": f"{member_id}-{place}", **self.record(member_id, place), **more}
        body = json.dumps(sent) + "\n"
        secret = source.gate.partners.signing_secret(SENDER)
        signed = signed_headers(secret, SENDER, f"push-{next(_pushes)}", body, START)
        headers = {name.lower(): value for name, value in signed.items()}
        call = Call("", path={"feed": self.feed}, headers=headers, raw=body.encode())
        answer(source, f"/v1/{self.home}/feeds/{{feed}}", call)
