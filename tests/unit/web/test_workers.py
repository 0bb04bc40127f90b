"""Workers that are stopped, or die: who comes next has one that answers."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import signal
import threading
import time
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection
from typing import Any

import pytest

from provenance.web import workers
from provenance.web.refusals import RefusedError
from provenance.web.workers import Pool, Task, Told, answer_tasks

_MAIN = f"{__name__}:answer_briefly"


def answer_briefly(connection: Connection) -> None:
    """A worker's life: it says who it is, or sleeps for so many seconds."""

    def work(task: Task, tell: Told) -> int:
        if task.name == "hang up":  # as one that dies does, a moment before it is dead
            connection.close()
        if task.name == "write":
            raise OSError(task.given["errno"], os.strerror(task.given["errno"]), "/srv/articles.db")
        time.sleep(task.given.get("seconds", 0.0))
        return os.getpid()

    answer_tasks(connection, work)


def in_a_pool(story: Callable[[Pool], Awaitable[Any]]) -> Any:
    async def told() -> Any:
        pool = Pool(1, _MAIN)
        try:
            return await story(pool)
        finally:
            pool.close()

    return asyncio.run(told())


async def ask(pool: Pool, **given: Any) -> Any:
    return await pool.run("say", given, 120.0, 120.0)


async def go_before_the_answer_is_seen(pool: Pool, caller: asyncio.Task[Any]) -> None:
    await asyncio.sleep(0.1)
    caller.cancel()
    time.sleep(1.0)  # the answer is there when the loop goes on, and the caller has not yet heard of its end


async def go_as_the_answer_is_seen(pool: Pool, caller: asyncio.Task[Any]) -> None:
    give_back = pool._give_back

    def then_go(worker: workers.Worker) -> None:
        give_back(worker)
        asyncio.get_running_loop().call_soon(caller.cancel)

    pool._give_back = then_go  # type: ignore[method-assign]
    await asyncio.wait([caller])
    pool._give_back = give_back  # type: ignore[method-assign]


@pytest.mark.parametrize("go", [go_before_the_answer_is_seen, go_as_the_answer_is_seen])
def test_one_who_goes_as_the_answer_comes_takes_nobody_s_worker(go: Any) -> None:
    async def story(pool: Pool) -> list[int]:
        await ask(pool)
        caller = asyncio.create_task(ask(pool, seconds=0.5))
        await go(pool, caller)
        with contextlib.suppress(asyncio.CancelledError):
            await caller
        return [await ask(pool), await ask(pool)]

    first, second = in_a_pool(story)
    assert first == second


def test_one_who_goes_stops_the_work() -> None:
    async def story(pool: Pool) -> tuple[int, int, float]:
        first = await ask(pool)
        begun = time.monotonic()
        caller = asyncio.create_task(ask(pool, seconds=600.0))
        await asyncio.sleep(0.1)
        caller.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller
        return first, await ask(pool), time.monotonic() - begun

    first, second, seconds = in_a_pool(story)
    assert first != second
    assert seconds < 300


@pytest.mark.parametrize("go", [go_before_the_answer_is_seen, go_as_the_answer_is_seen])
def test_one_who_goes_as_the_answer_comes_is_gone(go: Any) -> None:
    async def story(pool: Pool) -> bool:
        await ask(pool)
        caller = asyncio.create_task(ask(pool, seconds=0.5))
        await go(pool, caller)
        await asyncio.wait([caller])
        return caller.cancelled()

    assert in_a_pool(story)


@pytest.mark.parametrize("is_closed", [False, True])
def test_what_is_withdrawn_before_its_thread_begins_is_not_begun(
    monkeypatch: pytest.MonkeyPatch, is_closed: bool
) -> None:
    begin, ended, at_once = threading.Event(), threading.Event(), workers.Worker.ask

    def late(*given: Any) -> workers.Outcome:
        begin.wait(30)
        try:
            return at_once(*given)
        finally:
            ended.set()

    async def story(pool: Pool) -> Any:
        first = await ask(pool)
        with monkeypatch.context() as slow:
            slow.setattr(workers.Worker, "ask", late)
            caller = asyncio.create_task(ask(pool, seconds=600.0))
            await asyncio.sleep(0.1)
        caller.cancel()
        await asyncio.wait([caller])
        if is_closed:
            pool.close()
        begin.set()
        if not is_closed:
            return await ask(pool) != first
        await asyncio.to_thread(ended.wait, 30)
        process = pool._workers[0]._process
        return ended.is_set() and process is not None and not process.is_alive()

    assert in_a_pool(story)


def test_a_worker_that_cannot_be_begun_is_begun_by_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(worker: workers.Worker) -> None:
        raise OSError(12, "Cannot allocate memory")

    async def story(pool: Pool) -> tuple[int, int]:
        with monkeypatch.context() as full:
            full.setattr(workers.Worker, "renew", no_memory)
            first = await ask(pool)
            await asyncio.sleep(0.1)
        return first, await ask(pool)

    first, second = in_a_pool(story)
    assert first == second


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES])
def test_a_disk_that_does_not_take_it_is_no_fault_of_the_program(number: int) -> None:
    async def story(pool: Pool) -> RefusedError:
        with pytest.raises(RefusedError) as refused:
            await pool.run("write", {"errno": number}, 120.0, 120.0)
        return refused.value

    refused = in_a_pool(story)
    assert refused.status == 507
    assert os.strerror(number) in refused.message and "/srv" not in refused.message


def test_a_worker_that_died_while_nobody_asked_is_begun_anew() -> None:
    async def story(pool: Pool) -> tuple[int, int]:
        first = await ask(pool)
        os.kill(first, signal.SIGKILL)
        process = pool._workers[0]._process
        assert process is not None
        process.join(10)
        return first, await ask(pool)

    first, second = in_a_pool(story)
    assert first != second


def test_a_worker_that_dies_slowly_is_not_the_next_one_s() -> None:
    async def story(pool: Pool) -> tuple[int, int]:
        first = await ask(pool)
        with pytest.raises(RefusedError):
            await pool.run("hang up", {"seconds": 60.0}, 120.0, 120.0)
        return first, await ask(pool)

    first, second = in_a_pool(story)
    assert first != second


def test_a_pool_that_is_closed_begins_nothing() -> None:
    async def story(pool: Pool) -> bool:
        await ask(pool)
        caller = asyncio.create_task(ask(pool, seconds=600.0))
        await asyncio.sleep(0.1)
        caller.cancel()
        pool.close()
        with pytest.raises(asyncio.CancelledError):
            await caller
        await asyncio.sleep(0.5)
        process = pool._workers[0]._process
        return process is not None and process.is_alive()

    assert not in_a_pool(story)
