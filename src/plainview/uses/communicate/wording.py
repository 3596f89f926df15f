"""Messages in words: subject, text, HTML and a short form, in the member's language, from the Fluent words."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError

from plainview.catalogue.words import Words
from plainview.gate.program import Kit
from plainview.gate.reading import Reading
from plainview.gate.tasks import Task
from plainview.uses.communicate.channel import Composed
from plainview.uses.communicate.kinds import KINDS, PASSWORD_RESET, MessageKind
from plainview.uses.communicate.links import Links

_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_MORE_SPACE = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Wording:
    """Composes messages."""

    kit: Kit
    links: Links

    def compose(self, task: Task, member_id: str, reading: Reading, args: Mapping[str, str]) -> Composed:
        """Return a message in words; `reading` is what its purpose may know of the member."""
        kind = KINDS[task.kind]
        language = language_of(reading, self.kit.settings.default_language)
        words = self.kit.words(language)
        given: dict[str, str] = {**args, "service": self.kit.settings.service_name}
        name = reading.first("name")
        given["greeting"] = (
            words.text("message-greeting", name=name) if isinstance(name, str) and name else words.text("message-hello")
        )
        if task.about:
            title = self.kit.titles.get(task.about, language)
            given["title"] = title.title if title is not None else task.about
        form = "text"
        if kind == PASSWORD_RESET:
            given["token"] = self.links.reset_token(member_id, task.task_id, task.made_at)
            given["link"] = self.links.reset_address(given["token"])
            form = "text" if given["link"] else "text-code"
        address = "" if kind.is_security else self._unsubscribe(kind, member_id)
        parts = [words.text(f"message-{kind.id}.{form}", **given), _details(words, kind, args)]
        if address:
            parts.append(words.text("message-unsubscribe", link=address, service=given["service"]))
        text = _MORE_SPACE.sub("\n\n", "\n\n".join(filter(None, parts))).strip() + "\n"
        subject = words.text(f"message-{kind.id}", **given)
        short = words.text(f"message-{kind.id}.short" if form == "text" else f"message-{kind.id}.short-code", **given)
        return Composed(subject, text, as_html(subject, text, language), short, language, address)

    def _unsubscribe(self, kind: MessageKind, member_id: str) -> str:
        entry = self.kit.catalogue().purposes[kind.purpose]
        return self.links.unsubscribe(member_id, kind.purpose) if entry.decided_by.value == "member" else ""


def language_of(reading: Reading, otherwise: str) -> str:
    """Return the language a member chose, else the one worked out for her, else `otherwise`."""
    chosen = reading.first("language")
    if isinstance(chosen, str) and chosen:
        return chosen
    derived: object = reading.first("preferred_languages")
    if isinstance(derived, dict):
        derived = next((value for value in derived.values() if value), None)
    if isinstance(derived, list) and derived:
        derived = derived[0]
    return derived if isinstance(derived, str) and derived else otherwise


def as_html(subject: str, text: str, language: str) -> str:
    """Return a message as a small HTML document: its paragraphs, every value escaped, its addresses as links.

    >>> "<p>2 &lt; 3</p>" in as_html("", "2 < 3", "en")
    True
    """
    shown = "\n".join(f"<p>{_paragraph(part)}</p>" for part in text.strip().split("\n\n"))
    heading = html.escape(subject)
    opening = f'<html lang="{html.escape(language)}" dir="{_direction(language)}">'
    return (
        f'<!doctype html>\n{opening}<head><meta charset="utf-8"><title>{heading}</title></head>\n'
        f"<body>\n<h1>{heading}</h1>\n{shown}\n</body></html>\n"
    )


def _paragraph(text: str) -> str:
    shown, at = [], 0
    for found in _ADDRESS.finditer(text):
        address = html.escape(found[0])
        shown += [html.escape(text[at : found.start()]), f'<a href="{address}">{address}</a>']
        at = found.end()
    return "".join([*shown, html.escape(text[at:])]).replace("\n", "<br>\n")


def _direction(language: str) -> str:
    try:
        return "rtl" if Locale.parse(language, sep="-").text_direction == "rtl" else "ltr"
    except (ValueError, UnknownLocaleError):
        return "ltr"


def _details(words: Words, kind: MessageKind, args: Mapping[str, str]) -> str:
    """Return a line for each value that the message itself does not say and that there are words for."""
    lines = []
    for name in sorted(args.keys() - set(kind.args)):
        key = f"message-detail-{name}"
        said = words.text(key, value=args[name])
        if said != key and args[name]:
            lines.append(said)
    return "\n".join(lines)
