"""`/you/live`: tells an open page of "Your data" that something new came, with counts by element and no value."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from typing import TypeAlias

import anyio.to_thread
import msgspec
from litestar import Request, get
from litestar.datastructures import State
from litestar.exceptions import TooManyRequestsException
from litestar.response import Stream

from plainview.catalogue.model import Source
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary
from plainview.web.desk import AtDesk, Desk
from plainview.web.sessions import COOKIE, Role

PageRequest = Request[object, object, State]
PATH = "/you/live"
LASTS_S = 300.0
"""How long a stream stays open; the page opens the next one at once."""
BEAT_S = 15.0
"""How long it may be silent: proxies close what says nothing, and a session that ended is noticed."""

_GATHERED_S = 0.15
_NAMED = 4
_Words: TypeAlias = tuple[Vocabulary, Phrasing]
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


@get(PATH, tags=["pages"], media_type="text/event-stream")
async def live(request: PageRequest, desk: AtDesk) -> Stream:
    """Stream what newly came about the member who is signed in, for five minutes; 429 where too many are open."""
    who = (await anyio.to_thread.run_sync(lambda: desk.signed_in(request, Role.MEMBER))).who
    if not desk.service.gate.arrivals.has_room(who):
        raise TooManyRequestsException("too many pages listen already; close one", headers={"Retry-After": "60"})
    vocabulary = Vocabulary(desk.service.words(desk.pages.language(request)))
    phrasing = desk.service.explain.phrasing(vocabulary, desk.pages.language(request))
    told = _told(desk, who, request.cookies.get(COOKIE), (vocabulary, phrasing))
    return Stream(told, media_type="text/event-stream", headers=_HEADERS)


async def _told(desk: Desk, member_id: str, token: str | None, words: _Words) -> AsyncIterator[str]:
    """Yield the stream's messages; whoever signs out, or is erased, hears no more."""
    loop, came = asyncio.get_running_loop(), asyncio.Event()

    def wake() -> None:
        # The loop may have ended between the look at it and now; then nobody waits.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(came.set)

    async def is_signed_in() -> bool:
        # A look at the store, and hundreds of pages may listen: none of them holds up the others.
        return await anyio.to_thread.run_sync(desk.sessions.of, token) is not None

    clock, arrivals = desk.service.clock, desk.service.gate.arrivals
    listener = arrivals.listen(member_id, wake)
    if listener is None:
        return
    since: Counter[str] = Counter()
    try:
        until_s = clock.monotonic_s() + LASTS_S
        yield "event: open\ndata: {}\n\n"
        while not listener.has_ended and clock.monotonic_s() < until_s and await is_signed_in():
            try:
                async with asyncio.timeout(BEAT_S):
                    await came.wait()
            except TimeoutError:
                yield ": still here\n\n"
                continue
            # One act brings several events; they are told of together.
            await asyncio.sleep(_GATHERED_S)
            came.clear()
            since.update(listener.take())
            if since and await is_signed_in():
                yield _message(since, desk, words)
        if not listener.has_ended:
            yield "event: again\ndata: {}\n\n"
    finally:
        arrivals.leave(listener)


def _message(since: Mapping[str, int], desk: Desk, words: _Words) -> str:
    vocabulary, phrasing = words
    held = [desk.service.catalogue.elements[name] for name in since if name in desk.service.catalogue.elements]
    # Every device sends much along; it is named only where nothing else came.
    named = [element for element in held if element.source is not Source.DEVICES] or held
    what = phrasing.joined(vocabulary.element(element.id).name for element in named[:_NAMED])
    told = {
        "said": vocabulary.text("you-live-new", what=what),
        "elements": dict(since),
        "path": desk.pages.url(f"/you/known/from/{named[0].source.value}" if named else "/you/known"),
    }
    return f"event: new\ndata: {msgspec.json.encode(told).decode()}\n\n"


LIVE_ROUTES = (live,)
