"""Every combination of what a decision depends on, against a naive oracle written from the law's and catalogue's words.

The oracle shares no code with `decide`: it is handed plain words and answers with plain words.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from plainview.catalogue.model import (
    Basis,
    Catalogue,
    Collect,
    DecidedBy,
    Element,
    Family,
    Precision,
    Purpose,
    PurposeUse,
    Recipient,
    RecipientKind,
    Role,
    Scope,
    Source,
    ValueType,
)
from plainview.gate.decide import Denied, Facts, Sending, decide

KEPT_DAYS = 365


class Case(NamedTuple):
    """One combination, in plain words: what the catalogue says, what is known of somebody, and where it is to go."""

    decided_by: str = "service"
    default_on: bool = True
    kids_purpose: bool = True
    gpc_purpose: bool = False
    vppa_purpose: bool = False
    while_restricted: bool = False
    every_element: bool = False
    basis: str = "contract"
    basis_in: str = "*"
    only_in: str = ""
    precision: str = "exact"
    titles: bool = False
    country: str | None = "DE"
    choice: bool | None = None
    child: bool = False
    gpc: str = "no"
    hidden: bool = False
    restricted: bool = False
    objects: str = "no"
    parental: bool = False
    parental_others: bool = False
    sent_to: str = "nobody"
    titles_yes: str = "no"


def oracle(case: Case) -> tuple[str, ...]:
    """Return ("allowed", basis, precision) or ("denied", reason), by the words of the law, one after another."""
    # An erasure that was asked for: from then on only her own rights and legal duties.
    if case.hidden and case.decided_by != "law":
        return "denied", "erasure_pending"
    # GDPR 18(2): stored, and otherwise used only for her rights, legal claims and the protection of others.
    if case.restricted and case.decided_by != "law" and not case.while_restricted:
        return "denied", "restricted"
    # The catalogue: an element of some countries is there only; a basis holds where it is declared.
    if case.only_in and case.country != case.only_in and not case.every_element:
        return "denied", "country_not_listed"
    if case.basis_in not in ("*", case.country):
        return "denied", "no_basis_in_country"
    # The catalogue: kids = false means never for a child's profile. GDPR 8: a child's consent is its parent's.
    if case.child and not case.kids_purpose:
        return "denied", "kids"
    if case.child and case.basis == "consent" and not case.parental:
        return "denied", "parental_consent_missing"
    return oracle_of_her_word(case) or oracle_of_sending(case) or ("allowed", case.basis, case.precision)


def oracle_of_her_word(case: Case) -> tuple[str, ...] | None:
    """Return what she said, or did not say, against a use; None where nothing stands against it."""
    # GDPR 21: against legitimate interests (a consent is as well taken back); and against whatever is hers to decide.
    weighs = case.decided_by == "member" or case.basis in ("legitimate_interest", "consent")
    if case.objects == "this" and case.decided_by != "law" and weighs:
        return "denied", "objected"
    if case.decided_by == "member" and case.choice is False:
        return "denied", "switched_off"
    # CPRA: her browser's signal is an opt-out until she says yes in spite of it.
    if case.gpc_purpose and case.gpc == "noticed":
        return "denied", "gpc"
    # Off by default until she says yes; and a consent is never assumed.
    if case.decided_by == "member" and not case.default_on and case.choice is not True:
        return "denied", "consent_missing"
    if case.basis == "consent" and case.choice is not True:
        return "denied", "consent_missing"
    return None


def oracle_of_sending(case: Case) -> tuple[str, ...] | None:
    """Return why something that may be used may not be given away; None where it may."""
    if case.sent_to == "nobody":
        return None
    if case.sent_to == "undeclared":
        return "denied", "recipient_not_declared"
    # COPPA as amended: a separate consent of the parent for third parties, save what the law demands.
    third_party = case.sent_to == "partner"
    if case.child and third_party and not case.parental_others and case.basis != "legal_obligation":
        return "denied", "parental_consent_third_parties"
    # VPPA: titles tied to a person leave only with a separate consent; whoever might be in the US counts as there.
    at_stake = case.titles and case.country in ("US", None) and (case.vppa_purpose or case.sent_to == "agency")
    agreed = case.titles_yes == "yes" and not case.child
    if at_stake and not agreed:
        return "denied", "vppa_consent_missing"
    return None


DECLARED = Case._fields.index("country")
SAID = Case._fields.index("sent_to")


def catalogue_of(case: Case) -> Catalogue:
    """Return a catalogue with one element, one purpose, and recipients of each kind."""
    collect = Collect(events=("seen",), properties={"what": ValueType.TITLE_ID if case.titles else ValueType.TEXT})
    recipients = ("agency", "mailer", "partner")
    basis = {case.basis_in: Basis(case.basis)}
    use = PurposeUse("aim", basis, Precision(case.precision), KEPT_DAYS, recipients)
    element = Element("thing", Source.USAGE, "viewing", Scope.PROFILE, collect, {"aim": use})
    if case.only_in:
        element = replace(element, countries=(case.only_in,))
    purpose = Purpose("aim", DecidedBy(case.decided_by), case.default_on, case.every_element, case.kids_purpose,
                      case.gpc_purpose, case.vppa_purpose, case.while_restricted)  # fmt: skip
    share_titles = Purpose("share_titles", DecidedBy.MEMBER, default=False, kids=False)
    provider, partner = (RecipientKind.PROVIDER, Role.PROCESSOR), (RecipientKind.PARTNER, Role.CONTROLLER)
    kinds = {"agency": provider, "mailer": provider, "partner": partner, "undeclared": provider}
    entries = {name: Recipient(name, kind, "Ltd", role, "DE", "none", "1", 30) for name, (kind, role) in kinds.items()}
    purposes = {"aim": purpose, "share_titles": share_titles}
    return Catalogue({"thing": element}, purposes, entries, {"viewing": Family("viewing", KEPT_DAYS)}, "table")


def facts_of(case: Case) -> Facts:
    """Return the facts of a case; choices and objections on other purposes are among them and must change nothing."""
    choices = {("other", False)} | ({("aim", case.choice)} if case.choice is not None else set())
    standing = {
        "mark:objects:other": True,
        "mark:hidden": case.hidden,
        "mark:restricted": case.restricted,
        "mark:objects:aim": case.objects == "this",
        "mark:gpc": case.gpc in ("noticed", "past"),
        "mark:past_gpc:aim": case.gpc == "past",
        "mark:parental": case.parental,
        "mark:parental_third_parties": case.parental_others,
        f"mark:keeps_titles_from:{case.sent_to}": case.titles_yes == "not to them",
        "mark:keeps_titles_from:elsewhere": case.titles_yes == "yes",
        "mark:objects:share_titles": case.titles_yes == "objected",
    }
    marks = frozenset(mark for mark, stands in standing.items() if stands)
    return Facts(case.country, frozenset(choices), case.child, marks)


def sending_of(case: Case) -> Sending | None:
    """Return where something goes; a consent that was taken back for one recipient, or objected to, was a yes once."""
    if case.sent_to == "nobody":
        return None
    return Sending(case.sent_to, titles_consent=case.titles_yes != "no")


BASES = tuple(basis.value for basis in Basis)
PRECISIONS = tuple(precision.value for precision in Precision)
COUNTRIES = (None, "US", "DE")
YES_NO = (False, True)
CHOICES = (None, True, False)
SIGNALS = ("no", "noticed", "past")
OBJECTS = ("no", "this")
TITLES_YES = ("no", "yes", "not to them", "objected")
ANYBODY: dict[str, tuple[object, ...]] = {
    "country": COUNTRIES,
    "choice": CHOICES,
    "child": YES_NO,
    "gpc": SIGNALS,
    "restricted": YES_NO,
    "parental": YES_NO,
}


def every(values: Mapping[str, tuple[object, ...]]) -> Iterator[tuple[Case, Catalogue, Facts, Sending | None]]:
    """Return every combination of these values; whatever is not named stands as a case has it."""
    named = [values.get(name, (Case._field_defaults[name],)) for name in Case._fields]
    told = list(itertools.product(*named[SAID:]))
    said = list(itertools.product(*named[DECLARED:SAID]))
    for declared in itertools.product(*named[:DECLARED]):
        catalogue = catalogue_of(Case._make((*declared, *Case()[DECLARED:])))
        for case, facts, sending in _known(tuple(said), tuple(told)):
            yield Case._make((*declared, *case[DECLARED:])), catalogue, facts, sending


@lru_cache(maxsize=4)
def _known(
    said: tuple[tuple[object, ...], ...], told: tuple[tuple[object, ...], ...]
) -> list[tuple[Case, Facts, Sending | None]]:
    """Return whom and where to, made once for all catalogues."""
    nothing = tuple(Case._field_defaults[name] for name in Case._fields[:DECLARED])
    cases = [Case._make((*nothing, *about, *where)) for about in said for where in told]
    return [(case, facts_of(case), sending_of(case)) for case in cases]


def disagreements(cases: Iterable[tuple[Case, Catalogue, Facts, Sending | None]]) -> tuple[int, list[str]]:
    """Return how many cases were decided, and where `decide` and the oracle say different things."""
    count = 0
    wrong: list[str] = []
    for case, catalogue, facts, sending in cases:
        count += 1
        made, expected = decide(catalogue, "aim", "thing", facts, sending), oracle(case)
        if isinstance(made, Denied):
            held: tuple[str, ...] = ("denied", made.reason.value)
        else:
            assert made.kept_days == KEPT_DAYS
            held = ("allowed", made.basis.value, made.precision.value)
        if held != expected and len(wrong) < 5:
            wrong.append(f"{case}: decided {held}, expected {expected}")
    return count, wrong


def test_every_use_of_everybody_is_decided_as_the_words_say() -> None:
    count, wrong = disagreements(
        every(
            ANYBODY
            | {
                "decided_by": ("member", "service", "law"),
                "default_on": YES_NO,
                "kids_purpose": YES_NO,
                "gpc_purpose": YES_NO,
                "while_restricted": YES_NO,
                "basis": BASES,
                "precision": PRECISIONS,
                "objects": OBJECTS,
                "hidden": YES_NO,
            }
        )
    )
    assert wrong == []
    assert count == 3 * 2**4 * 4 * 6 * 3 * 3 * 2 * 3 * 2 * 2 * 2 * 2


def test_every_sending_of_everybody_is_decided_as_the_words_say() -> None:
    count, wrong = disagreements(
        every(
            ANYBODY
            | {
                "decided_by": ("member",),
                "gpc_purpose": (True,),
                "basis": BASES,
                "precision": PRECISIONS,
                "titles": YES_NO,
                "vppa_purpose": YES_NO,
                "parental_others": YES_NO,
                "sent_to": ("agency", "mailer", "partner", "undeclared"),
                "titles_yes": TITLES_YES,
            }
        )
    )
    assert wrong == []
    assert count == 4 * 6 * 2 * 2 * 3 * 3 * 2 * 3 * 2 * 2 * 2 * 4 * 4


def test_whatever_else_is_declared_is_decided_as_the_words_say() -> None:
    chance = random.Random(18)  # noqa: S311 - the same cases each time
    may_be: dict[str, tuple[object, ...]] = ANYBODY | {
        "decided_by": ("member", "service", "law"),
        "default_on": YES_NO,
        "kids_purpose": YES_NO,
        "gpc_purpose": YES_NO,
        "vppa_purpose": YES_NO,
        "while_restricted": YES_NO,
        "every_element": YES_NO,
        "basis": BASES,
        "basis_in": ("*", "US", "BR"),
        "only_in": ("", "US", "BR"),
        "precision": PRECISIONS,
        "titles": YES_NO,
        "country": (*COUNTRIES, "BR"),
        "hidden": YES_NO,
        "objects": OBJECTS,
        "parental_others": YES_NO,
        "sent_to": ("nobody", "agency", "mailer", "partner", "undeclared"),
        "titles_yes": TITLES_YES,
    }
    assert may_be.keys() == set(Case._fields)
    drawn = [Case(**{name: chance.choice(values) for name, values in may_be.items()}) for _ in range(20_000)]  # type: ignore[arg-type]  # tests name real fields
    _, wrong = disagreements((case, catalogue_of(case), facts_of(case), sending_of(case)) for case in drawn)
    assert wrong == []
