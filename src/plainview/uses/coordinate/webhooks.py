"""Webhooks to partners (Standard Webhooks): signed, sent by the worker, tried again until one is taken or in vain."""

from __future__ import annotations

import http.client
import logging
import socket
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

import msgspec
from standardwebhooks import Webhook

from plainview.base.clock import Clock
from plainview.base.errors import DestinationError, Refused
from plainview.gate.destination import Delivery, Receipt, Shipment
from plainview.gate.partners import Partner
from plainview.gate.tasks import Task, WaitingTask
from plainview.uses.coordinate.entitlements import Entitlement
from plainview.uses.coordinate.use import ACCOUNT, Coordinate

ANSWERS_WITHIN_S = 10.0
MOST_ATTEMPTS = 40
"""With the back-off this is about a day and a half."""
_LEASE_S = 120.0
_AT_ONCE = 4
_GONE = 410
_log = logging.getLogger("plainview.coordinate")


def post_signed(
    url: str, secret: str, webhook_id: str, body: bytes, clock: Clock, *, within_s: float = ANSWERS_WITHIN_S
) -> int:
    """Send a signed message and return the status of the answer; follows no redirect.

    Raises OSError or HTTPException when there is no answer within `within_s`, however slowly it trickles.
    """
    now = clock.now()
    headers = {
        "Content-Type": "application/json",
        "webhook-id": webhook_id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret).sign(webhook_id, now, body.decode()),
    }
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=within_s)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    deadline = threading.Timer(within_s, _hang_up, (connection,))
    deadline.daemon = True
    try:
        connection.connect()
        deadline.start()
        connection.request("POST", path, body, headers)
        return connection.getresponse().status
    finally:
        deadline.cancel()
        connection.close()


def _hang_up(connection: http.client.HTTPConnection) -> None:
    held = connection.sock
    if held is not None:
        try:
            held.shutdown(socket.SHUT_RDWR)
        except OSError:
            _log.debug("the connection had ended before its deadline")


@dataclass(frozen=True)
class EntitlementWebhook:
    """The channel of one message to one partner: what the gate lets out, of this entitlement of its own."""

    partner: Partner
    secret: str
    clock: Clock
    task: Task
    entitlement: Entitlement

    def deliver(self, shipment: Shipment) -> Receipt:
        """Deliver under the task's id, the same at each attempt; raises DestinationError unless it was answered."""
        message = {
            "type": self.task.kind,
            "timestamp": self.task.made_at.isoformat(),
            "data": {"entitlement_id": self.entitlement.entitlement_id, **self._data(shipment.fields)},
        }
        try:
            status = post_signed(
                self.partner.webhook, self.secret, self.task.task_id, msgspec.json.encode(message), self.clock
            )
        except (OSError, http.client.HTTPException) as error:
            raise DestinationError(f"partner {self.partner.name} did not answer ({type(error).__name__})") from error
        if status == _GONE:
            return Receipt(shipment.shipment_id, Delivery.REFUSED, why="partner_refused")
        if not 200 <= status < 300:
            raise DestinationError(f"partner {self.partner.name} answered {status} to a webhook")
        return Receipt(shipment.shipment_id, Delivery.ACCEPTED, reference=self.task.task_id)

    def _data(self, let_out: Mapping[str, object]) -> dict[str, str]:
        """Return the fields that the gate let out, with the values of this entitlement.

        The record that the gate reads is that of the member's newest entitlement, which may be another partner's.
        """
        order = self.entitlement.order
        own = {
            "partner_account_id": order.partner_account_id,
            "bundle_id": order.bundle_id,
            "offer_id": order.offer_id,
            "entitlement_state": self.entitlement.state.value,
        }
        return {name: value for name, value in own.items() if f"{ACCOUNT}.{name}" in let_out}


@dataclass
class Webhooks:
    """The worker's part: takes the tasks that changes put down, and settles each."""

    coordinate: Coordinate

    def work(self) -> str | None:
        """Send what is due and return a sentence about it, or None when nothing was."""
        sent, waiting_again = 0, 0
        silent: set[str] = set()
        while taken := self.coordinate.session.tasks.take(limit=_AT_ONCE, lease_s=_LEASE_S):
            for waiting in taken:
                if self._settle(waiting, silent):
                    sent += 1
                else:
                    waiting_again += 1
        if not sent and not waiting_again:
            return None
        return f"{sent} webhook(s) taken by partners, {waiting_again} not"

    def _settle(self, waiting: WaitingTask, silent: set[str]) -> bool:
        """Send one webhook and settle its task; `silent` partners are not asked again in the same turn."""
        task, tasks = waiting.task, self.coordinate.session.tasks
        held = self.coordinate.book.get(task.about)
        partner = self.coordinate.partners.find(task.details["partner"])
        if held is None or partner is None or not partner.webhook:
            tasks.not_done(task, "partner_gone")
        elif partner.name in silent or held.serial < int(task.details["serial"]):
            self._later(task, "partner_silent" if partner.name in silent else "entitlement_open")
        else:
            return self._send(waiting, held, partner, silent)
        return False

    def _send(self, waiting: WaitingTask, held: Entitlement, partner: Partner, silent: set[str]) -> bool:
        task, tasks = waiting.task, self.coordinate.session.tasks
        secret = self.coordinate.partners.signing_secret(partner.name)
        channel = EntitlementWebhook(partner, secret, self.coordinate.clock, task, held)
        about = f"{task.kind} {held.entitlement_id}"
        try:
            receipt = self.coordinate.session.send(
                waiting.subject, partner.recipient, (ACCOUNT,), about=about, through=channel
            )
        except Refused as refused:
            tasks.not_done(task, refused.reason)
            return False
        except DestinationError as error:
            _log.info("%s; it is tried again later", error)
            silent.add(partner.name)
            self._later(task, "partner_silent")
            return False
        if receipt.delivery is not Delivery.ACCEPTED:
            tasks.not_done(task, receipt.why)
            return False
        tasks.done(task, receipt.reference)
        return True

    def _later(self, task: Task, why: str) -> None:
        if task.attempts >= MOST_ATTEMPTS:
            self.coordinate.session.tasks.not_done(task, "partner_never_answered")
        else:
            self.coordinate.session.tasks.again(task, why)
