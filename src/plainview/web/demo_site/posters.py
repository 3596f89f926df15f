"""Posters of titles as SVG, drawn from a title's id and name alone, because the demo ships no picture of anybody's."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator
from html import escape

from plainview.titles import Title

WIDTH, HEIGHT = 200, 300
_LINE = 13
_ACROSS_LETTERS = 285
_MOST_LINES = 5
_SERIF = "Iowan Old Style, Palatino Linotype, Palatino, Noto Serif, Georgia, DejaVu Serif, serif"


class _Dice:
    """Numbers that are the same for a title each time: bytes of a digest, one after the other."""

    def __init__(self, seed: str) -> None:
        self._bytes: Iterator[int] = iter(hashlib.sha512(seed.encode()).digest())

    def roll(self, sides: int) -> int:
        """Return a number from 0 to below `sides`."""
        return next(self._bytes) * sides // 256


def poster(title: Title) -> str:
    """Return a title's poster: two colours, a few shapes, and its name in a serif face; about 1 KB."""
    dice = _Dice(title.title_id)
    hue = dice.roll(360)
    other = (hue + 30 + dice.roll(120)) % 360
    light = f"hsl({other} 50% 68%)"
    scene = _SCENES[dice.roll(len(_SCENES))](dice, light)
    lines = _lines(title.title)
    # A letter of these faces is a little wider than half its height.
    size = min(25, _ACROSS_LETTERS // max(map(len, lines)))
    top = HEIGHT - 22 - size * 1.12 * (len(lines) - 1)
    words = "".join(
        f'<text x="16" y="{top + place * size * 1.12:.0f}">{escape(line)}</text>' for place, line in enumerate(lines)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        '<defs><linearGradient id="g" x1="0" y1="0" x2="0.4" y2="1">'
        f'<stop stop-color="hsl({other} 45% 42%)"/><stop offset="1" stop-color="hsl({hue} 48% 15%)"/></linearGradient>'
        '<linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0.35" stop-opacity="0"/>'
        '<stop offset="1" stop-opacity="0.72"/></linearGradient></defs>'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#g)"/>{scene}'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#s)"/>'
        f'<text x="16" y="30" fill="#fff" fill-opacity="0.8" font-size="12" font-family="sans-serif" '
        f'letter-spacing="2">{title.year}</text>'
        f'<g fill="#fff" font-family="{_SERIF}" font-size="{size}" font-weight="600">{words}</g></svg>'
    )


def _lines(name: str) -> tuple[str, ...]:
    """Return a name broken into lines of about 13 letters; what does not fit ends in an ellipsis."""
    lines = [""]
    for word in name.split():
        joined = f"{lines[-1]} {word}".strip()
        if len(joined) <= _LINE or not lines[-1]:
            lines[-1] = joined
        else:
            lines.append(word)
    shown = [line if len(line) <= _LINE + 2 else f"{line[: _LINE + 1]}…" for line in lines[:_MOST_LINES]]
    if len(lines) > _MOST_LINES:
        shown[-1] += " …"
    return tuple(shown)


def _moon(dice: _Dice, light: str) -> str:
    across, radius = 40 + dice.roll(120), 26 + dice.roll(34)
    hills = "".join(
        f'<path d="M-20 {170 + far * 32} Q{30 + dice.roll(90)} {90 + far * 36 + dice.roll(40)} 110 {165 + far * 30} '
        f'T220 {150 + far * 34} V300 H-20Z" fill="#000" fill-opacity="{0.16 + far * 0.1:.2f}"/>'
        for far in range(3)
    )
    return f'<circle cx="{across}" cy="{80 + dice.roll(40)}" r="{radius}" fill="{light}"/>{hills}'


def _rings(dice: _Dice, light: str) -> str:
    across, down = 60 + dice.roll(80), 80 + dice.roll(60)
    rings = "".join(
        f'<circle cx="{across}" cy="{down}" r="{14 + ring * 19}" '
        f'stroke-opacity="{0.9 - ring * 0.13:.2f}" stroke-width="{2 + dice.roll(7)}"/>'
        for ring in range(6)
    )
    return f'<g fill="none" stroke="{light}">{rings}</g>'


def _rays(dice: _Dice, light: str) -> str:
    across, down, count = 40 + dice.roll(120), 110 + dice.roll(60), 7 + dice.roll(6)
    rays = ""
    for ray in range(count):
        angle, wide = math.tau * ray / count, math.pi / count / 1.7
        ends = ((across + 320 * math.cos(angle + turn), down + 320 * math.sin(angle + turn)) for turn in (-wide, wide))
        points = " ".join(f"{x:.0f},{y:.0f}" for x, y in ends)
        rays += f'<polygon points="{across},{down} {points}" fill="{light}" fill-opacity="0.22"/>'
    return f'{rays}<circle cx="{across}" cy="{down}" r="{18 + dice.roll(22)}" fill="{light}"/>'


def _towers(dice: _Dice, light: str) -> str:
    towers = "".join(
        f'<rect x="{place * 25 - 2}" y="{70 + dice.roll(130)}" width="{16 + dice.roll(14)}" height="260" '
        f'fill="#000" fill-opacity="{0.18 + dice.roll(30) / 100:.2f}"/>'
        for place in range(9)
    )
    across, down, radius = 30 + dice.roll(140), 75 + dice.roll(35), 20 + dice.roll(20)
    return f'<circle cx="{across}" cy="{down}" r="{radius}" fill="{light}"/>{towers}'


def _waves(dice: _Dice, light: str) -> str:
    waves = "".join(
        f'<path d="M-10 {60 + wave * 34} q{26 + dice.roll(20)} {-14 - dice.roll(26)} 55 0 t55 0 t55 0 t55 0" '
        f'stroke-opacity="{0.75 - wave * 0.1:.2f}" stroke-width="{3 + dice.roll(9)}"/>'
        for wave in range(6)
    )
    return f'<g fill="none" stroke="{light}" stroke-linecap="round">{waves}</g>'


def _blocks(dice: _Dice, light: str) -> str:
    return "".join(
        f'<rect x="{dice.roll(5) * 40}" y="{dice.roll(6) * 40}" width="40" height="40" rx="{(dice.roll(3) % 2) * 20}" '
        f'fill="{light}" fill-opacity="{0.25 + dice.roll(60) / 100:.2f}"/>'
        for _ in range(9)
    )


_SCENES: tuple[Callable[[_Dice, str], str], ...] = (_moon, _rings, _rays, _towers, _waves, _blocks)
