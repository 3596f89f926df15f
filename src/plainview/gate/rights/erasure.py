"""The steps of an erasure that leave nothing behind: of an account, a profile, a title, or a period.

What is hers alone is marked first, so that it can be looked for afterwards; then programs let go of what they keep
under her names, the gate forgets her, files are written anew, backups become unreadable, and everything is looked
through. Each step may be repeated after a crash at any moment.
"""

from __future__ import annotations

import datetime as dt
import json
import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from plainview.base.clock import Clock
from plainview.base.errors import NotFound, StoreError
from plainview.gate.gate import Gate
from plainview.gate.leaving import Leaving
from plainview.gate.rights.belongings import belongings
from plainview.gate.rights.request import ACCOUNT, PERIOD, PROFILE, TITLE, WHAT, Request, is_account_erasure
from plainview.gate.rights.residue import KEY_BYTES, Marks, Residue, Sought, scan
from plainview.gate.rights.rows import erased_rows, is_erased_row
from plainview.gate.rights.workflow import Done, Later, Outcome, Step, Stuck
from plainview.store.engine import Engine
from plainview.store.pieces import Piece
from plainview.store.sealing import seal, unseal

KEY, NUMBERS, BEGAN, ERASED_AT = "scan_key", "numbers", "began_at", "erased_at"
RESIDUE, BACKUPS, LEFT_OUT, SEEN = "residue", "backups", "left_out", "residue_seen"
OWN = frozenset({KEY, NUMBERS, BEGAN, ERASED_AT, RESIDUE, BACKUPS, LEFT_OUT, SEEN})
"""Details of a request that an erasure keeps for itself while it is under way."""

_PURPOSE = "rights"
_AGAIN_S = 2.0
_SETTLES = dt.timedelta(seconds=1)
_HIDDEN_EVERYWHERE_S = 0.3
_TRIES = 3
_OWN_DETAILS = "request.details"


@dataclass(frozen=True)
class ErasureParts:
    """What erasures work on. `leave` returns the programs that could not let go of what they keep under names.

    `forget` takes numbers out of programs' states, `refit` works them out anew, `rests` is what lies outside the store,
    `delete_archive` deletes what was prepared for a request.
    """

    gate: Gate
    engine: Engine
    clock: Clock
    leave: Callable[[Leaving], Sequence[str]]
    forget: Callable[[Sequence[int]], object]
    refit: Callable[[], object]
    sign_out: Callable[[str], object]
    rests: Callable[[], Iterator[Piece]]
    delete_archive: Callable[[str], object]


def what_of(request: Request) -> str:
    """Return how much a request erases: account, profile, title or period."""
    what = request.scope.get(WHAT, ACCOUNT)
    return PROFILE if what == ACCOUNT and request.profile_id else what


