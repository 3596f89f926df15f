"""Who of the staff may open which page of the console, and act there: the one table that says so.

Pages of programs are not in it: each program names its own roles (`Program.console_roles`).
"""

from __future__ import annotations

from dataclasses import dataclass

from plainview.gate.program import Program
from plainview.gate.staff import Staff, StaffRole

EVERYBODY = frozenset(StaffRole)
OFFICER = frozenset({StaffRole.OFFICER})


@dataclass(frozen=True, slots=True)
class ConsolePage:
    """A page and all that lies under its path; its words are `console-page-NAME`, `group` is its part of the nav."""

    name: str
    path: str
    roles: frozenset[StaffRole]
    group: str


OVERVIEW = ConsolePage("overview", "/console", EVERYBODY, "start")
REQUESTS = ConsolePage("requests", "/console/requests", OFFICER, "people")
MEMBERS = ConsolePage("members", "/console/members", OFFICER, "people")
BREACH = ConsolePage("breach", "/console/breach", OFFICER, "people")
CATALOGUE = ConsolePage("catalogue", "/console/catalogue", OFFICER, "rules")
CHANGES = ConsolePage("changes", "/console/changes", OFFICER, "rules")
DRAFTS = ConsolePage("drafts", "/console/drafts", OFFICER, "rules")
RECORDS = ConsolePage("records", "/console/records", OFFICER, "rules")
RECIPIENTS = ConsolePage("recipients", "/console/recipients", OFFICER, "rules")
RETENTION = ConsolePage("retention", "/console/retention", OFFICER, "rules")
REFUSALS = ConsolePage("refusals", "/console/refusals", OFFICER, "evidence")
QUARANTINE = ConsolePage("quarantine", "/console/quarantine", OFFICER, "evidence")
LEDGER = ConsolePage("ledger", "/console/ledger", OFFICER, "evidence")

PAGES = (
    OVERVIEW, REQUESTS, MEMBERS, BREACH, CATALOGUE, CHANGES, DRAFTS, RECORDS, RECIPIENTS, RETENTION, REFUSALS,
    QUARANTINE, LEDGER,
)  # fmt: skip
PROGRAMS = "programs"
"""The group of the pages that programs bring."""


def page_of_program(name: str, program: Program[object]) -> ConsolePage:
    """Return the page of a program: for officers and the roles it names; for officers alone where it names none."""
    return ConsolePage(name, f"/console/{name}", OFFICER | program.console_roles, PROGRAMS)


def may_act(role: StaffRole, program: Program[object], team: Staff) -> bool:
    """Return whether a role may do what a program's forms offer.

    An officer looks on, and stands in only while nobody of the staff has a role that it is meant for.
    """
    if role in program.console_roles:
        return True
    return role is StaffRole.OFFICER and not team.has(*program.console_roles)
