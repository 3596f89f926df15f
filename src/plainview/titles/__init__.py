"""Films, series and games, and their words in each language: no personal data, so no grant is needed to read them."""

from plainview.titles.matching import closest_language, proper_tag
from plainview.titles.sheet import packaged_titles, read_title_sheet
from plainview.titles.shelf import Titles, open_titles
from plainview.titles.title import Kind, Title, TitleWords
from plainview.titles.words_sheet import read_words_sheet

__all__ = ["Kind", "Title", "TitleWords", "Titles", "closest_language", "open_titles"]
__all__ += ["packaged_titles", "proper_tag", "read_title_sheet"]
__all__ += ["read_words_sheet"]
