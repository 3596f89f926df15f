"""The tree's roots and proofs are those of RFC 6962, as an independent verifier works them out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from plainview.store.merkle import EMPTY_ROOT, WIDTH, consistency, folded, inclusion, leaf_hash, root
from tests.store import merkle_verifier as rfc

# The entries and roots of Certificate Transparency's own reference tests.
KNOWN = ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
KNOWN_ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)


class _Held:
    def __init__(self, entries: Sequence[bytes]) -> None:
        self._leaves = [leaf_hash(entry) for entry in entries]

    def hashes(self, height: int, first: int, count: int) -> Sequence[bytes]:
        if height == 0:
            return self._leaves[first : first + count]
        return [folded(self.hashes(height - 1, at * WIDTH, WIDTH)) for at in range(first, first + count)]


def _entries(count: int) -> list[bytes]:
    return [f"entry {number}".encode() * (number % 5) for number in range(count)]


@pytest.mark.parametrize("size", range(1, 9))
def test_roots_are_those_of_the_reference_tests(size: int) -> None:
    entries = [bytes.fromhex(text) for text in KNOWN[:size]]
    assert root(_Held(entries), size).hex() == KNOWN_ROOTS[size - 1]
    assert rfc.mth(entries).hex() == KNOWN_ROOTS[size - 1]


def test_every_entry_of_small_trees_is_proven_and_no_other_is() -> None:
    entries = _entries(40)
    held = _Held(entries)
    assert root(held, 0) == EMPTY_ROOT == rfc.mth([])
    for size in range(1, 41):
        expected = rfc.mth(entries[:size])
        assert root(held, size) == expected
        for entry_no in range(size):
            path = inclusion(held, entry_no, size)
            assert rfc.includes(entries[entry_no], entry_no, size, path, expected)
            assert not rfc.includes(b"other", entry_no, size, path, expected)
            if size > 1:
                other = (entry_no + 1) % size
                assert not rfc.includes(entries[entry_no] + b"!", other, size, path, expected)


def test_every_growth_of_small_trees_is_proven() -> None:
    entries = _entries(33)
    held = _Held(entries)
    roots = [rfc.mth(entries[:size]) for size in range(34)]
    for second in range(1, 34):
        for first in range(1, second + 1):
            path = consistency(held, first, second)
            assert rfc.extends(first, roots[first], second, roots[second], path)
            assert not rfc.extends(first, roots[first - 1], second, roots[second], path)


@pytest.mark.parametrize("size", [255, 256, 257, 512, 1000, 66_000])
def test_trees_over_tiles_are_proven_too(size: int) -> None:
    entries = _entries(size)
    held = _Held(entries)
    expected = rfc.mth(entries)
    assert root(held, size) == expected
    for entry_no in {0, 1, 254, size // 2, size - 2, size - 1}:
        assert rfc.includes(entries[entry_no], entry_no, size, inclusion(held, entry_no, size), expected)
    for first in {1, 200, 255, size // 2, size - 1}:
        path = consistency(held, first, size)
        assert rfc.extends(first, rfc.mth(entries[:first]), size, expected, path)


@pytest.mark.parametrize(("entry_no", "size"), [(0, 0), (3, 3), (-1, 3)])
def test_an_entry_outside_the_tree_has_no_proof(entry_no: int, size: int) -> None:
    with pytest.raises(ValueError, match="holds it"):
        inclusion(_Held(_entries(3)), entry_no, size)
