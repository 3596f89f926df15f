"""The files of the layout that members know, written page by page from one pass over what is held."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.explain.export.account_lines import ACCOUNT_EVENTS, AccountLines
from plainview.explain.export.bundle import Bundle
from plainview.explain.export.cells import LayoutWriter, TitleOf, merged, pieces_of, was_brought
from plainview.explain.export.layout import CONTINUED, LayoutFile, read_layout
from plainview.explain.export.own_lines import PLAYBACK, Devices, Playbacks, own_playbacks
from plainview.explain.export.pages import Page, Row
from plainview.explain.export.whose import Whose

_DEVICE = "device."
_PROFILES = "history.profile_described"
_VIEWING = "ViewingActivity"
_TRACES = "PlaybackRelatedEvents"
_STREAMED = "IpAddressesStreaming"


class KnownLayout:
    """Writes every file of the layout. A profile's archive has those that tell of profiles, and where it streamed."""

    def __init__(self, bundle: Bundle, whose: Whose, account: AccountLines, title_of: TitleOf) -> None:
        self._title_of = title_of
        self._account = account
        self._names = account.names
        self._playbacks = Playbacks()
        self._devices = Devices()
        layouts = [each for each in read_layout().values() if _concerns(each, whose)]
        self._writers: Mapping[str, LayoutWriter] = {
            layout.name: LayoutWriter(layout, bundle.file(layout.path), self._names, title_of) for layout in layouts
        }
        self._files_of: dict[str, list[LayoutFile]] = {}
        for layout in layouts:
            for event in {layout.event, *layout.own_events}:
                self._files_of.setdefault(event, []).append(layout)

    def take(self, page: Page) -> None:
        """Write the lines of one page."""
        rows = list(merged(page.families, self._told(page)))
        pieces = pieces_of(rows)
        lines: dict[str, list[Row]] = {}
        for row in rows:
            event = str(row["event"])
            brought = was_brought(row)
            if event in ACCOUNT_EVENTS or (event == _PROFILES and brought):
                self._account.add(row)
            if not brought and event.startswith((PLAYBACK, _DEVICE)):
                self._devices.add(row)
            for layout in self._files_of.get(event, ()):
                if event in layout.own_events if not brought else event == layout.event:
                    lines.setdefault(layout.name, []).append(row)
        for name, of_file in lines.items():
            self._writers[name].write_rows(of_file, pieces)
        for row in own_playbacks(rows):
            self._playbacks.add(row)
        self._write_playbacks(page.from_us)

    def end(self) -> None:
        """Write what could only be told once everything was seen."""
        self._write_playbacks(None)
        own = {
            "Devices": self._devices.lines(self._names),
            "AccountDetails": self._account.account(),
            "SubscriptionHistory": self._account.membership(),
            "Profiles": self._account.profiles(),
        }
        for name, lines in own.items():
            if name in self._writers:
                self._writers[name].write_own(list(lines))

    def _told(self, page: Page) -> frozenset[str]:
        """Return the events of a page that some file tells of."""
        present = {str(row["event"]) for rows in page.families.values() for row in rows}
        wanted = {*self._files_of, *ACCOUNT_EVENTS, CONTINUED}
        return frozenset(event for event in present if event in wanted or event.startswith((PLAYBACK, _DEVICE)))

    def _write_playbacks(self, from_us: int | None) -> None:
        done = list(self._playbacks.done(from_us))
        for name, line in ((_VIEWING, "viewing"), (_TRACES, "traces")):
            if name in self._writers and done:
                lines = [
                    getattr(held, line)(self._names.get(held.profile_id, held.profile_id), self._title_of)
                    for held in done
                ]
                self._writers[name].write_own(lines)


def _concerns(layout: LayoutFile, whose: Whose) -> bool:
    return not whose.is_profile or bool(layout.profile) or layout.name == _STREAMED
