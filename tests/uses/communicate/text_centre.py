"""A text message centre in a process of its own (node and npm's `smpp`), and what to install where it is missing."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

_MODULES = Path(__file__).parents[3] / ".data" / "npm" / "node_modules"
_SCRIPT = Path(__file__).with_name("text_centre.js")
_WAIT_S = 20


@dataclass
class TextCentre:
    """A running centre; `say` tells it what to do next."""

    process: subprocess.Popen[str]
    lines: queue.Queue[str] = field(default_factory=queue.Queue)
    url: str = ""

    def say(self, **told: object) -> None:
        """Tell the centre to `deliver` something, or how to treat the `next` message; return when it did."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(told) + "\n")
        self.process.stdin.flush()
        self.heard("heard")

    def heard(self, name: str) -> dict[str, Any]:
        """Return the next thing the centre says that has `name` in it."""
        while True:
            said: dict[str, Any] = json.loads(self.lines.get(timeout=_WAIT_S))
            if name in said:
                return said


def require_node() -> None:
    """Skip the test where the centre cannot run, saying what to install; fail it where it has to run (CI)."""
    if shutil.which("node") is None:
        missing = "node is missing; install it with: apt install nodejs npm"
    elif not (_MODULES / "smpp").is_dir():
        missing = "npm's smpp is missing; install it with: make data"
    else:
        return
    if os.environ.get("CI"):
        pytest.fail(missing)
    pytest.skip(missing)


@contextmanager
def text_centre() -> Iterator[TextCentre]:
    """Run a centre on a free port of the loopback until the block ends."""
    require_node()
    process = subprocess.Popen(
        ["node", str(_SCRIPT)],
        env={"PATH": os.environ["PATH"], "NODE_PATH": str(_MODULES)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    centre = TextCentre(process)

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            centre.lines.put(line)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        centre.url = f"smpp://lumen:secret@127.0.0.1:{centre.heard('port')['port']}"
        yield centre
    finally:
        assert process.stdin is not None
        process.stdin.close()
        process.wait(timeout=_WAIT_S)
        reader.join()
        assert process.stdout is not None
        process.stdout.close()
