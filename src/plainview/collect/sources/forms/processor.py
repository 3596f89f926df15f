"""A processor to try the payment form with: takes a card number, keeps nothing, answers a token and the last digits."""

from __future__ import annotations

import re
import secrets

import msgspec

from plainview.base.errors import BadInput
from plainview.collect.sources.forms.reading import read
from plainview.gate.cards import brand_of
from plainview.gate.program import Access, Answer, Call, Operation

_SHORTEST, _LONGEST = 13, 40


class TestToken(msgspec.Struct):
    """What the shop may keep of a card."""

    __test__ = False  # no suite of tests, though its name begins like one

    token: str
    last4: str
    brand: str
    processor: str = "test-processor"


def operation() -> Operation:
    """Return the processor's one route."""
    return Operation(
        "POST",
        "/v1/test-processor/tokens",
        "Turn a card number into a token; nothing of it is kept; for trying only",
        Access.OPEN,
        _tokenise,
        gives=TestToken,
        tag="forms",
        max_body_bytes=2048,
    )


def _tokenise(call: Call) -> Answer:
    number = read(call.raw, call.headers).get("card_number")
    if not isinstance(number, str) or not _SHORTEST <= len(number) <= _LONGEST:
        raise BadInput("card_number must be a text of 13 to 19 digits; spaces and dashes may part them")
    digits = re.sub("[ -]", "", number)
    brand = brand_of(digits)
    if brand is None:
        raise BadInput(
            "card_number is none that an issuer gives out; use one of the numbers for trying, such as Visa's"
        )
    return Answer(TestToken(f"tok_test_{secrets.token_hex(12)}", digits[-4:], brand))
