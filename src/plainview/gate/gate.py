"""The gate: sessions bound to a purpose, admission, choices and ledger; it alone knows the store."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace

from plainview.base.clock import Clock, from_micros, to_micros
from plainview.base.errors import NotFound
from plainview.catalogue.model import Catalogue
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection
from plainview.gate.arrivals import Arrivals
from plainview.gate.cards import id_is_card
from plainview.gate.choices import Choices
from plainview.gate.decide import Facts
from plainview.gate.destination import Destination
from plainview.gate.draft_entries import DraftEntries
from plainview.gate.facts import FactsBook
from plainview.gate.given import Given, given_to_others
from plainview.gate.grants import Grants
from plainview.gate.intake import Intake, erased_digests
from plainview.gate.leaving import Leaving
from plainview.gate.ledger import Ledger, Witness
from plainview.gate.links import Links
from plainview.gate.partners import Partners, derived_secret
from plainview.gate.plan import forget_addresses
from plainview.gate.quarantine import Quarantine
from plainview.gate.reads import Reads
from plainview.gate.sends import Sends, alias_of
from plainview.gate.session import PurposeSession
from plainview.gate.shipments import Shipments
from plainview.gate.staff import Staff, StaffAccount, StaffRole
from plainview.gate.statements import Statement
from plainview.gate.stripped import StrippedCounts
from plainview.gate.tickets import Tickets
from plainview.gate.visibility import Visibility
from plainview.store.backups import OUTLIVES_RESTORE
from plainview.store.engine import Engine
from plainview.store.values import CallerKey, CompactionReport, ErasedRows, LedgerKind, LedgerLine

_SUPPRESSED = OUTLIVES_RESTORE
_ERASED_LAST = "erased-last"


class PresentCatalogue:
    """The catalogue in force; swapped whole when it is reloaded."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def __call__(self) -> Catalogue:
        """Return the catalogue in force."""
        return self._catalogue

    def replace(self, catalogue: Catalogue) -> None:
        """Put another catalogue in force, from the next decision on."""
        self._catalogue = catalogue


