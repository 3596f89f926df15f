"""How callers name a member or one of her profiles; numbers stay behind the gate."""

from __future__ import annotations

from dataclasses import dataclass

MAIN_PROFILE = "main"
"""The profile that events of a member belong to when they name none."""


@dataclass(frozen=True, slots=True)
class SubjectRef:
    """A member, or with `profile_id` one profile of hers (which includes what belongs to the account)."""

    member_id: str
    profile_id: str | None = None
