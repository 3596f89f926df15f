"""What stands for one member or profile alone: ids, names that recipients know her by, and identifying values."""

from __future__ import annotations

from collections.abc import Iterator

from plainview.gate.gate import Gate
from plainview.gate.sends import alias_of
from plainview.gate.subjects import MAIN_PROFILE, SubjectRef
from plainview.store.engine import Engine

_PROGRAM = "erasure"


def belongings(engine: Engine, gate: Gate, member_id: str, profile_id: str = "") -> Iterator[str]:
    """Yield the values, some of them more than once; of a profile only what is not the account's as well."""
    yield from _ids(engine, gate, member_id, profile_id)
    catalogue = gate.catalogue
    wanted = [name for name, element in catalogue.elements.items() if element.identifying]
    session = gate.session("rights", _PROGRAM)
    listed = sorted(set(wanted) & session.declared)
    if not listed:
        return
    reading = session.read(SubjectRef(member_id, profile_id or None), listed)
    for held in reading.values:
        if not profile_id or held.profile_id == profile_id:
            yield from _texts(held.value)
    numbers = frozenset(gate.subjects_of(member_id, profile_id))
    columns = {column for name in listed for column in catalogue.elements[name].columns}
    for table in reading.streams.values():
        of_whom = table.column("subject_no").to_pylist()
        for name in columns.intersection(table.column_names):
            values = dict.fromkeys(
                value
                for number, value in zip(of_whom, table.column(name).to_pylist(), strict=True)
                if number in numbers
            )
            for value in values:
                yield from _texts(value)


def _ids(engine: Engine, gate: Gate, member_id: str, profile_id: str) -> Iterator[str]:
    if profile_id:
        if profile_id != MAIN_PROFILE:
            yield profile_id
        return
    yield member_id
    for subject in engine.subjects.of_member(member_id):
        if subject.anonymous_id:
            yield subject.anonymous_id
        if subject.profile_id and subject.profile_id != MAIN_PROFILE:
            yield subject.profile_id
    for link in gate.links.of_member(member_id):
        yield link.partner_account_id
    for recipient in gate.catalogue.recipients:
        yield alias_of(engine, recipient, member_id)


def _texts(value: object) -> Iterator[str]:
    """Yield the texts in a value; numbers and booleans stand for nobody."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
