"""The officer's commands: what a change means, the papers, drafts, and a manifest that `fides` itself accepts."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import AskedAt
from plainview.cli import main
from tests.journeys.installation import Installation

OWN = """
[element.session_id]
source = "devices"
family = "device"
scope = "device"
collect = { events = ["*"], properties = { session_id = "text" } }
tags = { inventory = "C3", fideslang = "user.device.cookie_id", dpv = "Identifier" }
[element.session_id.purpose]
operate = { basis = { "*" = "contract" }, kept_days = 300 }
personalise_marketing = { basis = { "*" = "consent" }, kept_days = 90, recipients = ["agency"] }
[recipient.agency]
kind = "provider"
role = "processor"
legal_name = "Sharp | Eyes <Inc.>"
country = "US"
contract = "DPA 7"
safeguard = "SCCs"
kept_days = 120
destination = "folder:/srv/agency"
"""
NAMED = {
    "PLAINVIEW_CONTROLLER": "Example TV AG, 1 Example Street",
    "PLAINVIEW_REPRESENTATIVE": "none",
    "PLAINVIEW_OFFICER_CONTACT": "officer@streaming.example",
    "PLAINVIEW_AUTHORITY": "The Authority",
}


@pytest.fixture(scope="session")
def fides() -> Path:
    """Return the folder with the programs of fides's own environment; fails without one where it has to run (CI)."""
    programs = Path(__file__).resolve().parents[2] / ".data" / "fides" / "bin"
    if not (programs / "fides").is_file():
        missing = "the fides command is missing; install it with: make data"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    return programs


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "own.toml").write_text(OWN, encoding="utf-8")
    return folder


def run(*arguments: str, catalogue: Path | None = None) -> Result:
    """Run `plainview catalogue ...` under a catalogue."""
    environment = NAMED | {"PLAINVIEW_CATALOGUE": str(catalogue) if catalogue else ""}
    return CliRunner().invoke(main, ["catalogue", *arguments], env=environment)


def done(*arguments: str, catalogue: Path | None = None) -> str:
    """Return what a command that must end well printed."""
    result = run(*arguments, catalogue=catalogue)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_change_is_told_with_the_notice_the_consents_and_the_assessment(own: Path) -> None:
    said = done("diff", catalogue=own)
    assert "~ recipient agency: legal_name" in said
    assert "now It belongs to your membership, as it is, kept 10 months" in said
    assert "asked again" in said
    assert "because The number of a visit is used for it now" in said
    assert "due before this is put in force" in said
    assert "outside the European Economic Area (US)" in said


def test_the_same_change_for_machines_and_its_check(own: Path) -> None:
    told = json.loads(done("diff", "--json", catalogue=own))
    assert {ground["kind"] for ground in told["assessment"]["grounds"]} == {"longer", "profiling", "recipient_outside"}
    assert told["assessment"]["due"] is True
    assert [asked["purpose"] for asked in told["asked_again"]] == ["personalise_marketing"]
    assert all("officer-" not in ground["said"] for ground in told["assessment"]["grounds"])
    assert run("diff", "--check", catalogue=own).exit_code == 1
    assert run("diff", "--check").exit_code == 0


def test_a_saved_catalogue_is_compared_with_the_one_in_force(own: Path, tmp_path: Path) -> None:
    saved = str(tmp_path / "june")
    done("save", saved, catalogue=own)
    assert "0 change(s)" in done("diff", saved, catalogue=own)
    assert "not due" in done("diff", saved, str(own))
    assert "2 change(s)" in done("diff", saved)
    result = run("diff", str(tmp_path / "nowhere"))
    assert (result.exit_code, "is no folder" in result.stderr) == (1, True)
    (own / "own.toml").write_text("[element.x]\n", encoding="utf-8")
    assert run("diff", catalogue=own).exit_code == 1
    assert run("diff", "--colour").exit_code == 2


