"""What translating answers over HTTP: a title in the language that suits a profile, and why it is that one."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from plainview.base.errors import NotFound
from plainview.catalogue.words import Words
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.titles import proper_tag
from plainview.uses.translate.use import Translate


class WhyShown(msgspec.Struct):
    """Why a language was taken: choice, watching, device, place or original; and a sentence for people."""

    reason: str
    text: str


class TitleShown(msgspec.Struct):
    """A title in a language; `asked` is the wish that led there. `machine` words are unreviewed."""

    title: str
    synopsis: str
    language: str
    asked: str
    why: WhyShown
    machine: bool


def routes(translate: Translate, knows: Callable[[str], bool], words: Callable[[str], Words]) -> tuple[Operation, ...]:
    """Return the operations of an open `translate`; `knows` says whether anything is held of a member."""

    def show(call: Call) -> Answer:
        member_id = call.path["member_id"]
        if not knows(member_id):
            raise NotFound("member", "no such member; POST /v1/members makes one")
        title, held, served = translate.title(member_id, call.path["profile_id"], call.path["title_id"])
        said = words(call.language).text(f"translate-why-{served.reason.value}")
        name, synopsis, machine = (
            (title.title, "", False) if held is None else (held.title, held.synopsis, held.machine)
        )
        why = WhyShown(served.reason.value, said)
        return Answer(TitleShown(name, synopsis, proper_tag(served.language), served.asked, why, machine))

    return (
        Operation(
            "GET",
            "/v1/members/{member_id}/profiles/{profile_id}/titles/{title_id}",
            "Return a title in the language that suits a profile, and why it is that one",
            Access.SERVICE,
            show,
            gives=TitleShown,
            tag="titles",
        ),
    )
