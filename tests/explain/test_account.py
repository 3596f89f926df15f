"""What a member is told: her real values, what happens with them and why; and that the catalogue alone decides it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from plainview.assemble import Service
from plainview.explain.explanation import ElementPart, Explanation
from plainview.gate.admission import CanonicalEvent
from plainview.gate.subjects import SubjectRef
from tests.web.live import ANA, recommend_of, send

Told = Callable[[], Explanation]


def _element(explanation: Explanation, name: str) -> ElementPart | None:
    found = [part for source in explanation.sources for part in source.elements if part.id == name]
    return found[0] if found else None


def _known(explanation: Explanation, name: str) -> ElementPart:
    part = _element(explanation, name)
    assert part is not None, name
    return part


def test_records_show_their_real_values(told: Told) -> None:
    explanation = told()
    assert [(field.value, field.text) for field in _known(explanation, "email").fields] == [(ANA, ANA)]
    assert [field.text for field in _known(explanation, "country").fields] == ["Germany"]
    assert [field.text for field in _known(explanation, "language").fields] == ["Portuguese (Brazil)"]


def test_a_password_is_said_to_be_set_and_never_shown(told: Told) -> None:
    explanation = told()
    assert [field.text for field in _known(explanation, "sign_in_secret").fields] == ["set, and never shown"]
    assert "argon2" not in json.dumps(explanation.to_json())


def test_events_are_counted_dated_and_named_by_their_titles(told: Told, service: Service) -> None:
    watched = _known(told(), "titles_viewed")
    assert watched.count == 80
    assert watched.first_at is not None
    assert watched.last_at is not None
    assert watched.first_at < watched.last_at
    assert watched.newest[0].last_at == watched.last_at
    assert watched.newest[0].text == "The Adventures of Prince Achmed"
    title = service.titles.get(str(watched.newest[0].values["title_id"]))
    assert title is not None
    assert title.title == watched.newest[0].text
    assert len({moment.text for moment in watched.newest}) == len(watched.newest)


def test_what_moves_recommendations_says_so(told: Told, service: Service) -> None:
    for source in told().sources:
        for part in source.elements:
            declared = service.catalogue.elements[part.id].moves_recommendations
            assert bool(part.moves_words) == declared, part.id
    assert "internal algorithm" in _known(told(), "titles_viewed").moves_words


def test_each_use_says_whether_it_is_on_and_why(told: Told, service: Service) -> None:
    uses = {use.purpose: use for use in _known(told(), "titles_viewed").uses}
    assert uses["recommend_use"].is_on
    service.gate.choices.decide("m-ana", "recommend_use", False)
    off = {use.purpose: use for use in _known(told(), "titles_viewed").uses}["recommend_use"]
    assert not off.is_on
    assert off.why == "You switched this off."


def test_a_use_that_waits_for_a_yes_is_off(told: Told) -> None:
    purposes = {purpose.id: purpose for purpose in told().purposes}
    assert not purposes["personalise_marketing"].is_on
    assert purposes["personalise_marketing"].is_switchable
    assert not purposes["operate"].is_switchable


def test_an_element_that_another_country_asks_for_is_off_here(told: Told) -> None:
    uses = _known(told(), "national_id").uses
    assert uses
    assert not any(use.is_on for use in uses)
    assert {use.why for use in uses} == {"We do not ask for this in your country."}


def test_who_used_it_shows_uses_and_refusals_in_words(told: Told, service: Service) -> None:
    service.gate.choices.decide("m-ana", "recommend_use", False)
    recommend_of(service).recommendations("m-ana", "main")
    lines = [line for day in told().used for line in day.lines]
    refused = [line for line in lines if line.refused]
    assert refused
    assert refused[0].purpose_name == "Recommending films, series and games"
    assert refused[0].reason == "You switched this off."
    assert "What you watched" in refused[0].elements


def test_opening_the_page_is_itself_written_down(told: Told) -> None:
    told()
    lines = [line for day in told().used for line in day.lines]
    assert any(line.purpose == "rights" and line.times >= 1 for line in lines)


def test_the_same_use_on_the_same_day_is_one_line(told: Told, service: Service) -> None:
    session = service.gate.session("operate", "support desk")
    for _ in range(3):
        session.read(SubjectRef("m-ana"), ("email",))
    service.gate.flush()
    lines = [line for day in told().used for line in day.lines if line.program == "support desk"]
    assert len(lines) == 1
    assert lines[0].times == 3


def test_a_removed_purpose_disappears_without_a_change_of_code(told: Told, service: Service, overlay: Path) -> None:
    before = {use.purpose for use in _known(told(), "searches").uses}
    removed = min(before - {"operate"})
    entry = """
    [element.searches]
    source = "usage"
    family = "search"
    scope = "profile"
    [element.searches.collect]
    events = ["search.performed", "search.result_selected"]
    properties = { query = "text", section = "text", result_count = "integer" }
    [element.searches.purpose]
    """
    kept = sorted(before - {removed})
    uses = "".join(f'{name} = {{ basis = {{ "*" = "contract" }}, kept_days = 30 }}\n' for name in kept)
    (overlay / "searches.toml").write_text(
        entry + (uses or 'operate = { basis = { "*" = "contract" }, kept_days = 30 }')
    )
    assert service.reload_catalogue(), service.catalogue_faults
    assert removed not in {use.purpose for use in _known(told(), "searches").uses}


def test_a_new_element_appears_without_a_change_of_code(told: Told, service: Service, overlay: Path) -> None:
    (overlay / "mood.toml").write_text(
        """
        [element.mood]
        source = "usage"
        family = "viewing"
        scope = "profile"
        moves_recommendations = true
        [element.mood.collect]
        events = ["playback.started"]
        properties = { mood_word = "text" }
        [element.mood.purpose]
        recommend_use = { basis = { "*" = "contract" }, kept_days = 30 }
        """
    )
    (overlay / "words" / "en.ftl").write_text("element-mood = Your mood\n    .explain = You tapped a face.\n")
    assert service.reload_catalogue(), service.catalogue_faults
    send(service, [CanonicalEvent("mood-1", "playback.started", "m-ana", "main", properties={"mood_word": "calm"})])
    mood = _known(told(), "mood")
    assert (mood.name, mood.explain, mood.count) == ("Your mood", "You tapped a face.", 1)
    assert mood.newest[0].text == "calm"
    assert mood.moves_words
    assert [use.kept_days for use in mood.uses] == [30]


def test_an_element_no_longer_declared_is_no_longer_told(told: Told, service: Service, overlay: Path) -> None:
    assert _known(told(), "phone").is_held
    (overlay / "phone.toml").write_text("[element.phone]\ndeclared = false\n")
    assert service.reload_catalogue(), service.catalogue_faults
    assert _element(told(), "phone") is None
    assert "901820" not in json.dumps(told().to_json())


def test_a_rating_says_what_was_thought_of_the_title(told: Told) -> None:
    assert all(moment.text.endswith(" · thumbs up") for moment in _known(told(), "ratings").newest)


def test_the_letter_says_no_value_twice(told: Told, service: Service) -> None:
    traits = {"first_name": "Ana", "last_name": "Souza"}
    send(service, [CanonicalEvent("named", "profile.updated", "m-ana", traits=traits)])
    said = [run.text for run in told().sources[0].letter if run.held]
    assert "Ana Souza" in said
    assert "Ana" not in said


def test_the_letter_has_a_paragraph_for_each_source(told: Told) -> None:
    explanation = told()
    letters = {source.id: "".join(run.text for run in source.letter) for source in explanation.sources}
    assert ANA in letters["member"]
    assert letters["partners"] == "No company that we work with has sent us anything about you."
    assert {run.text for run in explanation.sources[0].letter if run.held} >= {"Ana Souza", ANA, "Germany"}


def test_every_word_that_the_pages_need_exists(told: Told, service: Service) -> None:
    document = json.dumps(told().to_json())
    for key in ("letter-", "how-", "did-", "decided-by-", "moves-", "counted-", "precision-", "element-", "purpose-"):
        assert f'"{key}' not in document, key


def test_contacts_come_from_the_settings(told: Told) -> None:
    assert told().contacts.officer == "privacy@lumen.example"


def test_all_of_it_is_json(told: Told) -> None:
    told_as_json = json.loads(json.dumps(told().to_json()))
    assert told_as_json["member_id"] == "m-ana"
    assert told_as_json["made_at"] == "2026-03-01T12:00:00+00:00"
