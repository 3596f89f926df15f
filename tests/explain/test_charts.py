"""Charts are well-formed SVG that says what the table says, and holds nothing that a strict policy would block."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from plainview.catalogue.words import load_words
from plainview.explain.charts import Series, picture, ticks
from plainview.explain.panels import PanelTeller
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.panels import Chart, ChartKind, Panel, Said

SCALE = ("0", "20", "40")
TWO = (Series("first", (10.0, None, 40.0), ("10", "–", "40")), Series("second", (20.0, 5.0, 0.0), ("20", "5", "0")))
LABELS = ("<a> & b", "c", "d")


def _parsed(drawn: str) -> ElementTree.Element:
    return ElementTree.fromstring(drawn)  # noqa: S314 - our own text


@pytest.mark.parametrize("kind", ChartKind)
def test_a_chart_is_one_named_image_without_style_script_or_link(kind: ChartKind) -> None:
    drawn = picture(kind, 'Minutes "by" day', LABELS, TWO, scale=SCALE)
    root = _parsed(drawn)
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-label"] == 'Minutes "by" day'
    for node in root.iter():
        assert node.tag in {"svg", "text", "rect", "line", "polyline"}
        assert not {"style", "href"} & node.attrib.keys()
        assert not any(name.startswith("on") for name in node.attrib)


def test_bars_are_as_long_as_their_numbers_and_written_beside() -> None:
    root = _parsed(picture(ChartKind.BARS, "m", LABELS, TWO, scale=SCALE))
    bars = [node.attrib["width"] for node in root.iter("rect") if "chart-bar" in node.attrib["class"]]
    assert bars == ["25.00%", "50.00%", "12.50%", "100.00%"]
    written = [node.text for node in root.iter("text") if node.attrib.get("class") == "chart-number"]
    assert written == ["10", "20", "–", "5", "40", "0"]
    assert "<a> & b" in [node.text for node in root.iter("text")]


def test_a_line_breaks_where_a_number_is_missing() -> None:
    root = _parsed(picture(ChartKind.LINE, "m", LABELS, TWO, scale=SCALE))
    points = [node.attrib["points"] for node in root.iter("polyline")]
    assert points == ["0.00,75.00 0.00,75.00", "1000.00,0.00 1000.00,0.00", "0.00,50.00 500.00,87.50 1000.00,100.00"]


def test_everything_lies_within_the_height_that_is_told() -> None:
    for kind in ChartKind:
        root = _parsed(picture(kind, "m", LABELS, TWO, scale=SCALE))
        lowest = max(
            float(node.attrib["y"]) + float(node.attrib.get("height", 0)) for node in root.iter() if "y" in node.attrib
        )
        assert lowest <= float(root.attrib["height"])


def test_a_chart_of_nothing_is_not_drawn() -> None:
    assert picture(ChartKind.BARS, "m", (), TWO, scale=SCALE) == ""


@pytest.mark.parametrize(("most", "top"), [(0, 1), (1, 1), (0.3, 0.4), (9, 10), (37, 40), (401, 500), (1e9, 1e9)])
def test_a_scale_ends_at_a_round_number_that_holds_all(most: float, top: float) -> None:
    assert ticks([(0.0, most)])[2] == pytest.approx(top)


def test_a_panels_chart_writes_the_same_numbers_as_its_table() -> None:
    chart = Chart("c", Said("say-yes"), ("a", "b"), ((Said("say-no"), (1234.0, None)),))
    teller = PanelTeller(Vocabulary(load_words("de")), Phrasing("de", yes="ja", no="nein", title_of=lambda _: None))
    (part,) = teller.part("p", Panel("p", Said("say-yes"), charts=(chart,))).charts
    root = _parsed(part.picture)
    written = [node.text for node in root.iter("text") if node.attrib.get("class") == "chart-number"]
    assert written == [row[1] for row in part.table.rows] == ["1.234", "–"]
