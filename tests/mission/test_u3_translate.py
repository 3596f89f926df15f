"""U3: titles in the language that suits a profile, with the reason, and a label on what nobody reviewed."""

from __future__ import annotations

from pathlib import Path

from plainview.titles import Kind, Title, TitleWords, open_titles
from tests.mission.conftest import Running


def test_u3_a_title_is_shown_in_the_language_that_suits_a_profile_with_the_reason(
    running: Running, tmp_path: Path
) -> None:
    shelf = open_titles(tmp_path / "installation-0" / "own" / "data" / "titles.db")
    shelf.put_many([Title("f1", Kind.FILM, "The Kid", 1921, (), "en")])
    shelf.put_words([TitleWords("f1", "es-419", "El chico"), TitleWords("f1", "fi", "Poika", "Isku.", machine=True)])
    shelf.close()
    running.make_member("luz", language="es-MX")
    path = "/v1/members/{}/profiles/main/titles/f1"
    shown = running.request("GET", path.format("luz")).json()
    assert (shown["title"], shown["language"], shown["asked"], shown["machine"]) == (
        "El chico", "es-419", "es-MX", False,
    )  # fmt: skip
    assert shown["why"] == {"reason": "choice", "text": "You chose this language."}
    running.make_member("aino", language="fi")
    unreviewed = running.request("GET", path.format("aino")).json()
    assert (unreviewed["title"], unreviewed["machine"]) == ("Poika", True)
    assert running.request("GET", path.format("ana")).json()["title"] == "The Kid"
    named = running.request("GET", "/v1/titles/f1?language=es-AR").json()
    assert (named["title"], named["words_language"]) == ("El chico", "es-419")
    page = running.your_data("luz")
    assert "Spanish (Mexico)" in page or "Mexican Spanish" in page
    assert "You chose this language." in page
    lines = [line for line in running.ledger("luz") if line["program"] == "translate"]
    assert {"read", "keep"} <= {line["kind"] for line in lines}
