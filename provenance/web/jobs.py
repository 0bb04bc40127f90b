"""Long work kept on disk: an upload that was acknowledged outlives the server, and so does how far it is.

One folder a job beside the index; `job.json` in it is written whole, after the files it speaks of.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from itertools import count
from pathlib import Path

_ID = re.compile(r"[0-9a-f]{16}")
_MOST_KEPT = 200
_MOST_NAMED = 200
RESULT = "report.zip"


class JobKind(StrEnum):
    """What is done: articles added to the index, or a report made of it."""

    ADD = "add"
    REPORT = "report"


class JobState(StrEnum):
    """Where a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


ENDED = (JobState.DONE, JobState.CANCELLED, JobState.FAILED)


@dataclass(frozen=True, slots=True)
class Job:
    """One job as it stands, the `number`th that came; `total` is unknown until the files are read."""

    id: str
    kind: JobKind
    made: str
    state: JobState = JobState.WAITING
    phase: str = ""
    files: int = 0
    total: int | None = None
    done: int = 0
    added: int = 0
    unchanged: int = 0
    replaced: int = 0
    documents: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    message: str = ""
    number: int = 0

    @property
    def is_ended(self) -> bool:
        """Whether nothing more will happen."""
        return self.state in ENDED

    @property
    def percent(self) -> int:
        """How much is done, 0..100."""
        if self.state is JobState.DONE:
            return 100
        return 100 * self.done // self.total if self.total else 0


class Shelf:
    """The folder of jobs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._unwritten: dict[str, Job] = {}
        self._numbers = count(1)

    def open(self) -> None:
        """Make the folder, and drop what was never acknowledged."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for part in self.folder.glob("*.part"):
            shutil.rmtree(part, ignore_errors=True)
        self._numbers = count(1 + max((job.number for job in self._each()), default=0))

    def begin(self) -> Path:
        """A folder for files that are still coming in."""
        part = self.folder / f"{secrets.token_hex(8)}.part"
        (part / "files").mkdir(parents=True)
        return part

    def drop(self, part: Path) -> None:
        """Forget files that were not acknowledged."""
        shutil.rmtree(part, ignore_errors=True)

    def acknowledge(self, part: Path, job: Job) -> Job:
        """Make a job of the files in `part`: after this it is on the disk, whatever happens."""
        job = replace(job, id=part.name.removesuffix(".part"), number=next(self._numbers))
        _write_whole(part / "job.json", job)
        for path in (*part.rglob("*"), part):
            _sync(path)
        part.rename(self.folder / job.id)
        _sync(self.folder)
        return job

    def write(self, job: Job) -> Job:
        """Keep how a job stands; in memory alone while the disk does not take it."""
        try:
            _write_whole(self.folder / job.id / "job.json", job)
        except OSError:
            self._unwritten[job.id] = job
        else:
            self._unwritten.pop(job.id, None)
        return job

    def read(self, id: str) -> Job | None:
        """A job by its id; None where there is none, or the id is not one."""
        if not _ID.fullmatch(id):
            return None
        if job := self._unwritten.get(id):
            return job
        try:
            return _from_json((self.folder / id / "job.json").read_text(encoding="utf-8"))
        except (OSError, ValueError, TypeError):
            return None

    def all(self) -> list[Job]:
        """Every job, the newest first."""
        return sorted(self._each(), key=lambda job: (job.number, job.made, job.id), reverse=True)

    def files(self, id: str) -> Path:
        """Where the files of a job are."""
        return self.folder / id / "files"

    def result(self, id: str) -> Path:
        """Where a report that was made is."""
        return self.folder / id / RESULT

    def clear(self, job: Job) -> None:
        """Drop what a job that has ended needs no more, and the oldest jobs beyond what is kept."""
        result = self.result(job.id)
        shutil.rmtree(self.files(job.id), ignore_errors=True)
        for path in (half_of(result),) if job.state is JobState.DONE else (half_of(result), result):
            path.unlink(missing_ok=True)
        for each in tuple(self._unwritten.values()):
            self.write(each)  # there is room now
        for each in [each for each in self.all() if each.is_ended][_MOST_KEPT:]:
            shutil.rmtree(self.folder / each.id, ignore_errors=True)

    def _each(self) -> Iterator[Job]:
        for path in self.folder.iterdir():
            job = self.read(path.name)
            if job is not None:
                yield job


def half_of(result: Path) -> Path:
    """Where a report stands while it is written."""
    return result.with_name(f"{result.name}.part")


def shortened_list(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The first lines, and how many more there are."""
    more = len(lines) - _MOST_NAMED
    return lines if more <= 0 else (*lines[:_MOST_NAMED], f"and {more} more")


def _from_json(text: str) -> Job:
    value = json.loads(text)
    known = {each.name: value[each.name] for each in fields(Job) if each.name in value}
    known |= {name: tuple(known[name]) for name in ("documents", "skipped") if name in known}
    return Job(**{**known, "kind": JobKind(known["kind"]), "state": JobState(known["state"])})


def _write_whole(path: Path, job: Job) -> None:
    beside = path.with_name(f".{path.name}")
    beside.write_text(json.dumps(asdict(job), ensure_ascii=True, indent=1), encoding="utf-8")
    _sync(beside)
    beside.replace(path)
    _sync(path.parent)


def _sync(path: Path) -> None:
    """Wait until a file or folder is on the disk; a system that cannot do it with folders goes without."""
    try:
        handle = os.open(path, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass
    finally:
        os.close(handle)
