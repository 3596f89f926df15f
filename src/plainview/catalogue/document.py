"""docs/catalogue.md, made from the catalogue and its words: what is collected, why, how long, and for whom."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping

from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import EVERY_EVENT, Catalogue, Element, PurposeUse, Source, ValueType
from plainview.catalogue.words import Words, load_words

_HEAD = """# The catalogue

Everything that Plainview may know about a member, as it is declared in `src/plainview/catalogue/standard`.
What is not here is never kept. This page is made from the catalogue, and a test fails when it is
out of date; `python -m plainview.catalogue.document > docs/catalogue.md` writes it anew.

To change it for your service, put TOML files in a folder of your own and name it in `PLAINVIEW_CATALOGUE`: a
table there replaces the packaged one of the same name whole, adds one, or removes it with `declared = false`.
Words for people go into `words/en.ftl` (and so on) in the same folder. Every mistake is reported at once, with
file, entry and how to mend it. An element needs a source, a family, a scope, what carries it, and at least one
purpose with a lawful basis:

```toml
[element.favourite_team]
source = "member"
family = "profile"
scope = "profile"
asked_at = ["profile"]
collect = { traits = { favourite_team = "text" } }
[element.favourite_team.purpose]
operate = { basis = { "*" = "contract" }, precision = "exact", kept_days = 365, recipients = [] }
```

`collect` is one of: `traits` (a record; with `events`, those events carry it too), `events` with `properties` (a
stream; `"*"` is every event), `feed` with `fields` (a partner or an outside source), `kept_by` with `kept_as` (worked
out by a use). The types are text, integer, number, boolean, timestamp, duration_ms, country, language, ip_address,
title_id and json. A type never changes once data is stored: a new type is a new name.
"""
_USES_HEAD = ("| used for | because | seen | days | may go to |", "|---|---|---|---|---|")


def known_events(catalogue: Catalogue) -> Mapping[str, Mapping[str, tuple[ValueType, str]]]:
    """Return event -> property of its own -> (type, element); what every event may carry stands under `*`."""
    table: dict[str, dict[str, tuple[ValueType, str]]] = {event: {} for event in (EVERY_EVENT, *catalogue.event_names)}
    for element in catalogue.elements.values():
        collect = element.collect
        events = (EVERY_EVENT,) if EVERY_EVENT in collect.events else sorted(catalogue.events_of(element))
        for event in events:
            for name, kind in {**element.record_fields, **element.columns}.items():
                table[event][name] = (kind, element.id)
    return {event: dict(sorted(properties.items())) for event, properties in sorted(table.items())}


def render(catalogue: Catalogue, words: Words) -> str:
    """Return the catalogue as one Markdown document."""
    lines = [
        _HEAD,
        *_purposes(catalogue, words),
        *_recipients(catalogue, words),
        *_families(catalogue, words),
        *_events(catalogue, words),
        *_elements(catalogue, words),
    ]
    return "\n".join(lines)


def _purposes(catalogue: Catalogue, words: Words) -> Iterator[str]:
    yield "## Purposes\n"
    yield "| purpose | called | decided by | at first | without it |"
    yield "|---|---|---|---|---|"
    for purpose in catalogue.purposes.values():
        said = words.purpose(purpose.id)
        at_first = "on" if purpose.default else "off"
        yield f"| `{purpose.id}` | {said.name}. {said.what_for} | {purpose.decided_by} | {at_first} | {said.without} |"
    yield ""


def _recipients(catalogue: Catalogue, words: Words) -> Iterator[str]:
    yield "## Recipients\n"
    yield "None of them receives anything before the operator appoints it, with a legal name, a country, a contract"
    yield "and a destination.\n"
    yield "| recipient | called | kind | role | keeps it (days) |"
    yield "|---|---|---|---|---|"
    for recipient in catalogue.recipients.values():
        name = words.recipient(recipient.id).name
        yield f"| `{recipient.id}` | {name} | {recipient.kind} | {recipient.role} | {recipient.kept_days} |"
    yield ""


def _families(catalogue: Catalogue, words: Words) -> Iterator[str]:
    yield "## Families\n"
    yield "Elements of one family are stored together and erased at the latest after its days, counted from receipt.\n"
    yield "| family | called | days | elements |"
    yield "|---|---|---|---|"
    for family in catalogue.families.values():
        members = [element.id for element in catalogue.elements.values() if element.family == family.id]
        yield f"| `{family.id}` | {words.family(family.id)} | {family.kept_days} | {_ticked(members)} |"
    yield ""


def _events(catalogue: Catalogue, words: Words) -> Iterator[str]:
    yield "## Events\n"
    yield "Each event may carry its own properties and, from the device, those of `*`. A property that no element names"
    yield "is thrown away.\n"
    yield "| event | what happened | properties |"
    yield "|---|---|---|"
    for event, properties in known_events(catalogue).items():
        said = "any event" if event == EVERY_EVENT else words.event(event)
        carried = ", ".join(f"`{name}` ({kind})" for name, (kind, _) in properties.items())
        yield f"| `{event}` | {said} | {carried} |"
    yield ""


def _elements(catalogue: Catalogue, words: Words) -> Iterator[str]:
    for source in Source:
        said = words.source(source)
        yield f"## {said.name} (`{source}`)\n"
        yield f"{said.explain}\n"
        for element in catalogue.elements.values():
            if element.source is source:
                yield from _element(element, words)


def _element(element: Element, words: Words) -> Iterator[str]:
    said = words.element(element.id)
    yield f"### `{element.id}`: {said.name}\n"
    yield f"{said.explain}\n"
    yield "; ".join(_traits_of(element)) + ".\n"
    yield from _USES_HEAD
    for use in element.uses.values():
        yield _use(use, words)
    yield ""


def _traits_of(element: Element) -> Iterator[str]:
    """Yield what else the entry says, each as one short phrase."""
    yield f"Family `{element.family}`, by {element.scope}"
    yield _carrier(element)
    if element.asked_at:
        yield f"asked at {', '.join(element.asked_at)}"
    if element.countries:
        yield f"only in {', '.join(element.countries)}"
    marks = ("required", "sensitive", "identifying", "findable")
    yield from (mark for mark in marks if getattr(element, mark))
    if element.moves_recommendations:
        yield "moves recommendations"
    if element.export:
        yield f"exported as `{element.export}`"
    if element.erase_reason:
        yield f"on erasure: {element.erase}, because {element.erase_reason.rstrip('.')}"


def _carrier(element: Element) -> str:
    collect = element.collect
    if collect.kept_by:
        return f"worked out by `{collect.kept_by}`"
    if collect.feed:
        kept = "each record kept" if element.columns else "the latest kept"
        return f"fields {_ticked(collect.fields)} of the feed `{collect.feed}`, {kept}"
    carried = f"traits {_ticked(collect.traits)}" if collect.traits else f"properties {_ticked(collect.properties)}"
    return f"{carried} of {_ticked(collect.events)}" if collect.events else carried


def _use(use: PurposeUse, words: Words) -> str:
    bases = ", ".join(f"{basis} ({country})" for country, basis in use.basis.items())
    seen = words.text(f"precision-{use.precision}")
    return f"| `{use.purpose}` | {bases} | {seen} | {use.kept_days} | {_ticked(use.recipients)} |"


def _ticked(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


if __name__ == "__main__":
    sys.stdout.write(render(load_catalogue(), load_words()))
