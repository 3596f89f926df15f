"""Partners that are let in: their client id and secret, what feeds they may send, where their webhooks go.

Secrets of clients are kept as hashes. Signing secrets are worked out from the master key, so that none lies on a disk.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from urllib.parse import urlsplit

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, NotFound
from plainview.store.engine import Engine

_PREFIX = "partner/"
_NAME = re.compile(r"[a-z][a-z0-9_]{1,40}")
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class Partner:
    """One partner: its recipient in the catalogue, the feeds that it may send, and where it is told of changes."""

    name: str
    recipient: str
    feeds: tuple[str, ...] = ()
    webhook: str = ""
    secret_hash: str = ""
    serial: int = 1
    made_at: str = ""
    revoked_at: str = ""


@dataclass(frozen=True, slots=True)
class PartnerSecrets:
    """What a partner must be told, once: its client secret, and the secret that signs in both directions."""

    client_id: str
    client_secret: str
    signing_secret: str


class Partners:
    """Keeps the partners of an installation."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def add(self, name: str, recipient: str, *, feeds: tuple[str, ...] = (), webhook: str = "") -> PartnerSecrets:
        """Let a partner in, or give it new secrets; return them, which are shown this once.

        Raises BadInput for a name that is none, or a webhook that is no https address (http only on loopback).
        """
        if not _NAME.fullmatch(name):
            raise BadInput(f"{name!r} is no partner's name; use lower-case letters, digits and underscores")
        _check_webhook(webhook)
        held = self._held(name)
        client_secret = secrets.token_urlsafe(32)
        partner = Partner(
            name,
            recipient,
            feeds,
            webhook,
            hashlib.sha256(client_secret.encode()).hexdigest(),
            1 if held is None else held.serial + 1,
            self._clock.now().isoformat(),
        )
        self._put(partner)
        return PartnerSecrets(name, client_secret, self.signing_secret(name))

    def revoke(self, name: str) -> None:
        """Let a partner in no more; raises NotFound for an unknown one."""
        self._put(replace(self._known(name), revoked_at=self._clock.now().isoformat()))

    def find(self, name: str) -> Partner | None:
        """Return a partner that is let in, or None."""
        held = self._held(name)
        return None if held is None or held.revoked_at else held

    def every(self) -> tuple[Partner, ...]:
        """Return all partners by name, revoked ones too."""
        return tuple(_partner(value) for _, value in sorted(self._engine.operation.settings(_PREFIX).items()))

    def authenticate(self, client_id: str, client_secret: str) -> Partner | None:
        """Return the partner whose client id and secret these are, or None; takes the same time either way."""
        partner = self.find(client_id)
        given = hashlib.sha256(client_secret.encode()).hexdigest()
        kept = partner.secret_hash if partner is not None else "0" * 64
        return partner if hmac.compare_digest(given, kept) and partner is not None else None

    def signing_secret(self, name: str) -> str:
        """Return the secret that signs a partner's feeds and our webhooks to it, as `whsec_` and base64 of 32 bytes."""
        partner = self._known(name)
        return (
            "whsec_"
            + base64.b64encode(derived_secret(self._engine.digest, f"partner {name} {partner.serial}")).decode()
        )

    def _known(self, name: str) -> Partner:
        held = self._held(name)
        if held is None:
            raise NotFound("partner", f"no partner is named {name!r}; `plainview partner add` lets one in")
        return held

    def _held(self, name: str) -> Partner | None:
        value = self._engine.operation.settings(_PREFIX + name).get(_PREFIX + name)
        return None if value is None else _partner(value)

    def _put(self, partner: Partner) -> None:
        self._engine.operation.put_setting(_PREFIX + partner.name, json.dumps(asdict(partner)))


def derived_secret(digest: Callable[[str, str], bytes], name: str) -> bytes:
    """Return 32 secret bytes for `name`, worked out from the installation's key alone."""
    return digest(f"secret one of {name}", name) + digest(f"secret two of {name}", name)


def _partner(value: str) -> Partner:
    held = json.loads(value)
    return Partner(**{**held, "feeds": tuple(held["feeds"])})


def _check_webhook(webhook: str) -> None:
    if not webhook:
        return
    parts = urlsplit(webhook)
    if parts.scheme == "https" and parts.hostname:
        return
    if parts.scheme == "http" and parts.hostname in _LOOPBACK:
        return
    raise BadInput("a partner's webhook must be an https address (http only on this machine itself)")
