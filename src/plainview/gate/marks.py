"""Standing marks on a member or one profile: asked for by her, her browser or a parent, and looked at in each decision.

A mark is kept as a choice whose purpose begins with `mark:`, which no purpose of the catalogue can. A mark on the
account stands for every profile of it; a profile's own marks add to them.
"""

from __future__ import annotations

PREFIX = "mark:"
HIDDEN = "mark:hidden"
"""An erasure was asked for: nothing but her own rights and the law sees her any more."""

RESTRICTED = "mark:restricted"
"""Processing is restricted (GDPR article 18): stored, shown to her, and used for little else."""

GPC = "mark:gpc"
"""A browser of hers sent `Sec-GPC: 1` while she was signed in (CPRA, do not sell or share)."""

PARENTAL = "mark:parental"
"""A verified parent consents for this child's profile (GDPR article 8, COPPA)."""

PARENTAL_THIRD_PARTIES = "mark:parental_third_parties"
"""A verified parent consents, separately, to giving this child's data to third parties (COPPA as amended)."""

OF_PROFILE_ONLY = frozenset({PARENTAL, PARENTAL_THIRD_PARTIES})
"""What stands for the one profile that it names, and never for a whole account."""

_OBJECTS = "mark:objects:"
_PAST_GPC = "mark:past_gpc:"
_KEEPS_TITLES_FROM = "mark:keeps_titles_from:"
_FIXED = frozenset({HIDDEN, RESTRICTED, GPC, PARENTAL, PARENTAL_THIRD_PARTIES})
_ABOUT = (_OBJECTS, _PAST_GPC, _KEEPS_TITLES_FROM)


def objects(purpose: str) -> str:
    """Return the mark of an objection to one purpose (GDPR article 21)."""
    return _OBJECTS + purpose


def past_gpc(purpose: str) -> str:
    """Return the mark of a yes to one purpose, said after her browser's signal was noticed; it goes before it."""
    return _PAST_GPC + purpose


def keeps_titles_from(recipient: str) -> str:
    """Return the mark by which a consent to name titles was taken back for one recipient only (VPPA, per case)."""
    return _KEEPS_TITLES_FROM + recipient


def is_mark(name: str) -> bool:
    """Return whether the purpose of a choice is a mark."""
    return name.startswith(PREFIX)


def is_known(name: str) -> bool:
    """Return whether a name is a mark that decisions know.

    >>> is_known("mark:hidden"), is_known(objects("protect")), is_known("mark:fly"), is_known("mark:objects:")
    (True, True, False, False)
    """
    return name in _FIXED or any(name.startswith(begins) and name != begins for begins in _ABOUT)


def about_of(name: str) -> str:
    """Return the purpose or recipient that a mark is about, "" for one about everything.

    >>> about_of(objects("protect")), about_of(HIDDEN)
    ('protect', '')
    """
    return "" if name in _FIXED else name.split(":", 2)[2]
