"""Style sheet and mark, served under names that hold their content's digest, so browsers may keep them for good."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

_STATIC = Path(__file__).parent / "static"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".js": "text/javascript; charset=utf-8",
}
PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
"""For pictures that somebody opens on their own: whatever is in one draws, and neither runs nor fetches anything."""
FOR_GOOD = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class Asset:
    """One file as it is served."""

    content: bytes
    media_type: str

    @property
    def headers(self) -> dict[str, str]:
        """Return the headers that it is served with."""
        kept = {"Cache-Control": FOR_GOOD}
        return {**kept, "Content-Security-Policy": PICTURE_POLICY} if self.media_type.startswith("image/") else kept


class Assets:
    """All static files, read once."""

    def __init__(self, folder: Path = _STATIC) -> None:
        self._served: dict[str, Asset] = {}
        self._names: dict[str, str] = {}
        for path in sorted(folder.iterdir()):
            if path.suffix not in _TYPES:
                continue
            self.add(path.name, path.read_bytes())

    def add(self, name: str, content: bytes) -> None:
        """Serve some content under a name that ends as a style sheet's or picture's does."""
        path = Path(name)
        served = f"{path.stem}.{hashlib.sha256(content).hexdigest()[:16]}{path.suffix}"
        self._served[served] = Asset(content, _TYPES[path.suffix])
        self._names[name] = served

    def path_of(self, name: str) -> str:
        """Return the path under which a file is served; raises KeyError for a file that does not exist."""
        return f"/assets/{self._names[name]}"

    def get(self, served: str) -> Asset | None:
        """Return a file by its served name, or None."""
        return self._served.get(served)
