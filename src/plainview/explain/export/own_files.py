"""Our own files of an archive, as JSON: purposes, recipients, sources, inferences, choices, ledger, requests."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from functools import partial

import msgspec

from plainview.catalogue.model import Catalogue, Source
from plainview.explain.elements import ElementTeller
from plainview.explain.explanation import JSONValue
from plainview.explain.export.bundle import Bundle, JSONList
from plainview.explain.export.parts import ArchiveParts
from plainview.explain.export.whose import Whose
from plainview.explain.phrasing import Phrasing, as_json
from plainview.explain.purposes import PurposeTeller, recipient_parts
from plainview.explain.used import LedgerEntry
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.reading import HeldValue

FOLDER = "plainview"
MOST_LINES = 100_000
"""The newest lines of the ledger that an archive lists; the rest can be asked for."""
_SHARED = ("line_id", "at", "kind", "purpose", "program", "elements", "recipient", "reason", "details")


@dataclasses.dataclass(frozen=True)
class Teller:
    """What our own files of one archive are told with."""

    parts: ArchiveParts
    whose: Whose
    language: str

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in force."""
        return self.parts.gate.catalogue

    def tell(self, bundle: Bundle, held: Iterable[HeldValue]) -> None:
        """Put in every file of ours but the events'."""
        values = [value for value in held if self.whose.has_value(value)]
        self._about(bundle)
        self._declared(bundle)
        self._values(bundle, values)
        self._choices(bundle)
        self._ledger(bundle)
        listed = [dict(request) for request in self.parts.requests(self.whose.subject)]
        _put(bundle, "requests", listed, len(listed))

    def _about(self, bundle: Bundle) -> None:
        subject = self.whose.subject
        about = {
            "service": self.parts.service_name,
            "member_id": subject.member_id,
            "profile_id": subject.profile_id,
            "profiles": list(self.whose.profiles),
            "profiles_of_others": len(self.whose.others),
            "language": self.language,
            "made_at": self.parts.clock.now().isoformat(),
            "catalogue_version": self.catalogue.version,
            "contacts": _plain(dataclasses.asdict(self.parts.contacts)),
        }
        _put(bundle, "about", about, 1)

    def _declared(self, bundle: Bundle) -> None:
        parts, subject = self.parts, self.whose.subject
        vocabulary = Vocabulary(parts.words(self.language))
        phrasing = Phrasing(
            self.language,
            yes=vocabulary.text("say-yes"),
            no=vocabulary.text("say-no"),
            title_of=partial(_title_of, parts, self.language),
            coded=vocabulary.coded,
            label=vocabulary.property,
        )
        facts = parts.gate.facts_of(subject.member_id, subject.profile_id or "")
        choices = parts.gate.choices.of(subject.member_id)
        purposes = PurposeTeller(self.catalogue, facts, choices, vocabulary, phrasing)
        told = [_plain(dataclasses.asdict(purposes.part(entry))) for entry in self.catalogue.purposes.values()]
        _put(bundle, "purposes", told, len(told))
        declared = [_plain(dataclasses.asdict(part)) for part in recipient_parts(self.catalogue, vocabulary, phrasing)]
        _put(bundle, "recipients", declared, len(declared))
        teller = ElementTeller(self.catalogue, facts, vocabulary, phrasing, parts.service_name)
        sources = [
            {
                "id": source.value,
                "name": vocabulary.source(source),
                "elements": [
                    _element(dataclasses.asdict(teller.part(element, (), {})))
                    for element in self.catalogue.elements.values()
                    if element.source is source
                ],
            }
            for source in Source
        ]
        _put(bundle, "sources", sources, len(sources))

    def _values(self, bundle: Bundle, values: list[HeldValue]) -> None:
        elements = self.catalogue.elements
        derived = [held for held in values if elements[held.element].source is Source.DERIVED]
        given = [held for held in values if elements[held.element].source is not Source.DERIVED]
        _put(bundle, "inferences", [_value(held) for held in derived], len(derived))
        _put(bundle, "records", [_value(held) for held in given], len(given))

    def _choices(self, bundle: Bundle) -> None:
        member_id = self.whose.subject.member_id
        asked = self.parts.gate.choices
        profile_id = self.whose.subject.profile_id or ""
        choices = [_plain(dataclasses.asdict(state)) for state in asked.of(member_id, profile_id).values()]
        _put(bundle, "choices", choices, len(choices))
        receipts = [
            _plain(dataclasses.asdict(receipt))
            for receipt in asked.receipts(member_id)
            if self.whose.tells_of(receipt.profile_id)
        ]
        _put(bundle, "receipts", receipts, len(receipts))

    def _ledger(self, bundle: Bundle) -> None:
        """Put in the ledger's lines, and what of them says that something was given to others."""
        told, shared = JSONList(bundle.file(f"{FOLDER}/ledger.json")), JSONList(bundle.file(f"{FOLDER}/shared.json"))
        for line in self._lines():
            entry = {
                "line_id": line.line_id,
                "at": line.at.isoformat(),
                "kind": str(line.kind),
                "purpose": line.purpose,
                "program": line.program,
                "elements": list(line.elements),
                "recipient": line.recipient,
                "reason": line.reason,
                "count": line.count,
                "details": dict(line.details),
            }
            told.add(entry)
            if line.recipient:
                shared.add({name: entry[name] for name in _SHARED})
        told.end()
        shared.end()

    def _lines(self) -> Iterator[LedgerEntry]:
        """Yield the lines that belong in the archive, newest first."""
        subject, ledger = self.whose.subject, self.parts.gate.ledger
        if subject.profile_id is not None:
            yield from ledger.of_profile(subject.member_id, subject.profile_id, limit=MOST_LINES)
            return
        for line in ledger.of_member(subject.member_id, limit=MOST_LINES):
            of_others = line.subject_no is not None and not self.whose.has_row(line.subject_no)
            if not of_others and line.details.get("profile_id", "") not in self.whose.others:
                yield line


def _put(bundle: Bundle, name: str, content: object, entries: int) -> None:
    bundle.whole(f"{FOLDER}/{name}.json", msgspec.json.format(msgspec.json.encode(content), indent=1), entries=entries)


def _title_of(parts: ArchiveParts, language: str, title_id: str) -> str | None:
    title = parts.titles.get(title_id, language)
    return None if title is None else title.title


def _value(held: HeldValue) -> dict[str, JSONValue]:
    return {
        "element": held.element,
        "field": held.field,
        "value": as_json(held.value),
        "profile_id": held.profile_id,
        "occurred_at": held.occurred_at.isoformat(),
        "received_at": held.received_at.isoformat(),
        "path": held.path,
    }


def _element(told: Mapping[str, object]) -> dict[str, JSONValue]:
    """Return an element without the values, which stand in files of their own."""
    kept = ("id", "name", "explain", "how", "sensitive", "moves_recommendations", "uses")
    return {name: as_json(told[name]) for name in kept}


def _plain(told: Mapping[str, object]) -> dict[str, JSONValue]:
    return {name: as_json(value) for name, value in told.items()}
