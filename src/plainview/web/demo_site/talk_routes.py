"""What the service and its members say to each other: notifications, customer service and a survey."""

from __future__ import annotations

from typing import Final

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from plainview.catalogue.model import AskedAt
from plainview.web.demo_site import filing
from plainview.web.demo_site.drawing import draw, led, notice
from plainview.web.demo_site.greeting import inbox_of
from plainview.web.demo_site.visit import Form, PageRequest, Visit, visit_of
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread

SURVEY_ID = "demo-tonight"
QUESTIONS: Final = {
    "picture": ("good", "fair", "poor"),
    "found": ("yes", "partly", "no"),
    "next": ("silent", "series", "games"),
}
"""Question -> its answers, each a key of the words."""
TOPICS: Final = ("picture", "subtitles", "payment", "other")
_TOLD = frozenset({"opened", "dismissed"})
_LONGEST_MESSAGE = 2000


@get("/demo/notifications", include_in_schema=False)
@in_thread
def show_notifications(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the inbox of who watches; a message shows its text once it was opened."""
    visit = visit_of(request, desk)
    inbox = inbox_of(desk)
    letters = () if inbox is None else inbox.of_profile(visit.member_id, visit.profile_id)
    phrasing = desk.service.explain.phrasing(visit.vocabulary, visit.language)
    shown = [(letter, phrasing.moment(letter.arrived_at)) for letter in letters if letter.state != "dismissed"]
    return draw(visit, "notifications.html", at="notifications", letters=shown)


@post("/demo/notifications/{message_id:str}", status_code=303, include_in_schema=False)
@in_thread
def answer_notification(request: PageRequest, desk: AtDesk, message_id: FromPath[str], data: Form) -> Redirect:
    """Take in that a message was opened or put away."""
    visit = visit_of(request, desk, token=data.get("csrf", ""))
    told = data.get("do", "")
    inbox = inbox_of(desk)
    if inbox is None or told not in _TOLD:
        raise NotFoundException("no such message, or nothing that can be done with it")
    inbox.answer(visit.member_id, visit.profile_id, message_id, told)
    return led(visit, f"/demo/notifications?did={told}")


@get("/demo/support", include_in_schema=False)
@in_thread
def show_support(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the form to customer service."""
    return _support_page(visit_of(request, desk), {}, {})


@post("/demo/support", status_code=200, include_in_schema=False)
@in_thread
def ask_support(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Send a question to customer service; what she wrote is for those who answer, and is not kept here."""
    visit = visit_of(request, desk, token=data.get("csrf", ""))
    given = {name: data.get(name, "").strip()[:_LONGEST_MESSAGE] for name in ("topic", "phone", "message")}
    if given["topic"] not in TOPICS:
        return _support_page(visit, given, {"topic": visit.vocabulary.text("form-wrong-missing")}, status=422)
    topic = visit.vocabulary.text(f"demo-support-{given['topic']}")
    fields = {**given, "member_id": visit.member_id, "channel": "form", "topic": topic}
    filed = filing.file(desk, "support", fields, visit.language)
    if filed.faults:
        return _support_page(visit, given, dict(filed.faults), status=422)
    return _support_page(visit, {}, {}, filed=filed)


@get("/demo/survey", include_in_schema=False)
@in_thread
def show_survey(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the survey."""
    return _survey_page(visit_of(request, desk), {}, "")


@post("/demo/survey", status_code=200, include_in_schema=False)
@in_thread
def answer_survey(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Take the answers of a survey in; at least one is needed."""
    visit = visit_of(request, desk, token=data.get("csrf", ""))
    answers = {question: data[question] for question, known in QUESTIONS.items() if data.get(question) in known}
    if not answers:
        return _survey_page(visit, answers, visit.vocabulary.text("demo-wrong-survey"), status=422)
    fields = {"member_id": visit.member_id, "survey_id": SURVEY_ID, "answers": answers}
    filed = filing.file(desk, "survey", fields, visit.language)
    if filed.faults:
        return _survey_page(visit, answers, " ".join(filed.faults.values()), status=422)
    return led(visit, "/demo?did=answered")


def _support_page(
    visit: Visit,
    given: dict[str, str],
    faults: dict[str, str],
    *,
    filed: filing.Filed | None = None,
    status: int = 200,
) -> Response[object]:
    form = filing.shown(visit.desk, "support", visit.language)
    return draw(
        visit,
        "support.html",
        at="support",
        status=status,
        form=form,
        topics=TOPICS,
        given=given,
        faults=faults,
        filed=filed,
        notice=notice(visit, AskedAt.SUPPORT),
    )


def _survey_page(visit: Visit, given: dict[str, str], fault: str, *, status: int = 200) -> Response[object]:
    return draw(
        visit,
        "survey.html",
        status=status,
        questions=QUESTIONS,
        given=given,
        fault=fault,
        notice=notice(visit, AskedAt.SURVEY),
    )


TALK_ROUTES = (
    show_notifications,
    answer_notification,
    show_support,
    ask_support,
    show_survey,
    answer_survey,
)
