"""A membership's state as payment platforms are told of it."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.gate.destination import Shipment


def billing_state(shipment: Shipment) -> Mapping[str, object]:
    """Return the object that a payment platform gets; the same idempotency key again changes nothing there.

    `partner_account_id` is the platform's own id where the account is linked; the alias is there always.
    """
    fields = dict(shipment.fields)
    return {
        "idempotency_key": shipment.shipment_id,
        "billing_event_id": shipment.about,
        "alias": shipment.member_alias,
        "partner_account_id": fields.pop("partner_account.partner_account_id", None),
        "entitlement_state": fields.pop("partner_account.entitlement_state", None),
        "plan": fields.pop("plan.plan", None),
        "purpose": shipment.purpose,
        "sent_at": shipment.sent_at,
        "fields": fields,
    }
