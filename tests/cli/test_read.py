"""`plainview read` writes what one purpose may see, and nothing else, to a Parquet file."""

from __future__ import annotations

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.journeys.installation import Installation


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    with Installation(tmp_path) as made:
        serving = made.serve()
        made.identify("ana", email="ana@x.example", country="DE")
        watched = {"id": "w1", "event": "playback.completed", "member_id": "ana", "profile_id": "main"}
        made.events(watched | {"properties": {"title_id": "f001", "played_ms": 9, "ip": "192.0.2.1"}})
        made.stop(serving)
    return made


def test_a_view_is_written_with_the_purposes_own_columns(installation: Installation, tmp_path: Path) -> None:
    path = tmp_path / "viewing.parquet"
    installation.run("read", "audience_use", "--view", "viewing", "--parquet", str(path))
    table = pq.read_table(path)
    assert table.column("title_id").to_pylist() == ["f001"]
    assert "ip" not in table.column_names
    assert path.stat().st_mode & 0o077 == 0
    counted = tmp_path / "counted.parquet"
    sql = "SELECT title_id, count(*) AS n FROM viewing GROUP BY title_id"
    installation.run("read", "audience_use", "--sql", sql, "--parquet", str(counted))
    assert pq.read_table(counted).to_pylist() == [{"title_id": "f001", "n": 1}]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nonsense", "--view", "viewing"), "no purpose is named 'nonsense'"),
        (("audience_use",), "name one of the purpose's views"),
        (("audience_use", "--view", "security"), "name one of the purpose's views"),
        (("audience_use", "--sql", "SELECT * FROM read_csv('/etc/passwd')"), "was refused"),
    ],
)
def test_what_cannot_be_read_says_why_and_writes_nothing(
    installation: Installation, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    path = tmp_path / "out.parquet"
    assert said in installation.run("read", *arguments, "--parquet", str(path), expect=1)
    assert not path.exists()


def test_a_file_that_cannot_be_written_says_so(installation: Installation, tmp_path: Path) -> None:
    said = installation.run(
        "read", "audience_use", "--view", "viewing", "--parquet", str(tmp_path / "nowhere" / "x.parquet"), expect=1
    )
    assert "cannot be written" in said
