"""How the service reaches partners' customers (U4): entitlements, activation, account links and signed webhooks."""

from plainview.gate.program import Definition, Job, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.uses.coordinate.activation import ActivationTokens
from plainview.uses.coordinate.panels import Pages
from plainview.uses.coordinate.routes import Routes
from plainview.uses.coordinate.tokens import PartnerTokens
from plainview.uses.coordinate.use import Coordinate
from plainview.uses.coordinate.webhooks import Webhooks

__all__ = ["PROGRAM", "Coordinate"]

_WEBHOOKS_S = 2.0
_SWEEP_S = 3600.0


def _open(kit: Kit) -> Program[Coordinate]:
    session = kit.sessions["coordinate"]
    coordinate = Coordinate(
        session,
        kit.links,
        kit.partners,
        kit.admit_feed,
        ActivationTokens(kit.secret("activation tokens of coordinate")),
        kit.clock,
    )
    tokens = PartnerTokens(kit.partners, kit.clock, kit.secret("partner tokens of coordinate"))
    pages = Pages(coordinate)
    webhooks = Webhooks(coordinate)
    return Program(
        coordinate,
        (session,),
        operations=Routes(coordinate, tokens, kit.settings.public_url).every(),
        jobs=(
            Job("webhooks", _WEBHOOKS_S, webhooks.work),
            Job("sweep", _SWEEP_S, lambda: _said(coordinate.sweep()), in_server=True),
        ),
        forget=coordinate.forget,
        leave=coordinate.leave,
        # Were a page written anew while another process took her out, the next look takes her out again.
        follow=coordinate.sweep,
        member_panels=pages.member_panels,
        console_roles=frozenset({StaffRole.PARTNER_MANAGER}),
        console_panels=pages.console_panels,
        actions={"activate": pages.activate, "ask_to_cancel": pages.ask_to_cancel},
    )


def _said(dropped: int) -> str | None:
    return f"{dropped} entitlement(s) taken out" if dropped else None


PROGRAM = Definition("coordinate", __name__, ("coordinate",), _open)
