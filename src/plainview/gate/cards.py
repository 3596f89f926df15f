"""Payment card numbers in text: found by issuer, length and check digit, so that none is ever written.

A text in which no thirteen digits follow one another costs one pass in C; most are too short even for that.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import accumulate

REMOVED = "[card number removed]"
"""What stands where a card number was."""
CARD_NUMBER = "card_number"
"""The reason's key."""
FEWEST_DIGITS = 13
"""A text shorter than this cannot hold a card number."""
LEAST_CARD = 10 ** (FEWEST_DIGITS - 1)
"""The least whole number that could be a card number: smaller ones need no look."""
# One space or dash between two digits, in any of the forms that keyboards and word processors give them.
_BETWEEN = "[ \u00a0\u2009\u202f\u2007\u2010-\u2015\u2212-]"
_DIGITS_ALIKE = bytes(ord("0") if chr(byte).isdecimal() and byte < 128 else ord("x") for byte in range(256))
_ENOUGH = b"0" * FEWEST_DIGITS
_RUN = re.compile(rf"\d(?:{_BETWEEN}?\d){{12,}}")
_GROUP = re.compile(r"\d+")
_TOKEN_BEFORE = re.compile(r"[0-9A-Za-z-]*\Z")
_TOKEN_AFTER = re.compile(r"[0-9A-Za-z-]*")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DIGEST = re.compile(r"(?=[0-9]*[a-f])[0-9a-f]+|(?=[0-9]*[A-F])[0-9A-F]+")
_DIGEST_LENGTHS = frozenset({16, 24, 32, 40, 48, 64})
_KNOWN_IDS = 65_536

# Issuers' ranges (ISO/IEC 7812): brand, first and last prefix, and how many digits the brand's numbers have.
_SIXTEEN_UP = (16, 17, 18, 19)
_RANGES: tuple[tuple[str, int, int, tuple[int, ...]], ...] = (
    ("visa", 4, 4, (13, 16, 19)),
    ("mastercard", 51, 55, (16,)),
    ("mastercard", 2221, 2720, (16,)),
    ("amex", 34, 34, (15,)),
    ("amex", 37, 37, (15,)),
    ("mir", 2200, 2204, _SIXTEEN_UP),
    ("discover", 6011, 6011, _SIXTEEN_UP),
    ("discover", 644, 649, _SIXTEEN_UP),
    ("discover", 65, 65, _SIXTEEN_UP),
    ("diners", 300, 305, (14, 16)),
    ("diners", 3095, 3095, (14, 16)),
    ("diners", 36, 36, (14, 16)),
    ("diners", 38, 39, (14, 16)),
    ("jcb", 3528, 3589, _SIXTEEN_UP),
    ("unionpay", 62, 62, _SIXTEEN_UP),
    ("maestro", 5018, 5018, (13, 14, 15, *_SIXTEEN_UP)),
    ("maestro", 5020, 5020, (13, 14, 15, *_SIXTEEN_UP)),
    ("maestro", 5038, 5038, (13, 14, 15, *_SIXTEEN_UP)),
    ("maestro", 5893, 5893, (13, 14, 15, *_SIXTEEN_UP)),
    ("maestro", 6304, 6304, (13, 14, 15, *_SIXTEEN_UP)),
    ("maestro", 6759, 6759, (13, 14, 15, *_SIXTEEN_UP)),
    ("maestro", 6761, 6763, (13, 14, 15, *_SIXTEEN_UP)),
)


def _lengths_by_prefix() -> tuple[Mapping[int, str], ...]:
    """Return, for each four digits that a number may begin with, length -> brand."""
    table: list[dict[int, str]] = [{} for _ in range(10_000)]
    for brand, first, last, lengths in _RANGES:
        width = 10 ** (4 - len(str(first)))
        for prefix in range(first * width, (last + 1) * width):
            for length in lengths:
                table[prefix].setdefault(length, brand)
    return tuple(table)


_BRANDS = _lengths_by_prefix()


def brand_of(digits: str) -> str | None:
    """Return the brand of a card number of ASCII digits, or None when issuer, length or check digit do not fit.

    >>> brand_of("4111111111111111"), brand_of("378282246310005"), brand_of("4111111111111112")
    ('visa', 'amex', None)
    """
    if len(digits) < FEWEST_DIGITS or not (digits.isascii() and digits.isdigit()):
        return None
    brand = _BRANDS[int(digits[:4])].get(len(digits))
    return brand if brand is not None and _Sums(digits).fits(0, len(digits)) else None


