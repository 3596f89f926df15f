"""Benchmarks at a small size: every answer is right, and every figure is there. How fast they are is not tested."""

from __future__ import annotations

from plainview.cli.benchmarks.figures import as_rows
from plainview.cli.benchmarks.gdpr import gdpr
from plainview.cli.benchmarks.pages import PAGES, pages


def test_every_workload_answers_rightly_on_both_sides() -> None:
    figures = gdpr(members=60, operations=25, runs=1)
    assert [figure.name.partition(",")[0] for figure in figures] == [
        "regulator", "processor", "customer", "controller", "answers",
    ]  # fmt: skip
    assert figures[-1].value >= 4 * 25 * 2
    assert all(row["value"] > 0 for row in as_rows(figures))  # type: ignore[operator]  # a figure's value is a number


def test_each_page_is_asked_for_over_http_by_members_who_signed_in_and_measured() -> None:
    figures = pages(2_000, rounds=1, crowded_events=3_000, members=3)
    names = [figure.name for figure in figures]
    assert names == [
        "plain read of all her rows, p50",
        *(f"{page}, p95" for page in PAGES),
        *(f"{page}, crowded account" for page in PAGES),
    ]
    assert all(figure.value > 0 for figure in figures)
    assert "KiB at most" in figures[1].note
