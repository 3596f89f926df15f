"""A served installation with somebody of the staff in every role, for the tests of the console."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from argon2 import PasswordHasher

from plainview.assemble import Service
from plainview.gate.staff import StaffRole
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.live import OFFICER, PASSWORD, Live


def email_of(role: StaffRole) -> str:
    """Return the e-mail of whoever has a role."""
    return OFFICER if role is StaffRole.OFFICER else f"{role.value}@demo.example"


def employ(service: Service) -> None:
    """Give every role to somebody."""
    hashed = PasswordHasher().hash(PASSWORD)
    for role in StaffRole:
        service.gate.put_staff(email_of(role), hashed, role)


@contextmanager
def signed_in(live: Live, email: str = OFFICER) -> Iterator[httpx.Client]:
    """Give a client that is signed in."""
    with live.client() as client:
        assert sign_in(client, email).status_code == 303
        yield client


def words_of(page: str) -> str:
    """Return a page's text as a reader sees it: tags gone, spaces joined."""
    body = page[page.index("<main") :]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


def post(client: httpx.Client, page: str, to: str, **data: str) -> httpx.Response:
    """Send a form as it stands on `page`."""
    return client.post(to, data={"csrf": form_token(client.get(page, headers=HTML).text), **data}, headers=HTML)
