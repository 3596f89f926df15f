"""A small writer of databases in MaxMind's format (MaxMind DB 2.0, IPv4 only), with networks that nobody owns."""

from __future__ import annotations

import ipaddress
import struct
from collections.abc import Mapping
from pathlib import Path

_MARKER = b"\xab\xcd\xefMaxMind.com"
_MADE_AT = 1_770_000_000


class _Short(int):
    """A number that the format wants in 16 bits."""


class _Long(int):
    """A number that the format wants in 64 bits."""


def write_database(
    path: Path, networks: Mapping[str, object], *, kind: str = "Test-City", description: str = "Invented networks"
) -> Path:
    """Write a database of network -> entry; networks must not lie within each other."""
    nodes: list[list[int | None]] = [[None, None]]
    data = b""
    places: dict[tuple[int, int], int] = {}
    for text, entry in networks.items():
        network = ipaddress.IPv4Network(text)
        node = 0
        for depth in range(network.prefixlen):
            bit = int(network.network_address) >> (31 - depth) & 1
            if depth == network.prefixlen - 1:
                places[node, bit] = len(data)
                break
            following = nodes[node][bit]
            if following is None:
                following = nodes[node][bit] = len(nodes)
                nodes.append([None, None])
            node = following
        data += _encoded(entry)
    tree = b""
    for number, node_of in enumerate(nodes):
        for bit in (0, 1):
            place = places.get((number, bit))
            record = len(nodes) if node_of[bit] is None else node_of[bit]
            tree += (len(nodes) + 16 + place if place is not None else record or 0).to_bytes(3, "big")
    about = {
        "binary_format_major_version": _Short(2),
        "binary_format_minor_version": _Short(0),
        "build_epoch": _Long(_MADE_AT),
        "database_type": kind,
        "description": {"en": description},
        "ip_version": _Short(4),
        "languages": ["en"],
        "node_count": len(nodes),
        "record_size": _Short(24),
    }
    path.write_bytes(tree + bytes(16) + data + _MARKER + _encoded(about))
    return path


def _encoded(value: object) -> bytes:
    match value:
        case str():
            text = value.encode()
            return _control(2, len(text)) + text
        case _Short():
            return _control(5, 2) + struct.pack(">H", value)
        case _Long():
            return _control(9, 8) + struct.pack(">Q", value)
        case int():
            return _control(6, 4) + struct.pack(">I", value)
        case dict():
            return _control(7, len(value)) + b"".join(_encoded(name) + _encoded(held) for name, held in value.items())
        case list():
            return _control(11, len(value)) + b"".join(_encoded(held) for held in value)
        case _:
            raise TypeError(type(value))


def _control(kind: int, size: int) -> bytes:
    small = min(29, size)
    extra = b"" if size < 29 else bytes([size - 29])
    return (bytes([kind << 5 | small]) if kind < 8 else bytes([small, kind - 7])) + extra
