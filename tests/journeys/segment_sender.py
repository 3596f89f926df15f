"""A service's own program: sends ratings with the unmodified segment-analytics-python and ends when all is flushed.

Run in a process of its own: HOST KEY, then lines of `member<TAB>title<TAB>stars<TAB>seconds` on standard input.
"""

from __future__ import annotations

import datetime as dt
import sys

import segment.analytics as analytics


def main(host: str, key: str) -> None:
    """Send every line and report how many failed, as the SDK says."""
    failures: list[str] = []
    analytics.host = host
    analytics.write_key = key
    analytics.max_queue_size = 200_000
    analytics.on_error = lambda error, _items: failures.append(str(error))
    sent = 0
    for line in sys.stdin:
        member, title, stars, seconds = line.rstrip("\n").split("\t")
        analytics.track(
            member,
            "rating.set",
            {"title_id": title, "stars": float(stars)},
            timestamp=dt.datetime.fromtimestamp(int(seconds), dt.UTC),
        )
        sent += 1
    analytics.shutdown()
    print(f"{sent} {len(failures)}")
    for failure in failures[:3]:
        print(failure, file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
