"""Recommendations for a profile, with their reasons; or the popular list, saying why it is not a personal one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from plainview.base.clock import Clock
from plainview.base.errors import Refused
from plainview.base.ids import new_id
from plainview.gate.decide import Reason
from plainview.gate.program import WhyTitle
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.titles import Kind, Titles
from plainview.uses.recommend.exploring import RANKED, Exploring
from plainview.uses.recommend.model import Model, fit
from plainview.uses.recommend.offer import EVERY_KIND, Offer, make_offer
from plainview.uses.recommend.ranking import Recommended, rank_for
from plainview.uses.recommend.signals import Judged, judge, liked
from plainview.uses.recommend.totals import Totals
from plainview.uses.recommend.training import MODEL, RefitReport, Training

ELEMENTS = ("game_activity", "my_list", "playback_progress", "ratings", "titles_viewed")
"""What a recommendation reads of a profile."""

POPULAR = "popular"
NO_HISTORY = "no_history"
"""Why a list is not personal when nothing stands against it: there is no title to start from yet."""

_BECAUSE_ROWS = 2
_ROW_OF_KIND: Mapping[Kind, str] = {Kind.FILM: "films", Kind.SERIES: "series", Kind.GAME: "games"}


@dataclass(frozen=True, slots=True)
class Recommendations:
    """A ranked list. `model` is `popular` when it is not personal, and `why_not_personal` then says why.

    `policy` names how it was ranked: `ranked`, or a way that leaves one place to chance (`exploring.py`).
    """

    request_id: str
    model: str
    items: tuple[Recommended, ...]
    why_not_personal: str | None = None
    policy: str = RANKED


@dataclass(frozen=True, slots=True)
class HomeRow:
    """One row of the home screen: `for_you`, `because`, `films`, `series`, `games` or `popular`.

    `about` is the title that a `because` row starts from.
    """

    row: str
    items: tuple[Recommended, ...]
    about: str | None = None
    policy: str = RANKED


@dataclass(frozen=True, slots=True)
class Home:
    """The rows of a profile's home screen, none of them empty."""

    request_id: str
    model: str
    rows: tuple[HomeRow, ...]
    why_not_personal: str | None = None


@dataclass(frozen=True, slots=True)
class _Past:
    """What may be known of a profile now: each title's judgement, or why there is nothing."""

    judged: Mapping[str, Judged] = field(default_factory=dict)
    denied: str | None = None


