"""The service's own look: logo and colours from the settings, checked at the start, served from our own origin.

Colours become a small style sheet that is served like any other, since no page holds a style of its own. A colour on
which words could not be read is refused with the ratio that it has.
"""

from __future__ import annotations

import re
import struct
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from plainview.base.errors import SettingsError
from plainview.base.settings import PREFIX, Settings

CONTRAST_NEEDED = 4.5
"""WCAG 2.2, success criterion 1.4.3: text of usual size."""
LOGO_BYTES = 262_144
SHEET = "brand.css"
_HEIGHT_PX = 32
_WIDEST_PX = 240
_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_PNG = b"\x89PNG\r\n\x1a\n"
_NUMBER = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)\s*(?:px)?\s*")
_INK_ON_ACCENT = ("#ffffff", "#0c2320")

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Scheme:
    """What a colour must be read on: the grounds of `plainview.css`, light or dark, and how strong a wash of it is."""

    setting: str
    paper: str
    sheet: str
    wash: float


_LIGHT = _Scheme("accent", "#faf8f3", "#ffffff", 0.12)
_DARK = _Scheme("accent_dark", "#15171a", "#1d2024", 0.2)


@dataclass(frozen=True, slots=True)
class Logo:
    """A logo as it is served: its name among the assets, its content, and its size on the page in pixels."""

    name: str
    content: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Brand:
    """The look of one service; `sheet` is empty where the colours are ours."""

    logo: Logo | None
    sheet: str


def brand_of(settings: Settings) -> Brand:
    """Return the look that the settings ask for; raises SettingsError saying what is wrong."""
    return Brand(_logo(settings.logo.strip()), _sheet(settings.accent.strip(), settings.accent_dark.strip()))


