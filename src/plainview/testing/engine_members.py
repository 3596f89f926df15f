"""Conformance of what engines hold about members: subjects, records, choices, and forgetting across them."""

from __future__ import annotations

import datetime as dt

import pytest

from plainview.base.errors import GrantError
from plainview.store.engine import Engine
from plainview.store.values import Choice, RecordField, RecordValue, SubjectKey, SubjectKind
from plainview.testing.engine_fixture import EngineFixtures
from plainview.testing.engine_samples import PURPOSE, START, account, bitmap_of, grant_for, profile, record

HOUR = dt.timedelta(hours=1)
ANON = SubjectKey(SubjectKind.ANONYMOUS, anonymous_id="device-1")


def _choice(member_id: str, *, allowed: bool = True, profile_id: str = "") -> Choice:
    return Choice(member_id, profile_id, PURPOSE, allowed, START, "v1", "page")


def _number(engine: Engine, key: SubjectKey) -> int:
    return engine.subjects.number((key,))[key]


def _read(engine: Engine, number: int, *elements: str) -> tuple[RecordValue, ...]:
    return engine.records.read(grant_for(subject_nos=(number,), elements=elements), (number,), elements)


class MemberConformance(EngineFixtures):
    """What every store of subjects, records and choices must do."""

    def test_a_subject_keeps_its_number(self, engine: Engine) -> None:
        keys = (account("ana"), profile("ana"), ANON)
        numbers = engine.subjects.number(keys)
        assert sorted(numbers.values()) == [1, 2, 3]
        assert engine.subjects.number(keys) == numbers
        assert engine.subjects.highest() == 3
        assert [subject.subject_no for subject in engine.subjects.every()] == [1, 2, 3]

    def test_an_unknown_subject_is_none(self, engine: Engine) -> None:
        assert engine.subjects.find(account("nobody")) is None
        assert engine.subjects.get(7) is None
        assert engine.subjects.of_member("nobody") == ()
        assert engine.subjects.highest() == 0

    def test_a_members_subjects_are_listed_account_first(self, engine: Engine) -> None:
        engine.subjects.number((profile("ana"),))
        engine.subjects.number((account("ana"), ANON, account("ben")))
        assert engine.subjects.link("device-1", "ana")
        own = engine.subjects.of_member("ana")
        assert [subject.kind.value for subject in own] == ["account", "profile", "anonymous"]
        assert engine.subjects.of_member("") == ()

    def test_an_anonymous_subject_is_linked_once(self, engine: Engine) -> None:
        engine.subjects.number((account("ana"), ANON))
        assert not engine.subjects.link("device-unknown", "ana")
        assert engine.subjects.link("device-1", "ana")
        assert not engine.subjects.link("device-1", "ben")
        found = engine.subjects.find(ANON)
        assert found is not None
        assert (found.member_id, found.anonymous_id) == ("ana", "device-1")

    @pytest.mark.parametrize("identifying", [True, False])
    @pytest.mark.parametrize("value", ["Ana Márquez", 7, 1.5, True, None, ["a", 1], {"street": "x", "n": [1]}])
    def test_a_record_comes_back_as_it_was_put(self, engine: Engine, value: RecordField, identifying: bool) -> None:
        engine.records.put([record(account("ana"), value, identifying=identifying)])
        held = _read(engine, _number(engine, account("ana")), "email")
        assert [(entry.value, entry.field, entry.path) for entry in held] == [(value, "email", "traits")]
        assert held[0].occurred_at == START

    def test_an_older_value_never_replaces_a_newer_one(self, engine: Engine) -> None:
        engine.records.put([record(account("ana"), "new@example.org", occurred_at=START + HOUR)])
        engine.records.put([record(account("ana"), "old@example.org")])
        assert [entry.value for entry in _read(engine, 1, "email")] == ["new@example.org"]
        assert engine.records.find(grant_for(elements=("email",)), "email", "old@example.org") == ()

    def test_records_are_read_in_order_and_only_those_granted(self, engine: Engine) -> None:
        engine.records.put(
            [
                record(account("ben"), "x", element_id="name", field="last"),
                record(account("ben"), "y", element_id="name", field="first"),
                record(account("ana"), "z"),
            ]
        )
        numbers = [_number(engine, account(name)) for name in ("ben", "ana")]
        read = engine.records.read(
            grant_for(subject_nos=numbers, elements=("email", "name")), numbers, ("email", "name")
        )
        assert [entry.value for entry in read] == (["y", "x", "z"] if numbers[0] < numbers[1] else ["z", "y", "x"])
        with pytest.raises(GrantError):
            engine.records.read(grant_for(subject_nos=numbers, elements=("email",)), numbers, ("email", "name"))
        with pytest.raises(GrantError):
            engine.records.read(grant_for(subject_nos=numbers[:1], elements=("email",)), numbers, ("email",))

    def test_a_scan_of_records_follows_the_bitmap(self, engine: Engine) -> None:
        engine.records.put([record(account("ana"), "a"), record(account("ben"), "b")])
        ana = _number(engine, account("ana"))
        scanned = engine.records.scan(grant_for(elements=("email",)), "email", bitmap_of((ana,), 2))
        assert [(entry.subject_no, entry.value) for entry in scanned] == [(ana, "a")]
        with pytest.raises(GrantError):
            engine.records.scan(grant_for(subject_nos=(ana,), elements=("email",)), "email", bitmap_of((ana,), 2))

    def test_a_findable_value_is_found_whatever_its_case(self, engine: Engine) -> None:
        engine.records.put([record(account("ana"), "Ana@Example.org"), record(account("ben"), ["b@x.org", "B2@x.org"])])
        grant = grant_for(elements=("email",))
        assert engine.records.find(grant, "email", "aNA@example.ORG") == (_number(engine, account("ana")),)
        assert engine.records.find(grant, "email", "b2@x.org") == (_number(engine, account("ben")),)
        assert engine.records.find(grant, "email", "ana@example") == ()

    @pytest.mark.parametrize("identifying", [True, False])
    def test_a_value_narrowed_for_the_purpose_is_withheld_until_it_comes_without(
        self, engine: Engine, identifying: bool
    ) -> None:
        put, grant = engine.records.put, grant_for(elements=("email",))
        kept_from = f",protect,{PURPOSE},"
        put([record(account("ana"), "a@x.org", identifying=identifying, narrowed=kept_from)])
        put([record(account("ben"), "b@x.org", identifying=identifying, narrowed=f",{PURPOSE}_more,")])
        both = bitmap_of((1, 2), 2)
        held = _read(engine, _number(engine, account("ana")), "email")
        assert [(entry.value, entry.withheld) for entry in held] == [(None, True)]
        scanned = engine.records.scan(grant, "email", both)
        assert [(entry.value, entry.withheld) for entry in scanned] == [(None, True), ("b@x.org", False)]
        assert engine.records.find(grant, "email", "a@x.org") == ()
        later = START + HOUR
        put([record(account("ana"), "a@x.org", identifying=identifying, occurred_at=later)])
        assert [entry.value for entry in engine.records.scan(grant, "email", both)] == ["a@x.org", "b@x.org"]
        put([record(account("ana"), "a@x.org", identifying=identifying, narrowed=kept_from)])
        assert [entry.withheld for entry in _read(engine, 1, "email")] == [False]

    def test_a_country_withheld_from_every_purpose_is_still_the_gates_own_fact(self, engine: Engine) -> None:
        sent = record(account("ana"), "DE", element_id="country", field="country", narrowed=f",{PURPOSE},,")
        engine.records.put([sent])
        assert engine.records.countries() == {"ana": "DE"}

    def test_a_corrected_value_is_not_found_any_more(self, engine: Engine) -> None:
        engine.records.put([record(account("ana"), "old@example.org")])
        engine.records.put([record(account("ana"), "new@example.org", occurred_at=START + HOUR)])
        grant = grant_for(elements=("email",))
        assert engine.records.find(grant, "email", "old@example.org") == ()
        assert engine.records.find(grant, "email", "new@example.org") == (1,)

    def test_one_element_of_one_subject_can_be_deleted(self, engine: Engine) -> None:
        engine.records.put([record(account("ana"), "a@x.org"), record(account("ana"), "Ana", element_id="name")])
        assert engine.records.delete(1, "email") == 1
        assert engine.records.delete(1, "email") == 0
        assert _read(engine, 1, "email") == ()
        assert len(_read(engine, 1, "name")) == 1
        assert engine.records.find(grant_for(elements=("email",)), "email", "a@x.org") == ()

    def test_countries_are_those_of_accounts(self, engine: Engine) -> None:
        put = engine.records.put
        put([record(account("ana"), "DE", element_id="country", field="country", identifying=False)])
        before = engine.choices.version()
        put([record(account("ana"), "DE", element_id="country", field="country", identifying=False)])
        assert engine.choices.version() == before
        later = START + HOUR
        put([record(account("ana"), "US", element_id="country", field="country", identifying=True, occurred_at=later)])
        assert engine.choices.version() > before
        assert engine.records.countries() == {"ana": "US"}

    def test_choices_stand_as_last_put(self, engine: Engine) -> None:
        first = engine.choices.put(_choice("ana"))
        second = engine.choices.put(_choice("ana", allowed=False))
        assert engine.choices.version() == second > first
        assert engine.choices.of_member("ana") == (_choice("ana", allowed=False),)
        engine.choices.put(_choice("ben", profile_id="p1"))
        assert [choice.member_id for choice in engine.choices.every()] == ["ana", "ben"]

    def test_changes_name_whose_facts_moved_since_a_version(self, engine: Engine) -> None:
        engine.subjects.number((ANON, account("ana"), account("ben"), account("cas")))
        start = engine.choices.put(_choice("ana"))
        assert engine.choices.changes(start) == (start, frozenset())
        engine.choices.put(_choice("ben"))
        engine.subjects.link("device-1", "ana")
        kept = engine.choices.version()
        engine.records.put([record(account("cas"), "DE", element_id="country", field="country", identifying=False)])
        assert engine.choices.changes(start) == (engine.choices.version(), frozenset({"ana", "ben", "cas"}))
        assert engine.choices.changes(kept).member_ids == frozenset({"cas"})
        engine.forget((_number(engine, account("ben")),), START)
        assert engine.choices.changes(start).member_ids is None
        gone = engine.choices.version()
        engine.choices.put(_choice("cas"))
        assert engine.choices.changes(gone).member_ids == frozenset({"cas"})
        assert engine.records.countries(["cas", "ana"]) == {"cas": "DE"}
        assert engine.subjects.every(above=2) == tuple(held for held in engine.subjects.every() if held.subject_no > 2)

    def test_a_link_changes_the_version_of_choices(self, engine: Engine) -> None:
        engine.subjects.number((ANON,))
        before = engine.choices.version()
        engine.subjects.link("device-1", "ana")
        assert engine.choices.version() > before

    def test_forgetting_takes_records_choices_and_number(self, engine: Engine) -> None:
        engine.records.put([record(account("ana"), "a@x.org"), record(account("ben"), "b@x.org")])
        engine.choices.put(_choice("ana"))
        engine.choices.put(_choice("ben"))
        before, ana = engine.choices.version(), _number(engine, account("ana"))
        version = engine.forget((ana,), START)
        assert version == engine.choices.version()
        assert _read(engine, ana, "email") == ()
        assert engine.records.find(grant_for(elements=("email",)), "email", "a@x.org") == ()
        assert [choice.member_id for choice in engine.choices.every()] == ["ben"]
        assert engine.subjects.find(account("ana")) is None
        assert engine.subjects.get(ana) is None
        assert engine.choices.version() > before
        assert _number(engine, account("ana")) == 3

    def test_forgetting_a_profile_keeps_the_rest_of_the_member(self, engine: Engine) -> None:
        engine.records.put([record(account("ana"), "a@x.org"), record(profile("ana"), "Kid", element_id="name")])
        engine.choices.put(_choice("ana"))
        engine.choices.put(_choice("ana", profile_id="p1"))
        engine.forget((_number(engine, profile("ana")),), START)
        assert [choice.profile_id for choice in engine.choices.of_member("ana")] == [""]
        assert [entry.value for entry in _read(engine, _number(engine, account("ana")), "email")] == ["a@x.org"]

    def test_forgetting_twice_or_an_unknown_number_is_harmless(self, engine: Engine) -> None:
        engine.records.put([record(account("ana"), "a@x.org")])
        assert engine.forget((1, 99), START) == engine.choices.version()
        assert engine.forget((1, 99), START) is None
        assert engine.subjects.every() == ()

    def test_a_member_who_comes_back_can_be_written_and_read(self, engine: Engine) -> None:
        engine.records.put([record(account("ana"), "a@x.org")])
        engine.forget((1,), START)
        engine.records.put([record(account("ana"), "again@x.org")])
        assert [entry.value for entry in _read(engine, _number(engine, account("ana")), "email")] == ["again@x.org"]
