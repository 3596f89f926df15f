"""What a statement may ask, and a table of ways around the views that are all refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from plainview.base.errors import NotFound
from plainview.gate.statements import AdmittedStatement, NotAdmitted, Statement, examine, load_statements, pick

VIEWS = {"viewing", "security"}

WAYS_AROUND = [
    "SELECT t.* FROM (WITH tail_viewing AS (SELECT 1 AS a) SELECT a FROM tail_viewing) s CROSS JOIN tail_viewing t",
    "WITH tail_viewing AS (SELECT * FROM tail_viewing) SELECT * FROM tail_viewing",
    "WITH a AS (SELECT * FROM tail_viewing), tail_viewing AS (SELECT 1) SELECT * FROM a",
    "SELECT 1 FROM viewing WHERE (WITH tail_viewing AS (SELECT 1) SELECT 1) = (SELECT count(*) FROM tail_viewing)",
    "(WITH tail_viewing AS (SELECT 1 AS a) SELECT a FROM tail_viewing) UNION ALL SELECT title_id FROM tail_viewing",
    "SELECT * FROM read_parquet('/srv/plainview/files/viewing/*.parquet')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_csv_auto('/etc/passwd')",
    "SELECT * FROM read_json('/srv/members.json')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_blob('/etc/shadow')",
    "SELECT * FROM glob('/srv/**')",
    "SELECT * FROM '/srv/plainview/files/viewing/a.parquet'",
    "SELECT * FROM 'https://example.com/a.parquet'",
    "SELECT * FROM parquet_metadata('/srv/a.parquet')",
    "SELECT * FROM sqlite_scan('/srv/records.db', 'record')",
    "SELECT getvariable('eligible_0')",
    "SELECT title_id FROM viewing WHERE getvariable('eligible_0') IS NOT NULL",
    "SET VARIABLE eligible_0 = '1111'::BIT",
    "SET VARIABLE eligible_0 = '1111'::BIT; SELECT * FROM viewing",
    "SELECT * FROM information_schema.tables",
    "SELECT * FROM duckdb_settings()",
    "SELECT * FROM duckdb_secrets()",
    "SELECT * FROM pg_catalog.pg_tables",
    "SELECT * FROM sqlite_master",
    "SELECT * FROM main.viewing",
    "SELECT * FROM memory.main.viewing",
    "SELECT * FROM base.viewing",
    "SELECT * FROM identity",
    "SELECT (SELECT max(x) FROM base.viewing)",
    "SELECT * FROM viewing WHERE EXISTS (SELECT 1 FROM read_text('/etc/passwd'))",
    "WITH a AS (SELECT * FROM read_text('/etc/passwd')) SELECT * FROM a",
    "WITH viewing AS (SELECT * FROM security) SELECT * FROM viewing",
    "WITH RECURSIVE a AS (SELECT 1 UNION ALL SELECT * FROM a) SELECT * FROM a",
    "SELECT * FROM viewing UNION ALL SELECT * FROM base.viewing",
    "SELECT main.viewing.title_id FROM viewing",
    "SELECT getenv('HOME')",
    "SELECT current_setting('home_directory')",
    "SELECT current_user",
    "SELECT current_database()",
    "SELECT query('SELECT 1')",
    "SELECT * FROM query('SELECT 1')",
    "SELECT * FROM query_table('base.viewing')",
    "SELECT COLUMNS('.*') FROM viewing",
    "SELECT unnest(range(1000000000))",
    "SELECT * FROM range(1000000000)",
    "SELECT * FROM viewing TABLESAMPLE 10%",
    "SELECT nextval('s')",
    "COPY viewing TO '/tmp/out.csv'",
    "COPY (SELECT * FROM viewing) TO '/tmp/out.parquet'",
    "ATTACH '/srv/records.db'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "PRAGMA database_list",
    "CALL pragma_version()",
    "EXPORT DATABASE '/tmp/out'",
    "CREATE TABLE a AS SELECT * FROM viewing",
    "CREATE VIEW a AS SELECT * FROM viewing",
    "DROP VIEW viewing",
    "INSERT INTO viewing VALUES (1)",
    "DELETE FROM viewing",
    "UPDATE viewing SET title_id = 'x'",
    "DESCRIBE viewing",
    "SHOW TABLES",
    "SUMMARIZE viewing",
    "EXPLAIN ANALYZE SELECT * FROM viewing",
    "SELECT 1; SELECT 2",
    "SELECT * INTO a FROM viewing",
    "PIVOT viewing ON event",
    "VALUES (1)",
    "SELECT * FROM viewing, LATERAL (SELECT * FROM read_text('/etc/passwd'))",
    "SELECT regexp_extract(title_id, '(.*)*$') FROM viewing",
    "SELECT repeat('x', 1000000000)",
    "",
    "not sql at all",
    "SELECT " + "(" * 5000,
    "SELECT '" + "x" * 30_000 + "'",
]


@pytest.mark.parametrize("sql", WAYS_AROUND)
def test_a_way_around_the_views_is_refused(sql: str) -> None:
    assert isinstance(examine(Statement("attempt", "", sql), VIEWS), NotAdmitted)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT title_id, count(*) AS n FROM viewing GROUP BY ALL ORDER BY n DESC LIMIT 20",
        "WITH days AS (SELECT date_trunc('day', occurred_at) AS day FROM viewing) SELECT day FROM days GROUP BY day",
        "SELECT v.title_id, s.ip FROM viewing v JOIN security s ON v.event_no = s.event_no WHERE v.event = $event",
        "SELECT title_id, sum(played_ms) FILTER (WHERE event = 'playback.completed') FROM viewing GROUP BY 1",
        "SELECT arg_max(title_id, occurred_at), approx_count_distinct(subject_no) FROM viewing",
        "SELECT subject_no, row_number() OVER (PARTITION BY subject_no ORDER BY occurred_at) FROM viewing",
        "SELECT * EXCLUDE (event_no) FROM viewing",
        "SELECT title_id FROM viewing UNION ALL SELECT title_id FROM viewing",
        "WITH a AS (SELECT * FROM viewing), b AS (SELECT * FROM a) SELECT * FROM b UNION SELECT * FROM a",
        "WITH a AS (SELECT * FROM viewing) SELECT * FROM (WITH b AS (SELECT * FROM a) SELECT * FROM b JOIN a ON true)",
        "SELECT * FROM viewing WHERE title_id IN (WITH a AS (SELECT title_id FROM viewing) SELECT title_id FROM a)",
    ],
)
def test_a_plain_select_over_the_views_is_admitted_and_names_what_it_reads(sql: str) -> None:
    admitted = examine(Statement("fine", "", sql), VIEWS)
    assert isinstance(admitted, AdmittedStatement), admitted
    assert admitted.views <= VIEWS
    assert "viewing" in admitted.views


def test_shipped_statements_are_named_and_described(tmp_path: Path) -> None:
    (tmp_path / "top_titles.sql").write_text("-- Titles by starts,\n-- most first.\nSELECT 1\n", encoding="utf-8")
    statements = load_statements(tmp_path)
    assert statements["top_titles"].description == "Titles by starts, most first."
    with pytest.raises(NotFound, match="top_titles"):
        pick(statements, "bottom_titles")
