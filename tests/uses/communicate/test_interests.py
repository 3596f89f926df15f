"""Marketing that fits (U7b): interests are kept with consent only, and a new title comes first to whom it fits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from plainview.gate.admission import CanonicalEvent
from plainview.gate.subjects import SubjectRef
from plainview.uses.communicate.kinds import PERSONALISE
from tests.uses.communicate.conftest import Messaging
from tests.uses.communicate.post_office import PostOffice
from tests.web.live import add_member, send

Make = Callable[..., Messaging]


def _watched(made: Messaging, member_id: str, title_id: str) -> None:
    event = CanonicalEvent(
        f"{member_id}-{title_id}", "playback.completed", member_id, "main", properties={"title_id": title_id}
    )
    send(made.service, [event])


def _strangers(made: Messaging) -> tuple[str, str]:
    """Return two titles that share no genre."""
    titles = made.service.titles.every()
    first = titles[0]
    other = next(title for title in titles if set(title.genres).isdisjoint(first.genres))
    return first.title_id, other.title_id


def _two(made: Messaging) -> str:
    """Let Ben watch a title's like and Dan something else; both allow marketing. Return the title."""
    title_id, other = _strangers(made)
    for member_id, watched in (("m-ben", title_id), ("m-dan", other)):
        add_member(made.service, member_id, f"{member_id}@demo.example", name=member_id)
        made.allow("communicate_marketing", member_id=member_id)
        made.allow("personalise_marketing", member_id=member_id)
        _watched(made, member_id, watched)
    return title_id


def test_a_new_title_comes_first_to_those_whose_interests_it_fits(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    title_id = _two(made)
    made.use.learn()
    made.use.outbox.campaign("spring", "new_title", title_id)
    made.use.work()
    assert [letter["To"] for letter in office.letters] == ["m-ben@demo.example"]
    made.clock.advance(dt.timedelta(hours=2))
    made.use.work()
    assert [letter["To"] for letter in office.letters] == ["m-ben@demo.example", "m-dan@demo.example"]


def test_without_consent_nothing_is_kept_and_nobody_comes_first(messaging: Make, office: PostOffice) -> None:
    made = messaging()
    title_id = _two(made)
    made.allow("personalise_marketing", allowed=False, member_id="m-ben")
    made.use.learn()
    assert made.use.interests.of_member("m-ben") == frozenset()
    assert made.use.interests.of_member("m-dan") != frozenset()
    made.use.outbox.campaign("spring", "new_title", title_id)
    made.use.work()
    assert office.letters == []


def test_interests_are_not_for_any_other_purpose(messaging: Make) -> None:
    made = messaging()
    declared = {
        purpose
        for purpose in made.service.catalogue.purposes
        if "marketing_interests" in made.service.catalogue.elements_for(purpose)
    }
    assert declared == {PERSONALISE, "rights"}


def test_consent_withdrawn_hides_interests_at_once(messaging: Make) -> None:
    made = messaging()
    title_id = _two(made)
    made.use.learn()
    assert made.use.interests.fit("m-ben", title_id)
    made.allow("personalise_marketing", allowed=False, member_id="m-ben")
    assert not made.use.interests.fit("m-ben", title_id)
    assert made.use.interests.of_member("m-ben") == frozenset()


def test_an_erased_member_leaves_no_interests(messaging: Make) -> None:
    made = messaging()
    _two(made)
    made.use.learn()
    made.service.forget("m-ben")
    made.use.learn()
    assert made.use.interests.of_member("m-ben") == frozenset()
    assert SubjectRef("m-ben", "main") not in made.service.gate.session(PERSONALISE, "test").subjects().values()