def holds_card(text: str) -> bool:
    """Return whether a card number stands in `text`.

    >>> holds_card("it is 4111 1111-1111 1111, thanks"), holds_card("+49 170 12345678"), holds_card("1700000000000")
    (True, False, False)
    """
    return len(text) >= FEWEST_DIGITS and _may_hold(text) and next(_found(text), None) is not None


def without_cards(text: str) -> str:
    """Return `text` with REMOVED in place of each card number; the very same text when there is none.

    >>> without_cards("pay 5555555555554444 12/29")
    'pay [card number removed] 12/29'
    """
    if len(text) < FEWEST_DIGITS or not _may_hold(text):
        return text
    kept, end = [], 0
    for first, last in _found(text):
        kept += [text[end:first], REMOVED]
        end = last
    return "".join([*kept, text[end:]]) if end else text


def is_card(number: int) -> bool:
    """Return whether a whole number is a card number."""
    return number >= LEAST_CARD and brand_of(str(number)) is not None


@lru_cache(maxsize=_KNOWN_IDS)
def id_is_card(text: str) -> bool:
    """Return whether an id holds a card number; ids come again and again, so answers are remembered."""
    return holds_card(text)


def _may_hold(text: str) -> bool:
    """Return whether enough digits follow one another; digits of other scripts are looked at more closely."""
    if text.isascii():
        return _ENOUGH in text.encode().translate(_DIGITS_ALIKE, b" -")
    return _RUN.search(text) is not None


def _found(text: str) -> Iterator[tuple[int, int]]:
    """Yield (first, last) of each card number. It begins and ends with a group: digits beside it are not its own."""
    for run in _RUN.finditer(text):
        groups = [group.span() for group in _GROUP.finditer(text, run.start(), run.end())]
        digits = _ascii("".join(text[first:last] for first, last in groups))
        # Digit number -> where the group that begins or ends there lies in the text.
        places = list(accumulate((last - first for first, last in groups), initial=0))
        ends = {place: last for place, (_, last) in zip(places[1:], groups, strict=True)}
        sums, free_from = _Sums(digits), 0
        for place, (first, _) in zip(places, groups, strict=False):
            if place < free_from or place + FEWEST_DIGITS > len(digits):
                continue
            brands = _BRANDS[int(digits[place : place + 4])]
            for length in sorted(brands, reverse=True):
                end = ends.get(place + length)
                if end is None or not sums.fits(place, length) or _is_another_number(text, first, end, length):
                    continue
                yield first, end
                free_from = place + length
                break


class _Sums:
    """Running sums of digits, from which the check digit of any stretch is tested at once (Luhn, ISO/IEC 7812-1)."""

    def __init__(self, digits: str) -> None:
        numbers = [int(digit) for digit in digits]
        doubled = [number * 2 - 9 if number > 4 else number * 2 for number in numbers]
        even, odd = list(numbers), list(numbers)
        even[::2], odd[1::2] = doubled[::2], doubled[1::2]
        self._even_doubled = list(accumulate(even, initial=0))
        self._odd_doubled = list(accumulate(odd, initial=0))

    def fits(self, place: int, length: int) -> bool:
        """Return whether the stretch of `length` digits at `place` ends with its own check digit."""
        # The last digit is never doubled, and every second one before it is.
        sums = self._odd_doubled if (place + length) % 2 else self._even_doubled
        return (sums[place + length] - sums[place]) % 10 == 0


def _is_another_number(text: str, first: int, end: int, length: int) -> bool:
    return _is_phone(text, first, length) or _is_machine_id(text, first, end)


def _is_phone(text: str, first: int, length: int) -> bool:
    """Return whether a plus makes the digits a telephone number: of cards only Visa's shortest look like one."""
    return first > 0 and text[first - 1] == "+" and length == FEWEST_DIGITS


def _is_machine_id(text: str, first: int, end: int) -> bool:
    """Return whether the digits are a part of a UUID or of a hexadecimal digest."""
    before, after = _TOKEN_BEFORE.search(text, max(0, first - 64), first), _TOKEN_AFTER.match(text, end, end + 64)
    token = (before[0] if before else "") + text[first:end] + (after[0] if after else "")
    if _UUID.fullmatch(token):
        return True
    return len(token) in _DIGEST_LENGTHS and _DIGEST.fullmatch(token) is not None


def _ascii(digits: str) -> str:
    return digits if digits.isascii() else "".join(str(unicodedata.digit(digit)) for digit in digits)
