"""The certificate of an erasure as a page that people can read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from plainview.catalogue.words import Words
from plainview.explain.paper import Block, Bullets, Heading, Paper, Paragraph, Table, as_html
from plainview.gate.rights.certificate import Certificate


def certificate_page(certificate: Certificate, words: Words) -> str:
    """Return a certificate as one HTML page that needs nothing else, in the language of the words."""
    return as_html(certificate_paper(certificate, words))


def certificate_paper(certificate: Certificate, words: Words) -> Paper:
    """Return a certificate as a paper; what it says beyond what is known here is left out of the page, not of it."""
    return Paper(words.text("certificate-title"), words.language, tuple(_blocks(certificate, words)))


def _blocks(certificate: Certificate, words: Words) -> Iterator[Block]:
    said, text = certificate.said, words.text
    yield Paragraph(text(f"certificate-{_word(said, 'result')}"))
    yield Heading(text("certificate-request"))
    yield Paragraph(text(f"certificate-what-{_word(said, 'what')}"))
    yield Paragraph(text("certificate-id", id=_word(said, "request_id")))
    yield Paragraph(text("certificate-asked", at=_moment(said, "asked_at"), deadline=_moment(said, "deadline_at")))
    yield Paragraph(text("certificate-erased", at=_moment(said, "erased_at"), certified=_moment(said, "certified_at")))
    yield Heading(text("certificate-steps"))
    yield Bullets(tuple(text(f"certificate-step-{step}") for step in _words(said, "steps")))
    yield Heading(text("certificate-recipients"))
    yield from _recipients(said, words)
    yield Heading(text("certificate-scan"))
    yield from _scan(said, words)
    yield Heading(text("certificate-exceptions"))
    yield Bullets(tuple(_exception(one, words) for one in _rows(said, "exceptions")))
    yield Heading(text("certificate-signed"))
    yield Paragraph(text("certificate-signed-said", key=certificate.public_key.hex()))


def _recipients(said: Mapping[str, object], words: Words) -> Iterator[Block]:
    rows = _rows(said, "recipients")
    if not rows:
        yield Paragraph(words.text("certificate-recipients-none"))
        return
    head = tuple(words.text(f"certificate-column-{name}") for name in ("recipient", "state", "at"))
    yield Table(
        head,
        tuple(
            (
                words.recipient(_word(row, "recipient")).name,
                words.text(f"certificate-state-{_word(row, 'state')}"),
                _moment(row, "at"),
            )
            for row in rows
        ),
    )


def _scan(said: Mapping[str, object], words: Words) -> Iterator[Block]:
    scan = _part(said, "scan")
    if not scan.get("looked_for"):
        yield Paragraph(words.text("certificate-scan-blind"))
    yield Paragraph(words.text("certificate-scan-said", pieces=_count(scan, "pieces"), size=_count(scan, "size_bytes")))
    found = _words(scan, "found")
    if found:
        yield Bullets(tuple(words.text("certificate-scan-place", place=place) for place in found))
    backups = _part(said, "backups")
    if backups:
        counts = {name: _count(backups, name) for name in ("reached", "unreached", "keys")}
        yield Paragraph(words.text("certificate-backups", **counts))
    left_out = _words(said, "left_out")
    if left_out:
        yield Paragraph(words.text("certificate-left-out", programs=", ".join(left_out)))


def _exception(one: Mapping[str, object], words: Words) -> str:
    kind = _word(one, "kind")
    if kind != "legal":
        return words.text(f"certificate-exception-{kind}")
    name = words.element(_word(one, "element")).name
    return words.text("certificate-exception-legal", name=name, law=_word(one, "law"))


def _word(said: Mapping[str, object], name: str) -> str:
    return str(said.get(name, ""))


def _words(said: Mapping[str, object], name: str) -> tuple[str, ...]:
    held = said.get(name)
    return tuple(map(str, held)) if isinstance(held, list) else ()


def _rows(said: Mapping[str, object], name: str) -> tuple[Mapping[str, object], ...]:
    held = said.get(name)
    return tuple(row for row in held if isinstance(row, dict)) if isinstance(held, list) else ()


def _part(said: Mapping[str, object], name: str) -> Mapping[str, object]:
    held = said.get(name)
    return cast("Mapping[str, object]", held) if isinstance(held, dict) else {}


def _count(said: Mapping[str, object], name: str) -> int:
    held = said.get(name)
    return held if isinstance(held, int) else 0


def _moment(said: Mapping[str, object], name: str) -> str:
    return _word(said, name)[:16].replace("T", " ")
