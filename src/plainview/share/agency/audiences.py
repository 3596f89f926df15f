"""Audiences: declared elements of every member who said yes, each one decided, sent and written down by herself.

The server only notes what was asked for; the worker makes the files, and goes on where a crash left off.
"""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import msgspec

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, Conflict, DestinationError, NotFound, Refused
from plainview.base.ids import new_id
from plainview.catalogue.model import Catalogue
from plainview.gate.decide import Facts
from plainview.gate.leaving import Leaving, Piece
from plainview.gate.sends import missing_of
from plainview.gate.session import PurposeSession
from plainview.share.agency.folder import AudienceFolder, open_folder

PURPOSE = "personalise_marketing"
_ASKED, _MADE = "agency/asked", "agency/made"
_KIND = "file"


class Audience(msgspec.Struct, frozen=True):
    """An audience that was asked for."""

    audience_id: str
    recipient: str
    elements: list[str]
    asked_by: str
    asked_at: str


class Made(msgspec.Struct, frozen=True):
    """What became of an audience: its file is there (`done`), waits, or cannot be made."""

    state: str
    given: int = 0
    held_back: dict[str, int] = {}
    why: str = ""
    at: str = ""


@dataclass(frozen=True)
class Audiences:
    """Makes audience files for recipients whose destination is a folder."""

    session: PurposeSession
    facts_of: Callable[[str, str], Facts]
    catalogue: Callable[[], Catalogue]
    clock: Clock
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def ask(self, recipient: str, elements: Sequence[str], *, by: str) -> str:
        """Note that an audience is wanted and return its id.

        Raises NotFound for an unknown recipient, BadInput for elements that are none, Conflict while the
        recipient is not appointed in full with a folder.
        """
        self._folder(recipient)
        known = self.catalogue().elements
        if not elements or not all(name in known for name in elements):
            raise BadInput("elements must name at least one element, and only elements of the catalogue")
        audience = Audience(
            new_id(self.clock), recipient, sorted(set(elements)), by, self.clock.now().isoformat(timespec="seconds")
        )
        with self._lock:
            self.session.save_state(_ASKED, msgspec.json.encode([*self.asked(), audience]))
        return audience.audience_id

    def asked(self) -> list[Audience]:
        """Return all audiences that were asked for, oldest first."""
        held = self.session.load_state(_ASKED)
        return [] if held is None else msgspec.json.decode(held[1], type=list[Audience])

    def made(self) -> dict[str, Made]:
        """Return audience id -> what became of it."""
        held = self.session.load_state(_MADE)
        return {} if held is None else msgspec.json.decode(held[1], type=dict[str, Made])

    def find(self, audience_id: str) -> tuple[Audience, Made]:
        """Return an audience and what became of it; raises NotFound."""
        for audience in self.asked():
            if audience.audience_id == audience_id:
                return audience, self.made().get(audience_id, Made("pending"))
        raise NotFound("audience", "no such audience; POST /v1/audiences makes one")

    def work(self) -> str | None:
        """Make every file that is still wanted; return a sentence for the log, or nothing when none was."""
        made = self.made()
        said = []
        for audience in self.asked():
            if made.get(audience.audience_id, Made("pending")).state == "done":
                continue
            result = made[audience.audience_id] = self._make(audience)
            self.session.save_state(_MADE, msgspec.json.encode(made))
            said.append(f"audience for {audience.recipient}: {result.state}, {result.given} given")
        return "; ".join(said) or None

    def _make(self, audience: Audience) -> Made:
        now = self.clock.now().isoformat(timespec="seconds")
        held_back: Counter[str] = Counter()
        try:
            folder = self._folder(audience.recipient)
            for number, ref in sorted(self.session.subjects("account").items()):
                if self.facts_of(ref.member_id, "").choice(PURPOSE) is not True:
                    continue
                shipment_id = hashlib.sha256(f"{audience.audience_id}/{number}".encode()).hexdigest()[:32]
                if folder.holds(audience.audience_id, shipment_id):
                    continue
                try:
                    self.session.send(
                        ref,
                        audience.recipient,
                        audience.elements,
                        about=audience.audience_id,
                        shipment_id=shipment_id,
                    )
                except Refused as refused:
                    held_back[refused.reason] += 1
            given = folder.seal(audience.audience_id)
        except DestinationError as error:
            return Made("pending", 0, dict(held_back), error.why, now)
        except (Conflict, NotFound):
            return Made("pending", 0, {}, "recipient_not_appointed", now)
        return Made("done", given, dict(held_back), "", now)

    def leave(self, leaving: Leaving) -> int:
        """Take whoever is about to be forgotten out of the files that agencies find here; return how many had her.

        A profile's files say nothing of profiles, so that the member is taken out for any. Raises DestinationError.
        """
        return sum(folder.take_out(leaving.alias_of(name)) for name, folder in self._folders())

    def rests(self) -> Iterator[Piece]:
        """Yield what lies in the folders."""
        for name, folder in self._folders():
            for path in folder.files():
                yield Piece(f"audience file for {name}: {path.name}", path.read_bytes())

    def _folders(self) -> Iterator[tuple[str, AudienceFolder]]:
        """Yield (recipient, folder) of every recipient that has one, appointed in full or not."""
        for name, recipient in self.catalogue().recipients.items():
            kind, _, address = recipient.destination.partition(":")
            if kind == _KIND:
                with contextlib.suppress(DestinationError):
                    yield name, open_folder(address)

    def _folder(self, name: str) -> AudienceFolder:
        recipient = self.catalogue().recipients.get(name)
        if recipient is None:
            raise NotFound("recipient", f"no recipient is named {name!r}; `plainview recipient list` shows them")
        kind, _, address = recipient.destination.partition(":")
        if kind != _KIND or missing_of(recipient):
            raise Conflict(
                f"recipient {name!r} has no folder yet; give its entry a destination `file:/path` and the rest"
            )
        try:
            return open_folder(address)
        except DestinationError as error:
            raise Conflict(str(error)) from None
