"""From entries to values: each `[element.x]`, `[purpose.x]`, `[recipient.x]` and `[family.x]` understood strictly."""

from __future__ import annotations

from plainview.catalogue.entries import RawEntry
from plainview.catalogue.faults import Fault
from plainview.catalogue.fields import Fields
from plainview.catalogue.model import (
    AskedAt,
    Basis,
    Collect,
    DecidedBy,
    Element,
    Erase,
    Family,
    Keeps,
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


def parse_element(entry: RawEntry, faults: list[Fault]) -> Element | None:
    """Return the element, or None when its entry has a fault (what is half understood is not checked further)."""
    before = len(faults)
    fields = _open(entry, faults)
    element = Element(
        id=entry.name,
        source=fields.choice("source", Source),
        family=fields.text("family"),
        scope=fields.choice("scope", Scope),
        collect=_collect(fields),
        uses=_uses(fields),
        asked_at=fields.choices("asked_at", AskedAt),
        countries=fields.texts("countries"),
        required=fields.flag("required"),
        sensitive=fields.flag("sensitive"),
        identifying=fields.flag("identifying"),
        findable=fields.flag("findable"),
        moves_recommendations=fields.flag("moves_recommendations"),
        export=fields.text("export", ""),
        erase=fields.choice("erase", Erase, Erase.DELETE),
        erase_reason=fields.text("erase_reason", ""),
        tags=fields.mapping("tags"),
        declared_in=entry.file,
    )
    fields.finish()
    return element if len(faults) == before else None


def parse_purpose(entry: RawEntry, faults: list[Fault]) -> Purpose:
    """Return the purpose; what could not be read has its default."""
    fields = _open(entry, faults)
    purpose = Purpose(
        id=entry.name,
        decided_by=fields.choice("decided_by", DecidedBy),
        default=fields.flag("default", default=True),
        every_element=fields.flag("every_element"),
        kids=fields.flag("kids", default=True),
        gpc=fields.flag("gpc"),
        vppa=fields.flag("vppa"),
        while_restricted=fields.flag("while_restricted"),
        tags=fields.mapping("tags"),
        declared_in=entry.file,
    )
    fields.finish()
    return purpose


def parse_recipient(entry: RawEntry, faults: list[Fault]) -> Recipient:
    """Return the recipient; what could not be read has its default."""
    fields = _open(entry, faults)
    recipient = Recipient(
        id=entry.name,
        kind=fields.choice("kind", RecipientKind),
        legal_name=fields.text("legal_name", ""),
        role=fields.choice("role", Role),
        country=fields.text("country", ""),
        safeguard=fields.text("safeguard", ""),
        contract=fields.text("contract", ""),
        kept_days=fields.days("kept_days"),
        destination=fields.text("destination", ""),
        declared_in=entry.file,
    )
    fields.finish()
    return recipient


def parse_family(entry: RawEntry, faults: list[Fault]) -> Family:
    """Return the family; what could not be read has its default."""
    fields = _open(entry, faults)
    family = Family(id=entry.name, kept_days=fields.days("kept_days"), declared_in=entry.file)
    fields.finish()
    return family


def _open(entry: RawEntry, faults: list[Fault]) -> Fields:
    fields = Fields(entry.table, file=entry.file, entry=entry.label, faults=faults)
    fields.names_itself_well(entry.name)
    return fields


def _collect(fields: Fields) -> Collect:
    """Return what the `collect` table names; an element without one collects nothing."""
    table = fields.table("collect", required=True)
    if table is None:
        return Collect()
    kept_as = table.text("kept_as", "")
    collect = Collect(
        traits=table.choice_mapping("traits", ValueType),
        events=table.texts("events"),
        properties=table.choice_mapping("properties", ValueType),
        feed=table.text("feed", "") or None,
        fields=table.choice_mapping("fields", ValueType),
        keeps=table.choice("keeps", Keeps, Keeps.LATEST),
        kept_by=table.text("kept_by", "") or None,
        kept_as=table.one_of("kept_as", kept_as, ValueType) if kept_as else None,
    )
    table.finish()
    return collect


def _uses(fields: Fields) -> dict[str, PurposeUse]:
    """Return purpose -> use from the `purpose` table, empty when it is absent."""
    table = fields.table("purpose")
    if table is None:
        return {}
    return {purpose: _use(purpose, inside) for purpose, inside in table.tables().items()}


def _use(purpose: str, fields: Fields) -> PurposeUse:
    use = PurposeUse(
        purpose=purpose,
        basis=fields.choice_mapping("basis", Basis, required=True),
        precision=fields.choice("precision", Precision, Precision.EXACT),
        kept_days=fields.days("kept_days"),
        recipients=fields.texts("recipients"),
    )
    fields.finish()
    return use
