"""The layout that members know, as one table for both ways: files, columns, and what each becomes here."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib.resources import files

from plainview.explain.export.forms import Form

FAMILY = "brought"
"""The family of all that members bring along: nothing else rests in it."""

CONTINUED = "history.continued"
"""The event that carries the rest of a cell which is longer than one value may be."""

MARK = "their_row"
"""The property by which a line and the pieces of its long cells find each other."""

_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Typed:
    """A property of ours that a cell also stands for, and in which form."""

    property: str
    form: Form


@dataclass(frozen=True)
class LayoutFile:
    """One file: its columns in our order, what one line of it becomes, and how lines of our own are written.

    `time` is the column that says when it happened, `profile` the one with the profile's name ("" where the file
    is the account's), `titled` the one that names a title, whose number rests under `titled_as`.
    """

    name: str
    folder: str
    event: str
    columns: tuple[str, ...]
    time: str
    time_form: Form = Form.MOMENT
    profile: str = ""
    titled: str = ""
    titled_as: str = "title_id"
    typed: Mapping[str, Typed] = field(default_factory=dict)
    own_events: frozenset[str] = frozenset()
    own: Mapping[str, Typed] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """Where it stands in an archive."""
        return f"{self.folder}/{self.name}.csv".lstrip("/")

    @cached_property
    def properties(self) -> Mapping[str, str]:
        """Column -> the property under which its text rests where nothing else gives it again."""
        return {column: property_of(column) for column in self.columns}


@lru_cache(maxsize=1)
def read_layout() -> Mapping[str, LayoutFile]:
    """Return every file whose columns are known, by its name without an ending, in the order of the table."""
    tables = tomllib.loads(files(__package__).joinpath("layout.toml").read_text(encoding="utf-8"))
    return {name: _file(name, table) for name, table in tables.items()}


def property_of(column: str) -> str:
    """Return the property under which a column's text rests.

    >>> property_of("Kid's Activity Report (Email)")
    'their_kids_activity_report_email'
    """
    return "their_" + _NOT_IN_A_NAME.sub("_", column.lower().replace("'", "")).strip("_")


UNKNOWN_COLUMNS: Mapping[str, str] = {
    "ExtraMembers": "ACCOUNT",
    "IpAddressesAccountCreation": "IP_ADDRESSES",
    "AvatarHistory": "PROFILES",
    "ParentalControlsRestrictedTitles": "PROFILES",
    "CSContact": "CUSTOMER_SERVICE",
    "ChatTranscripts": "CUSTOMER_SERVICE",
    "ProductCancellationSurvey": "SURVEYS",
}
"""Files of the layout whose columns nobody has published: they are named in a report and not read."""


def _file(name: str, table: Mapping[str, object]) -> LayoutFile:
    given = dict(table)
    own = given.pop("own", {})
    assert isinstance(own, dict)  # noqa: S101 - the packaged table is ours, and the tests read all of it
    typed = given.pop("typed", {})
    columns = given.pop("columns")
    assert isinstance(typed, dict)  # noqa: S101 - as above
    assert isinstance(columns, list)  # noqa: S101 - as above
    form = Form(str(given.pop("time_form", "moment")))
    texts = {key: str(value) for key, value in given.items()}
    return LayoutFile(
        name,
        texts.pop("folder"),
        texts.pop("event"),
        tuple(map(str, columns)),
        texts.pop("time"),
        form,
        typed=_typed(typed),
        own_events=frozenset(own.get("events", ())),
        own=_typed(own.get("columns", {})),
        **texts,
    )


def _typed(written: Mapping[str, str]) -> dict[str, Typed]:
    return {
        column: Typed(name, Form(form))
        for column, (name, _, form) in ((column, text.partition(":")) for column, text in written.items())
    }
