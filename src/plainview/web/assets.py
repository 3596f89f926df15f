"""Style sheet and mark, served under names that hold their content's digest, so browsers may keep them for good."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

_STATIC = Path(__file__).parent / "static"
_TYPES = {".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".js": "text/javascript; charset=utf-8"}
FOR_GOOD = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class Asset:
    """One file as it is served."""

    content: bytes
    media_type: str


class Assets:
    """All static files, read once."""

    def __init__(self, folder: Path = _STATIC) -> None:
        self._served: dict[str, Asset] = {}
        self._names: dict[str, str] = {}
        for path in sorted(folder.iterdir()):
            if path.suffix not in _TYPES:
                continue
            content = path.read_bytes()
            served = f"{path.stem}.{hashlib.sha256(content).hexdigest()[:16]}{path.suffix}"
            self._served[served] = Asset(content, _TYPES[path.suffix])
            self._names[path.name] = served

    def path_of(self, name: str) -> str:
        """Return the path under which a file is served; raises KeyError for a file that does not exist."""
        return f"/assets/{self._names[name]}"

    def get(self, served: str) -> Asset | None:
        """Return a file by its served name, or None."""
        return self._served.get(served)
