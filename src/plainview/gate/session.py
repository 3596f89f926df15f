"""PurposeSession: all that a use can do with data, bound to one purpose and one program for good."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pyarrow as pa

from plainview.base.clock import from_micros, to_micros
from plainview.base.errors import StatementError, StatementRefused
from plainview.catalogue.model import Catalogue, Element, Source
from plainview.gate.decide import Denied, Facts, Reason, decide
from plainview.gate.destination import Destination, Receipt
from plainview.gate.reading import Portion, Reading
from plainview.gate.reads import Reads
from plainview.gate.sends import Sends
from plainview.gate.statements import NotAdmitted, Statement, examine, pick
from plainview.gate.subjects import SubjectRef
from plainview.gate.tasks import Tasks
from plainview.gate.visibility import bitmap_of, family_elements
from plainview.store.values import (
    AdmittedRecord,
    LedgerKind,
    LedgerLine,
    RecordField,
    Scalar,
    Subject,
    SubjectKey,
    SubjectKind,
)


@dataclass(frozen=True, slots=True)
class PurposeSession:
    """Reads, queries, keeps and sends for one purpose. Every call decides anew and stands in the ledger.

    Made by the gate only; a program cannot ask for a purpose it was not handed.
    """

    purpose: str
    program: str
    statements: Mapping[str, Statement]
    _reads: Reads
    _sends: Sends
    _present: Callable[[], Catalogue]
    _details: Mapping[str, str] = field(default_factory=dict)

    @property
    def declared(self) -> frozenset[str]:
        """The elements that the catalogue in force declares for this purpose."""
        return frozenset(self._present().elements_for(self.purpose))

    @property
    def views(self) -> tuple[str, ...]:
        """The views that statements of this purpose may name, by name: its families of events."""
        return tuple(sorted(family_elements(self._present(), self.purpose)))

    @property
    def tasks(self) -> Tasks:
        """The tasks of this program; those put down here are for this purpose."""
        return Tasks(self.purpose, self.program, self._reads.engine, self._reads.clock, self._reads.facts)

    def for_staff(self, **details: str) -> PurposeSession:
        """Return this session as the staff use it: what is read then stands in the ledger under a name of its own.

        `details` stand in each line, such as why somebody looked; they name no member.
        """
        return replace(self, program=f"{self.program} console", _details=details)

    def note_shown(self, subjects: Iterable[SubjectRef], elements: Sequence[str]) -> tuple[SubjectRef, ...]:
        """Write down that values which this program holds already are shown now; return those of whom they may be.

        Each has her line, durable on return. Whoever's values may not be seen is left out, and has a refusal instead.
        """
        return self._reads.note_shown(self._line(LedgerKind.READ, elements), self._present(), tuple(subjects))

    def read(self, subject: SubjectRef, elements: Sequence[str], portion: Portion | None = None) -> Reading:
        """Return what this purpose may see of a member or profile; empty when nothing is held of them.

        With a `portion` only that part of the events, and no records. Raises Refused when an element is not
        declared for the purpose, or when all are denied.
        """
        catalogue = self._present()
        return self._reads.read(self._line(LedgerKind.READ, elements), catalogue, subject, portion)

    def read_profiles(
        self, member_id: str, profile_ids: Iterable[str], elements: Sequence[str]
    ) -> Mapping[str, Reading]:
        """Return profile -> what this purpose may see of it and of the account, from one read of them all.

        Raises Refused when an element is not declared for the purpose, or when all are denied of all of them.
        """
        line = self._line(LedgerKind.READ, elements)
        return self._reads.read_profiles(line, self._present(), member_id, tuple(profile_ids))

    def find(self, element: str, value: str) -> SubjectRef | None:
        """Return whom a findable element's value belongs to, or None."""
        return self._reads.find(self._line(LedgerKind.READ, (element,)), self._present(), value)

    def query(self, statement: str | Statement, **params: Scalar) -> pa.Table:
        """Return the result of one SELECT over this purpose's views; a text names a shipped statement.

        Raises StatementRefused for anything else than a SELECT over the views. The ledger's line is
        durable before the scan begins.
        """
        wanted = pick(self.statements, statement) if isinstance(statement, str) else statement
        catalogue = self._present()
        families = family_elements(catalogue, self.purpose)
        admitted = examine(wanted, families.keys() | wanted.optional.keys())
        line = self._line(LedgerKind.SCAN, (), statement=wanted.name)
        if isinstance(admitted, NotAdmitted):
            has = ", ".join(sorted(families)) or "none"
            why = f"{admitted.why}; purpose {self.purpose!r} has the views {has}"
            raise self._refused_statement(line, Reason.STATEMENT_NOT_ALLOWED, why)
        scan = self._reads.visibility.for_scan(self.purpose, admitted.views, optional=wanted.optional)
        grant = self._reads.grants.for_scan(line, scan.covers)
        try:
            return self._reads.engine.events.scan(grant, scan.views, admitted.sql, params)
        except StatementError as error:
            # A view has the columns that are declared for the purpose; asking for another is asking for more.
            raise self._refused_statement(line, Reason.NOT_DECLARED_FOR_PURPOSE, str(error)) from None

    def _refused_statement(self, line: LedgerLine, reason: Reason, why: str) -> StatementRefused:
        self._reads.refuse(line, reason)
        return StatementRefused(
            f"statement {line.statement!r} was refused: {why}", purpose=self.purpose, reason=reason.value
        )

    def subjects(self, kind: str = "profile") -> Mapping[int, SubjectRef]:
        """Return number -> whom it stands for, of the subjects of one kind; for naming a scan's results."""
        return {
            subject.subject_no: SubjectRef(subject.member_id, subject.profile_id or None)
            for subject in self._reads.visibility.subjects()
            if subject.kind.value == kind
        }

    def number_of(self, subject: SubjectRef) -> int | None:
        """Return the number that stands for a member or profile in scans and in `forget`, or None; costs no scan."""
        held = self._number(subject)
        return None if held is None else held.subject_no

    def keep(self, subject: SubjectRef, element: str, value: RecordField) -> None:
        """Keep a derived value of a member or profile; raises Refused unless declared and allowed now."""
        number = self._number(subject)
        line = self._line(LedgerKind.KEEP, (element,))
        if number is None:
            raise self._reads.refuse(line, Reason.UNKNOWN_MEMBER)
        declared = self._kept_here(line, element)
        decision = decide(self._present(), self.purpose, element, self._facts(number))
        if isinstance(decision, Denied):
            raise self._reads.refuse(line, decision.reason, number.subject_no)
        self._reads.grants.record(replace(line, subject_no=number.subject_no)).result()
        self._reads.engine.records.put([self._record(declared, number, value)])

    def keep_many(self, element: str, values: Mapping[int, RecordField]) -> int:
        """Keep one derived element of many subjects (number -> value); return how many were allowed to be kept.

        Each is decided on now, not as of the scan that the values come from.
        """
        line = self._line(LedgerKind.KEEP, (element,))
        declared = self._kept_here(line, element)
        self._reads.facts.refresh(now=True)
        eligible = self._reads.visibility.eligible(self.purpose, declared)
        living = {subject.subject_no: subject for subject in self._reads.visibility.subjects()}
        allowed = [number for number in values if number in living and eligible.allows(number)]
        if not allowed:
            return 0
        bitmap = bitmap_of(allowed, eligible.highest)
        self._reads.grants.for_scan(line, [(bitmap, (element,))])
        self._reads.engine.records.put([self._record(declared, living[no], values[no]) for no in allowed])
        return len(allowed)

    def let_go(self, element: str, subject_nos: Iterable[int]) -> int:
        """Delete what this program kept of an element for subjects; return how many values went."""
        self._kept_here(self._line(LedgerKind.KEEP, (element,)), element)
        return sum(self._reads.engine.records.delete(subject_no, element) for subject_no in subject_nos)

    def send(
        self,
        subject: SubjectRef,
        recipient: str,
        elements: Sequence[str],
        *,
        about: str,
        through: Destination | None = None,
        shipment_id: str = "",
    ) -> Receipt:
        """Send declared elements of a member to a declared recipient; return its receipt.

        The same `shipment_id` counts once with the recipient, however often it is tried; a new one unless given.

        It goes `through` a channel of the program's own, such as a mail server, or else to where the catalogue says.
        Raises Refused when the catalogue does not declare the recipient for every element, or the member's
        choices stand against one; DestinationError when the recipient could not be reached.
        """
        line = self._line(LedgerKind.SEND, elements, recipient=recipient)
        return self._sends.send(line, self._present(), subject, about=about, through=through, shipment_id=shipment_id)

    def save_state(self, name: str, blob: bytes) -> int:
        """Replace a named state of this purpose, durably; return its new version."""
        return self._reads.engine.state.save(self.purpose, name, blob)

    def load_state(self, name: str) -> tuple[int, bytes] | None:
        """Return (version, blob) of a named state, or None."""
        return self._reads.engine.state.load(self.purpose, name)

    def state_version(self, name: str) -> int:
        """Return the version of a named state, 0 when there is none; cheap."""
        return self._reads.engine.state.version(self.purpose, name)

    def state_versions(self) -> Mapping[str, int]:
        """Return name -> version of every named state of this purpose; costs one look for all."""
        return self._reads.engine.state.versions(self.purpose)

    def _facts(self, subject: Subject) -> Facts:
        return self._reads.facts.of(subject.member_id, subject.profile_id)

    def _number(self, ref: SubjectRef) -> Subject | None:
        kind = SubjectKind.PROFILE if ref.profile_id else SubjectKind.ACCOUNT
        return self._reads.engine.subjects.find(SubjectKey(kind, ref.member_id, ref.profile_id or ""))

    def _kept_here(self, line: LedgerLine, element: str) -> Element:
        declared = self._present().elements.get(element)
        if declared is None:
            raise self._reads.refuse(line, Reason.UNDECLARED_ELEMENT)
        if declared.source is not Source.DERIVED or declared.collect.kept_by != self.program:
            raise self._reads.refuse(line, Reason.NOT_KEPT_BY_PROGRAM)
        if self._present().use_of(declared, self.purpose) is None:
            raise self._reads.refuse(line, Reason.NOT_DECLARED_FOR_PURPOSE)
        return declared

    def _record(self, element: Element, subject: Subject, value: RecordField) -> AdmittedRecord:
        now_us = to_micros(self._reads.clock.now())
        key = SubjectKey(subject.kind, subject.member_id, subject.profile_id, subject.anonymous_id)
        return AdmittedRecord(
            key, element.id, element.id, value, element.identifying, element.findable, now_us, now_us, self.program
        )

    def _line(
        self, kind: LedgerKind, elements: Sequence[str], *, statement: str = "", recipient: str = ""
    ) -> LedgerLine:
        return LedgerLine(
            line_id="",
            at=from_micros(0),
            kind=kind,
            purpose=self.purpose,
            program=self.program,
            elements=tuple(sorted(set(elements))),
            statement=statement,
            recipient=recipient,
            choices_version=self._reads.facts.refresh(),
            catalogue_version=self._present().version,
            details=self._details,
        )
