"""`Translate`: shows titles in the language that suits a profile, under the purpose `translate` alone."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping

import pyarrow as pa

from plainview.base.clock import Clock
from plainview.base.errors import NotFound
from plainview.gate.reading import Reading
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.titles import Title, Titles, TitleWords
from plainview.uses.translate.languages import Preferred, Served, preferred_languages, serve

PREFERRED_LANGUAGES = "preferred_languages"
SOURCES = ("device_language", "general_location", "language", "track_choices")
"""What languages are worked out from."""

_FRESH = dt.timedelta(days=7)
_MOST_A_RUN = 200
_MOMENT = "%Y-%m-%d %H:%M:%S.%f"


class Translate:
    """The use `translate`."""

    def __init__(self, session: PurposeSession, titles: Titles, clock: Clock) -> None:
        self._session = session
        self._titles = titles
        self._clock = clock
        self._since: str | None = None

    def languages(self, member_id: str, profile_id: str) -> tuple[Preferred, ...]:
        """Return the languages that suit a profile now, and keep them when they changed or were kept a week ago."""
        ref = SubjectRef(member_id, profile_id)
        return self._looked_at(ref, profile_id, self._session.read(ref, self._wanted))

    def languages_of(self, member_id: str, profile_ids: Iterable[str]) -> Mapping[str, tuple[Preferred, ...]]:
        """Return profile -> the languages that suit it, from one read of all; keeps them as `languages` does."""
        readings = self._session.read_profiles(member_id, profile_ids, self._wanted)
        return {name: self._looked_at(SubjectRef(member_id, name), name, read) for name, read in readings.items()}

    @property
    def _wanted(self) -> tuple[str, ...]:
        return (*(element for element in SOURCES if element in self._session.declared), PREFERRED_LANGUAGES)

    def _looked_at(self, ref: SubjectRef, profile_id: str, reading: Reading) -> tuple[Preferred, ...]:
        found = _preferred(reading, profile_id)
        kept = next((held for held in reading.values if held.element == PREFERRED_LANGUAGES), None)
        value: list[object] = [{"language": wish.language, "reason": wish.reason.value} for wish in found]
        stale = kept is None or kept.value != value or self._clock.now() - kept.received_at >= _FRESH
        if found and stale and self._session.number_of(ref) is not None:
            self._session.keep(ref, PREFERRED_LANGUAGES, value)
        return found

    def title(self, member_id: str, profile_id: str, title_id: str) -> tuple[Title, TitleWords | None, Served]:
        """Return a title, its words (None for the original's), and why they are these. Raises NotFound."""
        title = self._titles.get(title_id)
        if title is None:
            raise NotFound("title", "no such title; see `plainview import titles`")
        served = serve(self.languages(member_id, profile_id), self._titles.languages(title_id), title.language)
        worded = served.language in self._titles.languages(title_id)
        return title, self._titles.words(title_id, served.language) if worded else None, served

    def refresh_active(self) -> str | None:
        """Look again at profiles whose devices or tracks said something since the last run, at most 200."""
        since = self._since or (self._clock.now() - dt.timedelta(days=1)).strftime(_MOMENT)
        seen = self._session.query("heard_lately", since=since).to_pylist()[:_MOST_A_RUN]
        profiles = self._session.subjects("profile")
        done = 0
        for row in seen:
            self._since = row["last"].strftime(_MOMENT)
            ref = profiles.get(row["subject_no"])
            if ref is not None and ref.profile_id:
                self.languages(ref.member_id, ref.profile_id)
                done += 1
        return f"translate: {done} profiles looked at" if done else None


def _preferred(reading: Reading, profile_id: str) -> tuple[Preferred, ...]:
    held = [value for value in reading.values if value.element == "language"]
    held.sort(key=lambda value: value.profile_id != profile_id)
    place = reading.first("general_location")
    country = str(place.get("country") or "") if isinstance(place, dict) else ""
    watched = Counter[str]()
    for name in ("audio_language", "subtitle_language"):
        for counted in _column(reading, "viewing", name).group_by(name).aggregate([([], "count_all")]).to_pylist():
            watched[counted[name]] += counted["count_all"]
    device = _column(reading, "device", "locale")
    latest = device.slice(device.num_rows - 1).to_pylist()[0]["locale"] if device.num_rows else ""
    return preferred_languages([str(value.value) for value in held], watched, latest, country)


def _column(reading: Reading, family: str, name: str) -> pa.Table:
    """Return the texts of a column, the earliest first, as streams are; an account may hold a million."""
    nothing = pa.schema([(name, pa.string())]).empty_table()
    table: pa.Table | None = reading.streams.get(family)
    if table is None or name not in table.column_names:
        return nothing
    column = table.select([name])
    return column.drop_null() if pa.types.is_string(column.schema.field(name).type) else nothing
