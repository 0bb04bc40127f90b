"""The one who does the jobs: one after another, in small steps, so that a decision never waits for long."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from provenance.models import Judgement, JudgementOf, JudgementVerdict
from provenance.web.config import Serving
from provenance.web.jobs import Job, JobKind, JobState, Shelf, shortened_list
from provenance.web.refusals import RefusedError, told_of_disk
from provenance.web.workers import Pool, StoppedError

_LOG = logging.getLogger(__name__)
_READ_SECONDS = 3600.0
_STEP_SECONDS = 900.0
_JUDGE_SECONDS = 60.0
_FIRST_STEP = 4
_LARGEST_STEP = 256
_QUICK_SECONDS, _SLOW_SECONDS = 0.7, 2.5


@dataclass
class _Current:
    """The job that runs, and whether somebody asked to stop it."""

    job: Job
    task: asyncio.Task[None] | None = None
    is_stopped: bool = False


class Runner:
    """Does the jobs of a shelf in the order they were acknowledged; writes are made by `writer` alone."""

    def __init__(self, serving: Serving, writer: Pool, reporter: Callable[[], Pool]) -> None:
        self.serving, self.writer, self.reporter = serving, writer, reporter
        self.shelf = Shelf(serving.uploads)
        self._waiting: asyncio.Queue[str] = asyncio.Queue()
        self._current: _Current | None = None

    def open(self) -> None:
        """Take up again what was acknowledged and is not done."""
        self.shelf.open()
        for job in reversed(self.shelf.all()):
            if not job.is_ended:
                self.shelf.write(replace(job, state=JobState.WAITING, phase="taken up again"))
                self._waiting.put_nowait(job.id)

    async def run(self) -> None:
        """Do one job after another, for ever."""
        while True:
            id = await self._waiting.get()
            job = self.shelf.read(id)
            if job is not None and not job.is_ended:
                current = self._current = _Current(self._note(replace(job, state=JobState.RUNNING)))
                task = current.task = asyncio.create_task(self._do(current))
                try:
                    await asyncio.wait([task])
                    if task.cancelled():  # on request; where the server ends, the job is taken up again
                        self._end(current, JobState.CANCELLED)
                finally:
                    task.cancel()
                    self._current = None

    def queue(self, job: Job) -> None:
        """Let an acknowledged job wait for its turn."""
        self._waiting.put_nowait(job.id)

    def is_full(self) -> bool:
        """Whether so many jobs wait that no other is taken."""
        return self._waiting.qsize() >= self.serving.limits.jobs

    def cancel(self, id: str) -> Job | None:
        """Stop a job; what it added before stays, and is told."""
        job = self.shelf.read(id)
        if job is None or job.is_ended:
            return job
        if self._current is None or self._current.job.id != id:
            job = self.shelf.write(replace(job, state=JobState.CANCELLED, phase=""))
            self.shelf.clear(job)
            return job
        self._current.is_stopped = True
        if self._current.task is not None and self._current.job.total is None:
            self._current.task.cancel()  # it reads or reports: there is nothing to finish first
        return self._current.job

    def current(self, id: str) -> Job | None:
        """A job as it stands now."""
        if self._current is not None and self._current.job.id == id:
            return self._current.job
        return self.shelf.read(id)

    async def judge(self, given: Mapping[str, str]) -> Any:
        """Keep a decision, made now; it comes between two steps of an upload."""
        what, verdict = JudgementOf(given["what"]), JudgementVerdict(given["verdict"])
        note, reviewer = given["note"].strip(), given["reviewer"].strip()
        judgement = {"judgement": Judgement(given["of"], what, verdict, note, reviewer, now())}
        return await self.writer.run("judge", judgement, self.serving.limits.wait_seconds, _JUDGE_SECONDS)

    # --- one job ----------------------------------------------------------------------------------

    async def _do(self, current: _Current) -> None:
        try:
            await (self._add(current) if current.job.kind is JobKind.ADD else self._report(current))
        except RefusedError as error:
            self._end(current, JobState.FAILED, error.message)
        except OSError as error:
            _LOG.exception("job %s could not use the server's files", current.job.id)
            self._end(current, JobState.FAILED, told_of_disk(error))
        except Exception:
            _LOG.exception("a fault in job %s", current.job.id)
            self._end(current, JobState.FAILED, "this is a fault of the program; its log says more")

    async def _add(self, current: _Current) -> None:
        folder = str(self.shelf.files(current.job.id))
        self._tell(current, phase="reading the files", total=None)
        read = await self._write("read_upload", {"folder": folder}, _READ_SECONDS)
        self._tell(current, phase="adding", total=read["documents"], skipped=shortened_list(read["skipped"]))
        at, step = 0, _FIRST_STEP  # what was added before a stop is found unchanged, and costs little
        added: dict[str, Any] = {"added": 0, "unchanged": 0, "replaced": 0, "documents": ()}
        while at < read["documents"]:
            if current.is_stopped:
                self._end(current, JobState.CANCELLED)
                return
            begun = time.monotonic()
            one = await self._write("add_step", {"folder": folder, "start": at, "count": step}, _STEP_SECONDS)
            at = min(at + step, read["documents"])
            step = _next_step(step, time.monotonic() - begun)
            added = {key: added[key] + one[key] for key in added}
            self._tell(current, done=at, **added)
        self._end(current, JobState.DONE)

    async def _write(self, name: str, given: dict[str, Any], seconds: float) -> Any:
        try:
            return await self.writer.run(name, given, _STEP_SECONDS, seconds)
        except StoppedError:  # a system short of memory ended it
            return await self.writer.run(name, given, _STEP_SECONDS, seconds)

    async def _report(self, current: _Current) -> None:
        self._tell(current, phase="reading, comparing, tracing")
        pool = self.reporter()
        loop = asyncio.get_running_loop()

        def told(phase: str) -> None:
            loop.call_soon_threadsafe(lambda: self._tell(current, phase=phase))

        try:
            target = str(self.shelf.result(current.job.id))
            await pool.run("write_report", {"target": target}, _STEP_SECONDS, _READ_SECONDS, told)
        finally:
            pool.close()
        self._end(current, JobState.DONE)

    def _tell(self, current: _Current, **changes: Any) -> None:
        if not current.job.is_ended:
            current.job = self._note(replace(current.job, **changes))

    def _end(self, current: _Current, state: JobState, message: str = "") -> None:
        current.job = self._note(replace(current.job, state=state, phase="", message=message))
        with contextlib.suppress(OSError):
            self.shelf.clear(current.job)

    def _note(self, job: Job) -> Job:
        return self.shelf.write(job)


def now() -> str:
    """The time in UTC, to the second, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _next_step(step: int, seconds: float) -> int:
    """So many articles that a step takes about a second."""
    if seconds < _QUICK_SECONDS:
        return min(_LARGEST_STEP, step * 2)
    return max(1, step // 2) if seconds > _SLOW_SECONDS else step
