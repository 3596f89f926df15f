"""A request about a member's rights, told in words: what was asked, how far it came, and what comes next."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from plainview.catalogue.model import Catalogue, ValueType
from plainview.explain.phrasing import Phrasing, humanised
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.rights.recipients import Told, told
from plainview.gate.rights.request import ACCOUNT, WHAT, Request, RequestKind, RequestState, is_account_erasure
from plainview.gate.rights.requests import EXTENDED
from plainview.gate.rights.rights import CERTIFICATE

_TELLING = ("recipients", "told")
STEPS = {
    RequestKind.ACCESS: ("check", "prepare"),
    RequestKind.CORRECTION: _TELLING,
    RequestKind.RESTRICTION: ("mark", *_TELLING),
    RequestKind.OBJECTION: ("mark",),
    RequestKind.ERASURE: (
        *("check", "hide", "wait", "recipients", "collect", "forget", "rewrite", "backups", "exports"),
        *("told", "scan", "certificate"),
    ),
}
"""The names of each kind's steps in their order, as `assemble.rights` puts them together."""


@dataclass(frozen=True, slots=True)
class RequestPart:
    """One request as pages show it. `tone` is open, good or bad; `left` says the time to the deadline, `""` if over."""

    id: str
    kind: str
    title: str
    state: str
    standing: str
    tone: str
    progress: int
    step: str
    asked: str
    deadline: str
    left: str
    is_late: bool
    law: str
    extended: str
    can_cancel: bool
    is_account: bool
    archive_until: str
    has_certificate: bool
    recipients: tuple[str, ...]


class RequestTeller:
    """Tells requests in one language, as they stand at `now`."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, phrasing: Phrasing, now: dt.datetime) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._phrasing = phrasing
        self._now = now

    def part(self, request: Request, archive_until: dt.datetime | None = None) -> RequestPart:
        """Return one request, told; `archive_until` where its archive can be fetched."""
        say = self._vocabulary.text
        return RequestPart(
            id=request.request_id,
            kind=request.kind.value,
            title=self.title(request),
            state=say(f"request-state-{_dashed(request.state.value)}"),
            standing=self._standing(request),
            tone=_tone(request.state),
            progress=request.progress,
            step=self.step(request.step),
            asked=self._phrasing.moment(request.asked_at),
            deadline=self._phrasing.day(request.deadline_at.date()),
            left=self._left(request),
            is_late=request.state.is_open and request.deadline_at < self._now,
            law=say(f"request-law-{_dashed(request.law)}"),
            extended=self.why(request.details.get(EXTENDED, "")),
            can_cancel=request.state in {RequestState.TO_VERIFY, RequestState.WAITING},
            is_account=is_account_erasure(request),
            archive_until="" if archive_until is None else self._phrasing.moment(archive_until),
            has_certificate=CERTIFICATE in request.details,
            recipients=tuple(self._told(one) for one in told(request)),
        )

    def step(self, name: str) -> str:
        """Return a step as a sentence on what was done in it, `""` for none."""
        return self._vocabulary.text_or(f"request-step-{_dashed(name)}", humanised(name)) if name else ""

    def done(self, request: Request) -> tuple[str, ...]:
        """Return each step that a request has behind it, as a sentence."""
        names = STEPS[request.kind]
        last = names.index(request.step) + 1 if request.step in names else 0
        return tuple(self.step(name) for name in names[:last])

    def why(self, why: str) -> str:
        """Return a reason as a sentence: one of the words' own, else as the officer wrote it."""
        return self._vocabulary.text_or(f"request-why-{_dashed(why)}", why) if why else ""

    def title(self, request: Request) -> str:
        """Return what was asked for, in a few words."""
        scope, say = request.scope, self._vocabulary.text
        ends = "-end" if scope.get("on") == "no" else ""
        match request.kind:
            case RequestKind.ERASURE:
                return self._erasure(request)
            case RequestKind.OBJECTION if "purpose" not in scope:
                return say("public-objection")
            case RequestKind.OBJECTION:
                return say(f"request-objection{ends}", use=self._vocabulary.purpose(scope["purpose"]).name)
            case RequestKind.CORRECTION:
                elements = sorted(filter(None, scope.get("elements", "").split(",")))
                names = self._phrasing.joined(self._vocabulary.element(name).name for name in elements)
                return say("request-correction", what=names) if names else say("public-correction")
            case RequestKind.ACCESS | RequestKind.RESTRICTION:
                return say(f"request-{request.kind.value}{ends}")

    def _erasure(self, request: Request) -> str:
        scope, say = request.scope, self._vocabulary.text
        what = scope.get(WHAT, ACCOUNT)
        if what == "title" and "title_id" in scope:
            return say("request-erasure-title-named", title=self.titled(scope["title_id"]))
        if what == "period" and {"from", "to"} <= scope.keys():
            return say("request-erasure-period-named", **{name: self.dated(scope[name]) for name in ("from", "to")})
        return say(f"request-erasure-{what}")

    def titled(self, title_id: str) -> str:
        """Return a title's name."""
        return self._phrasing.value(title_id, ValueType.TITLE_ID)

    def dated(self, day: str) -> str:
        """Return an ISO day in full words."""
        return self._phrasing.day(dt.date.fromisoformat(day))

    def _left(self, request: Request) -> str:
        if not request.state.is_open:
            return ""
        days = (request.deadline_at.date() - self._now.date()).days
        if request.deadline_at < self._now:
            return self._vocabulary.text("request-late", days=max(1, -days))
        return self._vocabulary.text("request-left", days=days)

    def _standing(self, request: Request) -> str:
        say = self._vocabulary.text
        match request.state:
            case RequestState.TO_VERIFY:
                return say("request-stands-to-verify")
            case RequestState.WAITING if is_account_erasure(request) and request.start_at > self._now:
                return say("request-stands-hidden", at=self._phrasing.moment(request.start_at))
            case RequestState.WAITING | RequestState.RUNNING if request.why == "step_failed":
                return say("request-stands-failing")
            case RequestState.FAILED:
                return say("request-stands-failing")
            case RequestState.WAITING | RequestState.RUNNING:
                return say(f"request-stands-{request.kind.value}-running")
            case RequestState.DONE:
                at = request.settled_at or request.asked_at
                return say(f"request-stands-{request.kind.value}-done", at=self._phrasing.moment(at))
            case RequestState.CANCELLED:
                return say("request-stands-cancelled")
            case RequestState.REFUSED:
                return say("request-stands-refused", why=self.why(request.why))

    def _told(self, one: Told) -> str:
        known = self._catalogue.recipients
        name = self._vocabulary.recipient(one.recipient) if one.recipient in known else humanised(one.recipient)
        day = self._phrasing.day(dt.datetime.fromisoformat(one.at).date()) if one.at else ""
        return self._vocabulary.text(f"request-told-{_dashed(one.state)}", recipient=name, day=day)


def _tone(state: RequestState) -> str:
    if state.is_open:
        return "open"
    return "good" if state is RequestState.DONE else "bad"


def _dashed(name: str) -> str:
    return name.replace("_", "-")
