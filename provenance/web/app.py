"""The server as one value: routes behind the guard, workers beside it, jobs taken up where they were.

Makes no answer itself: a route says what is asked, a worker's process makes the bytes.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from functools import partial
from typing import cast

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from provenance.report.words import opened
from provenance.web import api, routes
from provenance.web.config import Serving
from provenance.web.drafts import Drafts
from provenance.web.guard import App, Guard, Scope
from provenance.web.refusals import TITLES, RefusedError
from provenance.web.replies import sent
from provenance.web.runner import Runner
from provenance.web.screens import Reply, api_reply, render
from provenance.web.service import Service
from provenance.web.workers import Pool

_READ, _WRITE = "provenance.web.tasks:read_tasks", "provenance.web.tasks:write_tasks"


def create_app(serving: Serving) -> App:
    """The ASGI application of one server."""
    app = Starlette(
        routes=[*routes.ROUTES, *api.routes()],
        lifespan=partial(_life, serving),
        exception_handlers={
            RefusedError: _refused,
            HTTPException: _http_refused,
            ClientDisconnect: _disconnected,
            Exception: _failed,
        },
    )
    app.router.redirect_slashes = False
    return Guard(cast(App, app), serving, answer_refusal)


@contextlib.asynccontextmanager
async def _life(serving: Serving, app: Starlette) -> AsyncIterator[None]:
    """Workers and the runner, from the first request to the last."""
    readers = Pool(serving.workers, _READ, serving)
    readers.start()
    writer = Pool(1, _WRITE, serving)
    writer.start()
    runner = Runner(serving, writer, lambda: Pool(1, _READ, serving))
    runner.open()
    app.state.service = Service(serving, readers, runner, Drafts(serving.limits.drafts_bytes))
    running = asyncio.create_task(runner.run())
    try:
        yield
    finally:
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running
        for pool in (readers, writer):
            pool.close()


# --- refusals -----------------------------------------------------------------------------------


def refusal_reply(path: str, accept: str, error: RefusedError) -> Reply:
    """A refusal as its reader wants it: a page for people, a line of JSON for programs."""
    headers: list[tuple[str, str]] = []
    if error.retry_after is not None:
        headers.append(("retry-after", str(error.retry_after)))
    if error.status == 401:
        headers.append(("www-authenticate", 'Bearer realm="provenance"'))
    if path.startswith("/api/") or path == "/openapi.json" or "text/html" not in accept:
        reply = api_reply({"error": error.message}, error.status)
    elif error.status == 401:
        reply = Reply(render("login.html.j2", title="Who are you?", message=""), status=401)
    else:
        title = TITLES.get(error.status, "That did not work")
        reply = Reply(
            render("error.html.j2", title=title, message=f"{opened(error.message)}."), status=error.status
        )
    return Reply(reply.body, reply.media, error.status, tuple(headers))


def answer_refusal(scope: Scope, error: RefusedError) -> App:
    """The refusal of a request that never reaches a route."""
    accept = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"accept"), "")
    return cast(App, sent(refusal_reply(scope["path"], accept, error)))


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, RefusedError)
    body = request.scope.get("provenance.body")
    if body is not None:
        await body.drain()
    return sent(refusal_reply(request.url.path, request.headers.get("accept", ""), error))


async def _http_refused(request: Request, error: Exception) -> Response:
    """What the framework refuses: no such page, another method, a form that cannot be read."""
    assert isinstance(error, HTTPException)
    detail = str(error.detail)
    status = 413 if detail.startswith("Too many") or "exceeded" in detail else error.status_code
    lines = {
        404: "there is no such page here; see /api for what there is",
        405: "this address is not asked in that way; see /api for how",
        413: f"{detail[:1].lower()}{detail[1:]}; send less at once",
    }
    line = lines.get(status, f"{detail[:1].lower()}{detail[1:]}; mend the request")
    response = await _refused(request, RefusedError(status, line))
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    return response


async def _disconnected(request: Request, error: Exception) -> Response:
    return await _refused(request, RefusedError(400, "the request broke off; send it again"))


async def _failed(request: Request, error: Exception) -> Response:
    return await _refused(request, RefusedError(500, "this is a fault of the program; its log says more"))
