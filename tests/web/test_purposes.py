"""The service's own programs read for one purpose, under their own name, and see no more than that purpose may."""

from __future__ import annotations

import pyarrow as pa
import pytest

from plainview.catalogue.load import load_catalogue
from plainview.collect.callers import make_key
from tests.web.live import PUBLIC_SECRET, SERVICE_SECRET, Live

READS = "/v1/purposes/audience_use/reads"
ARROW = "application/vnd.apache.arrow.stream"


@pytest.fixture(scope="module")
def secret(live: Live) -> str:
    key, secret = make_key("dashboard", "purpose:audience_use", live.service.clock)
    live.service.gate.put_caller_key(key)
    return secret


def test_a_program_reads_what_its_purpose_may_see_of_a_member(live: Live, secret: str) -> None:
    wanted = {"member_id": "m-ana", "elements": ["titles_viewed", "country"]}
    with live.client(secret) as client:
        answer = client.post(READS, json=wanted)
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert [value["element"] for value in told["values"]] == ["country"]
    assert {row["title_id"] for row in told["streams"]["viewing"]} >= {"f001"}
    assert "ip" not in told["streams"]["viewing"][0]
    assert "subject_no" not in told["streams"]["viewing"][0]
    with live.client(SERVICE_SECRET) as client:
        lines = client.get("/v1/members/m-ana/ledger").json()["lines"]
    assert any(line["program"] == "dashboard" and line["purpose"] == "audience_use" for line in lines)


def test_what_is_not_declared_for_the_purpose_is_refused_and_the_refusal_stands_in_the_ledger(
    live: Live, secret: str
) -> None:
    assert "email" not in load_catalogue().elements_for("audience_use")
    with live.client(secret) as client:
        answer = client.post(READS, json={"member_id": "m-ana", "elements": ["email"]})
    assert answer.status_code == 403
    assert answer.json()["reason"] == "not_declared_for_purpose"
    assert [line.reason for line in live.service.gate.ledger.refusals(limit=1)] == ["not_declared_for_purpose"]


def test_a_select_is_answered_as_json_or_as_arrow(live: Live, secret: str) -> None:
    sql = "SELECT title_id, count(*) AS n FROM viewing GROUP BY title_id HAVING count(*) >= $least ORDER BY n DESC"
    with live.client(secret) as client:
        told = client.post(READS, json={"sql": sql, "params": {"least": 1}}).json()
        sent = client.post(READS, json={"sql": sql, "params": {"least": 1}}, headers={"Accept": ARROW})
    assert told["columns"] == ["title_id", "n"]
    assert pa.ipc.open_stream(sent.content).read_all().num_rows == len(told["rows"]) > 0


@pytest.mark.parametrize("sql", ["SELECT * FROM read_parquet('/etc/passwd')", "SELECT ip FROM viewing", "DROP TABLE x"])
def test_a_statement_beyond_the_purposes_views_is_refused(live: Live, secret: str, sql: str) -> None:
    with live.client(secret) as client:
        assert client.post(READS, json={"sql": sql}).status_code == 403


@pytest.mark.parametrize("given", [SERVICE_SECRET, PUBLIC_SECRET, "nonsense"])
def test_only_a_key_of_that_purpose_reads_for_it(live: Live, secret: str, given: str) -> None:
    wanted = {"member_id": "m-ana", "elements": ["country"]}
    with live.client(given) as client:
        assert client.post(READS, json=wanted).status_code in {401, 403}
    with live.client(secret) as client:
        assert client.post("/v1/purposes/protect/reads", json=wanted).status_code == 403


@pytest.mark.parametrize("wanted", [{}, {"member_id": "m-ana"}, {"member_id": "m-ana", "sql": "SELECT 1"}, {"who": 1}])
def test_a_request_that_asks_for_nothing_says_what_to_send(live: Live, secret: str, wanted: dict[str, object]) -> None:
    with live.client(secret) as client:
        answer = client.post(READS, json=wanted)
    assert answer.status_code in {400, 422}
    assert answer.json()["detail"]
