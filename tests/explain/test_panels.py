"""Panels in words: values are written in the reader's language, inside sentences and lists too."""

from __future__ import annotations

from plainview.catalogue.model import ValueType
from plainview.catalogue.words import load_words
from plainview.explain.panels import PanelTeller
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.panels import Form, FormField, Panel, Said, Valued


def _teller(language: str) -> PanelTeller:
    phrasing = Phrasing(language, yes="yes", no="no", title_of={"f1": "The General"}.get)
    return PanelTeller(Vocabulary(load_words(language)), phrasing)


def _country(code: str) -> Valued:
    return Valued(code, ValueType.COUNTRY)


def test_a_country_in_a_sentence_is_named_in_the_readers_language() -> None:
    said = Said("you-switched-on", {"purpose": _country("DE")})
    assert "Germany" in _teller("en").say(said)
    assert "Deutschland" in _teller("de").say(said)
    assert _teller("de").cell(Valued("pt-BR", ValueType.LANGUAGE)) == "Portugiesisch (Brasilien)"


def test_named_choices_follow_the_others_in_the_order_of_the_readers_language() -> None:
    choices = (("ZA", _country("ZA")), ("", Said("say-no")), ("AX", _country("AX")), ("DE", _country("DE")))
    panel = Panel(
        "p", Said("say-yes"), forms=(Form("act", Said("say-yes"), (FormField("c", Said("say-yes"), choices=choices),)),)
    )
    for language, order in (
        ("en", ["", "AX", "DE", "ZA"]),
        ("de", ["", "AX", "DE", "ZA"]),
        ("fr", ["", "ZA", "DE", "AX"]),
    ):
        (form,) = _teller(language).part("p", panel).forms
        assert [value for value, _ in form.fields[0].choices] == order
