"""The officer's papers: the records of processing, and the layered notice of the whole service or of one place."""

from __future__ import annotations

from collections.abc import Iterator

from plainview.catalogue.model import AskedAt
from plainview.explain.explanation import Contacts, ElementPart
from plainview.explain.notice import Notice
from plainview.explain.paper import Block, Bullets, Fold, Heading, Paper, Paragraph, Table
from plainview.explain.records_of_processing import Activity, RecipientRecord, RecordsOfProcessing
from plainview.explain.vocabulary import Vocabulary

_RIGHTS = ("access", "correct", "erase", "restrict", "withdraw", "complain")


def records_paper(records: RecordsOfProcessing, words: Vocabulary) -> Paper:
    """Return the records of processing as a paper."""
    head = ("purpose", "basis", "people", "data", "recipients", "limit")
    blocks: list[Block] = [
        Paragraph(words.text("officer-records-lead", version=records.catalogue_version[:12])),
        Heading(words.text("officer-records-parties")),
        _contacts(records.parties, words),
        Heading(words.text("officer-records-activities")),
        Table(_columns(head, words), tuple(_activity(activity, words) for activity in records.activities)),
        Heading(words.text("officer-records-recipients")),
        _recipients(records.recipients, words),
        Heading(words.text("officer-records-transfers")),
        _transfers(records.transfers, words),
        Heading(words.text("officer-records-limits")),
        Table(
            _columns(("family", "limit", "elements"), words),
            tuple((limit.name, _days(limit.kept_days, words), ", ".join(limit.elements)) for limit in records.limits),
        ),
        Heading(words.text("officer-records-measures")),
        Bullets(records.measures),
    ]
    title = words.text("officer-records-title", service=records.service_name)
    return Paper(title, records.language, tuple(blocks))


def notice_paper(notice: Notice, words: Vocabulary, place: AskedAt | None = None) -> Paper:
    """Return the notice as a paper in layers: in short first, then each source, purpose and recipient to open."""
    switches = [purpose for purpose in notice.purposes if purpose.is_switchable]
    sources = [source for source in notice.sources if source.elements or place is None]
    blocks: list[Block] = [
        Paragraph(words.text("notice-at-lead" if place else "notice-lead", service=notice.service_name)),
        Heading(words.text("officer-notice-short")),
        Bullets(tuple(_in_short(notice, words))),
        Heading(words.text("officer-notice-whole")),
        Heading(words.text("notice-collected"), 3),
        *(Fold(source.name, tuple(_elements(source.elements, words))) for source in sources),
        Heading(words.text("notice-uses"), 3),
        *(Fold(purpose.name, (Paragraph(purpose.what_for), Paragraph(purpose.without))) for purpose in notice.purposes),
        Heading(words.text("notice-recipients"), 3),
        Bullets(tuple(_recipient_lines(notice, words))),
        Heading(words.text("officer-notice-your-choices")),
        Bullets(
            tuple(
                f"{purpose.name}: {words.text('notice-default-on' if purpose.is_on else 'notice-default-off')}"
                for purpose in switches
            )
        ),
        Heading(words.text("officer-notice-rights")),
        Bullets(tuple(words.text(f"officer-right-{right}") for right in _RIGHTS)),
        Heading(words.text("officer-notice-who")),
        _contacts(notice.contacts, words),
    ]
    said = words.text("notice-title", service=notice.service_name)
    title = said if place is None else words.text_or(f"asked_at-{place.value}", said)
    return Paper(title, notice.language, tuple(blocks))


def _in_short(notice: Notice, words: Vocabulary) -> Iterator[str]:
    for source in notice.sources:
        if source.elements:
            yield words.text("officer-collected-count", count=len(source.elements), source=source.name)
    yield f"{words.text('notice-uses')}: {', '.join(purpose.name for purpose in notice.purposes)}."
    named = ", ".join(recipient.name for recipient in notice.recipients) or words.text("officer-records-none")
    yield f"{words.text('notice-recipients')}: {named}"


def _elements(elements: tuple[ElementPart, ...], words: Vocabulary) -> Iterator[Block]:
    if not elements:
        yield Paragraph(words.text("officer-records-none"))
    for element in elements:
        yield Heading(element.name)
        yield Paragraph(" ".join(filter(None, (element.explain, *element.how, element.moves_words))))
        head = tuple(words.text(f"officer-{name}") for name in ("used", "because", "seen", "kept", "goes-to"))
        rows = tuple(
            (use.name, use.basis or use.why, use.precision, use.kept, ", ".join(use.recipients) or "–")
            for use in element.uses
        )
        yield Table(head, rows)


def _recipient_lines(notice: Notice, words: Vocabulary) -> Iterator[str]:
    if not notice.recipients:
        yield words.text("you-received-nothing")
    for recipient in notice.recipients:
        where = [recipient.kind, recipient.country, recipient.safeguard]
        told = words.text("you-received-for", purposes=", ".join(recipient.purposes))
        kept = words.text("you-received-kept", days=recipient.kept)
        yield f"{recipient.name} ({', '.join(filter(None, where))}): {told}, {kept}"


def _contacts(contacts: Contacts, words: Vocabulary) -> Bullets:
    held = (
        ("controller", contacts.controller),
        ("representative", contacts.representative),
        ("officer", contacts.officer),
        ("authority", contacts.authority),
    )
    not_set = words.text("officer-records-not-set")
    return Bullets(tuple(f"{words.text(f'you-contact-{key}')}: {text or not_set}" for key, text in held))


def _activity(activity: Activity, words: Vocabulary) -> tuple[str, ...]:
    data = (words.text("officer-sensitive", name=held.name) if held.sensitive else held.name for held in activity.data)
    none = words.text("officer-records-none")
    return (
        f"{activity.name}\n{activity.what_for}",
        "\n".join(activity.basis) or none,
        "\n".join(activity.people) if activity.data else none,
        ", ".join(data) or none,
        ", ".join(activity.recipients) or none,
        _days(activity.kept_days, words) if activity.data else none,
    )


def _recipients(recipients: tuple[RecipientRecord, ...], words: Vocabulary) -> Table:
    head = ("recipient", "name", "kind", "country", "contract", "kept", "purposes")
    not_appointed = words.text("officer-records-not-appointed")
    rows = tuple(
        (
            one.name,
            one.legal_name if one.appointed else not_appointed,
            f"{one.kind}, {one.role}",
            one.country or "–",
            one.contract or "–",
            _days(one.kept_days, words),
            ", ".join(one.purposes) or words.text("officer-records-none"),
        )
        for one in recipients
    )
    return Table(_columns(head, words), rows)


def _transfers(recipients: tuple[RecipientRecord, ...], words: Vocabulary) -> Block:
    if not recipients:
        return Paragraph(words.text("officer-records-no-transfers"))
    missing = words.text("officer-records-no-safeguard")
    rows = tuple((one.name, one.legal_name, one.country, one.safeguard or missing) for one in recipients)
    return Table(_columns(("recipient", "name", "country", "safeguard"), words), rows)


def _columns(names: tuple[str, ...], words: Vocabulary) -> tuple[str, ...]:
    return tuple(words.text(f"officer-column-{name}") for name in names)


def _days(days: int, words: Vocabulary) -> str:
    return words.text("officer-exact-days", days=days)
