"""Marks find what they stand for wherever it is written, and say nothing of it; scans know whose a value is."""

from __future__ import annotations

from collections.abc import Iterator, Set

import pytest

from plainview.base.errors import StoreError
from plainview.gate.rights.residue import Marks, Sought, scan
from plainview.store.pieces import Piece

KEY = b"k" * 32
VALUES = ("Ana@Demo.example", "Ana Souza", "m-1", "+49 30 5550 1", "名前は アナ", "12", "x")


@pytest.mark.parametrize(
    "text",
    [
        '{"email":"ana@demo.example"}', "to=ANA@DEMO.EXAMPLE;", "files/ana@demo.example.txt", "\\u0041na Souza",
        "\0\1Ana Souza\0", "notes-of-m-1.txt", "call +49 30 5550 1!", "「名前は アナ」",
    ],
)  # fmt: skip
def test_a_value_is_found_wherever_it_is_written(text: str) -> None:
    assert Marks.of(KEY, VALUES).mentions(text)


@pytest.mark.parametrize(
    "text", ["", "Ana", "demo.example", "banana@demo.examples", "m-12", "Souza Ana", "12 x", "am-1"]
)
def test_what_is_another_text_is_not_found(text: str) -> None:
    assert not Marks.of(KEY, VALUES).mentions(text)


def test_marks_hold_no_value_and_read_back_only_under_their_key() -> None:
    marks = Marks.of(KEY, VALUES, (b"owner-of-hers",))
    blob = marks.to_bytes()
    assert b"ana" not in blob.lower()
    assert Marks.from_bytes(KEY, blob) == marks
    assert not Marks.from_bytes(b"j" * 32, blob).mentions("Ana Souza")
    with pytest.raises(StoreError):
        Marks.from_bytes(KEY, b"{}")


def test_a_scan_tells_whose_a_piece_is() -> None:
    pieces = [
        Piece("hers", b"anything", 1),
        Piece("anothers", b"Ana Souza", 2),
        Piece("nobodys", b"ana@demo.example"),
        Piece("shared", b"Ana Souza"),
        Piece("keys", b"\0owner-of-hers\0"),
    ]

    def resting(spare: Set[int]) -> Iterator[Piece]:
        return (piece for piece in pieces if piece.subject_no not in spare)

    sought = Sought(Marks.of(KEY, VALUES, (b"owner-of-hers",)), frozenset({1}))
    residue = scan(sought, resting, frozenset({2}), [Piece("a folder", b"m-1 m-1")])
    assert residue.places == {"hers": 1, "nobodys": 1, "keys": 1, "a folder": 1}
    assert not residue.is_clean
