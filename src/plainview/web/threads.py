"""Handlers that wait for store or passwords, moved to a worker thread so that the event loop never does."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

import anyio.to_thread

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


def in_thread(handler: Callable[Given, Answer]) -> Callable[Given, Awaitable[Answer]]:
    """Return `handler` as a coroutine function that runs it in a worker thread.

    The framework's own `sync_to_thread` loses a handler's answer when two methods share a path (Litestar 2.25
    registers the first one again, and then takes the wrapped function for a plain one).
    """

    @functools.wraps(handler)
    async def threaded(*args: Given.args, **kwargs: Given.kwargs) -> Answer:
        return await anyio.to_thread.run_sync(functools.partial(handler, *args, **kwargs))

    return threaded
