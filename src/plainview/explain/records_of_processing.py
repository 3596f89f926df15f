"""The records of processing activities that article 30 of the GDPR asks for, made from the catalogue in force."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from plainview.catalogue.grounds import is_outside
from plainview.catalogue.model import (
    ANY_COUNTRY,
    Basis,
    Catalogue,
    Element,
    Purpose,
    PurposeUse,
    Recipient,
    Scope,
    Source,
)
from plainview.explain.explanation import Contacts, JSONValue, plain
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary

MEASURES = ("bound", "minimised", "encrypted", "pseudonyms", "ledger", "erasure", "cards", "access")
"""Keys of the sentences on security measures (article 32): each is something that this software does by itself."""


@dataclass(frozen=True, slots=True)
class DataCategory:
    """One element within an activity: on which bases, and for how many days it may be used."""

    id: str
    name: str
    sensitive: bool
    basis: tuple[str, ...]
    kept_days: int


@dataclass(frozen=True, slots=True)
class Activity:
    """One purpose as an activity of processing."""

    id: str
    name: str
    what_for: str
    basis: tuple[str, ...]
    people: tuple[str, ...]
    data: tuple[DataCategory, ...]
    recipients: tuple[str, ...]
    kept_days: int
    kept: str


@dataclass(frozen=True, slots=True)
class RecipientRecord:
    """One recipient; `outside` says that it is in a third country, where a safeguard must stand."""

    id: str
    name: str
    legal_name: str
    kind: str
    role: str
    country: str
    outside: bool
    safeguard: str
    contract: str
    kept_days: int
    appointed: bool
    purposes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """One family and the days after which what is in it is erased at the latest."""

    id: str
    name: str
    kept_days: int
    elements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordsOfProcessing:
    """The whole record, in one language."""

    service_name: str
    language: str
    catalogue_version: str
    parties: Contacts
    activities: tuple[Activity, ...]
    recipients: tuple[RecipientRecord, ...]
    limits: tuple[TimeLimit, ...]
    measures: tuple[str, ...]

    @property
    def transfers(self) -> tuple[RecipientRecord, ...]:
        """Return the recipients in third countries."""
        return tuple(recipient for recipient in self.recipients if recipient.outside)

    def to_json(self) -> dict[str, JSONValue]:
        """Return all of it as JSON values."""
        held = {entry.name: plain(getattr(self, entry.name)) for entry in dataclasses.fields(self)}
        return held | {"transfers": [recipient.id for recipient in self.transfers]}


def records_of(
    catalogue: Catalogue, words: Vocabulary, phrasing: Phrasing, *, named: tuple[str, str, Contacts]
) -> RecordsOfProcessing:
    """Return the records of processing; `named` is (service, language, contacts)."""
    service_name, language, contacts = named
    teller = _Teller(catalogue, words, phrasing)
    return RecordsOfProcessing(
        service_name,
        language,
        catalogue.version,
        contacts,
        tuple(teller.activity(purpose) for purpose in catalogue.purposes.values()),
        tuple(teller.recipient(recipient) for recipient in catalogue.recipients.values()),
        tuple(
            TimeLimit(
                family.id,
                words.text_or(f"family-{family.id}", family.id),
                family.kept_days,
                teller.names(element for element in catalogue.elements.values() if element.family == family.id),
            )
            for family in catalogue.families.values()
        ),
        tuple(words.text(f"officer-measure-{measure}") for measure in MEASURES),
    )


@dataclass(frozen=True)
class _Teller:
    """Tells the parts of the records in one language."""

    catalogue: Catalogue
    words: Vocabulary
    phrasing: Phrasing

    def activity(self, purpose: Purpose) -> Activity:
        """Return one purpose as an activity."""
        elements = tuple(self.catalogue.elements_for(purpose.id).values())
        said = self.words.purpose(purpose.id)
        uses = [(element, use) for element in elements if (use := self.catalogue.use_of(element, purpose.id))]
        data = tuple(self._data(element, use) for element, use in uses)
        received = dict.fromkeys(name for _, use in uses for name in use.recipients)
        longest = max((held.kept_days for held in data), default=0)
        return Activity(
            purpose.id,
            said.name,
            said.what_for,
            self._bases(use for _, use in uses),
            self._people(purpose, elements),
            data,
            tuple(self.words.recipient(name) for name in received),
            longest,
            self.phrasing.days(longest),
        )

    def recipient(self, recipient: Recipient) -> RecipientRecord:
        """Return one recipient and the purposes that name it."""
        purposes = dict.fromkeys(
            use.purpose
            for element in self.catalogue.elements.values()
            for use in element.uses.values()
            if recipient.id in use.recipients
        )
        return RecipientRecord(
            recipient.id,
            self.words.recipient(recipient.id),
            recipient.legal_name,
            self.words.recipient_kind(recipient.kind),
            recipient.role.value,
            recipient.country,
            is_outside(recipient),
            recipient.safeguard,
            recipient.contract,
            recipient.kept_days,
            bool(recipient.destination),
            tuple(self.words.purpose(purpose).name for purpose in purposes),
        )

    def names(self, elements: Iterable[Element]) -> tuple[str, ...]:
        """Return what elements are called."""
        return tuple(self.words.element(element.id).name for element in elements)

    def _data(self, element: Element, use: PurposeUse) -> DataCategory:
        name = self.words.element(element.id).name
        return DataCategory(element.id, name, element.sensitive, self._bases((use,)), use.kept_days)

    def _bases(self, uses: Iterable[PurposeUse]) -> tuple[str, ...]:
        """Return each basis in words, with its countries unless it stands anywhere else too."""
        by_basis: dict[Basis, dict[str, None]] = {}
        for use in uses:
            for country, basis in use.basis.items():
                by_basis.setdefault(basis, {})[country] = None
        said = []
        for basis, countries in by_basis.items():
            name = self.words.text(f"officer-basis-{basis.value}")
            if ANY_COUNTRY not in countries:
                where = self.phrasing.joined(self.phrasing.country(country) for country in countries)
                name = self.words.text("officer-basis-in", basis=name, countries=where)
            said.append(name)
        return tuple(said)

    def _people(self, purpose: Purpose, elements: Iterable[Element]) -> tuple[str, ...]:
        """Return the categories of people: members always, others by what is collected of them."""
        held = tuple(elements)
        said = ["members"]
        if any(element.scope is Scope.PROFILE for element in held):
            said.append("profiles")
            if purpose.kids:
                said.append("children")
        if any(element.scope is Scope.DEVICE or element.source is Source.DEVICES for element in held):
            said.append("visitors")
        return tuple(self.words.text(f"officer-people-{name}") for name in said)
