"""Benchmarks at a small size: every answer is right, and every figure is there. How fast they are is not tested."""

from __future__ import annotations

from plainview.cli.benchmarks.figures import as_rows
from plainview.cli.benchmarks.gdpr import gdpr


def test_every_workload_answers_rightly_on_both_sides() -> None:
    figures = gdpr(members=60, operations=25, runs=1)
    assert [figure.name.partition(",")[0] for figure in figures] == [
        "regulator", "processor", "customer", "controller", "answers",
    ]  # fmt: skip
    assert figures[-1].value >= 4 * 25 * 2
    assert all(row["value"] > 0 for row in as_rows(figures))  # type: ignore[operator]  # a figure's value is a number
