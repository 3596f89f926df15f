"""Where a sign-in or payment comes from, as it may be kept: keyed digests of network and device, no address."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
from dataclasses import dataclass

from plainview.uses.protect.client import client_of

_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Context:
    """Digests of device, network (/24 or /48) and its block (/16 or /32), country and client; empty if unknown."""

    device: str = ""
    network: str = ""
    block: str = ""
    country: str = ""
    client: str = ""

    @property
    def system(self) -> str:
        """Return the system that the client runs on."""
        return self.client.partition("/")[2]


class Digests:
    """Digests by a key of the installation's own, so that what is kept says nothing without it."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def of(self, kind: str, value: str) -> str:
        """Return the digest of a value of a kind, empty for an empty one."""
        if not value:
            return ""
        text = f"{kind}\n{value}".encode("utf-8", "surrogatepass")
        return hmac.new(self._secret, text, hashlib.sha256).hexdigest()[:_DIGITS]

    def context(self, address: str, user_agent: str, device_id: str, country: str = "") -> Context:
        """Return what may be kept of where something comes from."""
        network, block = networks_of(address)
        return Context(
            self.of("device", device_id),
            self.of("network", network),
            self.of("block", block),
            country.upper()[:2],
            client_of(user_agent).name if user_agent else "",
        )


def networks_of(address: str) -> tuple[str, str]:
    """Return the network and the block of networks that an address is in, empty texts for what is no address.

    >>> networks_of("203.0.113.7")
    ('203.0.113.0/24', '203.0.0.0/16')
    """
    try:
        found = ipaddress.ip_address(address.strip().partition("%")[0])
    except ValueError:
        return "", ""
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    near, far = (24, 16) if found.version == 4 else (48, 32)
    return str(_network(found, near)), str(_network(found, far))


def _network(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address, bits: int
) -> ipaddress.IPv4Network | ipaddress.IPv6Network:
    return ipaddress.ip_network(f"{address}/{bits}", strict=False)
