"""Accounts of staff: roles are kept, older accounts are officers', what is not understood lets nobody in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plainview.assemble import Service, open_service
from plainview.base.clock import SystemClock
from plainview.base.errors import NotFound
from plainview.base.settings import Settings
from plainview.gate.staff import StaffRole

HASH = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA"


@pytest.fixture
def service() -> Iterator[Service]:
    opened = open_service(Settings(engine="memory"), SystemClock(), owns_intake=True)
    yield opened
    opened.close()


def test_an_account_keeps_its_role_in_whichever_case_the_e_mail_is_written(service: Service) -> None:
    service.gate.put_staff("Ana@Example.org", HASH, StaffRole.ANALYST)
    held = service.gate.staff("ANA@example.org")
    assert held is not None
    assert (held.email, held.role, held.password_hash) == ("ana@example.org", StaffRole.ANALYST, HASH)


def test_an_account_from_before_there_were_roles_is_an_officers(service: Service) -> None:
    service.gate._engine.operation.put_setting("staff/old@example.org", HASH)  # noqa: SLF001 - as it was stored then
    held = service.gate.staff("old@example.org")
    assert held is not None
    assert held.role is StaffRole.OFFICER


@pytest.mark.parametrize("kept", ["", "auditor " + HASH, "analyst", "analyst "])
def test_what_is_not_understood_lets_nobody_in(service: Service, kept: str) -> None:
    service.gate._engine.operation.put_setting("staff/odd@example.org", kept)  # noqa: SLF001 - of another version
    assert service.gate.staff("odd@example.org") is None
    assert service.gate.team.every() == ()


def test_an_account_that_was_removed_is_gone(service: Service) -> None:
    service.gate.put_staff("a@example.org", HASH, StaffRole.REVIEWER)
    service.gate.put_staff("b@example.org", HASH)
    assert service.gate.team.has(StaffRole.REVIEWER)
    service.gate.team.remove("A@example.org")
    assert [held.email for held in service.gate.team.every()] == ["b@example.org"]
    assert not service.gate.team.has(StaffRole.REVIEWER)
    with pytest.raises(NotFound):
        service.gate.team.remove("a@example.org")
