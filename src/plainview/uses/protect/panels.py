"""What members and staff see of protection, and what their forms do."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from plainview.catalogue.model import ValueType
from plainview.gate.panels import Cell, Chart, ChartKind, Form, FormField, Panel, Said, Table, Valued
from plainview.gate.program import Kit, Notice, Verdict
from plainview.gate.subjects import SubjectRef
from plainview.uses.protect.context import Context, Digests
from plainview.uses.protect.journal import Entry
from plainview.uses.protect.payments import Payments
from plainview.uses.protect.record import Assessed, Record
from plainview.uses.protect.sign_ins import SIGN_IN, SignIns, said_reason

_DAYS = 14
_NEWEST = 50
_TO_REVIEW = 20
_ELEMENT = "account_risk"


@dataclass(frozen=True, slots=True)
class Pages:
    """The panels and forms of protection."""

    kit: Kit
    sign_ins: SignIns
    payments: Payments
    digests: Digests

    def of_member(self, member_id: str) -> tuple[Panel, ...]:
        """Return "Your sign-ins": what is usual, what was assessed, and the form for "this wasn't me"."""
        record = self.sign_ins.parts.records.of(member_id)
        networks = _numbered(record)
        sentences = [Said("protect-you-lead")]
        if record.marked:
            sentences.append(Said("protect-you-marked", {"times": len(record.marked)}))
        columns = tuple(
            Said(f"protect-{name}") for name in ("when", "what", "device", "from", "done", "why", "outcome")
        )
        rows = tuple(_row(one, networks) for one in record.assessed)
        latest = Table("latest", Said("protect-latest"), columns, rows, Said("protect-latest-none"))
        return (
            Panel(
                "sign-ins",
                Said("protect-you-title"),
                tuple(sentences),
                tables=(_usual(record, networks), latest),
                forms=_forms(record),
            ),
        )

    def not_me(self, member_id: str, fields: Mapping[str, str]) -> Said:
        """Mark a sign-in as somebody else's: end every session, send a link for a new password."""
        found = self.sign_ins.was_not_me(member_id, fields.get("sign_in", ""))
        if found is None:
            return Said("protect-not-me-unknown")
        self.kit.notify(Notice(member_id, "password_reset"))
        self.kit.sign_out(member_id)
        return Said("protect-not-me-done")

    def was_me(self, member_id: str, fields: Mapping[str, str]) -> Said:
        """Take back what was marked."""
        return Said("protect-was-me-done" if self.sign_ins.was_me(member_id) else "protect-was-me-none")

    def of_staff(self) -> tuple[Panel, ...]:
        """Return the assessments by day and verdict, the newest, and what waits for a decision."""
        entries = self.payments.parts.journal.latest()
        waiting, newest_ones = self._may_be_shown(
            [entry for entry in entries if entry.is_open][:_TO_REVIEW], list(entries[:_NEWEST])
        )
        columns = tuple(
            Said(f"protect-{name}") for name in ("when", "member", "what", "done", "why", "also", "outcome")
        )
        rows = tuple(self._staff_row(entry) for entry in newest_ones)
        newest = Table("newest", Said("protect-newest"), columns, rows, Said("protect-latest-none"))
        reviews = Panel(
            "reviews",
            Said("protect-reviews"),
            (Said("protect-reviews-lead", {"times": len(waiting)}),),
            forms=tuple(form for entry in waiting for form in self._review(entry)),
        )
        by_day = Panel("assessments", Said("protect-console-title"), charts=(self._by_day(entries),), tables=(newest,))
        return (reviews, by_day)

    def approve(self, officer: str, fields: Mapping[str, str]) -> Said:
        """Approve what waits."""
        self.payments.decide(fields.get("assessment", ""), "approve", officer)
        return Said("protect-approved")

    def deny(self, officer: str, fields: Mapping[str, str]) -> Said:
        """Deny what waits."""
        self.payments.decide(fields.get("assessment", ""), "deny", officer)
        return Said("protect-denied")

    def _may_be_shown(self, *lists: list[Entry]) -> tuple[list[Entry], ...]:
        """Return the entries of members who may be looked at; that they were stands in the ledger of each by then."""
        named = dict.fromkeys(entry.member_id for entries in lists for entry in entries)
        session = self.kit.sessions["protect"].for_staff()
        seen = {ref.member_id for ref in session.note_shown(map(SubjectRef, named), (_ELEMENT,))}
        return tuple([entry for entry in entries if entry.member_id in seen] for entries in lists)

    def _staff_row(self, entry: Entry) -> tuple[Cell, ...]:
        reasons: list[Cell] = [said_reason(key) for key in entry.reasons[:2]]
        first, second = [*reasons, None, None][:2]
        return (
            _moment(entry.at_s),
            self._alias(entry.member_id),
            Said(f"protect-kind-{entry.kind.replace('_', '-')}"),
            _verdict(entry.verdict),
            first,
            second,
            Said(f"protect-outcome-{entry.decided}") if entry.decided else None,
        )

    def _review(self, entry: Entry) -> tuple[Form, Form]:
        hidden = {"assessment": entry.id}
        lead = said_reason(entry.reasons[0]) if entry.reasons else None
        return (
            Form(
                "approve", Said("protect-approve", {"member": self._alias(entry.member_id)}), lead=lead, hidden=hidden
            ),
            Form("deny", Said("protect-deny", {"member": self._alias(entry.member_id)}), hidden=hidden),
        )

    def _alias(self, member_id: str) -> str:
        return self.digests.of("alias", member_id)[:6].upper()

    def _by_day(self, entries: tuple[Entry, ...]) -> Chart:
        today = self.kit.clock.now().date()
        days = [today - dt.timedelta(days=back) for back in reversed(range(_DAYS))]
        counts = Counter((_moment(entry.at_s).date(), entry.verdict) for entry in entries)
        shown = [verdict for verdict in Verdict if any(counts[day, verdict.value] for day in days)] or [Verdict.ALLOW]
        series = tuple(
            (_verdict(verdict.value), tuple(float(counts[day, verdict.value]) for day in days)) for verdict in shown
        )
        return Chart("by-day", Said("protect-by-day"), tuple(days), series, ChartKind.LINE)


