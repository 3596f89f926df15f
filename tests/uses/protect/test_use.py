"""Protection over a whole service: codes, failures, payments, a person's decision, and what an erasure leaves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest

from plainview.assemble import Service, open_service
from plainview.base.clock import ManualClock
from plainview.base.errors import BadInput, Conflict
from plainview.base.settings import Settings
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass
from plainview.gate.program import Assessment, Call, Kit, Notice, SignInAttempt, Verdict
from plainview.uses.protect.challenges import TRIES, Challenges
from plainview.uses.protect.payments import Payment, Payments
from plainview.uses.protect.routes import Asked
from plainview.uses.protect.sign_ins import SignIns

HOME = ("203.0.113.7", "Mozilla (Windows) Firefox/1", "a-device-of-hers")
AWAY = ("198.51.100.9", "Mozilla (Android) Chrome/1", "a-device-of-his")


@dataclass
class World:
    """A service with a clock to move, and every notice that was taken on."""

    service: Service
    clock: ManualClock
    sign_ins: SignIns
    has_messenger: bool = True
    told: list[Notice] = field(default_factory=list)

    def tell(self, notice: Notice) -> bool:
        """Take a notice on, if there is a messenger."""
        if self.has_messenger:
            self.told.append(notice)
        return self.has_messenger

    def comes(self, place: tuple[str, str, str], *, succeeded: bool = True, member_id: str = "ana") -> Assessment:
        """Let a member, or somebody, try to sign in a minute later."""
        self.clock.advance(dt.timedelta(minutes=1))
        return self.sign_ins.assess(SignInAttempt(member_id, succeeded, *place, self.clock.now()))

    def pays(self, card: str, card_country: str = "DE", place: tuple[str, str, str] = HOME, who: str = "ana") -> str:
        """Assess a payment and return its id and verdict with a space between."""
        made, judged = Payments(self.sign_ins.parts).assess(Payment(who, *place, card, card_country))
        return f"{made} {judged.verdict}"


@pytest.fixture
def world() -> Iterator[World]:
    clock = ManualClock(dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC))
    service = open_service(Settings(engine="memory"), clock, owns_intake=True)
    for member_id in ("ana", "ben", "dan"):
        made = CanonicalEvent(f"new-{member_id}", "account.created", member_id, traits={"country": "DE"})
        service.gate.admit(Connection("backend", KeyClass.SERVICE), [made]).result(timeout=30)
    opened = service.part("protect")
    assert isinstance(opened, SignIns)
    made_world = World(service, clock, opened)
    kit: Kit = replace(opened.parts.kit, notify=made_world.tell)
    opened.parts.kit = kit
    yield made_world
    service.close()


def _step_up(world: World) -> Assessment:
    world.comes(HOME)
    for _ in range(5):
        world.comes(AWAY, succeeded=False)
    return world.comes(AWAY)


def test_the_first_is_allowed_and_a_new_device_is_told(world: World) -> None:
    assert world.comes(HOME).verdict is Verdict.ALLOW
    assert world.comes(AWAY).verdict is Verdict.NOTIFY
    assert [notice.kind for notice in world.told] == ["new_sign_in"]
    assert world.comes(AWAY).verdict is Verdict.ALLOW


def test_wrong_passwords_ask_a_stranger_for_a_code_and_her_own_device_for_nothing(world: World) -> None:
    found = _step_up(world)
    assert found.verdict is Verdict.STEP_UP
    assert world.comes(HOME).verdict is Verdict.ALLOW
    code = world.told[-1].args["code"]
    assert world.sign_ins.answer(found.challenge, "wrong") is None
    assert world.sign_ins.answer(found.challenge, code) == "ana"
    assert world.sign_ins.answer(found.challenge, code) is None
    assert world.comes(AWAY).verdict is Verdict.ALLOW


def test_a_code_ends_after_five_tries_or_ten_minutes(world: World) -> None:
    found = _step_up(world)
    code = world.told[-1].args["code"]
    for _ in range(TRIES):
        assert world.sign_ins.answer(found.challenge, "wrong") is None
    assert world.sign_ins.answer(found.challenge, code) is None
    late = world.comes(AWAY)
    world.clock.advance(dt.timedelta(minutes=10))
    assert world.sign_ins.answer(late.challenge, world.told[-1].args["code"]) is None


def test_no_code_rests_anywhere(world: World) -> None:
    challenges: Challenges = world.sign_ins.parts.challenges
    _step_up(world)
    assert world.told[-1].args["code"] not in repr(challenges._held)  # noqa: SLF001 - what rests there is the question


def test_without_a_messenger_she_is_let_in_and_sees_why(world: World) -> None:
    world.has_messenger = False
    found = _step_up(world)
    assert found.verdict is Verdict.NOTIFY
    assert found.reasons[-1].key == "protect-reason-no-channel"


def test_what_she_said_was_not_her_stays_out_until_she_takes_it_back(world: World) -> None:
    world.comes(HOME)
    world.comes(AWAY)
    strange = world.sign_ins.parts.records.of("ana").assessed[0]
    assert world.sign_ins.was_not_me("ana", strange.id) is not None
    assert world.sign_ins.was_not_me("ana", "another") is None
    assert world.comes(AWAY).verdict is Verdict.STEP_UP
    world.has_messenger = False
    assert world.comes(AWAY).verdict is Verdict.DENY
    assert world.comes(HOME).verdict is Verdict.ALLOW
    assert world.sign_ins.was_me("ana")
    assert world.comes(AWAY).verdict is Verdict.NOTIFY


def test_a_code_that_was_asked_for_ends_when_she_says_it_was_not_her(world: World) -> None:
    found = _step_up(world)
    assert world.comes(AWAY, member_id="ben").verdict is Verdict.ALLOW
    strange = world.sign_ins.parts.records.of("ana").assessed[0]
    assert world.sign_ins.was_not_me("ana", strange.id) is not None
    assert world.sign_ins.answer(found.challenge, world.told[-1].args["code"]) is None


def test_the_number_of_a_card_is_not_looked_at_and_not_repeated(world: World) -> None:
    asked = Asked("ana", "payment", card="4111 1111 1111 1111")
    routes = {operation.path: operation for _, operation in world.service.operations() if operation.method == "POST"}
    with pytest.raises(BadInput, match="card number") as raised:
        routes["/v1/risk/assessments"].run(Call("backend", body=asked))
    assert "4111" not in str(raised.value)


def test_cards_that_are_tried_out_have_to_wait_and_none_is_denied_by_the_machine(world: World) -> None:
    verdicts = [world.pays(f"card {number}").split()[1] for number in range(6)]
    assert verdicts == ["allow"] * 4 + ["limit"] * 2


def test_a_card_of_three_accounts_waits_for_a_person_whose_decision_the_member_sees(world: World) -> None:
    assert [world.pays("shared", who=who).split()[1] for who in ("ana", "ben")] == ["allow", "allow"]
    made, verdict = world.pays("shared", who="dan").split()
    assert verdict == "review"
    payments = Payments(world.sign_ins.parts)
    payments.decide(made, "approve", "officer@demo.example")
    assert world.sign_ins.parts.records.of("dan").assessed[0].outcome == "approve"
    with pytest.raises(Conflict):
        payments.decide(made, "deny", "officer@demo.example")


def test_a_card_from_abroad_alone_stops_nobody(world: World) -> None:
    world.comes(HOME)
    assert world.pays("card", "FR").split()[1] == "notify"
    assert world.pays("card", "FR", AWAY).split()[1] == "review"


def test_an_erased_member_is_nowhere_any_more(world: World) -> None:
    found = _step_up(world)
    world.comes(HOME, member_id="ben")
    journal = world.sign_ins.parts.journal
    assert {entry.member_id for entry in journal.latest()} == {"ana", "ben"}
    world.service.forget("ana")
    assert {entry.member_id for entry in journal.latest()} == {"ben"}
    assert world.sign_ins.answer(found.challenge, world.told[-1].args["code"]) is None
    held = world.sign_ins.parts.journal.session.load_state("journal")
    assert held is not None
    assert b'"ana"' not in held[1]


def test_what_is_in_memory_of_a_member_whom_another_process_erased_goes(world: World) -> None:
    _step_up(world)
    world.pays("4111")
    world.comes(AWAY, succeeded=False, member_id="ben")
    parts = world.sign_ins.parts
    networks = [key for key in parts.velocity.counted() if key.startswith(("tried ", "pays "))]
    assert parts.challenges.members() == {"ana"}
    world.service.gate.forget("ana")
    assert world.service.follow_erasures()
    left = parts.velocity.counted()
    assert not any("ana" in key for key in left)
    assert "failed ben" in left
    assert set(networks) <= set(left)
    assert not parts.challenges.members()
    assert not any(entry.member_id == "ana" for entry in parts.journal.latest())
    assert not world.service.follow_erasures()


def test_the_saved_journal_is_cleared_though_this_process_has_let_go_of_her_already(world: World) -> None:
    world.comes(HOME)
    world.comes(HOME, member_id="ben")
    journal = world.sign_ins.parts.journal
    journal.save()
    numbers = world.service.gate.forget("ana")
    world.service.follow_erasures()
    world.service.forget_numbers(numbers)
    held = journal.session.load_state("journal")
    assert held is not None
    assert b'"ana"' not in held[1]
    assert b'"ben"' in held[1]
