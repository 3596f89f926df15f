"""Text messages by SMPP 3.4 on one connection, with receipts and answers (extra `messages`: smpplib)."""

from __future__ import annotations

import hashlib
import re
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from plainview.base.errors import DestinationError, SettingsError
from plainview.gate.destination import Delivery, Destination, Receipt, Shipment
from plainview.uses.communicate.channel import Answered, Arrived, Composed, Inbound
from plainview.uses.communicate.kinds import ChannelName

_WAITS_S = 5
_LISTENS_S = 0.3
_IS_RECEIPT = 0x04
_TYPE_BITS = 0x3C
_DELIVERED = 2
_NUMBER = re.compile(r"\+?[0-9]{5,15}")
_ID = re.compile(rb"\bid:(\S+)")
_INTERNATIONAL, _ALPHANUMERIC, _ISDN = 1, 5, 1


class TextChannel:
    """A text message centre, bound as a transceiver. The connection stays open for the next message."""

    name = ChannelName.SMS
    recipient = "text_message_service"
    element = "phone"

    def __init__(self, url: str, sender: str) -> None:
        parts = urlsplit(url)
        if parts.scheme != "smpp" or not parts.hostname or not parts.port:
            raise SettingsError("PLAINVIEW_SMPP", "PLAINVIEW_SMPP must be smpp://system_id:password@host:port")
        if not sender.strip():
            raise SettingsError(
                "PLAINVIEW_SMS_FROM", "PLAINVIEW_SMS_FROM must name the sender of text messages; set it"
            )
        _library()
        self._parts = parts
        self._sender = sender.strip()
        self._open: Any = None
        self._answers: dict[int, tuple[int, str]] = {}
        self._inbound: Inbound | None = None

    def carrying(self, composed: Composed, message_id: str) -> Destination:
        """Return the delivery of one text message."""
        return _TextMessage(self, composed.short, message_id)

    def listen(self, inbound: Inbound) -> None:
        """Take in receipts and answers that wait at the centre."""
        self._inbound = inbound
        library = _library()
        try:
            client = self._bound()
            client._socket.settimeout(_LISTENS_S)  # noqa: SLF001 - the library has no way to wait for a shorter time
            with suppress(socket.timeout):
                while True:
                    client.read_once(auto_send_enquire_link=False)
        except (library.ConnectionError, library.PDUError, OSError) as error:
            self.close()
            raise DestinationError(
                "the text message centre could not be reached; see PLAINVIEW_SMPP", maybe_taken=False
            ) from error
        finally:
            if self._open is not None:
                self._open._socket.settimeout(_WAITS_S)  # noqa: SLF001 - as above

    def close(self) -> None:
        """End the connection, if there is one."""
        held, self._open = self._open, None
        if held is None:
            return
        library = _library()
        with suppress(library.ConnectionError, library.PDUError, OSError):
            held.unbind()
        if held._socket is not None:  # noqa: SLF001 - its own disconnect logs a warning for each bound connection
            held._socket.close()  # noqa: SLF001 - as above
            held._socket = None  # noqa: SLF001 - as above

    def post(self, number: str, text: str, message_id: str) -> tuple[Delivery, str, str]:
        """Hand one message over; return what became of it, why, and the centre's id of it.

        Raises DestinationError while nothing has left.
        """
        library = _library()
        try:
            client = self._bound()
            self._ask(client, lambda: client.send_pdu(library.enquire_link(client)))
        except (library.ConnectionError, library.PDUError, OSError) as error:
            self.close()
            raise DestinationError(
                "the text message centre could not be reached; see PLAINVIEW_SMPP", maybe_taken=False
            ) from error
        reference = ""
        for part, common in library.parts(text):
            try:
                status, reference = self._submit(client, number, message_id, {"short_message": part, **common})
            except (library.ConnectionError, library.PDUError, OSError):
                self.close()
                return Delivery.UNKNOWN, "no_answer", ""
            if status:
                return Delivery.REFUSED, "carrier_refused", ""
        return Delivery.ACCEPTED, "", reference

    def _submit(self, client: Any, number: str, message_id: str, part: dict[str, Any]) -> tuple[int, str]:
        is_number = _NUMBER.fullmatch(self._sender) is not None
        sent = client.send_message(
            source_addr_ton=_INTERNATIONAL if is_number else _ALPHANUMERIC,
            source_addr_npi=_ISDN if is_number else 0,
            source_addr=self._sender.lstrip("+"),
            dest_addr_ton=_INTERNATIONAL,
            dest_addr_npi=_ISDN,
            destination_addr=number,
            registered_delivery=True,
            # The same for every attempt, so that a centre that looks can tell a repetition.
            user_message_reference=int.from_bytes(hashlib.sha256(message_id.encode()).digest()[:2], "big"),
            **part,
        )
        while sent.sequence not in self._answers:
            client.read_once(auto_send_enquire_link=False)
        return self._answers.pop(sent.sequence)

    def _ask(self, client: Any, send: Callable[[], object]) -> None:
        """Send and read one answer, so that a connection that went away is noticed before anything leaves."""
        send()
        client.read_once(auto_send_enquire_link=False)

    def _bound(self) -> Any:
        if self._open is None:
            library = _library()
            client = library.Client(self._parts.hostname, self._parts.port, timeout=_WAITS_S)
            # The library calls both for an answer that says no, this one first.
            client.set_error_pdu_handler(self._answered)
            client.set_message_sent_handler(self._answered)
            client.set_message_received_handler(self._take)
            self._open = client
            client.connect()
            client.bind_transceiver(
                system_id=unquote(self._parts.username or ""), password=unquote(self._parts.password or "")
            )
        return self._open

    def _answered(self, pdu: Any) -> None:
        """Keep what the centre answers to a message: its status, and its own id of one that it took."""
        status = int(pdu.status)
        self._answers[pdu.sequence] = (status, "" if status else _text(pdu.message_id))

    def _take(self, pdu: Any) -> None:
        """Pass on a receipt or an answer; the centre hears that we have it when this returns."""
        if self._inbound is None:
            return
        content = pdu.short_message or b""
        if int(pdu.esm_class) & _TYPE_BITS == _IS_RECEIPT:
            named = _ID.search(content)
            reference = _text(getattr(pdu, "receipted_message_id", None) or (named[1] if named else b""))
            state = getattr(pdu, "message_state", None)
            delivered = state == _DELIVERED if state else b"stat:DELIVRD" in content
            self._inbound.arrived(Arrived(reference, delivered=bool(delivered)))
        else:
            number = "".join(filter(str.isdigit, _text(pdu.source_addr)))
            self._inbound.answered(Answered(number, content.decode("latin-1")))


