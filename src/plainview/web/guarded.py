"""An attempt to sign in on its way: looked at by the guards, noted as an event, and answered."""

from __future__ import annotations

import ipaddress
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from plainview.assemble import Service
from plainview.base.ids import new_id
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass
from plainview.gate.program import Assessment, SignInAttempt, Verdict

DEVICE_COOKIE = "plainview_device"
CHALLENGE_COOKIE = "plainview_challenge"
DEVICE_LIFETIME_S = 180 * 86_400
CHALLENGE_LIFETIME_S = 600
_HERE = Connection("sign in", KeyClass.SERVICE)
_MILDEST_FIRST = tuple(Verdict)
_WAIT_S = 30
_LONGEST = 512


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an attempt comes from: the address, what the browser calls itself, and its own lasting cookie."""

    address: str
    user_agent: str
    device_id: str


CARRIED = ("method", "result", "ip", "user_agent", "cookie_id", "place_country", "place_city")
"""All that is noted of an attempt to sign in; the notice beside the form is made from this list."""


class Guarded:
    """Hands every attempt of a known member to the guards, and notes it as `auth.login`.

    One thread does it in order. A wrong password is answered without waiting for that, so that the
    time of the answer says nothing about whether there is such a member.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._in_order = ThreadPoolExecutor(1, thread_name_prefix="sign-ins")

    def failed(self, member_id: str, origin: Origin) -> None:
        """Note that a password did not fit; returns at once."""
        attempt = self._attempt(member_id, origin, succeeded=False)
        self._in_order.submit(self._note_and_assess, attempt)

    def fitted(self, member_id: str, origin: Origin) -> Assessment:
        """Return what is to be done about an attempt whose password fitted."""
        attempt = self._attempt(member_id, origin, succeeded=True)
        return self._in_order.submit(self._note_and_assess, attempt).result(_WAIT_S)

    def handed_over(self, member_id: str, origin: Origin) -> None:
        """Note that the service's own link signed a member in, so that she sees it among her sign-ins."""
        attempt = self._attempt(member_id, origin, succeeded=True, method="link of the service")
        self._in_order.submit(self._note, attempt, "success")

    def answered(self, challenge: str, code: str, origin: Origin) -> str | None:
        """Return the member whose challenge the code answers, and note that she signed in; else None."""
        for guard in self._service.guards():
            member_id = guard.answer(challenge, code)
            if member_id is not None:
                attempt = self._attempt(member_id, origin, succeeded=True, method="password and code")
                self._in_order.submit(self._note, attempt, "success").result(_WAIT_S)
                return member_id
        return None

    def _attempt(self, member_id: str, origin: Origin, *, succeeded: bool, method: str = "password") -> SignInAttempt:
        return SignInAttempt(
            member_id,
            succeeded,
            origin.address,
            origin.user_agent[:_LONGEST],
            origin.device_id,
            self._service.clock.now(),
            method,
            str(self._service.place_of(origin.address).get("place_country", "")),
        )

    def _note_and_assess(self, attempt: SignInAttempt) -> Assessment:
        found = [guard.assess(attempt) for guard in self._service.guards()]
        gravest = max(found, key=lambda one: _MILDEST_FIRST.index(one.verdict), default=Assessment(Verdict.ALLOW))
        self._note(attempt, _RESULTS.get(gravest.verdict, "stopped") if attempt.succeeded else "failure")
        return gravest

    def _note(self, attempt: SignInAttempt, result: str) -> None:
        """Send the attempt through the gate; a catalogue that does not declare it keeps nothing of it."""
        properties: dict[str, object] = {"method": attempt.method, "result": result, **self._from(attempt)}
        event = CanonicalEvent(
            new_id(self._service.clock),
            "auth.login",
            attempt.member_id,
            occurred_at=attempt.at,
            properties=properties,
            path="sign-in page",
        )
        self._service.gate.admit(_HERE, [event]).result(_WAIT_S)

    def _from(self, attempt: SignInAttempt) -> dict[str, object]:
        given: dict[str, object] = {
            "user_agent": attempt.user_agent,
            "cookie_id": attempt.device_id,
            "ip": attempt.address if is_address(attempt.address) else "",
        }
        declared = self._service.catalogue.event_properties.get("auth.login", {})
        every = {**given, **self._service.place_of(attempt.address)}
        return {name: value for name, value in every.items() if value and name in declared and name in CARRIED}


_RESULTS = {Verdict.ALLOW: "success", Verdict.NOTIFY: "success", Verdict.STEP_UP: "code asked for"}


def is_address(text: str) -> bool:
    """Return whether a text is an address of the internet, as a client's may not be."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
