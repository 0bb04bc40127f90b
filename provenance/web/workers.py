"""Work beside the server: each answer is made in a process of its own, which can be stopped.

So a long question freezes nobody, and one that takes too long or too much is ended, not waited for.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
import multiprocessing
import signal
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Event, Lock
from typing import Any

from provenance.web.refusals import RefusedError, told_of_disk
from provenance.web.turns import Turns

_LOG = logging.getLogger(__name__)
_CONTEXT = multiprocessing.get_context("spawn")  # a fork would share the server's sockets and threads
_START_SECONDS = 60.0
_GRACE_SECONDS = 2.0

# Work that compares articles anew, or takes as long as its text; the rest looks up what is known.
_LONG = frozenset(("compare", "api_compare", "api_report", "take_files"))
_AS_LONG_AS_TEXT = frozenset(("check", "api_check", "take_text"))
_LONG_CHARS = 20_000
_PATIENT = _AS_LONG_AS_TEXT | {"browse", "api_search"}
_PATIENCE_SECONDS = 0.5  # so long others may go before a check, or a walk through all labels

Work = Callable[..., Any]
Told = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Task:
    """What a process is asked: the name of a piece of work, and what it needs."""

    name: str
    given: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: a value, or a status and a line."""

    value: Any = None
    status: int = 200
    message: str = ""


_STOPPED = Outcome(status=503, message="the work was stopped; ask again")


class StoppedError(RefusedError):
    """The process that did the work was ended; another may do it."""


class Worker:
    """One process that answers one task at a time; it begins with the first, or when it is told to.

    It is asked in one thread and stopped in another: what begins and ends processes holds the lock.
    """

    def __init__(self, main: str, *given: Any) -> None:
        self._main, self._given = main, given
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._is_closed = False
        self._lock = Lock()

    def ask(self, task: Task, told: Told | None = None, is_withdrawn: Callable[[], bool] = bool) -> Outcome:
        """Send a task and wait for its outcome; what the work tells meanwhile goes to `told`.

        One that is withdrawn before it begins is not begun; afterwards `stop` ends it.
        """
        try:
            with self._lock:
                line = None if is_withdrawn() else self._line()
            if line is None:
                return _STOPPED
            line.send(task)
            while True:
                kind, value = line.recv()
                if kind == "done":
                    return value if isinstance(value, Outcome) else Outcome(value)
                if told is not None:
                    told(value)
        except (EOFError, OSError):
            self.stop()  # its line is closed before it has ended: until then it seems to live
            return _STOPPED

    def renew(self) -> None:
        """Begin the process, or another where it has ended; none once this is closed."""
        with self._lock:
            self._line()

    def stop(self) -> None:
        """End the process now; whoever waits for it gets an outcome that says so."""
        with self._lock:
            self._kill()

    def close(self) -> None:
        """End the process, and begin none any more."""
        with self._lock:
            self._is_closed = True
            self._kill()

    def _line(self) -> Connection | None:
        """The line to a process that lives; it may have been ended by a system short of memory."""
        if self._is_closed:
            return None
        if self._connection is None or self._process is None or not self._process.is_alive():
            self._kill()
            if self._connection is not None:
                self._connection.close()
            self._connection = self._begin()
        return self._connection

    def _begin(self) -> Connection:
        ours, theirs = _CONTEXT.Pipe()
        with theirs:
            process = _CONTEXT.Process(
                target=serve_tasks, args=(theirs, self._main, self._given), daemon=True
            )
            try:
                process.start()
            except BaseException:
                ours.close()
                raise
        self._process = process
        return ours

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join(_START_SECONDS)


