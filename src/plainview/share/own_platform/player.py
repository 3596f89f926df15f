"""A member as our own platforms know her: a player, by her name in games and the matches she joined."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.gate.destination import Shipment

_HANDLE = "game_handle.game_handle"
_MATCHES = "games"


def player(shipment: Shipment) -> Mapping[str, object]:
    """Return the object that an own platform gets; handles are several where several profiles have one."""
    fields = dict(shipment.fields)
    held = fields.pop(_HANDLE, [])
    return {
        "shipment_id": shipment.shipment_id,
        "player": shipment.member_alias,
        "handles": held if isinstance(held, list) else [held],
        "matches": fields.pop(_MATCHES, []),
        "purpose": shipment.purpose,
        "about": shipment.about,
        "fields": fields,
    }