def test_the_records_name_what_article_30_asks_for(own: Path) -> None:
    records = json.loads(done("records", "--format", "json", catalogue=own))
    catalogue = load_catalogue(own)
    assert records["parties"]["controller"] == NAMED["PLAINVIEW_CONTROLLER"]
    assert {activity["id"] for activity in records["activities"]} == set(catalogue.purposes)
    operate = next(activity for activity in records["activities"] if activity["id"] == "operate")
    assert {held["id"] for held in operate["data"]} == set(catalogue.elements_for("operate"))
    assert {one["id"] for one in records["recipients"]} == set(catalogue.recipients)
    assert {limit["id"]: limit["kept_days"] for limit in records["limits"]} == {
        family.id: family.kept_days for family in catalogue.families.values()
    }
    assert records["transfers"] == ["agency"]
    markdown = done("records", catalogue=own)
    assert "| An advertising agency that works for us | Sharp \\| Eyes \\<Inc.\\> | US | SCCs |" in markdown
    assert "Eyes &lt;Inc.&gt;" in done("records", "--format", "html", catalogue=own)
    assert "officer-" not in markdown


def test_the_notice_is_written_whole_and_for_each_place(own: Path, tmp_path: Path) -> None:
    whole = json.loads(done("notice", "--format", "json", catalogue=own))
    told = {element["id"] for source in whole["sources"] for element in source["elements"]}
    assert told == set(load_catalogue(own).elements)
    for place in AskedAt:
        at = json.loads(done("notice", "--place", place.value, "--format", "json"))
        assert {element["id"] for source in at["sources"] for element in source["elements"]} < told
    path = tmp_path / "notice.html"
    done("notice", "--format", "html", "--output", str(path))
    html = path.read_text("utf-8")
    assert "<summary>What you told us</summary>" in html
    assert "officer-" not in html
    assert run("notice", "--output", str(tmp_path / "no" / "where.md")).exit_code == 1


def test_a_draft_is_made_of_what_the_way_in_threw_away(tmp_path: Path) -> None:
    with Installation(tmp_path) as made:
        serving = made.serve()
        made.identify("ana", country="DE", email="ana@x.example")
        made.run("key", "list")
        event = {"id": "w1", "event": "playback.completed", "member_id": "ana", "profile_id": "main"}
        made.events(event | {"properties": {"title_id": "f001", "shoe_size": 41}})
        made.stop(serving)
        drafted = made.run("catalogue", "draft")
        assert "[element.shoe_size]" in drafted
        assert "41" not in drafted
        refused = made.run("catalogue", "draft", "--output", str(tmp_path / "draft.toml"), expect=1)
        assert "could be put in force" in refused
        assert not (tmp_path / "draft.toml").exists()


def test_the_manifest_is_what_the_fides_command_accepts(own: Path, tmp_path: Path, fides: Path) -> None:
    path = tmp_path / ".fides" / "plainview.yml"
    path.parent.mkdir()
    done("manifest", "--output", str(path), catalogue=own)
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "FIDES__USER__ANALYTICS_OPT_OUT": "true"}
    command = [str(fides / "fides"), "--local", "parse", str(path.parent)]
    parsed = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert (parsed.returncode, "Taxonomy successfully created" in parsed.stdout) == (0, True), parsed.stdout
    path.write_text(path.read_text("utf-8").replace("system_type", "system_kind"), encoding="utf-8")
    broken = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=120, check=False)
    assert broken.returncode != 0


def test_every_key_of_the_manifest_stands_in_fideslang_itself(own: Path, tmp_path: Path, fides: Path) -> None:
    path = tmp_path / "plainview.yml"
    done("manifest", "--output", str(path), catalogue=own)
    done_by = subprocess.run(
        [str(fides / "python"), "-c", READS, str(path)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done_by.returncode == 0, done_by.stderr
    told = json.loads(done_by.stdout)
    assert told["unknown"] == []
    catalogue = load_catalogue(own)
    assert {name.partition(" ")[0] for name in told["declarations"]} == set(catalogue.purposes) - {"share_titles"}
    assert set(told["collections"]) == set(catalogue.elements)


READS = """
import json, sys
import yaml
from fideslang.default_taxonomy import DEFAULT_TAXONOMY
from fideslang.models import Taxonomy

read = Taxonomy(**yaml.safe_load(open(sys.argv[1])))
known = {entry.fides_key for kind in ("data_category", "data_use", "data_subject")
         for entry in getattr(DEFAULT_TAXONOMY, kind)}
system = read.system[0]
used = {key for one in system.privacy_declarations
        for key in (*one.data_categories, one.data_use, *one.data_subjects, *one.shared_categories)}
used |= {key for one in read.dataset for held in one.collections for key in held.data_categories}
print(json.dumps({
    "unknown": sorted(used - known),
    "declarations": [one.name for one in system.privacy_declarations],
    "collections": [held.name for one in read.dataset for held in one.collections],
}))
"""
