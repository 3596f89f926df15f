"""Matching languages: by how people read, not by how tags begin."""

from __future__ import annotations

import pytest

from plainview.titles import closest_language


@pytest.mark.parametrize(
    ("asked", "available", "served"),
    [
        ("es-MX", ("es-es", "es-419"), "es-419"),
        ("es-AR", ("es-es", "es-419"), "es-419"),
        ("es-ES", ("es-419", "es"), "es"),
        ("zh-HK", ("zh-hans", "zh-hant"), "zh-hant"),
        ("zh-TW", ("zh-hans", "zh-hant"), "zh-hant"),
        ("zh-SG", ("zh-hans", "zh-hant"), "zh-hans"),
        ("zh", ("zh-hant", "zh-hans"), "zh-hans"),
        ("zh-TW", ("zh-hans",), None),
        ("iw", ("en", "he"), "he"),
        ("in", ("en", "id"), "id"),
        ("tl", ("en", "fil"), "fil"),
        ("mo", ("ro", "ru"), "ro"),
        ("sh", ("hr", "sr-latn"), "sr-latn"),
        ("pt-AO", ("pt-br", "pt-pt"), "pt-pt"),
        ("pt", ("pt-br", "pt-pt"), "pt-br"),
        ("pt-BR", ("pt-pt",), "pt-pt"),
        ("en-AU", ("en-us", "en-gb"), "en-gb"),
        ("fr-CA", ("de", "fr"), "fr"),
        ("gsw", ("de", "fr"), "de"),
        ("nn", ("en", "nb"), "nb"),
        ("ca", ("en", "es"), "es"),
        ("uk", ("ru",), None),
        ("de", ("en", "fr"), None),
        ("no tag!", ("en",), None),
        ("de", (), None),
    ],
)
def test_the_language_that_serves_a_reader_best_is_found(
    asked: str, available: tuple[str, ...], served: str | None
) -> None:
    assert closest_language(asked, available) == served
