"""Bringing in one member's export from another service, from the archive to the report."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from plainview.base.clock import Clock
from plainview.base.errors import BadInput
from plainview.base.settings import Settings
from plainview.cli.importing.progress import progress_file
from plainview.cli.importing.takeout import open_takeout
from plainview.cli.importing.takeout_profiles import Profiles, match_profiles
from plainview.cli.importing.takeout_report import TakeoutReport, make_takeout_report
from plainview.cli.importing.takeout_scan import ScannedTakeout, scan_takeout
from plainview.cli.importing.takeout_titles import TitleMatcher
from plainview.cli.importing.takeout_transfer import Errand, send_takeout
from plainview.collect.delivery import Delivery
from plainview.gate.plan import LONGEST_ID
from plainview.gate.subjects import SubjectRef
from plainview.titles import open_titles

PROGRAM = "import"
_NAME = "profile_name"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for: which archive, whose it is, how its profiles are mapped, and where progress is kept."""

    path: Path
    member_id: str
    profile_map: Mapping[str, str]
    state: Path
    from_start: bool = False


def import_takeout(
    asked: Asked,
    delivery: Delivery,
    settings: Settings,
    clock: Clock,
    *,
    progress: Callable[[int], AbstractContextManager[Callable[[int], None]]],
) -> TakeoutReport:
    """Send an archive's lines through the way in and return what became of them.

    `progress` is called with how many lines there are, and gives what is told how many are done. Raises
    ImportFileError, BadInput or DeliveryError, each of which says what to do.
    """
    if not asked.member_id.isprintable() or not 0 < len(asked.member_id) <= LONGEST_ID:
        raise BadInput(f"a member's id has 1 to {LONGEST_ID} printable characters")
    delivery.check_reachable()
    scanned = scan_takeout(open_takeout(asked.path))
    profiles = match_profiles(scanned.profile_names, asked.profile_map, _known_profiles(asked.member_id, settings))
    kept = progress_file(asked.state, _digest(asked, scanned, profiles), delivery.server)
    if asked.from_start:
        kept.remove()
    resumed_at = kept.read().line
    titles = open_titles(settings.data_folder / "titles.db")
    try:
        errand = Errand(scanned, asked.member_id, profiles, TitleMatcher(titles), clock.now())
    finally:
        titles.close()
    with progress(scanned.lines) as on_progress:
        outcome, matched = send_takeout(errand, delivery, kept, on_progress=on_progress)
    told = sorted(set(profiles.ids.values()))
    return make_takeout_report(scanned, outcome, matched, profiles=told, resumed_at=resumed_at)


def _digest(asked: Asked, scanned: ScannedTakeout, profiles: Profiles) -> str:
    """Return by what this content for this member, understood this way, is known again."""
    text = f"{scanned.digest}\0{asked.member_id}\0{sorted(profiles.ids.items())}"
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()


def _known_profiles(member_id: str, settings: Settings) -> dict[str, str]:
    """Return id -> name of the profiles that this installation knows of a member, where its store is on this machine.

    A profile without a name is known by its id.
    """
    if settings.engine == "memory" or not (settings.data_folder / "records.db").exists():
        return {}
    from plainview.assemble import open_service
    from plainview.base.clock import SystemClock

    service = open_service(settings, SystemClock(), owns_intake=False)
    try:
        names = {profile_id: profile_id for profile_id in service.gate.profiles(member_id)}
        if names:
            reading = service.gate.session("operate", PROGRAM).read(SubjectRef(member_id), (_NAME,))
            names |= {held.profile_id: str(held.value) for held in reading.values if held.profile_id}
        return names
    finally:
        service.close()
