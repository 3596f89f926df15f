"""Protection of accounts: sign-ins and payments that are unlike a member, and what is done about them (U5)."""

from collections.abc import Iterable
from pathlib import Path

from plainview.gate.program import Definition, Job, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.uses.protect.challenges import Challenges
from plainview.uses.protect.context import Digests
from plainview.uses.protect.journal import Journal
from plainview.uses.protect.panels import Pages
from plainview.uses.protect.payments import Payments
from plainview.uses.protect.population import Learned
from plainview.uses.protect.record import Records
from plainview.uses.protect.routes import routes
from plainview.uses.protect.sign_ins import Guarding, SignIns
from plainview.uses.protect.velocity import Velocity

STATEMENTS = Path(__file__).parent / "queries"
"""The folder of this use's shipped statements."""

__all__ = ["PROGRAM", "STATEMENTS", "Learned"]
_LEARN_S = 24 * 3600
_SAVE_S = 15


def _open(kit: Kit) -> Program[SignIns]:
    session = kit.sessions["protect"]
    digests = Digests(kit.secret("protect"))
    learned = Learned(session)
    parts = Guarding(
        kit,
        Records(session, kit.clock),
        Journal(session, kit.knows),
        learned,
        digests,
        Velocity(kit.clock),
        Challenges(kit.clock),
    )
    sign_ins, payments = SignIns(parts), Payments(parts)
    pages = Pages(kit, sign_ins, payments, digests)

    def forget(subject_nos: Iterable[int]) -> None:
        learned.forget(subject_nos)
        parts.forget()

    return Program(
        sign_ins,
        (session,),
        operations=routes(kit, sign_ins, payments),
        jobs=(
            Job("count sign-ins", _LEARN_S, learned.learn),
            Job("save assessments", _SAVE_S, parts.journal.save, in_server=True),
        ),
        forget=forget,
        follow=parts.follow,
        refit=learned.learn,
        member_place="choices",
        member_panels=pages.of_member,
        console_roles=frozenset({StaffRole.REVIEWER}),
        console_panels=pages.of_staff,
        actions={"not-me": pages.not_me, "was-me": pages.was_me},
        console_actions={"approve": pages.approve, "deny": pages.deny},
        guard=sign_ins,
    )


PROGRAM = Definition("protect", __name__, ("protect",), _open)
