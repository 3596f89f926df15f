"""The public notice in full: each use, each recipient, and each thing with its lawful bases, country by country."""

from __future__ import annotations

from dataclasses import dataclass

from plainview.catalogue.model import ANY_COUNTRY, Basis, Element, Purpose, PurposeUse, Recipient
from plainview.explain.elements import ElementTeller
from plainview.explain.explanation import PurposePart
from plainview.explain.notice_brief import uses_in
from plainview.explain.notice_layers import ElementLine, NoticeTeller
from plainview.explain.purposes import PurposeTeller
from plainview.explain.summary import use_summaries
from plainview.gate.retention import last_day


@dataclass(frozen=True, slots=True)
class BasisLine:
    """On what ground a use stands in some countries, which are named; `explain` says what that means."""

    where: str
    name: str
    explain: str


@dataclass(frozen=True, slots=True)
class UseNotice:
    """One use of one thing. `here` is its ground in the visitor's country; None where it is not used there."""

    purpose: str
    name: str
    what_for: str
    precision: str
    kept: str
    recipients: tuple[str, ...]
    here: BasisLine | None
    grounds: tuple[BasisLine, ...]


@dataclass(frozen=True, slots=True)
class ElementNotice:
    """One thing that is collected, in full."""

    id: str
    name: str
    explain: str
    how: tuple[str, ...]
    source: str
    source_name: str
    places: tuple[tuple[str, str], ...]
    only_in: str
    is_here: bool
    sensitive: bool
    required: bool
    moves_words: str
    kept: str
    erased: str
    uses: tuple[UseNotice, ...]


@dataclass(frozen=True, slots=True)
class PurposeNotice:
    """One purpose with what it looks at, in the visitor's country, and on what grounds."""

    part: PurposePart
    elements: tuple[ElementLine, ...]
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UseGroup:
    """One of the seven uses, or one beside them, with the purposes that make it up."""

    id: str
    name: str
    purposes: tuple[PurposeNotice, ...]


@dataclass(frozen=True, slots=True)
class RecipientNotice:
    """Who may receive what, what for, and under which rules."""

    id: str
    name: str
    explain: str
    kind: str
    role: str
    country: str
    safeguard: str
    is_appointed: bool
    kept: str
    purposes: str
    elements: tuple[ElementLine, ...]


def use_groups(teller: NoticeTeller) -> tuple[UseGroup, ...]:
    """Return every use with its purposes: the seven first, then those beside them."""
    purposes = PurposeTeller(teller.catalogue, teller.facts, {}, teller.vocabulary, teller.phrasing)
    parts = {name: purposes.part(purpose) for name, purpose in teller.catalogue.purposes.items()}
    told = {name: _purpose(teller, teller.catalogue.purposes[name], part) for name, part in parts.items()}
    seven = {summary.id for summary in teller.seven()}
    summaries = [one for one in use_summaries(teller.catalogue, parts.values(), teller.vocabulary) if one.id in seven]
    groups = [UseGroup(one.id, one.name, tuple(told[name] for name in one.purposes)) for one in summaries]
    grouped = {name for one in summaries for name in one.purposes}
    groups += [UseGroup(name, parts[name].name, (told[name],)) for name in parts if name not in grouped]
    return tuple(groups)


def recipient_notices(teller: NoticeTeller) -> tuple[RecipientNotice, ...]:
    """Return everybody who may receive something in the visitor's country."""
    received: dict[str, dict[str, Element]] = {}
    purposes: dict[str, dict[str, None]] = {}
    for element in teller.catalogue.elements.values():
        for use in uses_in(element, teller.facts.country):
            for recipient in use.recipients:
                received.setdefault(recipient, {})[element.id] = element
                purposes.setdefault(recipient, {})[use.purpose] = None
    return tuple(
        _recipient(teller, entry, tuple(received[name].values()), tuple(purposes[name]))
        for name, entry in teller.catalogue.recipients.items()
        if name in received
    )


