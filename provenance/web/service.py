"""What the routes of one server share, and how a route has a worker make an answer."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from provenance.web.config import Serving
from provenance.web.drafts import Drafts
from provenance.web.refusals import RefusedError
from provenance.web.runner import Runner
from provenance.web.workers import Pool

_GRACE_SECONDS = 2.0


@dataclass
class Service:
    """How the server is set up, who works for it, and the texts being checked."""

    serving: Serving
    readers: Pool
    runner: Runner
    drafts: Drafts

    async def make(self, request: Request, name: str, **given: Any) -> Any:
        """A worker's value; a reader who goes away stops the work that is done for them."""
        limits = self.serving.limits
        work = asyncio.create_task(self.readers.run(name, given, limits.wait_seconds, limits.answer_seconds))
        gone = asyncio.create_task(_gone(request))
        try:
            await asyncio.wait([work, gone], return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                with contextlib.suppress(TimeoutError):  # most answers are nearly there; let those end
                    await asyncio.wait_for(asyncio.shield(work), _GRACE_SECONDS)
            if not work.done():
                work.cancel()
                raise RefusedError(408, "nobody waits for the answer any more")
            return work.result()
        finally:
            gone.cancel()
            work.cancel()


async def _gone(request: Request) -> None:
    """Returns when the client has closed the connection."""
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            return


def service_of(request: Request) -> Service:
    """The one that the server's life began with."""
    service: Service = request.app.state.service
    return service
