"""The guard of sign-ins: what is done about each attempt, and what is remembered of it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace

from plainview.base.ids import new_id
from plainview.gate.panels import Said
from plainview.gate.program import Assessment, Kit, Notice, SignInAttempt, Verdict
from plainview.uses.protect.challenges import Challenges
from plainview.uses.protect.context import Context, Digests
from plainview.uses.protect.journal import Entry, Journal
from plainview.uses.protect.population import Learned
from plainview.uses.protect.record import Assessed, Marked, Record, Records
from plainview.uses.protect.risk import STEP_UP_BITS, unlike
from plainview.uses.protect.velocity import Velocity

SIGN_IN = "sign_in"
MANY_FAILURES = 5
_SOME_FAILURES = 3
_TRIED_MEMBERS = 10
_TRIED_MEMBERS_FLOOD = 50
_MOST_CODES = 5
_BY_MEMBER = frozenset({"failed", "codes", "paid"})
_FAILURES_BITS, _HOSTING_BITS, _WARNED_BITS = 3.0, 3.0, 4.0


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict, with the keys of its reasons, the weightiest first."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()

    def said(self) -> tuple[Said, ...]:
        """Return the reasons as sentences."""
        return tuple(said_reason(key) for key in self.reasons)


@dataclass(slots=True)
class Guarding:
    """What stands behind the guard: records, the journal, counters and open challenges."""

    kit: Kit
    records: Records
    journal: Journal
    learned: Learned
    digests: Digests
    velocity: Velocity
    challenges: Challenges
    lock: threading.RLock = field(default_factory=threading.RLock)

    def remember(self, member_id: str, record: Record, assessed: Assessed, *, habits: bool = False) -> None:
        """Keep an assessment with the member's record, and let staff see it."""
        self.records.keep(member_id, record.with_one_more(assessed), habits=habits)
        self.journal.add(
            Entry(assessed.id, assessed.at_s, assessed.kind, assessed.verdict, assessed.reasons, member_id)
        )

    def forget(self) -> None:
        """Take members of whom nothing is held any more out of what is in memory and in the journal."""
        self.journal.forget()
        self.follow()

    def follow(self) -> None:
        """Take members of whom nothing is held any more out of what is in this process's memory alone."""
        self.journal.keep_known()
        self.challenges.keep_only({member for member in self.challenges.members() if self.kit.knows(member)})
        for key in self.velocity.counted():
            # Under a network's key lie digests; under a member's her id stands.
            kind, _, name = key.partition(" ")
            if kind in _BY_MEMBER and not self.kit.knows(name):
                self.velocity.forget(key)


def said_reason(key: str) -> Said:
    """Return a reason as a sentence."""
    return Said(f"protect-reason-{key.replace('_', '-')}")


