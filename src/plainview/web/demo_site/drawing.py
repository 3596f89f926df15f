"""Drawing the site's pages: what each of them needs besides its own, and the sentence on what was just done."""

from __future__ import annotations

from litestar import Response
from litestar.datastructures import Cookie
from litestar.response import Redirect

from plainview.catalogue.model import AskedAt
from plainview.explain.notice_brief import BriefNotice
from plainview.web.demo_site.visit import PUBLIC_KEY, Visit, device_class
from plainview.web.notices import brief

_DID = frozenset(
    {
        "added", "removed", "up", "down", "double", "watched", "stopped", "refused", "welcome", "paid", "made",
        "chosen", "opened", "dismissed", "answered",
    }
)  # fmt: skip


def draw(visit: Visit, template: str, *, at: str = "", status: int = 200, **given: object) -> Response[object]:
    """Return a page of the site; `at` names the place in its navigation."""
    request = visit.request
    analytics = {
        "key": PUBLIC_KEY,
        "member": visit.member_id,
        "profile": visit.profile_id,
        "browser": visit.browser,
        "kind": device_class(request.headers.get("user-agent", "")),
    }
    return visit.desk.pages.draw(
        request,
        f"demo/{template}",
        status=status,
        headers=None,
        visit=visit,
        at=at,
        said=_said(visit),
        analytics=analytics,
        **given,
    )


def led(visit: Visit, path: str, cookies: list[Cookie] | None = None) -> Redirect:
    """Return the way on to a page of ours after a form was taken in."""
    return Redirect(visit.url(path), status_code=303, cookies=cookies or [])


def notice(visit: Visit, place: AskedAt) -> BriefNotice:
    """Return the short notice of a place, for the country of who is signed in."""
    country = visit.desk.service.gate.facts_of(visit.member_id, visit.profile_id).country or ""
    return brief(visit.desk, visit.request, place, country=country)


def _said(visit: Visit) -> str:
    """Return the sentence on what was just done; only sentences of ours, on titles that there are."""
    asked = visit.request.query_params
    did = str(asked.get("did", ""))
    if did not in _DID:
        return ""
    title = visit.desk.service.titles.get(str(asked.get("title", "")), visit.language)
    return visit.vocabulary.text(f"demo-did-{did}", title=title.title if title is not None else "")