class Gate:
    """The one way to members' data."""

    def __init__(
        self,
        engine: Engine,
        catalogue: PresentCatalogue,
        clock: Clock,
        *,
        destinations: Mapping[str, Destination] | None = None,
        default_country: str | None = None,
        witness: Witness | None = None,
    ) -> None:
        self._engine = engine
        self._present = catalogue
        self._clock = clock
        self._destinations = destinations if destinations is not None else {}
        self._facts = FactsBook(engine, clock, lambda: default_country)
        self._grants = Grants(engine, clock)
        self._visibility = Visibility(engine, self._facts, catalogue, clock)
        self._stripped = StrippedCounts(engine)
        self._intake = Intake(engine, catalogue, self._facts, clock=clock, stripped=self._stripped)
        self._erasures_at = -1
        self.arrivals = Arrivals()
        self.choices = Choices(engine, self._facts, catalogue=catalogue, clock=clock, grants=self._grants)
        self.ledger = Ledger(engine, clock, witness)
        self.links = Links(engine, clock)
        self.partners = Partners(engine, clock)
        self.tickets = Tickets(engine, clock)
        self.team = Staff(engine.operation, self.tickets)
        self.drafts = DraftEntries(engine.operation)
        self.shipments = Shipments(engine)
        self.quarantine = Quarantine(engine, self._visibility, self._grants, catalogue, clock)

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in force."""
        return self._present()

    def session(self, purpose: str, program: str, statements: Mapping[str, Statement] | None = None) -> PurposeSession:
        """Return a session for `program`, bound to `purpose`; the statements are those it may name."""
        reads = Reads(self._engine, self._facts, self._grants, self._visibility, self._clock)
        return PurposeSession(
            purpose, program, dict(statements or {}), reads, Sends(reads, self._destinations), self._present
        )

    def admit(self, connection: Connection, events: Sequence[CanonicalEvent]) -> Future[list[AdmitResult]]:
        """Return one result an event, once what is kept of the batch is durable."""
        self._follow_erasures()
        answer = self._intake.admit(connection, events)
        self.arrivals.follow(events, answer, self.catalogue)
        return answer

    def knows(self, member_id: str) -> bool:
        """Return whether anything was ever kept of a member who was not erased since."""
        return bool(self._engine.subjects.of_member(member_id))

    def facts_of(self, member_id: str, profile_id: str = "") -> Facts:
        """Return what decisions about a member, or one profile of hers, depend on now."""
        self._facts.refresh()
        return self._facts.of(member_id, profile_id)

    def heed_gpc(self, member_ids: Collection[str], *, how: str) -> None:
        """Bind a browser's `Sec-GPC: 1` to these members, those known whose it is not yet; durable on return."""
        for member_id in member_ids:
            self.choices.heed_gpc(member_id, how=how)

    def profiles(self, member_id: str) -> tuple[str, ...]:
        """Return a member's profile ids, in the order they first appeared."""
        subjects = self._engine.subjects.of_member(member_id)
        return tuple(subject.profile_id for subject in subjects if subject.profile_id)

    def subjects_of(self, member_id: str, profile_id: str = "") -> tuple[int, ...]:
        """Return the numbers that stand for a member and all that is linked to her, or for one profile of hers."""
        subjects = self._engine.subjects.of_member(member_id)
        return tuple(held.subject_no for held in subjects if not profile_id or held.profile_id == profile_id)

    def leaving(
        self, member_id: str, profile_id: str = "", *, mentions: Callable[[str], bool] | None = None
    ) -> Leaving:
        """Return what programs are told of whoever is about to be forgotten; nobody's is empty of numbers."""
        return Leaving(
            member_id,
            profile_id,
            frozenset(self.subjects_of(member_id, profile_id)),
            lambda recipient: alias_of(self._engine, recipient, member_id),
            mentions or (lambda text: False),
            () if profile_id else self.links.of_member(member_id),
        )

    def forget(self, member_id: str, profile_id: str = "") -> tuple[int, ...]:
        """Hide a member, or one profile of hers, at once and for good; return the numbers, for the uses' own `forget`.

        What is dated before this moment and arrives later is refused. Raises NotFound when nothing is held of them.
        """
        numbers = self.subjects_of(member_id, profile_id)
        if not numbers:
            raise NotFound("member", "no such member or profile; nothing is held under this id")
        now = self._clock.now()
        for digest in erased_digests(self._engine, member_id, profile_id):
            self._engine.operation.put_setting(_SUPPRESSED + digest.hex(), str(to_micros(now)))
            self._intake.suppress(digest, to_micros(now))
        version = self._engine.forget(numbers, now)
        self._engine.operation.put_setting(_ERASED_LAST, str(to_micros(now)))
        self._facts.forget(member_id, version)
        line = LedgerLine("", from_micros(0), LedgerKind.FORGET, "rights", "erasure", (), subject_no=numbers[0])
        self._grants.record(line).result()
        return numbers

    def erase(self, member_id: str, profile_id: str, rows: ErasedRows) -> tuple[int, ...]:
        """Hide some rows of a member, or of one profile of hers, at once and for good; return whose they were."""
        numbers = self.subjects_of(member_id, profile_id)
        if numbers:
            self._engine.erase(numbers, rows, self._clock.now())
            self._facts.refresh(now=True)
            line = LedgerLine("", from_micros(0), LedgerKind.FORGET, "rights", "erasure", (), subject_no=numbers[0])
            self._grants.record(replace(line, details={"what": "rows"})).result()
        return numbers

    def erasures(self) -> int:
        """Return when somebody was erased last (microseconds, 0 for never), by which other processes notice it."""
        return int(self._engine.operation.settings(_ERASED_LAST).get(_ERASED_LAST, "0"))

    def drop_remembered(self) -> None:
        """Drop ids and addresses that this process remembers only to be quick; one may be of somebody erased."""
        id_is_card.cache_clear()
        forget_addresses()

    def given(self, member_id: str) -> tuple[Given, ...]:
        """Return what was given to others about a member, or is to be, newest first."""
        return given_to_others(self._engine, member_id)

    def secret(self, name: str) -> bytes:
        """Return 32 secret bytes for `name`, the same at each start, worked out from the installation's key."""
        return derived_secret(self._engine.digest, name)

    def sign(self, about: str, content: bytes) -> bytes:
        """Return the installation's Ed25519 signature over content; `store.signing` says exactly what is signed."""
        return self._engine.signer.sign(about, content)

    def public_key(self) -> bytes:
        """Return the 32 bytes by which anybody verifies what `sign` gave; the same at each start."""
        return self._engine.signer.public_key

    def caller_keys(self) -> tuple[CallerKey, ...]:
        """Return the keys of callers, revoked ones too."""
        return self._engine.operation.keys()

    def put_caller_key(self, key: CallerKey) -> None:
        """Store or replace a caller's key."""
        self._engine.operation.put_key(key)

    def staff(self, email: str) -> StaffAccount | None:
        """Return the account of somebody of the staff, or None."""
        return self.team.find(email)

    def put_staff(self, email: str, password_hash: str, role: StaffRole = StaffRole.OFFICER) -> None:
        """Store the account of somebody of the staff."""
        self.team.put(email, password_hash, role)

    def alias_of_staff(self, email: str) -> str:
        """Return what stands for somebody of the staff in the ledger: no name, as it never forgets, always the same."""
        return self._engine.digest("staff", email.casefold()).hex()[:12]

    def stripped(self) -> Mapping[tuple[str, str, str, str], int]:
        """Return how often what was stripped or refused: (connection, event, name, why) -> times."""
        return self._stripped.every()

    def rotate(self) -> None:
        """Close the current intake file so that the worker may hand it off."""
        self._engine.events.rotate()

    def compact(self) -> CompactionReport:
        """Hand closed intake files off to data files."""
        return self._engine.events.compact(self.catalogue)

    def unswept(self) -> int:
        """Return how many erasures intake or data files do not follow yet."""
        return self._engine.unswept()

    def flush(self) -> None:
        """Write the counts that are gathered in memory, sign the ledger, and tell the outside place."""
        self._grants.flush()
        self._stripped.flush()
        self.ledger.follow()

    def close(self) -> None:
        """Flush, then close the store."""
        self.flush()
        self._engine.close()

    def _follow_erasures(self) -> None:
        """Take up whom this or another process erased, before a restart or since: each erasure moves the version."""
        version = self._facts.refresh()
        if version != self._erasures_at:
            held = self._engine.operation.settings(_SUPPRESSED)
            self._intake.restore_suppressed(
                {bytes.fromhex(name.removeprefix(_SUPPRESSED)): int(until) for name, until in held.items()}
            )
            self._erasures_at = version
