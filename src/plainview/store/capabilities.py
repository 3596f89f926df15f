"""What an engine can do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What an engine can do, so that callers need not know which one it is."""

    durable: bool
    many_processes: bool
