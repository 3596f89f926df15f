"""Recommend over a real gate: lists, reasons, switches, home, and learning at once from what was just watched."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields, replace

import pyarrow as pa
import pytest

from plainview.gate.session import PurposeSession
from plainview.gate.statements import Statement
from plainview.gate.subjects import SubjectRef
from plainview.titles import Kind
from plainview.uses.recommend import Recommend, Recommended
from plainview.uses.recommend.totals import Totals
from tests.uses.recommend.conftest import Service

FILMS = ("f001", "f002", "f003", "f004")
GAMES_AND_SERIES = ("g001", "g002", "s001", "s002")


def populate(service: Service) -> None:
    """Let two circles of members watch two circles of titles, and fit."""
    for number in range(6):
        service.watches(f"film-{number}", *(FILMS[: number % 4] + FILMS[number % 4 + 1 :]))
        for title_id in GAMES_AND_SERIES[: number % 4] + GAMES_AND_SERIES[number % 4 + 1 :]:
            if title_id.startswith("g"):
                service.does(f"game-{number}", "game.session_started", game_id=title_id)
            else:
                service.watches(f"game-{number}", title_id)
    service.recommend.refit()


def ids(items: tuple[Recommended, ...]) -> list[str]:
    return [item.title_id for item in items]


def test_the_titles_used_here_are_packaged(service: Service) -> None:
    for title_id in (*FILMS, *GAMES_AND_SERIES):
        assert service.titles.get(title_id) is not None


def test_a_member_is_offered_what_people_of_her_taste_watched(service: Service) -> None:
    populate(service)
    service.watches("ana", "f001", "f002")
    answer = service.recommend.recommendations("ana", "main", limit=2)
    assert answer.why_not_personal is None
    assert answer.model.startswith("ease-")
    assert sorted(ids(answer.items)) == ["f003", "f004"]
    for item in answer.items:
        assert sum(reason.weight for reason in item.reasons) == item.score
        assert {(reason.title_id, reason.events) for reason in item.reasons} == {("f001", 1), ("f002", 1)}


def test_what_was_just_turned_down_is_gone_at_once(service: Service) -> None:
    populate(service)
    service.watches("ana", "f001", "f002")
    service.does("ana", "rating.set", title_id="f003", thumbs="down")
    assert "f003" not in ids(service.recommend.recommendations("ana", "main", limit=130).items)


def test_what_was_seen_is_not_offered_again(service: Service) -> None:
    populate(service)
    service.watches("ana", "f001")
    service.does("ana", "playback.started", title_id="f002")
    offered = ids(service.recommend.recommendations("ana", "main", limit=130).items)
    assert not {"f001", "f002"} & set(offered)


@pytest.mark.parametrize("kind", list(Kind))
def test_kinds_are_kept_apart_when_asked(service: Service, kind: Kind) -> None:
    populate(service)
    service.watches("ana", "f001", "s001")
    offered = service.recommend.recommendations("ana", "main", kinds=(kind,), limit=130).items
    listed = [service.titles.get(title_id) for title_id in ids(offered)]
    assert listed
    assert all(title is not None and title.kind is kind for title in listed)


def test_without_a_history_the_list_is_the_popular_one(service: Service) -> None:
    populate(service)
    answer = service.recommend.recommendations("nobody", "main", limit=130)
    assert (answer.model, answer.why_not_personal) == ("popular", "no_history")
    assert len(answer.items) == 130
    assert all(item.reasons == () for item in answer.items)
    assert [item.score for item in answer.items] == sorted((item.score for item in answer.items), reverse=True)


def test_who_switched_recommendations_off_gets_the_popular_list_and_the_reason(service: Service) -> None:
    populate(service)
    service.watches("ana", "f001", "f002")
    service.gate.choices.decide("ana", "recommend_use", allowed=False)
    answer = service.recommend.recommendations("ana", "main", limit=10)
    assert (answer.model, answer.why_not_personal) == ("popular", "switched_off")
    assert answer.items == service.recommend.recommendations("nobody", "main", limit=10).items


def test_training_may_be_switched_off_alone(service: Service) -> None:
    populate(service)
    service.watches("ana", "f001", "f002")
    service.recommend.refit()
    service.gate.choices.decide("ana", "recommend_train", allowed=False)
    assert service.recommend.refit().removed == 1
    assert service.recommend.recommendations("ana", "main").why_not_personal is None


def test_before_the_first_fit_everybody_gets_the_listed_titles(service: Service) -> None:
    service.watches("ana", "f001")
    answer = service.recommend.recommendations("ana", "main", limit=3)
    assert (answer.model, answer.why_not_personal) == ("popular", "no_history")
    assert ids(answer.items) == ["f002", "f003", "f004"]


def test_profiles_of_a_member_have_their_own_lists(service: Service) -> None:
    populate(service)
    service.does("ana", "playback.completed", "kids", title_id="s001")
    service.watches("ana", "f001", "f002")
    films = service.recommend.recommendations("ana", "main", limit=2).items
    kids = service.recommend.recommendations("ana", "kids", limit=2).items
    assert {reason.title_id for reason in films[0].reasons} == {"f001", "f002"}
    assert {reason.title_id for reason in kids[0].reasons} == {"s001"}


def test_another_process_serves_the_model_that_one_fitted(service: Service) -> None:
    populate(service)
    service.watches("ana", "f001", "f002")
    before = service.recommend.recommendations("ana", "main").model
    other = Service(service.gate, service.clock, service.titles, service.catalogue)
    other.recommend.refit()
    assert service.recommend.recommendations("ana", "main").model != before
    assert (
        service.recommend.recommendations("ana", "main").model == other.recommend.recommendations("ana", "main").model
    )


def test_home_begins_with_the_member_and_ends_with_what_is_popular(service: Service) -> None:
    populate(service)
    service.watches("ana", "f001", "f002")
    home = service.recommend.home("ana", "main", limit=5)
    assert [(row.row, row.about) for row in home.rows] == [
        ("for_you", None), ("because", "f002"), ("because", "f001"),
        ("films", None), ("series", None), ("games", None), ("popular", None),
    ]  # fmt: skip
    because = home.rows[1]
    assert all([reason.title_id for reason in item.reasons] == ["f002"] for item in because.items)
    assert all(0 < len(row.items) <= 5 for row in home.rows)


def test_home_of_a_stranger_is_popular_and_says_why(service: Service) -> None:
    populate(service)
    home = service.recommend.home("nobody", "main")
    assert [row.row for row in home.rows] == ["films", "series", "games", "popular"]
    assert (home.model, home.why_not_personal) == ("popular", "no_history")


def test_a_refit_says_what_changed(service: Service) -> None:
    service.watches("ana", "f001", "f002")
    service.watches("ben", "f002")
    first = service.recommend.refit()
    assert (first.subjects, first.titles, first.added, first.changed, first.removed) == (2, 2, 2, 0, 0)
    service.watches("ben", "f003")
    second = service.recommend.refit()
    assert (second.subjects, second.titles, second.added, second.changed, second.removed) == (2, 3, 0, 1, 0)
    assert service.recommend.refit().model == second.model


def test_titles_that_the_service_does_not_list_never_enter_the_model(service: Service) -> None:
    service.watches("ana", "f001", "made-up-by-a-script")
    assert service.recommend.refit().titles == 1


def test_incremental_totals_equal_a_training_from_nothing(service: Service) -> None:
    populate(service)
    service.watches("film-1", "s001", "f099")
    service.does("film-2", "rating.set", title_id="f003", thumbs="down")
    service.gate.choices.decide("film-3", "recommend_train", allowed=False)
    service.recommend.refit()
    kept = [service.train.load_state(name) for name in ("totals", "model")]
    service.train.save_state("totals", Totals().to_bytes())
    Service(service.gate, service.clock, service.titles, service.catalogue).recommend.refit()
    anew = [service.train.load_state(name) for name in ("totals", "model")]
    assert [state and state[1] for state in anew] == [state and state[1] for state in kept]


def test_who_is_erased_leaves_at_once_and_bit_for_bit(service: Service) -> None:
    populate(service)
    before = [service.train.load_state(name) for name in ("totals", "model")]
    service.watches("zoe", "f001", "s001", "f050")
    service.recommend.refit()
    assert service.recommend.forget(service.gate.forget("zoe"))
    after = [service.train.load_state(name) for name in ("totals", "model")]
    assert [state and state[1] for state in after] == [state and state[1] for state in before]
    assert not service.recommend.forget([12345])


def test_an_erasure_while_histories_are_read_leaves_no_trace(service: Service) -> None:
    populate(service)
    before = [service.train.load_state(name) for name in ("totals", "model")]
    service.watches("zoe", "f001", "s001", "f050")

    class Overlapped(PurposeSession):
        """A session in which zoe is erased just after her history was read."""

        def query(self, statement: str | Statement, **params: str | int | float | bool | None) -> pa.Table:
            found = super().query(statement, **params)
            service.recommend.forget(service.gate.forget("zoe"))
            return found

    train = service.train
    overlapped = Overlapped(*(getattr(train, entry.name) for entry in fields(train)))
    report = Recommend(service.use, overlapped, service.titles, service.clock).refit()
    assert (report.added, report.removed) == (1, 1)
    after = [service.train.load_state(name) for name in ("totals", "model")]
    assert [state and state[1] for state in after] == [state and state[1] for state in before]


def test_events_past_their_days_leave_at_the_next_refit(service: Service) -> None:
    service.watches("ana", "f001", "f002")
    assert service.recommend.refit().subjects == 1
    service.clock.advance(dt.timedelta(days=731))
    report = service.recommend.refit()
    assert (report.subjects, report.removed) == (0, 1)


def test_a_taste_profile_is_kept_in_whole_per_cent(service: Service) -> None:
    service.watches("ana", "f001", "f002")
    assert service.recommend.refit().tastes_kept == 1
    reading = service.use.read(SubjectRef("ana", "main"), ("taste_profile",))
    taste = reading.first("taste_profile")
    assert isinstance(taste, dict)
    assert sum(share for share in taste.values() if isinstance(share, int)) == 100
    assert service.recommend.refit().tastes_kept == 0


def test_a_taste_profile_empties_with_the_history(service: Service) -> None:
    service.watches("ana", "f001")
    service.recommend.refit()
    service.does("ana", "rating.set", title_id="f001", thumbs="down")
    service.recommend.refit()
    assert service.use.read(SubjectRef("ana", "main"), ("taste_profile",)).first("taste_profile") == {}


def test_a_purpose_taken_from_one_element_leaves_the_rest_to_recommend_from(service: Service) -> None:
    service.watches("ana", "f001", "f002")
    service.does("ana", "rating.set", title_id="f003", thumbs="up")
    before = service.recommend.refit()
    catalogue = service.catalogue()
    elements = dict(catalogue.elements)
    for name in ("titles_viewed", "playback_progress"):
        uses = {use: made for use, made in elements[name].uses.items() if not use.startswith("recommend")}
        elements[name] = replace(elements[name], uses=uses)
    service.catalogue.replace(replace(catalogue, elements=elements, version="less"))
    after = service.recommend.refit()
    assert (before.titles, after.titles) == (3, 1)
    items = service.recommend.recommendations("ana", "main").items
    assert {reason.title_id for item in items for reason in item.reasons} <= {"f003"}
