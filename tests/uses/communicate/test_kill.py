"""A worker killed between taking a message and settling it: security comes again with the same id, marketing never."""

from __future__ import annotations

import datetime as dt
import signal
import subprocess
import sys
import time
from collections.abc import Callable

from plainview.assemble import open_service
from plainview.base.clock import ManualClock
from plainview.base.settings import read_settings
from plainview.titles import open_titles, packaged_titles
from plainview.uses.communicate import Communicate
from tests.mission.conftest import Running, installed
from tests.uses.communicate.conftest import CARRIERS
from tests.uses.communicate.post_office import PostOffice, post_office

__all__ = ["installed"]
_WAIT_S = 60


def _kill_while_sending(running: Running, office: PostOffice) -> None:
    """Start the worker, and kill it once the letter is in and before the server answered."""
    before = len(office.letters)
    office.answers = ["hold"]
    worker = subprocess.Popen([sys.executable, "-m", "plainview", "worker", "--once"], env=running.environment)
    until_s = time.monotonic() + _WAIT_S
    while len(office.letters) == before:
        assert time.monotonic() < until_s, "no letter came in"
        time.sleep(0.01)
    worker.send_signal(signal.SIGKILL)
    worker.wait(timeout=_WAIT_S)


def _work_later(running: Running) -> None:
    """Let another worker work once the lease is over."""
    variables = {name: value for name, value in running.environment.items() if name.startswith("PLAINVIEW_")}
    clock = ManualClock(dt.datetime.now(dt.UTC) + dt.timedelta(minutes=2))
    service = open_service(read_settings(variables), clock, owns_intake=False)
    use = service.part("communicate")
    assert isinstance(use, Communicate)
    use.work()
    use.close()
    service.close()


def test_a_killed_worker_leaves_security_to_be_sent_again_and_marketing_unknown(
    installed: Callable[..., Running],
) -> None:
    with post_office() as office:
        running = installed(
            smtp=office.url, mail_from="TV <tv@journey.example>", public_url="http://127.0.0.1", quiet_hours=""
        )
        shelf = open_titles(running.folder / "own" / "data" / "titles.db")
        shelf.put_many(packaged_titles())
        shelf.close()
        running.declare(CARRIERS)
        running.serve()
        running.make_member("ana", country="US")
        path = "/v1/members/ana/messages"
        running.request("POST", path, {"kind": "sign_in_code", "args": {"code": "471133"}})
        _kill_while_sending(running, office)
        _work_later(running)
        assert len(office.letters) == 2
        assert office.letters[0]["Message-ID"] == office.letters[1]["Message-ID"]
        running.request("PUT", "/v1/members/ana/choices", {"choices": {"communicate_marketing": True}})
        running.request("POST", path, {"kind": "new_title", "title_id": "f001"})
        _kill_while_sending(running, office)
        _work_later(running)
        assert len(office.letters) == 3
        shown = running.request("GET", path).json()["messages"]
        assert [(one["kind"], one["state"], one["why"]) for one in shown] == [
            ("new_title", "unknown", "message_cut_short"),
            ("sign_in_code", "done", ""),
        ]
