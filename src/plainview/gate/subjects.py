"""How callers name a member or one of her profiles; numbers stay behind the gate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plainview.catalogue.model import Element, Scope
from plainview.store.values import Subject, SubjectKind

MAIN_PROFILE = "main"
"""The profile that events of a member belong to when they name none."""


@dataclass(frozen=True, slots=True)
class SubjectRef:
    """A member, or with `profile_id` one profile of hers (which includes what belongs to the account)."""

    member_id: str
    profile_id: str | None = None


def own_subjects(members: Sequence[Subject], ref: SubjectRef) -> list[Subject]:
    """Return the subjects that a reference means: a member's all, or one profile with the account."""
    if ref.profile_id is None:
        return list(members)
    return [
        subject
        for subject in members
        if subject.kind is SubjectKind.ACCOUNT
        or (subject.kind is SubjectKind.PROFILE and subject.profile_id == ref.profile_id)
    ]


def concerned(element: Element, subjects: Sequence[Subject]) -> list[Subject]:
    """Return the subjects whose rows hold `element`: profiles' and linked ids' rows for all but account elements."""
    if element.scope is Scope.PROFILE:
        return [subject for subject in subjects if subject.kind is not SubjectKind.ACCOUNT]
    return list(subjects)
