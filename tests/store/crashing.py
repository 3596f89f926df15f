"""A process that compacts a store and kills itself at a named point; run by the crash tests."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from plainview.base.clock import ManualClock
from plainview.store.engines.embedded import open_embedded
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import START, played, profile, store

KEY = bytes(range(32))


def main() -> None:
    """Append what is named, then compact until the n-th visit of the point."""
    folder, point, visits = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    seen = 0

    def hook(reached: str) -> None:
        nonlocal seen
        seen += reached == point
        if seen == visits and reached == point:
            os.kill(os.getpid(), signal.SIGKILL)

    catalogue = CurrentCatalogue()
    engine = open_embedded(folder, KEY, catalogue, ManualClock(START), owns_intake=True, hook=hook)
    for event_id in sys.argv[4:]:
        assert store(engine, played(profile("ana"), event_id, title=event_id)) == ["stored"]
    engine.events.rotate()
    engine.events.compact(catalogue())
    engine.close()


if __name__ == "__main__":
    main()
