"""From envelopes to canonical events: each source normalises its part, and each context is read once a batch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias

import msgspec

from plainview.base.clock import Clock
from plainview.collect.consent import Narrowing
from plainview.collect.envelope import NO_TRAITS, Envelope, Unreadable, text_id
from plainview.collect.json_text import decode_one
from plainview.collect.sources import devices, member, usage
from plainview.gate.admission import AdmitResult, CanonicalEvent, Result, Stripped

_Notes: TypeAlias = tuple[Stripped, ...]
_CONTEXT: msgspec.json.Decoder[object] = msgspec.json.Decoder(Any)
_PROFILE_NAMES = ("profile_id", "profileId")
_ADDRESS = "ip"

PlaceOf: TypeAlias = Callable[[str], Mapping[str, object]]
"""Address -> coarse properties of its place, which are stored so that nobody needs the address for them."""


class Prepared(NamedTuple):
    """A batch ready for the gate: its events, and what the gate need not be asked.

    `unreadable` is place -> answer, and `notes` is place -> what was stripped before the gate; places count all items.
    """

    events: list[CanonicalEvent]
    unreadable: dict[int, AdmitResult]
    notes: dict[int, _Notes]

    def merge(self, admitted: Iterable[AdmitResult]) -> list[AdmitResult]:
        """Return the answers to all items in order: the gate's, with the notes, and our own."""
        answers = iter(admitted)
        if not self.unreadable and not self.notes:
            return list(answers)
        merged: list[AdmitResult] = []
        for place in range(len(self.events) + len(self.unreadable)):
            own = self.unreadable.get(place)
            answer = own if own is not None else next(answers)
            notes = self.notes.get(place)
            merged.append(answer._replace(stripped=notes + answer.stripped) if notes else answer)
        return merged


class _ContextFacts(NamedTuple):
    """What one context says."""

    device: dict[str, object]
    profile_id: str = ""
    traits: Mapping[str, object] = NO_TRAITS
    narrowed: tuple[str, ...] = ()
    consent: object = None
    notes: _Notes = ()


class KnownContexts:
    """Contexts read lately, for one catalogue: a device repeats its own in each of its events.

    They are somebody's data, so they are dropped each minute at the latest, and not many are held.
    """

    _MOST = 4096
    _LASTS_S = 60.0

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since_s = clock.monotonic_s()
        self._held: dict[bytes, _ContextFacts] = {}

    def present(self) -> dict[bytes, _ContextFacts]:
        """Return those held now, to look up in and add to."""
        now_s = self._clock.monotonic_s()
        if now_s - self._since_s > self._LASTS_S or len(self._held) > self._MOST:
            self._held = {}
            self._since_s = now_s
        return self._held


