"""Keys of callers: made once, kept as a hash, known within a second."""

from __future__ import annotations

import datetime as dt

import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import BadInput
from plainview.collect.callers import Callers, hash_secret, make_key
from plainview.gate.admission import Connection, KeyClass
from plainview.gate.gate import Gate
from plainview.store.values import CallerKey
from tests.collect.serving import open_gate


def add(gate: Gate, key_class: str, clock: ManualClock) -> str:
    key, secret = make_key("phone", key_class, clock)
    gate.put_caller_key(key)
    return secret


def test_a_new_key_is_told_once_and_kept_as_a_hash(clock: ManualClock) -> None:
    key, secret = make_key("phone", "public", clock)
    assert secret.startswith("pv_")
    assert len(secret) > 30
    assert secret not in repr(key)
    assert key.secret_hash == hash_secret(secret)
    assert make_key("phone", "public", clock)[1] != secret


@pytest.mark.parametrize(
    ("key_class", "expected"),
    [
        ("public", Connection("phone", KeyClass.PUBLIC)),
        ("service", Connection("phone", KeyClass.SERVICE)),
        ("purpose:audience_use", Connection("phone", KeyClass.PURPOSE, "audience_use")),
    ],
)
def test_a_key_is_found_with_its_class_and_purpose(key_class: str, expected: Connection, clock: ManualClock) -> None:
    gate = open_gate(clock)
    secret = add(gate, key_class, clock)
    assert Callers(gate, clock).find(secret) == expected


def test_a_key_made_or_revoked_elsewhere_counts_within_a_second(clock: ManualClock) -> None:
    gate = open_gate(clock)
    callers = Callers(gate, clock)
    assert callers.find("pv_unknown") is None
    secret = add(gate, "public", clock)
    clock.advance(dt.timedelta(seconds=1))
    assert callers.find(secret) is not None
    gate.put_caller_key(CallerKey("phone", "public", hash_secret(secret), clock.now(), clock.now()))
    clock.advance(dt.timedelta(seconds=1))
    assert callers.find(secret) is None


def test_a_key_made_here_counts_at_once_after_a_refresh(clock: ManualClock) -> None:
    gate = open_gate(clock)
    callers = Callers(gate, clock)
    callers.find("anything")
    secret = add(gate, "public", clock)
    callers.refresh()
    assert callers.find(secret) is not None


@pytest.mark.parametrize(("name", "key_class"), [("", "public"), ("a b", "public"), ("a", "admin"), ("a", "purpose:")])
def test_an_impossible_name_or_class_is_refused(name: str, key_class: str, clock: ManualClock) -> None:
    with pytest.raises(BadInput, match="choose"):
        make_key(name, key_class, clock)


def test_the_demos_well_known_secret_can_be_given(clock: ManualClock) -> None:
    key, secret = make_key("demo-web", "public", clock, secret="demo-web")
    assert (secret, key.secret_hash) == ("demo-web", hash_secret("demo-web"))
