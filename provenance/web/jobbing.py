"""Jobs as people start, stop and see them."""

from __future__ import annotations

import anyio.to_thread
from starlette.requests import Request

from provenance.report.words import counted
from provenance.web.jobs import Job, JobKind, JobState
from provenance.web.refusals import RefusedError, room_wanted
from provenance.web.runner import Runner, now
from provenance.web.uploads import receive_upload


async def start_upload(request: Request, runner: Runner) -> Job:
    """Take files in; answered when they are safe, not when they are read."""
    _room(runner)
    with room_wanted():
        job = await receive_upload(request, runner.shelf, runner.serving.limits)
    runner.queue(job)
    return job


async def start_report(runner: Runner) -> Job:
    """Let a report on everything be made."""
    _room(runner)
    job = Job(id="", kind=JobKind.REPORT, made=now())
    with room_wanted():
        part = await anyio.to_thread.run_sync(runner.shelf.begin)
        job = await anyio.to_thread.run_sync(runner.shelf.acknowledge, part, job)
    runner.queue(job)
    return job


def cancel(runner: Runner, id: str) -> Job | None:
    """Stop a job."""
    return runner.cancel(id)


def job_line(job: Job) -> str:
    """How a job stands, in one line.

    >>> job_line(Job("0" * 16, JobKind.ADD, "", JobState.RUNNING, "adding", total=50, done=12))
    'Adding: 12 of 50 articles.'
    """
    if job.state is JobState.FAILED:
        stay = "; articles that were added before that stay" if job.done else ""
        return f"It failed: {job.message}{stay}."
    if job.state is JobState.WAITING:
        return "It waits for its turn."
    if job.state is JobState.RUNNING and job.total is not None:
        return f"{job.phase.capitalize()}: {job.done} of {job.total} articles."
    if job.state is JobState.RUNNING:
        return f"{job.phase.capitalize() or 'It begins'}."
    if job.kind is JobKind.REPORT:
        return "The report is made." if job.state is JobState.DONE else "Cancelled."
    said = f"{counted(job.added, 'article')} added, {job.unchanged} already held, {len(job.skipped)} skipped"
    said += f", {job.replaced} replaced by a newer version." if job.replaced else "."
    return said[:1].upper() + said[1:] if job.state is JobState.DONE else f"Cancelled; {said}"


def _room(runner: Runner) -> None:
    if runner.is_full():
        raise RefusedError(429, "too many jobs wait already; try again when some are done", 30)
