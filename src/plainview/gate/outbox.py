"""The outbox: what is to be sent to a recipient waits here as a task, and the worker sends it when it can.

A recipient that is down, slow or answers nonsense holds up nobody: it is tried again later, and its turn is over
until then. Whether something may leave is decided by the gate at each attempt, never when it was put here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, DestinationError, NotFound, Refused
from plainview.base.settings import Settings
from plainview.catalogue.model import Catalogue, RecipientKind
from plainview.gate.cards import holds_card
from plainview.gate.destination import Delivery, Receipt
from plainview.gate.given import SEND
from plainview.gate.program import Job, Kit
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.gate.tasks import Task, Tasks, WaitingTask

GIVES_UP_AFTER = dt.timedelta(hours=72)
_AT_ONCE = 50
_LONGEST_ABOUT = 100
_MAYBE_TAKEN = "maybe_taken"


@dataclass(frozen=True)
class Outbox:
    """The outbox of one program, over the sessions of its purposes."""

    sessions: Mapping[str, PurposeSession]
    catalogue: Callable[[], Catalogue]
    clock: Clock
    settings: Settings

    @property
    def tasks(self) -> Tasks:
        """The program's tasks."""
        return next(iter(self.sessions.values())).tasks

    def put(
        self, subject: SubjectRef, recipient: str, elements: Sequence[str], *, about: str, purpose: str = ""
    ) -> str:
        """Put something down to be sent and return its id, which the shipment will have too.

        `about` names a case, campaign or match, and nobody. Raises NotFound for a recipient or member that is
        not there, BadInput for what cannot be sent at all; all else is decided at the moment of sending.
        """
        if recipient not in self.catalogue().recipients:
            raise NotFound("recipient", f"no recipient is named {recipient!r}; `plainview recipient list` shows them")
        wanted = tuple(sorted(set(elements)))
        known = self.catalogue().elements
        if not wanted or not all(name in known for name in wanted):
            raise BadInput("elements must name at least one element, and only elements of the catalogue")
        if len(about) > _LONGEST_ABOUT or not about.isprintable():
            raise BadInput(f"about must be at most {_LONGEST_ABOUT} printable characters")
        if holds_card(about):
            raise BadInput("about holds a payment card number; name the case or event by an id of your own")
        if purpose and purpose not in self.sessions:
            raise BadInput(f"purpose must be one of {', '.join(self.sessions)}, or left out")
        session = self.sessions[purpose or self.purpose_for(recipient, wanted)]
        details = {"recipient": recipient, "elements": ",".join(wanted)}
        return session.tasks.put(subject, SEND, about=about, details=details)

    def purpose_for(self, recipient: str, elements: Sequence[str]) -> str:
        """Return the first of the purposes that declares all of it for the recipient; else the first of all."""
        catalogue = self.catalogue()
        for purpose in self.sessions:
            uses = [catalogue.use_of(catalogue.elements[name], purpose) for name in elements]
            if all(use is not None and recipient in use.recipients for use in uses):
                return purpose
        return next(iter(self.sessions))

    def declared_for(self, recipient: str, purpose: str) -> tuple[str, ...]:
        """Return the elements that are declared for a recipient and purpose, by name."""
        elements = self.catalogue().elements.values()
        uses = ((element.id, element.uses.get(purpose)) for element in elements)
        return tuple(sorted(name for name, use in uses if use is not None and recipient in use.recipients))

    def check_kind(self, recipient: str, kind: RecipientKind) -> None:
        """Raise NotFound for a recipient that is not there, BadInput for one of another kind."""
        held = self.catalogue().recipients.get(recipient)
        if held is None:
            raise NotFound("recipient", f"no recipient is named {recipient!r}; `plainview recipient list` shows them")
        if held.kind is not kind:
            raise BadInput(f"recipient {recipient!r} is a {held.kind}, and this route is for a {kind}")

    def job(self) -> Job:
        """Return the work of sending what is due."""
        return Job("outbox", float(self.settings.whole_number("outbox_s", lowest=1)), self.work)

    def work(self) -> str | None:
        """Send what is due and return a sentence for the log, or nothing when nothing was.

        Takes at most one wait a recipient that does not answer: what else is for it is left for later.
        """
        silent: dict[str, str] = {}
        sent = tried = 0
        lease_s = 60.0 + _AT_ONCE * self.settings.whole_number("recipient_timeout_s", lowest=1)
        for waiting in self.tasks.take(limit=_AT_ONCE, lease_s=lease_s):
            tried += 1
            sent += self._send(waiting, silent)
        return f"{sent} of {tried} sent" if tried else None

    def _send(self, waiting: WaitingTask, silent: dict[str, str]) -> bool:
        task = waiting.task
        recipient = task.details.get("recipient", "")
        session = self.sessions.get(task.purpose)
        if session is None:
            self.tasks.not_done(task, "undeclared_purpose")
            return False
        if recipient in silent:
            self._later(task, silent[recipient], maybe_taken=False)
            return False
        elements = task.details.get("elements", "").split(",")
        try:
            receipt = session.send(waiting.subject, recipient, elements, about=task.about, shipment_id=task.task_id)
        except Refused as refused:
            self.tasks.not_done(task, refused.reason)
            return False
        except DestinationError as error:
            silent[recipient] = error.why
            self._later(task, error.why, maybe_taken=error.maybe_taken)
            return False
        self._settle(task, receipt)
        return receipt.delivery is Delivery.ACCEPTED

    def _settle(self, task: Task, receipt: Receipt) -> None:
        match receipt.delivery:
            case Delivery.ACCEPTED:
                self.tasks.done(task, receipt.reference)
            case Delivery.REFUSED:
                self.tasks.not_done(task, "recipient_refused")
            case Delivery.UNKNOWN:
                self.tasks.unknown(task, "recipient_unsure")
            case Delivery.PENDING:
                self._later(task, "recipient_unsure", maybe_taken=True)

    def _later(self, task: Task, why: str, *, maybe_taken: bool) -> None:
        """Leave a task for another attempt, or settle it for good once it is older than three days."""
        details = {**task.details, **({_MAYBE_TAKEN: "yes"} if maybe_taken else {})}
        kept = replace(task, details=details)
        if self.clock.now() - task.made_at < GIVES_UP_AFTER:
            self.tasks.again(kept, why)
        elif _MAYBE_TAKEN in details:
            self.tasks.unknown(kept, why)
        else:
            self.tasks.not_done(kept, why)


def open_outbox(kit: Kit) -> Outbox:
    """Return the outbox of the program that `kit` is for, over all of its purposes."""
    return Outbox(kit.sessions, kit.catalogue, kit.clock, kit.settings)
