"""The middleware before every route: gate, rate, size and time, and the headers of every answer.

Plain ASGI, so that a body is refused while it comes in and not after.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from provenance.web import gate
from provenance.web.config import Serving, WebLimits
from provenance.web.refusals import RefusedError

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
Answer = Callable[[Scope, RefusedError], App]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
)
_MOST_CLIENTS = 10_000
_DRAINED_BYTES = 32_000_000
_DRAINED_SECONDS = 3.0
UPLOADS = ("/uploads", "/api/uploads")


class Rates:
    """A bucket of requests for each address: `a_second` flow in, `burst` is the most it holds."""

    def __init__(self, a_second: float, burst: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.a_second, self.burst, self.clock = a_second, burst, clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, client: str) -> bool:
        """Whether `client` may ask once more now."""
        now = self.clock()
        left, since = self._left.pop(client, (float(self.burst), now))
        left = min(float(self.burst), left + (now - since) * self.a_second)
        self._left[client] = (left - 1 if left >= 1 else left, now)
        while len(self._left) > _MOST_CLIENTS:
            self._left.popitem(last=False)
        return left >= 1


class Guard:
    """Refuses what must not reach a route, and puts the same headers on every answer."""

    def __init__(self, app: App, serving: Serving, answer: Answer) -> None:
        self.app, self.serving, self.answer = app, serving, answer
        self.rates = Rates(serving.limits.requests_a_second, serving.limits.burst)
        self.at_work = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._other(scope, receive, send)
            return
        body = Body(receive, body_bound(scope["path"], self.serving.limits), self.serving.limits)
        scope["provenance.body"] = body
        refused = self._refusal(scope, body)
        dressed = _dressed(send)
        if refused is not None:
            await body.drain()
            await self.answer(scope, refused)(scope, receive, dressed)
            return
        self.at_work += 1
        try:
            await self.app(scope, body.receive, dressed)
        finally:
            self.at_work -= 1

    async def _other(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})

    def _refusal(self, scope: Scope, body: Body) -> RefusedError | None:
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        client = (scope.get("client") or ("unknown",))[0]
        if not self.rates.take(client):
            return RefusedError(429, "too many requests from your address; wait a moment", retry_after=2)
        if self.at_work >= self.serving.limits.simultaneous:
            return RefusedError(503, "too many people ask at once; try again in a moment", retry_after=2)
        return gate.refuse(scope["method"], scope["path"], headers, self.serving) or body.announced(headers)


def body_bound(path: str, limits: WebLimits) -> int:
    """How large a body may be: an upload's bound for uploads, that of a pasted page for the rest."""
    return limits.upload_bytes if path in UPLOADS else limits.body_bytes


class Body:
    """A request's body, read within its bounds of size and time."""

    def __init__(self, receive: Receive, most_bytes: int, limits: WebLimits) -> None:
        self._receive, self._most, self._limits = receive, most_bytes, limits
        self._bytes, self._begun, self._whole = 0, time.monotonic(), False
        self._waits = False

    def announced(self, headers: gate.Headers) -> RefusedError | None:
        """The refusal of a body that says beforehand that it is too large."""
        self._waits = headers.get("expect", "").casefold() == "100-continue"
        self._whole = headers.get("content-length", "0") == "0" and "transfer-encoding" not in headers
        length = headers.get("content-length", "0")
        return self._too_large() if length.isdigit() and int(length) > self._most else None

    async def receive(self) -> Message:
        """The next part of the body; raises `RefusedError` where it is too large or too slow."""
        if self._whole:
            return await self._receive()
        seconds = self._limits.body_seconds
        try:
            message = await asyncio.wait_for(self._receive(), seconds)
        except TimeoutError:
            raise RefusedError(408, f"the body stood still for {seconds:g} seconds; send it again") from None
        self._count(message)
        return message

    def _count(self, message: Message) -> None:
        self._bytes += len(message.get("body", b""))
        self._whole = message["type"] != "http.request" or not message.get("more_body", False)
        if self._bytes > self._most:
            raise self._too_large()
        expected = (time.monotonic() - self._begun - self._limits.body_seconds) * self._limits.slowest_bytes
        if self._bytes < expected and not self._whole:
            raise RefusedError(408, "the body came in too slowly; send it again")

    def _too_large(self) -> RefusedError:
        size = f"{self._most / 1_000_000:g} MB"
        return RefusedError(413, f"more than {size}; send less at once, or use `provenance index add`")

    async def drain(self) -> None:
        """Let a client that is still sending finish, within bounds, so that it can read the refusal."""
        end = time.monotonic() + _DRAINED_SECONDS
        drained = 0
        while not (self._whole or self._waits) and drained < _DRAINED_BYTES and time.monotonic() < end:
            try:
                message = await asyncio.wait_for(self._receive(), end - time.monotonic())
            except TimeoutError:
                return
            drained += len(message.get("body", b""))
            self._whole = message["type"] != "http.request" or not message.get("more_body", False)


def _dressed(send: Send) -> Send:
    """`send`, with our headers on the answer; a page may bring its own policy."""

    async def dressed(message: Message) -> None:
        if message["type"] == "http.response.start":
            given = {name.lower() for name, _ in message.get("headers", [])}
            ours = [(name, value) for name, value in _HEADERS if name not in given]
            if b"cache-control" not in given:
                ours.append((b"cache-control", b"no-store"))
            message = {**message, "headers": [*message.get("headers", []), *ours]}
        await send(message)

    return dressed
