"""The pages behind the links of messages: switching marketing off with one click, choosing a new password once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qs

import msgspec

from plainview.base.errors import BadInput, Unauthorised
from plainview.catalogue.words import Words
from plainview.gate.panels import Page
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.uses.communicate.links import Links

_TAG = "messages"
_UNSUBSCRIBE = "/v1/unsubscribe/{token}"
_RESET = "/v1/password-resets/{token}"


class NewPassword(msgspec.Struct, forbid_unknown_fields=True):
    """A token from a message, and the password that it is to be."""

    token: str
    password: str


class PasswordSet(msgspec.Struct):
    """A password that was set; every session of the member has ended."""

    result: str


@dataclass(frozen=True, slots=True)
class _Pages:
    """What each link does."""

    links: Links
    words: Callable[[str], Words]

    def ask_unsubscribe(self, call: Call) -> Answer:
        """Show a page only: mail scanners follow links, and none of them may decide for a member."""
        return _page(
            call, self.words, lambda: self.links.unsubscription(call.path["token"]), "link-unsubscribe", button=True
        )

    def unsubscribe(self, call: Call) -> Answer:
        """Switch the purpose off."""

        def switch_off() -> None:
            self.links.switch_off(self.links.unsubscription(call.path["token"]), "unsubscribe link")

        return _page(call, self.words, switch_off, "link-unsubscribed")

    def ask_password(self, call: Call) -> Answer:
        """Show the form for a new password."""
        token = call.path["token"]
        return _page(call, self.words, lambda: self.links.check_reset(token), "link-reset", button=True, password=True)

    def set_by_form(self, call: Call) -> Answer:
        """Set the password that the form sent."""
        password = parse_qs(call.raw.decode("utf-8", "replace")).get("password", [""])[0]
        return _page(call, self.words, lambda: self.links.reset(call.path["token"], password), "link-reset-done")

    def set_by_token(self, call: Call) -> Answer:
        """Set a password for an app."""
        body: NewPassword = call.body  # type: ignore[assignment]  # the web reads what the operation takes
        self.links.reset(body.token, body.password)
        return Answer(PasswordSet("set"))


def link_routes(links: Links, words: Callable[[str], Words]) -> tuple[Operation, ...]:
    """Return the operations behind links; each checks its own token."""
    pages = _Pages(links, words)
    for_apps = "Set a password with a token from a message"
    return (
        _open("GET", _UNSUBSCRIBE, "Ask whether to switch a purpose off", pages.ask_unsubscribe),
        _open("POST", _UNSUBSCRIBE, "Switch a purpose off with one click", pages.unsubscribe),
        _open("GET", _RESET, "Ask for a new password", pages.ask_password),
        _open("POST", _RESET, "Set a password by the form of a link", pages.set_by_form),
        _open("POST", "/v1/password-resets", for_apps, pages.set_by_token, takes=NewPassword, gives=PasswordSet),
    )


def _open(
    method: str,
    path: str,
    summary: str,
    run: Callable[[Call], Answer],
    *,
    takes: type | None = None,
    gives: type | None = None,
) -> Operation:
    return Operation(method, path, summary, Access.OPEN, run, takes=takes, gives=gives, tag=_TAG)


def _page(
    call: Call,
    words: Callable[[str], Words],
    act: Callable[[], object],
    key: str,
    *,
    button: bool = False,
    password: bool = False,
) -> Answer:
    """Do what a link is for and return its page; a link that is no longer good gets a page that says so."""
    status = 200
    try:
        act()
    except Unauthorised as error:
        key, button, status = error.reason.replace("_", "-"), False, 401
    except BadInput:
        key, button, status = "link-reset-again", False, 422
    say = words(call.language).text
    page = Page(
        say(key),
        say(f"{key}.text"),
        say(f"{key}.button") if button else "",
        say("link-reset-field") if button and password else "",
    )
    # The address is a secret that opens an account: where she goes from here, nobody is told it.
    return Answer(page, status=status, headers={"Referrer-Policy": "no-referrer"})
