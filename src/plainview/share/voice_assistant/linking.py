"""Account links of voice assistants: OAuth 2 authorization codes (RFC 6749, 4.1) with proof keys (RFC 7636).

The service asks the member on a page of its own, and gets a code here. Ending the link ends every token of it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote

from plainview.base.errors import BadInput, NotFound, PlainviewError
from plainview.gate.links import Links
from plainview.gate.partners import Partner, Partners
from plainview.share.voice_assistant.tokens import LASTS_S, Claims, TokenKind, Tokens

_PENDING = ".code"


class GrantRefused(PlainviewError):
    """A token was asked for in vain; `error` is the code of RFC 6749, 5.2."""

    def __init__(self, error: str) -> None:
        super().__init__(error)
        self.error = error


@dataclass(frozen=True)
class Linking:
    """Makes links, codes and tokens."""

    links: Links
    partners: Partners
    tokens: Tokens
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def code(self, member_id: str, client_id: str, *, redirect_uri: str = "", challenge: str = "") -> str:
        """Return a code that links a member's account once, within ten minutes; an older one no longer counts.

        Raises NotFound for an unknown member or client, BadInput for a proof key that is none (S256).
        """
        if self.partners.find(client_id) is None:
            raise NotFound("partner", f"no partner is named {client_id!r}; `plainview partner add` lets one in")
        if challenge and not 43 <= len(challenge) <= 128:
            raise BadInput("code_challenge must be the S256 digest of a verifier")
        for held in self.links.of_member(member_id):
            if held.partner == client_id + _PENDING:
                self.links.remove(held.partner, held.partner_account_id)
        link = secrets.token_urlsafe(16)
        self.links.add(member_id, client_id + _PENDING, link)
        return self.tokens.make(TokenKind.CODE, client_id, link, redirect_uri=redirect_uri, challenge=challenge)

    def grant(self, authorization: str, form: bytes) -> dict[str, object]:
        """Return the answer of the token endpoint; raises GrantRefused."""
        fields = _fields(form)
        client = self._client(authorization, fields)
        match fields.get("grant_type"):
            case "authorization_code":
                link = self._exchange(client, fields)
            case "refresh_token":
                claims = self.tokens.read(fields.get("refresh_token", ""), TokenKind.REFRESH)
                if claims is None or claims.client != client.name or self._member(claims) is None:
                    raise GrantRefused("invalid_grant")
                link = claims.link
            case None:
                raise GrantRefused("invalid_request")
            case _:
                raise GrantRefused("unsupported_grant_type")
        return {
            "access_token": self.tokens.make(TokenKind.ACCESS, client.name, link),
            "token_type": "Bearer",
            "expires_in": LASTS_S[TokenKind.ACCESS],
            "refresh_token": self.tokens.make(TokenKind.REFRESH, client.name, link),
        }

    def bearer(self, authorization: str) -> tuple[str, Partner] | None:
        """Return the member and the client of an access token, or None when it does not count (any more)."""
        scheme, _, token = authorization.partition(" ")
        claims = self.tokens.read(token.strip(), TokenKind.ACCESS) if scheme.lower() == "bearer" else None
        if claims is None:
            return None
        client, member_id = self.partners.find(claims.client), self._member(claims)
        return None if client is None or member_id is None else (member_id, client)

    def _exchange(self, client: Partner, fields: Mapping[str, str]) -> str:
        claims = self.tokens.read(fields.get("code", ""), TokenKind.CODE)
        if claims is None or claims.client != client.name or claims.redirect_uri != fields.get("redirect_uri", ""):
            raise GrantRefused("invalid_grant")
        if claims.challenge and not _proves(fields.get("code_verifier", ""), claims.challenge):
            raise GrantRefused("invalid_grant")
        with self._lock:
            member_id = self.links.member_of(client.name + _PENDING, claims.link)
            if member_id is None or not self.links.remove(client.name + _PENDING, claims.link):
                raise GrantRefused("invalid_grant")
        link = secrets.token_urlsafe(16)
        self.links.add(member_id, client.name, link)
        return link

    def _member(self, claims: Claims) -> str | None:
        return self.links.member_of(claims.client, claims.link)

    def _client(self, authorization: str, fields: Mapping[str, str]) -> Partner:
        name, secret = fields.get("client_id", ""), fields.get("client_secret", "")
        if authorization.lower().startswith("basic "):
            name, secret = _basic(authorization[6:])
        client = self.partners.authenticate(name, secret)
        if client is None:
            raise GrantRefused("invalid_client")
        return client


def _fields(form: bytes) -> dict[str, str]:
    """Return a form's fields; one that comes twice, or a form that is none, is refused (RFC 6749, 3.2)."""
    try:
        held = parse_qs(form.decode("ascii"), keep_blank_values=False, strict_parsing=bool(form), max_num_fields=20)
    except ValueError:
        raise GrantRefused("invalid_request") from None
    if any(len(values) > 1 for values in held.values()):
        raise GrantRefused("invalid_request")
    return {name: values[0] for name, values in held.items()}


def _basic(credentials: str) -> tuple[str, str]:
    try:
        name, _, secret = base64.b64decode(credentials, validate=True).decode().partition(":")
    except (ValueError, binascii.Error):
        raise GrantRefused("invalid_client") from None
    return unquote(name), unquote(secret)


def _proves(verifier: str, challenge: str) -> bool:
    digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    return hmac.compare_digest(digest.encode(), challenge.encode())
