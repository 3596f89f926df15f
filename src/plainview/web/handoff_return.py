"""Where pages may lead a member back to: the service's own origins, which a setting lists; every other is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from plainview.base.errors import BadInput, SettingsError

_SETTING = "PLAINVIEW_RETURN_ORIGINS"
_LONGEST = 500
_PLAIN = re.compile(r"[!-\[\]-~]+")
"""What an address is written with: printable ASCII without spaces, and without the backslash that browsers turn."""


@dataclass(frozen=True, slots=True)
class ReturnOrigins:
    """Origins such as `https://tv.example`, in the order of the setting."""

    origins: tuple[str, ...]

    @property
    def home(self) -> str:
        """Return where members go back to when nothing more is known, or nothing."""
        return f"{self.origins[0]}/" if self.origins else ""

    def checked(self, address: str) -> str:
        """Return an address that pages may lead to; raises BadInput for every other."""
        if not address:
            return ""
        if len(address) > _LONGEST or _origin(address) not in self.origins:
            raise BadInput(
                f"return_to must be an https address of at most {_LONGEST} characters at one of the origins that "
                f"{_SETTING} lists"
            )
        return address


def return_origins(listed: str) -> ReturnOrigins:
    """Return the origins of a setting, comma-separated; raises SettingsError for what is none."""
    origins: list[str] = []
    for entry in filter(None, (part.strip().rstrip("/") for part in listed.split(","))):
        origin = _origin(entry)
        if not origin or origin != entry.lower():
            raise SettingsError(
                _SETTING, f"{_SETTING}: {entry!r} is no origin; write each as https://host or https://host:port"
            )
        origins.append(origin)
    return ReturnOrigins(tuple(origins))


def _origin(address: str) -> str:
    """Return an https address's origin, nothing for what is none.

    >>> _origin("https://TV.example:443/account?from=privacy")
    'https://tv.example'
    >>> [_origin(bad) for bad in ("http://tv.example/", "https://a@tv.example/", "//tv.example", "https://")]
    ['', '', '', '']
    """
    if not _PLAIN.fullmatch(address):
        return ""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return ""
    if parts.scheme.lower() != "https" or not host or "@" in parts.netloc or "%" in parts.netloc:
        return ""
    shown = f"[{host}]" if ":" in host else host
    return f"https://{shown}" if port in {None, 443} else f"https://{shown}:{port}"
