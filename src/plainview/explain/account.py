"""A member's Explanation, read through the rights session and derived from the catalogue that the gate enforces."""

from __future__ import annotations

from plainview.base.clock import Clock
from plainview.base.errors import NotFound
from plainview.base.settings import Settings
from plainview.catalogue.words import Words
from plainview.explain.explanation import Contacts, Explanation
from plainview.explain.phrasing import Phrasing
from plainview.explain.telling import Panelled, Telling
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.gate import Gate
from plainview.gate.session import PurposeSession
from plainview.titles import Titles


class Explain:
    """Explains members to themselves. `rights` must be a session bound to the purpose of that name."""

    def __init__(
        self, rights: PurposeSession, gate: Gate, titles: Titles, clock: Clock, *, settings: Settings | None = None
    ) -> None:
        self._rights = rights
        self._gate = gate
        self._titles = titles
        self._clock = clock
        self._settings = settings or Settings()

    def contacts(self) -> Contacts:
        """Return whom members can turn to, as the settings say."""
        settings = self._settings
        return Contacts(settings.controller, settings.representative, settings.officer_contact, settings.authority)

    def of_member(
        self, member_id: str, words: Words, language: str, panels: Panelled = (), *, asked_by: str = ""
    ) -> Explanation:
        """Return what is held about a member and what happens with it, in `language`, with programs' `panels`.

        Costs one read of all that is held, in the ledger under the key `asked_by`, or as her own. Raises NotFound.
        """
        return self.telling(member_id, words, language, asked_by=asked_by).explanation(panels)

    def telling(
        self, member_id: str, words: Words, language: str, *, asked_by: str = "", shows_names: bool = True
    ) -> Telling:
        """Return what can be told about a member, of which only what is asked for is read. Raises NotFound.

        Without `shows_names`, values that name her are masked.
        """
        if not self._gate.knows(member_id):
            raise NotFound("member", "no such member; nothing is held under this id")
        vocabulary = Vocabulary(words)
        session = self._gate.session(self._rights.purpose, asked_by) if asked_by else self._rights
        return Telling(
            member_id=member_id,
            language=language,
            service_name=self._settings.service_name,
            now=self._clock.now(),
            gate=self._gate,
            session=session,
            own_page=self._rights.program,
            contacts=self.contacts(),
            vocabulary=vocabulary,
            phrasing=self.phrasing(vocabulary, language),
            shows_names=shows_names,
        )

    def phrasing(self, vocabulary: Vocabulary, language: str) -> Phrasing:
        """Return the phrasing of `language`, with titles named in it."""
        return Phrasing(
            language,
            yes=vocabulary.text("say-yes"),
            no=vocabulary.text("say-no"),
            title_of=self._titles.names(language),
            coded=vocabulary.coded,
            label=vocabulary.property,
        )
