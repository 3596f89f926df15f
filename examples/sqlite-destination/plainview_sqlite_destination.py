"""A destination: what is sent to a recipient becomes a row of an SQLite database (`destination = "sqlite:PATH"`)."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

from plainview.base.errors import DestinationError
from plainview.gate.destination import Action, Delivery, Receipt, Shipment
from plainview.gate.program import DestinationDefinition, DestinationKit

_TABLE = """
CREATE TABLE IF NOT EXISTS shipment
    (id TEXT PRIMARY KEY, action TEXT, alias TEXT, about TEXT, fields TEXT, sent_at TEXT)
"""


class SQLiteDestination:
    """Takes each shipment once; the same one again changes nothing."""

    def __init__(self, kit: DestinationKit) -> None:
        self._path = kit.address

    def deliver(self, shipment: Shipment) -> Receipt:
        """Insert the shipment and return its receipt; raises DestinationError when the database does not take it."""
        fields = json.dumps(shipment.fields, default=str, ensure_ascii=False)
        row = (
            shipment.shipment_id,
            shipment.action.value,
            shipment.member_alias,
            shipment.about,
            fields,
            shipment.sent_at.isoformat(),
        )
        try:
            with closing(sqlite3.connect(self._path, timeout=10)) as database, database:
                database.execute(_TABLE)
                if shipment.action is Action.ERASE and shipment.fields.get("what") == "account":
                    database.execute("DELETE FROM shipment WHERE alias = ? AND action = 'share'", row[2:3])
                database.execute("INSERT OR IGNORE INTO shipment VALUES (?, ?, ?, ?, ?, ?)", row)
        except sqlite3.Error as error:
            raise DestinationError(f"the recipient's database cannot be written ({type(error).__name__})") from None
        return Receipt(shipment.shipment_id, Delivery.ACCEPTED, reference=shipment.shipment_id)


DESTINATION = DestinationDefinition("sqlite", SQLiteDestination)
