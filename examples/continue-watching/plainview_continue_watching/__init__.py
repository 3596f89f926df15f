"""A use: what a profile began and did not finish, newest first, read for the purpose `operate` when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from plainview.base.errors import NotFound, Refused
from plainview.gate.panels import Panel, Said, Table, TitleNamed
from plainview.gate.program import Access, Answer, Call, Definition, Kit, Operation, Program
from plainview.gate.subjects import SubjectRef

ELEMENTS = ("playback_progress", "titles_viewed")
PATH = "/v1/members/{member_id}/profiles/{profile_id}/unfinished"


class Unfinished(msgspec.Struct):
    """One title that was begun, and where it was left."""

    title_id: str
    position_ms: int


@dataclass(frozen=True)
class ContinueWatching:
    """The use: it remembers nothing, so there is nothing to forget."""

    kit: Kit

    def unfinished(self, member_id: str, profile_id: str | None) -> list[Unfinished]:
        """Return the titles begun and not watched to the end, newest first; empty when that may not be known."""
        try:
            reading = self.kit.sessions["operate"].read(SubjectRef(member_id, profile_id), ELEMENTS)
        except Refused:
            return []
        left: dict[str, Unfinished] = {}
        for row in reading.streams["viewing"].to_pylist() if "viewing" in reading.streams else ():
            before = left.pop(row["title_id"], Unfinished(row["title_id"], 0))
            if row["title_id"] and row["event"] != "playback.completed":
                left[row["title_id"]] = Unfinished(row["title_id"], row["position_ms"] or before.position_ms)
        return list(reversed(left.values()))

    def answer(self, call: Call) -> Answer:
        """Answer the route."""
        if not self.kit.knows(call.path["member_id"]):
            raise NotFound("member", "no such member; POST /v1/members makes one")
        return Answer(self.unfinished(call.path["member_id"], call.path["profile_id"]))

    def panels(self, member_id: str) -> list[Panel]:
        """Return what the member's own page shows."""
        rows = tuple((TitleNamed(title.title_id),) for title in self.unfinished(member_id, None))
        heading = Said("continue-watching-heading")
        return [
            Panel(
                "unfinished", heading, tables=(Table("t", heading, (heading,), rows, Said("continue-watching-none")),)
            )
        ]


def _open(kit: Kit) -> Program[ContinueWatching]:
    use = ContinueWatching(kit)
    route = Operation("GET", PATH, "Return what a profile began", Access.SERVICE, use.answer, gives=list[Unfinished])
    return Program(use, tuple(kit.sessions.values()), operations=(route,), member_panels=use.panels)


PROGRAM = Definition("continue_watching", __name__, ("operate",), _open)
