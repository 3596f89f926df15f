"""Where the pages' templates lie: `you` for members, `console` for officers; drawn by the web layer."""

from __future__ import annotations

from pathlib import Path

TEMPLATES = Path(__file__).parent
