"""Every element, purpose, recipient, setting, command and route is documented, and the documents lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plainview.assemble import open_service
from plainview.base.clock import SystemClock
from plainview.base.settings import Settings, documented
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue
from tests.architecture.breaches import ROOT
from tests.architecture.documents import (
    broken_links,
    commands_of,
    documents,
    make_targets,
    setting_row,
    undocumented,
)

DOCS = ROOT / "docs"


def _text(name: str) -> str:
    """Return a document's text."""
    return (DOCS / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """Return the packaged catalogue."""
    return load_catalogue()


def test_every_element_is_documented(catalogue: Catalogue) -> None:
    assert undocumented(catalogue.elements, _text("catalogue.md")) == ()


def test_every_purpose_is_documented(catalogue: Catalogue) -> None:
    assert undocumented(catalogue.purposes, _text("catalogue.md")) == ()


def test_every_recipient_is_documented(catalogue: Catalogue) -> None:
    assert undocumented(catalogue.recipients, _text("catalogue.md")) == ()


def test_every_setting_stands_with_its_default_and_sentence() -> None:
    rows = _text("settings.md").splitlines()
    missing = [row for setting in documented() if (row := setting_row(*setting)) not in rows]
    assert not missing, "\n".join(missing)


def test_no_setting_is_documented_that_does_not_exist() -> None:
    known = {variable for variable, _, _ in documented()}
    assert set(re.findall(r"`(PLAINVIEW_[A-Z_]+)`", _text("settings.md"))) <= known


def test_every_command_is_documented() -> None:
    from plainview.cli import main

    assert undocumented(commands_of(main, "plainview"), _text("commands.md")) == ()


def test_every_route_is_documented() -> None:
    from plainview.web.app import every_route

    service = open_service(Settings(engine="memory"), SystemClock(), owns_intake=True)
    try:
        routes = tuple(f"{method} {path}" for method, path in every_route(service))
    finally:
        service.close()
    assert undocumented(routes, _text("routes.md")) == ()


def test_an_element_that_no_document_names_is_found(catalogue: Catalogue) -> None:
    element = next(iter(catalogue.elements))
    assert undocumented([element], _text("catalogue.md").replace(f"`{element}`", "")) == (element,)


def test_a_setting_whose_default_changed_is_found() -> None:
    variable, _, help_text = documented()[0]
    assert setting_row(variable, "another default", help_text) not in _text("settings.md").splitlines()


@pytest.mark.parametrize("document", documents(ROOT), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_document_leads_somewhere(document: Path) -> None:
    assert broken_links(document) == ()
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert make_targets(document.read_text(encoding="utf-8")) <= targets


def test_a_link_to_nowhere_is_found(tmp_path: Path) -> None:
    document = tmp_path / "page.md"
    document.write_text("[here](page.md), [there](missing.md), [beyond](https://example.org)", encoding="utf-8")
    assert broken_links(document) == ("missing.md",)


def test_decision_records_are_numbered_once() -> None:
    names = [path.name for path in (DOCS / "decisions").glob("*.md") if path.name != "README.md"]
    assert all(re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", name) for name in names), names
    assert len({name[:4] for name in names}) == len(names), sorted(names)


def test_every_package_has_its_line_in_the_architecture() -> None:
    packages = [path.parent.name for path in (ROOT / "src" / "plainview").glob("*/__init__.py")]
    text = _text("architecture.md")
    assert [name for name in packages if f"{name}/" not in text] == []
