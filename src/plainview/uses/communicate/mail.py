"""E-mail by SMTP on one connection; what the server did not answer for after the letter went out is unknown."""

from __future__ import annotations

import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from urllib.parse import unquote, urlsplit

from plainview.base.clock import Clock
from plainview.base.errors import DestinationError, SettingsError
from plainview.gate.destination import Delivery, Destination, Receipt, Shipment
from plainview.uses.communicate.channel import Composed, Inbound
from plainview.uses.communicate.kinds import ChannelName

_WAITS_S = 5.0
_TEMPORARY = range(400, 500)
_OK = range(200, 300)


class MailChannel:
    """A mail server. The connection stays open for the next letter."""

    name = ChannelName.EMAIL
    recipient = "message_service"
    element = "email"

    def __init__(self, url: str, sender: str, clock: Clock) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
            raise SettingsError("PLAINVIEW_SMTP", "PLAINVIEW_SMTP must be smtp://user:password@host:port, or smtps://")
        if "@" not in parseaddr(sender)[1]:
            raise SettingsError("PLAINVIEW_MAIL_FROM", "PLAINVIEW_MAIL_FROM must name the sender of e-mail; set it")
        self.sender = sender
        self.clock = clock
        self._parts = parts
        self._open: smtplib.SMTP | None = None

    def carrying(self, composed: Composed, message_id: str) -> Destination:
        """Return the delivery of one letter, whose Message-ID follows from `message_id` alone."""
        return _Letter(self, composed, message_id)

    def listen(self, inbound: Inbound) -> None:
        """Do nothing: a mail server tells nothing afterwards on this connection."""

    def close(self) -> None:
        """End the connection, if there is one."""
        held, self._open = self._open, None
        if held is not None:
            with suppress(smtplib.SMTPException, OSError):
                held.quit()

    def post(self, address: str, letter: bytes) -> tuple[Delivery, str]:
        """Hand one letter over; return what became of it and why. Raises DestinationError while nothing has left."""
        try:
            connection = self._connected()
            for code, _ in (
                connection.mail(parseaddr(self.sender)[1]),
                connection.rcpt(address),
            ):
                if code not in _OK:
                    connection.rset()
                    return self._turned_down(code)
        except (smtplib.SMTPException, OSError) as error:
            self._drop()
            raise DestinationError(
                "the mail server could not be reached; see PLAINVIEW_SMTP", maybe_taken=False
            ) from error
        try:
            code, _ = connection.data(letter)
        except smtplib.SMTPDataError as error:
            return self._turned_down(error.smtp_code)
        except (smtplib.SMTPException, OSError):
            self._drop()
            return Delivery.UNKNOWN, "no_answer"
        return (Delivery.ACCEPTED, "") if code in _OK else self._turned_down(code)

    def _turned_down(self, code: int) -> tuple[Delivery, str]:
        if code in _TEMPORARY:
            raise DestinationError(f"the mail server asks to try later ({code})", maybe_taken=False)
        return Delivery.REFUSED, "carrier_refused"

    def _connected(self) -> smtplib.SMTP:
        if self._open is not None:
            with suppress(smtplib.SMTPException, OSError):
                if self._open.noop()[0] in _OK:
                    return self._open
            self._drop()
        host, port = self._parts.hostname or "", self._parts.port
        if self._parts.scheme == "smtps":
            connection: smtplib.SMTP = smtplib.SMTP_SSL(
                host, port or 465, timeout=_WAITS_S, context=ssl.create_default_context()
            )
        else:
            connection = smtplib.SMTP(host, port or 587, timeout=_WAITS_S)
        connection.ehlo_or_helo_if_needed()
        if connection.has_extn("starttls") and self._parts.scheme == "smtp":
            connection.starttls(context=ssl.create_default_context())
        if self._parts.username:
            connection.login(unquote(self._parts.username), unquote(self._parts.password or ""))
        self._open = connection
        return connection

    def _drop(self) -> None:
        held, self._open = self._open, None
        if held is not None:
            held.close()


@dataclass(frozen=True, slots=True)
class _Letter:
    """One letter on its way."""

    channel: MailChannel
    composed: Composed
    message_id: str

    def deliver(self, shipment: Shipment) -> Receipt:
        """Post the letter to the address in the shipment."""
        address = str(shipment.fields.get("email.email", ""))
        try:
            letter = self._written(address)
        except (ValueError, IndexError, UnicodeEncodeError):
            return Receipt(shipment.shipment_id, Delivery.REFUSED, why="address_unusable")
        delivery, why = self.channel.post(address, letter)
        return Receipt(shipment.shipment_id, delivery, self.message_id, why)

    def _written(self, address: str) -> bytes:
        # Parsed strictly, so that an address with a line or a second address in it is none.
        to = Address(addr_spec=address)
        to.addr_spec.encode("ascii")
        letter = EmailMessage(policy=SMTP)
        letter["From"] = self.channel.sender
        letter["To"] = to
        letter["Subject"] = " ".join(self.composed.subject.split())
        letter["Date"] = format_datetime(self.channel.clock.now())
        letter["Message-ID"] = f"<{self.message_id}@{parseaddr(self.channel.sender)[1].rpartition('@')[2]}>"
        letter["Content-Language"] = self.composed.language
        if self.composed.unsubscribe:
            # RFC 8058: one POST, no page in between, and both headers are signed by the mail server.
            letter["List-Unsubscribe"] = f"<{self.composed.unsubscribe}>"
            letter["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        else:
            letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(self.composed.text)
        letter.add_alternative(self.composed.html, subtype="html")
        return letter.as_bytes()
