"""`Titles`: reading and writing the titles of a service in `titles.db`, from any number of processes."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Row, Table, create_engine, event, inspect, select, text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.pool import StaticPool

from plainview.titles.matching import closest_language
from plainview.titles.tables import change_counter, metadata, title_words, titles
from plainview.titles.title import Kind, Title, TitleWords


@dataclass(frozen=True, slots=True)
class _Shelf:
    """All titles as they stood at one version, ordered by id, with their words by (title, language)."""

    version: int
    titles: Mapping[str, Title]
    words: Mapping[tuple[str, str], TitleWords]
    languages: Mapping[str, tuple[str, ...]]


class Titles:
    """The titles of a service. Reads cost one look at the change counter; rows are re-read only after a change."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        with engine.begin() as connection:
            metadata.create_all(connection)
            _add_machine(connection)
            first = insert(change_counter).values(only_row=1, changes=0)
            connection.execute(first.on_conflict_do_nothing())
        self._shelf = self._read_shelf()

    def version(self) -> int:
        """Return a number that grows with every change made by any process."""
        with self._engine.connect() as connection:
            return _changes(connection)

    def get(self, title_id: str, language: str | None = None) -> Title | None:
        """Return one title, named in `language` where words for it exist, or None when there is no such title.

        The closest language serves: `pt` for `pt-BR`, `es-419` for `es-MX`.
        """
        shelf = self._current()
        found = shelf.titles.get(title_id)
        if found is None or language is None:
            return found
        words = _closest_words(shelf, title_id, language)
        return found if words is None else replace(found, title=words.title)

    def names(self, language: str) -> Callable[[str], str | None]:
        """Return a function from title ids to names in `language`; it looks for changes once, when first called."""
        held: list[_Shelf] = []

        def name_of(title_id: str) -> str | None:
            if not held:
                held.append(self._current())
            found = held[0].titles.get(title_id)
            words = None if found is None else _closest_words(held[0], title_id, language)
            return words.title if words is not None else None if found is None else found.title

        return name_of

    def get_many(self, title_ids: Iterable[str]) -> dict[str, Title]:
        """Return the titles among `title_ids` that exist, in the order asked."""
        held = self._current().titles
        return {title_id: held[title_id] for title_id in title_ids if title_id in held}

    def every(self) -> tuple[Title, ...]:
        """Return all titles, ordered by id."""
        return tuple(self._current().titles.values())

    def words(self, title_id: str, language: str) -> TitleWords | None:
        """Return the words that serve `language` best (`es-419` for `es-MX`), or None when none come close."""
        return _closest_words(self._current(), title_id, language)

    def languages(self, title_id: str) -> tuple[str, ...]:
        """Return the languages that a title has words in, lower case and sorted; its original's is not among them."""
        return self._current().languages.get(title_id, ())

    def search(self, text: str, *, limit: int = 20) -> tuple[Title, ...]:
        """Return titles with every word of `text` in their name (in any language) or genres.

        Upper case and accents do not matter. Names that begin with `text` come first, then by name.
        """
        asked = _plain(text)
        if not asked:
            return ()
        shelf = self._current()
        names: dict[str, list[str]] = {key: [held.title, *held.genres] for key, held in shelf.titles.items()}
        for (title_id, _), words in shelf.words.items():
            names.setdefault(title_id, []).append(words.title)
        found = [
            shelf.titles[title_id]
            for title_id, texts in names.items()
            if title_id in shelf.titles and _holds_every_word(asked, texts)
        ]
        found.sort(key=lambda held: (not _plain(held.title).startswith(asked), _plain(held.title), held.title_id))
        return tuple(found[:limit])

    def put_many(self, given: Iterable[Title]) -> int:
        """Add titles or replace those with the same id, in one transaction; return how many really changed."""
        held = self._current().titles
        rows = [_to_row(title) for title in given if held.get(title.title_id) != title]
        self._upsert(titles, ("title_id",), rows)
        return len(rows)

    def put_words(self, given: Iterable[TitleWords]) -> int:
        """Add or replace words of titles; return how many were given."""
        rows: list[dict[str, object]] = [
            {
                "title_id": w.title_id,
                "language": w.language.lower(),
                "title": w.title,
                "synopsis": w.synopsis,
                "machine": w.machine,
            }
            for w in given
        ]
        self._upsert(title_words, ("title_id", "language"), rows)
        return len(rows)

    def close(self) -> None:
        """Give back the connections to the file."""
        self._engine.dispose()

    def _upsert(self, table: Table, key: tuple[str, ...], rows: list[dict[str, object]]) -> None:
        if not rows:
            return
        statement = insert(table)
        changed = {name: statement.excluded[name] for name in rows[0] if name not in key}
        with self._engine.begin() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=key, set_=changed), rows)
            connection.execute(change_counter.update().values(changes=change_counter.c.changes + 1))

    def _current(self) -> _Shelf:
        if self.version() != self._shelf.version:
            self._shelf = self._read_shelf()
        return self._shelf

    def _read_shelf(self) -> _Shelf:
        with self._engine.connect() as connection:
            # The counter is read first: rows newer than it only cause one more reading, never a stale shelf.
            version = _changes(connection)
            rows = connection.execute(select(titles).order_by(titles.c.title_id)).all()
            worded = connection.execute(select(title_words)).all()
        held = {row.title_id: _from_row(row) for row in rows}
        words = {
            (row.title_id, row.language): TitleWords(
                row.title_id, row.language, row.title, row.synopsis, bool(row.machine)
            )
            for row in worded
        }
        languages: dict[str, list[str]] = {}
        for title_id, language in sorted(words):
            languages.setdefault(title_id, []).append(language)
        return _Shelf(version, held, words, {title_id: tuple(found) for title_id, found in languages.items()})


