"""A certificate holds as it was signed and not otherwise, names nobody, and can be read by people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainview.base.errors import BadInput
from plainview.explain.certificate import certificate_page
from plainview.gate.rights.certificate import read_certificate
from tests.gate.rights.planted import Planted, canary


@pytest.fixture
def planted(tmp_path: Path) -> Iterator[Planted]:
    """Give an installation in which a member lives."""
    made = Planted(tmp_path)
    made.live([1])
    yield made
    made.close()


@pytest.fixture
def handed_out(planted: Planted) -> bytes:
    """Erase the member, and return the certificate as it is handed out."""
    held = planted.erase(1)
    assert held.member_id == ""
    assert set(held.details) == {"certificate"}, "what was taken to look for is destroyed"
    return planted.service.rights.certificate_of(held)


def test_it_holds_as_it_was_signed_and_any_change_is_seen(planted: Planted, handed_out: bytes) -> None:
    held = read_certificate(handed_out)
    assert held.is_signed
    assert held.public_key == planted.service.gate.public_key()
    assert "cnry" not in handed_out.decode()
    for name, value in (("result", "found"), ("asked_at", "2020-01-01"), ("more", 1)):
        changed = json.loads(handed_out)
        changed["certificate"][name] = value
        assert not read_certificate(json.dumps(changed).encode()).is_signed


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        b'{"certificate": {"format": "x"}, "signature": "", "public_key": ""}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_certificate_is_refused(content: bytes) -> None:
    with pytest.raises(BadInput):
        read_certificate(content)


def test_a_certificate_that_says_a_thing_twice_is_refused(handed_out: bytes) -> None:
    twice = handed_out.replace(b'"result":', b'"result": "clean", "result":', 1)
    with pytest.raises(BadInput):
        read_certificate(twice)


def test_people_can_read_what_was_done_and_what_stays(planted: Planted, handed_out: bytes) -> None:
    page = certificate_page(read_certificate(handed_out), planted.service.words("en"))
    assert "nothing was left" in page
    assert "AO section 147" in page
    assert "certificate-" not in page
    for word in ("ledger", "subject", "purpose", "grant"):
        assert word not in page.lower()
    assert canary(1, "member") not in page
