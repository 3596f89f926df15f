"""Writing one archive: what is held is read page by page, and every page goes to the files that tell of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa

from plainview.explain.export.bundle import Bundle, JSONList
from plainview.explain.export.cover import cover_page
from plainview.explain.export.own_files import FOLDER, Teller
from plainview.explain.export.parts import ArchiveParts, ArchiveSummary
from plainview.explain.export.whose import Whose, whose_archive
from plainview.explain.phrasing import as_json
from plainview.gate.subjects import SubjectRef

COVER = "Cover sheet.html"


def write_archive(parts: ArchiveParts, subject: SubjectRef, language: str, path: Path) -> ArchiveSummary:
    """Write the archive of a member, or of one profile, to `path`, whole or not at all; return what is in it.

    Raises NotFound for an unknown member or profile. Memory does not grow with what is held: files grow on disk,
    unnamed, in the folder of `path`.
    """
    whose = whose_archive(parts, subject)
    with Bundle(path) as bundle:
        elements = tuple(parts.gate.catalogue.elements_for(parts.rights.purpose))
        reading = parts.rights.read(subject, elements)
        Teller(parts, whose, language).tell(bundle, reading.values)
        _put_events(bundle, whose, reading.streams)
        bundle.whole(COVER, cover_page(parts, whose, language, bundle.listing()))
        files = bundle.listing()
        size_bytes, digest = bundle.pack()
    return ArchiveSummary(path, files, size_bytes, digest, len(whose.others))


def _put_events(bundle: Bundle, whose: Whose, streams: Mapping[str, pa.Table]) -> None:
    for family, table in streams.items():
        listed = JSONList(bundle.file(f"{FOLDER}/events/{family}.json"))
        for row in table.to_pylist():
            if whose.has_row(row["subject_no"]):
                listed.add(_event(whose, row))
        listed.end()


def _event(whose: Whose, row: Mapping[str, object]) -> dict[str, object]:
    number = row["subject_no"]
    profile = whose.names.get(number, "") if isinstance(number, int) else ""
    values = {
        name: as_json(value)
        for name, value in row.items()
        if value is not None and name not in ("subject_no", "event_no")
    }
    return {"profile_id": profile, **values}
