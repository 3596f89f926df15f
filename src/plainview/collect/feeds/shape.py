"""The shape of a feed: which fields its records may carry, all of it from the catalogue, and its JSON Schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from plainview.base.errors import NotFound
from plainview.catalogue.model import FEED_EVENTS, Catalogue, Element, Source, ValueType
from plainview.collect.feeds.examples import examples_of
from plainview.gate.plan import LONGEST_ID, LONGEST_TEXT

RECORD_ID = "record_id"
OCCURRED_AT = "occurred_at"
ACCOUNT_ID = "partner_account_id"
MEMBER_ID = "member_id"
PROFILE_ID = "profile_id"
OURS = frozenset({"partner", "kind"})
"""Fields that say who sent a record and by which feed: written by us, never by a sender."""

_NAMED_BY = {Source.PARTNERS: (ACCOUNT_ID,), Source.ELSEWHERE: (MEMBER_ID, ACCOUNT_ID)}
_ALWAYS = {
    RECORD_ID: "The sender's own id of this record; the same id twice is stored once.",
    OCCURRED_AT: "When it happened; when it was received, if absent.",
}
_WHO = {
    ACCOUNT_ID: "The sender's own id of the account, which the member has linked to hers.",
    MEMBER_ID: "The service's own id of the member.",
    PROFILE_ID: "One profile of the member; her main one if absent.",
}


@dataclass(frozen=True, slots=True)
class FeedShape:
    """What records of one feed may carry. `own` are the fields of which a record must have at least one."""

    name: str
    source: Source
    fields: Mapping[str, ValueType]
    owners: Mapping[str, Element]
    own: frozenset[str]
    records: frozenset[str]

    @property
    def event(self) -> str:
        """The event that one record becomes."""
        return FEED_EVENTS + self.name

    @property
    def named_by(self) -> tuple[str, ...]:
        """The fields of which one must say whom a record is about."""
        return _NAMED_BY.get(self.source, (ACCOUNT_ID,))

    @property
    def who(self) -> tuple[str, ...]:
        """All fields that say whom a record is about."""
        return (*self.named_by, PROFILE_ID) if MEMBER_ID in self.named_by else self.named_by

    @property
    def every_field(self) -> tuple[str, ...]:
        """Every field that a record may have, in the order of a sample's columns."""
        always = (RECORD_ID, *self.who, OCCURRED_AT)
        return (*always, *(name for name in self.fields if name not in always))


def shape_of(catalogue: Catalogue, feed: str) -> FeedShape:
    """Return the shape of a feed; raises NotFound when no element comes by a feed of that name."""
    elements = catalogue.feeds.get(feed)
    if not elements:
        known = ", ".join(catalogue.feeds) or "none"
        raise NotFound("feed", f"the catalogue has no feed of this name; it has: {known}")
    event = FEED_EVENTS + feed
    columns = {name: owner for name, owner in catalogue.event_properties[event].items() if name not in OURS}
    latest = catalogue.event_traits[event]
    types = {name: owner.columns[name] for name, owner in columns.items()}
    types |= {name: owner.record_fields[name] for name, owner in latest.items()}
    own = frozenset(name for element in elements for name in element.collect.fields)
    ordered = sorted(types, key=lambda name: (name not in own, list(types).index(name)))
    return FeedShape(
        feed,
        elements[0].source,
        {name: types[name] for name in ordered},
        {**columns, **latest},
        own - {ACCOUNT_ID} or own,
        frozenset(latest),
    )


def feeds_of(catalogue: Catalogue, source: Source) -> tuple[str, ...]:
    """Return the feeds whose records come from `source`."""
    return tuple(feed for feed, elements in catalogue.feeds.items() if elements[0].source is source)


def schema_of(shape: FeedShape, name_of: Callable[[str], str]) -> dict[str, object]:
    """Return the JSON Schema (2020-12) of one record; `name_of` says what an element is called."""
    properties: dict[str, dict[str, object]] = {}
    for field in shape.every_field:
        said = _WHO.get(field) or _ALWAYS.get(field) or f"{name_of(shape.owners[field].id)}."
        value_type = shape.fields.get(field, ValueType.TIMESTAMP if field == OCCURRED_AT else ValueType.TEXT)
        bounds: dict[str, object] = {"minLength": 1, "maxLength": 100} if field in (*_WHO, RECORD_ID) else {}
        properties[field] = {
            "description": said,
            **_type(value_type),
            **bounds,
            "examples": list(examples_of(field, value_type)),
        }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"/v1/feeds/{shape.name}/schema",
        "title": f"One record of the feed {shape.name}",
        "description": "Fields that are not named here are thrown away and counted, never kept.",
        "type": "object",
        "properties": properties,
        "allOf": [
            {"anyOf": [{"required": [name]} for name in shape.named_by]},
            {"anyOf": [{"required": [name]} for name in shape.fields if name in shape.own]},
        ],
    }


def _type(value_type: ValueType) -> dict[str, object]:
    match value_type:
        case ValueType.INTEGER:
            return {"type": "integer"}
        case ValueType.DURATION_MS:
            return {"type": "integer", "minimum": 0}
        case ValueType.NUMBER:
            return {"type": "number"}
        case ValueType.BOOLEAN:
            return {"type": "boolean"}
        case ValueType.TIMESTAMP:
            return {"type": "string", "format": "date-time"}
        case ValueType.COUNTRY:
            return {"type": "string", "pattern": "^[A-Za-z]{2}$"}
        case ValueType.IP_ADDRESS:
            return {"type": "string", "anyOf": [{"format": "ipv4"}, {"format": "ipv6"}]}
        case ValueType.TITLE_ID:
            return {"type": "string", "maxLength": LONGEST_ID}
        case ValueType.TEXT | ValueType.LANGUAGE:
            return {"type": "string", "maxLength": LONGEST_TEXT}
        case ValueType.JSON:
            return {}
