"""U7b: marketing fits a member only with her consent, which is off by default and ends what was worked out."""

from __future__ import annotations

from collections.abc import Callable

from plainview.titles import open_titles, packaged_titles
from tests.mission.conftest import Running
from tests.uses.communicate.conftest import CARRIERS
from tests.uses.communicate.post_office import post_office


def test_u7b_a_new_title_comes_first_to_whom_it_fits_and_only_with_consent(installed: Callable[..., Running]) -> None:
    titles = packaged_titles()
    liked = titles[0]
    other = next(title for title in titles if set(title.genres).isdisjoint(liked.genres))
    with post_office() as office:
        running = installed(
            smtp=office.url, mail_from="TV <tv@journey.example>", public_url="http://127.0.0.1", quiet_hours=""
        )
        shelf = open_titles(running.folder / "own" / "data" / "titles.db")
        shelf.put_many(titles)
        shelf.close()
        running.declare(CARRIERS)
        running.serve()
        # Ana's genre and consent; Ben's genre without consent; Dan's consent for another genre.
        for member_id, title, consents in (("ana", liked, True), ("ben", liked, False), ("dan", other, True)):
            running.make_member(member_id)
            running.events(
                {"id": f"u7b-{member_id}", "event": "playback.completed", "member_id": member_id, "profile_id": "main",
                 "properties": {"title_id": title.title_id, "played_ms": 5_000_000}}
            )  # fmt: skip
            choices = {"communicate_marketing": True} | ({"personalise_marketing": True} if consents else {})
            assert running.request("PUT", f"/v1/members/{member_id}/choices", {"choices": choices}).status == 200
        running.work()
        campaign = {"campaign": "spring", "kind": "new_title", "title_id": liked.title_id}
        assert running.request("POST", "/v1/campaigns", campaign).json()["members"] == 3
        running.work()
        assert [letter["To"] for letter in office.letters] == ["ana@journey.example"]
        browser = running.browser("ana@journey.example")
        page = browser.get("/you/uses")
        assert "Interests for advertising" in page
        assert 'id="use-personalise_marketing"' in page
        lines = {(line["kind"], line["purpose"]) for line in running.ledger("ana")}
        assert {("keep", "personalise_marketing"), ("send", "communicate_marketing")} <= lines
        assert "personalise_marketing" not in {
            line["purpose"] for line in running.ledger("ben") if line["kind"] in {"keep", "read", "send", "scan"}
        }
        browser.post("/you/choices", purpose="personalise_marketing", allowed="no", text_version="1")
        assert '"marketing_interests"' in browser.get("/you/download")
        running.work()
        kept = running.explanation("ana")
        assert f"{liked.genres[0]}" not in str(
            [part for part in _parts(kept) if part.get("id") == "marketing_interests"]
        )


def _parts(thing: object) -> list[dict[str, object]]:
    """Return every object within an explanation."""
    if isinstance(thing, dict):
        return [thing, *(part for value in thing.values() for part in _parts(value))]
    if isinstance(thing, list):
        return [part for value in thing for part in _parts(value)]
    return []
