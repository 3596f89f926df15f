"""Codes and tokens of account links: signed texts that say nothing of the member, and that end by themselves."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from plainview.base.clock import Clock


class TokenKind(StrEnum):
    """What a token may be used for; one kind never passes for another."""

    CODE = "code"
    ACCESS = "access"
    REFRESH = "refresh"


LASTS_S = {TokenKind.CODE: 600, TokenKind.ACCESS: 3600, TokenKind.REFRESH: 180 * 86_400}


class Claims(msgspec.Struct, frozen=True):
    """What a token says: for which client and link, until when; a code also where and to whom it may be given."""

    kind: TokenKind
    client: str
    link: str
    until_s: int
    redirect_uri: str = ""
    challenge: str = ""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Makes and reads tokens."""

    secret: bytes
    clock: Clock

    def make(self, kind: TokenKind, client: str, link: str, *, redirect_uri: str = "", challenge: str = "") -> str:
        """Return a token that counts for as long as its kind does."""
        until_s = int(self.clock.now().timestamp()) + LASTS_S[kind]
        body = msgspec.json.encode(Claims(kind, client, link, until_s, redirect_uri, challenge))
        return f"{_text(body)}.{_text(self._digest(body))}"

    def read(self, token: str, kind: TokenKind) -> Claims | None:
        """Return what a token says, or None when it is not ours, of another kind, or over."""
        body, _, mac = token.partition(".")
        try:
            content = _content(body)
            if not hmac.compare_digest(self._digest(content), _content(mac)):
                return None
            claims = msgspec.json.decode(content, type=Claims)
        except (ValueError, binascii.Error, msgspec.DecodeError):
            return None
        return claims if claims.kind is kind and self.clock.now().timestamp() < claims.until_s else None

    def _digest(self, body: bytes) -> bytes:
        return hmac.new(self.secret, body, hashlib.sha256).digest()


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _content(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
