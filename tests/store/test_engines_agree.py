"""The embedded and the memory engine say the same after any sequence of appending, erasing, forgetting, compacting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from plainview.base.clock import ManualClock
from plainview.store.engine import Engine
from plainview.store.engines.embedded import open_embedded
from plainview.store.engines.memory import open_memory
from plainview.store.values import ErasedRows
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import START, bitmap_of, grant_for, ids_seen, played, rule, store, view_of
from tests.store.store_folder import ANA, BEN, KEY

Step: TypeAlias = tuple[str, int, int]
_STEPS = st.lists(
    st.tuples(
        st.sampled_from(("append", "append", "append", "erase_title", "erase_period", "forget", "compact")),
        st.integers(0, 1),
        st.integers(0, 2),
    ),
    max_size=14,
)
_MINUTE = dt.timedelta(minutes=1)


def _do(engine: Engine, step: Step, number: int, catalogue: CurrentCatalogue) -> list[str]:
    verb, who, which = step
    subject, at = (ANA, BEN)[who], START + number * _MINUTE
    title = "abc"[which]
    own = engine.subjects.number((subject,))[subject]
    match verb:
        case "append":
            # The second event of each is told apart by its id alone, and some ids come twice.
            return store(engine, played(subject, f"e{number}", at=at, title=title), played(subject, title, at=at))
        case "erase_title":
            engine.erase((own,), ErasedRows(frozenset({title})), at)
        case "erase_period":
            engine.erase((own,), ErasedRows(None, at - (3 + which) * _MINUTE, at - which * _MINUTE), at)
        case "forget":
            engine.forget((own,), at)
        case _:
            engine.events.rotate()
            engine.events.compact(catalogue())
    return []


def _seen(engine: Engine) -> dict[str, object]:
    highest = engine.subjects.highest()
    view = view_of(rule(bitmap_of(range(1, highest + 1), highest)))
    numbers = engine.subjects.number((ANA, BEN))
    read = {}
    for subject, number in numbers.items():
        tables = engine.events.read(grant_for([view], subject_nos=(number,)), (number,), [view])
        rows = tables["viewing"].select(["title_id", "occurred_at"]).to_pylist() if tables else []
        read[subject.member_id] = (number, rows)
    return {"scanned": sorted(map(str, ids_seen(engine, view))), **read}


@settings(max_examples=15, deadline=None)
@given(steps=_STEPS)
def test_both_engines_say_the_same(steps: Sequence[Step]) -> None:
    with TemporaryDirectory() as folder:
        catalogue = CurrentCatalogue()
        engines: list[Engine] = [
            open_memory(catalogue, ManualClock(START)),
            open_embedded(Path(folder) / "data", KEY, catalogue, ManualClock(START), owns_intake=True),
        ]
        try:
            for number, step in enumerate([*steps, ("compact", 0, 0), ("compact", 0, 0)]):
                said = [_do(engine, step, number, catalogue) for engine in engines]
                assert said[0] == said[1], step
                shown = [_seen(engine) for engine in engines]
                assert shown[0] == shown[1], step
            assert [engine.unswept() for engine in engines] == [0, 0]
        finally:
            for engine in engines:
                engine.close()
