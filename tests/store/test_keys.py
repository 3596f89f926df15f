"""The master key's file is made once, kept from others, and refused when it cannot be the one."""

from __future__ import annotations

from pathlib import Path

import pytest

from plainview.base.errors import StoreError
from plainview.store.keys import Subkeys, create_master_key, load_master_key


def test_a_key_comes_back_and_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "master.key"
    key = create_master_key(path)
    assert len(key) == 32
    assert path.stat().st_mode & 0o777 == 0o600
    assert load_master_key(path) == key


def test_a_key_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    key = create_master_key(path)
    with pytest.raises(StoreError, match="exists already"):
        create_master_key(path)
    assert load_master_key(path) == key


def test_a_missing_key_says_how_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="plainview init"):
        load_master_key(tmp_path / "master.key")


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    create_master_key(path)
    path.chmod(0o640)
    with pytest.raises(StoreError, match="chmod 600"):
        load_master_key(path)


@pytest.mark.parametrize("content", [b"", b"abcd\n", b"z" * 64, b"\xff" * 64])
def test_a_damaged_key_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "master.key"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(StoreError, match="master key"):
        load_master_key(path)


def test_subkeys_differ_from_each_other_and_from_the_master_key() -> None:
    master = bytes(range(32))
    keys = Subkeys.derive(master)
    derived = {keys.dedup, keys.blind, keys.wrap, keys.owner, keys.salt, keys.sign, keys.check}
    assert len(derived | {master}) == 8
    assert Subkeys.derive(master) == keys
    assert Subkeys.derive(bytes(32)) != keys
