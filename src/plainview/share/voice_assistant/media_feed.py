"""The titles for assistants and search: a schema.org media-action feed with ids, deep links and access requirements.

No personal data: the same for everybody.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from plainview.base.errors import Conflict
from plainview.titles import Kind, Title

_TYPES = {Kind.FILM: "Movie", Kind.SERIES: "TVSeries", Kind.GAME: "VideoGame"}
_ACTIONS = {Kind.FILM: "WatchAction", Kind.SERIES: "WatchAction", Kind.GAME: "PlayAction"}
_PLATFORMS = tuple(
    f"http://schema.org/{name}Platform" for name in ("DesktopWeb", "MobileWeb", "Android", "AndroidTV", "IOS")
)
_PLACE = "{title_id}"


def media_feed(titles: Iterable[Title], *, title_url: str, service_name: str) -> dict[str, object]:
    """Return the feed as JSON-LD; raises Conflict unless `title_url` is an https address with a place for the id."""
    if not title_url.startswith("https://") or _PLACE not in title_url:
        raise Conflict("set PLAINVIEW_TITLE_URL to the address of a title in your app, with {title_id} in it")
    subscription = {"@type": "MediaSubscription", "name": service_name, "@id": title_url.replace(_PLACE, "")}
    return {
        "@context": "https://schema.org",
        "@type": "DataFeed",
        "name": service_name,
        "dataFeedElement": [_entity(title, title_url, subscription) for title in titles],
    }


def _entity(title: Title, title_url: str, subscription: dict[str, str]) -> dict[str, object]:
    url = title_url.replace(_PLACE, quote(title.title_id, safe=""))
    entity: dict[str, object] = {
        "@type": _TYPES[title.kind],
        "@id": url,
        "url": url,
        "name": title.title,
        "identifier": title.title_id,
        "genre": list(title.genres),
        "potentialAction": {
            "@type": _ACTIONS[title.kind],
            "target": {"@type": "EntryPoint", "urlTemplate": url, "actionPlatform": list(_PLATFORMS)},
            "actionAccessibilityRequirement": {
                "@type": "ActionAccessSpecification",
                "category": "subscription",
                "requiresSubscription": subscription,
            },
        },
    }
    if title.language != "und":
        entity["inLanguage"] = title.language
    if title.year > 0:
        entity["datePublished"] = str(title.year)
    return entity