@dataclass(frozen=True, slots=True)
class _TextMessage:
    """One text message on its way."""

    channel: TextChannel
    text: str
    message_id: str

    def deliver(self, shipment: Shipment) -> Receipt:
        """Send to the number in the shipment."""
        number = digits_of(str(shipment.fields.get("phone.phone", "")))
        if not number:
            return Receipt(shipment.shipment_id, Delivery.REFUSED, why="address_unusable")
        delivery, why, reference = self.channel.post(number, self.text, self.message_id)
        return Receipt(shipment.shipment_id, delivery, reference, why)


def digits_of(phone: str) -> str:
    """Return an international number as digits only, empty when it is none.

    >>> digits_of("+49 (30) 90-1820"), digits_of("00 55 11 5555 0100"), digits_of("none")
    ('4930901820', '551155550100', '')
    """
    plain = re.sub(r"[\s()./-]", "", phone)
    plain = re.sub(r"^00", "", plain)
    return plain.lstrip("+") if _NUMBER.fullmatch(plain) else ""


class _Library:
    """What we use of smpplib, in one place."""

    def __init__(self) -> None:
        import smpplib.client
        import smpplib.exceptions
        import smpplib.gsm
        import smpplib.smpp

        self.ConnectionError = smpplib.exceptions.ConnectionError
        self.PDUError = smpplib.exceptions.PDUError
        self._gsm, self._smpp, self._client = smpplib.gsm, smpplib.smpp, smpplib.client

    def Client(self, host: str | None, port: int | None, *, timeout: float) -> Any:  # noqa: N802 - the library's name
        """Return a client that takes parameters it does not know."""
        return self._client.Client(host, port, timeout=timeout, allow_unknown_opt_params=True)

    def enquire_link(self, client: Any) -> Any:
        """Return the question whether the other side is there."""
        return self._smpp.make_pdu("enquire_link", client=client)

    def parts(self, text: str) -> list[tuple[bytes, dict[str, int]]]:
        """Return a text as parts that fit one message each."""
        parts, data_coding, esm_class = self._gsm.make_parts(text)
        return [(part, {"data_coding": data_coding, "esm_class": esm_class}) for part in parts]


def _library() -> _Library:
    try:
        return _Library()
    except ImportError:
        raise SettingsError(
            "PLAINVIEW_SMPP", "PLAINVIEW_SMPP needs a library; install it with: pip install 'plainview[messages]'"
        ) from None


def _text(value: Any) -> str:
    return value.decode("latin-1").rstrip("\0") if isinstance(value, bytes) else str(value or "")