class Canonical:
    """Makes canonical events of one request's envelopes.

    `path` says by which wire they came. `at_hand` are device properties of the connection itself (a browser's
    address and user agent), which count where a context names none. `snapshot` is what the request itself denies.
    """

    def __init__(
        self,
        narrowing: Narrowing,
        path: str,
        at_hand: Mapping[str, object],
        snapshot: Mapping[str, bool] | None = None,
        *,
        known: KnownContexts | None = None,
        place_of: PlaceOf | None = None,
    ) -> None:
        self._place_of = place_of
        self._narrowing = narrowing
        self._snapshot = snapshot
        self._event_traits = narrowing.catalogue.event_traits
        self._path = path
        self._at_hand = at_hand
        # What a context says depends on the connection and the request too, where these say anything.
        shared = known is not None and not at_hand and snapshot is None
        self._contexts: dict[bytes, _ContextFacts] = known.present() if known is not None and shared else {}

    def prepare(self, items: Iterable[Envelope | Unreadable]) -> Prepared:
        """Return the items as canonical events; one that cannot be read is answered for at its place."""
        prepared = Prepared([], {}, {})
        for place, item in enumerate(items):
            if isinstance(item, Unreadable):
                prepared.unreadable[place] = AdmitResult(item.id, Result.REFUSED, item.why)
                continue
            context = self._contexts.get(item.context)
            if context is None:
                context = self._contexts[item.context] = self._read_context(item.context)
            event, notes = self._identity(item, context) if item.identifies else self._happening(item, context)
            prepared.events.append(event)
            if notes:
                prepared.notes[place] = notes
        return prepared

    def _happening(self, item: Envelope, context: _ContextFacts) -> tuple[CanonicalEvent, _Notes]:
        """Return something that happened: usage, with the device that it happened on."""
        event, properties = usage.normalise(item.event, item.properties)
        if _ADDRESS in properties:
            properties = self._placed(properties)
        profile_id = item.profile_id or _take_profile(properties) or context.profile_id
        notes = context.notes
        if item.strange:
            notes = (*notes, *(Stripped(name, "undeclared_property") for name in item.strange))
        traits: Mapping[str, object] = NO_TRAITS
        if self._event_traits.get(event):
            facts = member.normalise(_take(properties, self._event_traits[event]))
            traits = facts.traits
            notes = (*notes, *(Stripped(name, why) for name, why in facts.stripped))
        return (
            CanonicalEvent(
                item.id,
                event,
                item.member_id,
                profile_id,
                item.anonymous_id,
                item.occurred_at,
                {**context.device, **properties},
                traits,
                context.narrowed if item.consent is None else self._narrowed(context, item),
                self._path,
            ),
            notes,
        )

    def _identity(self, item: Envelope, context: _ContextFacts) -> tuple[CanonicalEvent, _Notes]:
        """Return who a member is: traits only. The device is collected with what happens on it."""
        facts = member.normalise({**context.traits, **item.traits})
        profile_id = item.profile_id or _take_profile(facts.traits) or context.profile_id
        event = CanonicalEvent(
            item.id,
            item.event,
            item.member_id,
            profile_id,
            item.anonymous_id,
            item.occurred_at,
            traits=facts.traits,
            narrowed=self._narrowed(context, item),
            path=self._path,
        )
        return event, tuple(Stripped(name, why) for name, why in facts.stripped)

    def _placed(self, properties: dict[str, object]) -> dict[str, object]:
        """Return `properties` with the place that their address lies in, unless the sender named one."""
        address = properties.get(_ADDRESS)
        if self._place_of is None or not isinstance(address, str):
            return properties
        return {**self._place_of(address), **properties}

    def _narrowed(self, context: _ContextFacts, item: Envelope) -> tuple[str, ...]:
        if item.consent is None:
            return context.narrowed
        return self._narrowing.narrowed((self._snapshot, context.consent, item.consent))

    def _read_context(self, text: bytes) -> _ContextFacts:
        context = decode_one(_CONTEXT, text) if text else None
        if not isinstance(context, dict):
            wrong = text and text != b"null"
            return _ContextFacts(
                self._placed(dict(self._at_hand)),
                narrowed=self._narrowing.narrowed((self._snapshot,)),
                notes=(Stripped("context", "wrong_type"),) if wrong else (),
            )
        facts = devices.normalise(context)
        consent = context.get("consent")
        traits = context.get("traits")
        return _ContextFacts(
            self._placed({**self._at_hand, **facts.properties}),
            _take_profile(context),
            traits if isinstance(traits, dict) else {},
            self._narrowing.narrowed((self._snapshot, consent)),
            consent,
            tuple(Stripped(name, why) for name, why in facts.stripped),
        )


def _take(values: dict[str, object], names: Iterable[str]) -> dict[str, object]:
    """Take out and return the values of those names that are there."""
    return {name: values.pop(name) for name in names if name in values}


def _take_profile(values: dict[str, object]) -> str:
    """Take out and return the profile that SDKs without a place of their own for it send among other values."""
    for name in _PROFILE_NAMES:
        if name in values:
            profile_id = values.pop(name)
            if isinstance(profile_id, (str, int, float)) and not isinstance(profile_id, bool):
                return text_id(profile_id)
    return ""
