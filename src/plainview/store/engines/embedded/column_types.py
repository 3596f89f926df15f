"""The type of every property ever stored, which never changes: a new type is a new name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import sqlalchemy as sa

from plainview.base.errors import StoreError
from plainview.catalogue.model import Catalogue, ValueType
from plainview.store.engines.embedded.database import Database
from plainview.store.engines.embedded.tables import column_type
from plainview.store.rows import FIXED, QUARANTINE, columns_of


class ColumnTypes:
    """Checks catalogues against what was stored, and notes what is stored for the first time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._noted: set[tuple[str, str]] = set()
        self._checked: str | None = None

    def check(self, catalogue: Catalogue) -> None:
        """Raise StoreError naming a property that is declared with another type than it was stored with."""
        if catalogue.version == self._checked:
            return
        held = self.held()
        for family in (*catalogue.families, QUARANTINE):
            columns = columns_of(catalogue, family)
            _check_names(family, columns)
            for name, kind in columns.items():
                stored = held.get(family, {}).get(name, kind)
                if stored is not kind:
                    raise StoreError(
                        f"{family}.{name} is declared as {kind.value}, but data of it is stored as {stored.value}; "
                        "declare the new type under a new property name"
                    )
        self._checked = catalogue.version

    def note(self, family: str, columns: Mapping[str, ValueType], names: Iterable[str]) -> None:
        """Remember durably with which type properties are stored from now on."""
        fresh = [name for name in names if name in columns and (family, name) not in self._noted]
        if not fresh:
            return
        rows = [{"family": family, "name": name, "kind": columns[name].value} for name in fresh]
        with self._database.write() as transaction:
            transaction.execute(sa.insert(column_type).prefix_with("OR IGNORE"), rows)
        self._noted.update((family, name) for name in fresh)

    def held(self) -> dict[str, dict[str, ValueType]]:
        """Return family -> property -> type of all that was ever stored."""
        with self._database.read() as connection:
            rows = connection.execute(sa.select(column_type)).all()
        types: dict[str, dict[str, ValueType]] = {}
        for row in rows:
            types.setdefault(row.family, {})[row.name] = ValueType(row.kind)
        return types


def _check_names(family: str, columns: Mapping[str, ValueType]) -> None:
    """Refuse names that would fall together in SQL, which ignores case."""
    seen = {name: name for name in FIXED}
    for name in columns:
        other = seen.setdefault(name.casefold(), name)
        if other != name or name in FIXED:
            raise StoreError(f"{family}.{name} has the name of the column {other}; rename the property")
