"""The one who does the jobs: whatever becomes of one, it ends, and the next is done."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from provenance.web.config import Serving
from provenance.web.jobs import Job, JobKind, JobState
from provenance.web.refusals import RefusedError
from provenance.web.runner import Runner
from provenance.web.workers import Pool, StoppedError


class Writer:
    """A pool whose first answer is as it is told; the others are of one article, added."""

    def __init__(self, first: Callable[[], Any]) -> None:
        self._first: Callable[[], Any] | None = first

    async def run(self, name: str, *_: Any) -> dict[str, Any]:
        first, self._first = self._first, None
        if first is not None:
            first()
        await asyncio.sleep(0)
        if name == "read_upload":
            return {"documents": 1, "skipped": ()}
        return {"added": 1, "unchanged": 0, "replaced": 0, "documents": ("a",)}


def refuse() -> None:
    raise RefusedError(422, "no article in it")


def be_ended() -> None:
    raise StoppedError(503, "the work was stopped; ask again")


def wait_too_long() -> None:
    raise RefusedError(503, "too many questions wait already; try again soon")


def fill_the_disk() -> None:
    raise OSError(28, "No space left on device", "/srv/jobs/a")


def stumble() -> None:
    raise KeyError("documents")


async def two_jobs(runner: Runner, stop: bool = False) -> list[Job]:
    runner.open()
    jobs = [runner.shelf.acknowledge(runner.shelf.begin(), Job("", JobKind.ADD, "")) for _ in range(2)]
    for job in jobs:
        runner.queue(job)
    running = asyncio.create_task(runner.run())
    try:
        if stop:
            await asyncio.sleep(0)  # the first is about to begin
            runner.cancel(jobs[0].id)
        async with asyncio.timeout(20):
            while not (last := runner.shelf.read(jobs[1].id)) or not last.is_ended:
                await asyncio.sleep(0.01)
    finally:
        running.cancel()
    ended = [runner.shelf.read(job.id) for job in jobs]
    return [each for each in ended if each is not None]


@pytest.mark.parametrize(
    ("first", "message"),
    [
        (refuse, "no article in it"),
        (wait_too_long, "too many questions wait already; try again soon"),
        (
            fill_the_disk,
            "the server's disk does not take it (No space left on device); make room there and try again",
        ),
        (stumble, "this is a fault of the program; its log says more"),
    ],
)
def test_a_job_that_fails_says_why_and_the_next_is_done(
    tmp_path: Path, first: Callable[[], None], message: str
) -> None:
    runner = Runner(Serving(tmp_path / "a.db"), cast(Pool, Writer(first)), lambda: cast(Pool, None))
    failed, done = asyncio.run(two_jobs(runner))

    assert (failed.state, failed.message) == (JobState.FAILED, message)
    assert (done.state, done.added) == (JobState.DONE, 1)


def test_a_step_whose_process_was_ended_is_done_again(tmp_path: Path) -> None:
    runner = Runner(Serving(tmp_path / "a.db"), cast(Pool, Writer(be_ended)), lambda: cast(Pool, None))
    first, second = asyncio.run(two_jobs(runner))

    assert (first.state, first.added, second.state) == (JobState.DONE, 1, JobState.DONE)


def test_a_job_called_off_as_it_begins_ends_and_the_next_is_done(tmp_path: Path) -> None:
    runner = Runner(Serving(tmp_path / "a.db"), cast(Pool, Writer(lambda: None)), lambda: cast(Pool, None))
    first, second = asyncio.run(two_jobs(runner, stop=True))

    assert (first.state, second.state) == (JobState.CANCELLED, JobState.DONE)
