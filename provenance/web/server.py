"""The server as a process: an address, uvicorn behind it, and headers that may not take for ever."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
from collections.abc import Iterator
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from provenance.web.app import create_app
from provenance.web.config import Serving

_MORE_CONNECTIONS = 200
_KEEP_ALIVE_SECONDS = 15


def run_server(serving: Serving, line: socket.socket | None = None, log_level: str = "warning") -> None:
    """Serve until the process is told to stop; on `line` where one is bound already."""
    _Server(make_config(serving, log_level)).run([line] if line else None)


def bound(host: str) -> socket.socket:
    """A free port of `host`, taken: told to nobody else until the server listens there."""
    line = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    try:
        line.bind((host, 0))
    except OSError:
        line.close()
        raise
    return line


class _Server(uvicorn.Server):
    """A server that returns when it is told to stop, so that who began it can clear up."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take the signals to stop while it serves."""
        before = {each: signal.signal(each, self.handle_exit) for each in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


def make_config(serving: Serving, log_level: str = "warning") -> uvicorn.Config:
    """How uvicorn serves: its own limits a little beyond ours, so that ours answer."""

    class Patient(PatientProtocol):
        """The protocol with the seconds this server gives a header."""

        header_seconds = serving.limits.header_seconds

    return uvicorn.Config(
        create_app(serving),
        host=serving.host,
        port=serving.port,
        http=Patient,
        ws="none",
        lifespan="on",
        log_level=log_level,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=5,
        limit_concurrency=serving.limits.simultaneous + _MORE_CONNECTIONS,
        h11_max_incomplete_event_size=64 * 1024,
    )


class PatientProtocol(H11Protocol):
    """HTTP/1.1 that closes a connection whose headers do not come in time."""

    header_seconds = 10.0
    _waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Begin to wait for the first headers."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Take data; headers that have begun must end in time."""
        super().data_received(data)
        is_whole = self.cycle is not None and not self.cycle.response_complete
        if is_whole:
            self._stop()
        elif self._waiting is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._stop()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._waiting = self.loop.call_later(self.header_seconds, self._give_up)

    def _stop(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _give_up(self) -> None:
        self._waiting = None
        is_at_work = self.cycle is not None and not self.cycle.response_complete
        if not is_at_work and not self.transport.is_closing():
            self.transport.write(
                b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
            )
            self.transport.close()
