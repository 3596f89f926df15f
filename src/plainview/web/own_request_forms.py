"""What the forms of "Your requests" ask for, read strictly: which elements, which use, which rows, and whose."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.base.errors import BadInput
from plainview.catalogue.model import Basis, Catalogue, DecidedBy, Element, Scope, Source
from plainview.explain.erasure_preview import Held, titles_of
from plainview.explain.export.parts import ArchiveParts
from plainview.explain.export.whose import whose_archive
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.rights.request import ACCOUNT, PERIOD, PROFILE, TITLE, WHAT
from plainview.gate.rights.scopes import erasure_scope
from plainview.gate.subjects import MAIN_PROFILE, SubjectRef
from plainview.web.desk import Desk
from plainview.web.sign_in import SECRET

PROGRAM = "your requests"
_PROFILE_NAME = "profile_name"
_WEIGHED = frozenset({Basis.LEGITIMATE_INTEREST, Basis.CONSENT})
_BY_CONTRACT = frozenset({"plan", "payment_method", "national_id", "kids_profile", SECRET})
"""What is changed where it is agreed or proven, and not by writing another value over it."""


def correctable(catalogue: Catalogue, vocabulary: Vocabulary) -> tuple[tuple[str, str], ...]:
    """Return (trait, name) of each detail that a member may put right herself."""
    found: list[tuple[str, str]] = []
    for element in catalogue.elements.values():
        if _is_hers(element):
            single = len(element.collect.traits) == 1
            name = vocabulary.element(element.id).name
            found += [(trait, name if single else vocabulary.property(trait)) for trait in element.collect.traits]
    return tuple(found)


def objectable(catalogue: Catalogue, vocabulary: Vocabulary) -> tuple[tuple[str, str], ...]:
    """Return (purpose, name) of each use that a member may object to: no law and no contract alone asks for it."""
    every = (one for one in catalogue.purposes.values() if one.decided_by is not DecidedBy.LAW)
    return tuple((one.id, vocabulary.purpose(one.id).name) for one in every if _gives_way(catalogue, one.id))


def held_of(desk: Desk, member_id: str, profile_id: str = "", *, whole: bool = True) -> Held:
    """Return what is held of a member, or of one profile; not `whole`, only what names titles. Costs one read."""
    service = desk.service
    session = service.gate.session("rights", PROGRAM)
    parts = ArchiveParts(session, service.gate, service.titles, service.clock, service.words)
    subject = SubjectRef(member_id, profile_id or None)
    elements = service.catalogue.elements
    wanted = [
        name
        for name in sorted(session.declared)
        if whole or name == _PROFILE_NAME or "title_id" in elements[name].columns
    ]
    reading = session.read(SubjectRef(member_id), wanted)
    return Held(reading, whose_archive(parts, subject), service.catalogue)


def titles_named(desk: Desk, held: Held, language: str) -> tuple[tuple[str, str], ...]:
    """Return (title id, name) of the titles that somebody did something with, by name."""
    found = {title_id: desk.service.titles.get(title_id, language) for title_id in titles_of(held)}
    named = ((title_id, title_id if title is None else title.title) for title_id, title in found.items())
    return tuple(sorted(named, key=lambda entry: entry[1].casefold()))


def erasure_asked(desk: Desk, member_id: str, data: Mapping[str, str]) -> tuple[SubjectRef, dict[str, str]]:
    """Return whom and what the form of an erasure is about; raises BadInput saying what is missing.

    An owner erases her own profile's or a child's, and never another adult's, save with the whole account.
    """
    what = data.get("what", "")
    if what not in {ACCOUNT, PROFILE, TITLE, PERIOD}:
        raise BadInput("what must be one of: account, profile, title, period")
    chosen = data.get("profile_id", "") if what == PROFILE else ""
    scope = erasure_scope(
        what,
        profile_id=chosen,
        title_id=data.get("title_id", ""),
        from_day=data.get("from", ""),
        to_day=data.get("to", ""),
    )
    if what == ACCOUNT:
        return SubjectRef(member_id), scope
    whose = held_of(desk, member_id, whole=False).whose
    if what == PROFILE and chosen not in whose.profiles:
        raise BadInput("profile_id must name one of your own profiles")
    if what != PROFILE and whose.others:
        # Rows of the account as a whole are everybody's in it; only her own profile's are hers to take out.
        chosen = whose.profiles[0] if whose.profiles else ""
    return SubjectRef(member_id, chosen or None), scope


def scope_fields(scope: Mapping[str, str], profile_id: str) -> tuple[tuple[str, str], ...]:
    """Return the fields by which a form says the same scope again."""
    return tuple((name, scope[name]) for name in (WHAT, "title_id", "from", "to") if name in scope) + (
        (("profile_id", profile_id),) if profile_id and scope.get(WHAT) == PROFILE else ()
    )


def profiles_named(held: Held, own: str) -> tuple[tuple[str, str], ...]:
    """Return (profile id, name) of the profiles that are hers to erase; `own` names the one that has no name."""
    said = {one.profile_id: str(one.value) for one in held.reading.values if one.element == _PROFILE_NAME}
    return tuple((id_, said.get(id_) or (own if id_ == MAIN_PROFILE else id_)) for id_ in held.whose.profiles)


def _gives_way(catalogue: Catalogue, purpose: str) -> bool:
    uses = (element.uses[purpose] for element in catalogue.elements.values() if purpose in element.uses)
    return any(not _WEIGHED.isdisjoint(use.basis.values()) for use in uses)


def _is_hers(element: Element) -> bool:
    return (
        element.source is Source.MEMBER
        and element.scope is Scope.ACCOUNT
        and bool(element.collect.traits)
        and element.id not in _BY_CONTRACT
    )
