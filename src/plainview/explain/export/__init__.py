"""A member's archive: the layout that members know, our own JSON, and a cover page that says what each file is."""

from __future__ import annotations

from plainview.explain.export.archive import write_archive
from plainview.explain.export.parts import ArchiveFile, ArchiveParts, ArchiveSummary

__all__ = ["ArchiveFile", "ArchiveParts", "ArchiveSummary", "write_archive"]
