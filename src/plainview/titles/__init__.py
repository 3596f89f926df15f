"""Films, series and games, and their words in each language: no personal data, so no grant is needed to read them."""

from plainview.titles.sheet import packaged_titles, read_title_sheet
from plainview.titles.shelf import Titles, open_titles
from plainview.titles.title import Kind, Title, TitleWords

__all__ = ["Kind", "Title", "TitleWords", "Titles", "open_titles", "packaged_titles", "read_title_sheet"]