class Recommend:
    """The use `recommend`: one session to serve with, one to train with."""

    def __init__(
        self,
        use: PurposeSession,
        train: PurposeSession,
        titles: Titles,
        clock: Clock,
        *,
        exploring: Exploring | None = None,
    ) -> None:
        self._use = use
        self._train = train
        self._titles = titles
        self._clock = clock
        self._exploring = exploring
        self._training = Training(train, titles, clock, keep=use)
        self._model: tuple[int, Model] = (0, fit(Totals().gram()))
        self._offer: tuple[int, Offer] | None = None

    def refit(self) -> RefitReport:
        """Bring the model up to date with everybody's history; takes seconds for thousands of titles."""
        return self._training.refit()

    def forget(self, subject_nos: Iterable[int]) -> bool:
        """Take subjects out of totals and model as if they had never been in; return whether any was."""
        return self._training.forget(subject_nos)

    def recommendations(
        self, member_id: str, profile_id: str, *, kinds: Collection[Kind] = EVERY_KIND, limit: int = 20
    ) -> Recommendations:
        """Return the best `limit` titles for a profile that it has neither seen nor turned down, best first."""
        past, offer = self._past(member_id, profile_id), self._present_offer()
        why = _why_not(past, offer)
        popular = offer.most_popular(kinds, past.judged, limit)
        request_id = new_id(self._clock)
        if why is not None:
            return Recommendations(request_id, _named(offer, why), popular, why)
        exploring = self._exploring_for(member_id, profile_id)
        items = _personal(offer, past, kinds, limit, exploring=exploring, request_id=request_id)
        return Recommendations(request_id, _named(offer, why), items, policy=_policy(exploring))

    def offered(self, member_id: str, profile_id: str, limit: int) -> tuple[str, ...]:
        """Return the ids of the best `limit` titles for a profile now, best first; nothing is left to chance here."""
        past, offer = self._past(member_id, profile_id), self._present_offer()
        if _why_not(past, offer) is not None:
            return tuple(item.title_id for item in offer.most_popular(EVERY_KIND, past.judged, limit))
        return tuple(item.title_id for item in _personal(offer, past, EVERY_KIND, limit))

    def why(self, member_id: str, profile_id: str, title_id: str) -> WhyTitle:
        """Return what of a profile's history speaks for one title, the heaviest first, or why nothing does."""
        past, offer = self._past(member_id, profile_id), self._present_offer()
        why = _why_not(past, offer)
        place = offer.model.index.get(title_id)
        if why is not None or place is None:
            return WhyTitle(not_personal=why or NO_HISTORY)
        only = np.zeros(len(offer.model.title_ids), np.bool_)
        only[place] = True
        ranked = rank_for(offer.model, liked(past.judged), only, 1)
        found = [reason for item in ranked for reason in item.reasons if reason.weight > 0]
        told = tuple((reason.title_id, reason.weight, reason.events) for reason in found)
        return WhyTitle(told, "" if told else NO_HISTORY)

    def home(self, member_id: str, profile_id: str, *, limit: int = 20) -> Home:
        """Return the rows of a profile's home screen, at most `limit` titles each, from one reading of its history."""
        past, offer = self._past(member_id, profile_id), self._present_offer()
        why = _why_not(past, offer)
        request_id = new_id(self._clock)
        rows: list[HomeRow] = []
        if why is None:
            exploring = self._exploring_for(member_id, profile_id)
            best = _personal(offer, past, EVERY_KIND, limit, exploring=exploring, request_id=request_id)
            rows.append(HomeRow("for_you", best, policy=_policy(exploring)))
            rows.extend(_because(offer, past, limit))
        for kind, row in _ROW_OF_KIND.items():
            found = _personal(offer, past, (kind,), limit) if why is None else ()
            rows.append(HomeRow(row, found or offer.most_popular((kind,), past.judged, limit)))
        rows.append(HomeRow(POPULAR, offer.most_popular(EVERY_KIND, past.judged, limit)))
        return Home(request_id, _named(offer, why), tuple(row for row in rows if row.items), why)

    def _exploring_for(self, member_id: str, profile_id: str) -> Exploring | None:
        exploring = self._exploring
        return exploring if exploring is not None and exploring.allows(member_id, profile_id) else None

    def _past(self, member_id: str, profile_id: str) -> _Past:
        """Return what this purpose may know of a profile; a refusal is an answer here, not an error."""
        declared = self._use.declared
        wanted = tuple(name for name in ELEMENTS if name in declared)
        if not wanted:
            return _Past(denied=Reason.NOT_DECLARED_FOR_PURPOSE.value)
        try:
            reading = self._use.read(SubjectRef(member_id, profile_id), wanted)
        except Refused as refused:
            return _Past(denied=refused.reason)
        return _Past(judge(reading.streams.values()))

    def _present_offer(self) -> Offer:
        """Return the saved model over the listed titles, made anew only when one of them changed."""
        version = self._train.state_version(MODEL)
        if version != self._model[0]:
            held = self._train.load_state(MODEL)
            if held is not None:
                self._model = (held[0], Model.from_bytes(held[1]))
        model, listed = self._model[1], self._titles.version()
        known = self._offer
        if known is None or known[0] != listed or known[1].model is not model:
            known = self._offer = (listed, make_offer(model, self._titles.every()))
        return known[1]


def _why_not(past: _Past, offer: Offer) -> str | None:
    if past.denied is not None:
        return past.denied
    return None if liked(past.judged).keys() & offer.model.index.keys() else NO_HISTORY


def _named(offer: Offer, why: str | None) -> str:
    return offer.model.name if why is None else POPULAR


def _policy(exploring: Exploring | None) -> str:
    return RANKED if exploring is None else exploring.policy


def _personal(
    offer: Offer,
    past: _Past,
    kinds: Collection[Kind],
    limit: int,
    *,
    exploring: Exploring | None = None,
    request_id: str = "",
) -> tuple[Recommended, ...]:
    """Return the best titles; of one that explores as many more are ranked, for one of them to take a place."""
    wanted = limit if exploring is None else 2 * limit
    ranked = rank_for(offer.model, liked(past.judged), offer.allowed(kinds, past.judged), wanted)
    return ranked if exploring is None else exploring.mixed(request_id, ranked, limit)


def _because(offer: Offer, past: _Past, limit: int) -> list[HomeRow]:
    """Return a row for each of the titles liked last, of what that title alone speaks for."""
    events = liked(past.judged)
    known = [title_id for title_id in events if title_id in offer.model.index]
    latest = sorted(known, key=lambda title_id: (-past.judged[title_id].last_us, title_id))
    rows = []
    for title_id in latest[:_BECAUSE_ROWS]:
        ranked = rank_for(offer.model, {title_id: events[title_id]}, offer.allowed(EVERY_KIND, past.judged), limit)
        rows.append(HomeRow("because", tuple(item for item in ranked if item.score > 0), title_id))
    return rows