def _moment(at_s: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(at_s, dt.UTC)


def _verdict(verdict: str) -> Said:
    return Said(f"protect-verdict-{verdict.replace('_', '-')}")


def _client(context: Context) -> Cell:
    if not context.client:
        return Said("protect-device-unknown")
    browser, _, system = context.client.partition("/")
    key = "protect-client" if browser != "other" else "protect-client-app"
    return Said(key, {"browser": browser, "system": system})


def _numbered(record: Record) -> dict[str, int]:
    """Return network -> its number, in the order in which she first used them."""
    first: dict[str, int] = {}
    for habit in sorted(record.habits.entries, key=lambda habit: habit.first_s):
        if habit.network:
            first.setdefault(habit.network, len(first) + 1)
    return first


def _from(context: Context, networks: Mapping[str, int]) -> Cell:
    number = networks.get(context.network, 0)
    if not context.country:
        return Said("protect-network", {"number": number}) if number else Said("protect-network-other")
    country = Valued(context.country, ValueType.COUNTRY)
    if number:
        return Said("protect-network-in", {"number": number, "country": country})
    return Said("protect-network-other-in", {"country": country})


def _usual(record: Record, networks: Mapping[str, int]) -> Table:
    columns = tuple(Said(f"protect-{name}") for name in ("device", "from", "times", "last"))
    rows = tuple(
        (_client(habit.context), _from(habit.context, networks), habit.times, _moment(habit.last_s))
        for habit in record.habits.entries[:10]
    )
    return Table("usual", Said("protect-usual"), columns, rows, Said("protect-usual-none"))


def _row(one: Assessed, networks: Mapping[str, int]) -> tuple[Cell, ...]:
    return (
        _moment(one.at_s),
        Said(f"protect-kind-{one.kind.replace('_', '-')}"),
        _client(one.context),
        _from(one.context, networks),
        _verdict(one.verdict),
        said_reason(one.reasons[0]) if one.reasons else None,
        Said(f"protect-outcome-{one.outcome.replace('_', '-')}") if one.outcome else None,
    )


def _forms(record: Record) -> tuple[Form, ...]:
    offered = [one for one in record.assessed if one.kind == SIGN_IN and one.outcome != "not_me"]
    forms = []
    if offered:
        choices = tuple((one.id, _moment(one.at_s)) for one in offered)
        field = FormField("sign_in", Said("protect-which"), choices=choices)
        forms.append(Form("not-me", Said("protect-not-me"), (field,), Said("protect-not-me-lead")))
    if record.marked:
        forms.append(Form("was-me", Said("protect-was-me"), lead=Said("protect-was-me-lead")))
    return tuple(forms)
