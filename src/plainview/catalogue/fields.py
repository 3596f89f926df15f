"""Reading one table of the catalogue key by key: right types, no unknown keys, every fault collected."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from plainview.catalogue.faults import Fault, choose_from

Choice = TypeVar("Choice", bound=StrEnum)

LONGEST_DAYS = 36_525
_NAME = re.compile(r"[a-z][a-z0-9_]*")


class Fields:
    """A TOML table being read. Each reader takes one key; `finish` reports the keys that nobody took."""

    def __init__(self, table: Mapping[str, object], *, file: str, entry: str, faults: list[Fault]) -> None:
        self._table = dict(table)
        self._known: set[str] = set()
        self._faults = faults
        self.file = file
        self.entry = entry
        self.found_fault = False

    def fault(self, message: str, mend: str) -> None:
        """Record a fault of this table."""
        self._faults.append(Fault(self.file, self.entry, message, mend))
        self.found_fault = True

    def names_itself_well(self, name: str) -> None:
        """Record a fault unless `name` is lower-case words joined by underscores."""
        if not _NAME.fullmatch(name):
            self.fault(f"{name!r} is no name", "use lower-case letters, digits and underscores, a letter first")

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text, or the default; without a default the key is required."""
        value = self._take(key, required=default is None)
        if isinstance(value, str) and (value or default == ""):
            return value
        if value is not None:
            wrong = "is empty" if value == "" else "is not a text"
            self.fault(f"'{key}' {wrong}", f'write {key} = "..."')
        return default or ""

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when the key is absent."""
        value = self._take(key)
        if value is None:
            return ()
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            if len(set(value)) < len(value):
                self.fault(f"'{key}' names something twice", "name each once")
            return tuple(value)
        self.fault(f"'{key}' is not a list of texts", f'write {key} = ["...", "..."]')
        return ()

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return true or false."""
        value = self._take(key)
        if value is None:
            return default
        if isinstance(value, bool):
            return value
        self.fault(f"'{key}' is neither true nor false", f"write {key} = true or {key} = false")
        return default

    def days(self, key: str) -> int:
        """Return a required whole number of days, from one to a hundred years."""
        value = self._take(key, required=True)
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= LONGEST_DAYS:
            return value
        if value is not None:
            self.fault(
                f"'{key}' is no whole number of days from 1 to {LONGEST_DAYS}", f"write {key} = 365 or what fits"
            )
        return 1

    def choice(self, key: str, kind: type[Choice], default: Choice | None = None) -> Choice:
        """Return one of `kind`; without a default the key is required."""
        text = self.text(key, None if default is None else default.value)
        return self.one_of(key, text, kind, default)

    def one_of(self, key: str, text: str, kind: type[Choice], default: Choice | None = None) -> Choice:
        """Return the member of `kind` that `text` names, or a fault and any one of them."""
        try:
            return kind(text)
        except ValueError:
            if text:
                self.fault(f"'{key}' does not know {text!r}", choose_from(text, [str(item) for item in kind]))
            return default if default is not None else next(iter(kind))

    def choices(self, key: str, kind: type[Choice]) -> tuple[Choice, ...]:
        """Return a list of `kind`, empty when the key is absent."""
        return tuple(self.one_of(key, text, kind) for text in self.texts(key))

    def mapping(self, key: str, *, required: bool = False) -> dict[str, str]:
        """Return a table of texts, empty when the key is absent."""
        value = self._take(key, required=required)
        if value is None:
            return {}
        if isinstance(value, dict) and all(isinstance(item, str) for item in value.values()):
            return {str(name): str(item) for name, item in value.items()}
        self.fault(f"'{key}' is not a table of texts", f'write {key} = {{ name = "..." }}')
        return {}

    def choice_mapping(self, key: str, kind: type[Choice], *, required: bool = False) -> dict[str, Choice]:
        """Return a table of names to `kind`."""
        given = self.mapping(key, required=required)
        return {name: self.one_of(key, text, kind) for name, text in given.items()}

    def table(self, key: str, *, required: bool = False) -> Fields | None:
        """Return a table inside this one, to be read and finished, or None when it is absent."""
        value = self._take(key, required=required)
        if value is None:
            return None
        if isinstance(value, dict):
            return self._inside(key, value)
        self.fault(f"'{key}' is not a table", f"write [{self.entry}.{key}]")
        return None

    def tables(self) -> dict[str, Fields]:
        """Return every table inside this one, by name."""
        found: dict[str, Fields] = {}
        for key in tuple(self._table):
            inside = self.table(key)
            if inside is not None:
                found[key] = inside
        return found

    def finish(self) -> None:
        """Record a fault for each key that nobody took."""
        for key in self._table:
            if key not in self._known:
                self.fault(f"has the unknown key {key!r}", choose_from(key, self._known))

    def _inside(self, key: str, value: dict[str, object]) -> Fields:
        return Fields(value, file=self.file, entry=f"{self.entry}.{key}", faults=self._faults)

    def _take(self, key: str, *, required: bool = False) -> object:
        self._known.add(key)
        value = self._table.get(key)
        if value is None and required:
            self.fault(f"lacks '{key}'", f"add '{key}'")
        return value
