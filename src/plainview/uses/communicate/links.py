"""Links in messages: to choose a new password once, and to switch a purpose off; sealed, so that they name nobody."""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import dataclass

from argon2 import PasswordHasher

from plainview.base.clock import from_micros, to_micros
from plainview.base.errors import BadInput, NotFound, Unauthorised
from plainview.base.ids import new_id
from plainview.catalogue.model import DecidedBy
from plainview.gate.admission import CanonicalEvent, Result
from plainview.gate.program import Kit
from plainview.gate.subjects import SubjectRef
from plainview.uses.communicate.kinds import SERVICE
from plainview.uses.communicate.seals import Seals

RESET_LASTS = dt.timedelta(hours=1)
_RESET = "password reset"
_UNSUBSCRIBE = "unsubscribe"
_SECRET = "sign_in_secret"  # noqa: S105 - the element's id, not a secret
_SHORTEST_PASSWORD = 8
_LONGEST_PASSWORD = 1024
_WAIT_S = 30
_MOST_TASKS = 5000


@dataclass(frozen=True, slots=True)
class Unsubscription:
    """Whose purpose a link switches off."""

    member_id: str
    purpose: str


class Links:
    """Makes and honours the links of messages."""

    def __init__(self, kit: Kit, seals: Seals) -> None:
        self._kit = kit
        self._seals = seals
        self._used = kit.sessions[SERVICE].tasks.apart("resets")
        self._turn = threading.Lock()
        self._hasher = PasswordHasher()

    @property
    def base(self) -> str:
        """The address that links begin with, empty while PLAINVIEW_PUBLIC_URL is not set."""
        return self._kit.settings.public_url.rstrip("/")

    def unsubscribe(self, member_id: str, purpose: str) -> str:
        """Return the address that switches a purpose off with one POST; empty without a public address."""
        token = self._seals.seal(_UNSUBSCRIBE, {"member": member_id, "purpose": purpose})
        return f"{self.base}/v1/unsubscribe/{token}" if self.base else ""

    def unsubscription(self, token: str) -> Unsubscription:
        """Return what a link is for; raises Unauthorised for one that we did not make."""
        held = self._seals.opened(_UNSUBSCRIBE, token)
        if held is None:
            raise Unauthorised("this link is not one of ours", reason="link_unknown")
        return Unsubscription(held["member"], held["purpose"])

    def switch_off(self, whose: Unsubscription, how: str) -> None:
        """Switch a purpose off, whatever the channel it was asked through; a member who is gone needs nothing."""
        entry = self._kit.catalogue().purposes.get(whose.purpose)
        if entry is not None and entry.decided_by is DecidedBy.MEMBER and self._kit.knows(whose.member_id):
            self._kit.choices.decide(whose.member_id, whose.purpose, allowed=False, how=how)

    def reset_token(self, member_id: str, message_id: str, made_at: dt.datetime) -> str:
        """Return the token by which a password may be chosen once, within an hour of asking."""
        until = str(to_micros(made_at + RESET_LASTS))
        return self._seals.seal(_RESET, {"member": member_id, "message": message_id, "until": until})

    def reset_address(self, token: str) -> str:
        """Return where a password is chosen with a token; empty without a public address."""
        return f"{self.base}/v1/password-resets/{token}" if self.base else ""

    def check_reset(self, token: str) -> tuple[str, str]:
        """Return (member id, message id) of a token that is still good; raises Unauthorised."""
        held = self._seals.opened(_RESET, token)
        if held is None:
            raise Unauthorised("this link is not one of ours", reason="link_unknown")
        if self._kit.clock.now() > from_micros(int(held["until"])):
            raise Unauthorised("this link is older than an hour; ask for another", reason="link_expired")
        if not self._kit.knows(held["member"]):
            raise Unauthorised("this link is not one of ours", reason="link_unknown")
        mark = _mark(held["message"])
        if any(task.task_id == mark for task in self._used.of_member(held["member"], limit=_MOST_TASKS)):
            raise Unauthorised("this link was used already; ask for another", reason="link_used")
        return held["member"], held["message"]

    def reset(self, token: str, password: str) -> str:
        """Set a password with a token, which is used up; end the member's sessions; return who she is."""
        if not _SHORTEST_PASSWORD <= len(password) <= _LONGEST_PASSWORD:
            raise BadInput(f"password must have {_SHORTEST_PASSWORD} to {_LONGEST_PASSWORD} characters")
        traits = self._secret_traits()
        with self._turn:
            member_id, message_id = self.check_reset(token)
            # Used up first: a crash in between costs another link, never a second use of this one.
            self._used.put(SubjectRef(member_id), "used", task_id=_mark(message_id))
        hashed = self._hasher.hash(password)
        event = CanonicalEvent(
            new_id(self._kit.clock),
            "account.updated",
            member_id,
            occurred_at=self._kit.clock.now(),
            traits=dict.fromkeys(traits, hashed),
            path="password reset",
        )
        result = self._kit.admit([event]).result(timeout=_WAIT_S)[0]
        if result.result is not Result.STORED or result.stripped:
            raise BadInput("the password could not be kept; ask for another link later")
        self._kit.sign_out(member_id)
        return member_id

    def _secret_traits(self) -> tuple[str, ...]:
        declared = self._kit.catalogue().elements.get(_SECRET)
        if declared is None or not declared.collect.traits:
            raise NotFound("password", "this service keeps no passwords; members sign in elsewhere")
        return tuple(declared.collect.traits)


def _mark(message_id: str) -> str:
    return f"{message_id}-used"
