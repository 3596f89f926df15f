"""Blocks of an intake log give back each row as it was, also where blocks lack properties."""

from __future__ import annotations

from plainview.store.blocks import decode_blocks, number_blocks, shape
from plainview.store.rows import RowMaker, decode_rows, encode_rows
from plainview.store.values import AdmittedEvent
from plainview.testing.engine_samples import profile, sample_catalogue

MAKER = RowMaker(sample_catalogue())
COLUMNS = MAKER.columns("viewing")
PLAYED = {"title_id": "f1", "position_ms": 5, "speed": 1}
HELD: tuple[dict[str, object], ...] = (PLAYED, {"title_id": "f2", "stars": 3}, {}, {**PLAYED, "speed": None}, PLAYED)


def events() -> list[AdmittedEvent]:
    """Return events of all shapes, some of them with nothing but their fixed columns."""
    subject = profile("ana")
    return [
        AdmittedEvent(bytes([place]) * 16, subject, "playback.started", place, 9, (("viewing", held),))
        for place, held in enumerate(HELD)
    ]


def rows() -> bytes:
    """Return the same events as a row a line."""
    return encode_rows([
        MAKER.row(event, family="viewing", properties=dict(event.streams[0][1]), event_no=number, subject_no=3)
        for number, event in enumerate(events(), 1)
    ])  # fmt: skip


def test_blocks_hold_the_rows_that_were_put_in() -> None:
    blocks = number_blocks(shape(MAKER, events()), {profile("ana"): 3}, 1)
    assert sum(block.rows for block in blocks) == len(HELD)
    assert set().union(*(block.names for block in blocks)) == {"title_id", "position_ms", "speed", "stars"}
    table = decode_blocks([block.line for block in blocks], COLUMNS)
    assert table.sort_by("event_no").equals(decode_rows([rows()], COLUMNS))


def test_a_log_of_before_there_were_blocks_is_read_beside_them() -> None:
    lines = b"".join(block.line for block in number_blocks(shape(MAKER, events()), {profile("ana"): 3}, 1))
    table = decode_blocks([rows(), lines], COLUMNS)
    assert table.num_rows == 2 * len(HELD)
    assert decode_blocks([], COLUMNS).equals(decode_rows([], COLUMNS))


def test_texts_longer_than_the_readers_block_are_read() -> None:
    long = [event._replace(streams=(("viewing", {"title_id": "x" * 4096}),)) for event in events() * 1000]
    lines = [block.line for block in number_blocks(shape(MAKER, long), {profile("ana"): 3}, 1)]
    assert decode_blocks([b"".join(lines) * 2], COLUMNS).num_rows == 2 * len(long)
