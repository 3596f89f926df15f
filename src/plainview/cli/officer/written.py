"""Where an officer's papers go, and what they are made with: the catalogue in force, its words, the settings."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import click

from plainview.base.errors import BadInput
from plainview.base.settings import Settings, read_settings
from plainview.catalogue.model import AskedAt, Catalogue
from plainview.catalogue.saved import Place
from plainview.explain.explanation import Contacts
from plainview.explain.notice import Notice, notice_of
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Facts


@dataclass(frozen=True)
class Author:
    """Writes in one language for the installation that the environment names; needs no store."""

    settings: Settings
    language: str

    @property
    def place(self) -> Place:
        """Where the catalogue in force lies."""
        return Place(Path(self.settings.catalogue) if self.settings.catalogue else None)

    @property
    def words(self) -> Vocabulary:
        """The words of the catalogue in force."""
        return Vocabulary(self.place.in_language(self.language))

    @property
    def contacts(self) -> Contacts:
        """Whom people can turn to, as the settings say."""
        settings = self.settings
        return Contacts(settings.controller, settings.representative, settings.officer_contact, settings.authority)

    @property
    def named(self) -> tuple[str, str, Contacts]:
        """The service, the language and the contacts."""
        return self.settings.service_name, self.language, self.contacts

    def phrasing(self, words: Vocabulary) -> Phrasing:
        """Return the phrasing of the language; no title is looked up, as none stands in a paper."""
        return Phrasing(
            self.language, yes=words.text("say-yes"), no=words.text("say-no"), title_of=lambda title_id: title_id
        )

    def notice(self, catalogue: Catalogue, words: Vocabulary, place: AskedAt | None) -> Notice:
        """Return the notice of any catalogue, for somebody in the default country."""
        facts = Facts(self.settings.default_country or None)
        return notice_of(catalogue, words, self.phrasing(words), facts=facts, named=self.named, place=place)


def author(language: str) -> Author:
    """Return the author in `language`, or in the service's own when it is empty."""
    settings = read_settings()
    return Author(settings, language or settings.default_language)


def write(text: str, output: Path | None) -> None:
    """Write to stdout, or the whole file at once; raises BadInput when it cannot be written."""
    if output is None:
        click.echo(text, nl=not text.endswith("\n"))
        return
    unfinished = output.with_name(f".{output.name}.unfinished")
    try:
        unfinished.write_text(text, encoding="utf-8")
        os.replace(unfinished, output)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise BadInput(f"{output} cannot be written ({error.strerror}); name another file") from None
    click.echo(f"Written to {output}.", err=True)
