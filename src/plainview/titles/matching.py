"""Which of the languages at hand serves somebody best who asks for another: CLDR's distances, by `langcodes`."""

from __future__ import annotations

from functools import lru_cache

import langcodes

FAR = 20
"""The farthest that a language may stand in for another: Spanish for Catalan does, Russian for Ukrainian does not."""

NEAR = 9
"""Up to here it is the same language to a reader: `es-419` for `es-MX`, `pt-PT` for `pt-AO`."""


@lru_cache(maxsize=8192)
def closest_language(asked: str, available: tuple[str, ...], farthest: int = FAR) -> str | None:
    """Return the one of `available` that serves `asked` best, as it stands there, or None when none comes close.

    >>> closest_language("es-MX", ("es", "es-419")), closest_language("iw", ("en", "he"))
    ('es-419', 'he')
    """
    try:
        wanted = langcodes.standardize_tag(asked)
        if asked in available:
            return asked
        proper = {proper_tag(tag): tag for tag in available if langcodes.tag_is_valid(tag)}
        found, distance = langcodes.closest_match(wanted, list(proper), max_distance=farthest)
    except ValueError:
        return None
    return proper.get(found) if distance <= farthest else None


@lru_cache(maxsize=8192)
def proper_tag(tag: str) -> str:
    """Return a BCP 47 tag in its proper letters, the tag itself where it is none.

    >>> proper_tag("zh_hant_hk"), proper_tag("iw"), proper_tag("no tag!")
    ('zh-Hant-HK', 'he', 'no tag!')
    """
    try:
        return langcodes.standardize_tag(tag)
    except ValueError:
        return tag
