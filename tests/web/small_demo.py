"""A small demo in one process: Ana's months, a few neighbours, partners' files taken in, shipments made."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from plainview.assemble import open_service
from plainview.base.clock import SystemClock
from plainview.demo.folder import PASSWORD, SERVICE_KEY, DemoFolder, prepare
from plainview.demo.neighbours import drop_feeds, linked_members, settle_in
from plainview.demo.population import Past, past_batches
from plainview.demo.recipients import RecipientServer, appoint
from plainview.demo.seed import seed, set_password
from plainview.titles import packaged_titles
from tests.web.live import Live, recommend_of, serving

_MOST_TURNS = 100


@contextlib.contextmanager
def demo_months(path: Path, *, members: int) -> Iterator[tuple[Live, Path]]:
    """Serve a demo's months and neighbours, nothing of it worked on yet; give it and the partners' folder."""
    clock = SystemClock()
    folder = DemoFolder(path, 0)
    state = prepare(folder, clock)
    with RecipientServer(0) as recipients:
        appoint(folder.catalogue, folder.path / "audiences", recipients.port)
        service = open_service(folder.settings, clock, owns_intake=True, demo=True)
        try:
            with serving(service) as live:
                past = Past(packaged_titles(), state.until, n_members=members)
                assert seed(live.url, SERVICE_KEY, past_batches(past), clock).is_whole
                accounts = linked_members(members)
                settle_in(live.url, SERVICE_KEY, accounts, past.titles[0].title_id)
                drop_feeds(folder.feeds, accounts, state.until)
                yield live, folder.feeds
        finally:
            service.close()


@contextlib.contextmanager
def small_demo(path: Path, *, members: int = 20) -> Iterator[Live]:
    """Serve a demo of a few members whose jobs were all done, learned from, until the block ends."""
    with demo_months(path, members=members) as (live, feeds):
        set_password(live.url, SERVICE_KEY, PASSWORD)
        service = live.service
        service.gate.rotate()
        service.gate.compact()
        recommend_of(service).refit()
        for _ in range(_MOST_TURNS):
            for _, job in (*service.jobs(in_server=True), *service.jobs()):
                job.run()
            if not list(feeds.glob("*/*.*")):
                break
        assert list(feeds.glob("*/*.*")) == [], "files of partners lie there still"
        yield live
