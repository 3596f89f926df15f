"""A process that deletes what is past its last day and kills itself at a named point; run by the crash tests."""

from __future__ import annotations

import datetime as dt
import os
import signal
import sys
from pathlib import Path

from plainview.base.clock import ManualClock, to_micros
from plainview.store.engines.embedded import open_embedded
from plainview.store.expiry import Expiry, FamilyExpiry
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import START
from tests.store.crashing import KEY

LIMIT_US = to_micros(START - dt.timedelta(days=1))
EXPIRY = Expiry(
    {
        "viewing": FamilyExpiry({"playback.started": LIMIT_US}),
        "security": FamilyExpiry({}, {"ip": {"playback.started": LIMIT_US}}),
    },
    {"email": LIMIT_US},
)


def main() -> None:
    """Delete until the n-th visit of the point."""
    folder, point, visits = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    seen = 0

    def hook(reached: str) -> None:
        nonlocal seen
        seen += reached == point
        if seen == visits and reached == point:
            os.kill(os.getpid(), signal.SIGKILL)

    engine = open_embedded(folder, KEY, CurrentCatalogue(), ManualClock(START), owns_intake=False, hook=hook)
    engine.expire(EXPIRY)
    engine.close()


if __name__ == "__main__":
    main()