def open_titles(path: Path | None) -> Titles:
    """Return the titles kept in the file `path` (made when missing), or held in memory when it is None."""
    if path is None:
        shared = {"check_same_thread": False}
        return Titles(create_engine("sqlite://", poolclass=StaticPool, connect_args=shared))
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 10})
    event.listen(engine, "connect", _set_pragmas)
    return Titles(engine)


def _set_pragmas(connection: Any, _record: object) -> None:
    """Let readers go on while another process writes."""
    connection.execute("PRAGMA journal_mode=WAL")


def _changes(connection: Connection) -> int:
    return int(connection.execute(select(change_counter.c.changes)).scalar_one())


def _to_row(title: Title) -> dict[str, object]:
    return {
        "title_id": title.title_id,
        "kind": title.kind.value,
        "title": title.title,
        "year": title.year,
        "genres": list(title.genres),
        "language": title.language,
        "note": title.note,
    }


def _from_row(row: Row[Any]) -> Title:
    return Title(
        title_id=row.title_id,
        kind=Kind(row.kind),
        title=row.title,
        year=row.year,
        genres=tuple(row.genres),
        language=row.language,
        note=row.note,
    )


def _closest_words(shelf: _Shelf, title_id: str, language: str) -> TitleWords | None:
    """Return the words of the language that serves `language` best."""
    closest = closest_language(language, shelf.languages.get(title_id, ()))
    return None if closest is None else shelf.words[title_id, closest]


def _add_machine(connection: Connection) -> None:
    """Give the table of words its newest column, where an earlier version made the file."""
    if "machine" not in {column["name"] for column in inspect(connection).get_columns("title_words")}:
        connection.execute(text("ALTER TABLE title_words ADD COLUMN machine BOOLEAN NOT NULL DEFAULT 0"))


def _plain(text: str) -> str:
    """Return `text` without accents, case and outer space, for comparing."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).strip()


def _holds_every_word(asked: str, texts: Iterable[str]) -> bool:
    held = _plain(" ".join(texts))
    return all(word in held for word in asked.split())
