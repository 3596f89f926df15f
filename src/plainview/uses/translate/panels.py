"""What translating shows: to a member her languages with their reasons; to officers which titles lack words."""

from __future__ import annotations

from collections.abc import Iterable

from plainview.base.errors import Refused
from plainview.catalogue.model import ValueType
from plainview.gate.panels import Cell, Panel, Said, Table, TitleNamed, Valued
from plainview.gate.session import PurposeSession
from plainview.titles import Titles, closest_language
from plainview.uses.translate.use import Translate

_FEWEST = 5
_MOST = 10
_MOST_TITLES = 20


def member_panels(translate: Translate, member_id: str, profiles: Iterable[str]) -> tuple[Panel, ...]:
    """Return the panel of a member's own page; none where the catalogue in force does not allow this use."""
    try:
        suited = translate.languages_of(member_id, profiles)
    except Refused:
        return ()
    rows = [
        (profile_id, Valued(wish.language, ValueType.LANGUAGE), Said(f"translate-why-{wish.reason.value}"))
        for profile_id, wishes in suited.items()
        for wish in wishes
    ]
    columns = (Said("translate-profile"), Said("translate-language"), Said("translate-why"))
    table = Table("translate-list", Said("translate-in-order"), columns, tuple(rows), Said("translate-none"))
    return (Panel("translate-languages", Said("translate-languages"), (Said("translate-lead"),), tables=(table,)),)


def console_panels(session: PurposeSession, titles: Titles) -> tuple[Panel, ...]:
    """Return the officers' panel: the languages that devices ask for, and which titles lack words in them."""
    asked = [row for row in session.query("asked_for").to_pylist() if row["people"] >= _FEWEST][:_MOST]
    every = titles.every()
    rows: list[tuple[Cell, ...]] = []
    lacking: list[tuple[Cell, ...]] = []
    for row in asked:
        lacks = [
            title.title_id
            for title in every
            if closest_language(row["language"], (*titles.languages(title.title_id), title.language.lower())) is None
        ]
        named = Valued(row["language"], ValueType.LANGUAGE)
        rows.append((named, row["people"], len(every) - len(lacks), len(lacks)))
        lacking += [(TitleNamed(title_id), named) for title_id in lacks[: _MOST_TITLES - len(lacking)]]
    columns = (Said("translate-language"), Said("translate-people"), Said("translate-with"), Said("translate-lacking"))
    heads = (Said("translate-title"), Said("translate-language"))
    return (
        Panel(
            "translate-asked",
            Said("translate-asked"),
            (Said("translate-console", {"fewest": _FEWEST}),),
            tables=(
                Table("translate-asked-for", Said("translate-asked"), columns, tuple(rows), Said("translate-none")),
                Table("translate-lacks", Said("translate-lacks"), heads, tuple(lacking), Said("translate-none")),
            ),
        ),
    )
