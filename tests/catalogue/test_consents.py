"""A consent lapses when its words change or more is done than was said yes to, and never when less is."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from plainview.catalogue.consents import Lapse, Lapsed, ask_again
from plainview.catalogue.model import Catalogue
from plainview.catalogue.saved import Place
from plainview.catalogue.words import Words, load_words

NAMES = """
[element.session_id]
source = "devices"
family = "device"
scope = "device"
collect = { events = ["*"], properties = { session_id = "text" } }
tags = { inventory = "C3", fideslang = "user.device.cookie_id", dpv = "Identifier" }
[element.session_id.purpose]
operate = { basis = { "*" = "contract" }, kept_days = 30 }
"""


def lapsed(
    before: Catalogue, after: Catalogue, *words: tuple[Words, ...]
) -> dict[str, tuple[bool, tuple[Lapsed, ...]]]:
    """Return purpose -> (asked for the first time, why)."""
    spoken = words or (Place().every_words(), Place().every_words())
    return {found.purpose: (found.is_new, found.why) for found in ask_again((before, spoken[0]), (after, spoken[1]))}


def changed(overlay: Callable[..., Path], **files: str) -> Catalogue:
    """Return the packaged catalogue with an overlay over it."""
    return Place(overlay(**files)).catalogue()


def test_nothing_is_asked_again_when_nothing_changed(standard: Catalogue) -> None:
    assert lapsed(standard, standard) == {}


def test_another_wording_lapses_a_consent_in_the_language_it_changed_in(standard: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text("purpose-personalise_marketing = Ads\n    .what-for = More.\n    .without = No.\n")
    before = (load_words(),)
    after = (load_words(added=(tmp_path,)),)
    assert lapsed(standard, standard, before, after) == {
        "personalise_marketing": (False, (Lapsed(Lapse.WORDS, "en"),)),
    }
    (tmp_path / "en.ftl").write_text("purpose-operate = Running it\n    .what-for = To run it.\n    .without = None.\n")
    assert lapsed(standard, standard, before, (load_words(added=(tmp_path,)),)) == {}


def test_one_more_element_or_recipient_lapses_it_and_one_less_does_not(
    standard: Catalogue, overlay: Callable[..., Path]
) -> None:
    more = changed(
        overlay,
        own=NAMES + 'personalise_marketing = { basis = { "*" = "consent" }, kept_days = 9, recipients = ["agency"] }',
    )
    assert lapsed(standard, more) == {
        "personalise_marketing": (
            False,
            (Lapsed(Lapse.ELEMENT, "session_id"), Lapsed(Lapse.RECIPIENT, "agency")),
        )
    }
    assert "personalise_marketing" not in lapsed(more, standard)


def test_appointing_somebody_else_lapses_what_names_it(standard: Catalogue, overlay: Callable[..., Path]) -> None:
    agency = """
    [recipient.agency]
    kind = "provider"
    role = "processor"
    legal_name = "Sharp Eyes Inc."
    country = "US"
    safeguard = "SCCs"
    contract = "DPA 7"
    kept_days = 90
    destination = "folder:/srv/agency"
    """
    after = changed(overlay, own=agency)
    assert lapsed(standard, after)["personalise_marketing"] == (False, (Lapsed(Lapse.RECIPIENT_CHANGED, "agency"),))


def test_a_purpose_that_comes_to_rest_on_consent_is_asked_for_the_first_time(
    standard: Catalogue, overlay: Callable[..., Path]
) -> None:
    with_basis = NAMES + 'recommend_train = { basis = { "*" = "consent" }, kept_days = 9 }'
    assert lapsed(standard, changed(overlay, own=with_basis)) == {"recommend_train": (True, (Lapsed(Lapse.BASIS),))}
    fresh = NAMES + '[purpose.read_minds]\ndecided_by = "member"\ndefault = false\nkids = false'
    assert lapsed(standard, changed(overlay, own=fresh)) == {"read_minds": (True, (Lapsed(Lapse.PURPOSE),))}


def test_longer_closer_and_sensitive_each_lapse_it(standard: Catalogue) -> None:
    held = standard.elements["advertising_id"]
    use = held.uses["personalise_marketing"]
    for replaced, why in (
        ({"uses": {**held.uses, use.purpose: dataclasses.replace(use, kept_days=use.kept_days + 1)}}, Lapse.LONGER),
        ({"sensitive": True}, Lapse.SENSITIVE),
    ):
        element = dataclasses.replace(held, **replaced)
        after = dataclasses.replace(standard, elements={**standard.elements, held.id: element})
        assert lapsed(standard, after) == {"personalise_marketing": (False, (Lapsed(why, held.id),))}
        assert lapsed(after, standard) == {}
