"""OAuth 2 client credentials for partners (RFC 6749, section 4.4): a secret in, a signed token for an hour out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from authlib.oauth2.rfc6749 import AuthorizationServer, ClientCredentialsGrant, ClientMixin, OAuth2Request
from authlib.oauth2.rfc6749.requests import BasicOAuth2Payload
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from plainview.base.clock import Clock
from plainview.base.errors import Unauthorised
from plainview.base.ids import new_id
from plainview.gate.partners import Partner, Partners
from plainview.gate.program import Answer, Call
from plainview.uses.coordinate.tries import Tries

HOLDS_S = 3600
AUDIENCE = "partner"
ISSUER = "plainview"
_ALGORITHM = "HS256"
_METHODS = ["client_secret_basic", "client_secret_post"]
# Whether the way here was secure is the proxy's part; the library only wants to see a secure address.
_ENDPOINT = "https://plainview.invalid/v1/partners/token"


class _Client(ClientMixin):  # type: ignore[misc]  # the library ships no types
    """A client under the name that it gave; whether it is a partner, its secret shows."""

    def __init__(self, name: str, partners: Partners) -> None:
        self._name = name
        self._partners = partners
        self.partner: Partner | None = None

    def get_client_id(self) -> str:
        return self._name

    def get_allowed_scope(self, scope: str) -> str:
        return ""

    def check_client_secret(self, client_secret: str) -> bool:
        self.partner = self._partners.authenticate(self._name, client_secret)
        return self.partner is not None

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        return endpoint == "token" and method in _METHODS

    def check_grant_type(self, grant_type: str) -> bool:
        return bool(grant_type == ClientCredentialsGrant.GRANT_TYPE)


class _Grant(ClientCredentialsGrant):  # type: ignore[misc]  # the library ships no types
    TOKEN_ENDPOINT_AUTH_METHODS = _METHODS


class _Request(OAuth2Request):  # type: ignore[misc]  # the library ships no types
    @property
    def form(self) -> Mapping[str, str]:
        return dict(self.payload.data)


class _Server(AuthorizationServer):  # type: ignore[misc]  # the library ships no types
    """The library's server over one call of ours."""

    def __init__(self, tokens: PartnerTokens) -> None:
        super().__init__()
        self._tokens = tokens
        self.register_grant(_Grant)
        self.register_token_generator("default", self._made)

    def query_client(self, client_id: str) -> _Client:
        # One for every name: an unknown one takes as long to refuse as a wrong secret.
        return _Client(client_id, self._tokens.partners)

    def save_token(self, token: Mapping[str, object], request: OAuth2Request) -> None:
        """Keep nothing: the token says for itself what it is."""

    def send_signal(self, name: str, *args: object, **more: object) -> None:
        """Tell nobody."""

    def create_oauth2_request(self, request: Call) -> _Request:
        headers = {"Authorization": request.headers.get("authorization", "")}
        made = _Request("POST", _ENDPOINT, headers=headers)
        made.payload = BasicOAuth2Payload(dict(parse_qsl(request.raw.decode("utf-8"), max_num_fields=20)))
        return made

    def handle_response(
        self, status: int, body: Mapping[str, object] | list[tuple[str, str]], headers: object
    ) -> Answer:
        more = {"Cache-Control": "no-store", "Pragma": "no-cache"}
        if status == 401:
            more["WWW-Authenticate"] = 'Basic realm="partners"'
        return Answer(dict(body), status, headers=more)

    def _made(self, *, client: _Client, **more: object) -> dict[str, object]:
        if client.partner is None:
            raise Unauthorised("this client was not authenticated", reason="token_unknown")
        return {
            "token_type": "Bearer",
            "access_token": self._tokens.signed(client.partner),
            "expires_in": HOLDS_S,
        }


@dataclass
class PartnerTokens:
    """Gives partners tokens, and tells whose a token is. A token ends with its hour, its partner, or its secret."""

    partners: Partners
    clock: Clock
    key: bytes

    def __post_init__(self) -> None:
        self._key = OctKey.import_key(self.key)
        self._server = _Server(self)
        self._tries = Tries(self.clock)

    def answer(self, call: Call) -> Answer:
        """Return the token endpoint's answer: a token, or an OAuth error document."""
        if not self._tries.may(call.address):
            return _error(429, "slow_down", "Too many wrong secrets came from this address. Wait some minutes.")
        try:
            answer: Answer = self._server.create_token_response(call)
        except (UnicodeError, ValueError):
            answer = _error(400, "invalid_request", "Send a form in UTF-8 with grant_type=client_credentials.")
        if _is_wrong_secret(answer):
            self._tries.failed(call.address)
            # The library says 400 for an unknown client in the form; a wrong secret is 401 wherever it came.
            return Answer(answer.content, 401, headers={**answer.headers, "WWW-Authenticate": 'Basic realm="partners"'})
        return answer

    def signed(self, partner: Partner) -> str:
        """Return a token for a partner, which holds for an hour."""
        now = int(self.clock.now().timestamp())
        claims: dict[str, Any] = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": partner.name,
            "serial": partner.serial,
            "iat": now,
            "exp": now + HOLDS_S,
            "jti": new_id(self.clock),
        }
        return jwt.encode({"alg": _ALGORITHM}, claims, self._key)

    def partner_of(self, authorization: str) -> Partner:
        """Return whose token came as `Authorization: Bearer`; raises Unauthorised with its reason."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise Unauthorised("send Authorization: Bearer; POST /v1/partners/token gives one", reason="token_missing")
        try:
            claims = jwt.decode(token.strip(), self._key, algorithms=[_ALGORITHM]).claims
            self._registry().validate(claims)
        except (JoseError, ValueError):
            raise _not_good("token_unknown") from None
        partner = self.partners.find(str(claims["sub"]))
        if partner is None or partner.serial != claims["serial"]:
            raise _not_good("token_partner_gone")
        return partner

    def _registry(self) -> jwt.JWTClaimsRegistry:
        return jwt.JWTClaimsRegistry(
            now=int(self.clock.now().timestamp()),
            iss={"essential": True, "value": ISSUER},
            aud={"essential": True, "value": AUDIENCE},
            sub={"essential": True},
            serial={"essential": True},
            exp={"essential": True},
        )


def _not_good(reason: str) -> Unauthorised:
    return Unauthorised("this token does not count (any more); POST /v1/partners/token gives another", reason=reason)


def _is_wrong_secret(answer: Answer) -> bool:
    return isinstance(answer.content, dict) and answer.content.get("error") == "invalid_client"


def _error(status: int, error: str, description: str) -> Answer:
    headers = {"Cache-Control": "no-store"} | ({"Retry-After": "300"} if status == 429 else {})
    return Answer({"error": error, "error_description": description}, status, headers=headers)
