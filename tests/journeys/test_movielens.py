"""MovieLens through the unmodified Segment SDK, then recommendations with reasons, and the member's own page."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from math import fsum
from pathlib import Path

import pytest

from plainview.catalogue.words import load_words
from plainview.cli.importing.folder import open_import_folder
from plainview.cli.importing.movielens import find_layout
from plainview.cli.importing.scan import DataSet, scan
from plainview.gate.statements import Statement
from plainview.testing.movielens_layout import invent_ratings, write_recbole_layout
from tests.conftest import ROOT
from tests.journeys.browser import opened_page, sign_in
from tests.journeys.installation import Installation, beside

SENDER = Path(__file__).with_name("segment_sender.py")
RATINGS = Statement(
    "ratings",
    "Ratings by profile and title.",
    "SELECT subject_no, title_id, stars, occurred_at, count(*) AS n FROM opinions WHERE event = 'rating.set' "
    "GROUP BY ALL",
)
EMAIL = "rater@journey.example"
PASSWORD = "correct horse battery staple"


@pytest.fixture(params=["movielens", "generated"])
def data_set(request: pytest.FixtureRequest, tmp_path: Path) -> DataSet:
    """Return MovieLens 100K where it was fetched, and generated ratings of the same layout everywhere."""
    if request.param == "movielens":
        request.getfixturevalue("movielens_100k")
        path = ROOT / ".data" / "ml-100k"
    else:
        path = write_recbole_layout(tmp_path, invent_ratings(n_ratings=20_000))
    folder = open_import_folder(path)
    return scan(folder, find_layout(folder))


def sheet_of(data_set: DataSet, path: Path) -> Path:
    """Write the titles as the kind of sheet that `import titles` reads."""
    rows = ["title_id,kind,title,year,genres,language,note"]
    for title in data_set.titles:
        name = title.title.replace('"', '""')
        rows.append(f'{title.title_id},{title.kind},"{name}",{title.year or ""},{";".join(title.genres)},,')
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_ratings_sent_by_the_segment_sdk_become_recommendations_with_reasons_and_a_page(
    installation: Installation, data_set: DataSet, tmp_path: Path, chromium: str
) -> None:
    assert chromium
    installation.run("import", "titles", str(sheet_of(data_set, tmp_path / "titles.csv")))
    installation.serve()
    ratings = [rating for _, rating in data_set.ratings()]
    lines = "".join(f"ml-{rating.user}\tml-{rating.item}\t{rating.stars:g}\t{rating.at_s}\n" for rating in ratings)
    sent = subprocess.run(
        [sys.executable, "-I", str(SENDER), f"http://127.0.0.1:{installation.port}", installation.service_key],
        input=lines, env={"TZ": "UTC"}, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert sent.stdout.split() == [str(len(ratings)), "0"], sent.stderr

    with beside(installation) as service:
        table = service.gate.session("rights", "journey").query(RATINGS).to_pydict()
    assert set(table["n"]) == {1}
    assert len(table["n"]) == len(ratings)
    assert Counter(table["title_id"]) == Counter(f"ml-{rating.item}" for rating in ratings)

    installation.run("worker", "--once")
    user, _ = Counter(rating.user for rating in ratings).most_common(1)[0]
    busiest = f"ml-{user}"
    hers = [rating for rating in ratings if rating.user == user]
    own = {f"ml-{rating.item}" for rating in hers}
    answer = installation.recommendations(busiest)
    assert answer["model"].startswith("ease-")
    assert len(answer["items"]) == 20
    for item in answer["items"]:
        assert item["title_id"] not in own
        assert {reason["title_id"] for reason in item["reasons"]} <= own
        assert fsum(reason["weight"] for reason in item["reasons"]) == item["score"]

    details = {"traits": {"email": EMAIL, "name": "Rae"}, "password": PASSWORD}
    assert installation.request("PATCH", f"/v1/members/{busiest}", details).status == 200
    with opened_page() as page:
        sign_in(page, f"http://127.0.0.1:{installation.port}", EMAIL, PASSWORD)
        text = page.inner_text("main")
        newest = max(hers, key=lambda rating: rating.at_s)
        named = {title.title_id: title.title for title in data_set.titles}
        latest = {named[f"ml-{rating.item}"] for rating in hers if rating.at_s == newest.at_s}
        assert any(name in text for name in latest)
        words = load_words("en")
        page.goto(f"http://127.0.0.1:{installation.port}/you/known/ratings")
        assert words.element("ratings").name in page.inner_text("main")
        uses = page.locator("#element-ratings .use-list").text_content() or ""
        assert words.purpose("recommend_use").name in uses
        page.goto(f"http://127.0.0.1:{installation.port}/you/uses")
        assert words.purpose("recommend_use").name in page.inner_text("main")