def contrast(one: str, another: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2).

    >>> round(contrast("#000", "#ffffff"), 1)
    21.0
    """
    lighter, darker = sorted((_luminance(_rgb(one)), _luminance(_rgb(another))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _sheet(accent: str, accent_dark: str) -> str:
    if not accent and not accent_dark:
        return ""
    rules: list[str] = []
    if accent:
        rules.append(f":root {{ {_tokens(_LIGHT, _checked(_LIGHT, accent))} }}")
    dark = _checked(_DARK, accent_dark) if accent_dark else _lightened(_hex(_rgb(accent)))
    rules.append(f"@media (prefers-color-scheme: dark) {{ :root {{ {_tokens(_DARK, dark)} }} }}")
    return "\n".join((*rules, ""))


def _tokens(scheme: _Scheme, accent: str) -> str:
    ink = max(_INK_ON_ACCENT, key=lambda tried: contrast(tried, accent))
    return f"--accent: {accent}; --accent-ink: {ink}; --accent-wash: {_mixed(accent, scheme.sheet, scheme.wash)};"


def _checked(scheme: _Scheme, accent: str) -> str:
    variable = PREFIX + scheme.setting.upper()
    if not _HEX.fullmatch(accent):
        raise SettingsError(variable, f"{variable} must be a colour such as #0f5f5a; {accent!r} is none")
    colour = _hex(_rgb(accent))
    has = _poorest(scheme, colour)
    if has < CONTRAST_NEEDED:
        towards = "darker" if scheme is _LIGHT else "lighter"
        raise SettingsError(
            variable,
            f"{variable}: words in {colour} have a contrast of {has:.2f} to 1 on our pages and need "
            f"{CONTRAST_NEEDED} to 1; take a {towards} colour",
        )
    return colour


def _poorest(scheme: _Scheme, accent: str) -> float:
    """Return the lowest contrast with what it stands on, and of what stands on it."""
    grounds = (scheme.paper, scheme.sheet, _mixed(accent, scheme.sheet, scheme.wash))
    on_it = max(contrast(ink, accent) for ink in _INK_ON_ACCENT)
    return min(on_it, *(contrast(accent, ground) for ground in grounds))


def _lightened(accent: str) -> str:
    """Return a colour mixed with just enough white to be read on dark pages."""
    for part in range(0, 101, 5):
        tried = _mixed("#ffffff", accent, part / 100)
        if _poorest(_DARK, tried) >= CONTRAST_NEEDED:
            return tried
    return "#ffffff"


def _mixed(one: str, another: str, share: float) -> str:
    """Return `another` with a share of `one` in it."""
    pairs = zip(_rgb(one), _rgb(another), strict=True)
    red, green, blue = (round(first * share + second * (1 - share)) for first, second in pairs)
    return _hex((red, green, blue))


def _rgb(colour: str) -> Colour:
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _logo(path_text: str) -> Logo | None:
    if not path_text:
        return None
    path = Path(path_text)
    try:
        size_bytes = path.stat().st_size
        content = path.read_bytes() if size_bytes <= LOGO_BYTES else b""
    except OSError as error:
        raise _unfit(f"{path} cannot be read ({error.strerror}); name a file that the server may read") from None
    if size_bytes > LOGO_BYTES:
        raise _unfit(f"{path} has {size_bytes} bytes, at most {LOGO_BYTES}; make it smaller")
    match path.suffix.lower():
        case ".png":
            width, height = _png_size(path, content)
        case ".svg":
            width, height = _svg_size(path, content)
        case _:
            raise _unfit(f"{path} must end in .svg or .png; name such a file")
    if not width or not height:
        raise _unfit(f"{path} says no size; give it a width and a height, or a viewBox")
    shown_width = min(_WIDEST_PX, max(1, round(_HEIGHT_PX * width / height)))
    shown_height = min(_HEIGHT_PX, max(1, round(shown_width * height / width)))
    return Logo(f"logo{path.suffix.lower()}", content, shown_width, shown_height)


def _png_size(path: Path, content: bytes) -> tuple[float, float]:
    if not content.startswith(_PNG) or len(content) < 24 or content[12:16] != b"IHDR":
        raise _unfit(f"{path} is no PNG picture; save it as one")
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _svg_size(path: Path, content: bytes) -> tuple[float, float]:
    """Return the size that an SVG says; it must be one that draws and does nothing else."""
    text = content.decode("utf-8", "replace")
    # Nothing of what it declares is worked out: entities are how a small file becomes an endless one.
    if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
        raise _unfit(f"{path} declares a document type or entities; save it without them")
    try:
        root = ET.fromstring(text)  # noqa: S314 - no document type and no entity, as was just looked
    except ET.ParseError:
        raise _unfit(f"{path} is no SVG picture; save it as one") from None
    if _local(root.tag) != "svg":
        raise _unfit(f"{path} is no SVG picture; save it as one")
    for element in root.iter():
        if _local(element.tag) in {"script", "foreignobject", "iframe", "embed", "object"}:
            raise _unfit(f"{path} holds <{_local(element.tag)}>; save it as a plain drawing")
        for name, value in element.attrib.items():
            if _local(name).startswith("on") or (_local(name) == "href" and not value.startswith(("#", "data:image/"))):
                raise _unfit(f"{path} holds {_local(name)!r}, which runs or fetches something; save it without")
    return _said_size(root)


def _said_size(root: ET.Element) -> tuple[float, float]:
    box = root.get("viewBox", "").replace(",", " ").split()
    if len(box) == 4 and all(_NUMBER.fullmatch(part) for part in box[2:]):
        return float(box[2]), float(box[3])
    found = [_NUMBER.fullmatch(root.get(name, "")) for name in ("width", "height")]
    width, height = (float(one[1]) if one else 0.0 for one in found)
    return width, height


def _local(name: object) -> str:
    return str(name).rpartition("}")[2].lower()


def _unfit(message: str) -> SettingsError:
    return SettingsError("PLAINVIEW_LOGO", f"PLAINVIEW_LOGO: {message}")
