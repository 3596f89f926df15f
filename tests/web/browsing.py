"""A browser's side of the pages without a browser: reading a form's token, and signing in."""

from __future__ import annotations

import re

import httpx

from tests.web.live import ANA, PASSWORD

HTML = {"Accept": "text/html"}


def form_token(page: str) -> str:
    """Return the token of the first form of a page."""
    found = re.search(r'name="csrf" value="([0-9a-f]+)"', page)
    assert found is not None, "the page has no form with a token"
    return found[1]


def sign_in(client: httpx.Client, email: str = ANA, password: str = PASSWORD) -> httpx.Response:
    """Fetch the form, send it, and return the answer."""
    token = form_token(client.get("/sign-in", headers=HTML).text)
    return client.post("/sign-in", data={"csrf": token, "email": email, "password": password}, headers=HTML)
