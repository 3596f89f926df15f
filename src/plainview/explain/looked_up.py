"""What somebody of the staff is shown of a member: what is held, by source, with what identifies her left unread."""

from __future__ import annotations

from dataclasses import dataclass

from plainview.catalogue.model import Source
from plainview.explain.elements import ElementTeller
from plainview.explain.explanation import ElementPart
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.gate import Gate
from plainview.gate.reading import HeldValue
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef


@dataclass(frozen=True, slots=True)
class HeldSource:
    """What is held from one source; `unread` are the names of elements that were not read as they identify her."""

    name: str
    elements: tuple[ElementPart, ...]
    unread: tuple[str, ...]


def look_up(
    gate: Gate,
    session: PurposeSession,
    member_id: str,
    words: tuple[Vocabulary, Phrasing, str],
    *,
    identifying: bool,
) -> tuple[HeldSource, ...]:
    """Return what is held of a member; with `identifying` also the values that say who she is.

    Only what is returned is read, and stands in her ledger as `session` has it. `words` are vocabulary, phrasing and
    the service's name. Raises Refused when she may not be looked at.
    """
    vocabulary, phrasing, service_name = words
    catalogue = gate.catalogue
    declared = catalogue.elements_for(session.purpose)
    wanted = {name for name, element in declared.items() if identifying or not element.identifying}
    reading = session.read(SubjectRef(member_id), tuple(wanted))
    by_element: dict[str, list[HeldValue]] = {}
    for value in reading.values:
        by_element.setdefault(value.element, []).append(value)
    teller = ElementTeller(catalogue, gate.facts_of(member_id), vocabulary, phrasing, service_name)
    found = []
    for source in Source:
        of_source = [element for element in declared.values() if element.source is source]
        parts = (
            teller.part(element, by_element.get(element.id, ()), reading.streams)
            for element in of_source
            if element.id in wanted
        )
        unread = tuple(vocabulary.element(element.id).name for element in of_source if element.id not in wanted)
        found.append(HeldSource(vocabulary.source(source), tuple(part for part in parts if part.is_held), unread))
    return tuple(found)
