"""The console's panel about the ranking: what its own titles are worth against titles from further down."""

from __future__ import annotations

from plainview.gate.panels import Cell, Panel, Said, Table
from plainview.uses.audience.estimates import Estimate
from plainview.uses.audience.use import Audience


def evaluation_panel(audience: Audience) -> Panel:
    """Return the panel, with both estimates and their standard errors, in per cent of impressions."""
    found, as_of = audience.estimates(), audience.as_of()
    heading, lead = Said("audience-ranking"), Said("audience-ranking-lead")
    rows = tuple(
        _row(name, estimate)
        for name, estimate in (("ranked", found.ranked), ("further-down", found.further_down))
        if estimate.snips is not None
    )
    columns = ("ranking", "impressions", "followed", "snips", "error", "ips")
    table = Table(
        "estimates",
        Said("audience-estimates"),
        tuple(Said(f"audience-column-{name}") for name in columns),
        rows,
        Said("audience-no-estimates"),
    )
    figures: list[tuple[Said, Cell]] = []
    if as_of is not None:
        allow = Said("audience-of", {"part": as_of.evaluated, "whole": as_of.members})
        figures.append((Said("audience-members-evaluated"), allow))
    if found.impressions:
        figures.append((Said("audience-answers"), found.answers))
    sentences = [lead]
    if found.gain is not None:
        gain, error = found.gain
        sentences.append(Said("audience-gain", {"gain": _per_cent(gain), "error": _per_cent(error)}))
    return Panel("ranking", heading, tuple(sentences), tuple(figures), tables=(table,))


def _row(name: str, estimate: Estimate) -> tuple[Cell, ...]:
    numbers = (estimate.snips, estimate.error, estimate.ips)
    shares = tuple(None if number is None else _per_cent(number) for number in numbers)
    return (Said(f"audience-ranking-{name}"), estimate.impressions, estimate.followed, *shares)


def _per_cent(share: float) -> float:
    return round(100 * share, 2)