@dataclass(frozen=True)
class Erasing:
    """The steps, over the parts of an open installation."""

    parts: ErasureParts

    def steps(self) -> tuple[Step, ...]:
        """Return the steps from marking to forgetting; nothing of them can be taken back."""
        return (Step("collect", self._collect), Step("forget", self._forget))

    def sweeping(self) -> tuple[Step, ...]:
        """Return the steps after which no file and no backup holds anything any more."""
        return (Step("rewrite", self._rewrite), Step("backups", self._backups))

    def scanning(self) -> Step:
        """Return the step that looks everything through for what was left."""
        return Step("scan", self._scan)

    def _collect(self, request: Request) -> Outcome:
        """Mark what is hers alone; what is on its way in when she was hidden has a moment to arrive."""
        parts, details = self.parts, dict(request.details)
        if KEY not in details:
            now = parts.clock.now()
            details |= {KEY: secrets.token_hex(KEY_BYTES), BEGAN: now.isoformat()}
            if parts.engine.capabilities.many_processes and now - request.asked_at < _SETTLES:
                # Whoever else takes events in knows within a quarter of a second that she is hidden.
                threading.Event().wait(_HIDDEN_EVERYWHERE_S)
        numbers = parts.gate.subjects_of(request.member_id, request.profile_id) if request.member_id else ()
        if numbers:
            key = bytes.fromhex(details[KEY])
            marks = Marks(key)
            if what_of(request) in {ACCOUNT, PROFILE}:
                owners = parts.engine.owners(numbers)
                values = belongings(parts.engine, parts.gate, request.member_id, request.profile_id)
                marks = Marks.of(key, values, owners if what_of(request) == ACCOUNT else ())
            # Sealed, so that neither half says anything without the other, and the scan does not find itself.
            sealed = seal(AESGCM(key), marks.to_bytes(), _name(request).encode())
            parts.engine.state.save(_PURPOSE, _name(request), sealed)
            details[NUMBERS] = " ".join(map(str, numbers))
        return Done(replace(request, details=details))

    def _forget(self, request: Request) -> Outcome:
        if what_of(request) in {TITLE, PERIOD}:
            return self._erase_rows(request)
        parts, numbers = self.parts, numbers_of(request)
        details = {**request.details, ERASED_AT: request.details.get(ERASED_AT) or parts.clock.now().isoformat()}
        marks = self._marks(request)
        mentions = marks.mentions if marks is not None else None
        left_out = parts.leave(parts.gate.leaving(request.member_id, request.profile_id, mentions=mentions))
        try:
            if request.member_id:
                parts.gate.forget(request.member_id, request.profile_id)
        except NotFound:
            # It was cut short after this very step the last time.
            pass
        parts.forget(numbers)
        self._let_go_of_requests(request)
        if is_account_erasure(request):
            parts.sign_out(request.member_id)
        if left_out:
            details[LEFT_OUT] = ",".join(left_out)
        if is_account_erasure(request):
            return Done(replace(request, member_id="", details=details))
        # Which profile it was is hers too, and gone.
        return Done(replace(request, profile_id="", scope={WHAT: PROFILE}, details=details))

    def _erase_rows(self, request: Request) -> Outcome:
        parts = self.parts
        at = dt.datetime.fromisoformat(request.details.get(ERASED_AT) or parts.clock.now().isoformat())
        parts.gate.erase(request.member_id, request.profile_id, erased_rows(request.scope))
        self._let_go_of_requests(request)
        parts.refit()
        return Done(replace(request, details={**request.details, ERASED_AT: at.isoformat()}))

    def _let_go_of_requests(self, request: Request) -> None:
        """Take her name out of all other requests, and delete what was prepared for them; a profile's own only."""
        store = self.parts.engine.requests
        for held in store.of_member(request.member_id) if request.member_id else ():
            own = is_account_erasure(request) or held.profile_id == request.profile_id
            if held.request_id != request.request_id and (own or what_of(request) in {TITLE, PERIOD}):
                self.parts.delete_archive(held.request_id)
                nobodys = replace(held, member_id="", asked_by="")
                if own and what_of(request) in {ACCOUNT, PROFILE} and store.save(nobodys) is None:
                    raise StoreError("a request was changed meanwhile; the erasure goes on at its next turn")

    def _rewrite(self, request: Request) -> Outcome:
        """Write files anew until none holds anything erased; the intake is closed by whoever has it, in its turn."""
        parts = self.parts
        if parts.engine.events.owns_intake:
            parts.gate.rotate()
        parts.gate.compact()
        return Later(_AGAIN_S, request) if parts.engine.unswept() else Done(request)

    def _backups(self, request: Request) -> Outcome:
        freed = self.parts.engine.backups.free()
        said = {"reached": len(freed.reached), "unreached": len(freed.unreached), "keys": freed.keys_destroyed}
        return Done(replace(request, details={**request.details, BACKUPS: json.dumps(said)}))

    def _scan(self, request: Request) -> Outcome:
        """Look for what was left; where something is found, take it out and look again, a few times."""
        parts, marks = self.parts, self._marks(request)
        parts.engine.tidy()
        numbers = frozenset(numbers_of(request))
        sought = Sought(marks or Marks(b""), numbers, is_erased_row(request))
        living = frozenset(subject.subject_no for subject in parts.engine.subjects.every())
        residue = scan(sought, parts.engine.pieces, living, self._elsewhere())
        details = {**request.details, RESIDUE: _said(residue, looked_for=marks is not None)}
        changed = replace(request, details=details)
        if residue.is_clean or SEEN in request.details:
            return Done(changed)
        if request.attempts >= _TRIES:
            # The officer sees the places; when it is tried again, the certificate says what is still there then.
            return Stuck(replace(changed, details={**details, SEEN: "yes"}, why="residue_found"))
        if what_of(request) in {ACCOUNT, PROFILE}:
            nobody = Leaving("", "", numbers, lambda recipient: "", (marks or Marks(b"")).mentions)
            parts.leave(nobody)
            parts.forget(tuple(numbers))
            parts.gate.compact()
        return Later(_AGAIN_S, replace(changed, why="residue_found"))

    def _elsewhere(self) -> Iterator[Piece]:
        """Yield what rests outside of the data folder: with programs, and in backups that this machine can open."""
        yield from self.parts.rests()
        backups = self.parts.engine.backups
        for plan in backups.places():
            if plan.place.is_dir():
                # A backup holds this very request as it stood then, with names that recipients had to be told.
                yield from (one for one in backups.pieces(plan.place) if not one.place.endswith(_OWN_DETAILS))

    def _marks(self, request: Request) -> Marks | None:
        held = self.parts.engine.state.load(_PURPOSE, _name(request))
        key = request.details.get(KEY, "")
        if held is None or not key:
            return None
        opened = bytes.fromhex(key)
        return Marks.from_bytes(opened, unseal(AESGCM(opened), held[1], _name(request).encode()))

    def destroy_marks(self, request: Request) -> Request:
        """Destroy what was taken to look for; return the request without its key and numbers."""
        self.parts.engine.state.delete(_PURPOSE, _name(request))
        return replace(request, details={name: value for name, value in request.details.items() if name not in OWN})


def numbers_of(request: Request) -> tuple[int, ...]:
    """Return the subject numbers that an erasure is about, as they were noted before anybody was forgotten."""
    return tuple(map(int, request.details.get(NUMBERS, "").split()))


def _name(request: Request) -> str:
    return f"erasure/{request.request_id}"


def _said(residue: Residue, *, looked_for: bool) -> str:
    said = {
        "looked_for": looked_for,
        "pieces": residue.looked_at,
        "size_bytes": residue.size_bytes,
        "places": list(residue.said()),
    }
    return json.dumps(said)