class Pool:
    """Some workers, and those who wait for one: first come, first served, a check a little later."""

    def __init__(self, count: int, main: str, *given: Any) -> None:
        """`main` names a function, `module:function`: its imports are the worker's and not the server's."""
        self._workers = [Worker(main, *given) for _ in range(count)]
        self._turns = Turns(self._workers)
        self._long = asyncio.Semaphore(max(1, count - 1))  # so that short questions always have a worker
        self._threads = ThreadPoolExecutor(count + 1, "worker")

    def start(self) -> None:
        """Begin all processes now, so that the first question need not wait for them."""
        for worker in self._workers:
            worker.renew()

    async def run(
        self, name: str, given: dict[str, Any], wait_seconds: float, seconds: float, told: Told | None = None
    ) -> Any:
        """The value of a piece of work; raises `RefusedError` where it was too long or failed.

        A caller that is cancelled stops the work with it.
        """
        lane = self._long if is_long(name, given) else contextlib.nullcontext()
        try:
            async with asyncio.timeout(wait_seconds) as waiting, lane:
                worker = await self._turns.take(_PATIENCE_SECONDS if name in _PATIENT else 0.0)
                waiting.reschedule(None)
                return await self._asked(worker, Task(name, given), seconds, told)
        except TimeoutError:
            raise RefusedError(503, "too many questions wait already; try again soon", 5) from None

    async def _asked(self, worker: Worker, task: Task, seconds: float, told: Told | None) -> Any:
        gone = Event()
        loop = asyncio.get_running_loop()
        asked = loop.run_in_executor(self._threads, worker.ask, task, told, gone.is_set)
        asked.add_done_callback(lambda _: self._give_back(worker))
        try:
            async with asyncio.timeout(seconds):  # wait_for takes an answer for the end of a caller that goes
                outcome = await asyncio.shield(asked)
        except TimeoutError:
            _withdraw(worker, asked, gone)
            raise RefusedError(504, f"no answer in {seconds:g} seconds; ask for less at once") from None
        except asyncio.CancelledError:
            _withdraw(worker, asked, gone)
            raise
        if outcome is _STOPPED:
            raise StoppedError(outcome.status, outcome.message)
        if outcome.status != 200:
            raise RefusedError(outcome.status, outcome.message)
        return outcome.value

    def _give_back(self, worker: Worker) -> None:
        try:
            worker.renew()
        except OSError:
            _LOG.exception("no process can be begun; who asks next tries again")
        self._turns.give_back(worker)

    def close(self) -> None:
        """End all processes, for good."""
        for worker in self._workers:
            worker.close()
        self._threads.shutdown(wait=False, cancel_futures=True)


def _withdraw(worker: Worker, asked: asyncio.Future[Outcome], gone: Event) -> None:
    """End what a worker does; one that has just answered is free, and may be another's already."""
    gone.set()
    if not asked.done():
        worker.stop()


def is_long(name: str, given: dict[str, Any]) -> bool:
    """Whether a piece of work may keep others waiting, so that it takes its turn with its like.

    >>> is_long("api_check", {"text": "short"}), is_long("api_check", {"text": "long" * 9999})
    (False, True)
    """
    if name not in _AS_LONG_AS_TEXT:
        return name in _LONG
    text = given["text"] if "text" in given else given["document"].text
    return len(text) > _LONG_CHARS


def serve_tasks(connection: Connection, main: str, given: tuple[Any, ...]) -> None:
    """The life of a worker's process: until the server closes the line, one task after another."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server ends its workers itself
    module, _, function = main.partition(":")
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        getattr(importlib.import_module(module), function)(connection, *given)


def answer_tasks(connection: Connection, work: Callable[[Task, Told], Any]) -> None:
    """Answer each task that comes over the line; a fault of ours is told in one line and logged."""
    from provenance.errors import ProvenanceError

    def tell(value: Any) -> None:
        connection.send(("told", value))

    while True:
        task = connection.recv()
        try:
            outcome: Any = work(task, tell)
        except RefusedError as error:
            outcome = Outcome(status=error.status, message=error.message)
        except ProvenanceError as error:
            outcome = Outcome(status=422, message=str(error))
        except OSError as error:
            outcome = Outcome(status=507, message=told_of_disk(error))
            _log_fault(task)
        except RecursionError:
            outcome = Outcome(status=422, message="too deep a structure; send its text alone")
        except Exception:
            outcome = Outcome(status=500, message="this is a fault of the program; its log says more")
            _log_fault(task)
        connection.send(("done", outcome))


def _log_fault(task: Task) -> None:
    import traceback

    stamp = time.strftime("%H:%M:%S")
    print(f"{stamp} a fault in the answer to {task.name}", file=sys.stderr)
    traceback.print_exc()