@dataclass(frozen=True, slots=True)
class SignIns:
    """Looks at every attempt to sign in."""

    parts: Guarding

    def assess(self, attempt: SignInAttempt) -> Assessment:
        """Return what is to be done about an attempt; a code is sent where one is asked for."""
        seen = self.parts.digests.context(attempt.address, attempt.user_agent, attempt.device_id, attempt.country)
        with self.parts.lock:
            if not attempt.succeeded:
                return self._failed(attempt, seen)
            return self._settled(attempt, seen)[1]

    def report(self, attempt: SignInAttempt) -> tuple[str, Assessment]:
        """Return (id, verdict) on an attempt that a service asks about; asking for a code is its own part then."""
        seen = self.parts.digests.context(attempt.address, attempt.user_agent, attempt.device_id, attempt.country)
        with self.parts.lock:
            if not attempt.succeeded:
                return new_id(self.parts.kit.clock), self._failed(attempt, seen)
            return self._settled(attempt, seen, asks_itself=False)

    def answer(self, challenge: str, code: str) -> str | None:
        """Return the member whose challenge the code answers, or None; from there on she is known as she came."""
        with self.parts.lock:
            answered = self.parts.challenges.answer(challenge, code)
            if answered is None or not self.parts.kit.knows(answered.member_id):
                return None
            record = self.parts.records.of(answered.member_id).with_outcome(answered.assessment_id, "answered")
            habits = record.habits.with_one_more(answered.context, int(self.parts.kit.clock.now().timestamp()))
            self.parts.records.keep(answered.member_id, replace(record, habits=habits), habits=True)
            self.parts.velocity.forget(f"failed {answered.member_id}")
            return answered.member_id

    def was_not_me(self, member_id: str, assessment_id: str) -> Assessed | None:
        """Mark the device and network of a sign-in as not hers; return it, or None when there is no such sign-in."""
        with self.parts.lock:
            record = self.parts.records.of(member_id)
            found = next((one for one in record.assessed if one.id == assessment_id and one.kind == SIGN_IN), None)
            if found is None:
                return None
            at_s = int(self.parts.kit.clock.now().timestamp())
            mark = Marked(found.context.device, found.context.network, at_s)
            marked = record.with_outcome(assessment_id, "not_me").with_mark(mark)
            habits = record.habits.without(found.context.device, found.at_s)
            self.parts.records.keep(member_id, replace(marked, habits=habits), habits=True)
            # Sessions end with this; a sign-in that still waits for its code must not become another one.
            self.parts.challenges.end_of(member_id)
            return found

    def was_me(self, member_id: str) -> bool:
        """Take back every mark of a member; return whether there was one."""
        with self.parts.lock:
            record = self.parts.records.of(member_id)
            if record.marked:
                self.parts.records.keep(member_id, replace(record, marked=()), habits=False)
            return bool(record.marked)

    def _failed(self, attempt: SignInAttempt, seen: Context) -> Assessment:
        velocity = self.parts.velocity
        failed = velocity.add(f"failed {attempt.member_id}")
        velocity.add(f"tried {seen.network}", self.parts.digests.of("member", attempt.member_id))
        if failed.times < MANY_FAILURES:
            return Assessment(Verdict.ALLOW)
        judged = Judged(Verdict.LIMIT, ("many_failures",))
        if failed.times == MANY_FAILURES:
            # Only the fifth is kept: whoever guesses on must not push her real sign-ins out of the record.
            record = self.parts.records.of(attempt.member_id)
            self.parts.remember(attempt.member_id, record, self._assessed(judged, seen, attempt))
        return Assessment(judged.verdict, judged.said())

    def _settled(self, attempt: SignInAttempt, seen: Context, *, asks_itself: bool = True) -> tuple[str, Assessment]:
        record = self.parts.records.of(attempt.member_id)
        judged = self._judge(attempt, seen, record)
        made = new_id(self.parts.kit.clock)
        challenge = ""
        if judged.verdict is Verdict.STEP_UP and asks_itself:
            judged, challenge = self._ask(attempt.member_id, made, seen, judged)
        at_s = int(attempt.at.timestamp())
        gets_in = judged.verdict in {Verdict.ALLOW, Verdict.NOTIFY}
        if gets_in:
            record = replace(record, habits=record.habits.with_one_more(seen, at_s))
            self.parts.velocity.forget(f"failed {attempt.member_id}")
        assessed = replace(self._assessed(judged, seen, attempt), id=made)
        self.parts.remember(attempt.member_id, record, assessed, habits=gets_in)
        if judged.verdict is Verdict.NOTIFY and asks_itself:
            self.parts.kit.notify(Notice(attempt.member_id, "new_sign_in"))
        return made, Assessment(judged.verdict, judged.said(), challenge)

    def _judge(self, attempt: SignInAttempt, seen: Context, record: Record) -> Judged:
        parts = self.parts
        failures = parts.velocity.of(f"failed {attempt.member_id}").times
        tried = parts.velocity.of(f"tried {seen.network}").different if seen.network else 0
        if record.is_marked(seen) and (not record.habits.knows("device", seen.device)):
            return Judged(Verdict.STEP_UP, ("marked",))
        if record.habits.knows("device", seen.device):
            return Judged(Verdict.ALLOW, ("known_device",))
        if tried >= _TRIED_MEMBERS_FLOOD:
            return Judged(Verdict.LIMIT, ("guessing_network",))
        if not record.habits.times:
            return Judged(Verdict.ALLOW, ("first",))
        return _weigh(record, seen, parts.learned, at_s=int(attempt.at.timestamp()), failures=failures, tried=tried)

    def _ask(self, member_id: str, made: str, seen: Context, judged: Judged) -> tuple[Judged, str]:
        """Return the verdict and challenge once a code was sent; without anybody to send it, the next best."""
        if self.parts.velocity.add(f"codes {member_id}").times > _MOST_CODES:
            return Judged(Verdict.LIMIT, ("many_codes", *judged.reasons)), ""
        token, code = self.parts.challenges.start(member_id, made, seen)
        if self.parts.kit.notify(Notice(member_id, "sign_in_code", {"code": code})):
            return judged, token
        self.parts.challenges.drop(token)
        if "marked" in judged.reasons:
            return Judged(Verdict.DENY, judged.reasons), ""
        # A service without a messenger must not lock its members out: she is let in, and sees it on her page.
        return Judged(Verdict.NOTIFY, (*judged.reasons, "no_channel")), ""

    def _assessed(self, judged: Judged, seen: Context, attempt: SignInAttempt) -> Assessed:
        at_s = int(attempt.at.timestamp())
        return Assessed(new_id(self.parts.kit.clock), at_s, SIGN_IN, judged.verdict.value, judged.reasons, seen)


def _weigh(record: Record, seen: Context, learned: Learned, *, at_s: int, failures: int, tried: int) -> Judged:
    """Return the verdict on a sign-in by a device that is not known as hers."""
    found = unlike(record.habits, seen, learned.population(), at_s)
    weighed = (
        (failures >= MANY_FAILURES, "many_failures", STEP_UP_BITS),
        (_SOME_FAILURES <= failures < MANY_FAILURES, "some_failures", _FAILURES_BITS),
        (tried >= _TRIED_MEMBERS, "guessing_network", STEP_UP_BITS),
        (record.is_warned_of, "warned", _WARNED_BITS),
        (record.from_hosting, "hosting", _HOSTING_BITS),
    )
    grave = any(holds and bits >= STEP_UP_BITS for holds, _, bits in weighed)
    bits = found.bits + sum(bits for holds, _, bits in weighed if holds)
    is_new = "client" in found.new or "network" in found.new
    reasons = [key for holds, key, _ in weighed if holds]
    if is_new:
        reasons += [f"new_{name}" for name in found.new if name != "journey"]
    if "journey" in found.new:
        reasons.insert(0, "journey")
    if grave or bits >= STEP_UP_BITS:
        return Judged(Verdict.STEP_UP, tuple(reasons))
    if is_new:
        return Judged(Verdict.NOTIFY, tuple(reasons))
    return Judged(Verdict.ALLOW, ("as_usual",))
