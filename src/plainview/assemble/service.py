"""An open installation: every part of it, ready to serve or to work."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from plainview.base.clock import Clock
from plainview.base.errors import CatalogueError, DestinationError, Refused, SettingsError
from plainview.base.settings import Settings
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue
from plainview.catalogue.words import Words, load_words
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.leaving import Leaving, Piece
from plainview.gate.panels import Panel
from plainview.gate.program import Job, Notice, Operation, Program, SignInGuard
from plainview.gate.retention import Retention
from plainview.gate.rights.rights import Rights
from plainview.store.backups import BackupStore
from plainview.titles import Titles

if TYPE_CHECKING:
    from plainview.explain.account import Explain


@dataclass
class Service:
    """An open installation. `programs` are by name; `closed` says of those that stayed closed which purpose is missing.

    What is registered in `signs_out` is called with a member's id when all her sessions are to end; what is in
    `keeps_only`, with a function that says who is still known, after somebody was erased.
    """

    settings: Settings
    clock: Clock
    gate: Gate
    titles: Titles
    explain: Explain
    programs: Mapping[str, Program[object]]
    closed: Mapping[str, str]
    demo: bool = False
    catalogue_faults: tuple[object, ...] = ()
    signs_out: list[Callable[[str], None]] = field(default_factory=list)
    keeps_only: list[Callable[[Callable[[str], bool]], None]] = field(default_factory=list)
    own_jobs: list[tuple[str, Job]] = field(default_factory=list)
    backups: BackupStore = field(kw_only=True)
    _present: PresentCatalogue = field(kw_only=True)
    _stamp: tuple[tuple[str, int, int], ...] = field(kw_only=True)
    _word_folders: tuple[Path, ...] = field(kw_only=True)
    _words: dict[tuple[str, str], Words] = field(default_factory=dict, kw_only=True)
    _rights: Rights | None = field(default=None, kw_only=True)
    _retention: Retention | None = field(default=None, kw_only=True)
    _erasures: int = field(default=0, kw_only=True)
    _temporary: list[Callable[[], object]] = field(default_factory=list, kw_only=True)

    @property
    def rights(self) -> Rights:
        """Members' requests about their rights."""
        if self._rights is None:
            raise SettingsError("", "the installation is not open yet; requests can be asked once it is")
        return self._rights

    def open_rights(self, rights: Rights) -> None:
        """Take up members' requests, once all that they reach is open."""
        self._rights = rights
        self.own_jobs.extend(rights.jobs())

    @property
    def retention(self) -> Retention:
        """What deletes values past their last day."""
        if self._retention is None:
            raise SettingsError("", "the installation is not open yet; retention can run once it is")
        return self._retention

    def open_retention(self, retention: Retention) -> None:
        """Take up retention, once the programs that derive something are open."""
        self._retention = retention
        self.own_jobs.append(("retention", retention.job()))

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in force."""
        return self._present()

    def part(self, program: str) -> object | None:
        """Return a program's own object, or None when this installation has no such program open."""
        held = self.programs.get(program)
        return None if held is None else held.part

    def words(self, language: str = "") -> Words:
        """Return the words of a language (BCP 47), the default's where it is not spoken."""
        key = (language or self.settings.default_language, self.catalogue.version)
        if key not in self._words:
            self._words[key] = load_words(key[0], overlay_of(self.settings), added=self._word_folders)
        return self._words[key]

    def reload_catalogue(self) -> bool:
        """Put a changed overlay in force; return whether one was. A faulty one changes nothing and is remembered."""
        stamp = stamp_of(overlay_of(self.settings))
        if stamp == self._stamp:
            return False
        self._stamp = stamp
        try:
            catalogue = load_catalogue(overlay_of(self.settings))
        except CatalogueError as error:
            self.catalogue_faults = error.faults
            return False
        self.catalogue_faults = ()
        self._words = {}
        changed = catalogue.version != self.catalogue.version
        self._present.replace(catalogue)
        return changed

    def forget(self, member_id: str, profile_id: str = "") -> None:
        """Erase a member, or one profile of hers: hidden at once, and taken out of all that each program keeps."""
        self.leave(self.gate.leaving(member_id, profile_id))
        self.forget_numbers(self.gate.forget(member_id, profile_id))
        if not profile_id:
            self.sign_out(member_id)

    def forget_many(self, member_ids: Sequence[str]) -> None:
        """Erase members: each is hidden at once, and uses take all of them out of their state in one go at the end."""
        numbers: list[int] = []
        for member_id in member_ids:
            self.leave(self.gate.leaving(member_id))
            numbers += self.gate.forget(member_id)
        self.forget_numbers(numbers)
        for member_id in member_ids:
            self.sign_out(member_id)

    def leave(self, leaving: Leaving) -> tuple[str, ...]:
        """Let each program take out what it keeps under names of whoever is about to be forgotten.

        Return the programs that could not reach all that they keep, such as a folder of a recipient that is away.
        """
        could_not: list[str] = []
        for name, program in self.programs.items():
            if program.leave is not None:
                try:
                    program.leave(leaving)
                except DestinationError:
                    could_not.append(name)
        return tuple(could_not)

    def refit(self) -> None:
        """Let each program work out anew what it derives, after some rows of living members went."""
        for program in self.programs.values():
            if program.refit is not None:
                program.refit()

    def forget_numbers(self, subject_nos: Sequence[int]) -> None:
        """Take subjects out of each program's own state."""
        for program in self.programs.values():
            if program.forget is not None:
                program.forget(subject_nos)

    def follow_erasures(self) -> bool:
        """Drop from memory whoever another process erased since the last time; return whether anybody was."""
        erasures = self.gate.erasures()
        if erasures == self._erasures:
            return False
        self._erasures = erasures
        self.gate.drop_remembered()
        for program in self.programs.values():
            if program.follow is not None:
                program.follow()
        for keep_only in self.keeps_only:
            keep_only(self.gate.knows)
        return True

    def rests(self) -> Iterator[Piece]:
        """Yield what programs keep outside of the store, for residual scans."""
        for program in self.programs.values():
            if program.rests is not None:
                yield from program.rests()
        if self._rights is not None:
            yield from self._rights.archives.rests()

    def sign_out(self, member_id: str) -> None:
        """End every session of a member."""
        for sign_out in self.signs_out:
            sign_out(member_id)

    def notify(self, notice: Notice) -> bool:
        """Tell a member something through the program that sends messages; return whether one took it on."""
        return any(program.notify(notice) for program in self.programs.values() if program.notify is not None)

    def place_of(self, address: str) -> dict[str, object]:
        """Return the coarse properties that programs add to what comes in from an address."""
        found: dict[str, object] = {}
        for program in self.programs.values():
            if program.at_door is not None:
                found.update(program.at_door(address))
        return found

    def operations(self) -> Iterator[tuple[str, Operation]]:
        """Yield (program, operation) of every program."""
        for name, program in self.programs.items():
            for operation in program.operations:
                yield name, operation

    def jobs(self, *, in_server: bool = False) -> Iterator[tuple[str, Job]]:
        """Yield (program, job) of every job that the worker does, or else the serving process."""
        every = [(name, job) for name, program in self.programs.items() for job in program.jobs]
        for name, job in (*every, *self.own_jobs):
            if job.in_server == in_server:
                yield name, job

    def guards(self) -> tuple[SignInGuard, ...]:
        """Return those that look at every attempt to sign in."""
        return tuple(program.guard for program in self.programs.values() if program.guard is not None)

    def member_panels(self, member_id: str, place: str = "") -> Iterator[tuple[str, Panel]]:
        """Yield (program, panel) of what programs show to a member about herself, in one `place` of her pages or all.

        A program that may not see her, such as after an objection of hers, has nothing to show.
        """
        for name, program in self.programs.items():
            if program.member_panels is not None and place in {"", program.member_place}:
                with suppress(Refused):
                    for panel in tuple(program.member_panels(member_id)):
                        yield name, panel

    def temporary_folder(self, name: str) -> Path:
        """Return a folder that is removed with all in it when the service is closed, or nobody has it any more."""
        folder = Path(tempfile.mkdtemp(prefix=f"plainview-{name}-"))
        self._temporary.append(weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True))
        return folder

    def close(self) -> None:
        """Flush and close every part."""
        self.gate.close()
        self.titles.close()
        for remove in self._temporary:
            remove()


def overlay_of(settings: Settings) -> Path | None:
    """Return the folder of the operator's own catalogue, if there is one."""
    return Path(settings.catalogue) if settings.catalogue else None


def stamp_of(overlay: Path | None) -> tuple[tuple[str, int, int], ...]:
    """Return (path, modified, size) of every overlay file, by which a change is noticed."""
    if overlay is None:
        return ()
    found: list[tuple[str, int, int]] = []
    for path in sorted(overlay.rglob("*")):
        if path.suffix in {".toml", ".ftl"} and path.is_file():
            status = path.stat()
            found.append((str(path), status.st_mtime_ns, status.st_size))
    return tuple(found)
