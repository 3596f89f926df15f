"""The order of a profile's languages with their reasons, and the words of a title that this leads to."""

from __future__ import annotations

import pytest

from plainview.uses.translate import Preferred, Reason, Served, preferred_languages, serve


def test_what_was_chosen_comes_first_then_use_then_the_device_then_the_place() -> None:
    found = preferred_languages(["pt-br"], ["fr", "fr", "de", "ja"], "en_GB", "CH")
    assert [(wish.language, wish.reason.value) for wish in found] == [
        ("pt-BR", "choice"), ("fr", "watching"), ("de", "watching"), ("en-GB", "device"),
        ("de-CH", "place"), ("gsw-CH", "place"), ("fr-CH", "place"),
    ]  # fmt: skip


def test_a_language_stands_once_with_its_first_reason_and_what_is_none_is_left_out() -> None:
    found = preferred_languages(["de"], ["de", ""], "no language!", "")
    assert found == (Preferred("de", Reason.CHOICE),)
    assert preferred_languages([], [], "", "") == ()


@pytest.mark.parametrize(
    ("wishes", "available", "original", "served"),
    [
        (["es-MX"], ("es-419", "fr"), "en", Served("es-419", "es-MX", Reason.CHOICE)),
        (["ca", "fr"], ("es", "fr"), "en", Served("fr", "fr", Reason.CHOICE)),
        (["ca"], ("es", "fr"), "en", Served("es", "ca", Reason.CHOICE)),
        (["en-AU"], ("es",), "en", Served("en", "en-AU", Reason.CHOICE)),
        (["uk"], ("ru",), "ja", Served("ja", "uk", Reason.ORIGINAL)),
        ([], ("de",), "und", Served("und", "", Reason.ORIGINAL)),
    ],
)
def test_the_first_language_at_hand_is_shown_and_a_neighbour_before_the_original(
    wishes: list[str], available: tuple[str, ...], original: str, served: Served
) -> None:
    assert serve([Preferred(language, Reason.CHOICE) for language in wishes], available, original) == served
