"""Writing one archive: what is held is read page by page, and every page goes to the files that tell of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from plainview.explain.export.account_lines import AccountLines
from plainview.explain.export.bundle import Bundle, JSONList, Target
from plainview.explain.export.cover import cover_page
from plainview.explain.export.known import KnownLayout
from plainview.explain.export.own_files import FOLDER, Teller
from plainview.explain.export.pages import Page, pages
from plainview.explain.export.parts import ArchiveParts, ArchiveSummary
from plainview.explain.export.whose import Whose, whose_archive
from plainview.gate.reading import HeldValue
from plainview.gate.subjects import SubjectRef

COVER = "Cover sheet.html"
_MOST_TITLES = 50_000


def write_archive(
    parts: ArchiveParts,
    subject: SubjectRef,
    language: str,
    path: Path,
    *,
    opened: Callable[[Path], Target] | None = None,
) -> ArchiveSummary:
    """Write the archive of a member, or of one profile, to `path`, whole or not at all; return what is in it.

    `opened` opens what it is written into, such as a file that only a key of its own opens again.

    Raises NotFound for an unknown member or profile. Memory does not grow with what is held: it is read page by page,
    and files grow on disk, unnamed, in the folder of `path`.
    """
    whose = whose_archive(parts, subject)
    catalogue = parts.gate.catalogue
    declared = [catalogue.elements[name] for name in catalogue.elements_for(parts.rights.purpose)]
    records = [element.id for element in declared if element.is_record]
    values = parts.rights.read(subject, records).values if records else ()
    with Bundle(path, opened) as bundle:
        Teller(parts, whose, language).tell(bundle, values)
        streams = [element.id for element in declared if not element.is_record]
        _put_events(bundle, pages(parts, whose, streams), _known(bundle, parts, whose, values, language))
        bundle.whole(f"{FOLDER}/schema.json", files(__package__).joinpath("archive.schema.json").read_bytes())
        bundle.whole(COVER, cover_page(parts, whose, language, bundle.listing()))
        listing = bundle.listing()
        size_bytes, digest = bundle.pack()
    return ArchiveSummary(path, listing, size_bytes, digest, len(whose.others))


def _known(
    bundle: Bundle, parts: ArchiveParts, whose: Whose, values: Iterable[HeldValue], language: str
) -> KnownLayout:
    # A name is looked up once: there are fewer titles than viewings of them.
    @lru_cache(maxsize=_MOST_TITLES)
    def title_of(title_id: str) -> str:
        title = parts.titles.get(title_id, language)
        return title_id if title is None else title.title

    return KnownLayout(bundle, whose, AccountLines(values, whose), title_of)


def _put_events(bundle: Bundle, told: Iterable[Page], known: KnownLayout) -> None:
    lists: dict[str, JSONList] = {}
    for page in told:
        for family, rows in page.families.items():
            if family not in lists:
                lists[family] = JSONList(bundle.file(f"{FOLDER}/events/{family}.json"))
            lists[family].add_many(rows)
        known.take(page)
    known.end()
    for listed in lists.values():
        listed.end()