def element_notice(teller: NoticeTeller, element: Element) -> ElementNotice:
    """Return one thing in full."""
    words = teller.vocabulary.element(element.id)
    told = ElementTeller(teller.catalogue, teller.facts, teller.vocabulary, teller.phrasing, teller.service_name)
    country = teller.facts.country
    moves = "moves-automatic" if element.source.value in {"usage", "devices", "derived"} else "moves-given"
    return ElementNotice(
        id=element.id,
        name=words.name,
        explain=words.explain,
        how=tuple(said for said in told.how(element) if not element.asked_at),
        source=element.source.value,
        source_name=teller.vocabulary.source(element.source),
        places=tuple((place.value, teller.vocabulary.text(f"asked_at-{place.value}")) for place in element.asked_at),
        only_in=teller.only_in(element),
        is_here=not element.countries or country is None or country in element.countries,
        sensitive=element.sensitive,
        required=element.required,
        moves_words=teller.vocabulary.text(moves) if element.moves_recommendations else "",
        kept=teller.phrasing.days(last_day(teller.catalogue, element).days),
        erased=teller.vocabulary.text(f"erase-{element.erase.value}"),
        uses=tuple(_use(teller, use) for use in element.uses.values()),
    )


def _use(teller: NoticeTeller, use: PurposeUse) -> UseNotice:
    words = teller.vocabulary.purpose(use.purpose)
    country = teller.facts.country
    basis = None if country is None else use.basis_in(country)
    return UseNotice(
        purpose=use.purpose,
        name=words.name,
        what_for=words.what_for,
        precision=teller.vocabulary.precision(use.precision.value),
        kept=teller.phrasing.days(use.kept_days),
        recipients=tuple(_name_of(teller, teller.catalogue.recipients[name]) for name in use.recipients),
        here=None if basis is None or country is None else _ground(teller, teller.phrasing.country(country), basis),
        grounds=_grounds(teller, use),
    )


def _grounds(teller: NoticeTeller, use: PurposeUse) -> tuple[BasisLine, ...]:
    """Return the ground of each country that has its own, and last that of all others."""
    named: dict[Basis, list[str]] = {}
    default = use.basis.get(ANY_COUNTRY)
    for country, basis in use.basis.items():
        if country != ANY_COUNTRY and basis is not default:
            named.setdefault(basis, []).append(teller.phrasing.country(country))
    lines = [_ground(teller, teller.phrasing.joined(countries), basis) for basis, countries in named.items()]
    if default is not None:
        where = teller.vocabulary.text("notice-everywhere-else" if lines else "notice-everywhere")
        lines.append(_ground(teller, where, default))
    return tuple(lines)


def _ground(teller: NoticeTeller, where: str, basis: Basis) -> BasisLine:
    return BasisLine(
        where, teller.vocabulary.basis(basis.value), teller.vocabulary.text(f"basis-{basis.value}.explain")
    )


def _purpose(teller: NoticeTeller, purpose: Purpose, part: PurposePart) -> PurposeNotice:
    country = teller.facts.country
    looked_at: list[Element] = []
    grounds: dict[str, None] = {}
    for element in teller.catalogue.elements.values():
        for use in uses_in(element, country):
            if use.purpose == purpose.id:
                looked_at.append(element)
                bases = use.basis.values() if country is None else (use.basis_in(country),)
                grounds.update((teller.vocabulary.basis(basis.value), None) for basis in bases if basis is not None)
    return PurposeNotice(part, tuple(map(teller.line, looked_at)), tuple(grounds))


def _recipient(
    teller: NoticeTeller, entry: Recipient, elements: tuple[Element, ...], purposes: tuple[str, ...]
) -> RecipientNotice:
    names = (teller.vocabulary.in_sentence(teller.vocabulary.purpose(purpose).name) for purpose in purposes)
    return RecipientNotice(
        id=entry.id,
        name=_name_of(teller, entry),
        explain=teller.vocabulary.text_or(f"recipient-{entry.id}.explain", ""),
        kind=teller.vocabulary.recipient_kind(entry.kind),
        role=teller.vocabulary.text(f"role-{entry.role.value}"),
        country=teller.phrasing.country(entry.country) if entry.country else "",
        safeguard=entry.safeguard,
        is_appointed=bool(entry.destination),
        kept=teller.phrasing.days(entry.kept_days),
        purposes=teller.phrasing.joined(names),
        elements=tuple(map(teller.line, elements)),
    )


def _name_of(teller: NoticeTeller, entry: Recipient) -> str:
    return entry.legal_name or teller.vocabulary.recipient(entry.id)
