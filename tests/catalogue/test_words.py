"""The words: everything has some, they are plain, overlays lay over them, and what is missing is named."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from plainview.catalogue.check_words import check_words, keys_of
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue
from plainview.catalogue.words import PACKAGED, NamedWords, Words, languages, load_words
from plainview.gate.decide import Reason

Overlay = Callable[..., Path]

NOT_PLAIN = re.compile(
    r"\b(ledger|purposes?|inferences?|subjects?|grants?|granted|data subject|processing|pursuant)\b", re.IGNORECASE
)
REASONS = (
    *(str(reason) for reason in Reason),
    *(
        "wrong_type",
        "too_long",
        "too_many",
        "undeclared_property",
        "undeclared_event",
        "key_class",
        "restricted",
        "expired",
    ),
    *("future_time", "absurd_time", "missing_subject", "missing_id", "too_old", "erased", "nothing_declared"),
)


def test_every_entry_has_its_words(standard: Catalogue) -> None:
    assert check_words(standard) == ()


@pytest.mark.parametrize("reason", REASONS)
def test_a_reason_is_a_sentence(reason: str, english: Words) -> None:
    assert re.fullmatch(r"[A-Z].*\.", english.reason(reason))


def test_explanations_are_sentences(standard: Catalogue, english: Words) -> None:
    for name in standard.elements:
        said = english.element(name)
        assert not said.name.endswith("."), name
        assert re.fullmatch(r"[A-Z].*\.", said.explain), name


def test_purposes_say_what_for_and_what_would_change(standard: Catalogue, english: Words) -> None:
    for name in standard.purposes:
        said = english.purpose(name)
        assert said.what_for.startswith("To "), name
        assert re.fullmatch(r"[A-Z].*\.", said.without), name


def test_words_for_people_are_plain(standard: Catalogue, english: Words) -> None:
    said = [english.text(key) for _, key in keys_of(standard)] + [english.reason(reason) for reason in REASONS]
    assert [text for text in said if NOT_PLAIN.search(text)] == []


def test_no_two_elements_have_one_name(standard: Catalogue, english: Words) -> None:
    names = [english.element(name).name for name in standard.elements]
    assert len(set(names)) == len(names)


def test_sources_and_bases_explain_themselves(english: Words) -> None:
    assert english.source("member").name == "What you told us"
    assert english.basis("consent") == NamedWords(
        "You said yes", "You allowed it, and you can take that back at any time."
    )


def test_events_and_families_have_names(english: Words) -> None:
    assert english.event("playback.started") == "You started watching"
    assert english.family("viewing") == "What you watched"
    assert english.asked_at("payment") == "When you set up payment"


def test_what_has_no_words_is_called_by_its_id(english: Words) -> None:
    assert english.element("shoe_size").name == "shoe size"
    assert english.recipient("acme_support") == NamedWords("acme support", "")
    assert english.text("no-such-key") == "no-such-key"


def test_an_overlay_says_it_in_its_own_words(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "en.ftl").write_text("element-email = Your mail\n    .explain = You wrote it down.\n")
    assert load_words("en", tmp_path).element("email").name == "Your mail"
    assert load_words("en", tmp_path).element("phone").name == "Your phone number"


def test_another_language_falls_back_to_english(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "nl-pages.ftl").write_text("element-email = Je e-mailadres\n", encoding="utf-8")
    dutch = load_words("nl", tmp_path)
    assert languages(tmp_path)[0] == "en"
    assert "nl" in languages(tmp_path)
    assert dutch.element("email").name == "Je e-mailadres"
    assert dutch.element("phone").name == "Your phone number"


def test_a_language_that_lacks_words_is_a_fault(tmp_path: Path, standard: Catalogue) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "nl.ftl").write_text("element-email = Je e-mailadres\n", encoding="utf-8")
    faults = check_words(standard, tmp_path)
    assert {fault.file for fault in faults} == {str(tmp_path / "words" / "nl.ftl")}
    missing = {fault.entry: fault.mend for fault in faults}
    assert missing["element.email"] == "add '.explain = ...' below 'element-email'"
    assert "element-phone" in missing["element.phone"]


def test_an_element_without_words_is_a_fault(overlay: Overlay) -> None:
    folder = overlay(
        mine="""
        [element.shoe_size]
        source = "usage"
        family = "games"
        scope = "profile"
        collect = { events = ["feet.measured"], properties = { shoe_size = "number" } }
        purpose.operate = { basis = { "*" = "contract" }, kept_days = 3 }
        """
    )
    faults = check_words(load_catalogue(folder), folder)
    assert {fault.entry for fault in faults} == {"element.shoe_size", "event feet.measured"}
    assert {fault.file for fault in faults} == {str(folder / "words" / "en.ftl")}


def test_what_is_no_fluent_names_its_line(tmp_path: Path, standard: Catalogue) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "en.ftl").write_text("good = Good\n\nnot good\n")
    (fault,) = check_words(standard, tmp_path)
    assert (fault.file, fault.entry) == (str(tmp_path / "words" / "en.ftl"), "line 3")


def test_a_file_named_for_no_language_is_a_fault(tmp_path: Path, standard: Catalogue) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "English.ftl").write_text("good = Good\n")
    (fault,) = check_words(standard, tmp_path)
    assert "pt-BR.ftl" in fault.mend


def test_isolates_stand_only_where_directions_mix(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "en.ftl").write_text("watched = You watched { $title }.\n")
    words = load_words("en", tmp_path)
    assert words.text("watched", title="Arrival") == "You watched Arrival."
    assert words.text("watched", title="وصول") == "You watched \u2068وصول\u2069."


def test_the_packaged_words_are_sorted_out_by_language() -> None:
    assert languages()[0] == "en"
    assert (PACKAGED / "en.ftl").is_file()
