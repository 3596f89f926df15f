"""What a browser or app calls itself, as coarse words: enough to say "Firefox on Windows", and no more."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 1024
# The first that fits counts, so that what also calls itself by an older name stands before that name.
_SYSTEMS = (
    ("tv", ("smart-tv", "smarttv", "tizen", "web0s", "webos", "appletv", "googletv", "android tv", "bravia", "roku")),
    ("console", ("playstation", "xbox", "nintendo")),
    ("ios", ("iphone", "ipad", "ios")),
    ("android", ("android",)),
    ("windows", ("windows",)),
    ("macos", ("mac os", "macos", "macintosh")),
    ("chromeos", ("cros",)),
    ("linux", ("linux", "x11")),
)
_BROWSERS = (
    ("edge", ("edg/", "edga/", "edgios/")),
    ("opera", ("opr/", "opera")),
    ("samsung", ("samsungbrowser",)),
    ("firefox", ("firefox", "fxios")),
    ("chrome", ("chrome", "crios", "chromium")),
    ("safari", ("safari",)),
)
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Client:
    """A family of browsers or apps, and the system that it runs on; both are names from short lists."""

    browser: str
    system: str

    @property
    def name(self) -> str:
        """Return both as one name, such as `firefox/windows`."""
        return f"{self.browser}/{self.system}"


def client_of(user_agent: str) -> Client:
    """Return what a user agent amounts to.

    >>> client_of("Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0").name
    'firefox/windows'
    """
    text = user_agent[:_LONGEST].lower()
    return Client(_first(_BROWSERS, text), _first(_SYSTEMS, text))


def _first(table: tuple[tuple[str, tuple[str, ...]], ...], text: str) -> str:
    return next((name for name, marks in table if any(mark in text for mark in marks)), OTHER)
