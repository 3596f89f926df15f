"""Charts as SVG text, drawn for the page they stand in: its CSS colours them and its type sets their words.

Places across are shares of whatever width there is and places down are pixels, so that one picture is as sharp at 360
as at 1440 pixels and its letters never shrink. There is no style, script or link in it, so that the strictest content
security policy holds.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from plainview.gate.panels import ChartKind

_TEXT_PX = 15
_BAR_PX = 12
_GAP_PX = 16
_LEGEND_PX = 24
_PLOT_PX = 190
_TOP_PX = 22
_FOOT_PX = 26
_COLOURS = 6
_LONGEST = 34
_ACROSS = 1000
_DOWN = 100


@dataclass(frozen=True, slots=True)
class Series:
    """One series: its name, its numbers, and the same numbers as the table writes them; None is a gap."""

    name: str
    numbers: tuple[float | None, ...]
    written: tuple[str, ...]


def ticks(series: Sequence[tuple[float | None, ...]]) -> tuple[float, float, float]:
    """Return nothing, the middle and the top of a scale that holds all numbers; the top is 1, 2, 4, 5 or 8 times ten^n.

    >>> ticks([(3.0, None, 37.0)])
    (0.0, 20.0, 40.0)
    """
    most = max((number for numbers in series for number in numbers if number is not None), default=0.0)
    if most <= 0:
        return 0.0, 0.5, 1.0
    power = 10.0 ** math.floor(math.log10(most))
    top = next(step * power for step in (1, 2, 4, 5, 8, 10) if step * power >= most)
    return 0.0, top / 2, top


def picture(
    kind: ChartKind, heading: str, labels: Sequence[str], series: Sequence[Series], *, scale: tuple[str, str, str]
) -> str:
    """Return the SVG of a chart; `scale` are the ticks as people write them. Empty when there is nothing to draw."""
    if not labels or not series:
        return ""
    top = ticks([one.numbers for one in series])[2]
    drawn = list(_bars(labels, series, top) if kind is ChartKind.BARS else _lines(labels, series, top, scale))
    height = _bars_height(labels, series) if kind is ChartKind.BARS else _lines_height(series)
    # Left to right in every language, as the numbers are; words in it still run as their letters do.
    return (
        f'<svg class="chart" role="img" aria-label="{escape(heading)}" width="100%" height="{height}" direction="ltr">'
        f"{''.join(drawn)}</svg>"
    )


def _bars(labels: Sequence[str], series: Sequence[Series], top: float) -> Iterator[str]:
    y = 0
    for place, label in enumerate(labels):
        y += _TEXT_PX
        if len(series) > 1:
            yield _text(0, y, label)
        for number, one in enumerate(series):
            if len(series) > 1:
                y += _TEXT_PX + 4
            yield _text(0, y, one.name if len(series) > 1 else label, "chart-word" if len(series) > 1 else "")
            yield _text(100, y, one.written[place], "chart-number", anchor="end")
            yield f'<rect class="chart-rail" x="0" y="{y + 6}" width="100%" height="{_BAR_PX}" rx="3"/>'
            value = one.numbers[place]
            if value is not None and value > 0:
                yield (
                    f'<rect class="chart-bar chart-{number % _COLOURS + 1}" x="0" y="{y + 6}"'
                    f' width="{100 * value / top:.2f}%" height="{_BAR_PX}" rx="3"/>'
                )
            y += 6 + _BAR_PX
        y += _GAP_PX


def _bars_height(labels: Sequence[str], series: Sequence[Series]) -> int:
    each = 6 + _BAR_PX + (_TEXT_PX + 4 if len(series) > 1 else 0)
    return len(labels) * (_TEXT_PX + len(series) * each + _GAP_PX) - _GAP_PX + 2


def _lines(labels: Sequence[str], series: Sequence[Series], top: float, scale: tuple[str, str, str]) -> Iterator[str]:
    y = 0
    if len(series) > 1:
        for number, one in enumerate(series):
            y += _LEGEND_PX
            yield f'<rect class="chart-bar chart-{number % _COLOURS + 1}" x="0" y="{y - 12}" width="20" height="6"/>'
            yield f'<text x="28" y="{y - 4}">{escape(one.name)}</text>'
    y += _TOP_PX
    for place, tick in enumerate(reversed(scale)):
        at = y + _PLOT_PX * place / 2
        yield f'<line class="chart-rail" x1="0" y1="{at:g}" x2="100%" y2="{at:g}"/>'
        yield _text(0, at - 5, tick, "chart-word")
    yield (
        f'<svg x="0" y="{y}" width="100%" height="{_PLOT_PX}" viewBox="0 0 {_ACROSS} {_DOWN}"'
        ' preserveAspectRatio="none" overflow="visible">'
    )
    for number, one in enumerate(series):
        for points in _runs(one.numbers, top):
            yield (
                f'<polyline class="chart-line chart-{number % _COLOURS + 1}" points="{points}" fill="none"'
                ' vector-effect="non-scaling-stroke"/>'
            )
    yield "</svg>"
    foot = y + _PLOT_PX + 19
    yield _text(0, foot, labels[0], "chart-word")
    if len(labels) > 1:
        yield _text(100, foot, labels[-1], "chart-word", anchor="end")


def _lines_height(series: Sequence[Series]) -> int:
    return (len(series) * _LEGEND_PX if len(series) > 1 else 0) + _TOP_PX + _PLOT_PX + _FOOT_PX


def _runs(numbers: Sequence[float | None], top: float) -> Iterator[str]:
    """Yield the points of each stretch without a gap; one number alone is a point, drawn as a line to itself."""
    run: list[str] = []
    step = _ACROSS / max(len(numbers) - 1, 1)
    for place, number in enumerate((*numbers, None)):
        if number is not None:
            run.append(f"{place * step:.2f},{_DOWN - _DOWN * number / top:.2f}")
        elif run:
            yield " ".join(run if len(run) > 1 else run * 2)
            run = []


def _text(x_percent: int, y: float, text: str, css: str = "", *, anchor: str = "start") -> str:
    named = f' class="{css}"' if css else ""
    return f'<text{named} x="{x_percent}%" y="{y:g}" text-anchor="{anchor}">{escape(_short(text))}</text>'


def _short(text: str) -> str:
    """Return words that fit beside a number on a telephone; the table has them whole."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
