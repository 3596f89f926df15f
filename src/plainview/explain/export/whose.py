"""Whose data an archive holds: one profile's, or the account's with its owner's own and children's profiles."""

from __future__ import annotations

from dataclasses import dataclass

from plainview.base.errors import NotFound
from plainview.explain.export.parts import ArchiveParts
from plainview.gate.reading import HeldValue
from plainview.gate.subjects import MAIN_PROFILE, SubjectRef

SHARED_BASICS = frozenset({"country", "language", "plan"})
"""What a profile's person sees of the account: what decides which titles she gets, and nothing of who pays."""
_CHILD = "kids_profile"


@dataclass(frozen=True)
class Whose:
    """Whose rows and values belong in an archive.

    `profiles` are the profiles told of, `others` those left out because they are other people's.
    `numbers` are the subject numbers left out of an account's archive, or the only one of a profile's.
    """

    subject: SubjectRef
    profiles: tuple[str, ...]
    others: tuple[str, ...]
    names: dict[int, str]
    left_out: frozenset[int]

    @property
    def is_profile(self) -> bool:
        """Whether it is one profile's archive."""
        return self.subject.profile_id is not None

    def has_row(self, subject_no: int) -> bool:
        """Return whether an event's row belongs in it."""
        return subject_no in self.names if self.is_profile else subject_no not in self.left_out

    def tells_of(self, profile_id: str) -> bool:
        """Return whether what is filed under a profile ("" is the account) belongs in it."""
        return profile_id in self.profiles if self.is_profile else profile_id not in self.others

    def has_value(self, held: HeldValue) -> bool:
        """Return whether a record's value belongs in it."""
        if self.is_profile:
            return held.profile_id in self.profiles or (not held.profile_id and held.element in SHARED_BASICS)
        return held.profile_id not in self.others


def whose_archive(parts: ArchiveParts, subject: SubjectRef) -> Whose:
    """Return whose data the archive of `subject` holds; raises NotFound for an unknown member or profile.

    An account's owner has the profile `main`, or else the first there was; children's profiles are told to her too.
    """
    if not parts.gate.knows(subject.member_id):
        raise NotFound("member", "no such member; nothing is held under this id")
    every = parts.gate.profiles(subject.member_id)
    if subject.profile_id is not None:
        if subject.profile_id not in every:
            raise NotFound("profile", "this member has no such profile; nothing is held under this id")
        told = {subject.profile_id}
    else:
        told = {_owners(every), *_children(parts, subject.member_id)}
    numbers = {profile: parts.rights.number_of(SubjectRef(subject.member_id, profile)) for profile in every}
    profiles = tuple(profile for profile in every if profile in told)
    others = () if subject.profile_id is not None else tuple(profile for profile in every if profile not in told)
    names = {number: profile for profile, number in numbers.items() if number is not None and profile in told}
    left_out = frozenset(number for profile, number in numbers.items() if number is not None and profile in others)
    return Whose(subject, profiles, others, names, left_out)


def _owners(profiles: tuple[str, ...]) -> str:
    return MAIN_PROFILE if MAIN_PROFILE in profiles or not profiles else profiles[0]


def _children(parts: ArchiveParts, member_id: str) -> frozenset[str]:
    if _CHILD not in parts.rights.declared:
        return frozenset()
    reading = parts.rights.read(SubjectRef(member_id), (_CHILD,))
    return frozenset(held.profile_id for held in reading.values if held.value is True)
