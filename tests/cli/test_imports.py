"""MovieLens and sheets of titles come in whole, once, and with every line accounted for."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from plainview.cli import main
from plainview.testing.movielens_layout import invent_ratings, write_grouplens_layout, write_recbole_layout
from plainview.titles import Titles, open_titles
from tests.cli.receiving_server import Received, receiving_server

RATINGS = 3_210


@pytest.fixture
def server() -> Iterator[Received]:
    with receiving_server() as received:
        yield received


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("PLAINVIEW_DATA", str(folder))
    return folder


@pytest.fixture
def titles(data_folder: Path) -> Iterator[Titles]:
    opened = open_titles(data_folder / "titles.db")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def layouts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("layouts")
    ratings = invent_ratings(n_users=60, n_items=150, n_ratings=RATINGS)
    write_grouplens_layout(folder / "grouplens" / "ml-100k", ratings)
    write_recbole_layout(folder / "recbole", ratings)
    shutil.make_archive(str(folder / "grouplens"), "zip", folder / "grouplens")
    shutil.make_archive(str(folder / "recbole"), "zip", folder / "recbole")
    return folder


def run(path: Path, server: Received, *more: str, key: str = "demo-service") -> Result:
    return CliRunner().invoke(main, ["import", "movielens", str(path), "--server", server.url, "--key", key, *more])


def run_json(path: Path, server: Received, *more: str) -> dict[str, Any]:
    result = run(path, server, "--json", *more)
    assert result.exit_code == 0, result.output
    report: dict[str, Any] = json.loads(result.stdout)
    return report


def change_line(path: Path, line: int, change: Callable[[str], str]) -> None:
    lines = path.read_text(encoding="latin-1").splitlines(keepends=True)
    lines[line - 1] = change(lines[line - 1])
    path.write_text("".join(lines), encoding="latin-1")


@pytest.mark.parametrize("name", ["grouplens", "grouplens.zip", "recbole", "recbole.zip"])
def test_every_layout_brings_the_same_ratings_and_titles(
    layouts: Path, server: Received, titles: Titles, name: str
) -> None:
    report = run_json(layouts / name, server)
    assert (report["read"], report["stored"], report["duplicates"]) == (RATINGS, RATINGS, 0)
    assert report["skipped"] == []
    assert (report["members"], report["titles"]) == (60, 150)
    event = next(iter(server.events.values()))
    user, item, at_s = event["id"].removeprefix("ml-").split("-")
    assert event["event"] == "rating.set"
    assert event["member_id"] == f"ml-{user}"
    assert event["properties"]["title_id"] == f"ml-{item}"
    assert 1 <= event["properties"]["stars"] <= 5
    assert event["occurred_at"].startswith(("1997-", "1998-"))
    assert int(at_s) > 0
    first = titles.get("ml-4")
    assert first is not None
    assert first.title == "The Café River 4"
    assert 1922 <= first.year <= 1998
    assert 1 <= len(first.genres) <= 2
    assert server.batches == -(-RATINGS // 500)


def test_both_layouts_give_equal_events_so_the_second_stores_nothing(layouts: Path, server: Received) -> None:
    run_json(layouts / "grouplens", server)
    again = run_json(layouts / "recbole.zip", server)
    assert (again["stored"], again["duplicates"]) == (0, RATINGS)
    assert len(server.events) == RATINGS


def test_a_rerun_stores_nothing_twice_and_leaves_no_progress_behind(
    layouts: Path, server: Received, data_folder: Path
) -> None:
    run_json(layouts / "grouplens", server)
    assert list((data_folder / "imports").iterdir()) == []
    again = run(layouts / "grouplens", server)
    assert f"{RATINGS} read of 60 members, 0 stored, {RATINGS} there already, 0 skipped" in again.stdout
    assert "150 read from the GroupLens layout, 0 added or changed" in again.stdout


def test_busy_answers_and_broken_connections_are_waited_out(layouts: Path, server: Received) -> None:
    server.troubles = [503, "reset", "lost answer", 500]
    report = run_json(layouts / "grouplens", server)
    assert report["stored"] + report["duplicates"] == RATINGS
    assert len(server.events) == RATINGS
    # The batch whose answer was lost came twice, and was kept once.
    assert report["duplicates"] == 500


def test_a_stopped_import_goes_on_after_the_last_acknowledged_line(
    layouts: Path, server: Received, data_folder: Path
) -> None:
    server.judge = lambda event: ("stored", "")
    # Whoever runs the tests in the background has Ctrl-C ignored, and a child inherits that.
    listening = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    command = [sys.executable, "-c", f"{listening}; from plainview.cli import main; main()", "import", "movielens"]
    child = subprocess.Popen(
        [*command, str(layouts / "grouplens"), "--server", server.url, "--key", server.key],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    stop_at_third(server, child)
    _, said = child.communicate(timeout=30)
    assert child.returncode == 1
    assert "run the same command again to go on where it was" in said
    acknowledged = json.loads(next((data_folder / "imports").glob("*.json")).read_bytes())["line"]
    assert acknowledged in {1_000, 1_500}
    sent_before = server.batches
    server.before_answer = lambda: None
    report = run_json(layouts / "grouplens", server)
    assert report["resumed_at"] == acknowledged
    assert server.batches - sent_before == -(-(RATINGS - acknowledged) // 500)
    assert (report["read"], report["stored"] + report["duplicates"]) == (RATINGS, RATINGS)
    assert len(server.events) == RATINGS


def stop_at_third(server: Received, child: subprocess.Popen[str]) -> None:
    def interrupt() -> None:
        if server.batches == 3:
            child.send_signal(signal.SIGINT)

    server.before_answer = interrupt


def test_from_start_forgets_an_earlier_progress(layouts: Path, server: Received, data_folder: Path) -> None:
    run_json(layouts / "grouplens", server)
    server.judge = lambda event: ("refused", "switched_off")
    refused = run(layouts / "grouplens", server)
    assert "kept none of the first ratings: refused (switched_off)" in refused.output
    server.judge = lambda event: ("stored", "")
    report = run_json(layouts / "grouplens", server, "--from-start")
    assert report["resumed_at"] == 0


def test_bad_lines_are_skipped_and_counted_by_reason_with_their_numbers(
    layouts: Path, server: Received, tmp_path: Path
) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(layouts / "grouplens" / "ml-100k", folder)
    data = folder / "u.data"
    change_line(data, 3, lambda line: line.replace("\t", " "))
    change_line(data, 9, lambda line: line.replace("\t", " "))
    change_line(data, 12, lambda line: "1\t1\tfive\t874724710\n")
    change_line(data, 13, lambda line: "1\t1\t9\t874724710\n")
    change_line(data, 14, lambda line: "1\t99999\t5\t874724710\n")
    change_line(data, 15, lambda line: "4711\t1\t5\t874724710\n")
    change_line(data, 16, lambda line: "1\t1\t5\t12\n")
    change_line(data, 17, lambda line: "é\t1\t5\t874724710\n")
    change_line(folder / "u.item", 2, lambda line: line.replace("|", "/"))
    report = run_json(folder, server)
    reasons = {entry["reason"]: (entry["count"], entry["first_lines"]) for entry in report["skipped"]}
    assert reasons["expected 4 tab-separated fields: user, item, rating, time"] == (2, [3, 9])
    assert reasons["expected numbers for rating and time"] == (1, [12])
    assert reasons["expected a rating between 0.5 and 5"] == (1, [13])
    assert reasons["the user is not in u.user"] == (1, [15])
    assert 14 in reasons["the item is not in u.item"][1]
    assert any("between the years 1990 and 2100" in reason for reason in reasons)
    skipped = sum(count for count, _ in reasons.values())
    assert report["stored"] + report["duplicates"] + skipped == report["read"] == RATINGS
    assert report["titles_skipped"][0]["first_lines"] == [2]


def test_more_than_five_percent_bad_lines_stop_before_anything_is_sent(
    layouts: Path, server: Received, tmp_path: Path
) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(layouts / "recbole", folder)
    lines = (folder / "ml-100k.inter").read_text().splitlines()
    for line in range(10, 10 + RATINGS // 15):
        lines[line] = "nonsense"
    (folder / "ml-100k.inter").write_text("\n".join(lines))
    result = run(folder, server)
    assert result.exit_code == 1
    assert "more than 5 %; nothing was sent" in result.output
    assert "line 11" in result.output
    assert server.batches == 0


def test_what_the_server_does_not_keep_is_counted_by_its_reason(layouts: Path, server: Received) -> None:
    server.judge = lambda event: ("too_old", "") if event["member_id"] == "ml-7" else ("stored", "")
    report = run_json(layouts / "grouplens", server)
    assert [entry["reason"] for entry in report["skipped"]] == ["server: too_old"]
    assert report["stored"] + report["skipped"][0]["count"] == RATINGS
    assert len(report["skipped"][0]["first_lines"]) == 5


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda folder: (folder / "u.item").unlink(), "u.item is missing beside the ratings"),
        (lambda folder: (folder / "u.data").write_text(""), "u.data is empty"),
        (lambda folder: [entry.unlink() for entry in folder.iterdir()], "holds neither u.data"),
        (lambda folder: (folder / "u.user").write_text("1;24;M\n" * 9), "5 fields separated by |"),
    ],
)
def test_a_damaged_data_set_is_said_to_be_so(
    layouts: Path, server: Received, tmp_path: Path, spoil: Callable[[Path], object], said: str
) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(layouts / "grouplens" / "ml-100k", folder)
    spoil(folder)
    result = run(folder, server)
    assert result.exit_code == 1
    assert said in result.output
    assert server.batches == 0


def test_damaged_archives_and_wrong_paths_are_said_to_be_so(layouts: Path, server: Received, tmp_path: Path) -> None:
    assert "there is no such file" in run(tmp_path / "none.zip", server).output
    no_zip = tmp_path / "no.zip"
    no_zip.write_bytes(b"this is no archive")
    assert "no folder and no zip archive" in run(no_zip, server).output
    whole = (layouts / "grouplens.zip").read_bytes()
    cut = tmp_path / "cut.zip"
    with zipfile.ZipFile(layouts / "grouplens.zip") as archive:
        start = archive.getinfo("ml-100k/u.data").header_offset + 200
    cut.write_bytes(whole[:start] + b"\0" * 64 + whole[start + 64 :])
    result = run(cut, server)
    assert result.exit_code == 1
    assert "u.data is damaged" in result.output


def test_a_header_without_the_columns_names_them(layouts: Path, server: Received, tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(layouts / "recbole", folder)
    change_line(folder / "ml-100k.inter", 1, lambda line: line.replace("rating:float", "score:float"))
    assert "the header of ml-100k.inter lacks rating" in run(folder, server).output


def test_a_wrong_key_a_missing_server_and_a_key_without_history_say_what_to_do(layouts: Path, server: Received) -> None:
    assert "plainview key add NAME" in run(layouts / "grouplens", server, key="wrong").output
    gone = Received()
    gone.url = "http://127.0.0.1:9"
    assert "cannot be reached" in run(layouts / "grouplens", gone).output
    assert "plainview serve" in run(layouts / "grouplens", gone).output
    server.judge = lambda event: ("too_old", "")
    result = run(layouts / "grouplens", server)
    assert result.exit_code == 1
    assert "--history" in result.output


def test_a_sheet_of_titles_is_added_once(titles: Titles, tmp_path: Path) -> None:
    sheet = tmp_path / "titles.csv"
    sheet.write_text("title_id,kind,title,year,genres\nx1,game,NetHack,1987,roguelike;fantasy\nx2,film,It,1927,\n")
    first = CliRunner().invoke(main, ["import", "titles", str(sheet)])
    assert first.stdout == "titles: 2 read, 2 added or changed, 0 the same as before\n"
    again = CliRunner().invoke(main, ["import", "titles", str(sheet), "--json"])
    assert json.loads(again.stdout) == {"read": 2, "changed": 0, "unchanged": 2}
    held = titles.get("x1")
    assert held is not None
    assert held.genres == ("roguelike", "fantasy")


def test_a_faulty_sheet_of_titles_changes_nothing(titles: Titles, tmp_path: Path) -> None:
    sheet = tmp_path / "titles.csv"
    sheet.write_text("title_id,kind,title,year\nx1,game,NetHack,1987\nx1,film,It,1927\n")
    result = CliRunner().invoke(main, ["import", "titles", str(sheet)])
    assert result.exit_code == 1
    assert "line 3: title_id 'x1' stands on line 2 already" in result.output
    assert titles.every() == ()


def test_the_real_movielens_comes_in_whole(movielens_100k: Path, server: Received, titles: Titles) -> None:
    report = run_json(movielens_100k, server)
    assert (report["read"], report["stored"], report["members"]) == (100_000, 100_000, 943)
    assert report["skipped"] == []
    assert (report["titles"], [entry["first_lines"] for entry in report["titles_skipped"]]) == (1_681, [[268]])
    found = {name: titles.search(name)[0] for name in ("Usual Suspects", "Miserables", "Land Before Time III")}
    assert found["Usual Suspects"].title == "The Usual Suspects"
    assert found["Miserables"].title == "Les Misérables"
    assert found["Land Before Time III"].year == 1995
    assert titles.get("ml-267") is None
