"""A process that appends lines to a store's ledger one by one and prints each once it is durable."""

from __future__ import annotations

import sys
from pathlib import Path

from plainview.base.clock import SystemClock
from plainview.store.engines.embedded import open_embedded
from plainview.store.values import LedgerKind, LedgerLine
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import PURPOSE, account
from tests.store.store_folder import KEY


def main() -> None:
    """Append as many lines as are asked for, each about one of fifty members."""
    folder, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    clock = SystemClock()
    engine = open_embedded(folder, KEY, CurrentCatalogue(), clock, owns_intake=False)
    numbers = list(engine.subjects.number([account(f"m{number}") for number in range(50)]).values())
    for number in range(count):
        line = LedgerLine(
            f"{name}{number}", clock.now(), LedgerKind.READ, PURPOSE, "test", ("email",), numbers[number % 50]
        )
        engine.ledger.append([line]).result()
        print(line.line_id, flush=True)
    engine.close()


if __name__ == "__main__":
    main()
