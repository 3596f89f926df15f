"""What every route needs: the service, sessions, sign-in, pages and keys, put together once."""

from __future__ import annotations

from typing import TypeAlias

from litestar import Request
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.exceptions import NotAuthorizedException, PermissionDeniedException

from plainview.assemble import Service
from plainview.collect.callers import Callers
from plainview.gate.admission import Connection, KeyClass
from plainview.gate.marks import HIDDEN
from plainview.web.attempts import Attempts
from plainview.web.claims import Claims
from plainview.web.guarded import Guarded
from plainview.web.handoff_return import return_origins
from plainview.web.metrics import Metrics
from plainview.web.pages import open_pages
from plainview.web.problems import AccountHidden, SignInNeeded, StaleForm
from plainview.web.request_codes import RequestCodes
from plainview.web.reveals import Reveals
from plainview.web.sessions import COOKIE, FORM_COOKIE, Role, Sessions, SignedIn
from plainview.web.sign_in import SignIn

HER_OWN = "her own session"
"""Stands for the key's name where a member asks about herself."""
_BROWSER = "browser's signal"
_READING = frozenset({"GET", "HEAD"})


class Desk:
    """One application's parts, handed to each route. No dataclass: the framework would look into its fields."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.sessions = Sessions(service.gate.tickets, service.clock, service.gate.secret("form tokens"))
        self.reveals = Reveals(service.clock)
        self.sign_in = SignIn(service)
        self.attempts = Attempts(service.clock)
        self.guarded = Guarded(service)
        self.pages = open_pages(service, self.sessions)
        self.callers = Callers(service.gate, service.clock)
        self.metrics = Metrics(service.clock)
        self.codes = RequestCodes(service.gate.secret("request codes"))
        self.claims = Claims(service.gate.secret("request claims"))
        self.return_origins = return_origins(service.settings.return_origins)
        self._proxy = service.settings.trusted_proxy.strip()

    def address(self, request: Request[object, object, State]) -> str:
        """Return whose address a request comes from: the one that the trusted proxy saw, where it came through it."""
        direct = request.client.host if request.client else ""
        forwarded = request.headers.get("x-forwarded-for", "")
        return forwarded.rpartition(",")[2].strip() if forwarded and direct and direct == self._proxy else direct

    def signed_in(self, request: Request[object, object, State], role: Role, *, hidden_too: bool = False) -> SignedIn:
        """Return who is signed in with `role`; raises SignInNeeded, or PermissionDenied for another role.

        A member whose account is hidden is let to nothing but her requests: else raises AccountHidden.
        """
        found = self.sessions.of(request.cookies.get(COOKIE))
        if found is None:
            raise SignInNeeded
        if found.role is not role:
            raise PermissionDeniedException("this page is for somebody else")
        if role.is_staff and not self._still_has(found):
            raise SignInNeeded
        if role is Role.MEMBER and not hidden_too and self.is_hidden(found.who):
            raise AccountHidden
        self.heed_signal(request, found)
        return found

    def _still_has(self, found: SignedIn) -> bool:
        """Return whether somebody of the staff still has the account and role with which they signed in."""
        account = self.service.gate.staff(found.who)
        return account is not None and account.role.value == found.role.value

    def heed_signal(self, request: Request[object, object, State], signed_in: SignedIn) -> None:
        """Bind a browser's `Sec-GPC: 1` to the member who is signed in with it; costs a look in memory once it is."""
        if signed_in.role is Role.MEMBER and request.headers.get("sec-gpc") == "1":
            self.service.gate.heed_gpc((signed_in.who,), how=_BROWSER)

    def is_hidden(self, member_id: str) -> bool:
        """Return whether an account is hidden because its erasure was asked for."""
        return HIDDEN in self.service.gate.facts_of(member_id).marks

    def check_origin(self, request: Request[object, object, State]) -> None:
        """Raise StaleForm when another site's page made the browser send this."""
        if not is_from_our_pages(request):
            raise StaleForm

    def check_form(self, request: Request[object, object, State], token: str) -> None:
        """Raise StaleForm unless a form's token belongs to this browser's cookie and the form to our own pages."""
        self.check_origin(request)
        session = request.cookies.get(COOKIE)
        bound_to = session if self.sessions.of(session) is not None else request.cookies.get(FORM_COOKIE)
        if not self.sessions.form_holds(bound_to, token):
            raise StaleForm

    def caller(self, request: Request[object, object, State], *classes: KeyClass) -> Connection:
        """Return whose key came as Bearer; raises 401 without a good key, 403 for a key of another class."""
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        found = self.callers.find(secret.strip()) if scheme.lower() == "bearer" else None
        if found is None:
            raise NotAuthorizedException(
                "send Authorization: Bearer with a key; `plainview key add` makes one",
                headers={"WWW-Authenticate": "Bearer"},
            )
        if found.key_class not in classes:
            allowed = " or ".join(key_class.value for key_class in classes)
            raise PermissionDeniedException(f"a {found.key_class} key may not do this; use a {allowed} key")
        return found

    def caller_or_member(self, request: Request[object, object, State], member_id: str) -> str:
        """Return the name of who reads about a member: a service key's, or her own session's."""
        found = self.sessions.of(request.cookies.get(COOKIE))
        is_hers = found is not None and found.role is Role.MEMBER and found.who == member_id
        is_hers = is_hers and not self.is_hidden(member_id)
        # A session comes with every request of her browser; only our own pages may change something by it.
        if found is not None and is_hers and (request.method in _READING or is_from_our_pages(request)):
            self.heed_signal(request, found)
            return HER_OWN
        return self.caller(request, KeyClass.SERVICE).name


def is_from_our_pages(request: Request[object, object, State]) -> bool:
    """Return whether no other site's page made the browser send this; programs that are no browser do not say."""
    return request.headers.get("sec-fetch-site", "same-origin") in {"same-origin", "none"}


AtDesk: TypeAlias = NamedDependency[Desk]
"""The desk as a route asks for it by the name `desk`."""
