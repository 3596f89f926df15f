"""Form tokens: let one member's browser post one form directly, for a quarter of an hour."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import hashlib
import hmac
from urllib.parse import urlsplit

import msgspec

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, Unauthorised

LIFETIME_S = 900
_LOOPBACK = frozenset({"localhost", "127.0.0.1"})
_LONGEST = 2048


class FormToken(msgspec.Struct, frozen=True):
    """What a token says: which form, for whom, until when (seconds since 1970), and where the browser goes next."""

    form: str
    member_id: str
    until_s: int
    return_to: str = ""


class Tokens:
    """Makes tokens and reads them back; they are sealed with a key of the installation's own."""

    def __init__(self, secret: bytes, clock: Clock) -> None:
        self._secret = secret
        self._clock = clock

    def make(self, form: str, member_id: str, return_to: str = "") -> tuple[str, dt.datetime]:
        """Return a token and when it ends; raises BadInput for an address that is none to return to."""
        if return_to and not _is_address(return_to):
            raise BadInput("return_to must be an https address of your own pages, of at most 1000 characters")
        until = self._clock.now() + dt.timedelta(seconds=LIFETIME_S)
        said = msgspec.json.encode(FormToken(form, member_id, int(until.timestamp()), return_to))
        return f"{_written(said)}.{_written(self._seal(said))}", until

    def read(self, token: str, form: str) -> FormToken:
        """Return what a token says; raises Unauthorised when it is not ours, for another form, or over."""
        said, _, seal = token.partition(".")
        content = b""
        try:
            content = _unwritten(said)
            fits = hmac.compare_digest(_unwritten(seal), self._seal(content)) and len(token) <= _LONGEST
        except (binascii.Error, ValueError):
            fits = False
        if not fits:
            raise Unauthorised("the form token is not one of ours; ask for a new one", reason="form_token")
        made = msgspec.json.decode(content, type=FormToken)
        if made.form != form:
            raise Unauthorised("the form token is for another form; ask for one for this form", reason="form_token")
        if made.until_s < self._clock.now().timestamp():
            raise Unauthorised("the form token is over; ask for a new one", reason="form_token")
        return made

    def _seal(self, said: bytes) -> bytes:
        return hmac.new(self._secret, b"form token\0" + said, hashlib.sha256).digest()


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    return safe and bool(parts.hostname) and len(text) <= 1000 and text.isascii() and text.isprintable()


def _written(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _unwritten(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
