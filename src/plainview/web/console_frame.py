"""What every page of the console begins and ends with: who is there, may they be, and where they can go from here."""

from __future__ import annotations

from dataclasses import dataclass

from litestar import Request, Response
from litestar.datastructures import State
from litestar.exceptions import PermissionDeniedException
from litestar.params import URLEncodedBody
from litestar.response import Redirect

from plainview.explain.panels import PanelTeller
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.panels import Said
from plainview.gate.staff import StaffRole
from plainview.web.console_roles import PAGES, PROGRAMS, ConsolePage, page_of_program
from plainview.web.desk import Desk
from plainview.web.problems import NotForRole, SignInNeeded
from plainview.web.sessions import COOKIE

PageRequest = Request[object, object, State]
Form = URLEncodedBody[dict[str, str]]


@dataclass(frozen=True, slots=True)
class NavEntry:
    """One page that can be opened from here."""

    path: str
    name: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class NavGroup:
    """Pages that belong together."""

    id: str
    name: str
    entries: tuple[NavEntry, ...]


@dataclass(frozen=True)
class Console:
    """One request of somebody of the staff to a page that they may open."""

    request: PageRequest
    desk: Desk
    page: ConsolePage
    who: str
    role: StaffRole

    @property
    def language(self) -> str:
        """The language that the page is drawn in."""
        return self.desk.pages.language(self.request)

    @property
    def vocabulary(self) -> Vocabulary:
        """Its words."""
        return Vocabulary(self.desk.service.words(self.language))

    @property
    def phrasing(self) -> Phrasing:
        """How it writes values."""
        return self.desk.service.explain.phrasing(self.vocabulary, self.language)

    @property
    def alias(self) -> str:
        """A name for who is here that tells nobody who it is, unless they know the e-mail and hold the key."""
        return self.desk.service.gate.alias_of_staff(self.who)

    def draw(self, template: str, *, status: int = 200, **given: object) -> Response[object]:
        """Return the page, with the pages that can be opened from it and what was said last."""
        said = self.desk.sessions.take_said(self.request.cookies.get(COOKIE))
        teller = PanelTeller(self.vocabulary, self.phrasing)
        return self.desk.pages.draw(
            self.request,
            f"console/{template}.html",
            status=status,
            # What stands here is for these eyes; no browser keeps it for whoever sits down next.
            headers={"Cache-Control": "no-store"},
            nav=nav_of(self.desk, self.role, self.vocabulary, self.page.path),
            flash="" if said is None else teller.say(said),
            **given,
        )

    def check_form(self, data: dict[str, str]) -> None:
        """Raise StaleForm unless a form came from a page of this browser."""
        self.desk.check_form(self.request, data.get("csrf", ""))

    def done(self, said: Said | str, path: str = "") -> Redirect:
        """Return the answer to a form that did something: the page again, or `path`, saying what was done."""
        told = Said(said) if isinstance(said, str) else said
        self.desk.sessions.say_next(self.request.cookies.get(COOKIE), told)
        return self.to(path or self.page.path)

    def to(self, path: str) -> Redirect:
        """Return the way to another page of the console."""
        return Redirect(self.desk.pages.url(path), status_code=303)


def console_at(request: PageRequest, desk: Desk, page: ConsolePage) -> Console:
    """Return the request as one of somebody who may open `page`.

    The role is looked up each time, so that a role taken away counts at once. Raises SignInNeeded for a stranger,
    PermissionDenied for a member, NotForRole for somebody of the staff whose page it is not.
    """
    token = request.cookies.get(COOKIE)
    found = desk.sessions.of(token)
    if found is None:
        raise SignInNeeded
    if not found.role.is_staff:
        raise PermissionDeniedException("this page is for the staff")
    account = desk.service.gate.staff(found.who)
    if account is None:
        desk.sessions.end(token)
        raise SignInNeeded
    if account.role not in page.roles:
        vocabulary = Vocabulary(desk.service.words(desk.pages.language(request)))
        raise NotForRole(
            tuple(vocabulary.text(f"console-role-{_dashed(role)}") for role in StaffRole if role in page.roles),
            tuple(held.email for held in desk.service.gate.team.every() if held.role in page.roles),
            nav_of(desk, account.role, vocabulary, ""),
        )
    return Console(request, desk, page, account.email, account.role)


def nav_of(desk: Desk, role: StaffRole, vocabulary: Vocabulary, here: str) -> tuple[NavGroup, ...]:
    """Return the pages that a role may open, in groups; none of the others."""
    groups: dict[str, list[NavEntry]] = {}
    for page in PAGES:
        if role in page.roles:
            name = vocabulary.text(f"console-page-{page.name}")
            groups.setdefault(page.group, []).append(NavEntry(page.path, name, page.path == here))
    own = (page_of_program(name, held) for name, held in desk.service.programs.items() if held.console_panels)
    named = sorted((program_name(vocabulary, page.name), page.path) for page in own if role in page.roles)
    if named:
        groups[PROGRAMS] = [NavEntry(path, name, path == here) for name, path in named]
    return tuple(
        NavGroup(group, vocabulary.text(f"console-group-{group}"), tuple(entries)) for group, entries in groups.items()
    )


def program_name(vocabulary: Vocabulary, program: str) -> str:
    """Return what staff call a program's page: its words for staff where there are some, else those for members."""
    said = vocabulary.text_or(f"console-program-{program.replace('_', '-')}", vocabulary.program(program))
    return said[:1].upper() + said[1:]


def _dashed(role: StaffRole) -> str:
    return role.value.replace("_", "-")
