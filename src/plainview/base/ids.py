"""Ids of our own making: UUIDv7, whose order is the order of their making."""

from __future__ import annotations

import secrets
import uuid

from plainview.base.clock import Clock, to_micros


def new_id(clock: Clock) -> str:
    """Return a fresh UUIDv7 as text (RFC 9562, section 5.7): milliseconds first, then 74 random bits."""
    millis = to_micros(clock.now()) // 1000
    value = (millis & 0xFFFF_FFFF_FFFF) << 80
    value |= 0x7 << 76
    value |= secrets.randbits(12) << 64
    value |= 0b10 << 62
    value |= secrets.randbits(62)
    return str(uuid.UUID(int=value))
