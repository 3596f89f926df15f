"""What locating answers over HTTP: a member's general location with its reason, and her correction of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import msgspec

from plainview.base.errors import NotFound
from plainview.catalogue.words import Words
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.uses.locate.evidence import How, Location
from plainview.uses.locate.use import Locate

_PATH = "/v1/members/{member_id}/location"


class WhyShown(msgspec.Struct):
    """What a location was worked out from: a key for programs, and a sentence for people."""

    key: str
    text: str


class LocationShown(msgspec.Struct):
    """A member's general location, never more than a country. `country` is null when nothing speaks for one."""

    country: str | None
    certain: bool
    since: dt.date | None
    why: WhyShown
    corrected: bool


class Correction(msgspec.Struct, forbid_unknown_fields=True):
    """The country that a member says she is in; null takes the correction back."""

    country: str | None


def routes(locate: Locate, knows: Callable[[str], bool], words: Callable[[str], Words]) -> tuple[Operation, ...]:
    """Return the operations of an open `locate`; `knows` says whether anything is held of a member."""

    def known(call: Call) -> str:
        member_id = call.path["member_id"]
        if not knows(member_id):
            raise NotFound("member", "no such member; POST /v1/members makes one")
        return member_id

    def show(call: Call) -> Answer:
        return Answer(_shown(locate.of(known(call)), words(call.query.get("language") or call.language)))

    def correct(call: Call) -> Answer:
        member_id = known(call)
        country = call.body.country if isinstance(call.body, Correction) else None
        return Answer(_shown(locate.correct(member_id, country or ""), words(call.language)))

    return (
        Operation(
            "GET",
            _PATH,
            "Return the country that a member generally is in, and from what that was worked out",
            Access.SERVICE,
            show,
            gives=LocationShown,
            query={"language": "Language of the reason's sentence (BCP 47)."},
        ),
        Operation(
            "PUT",
            _PATH,
            "Keep a member's own correction of her location, until she takes it back",
            Access.SERVICE,
            correct,
            takes=Correction,
            gives=LocationShown,
        ),
    )


def _shown(location: Location, words: Words) -> LocationShown:
    why = WhyShown(location.how.value, words.text(f"locate-why-{location.how.value.replace('_', '-')}"))
    corrected = location.how is How.CORRECTED
    return LocationShown(location.country or None, location.certain, location.since, why, corrected)
