"""Files that come in: a multipart body goes in, a job that is safe on the disk comes out."""

from __future__ import annotations

import zipfile
from pathlib import Path

import anyio.to_thread
from starlette.datastructures import UploadFile
from starlette.requests import Request

from provenance.web.config import WebLimits
from provenance.web.jobs import Job, JobKind, Shelf
from provenance.web.names import relative_path
from provenance.web.refusals import RefusedError
from provenance.web.runner import now

_BLOCK_BYTES = 1 << 20
_ARCHIVES = (".zip", ".wacz")


async def receive_upload(request: Request, shelf: Shelf, limits: WebLimits) -> Job:
    """Take the files of a form (field `files`) and acknowledge them as one job."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise RefusedError(415, "send the files as multipart/form-data, in fields named files")
    async with request.form(max_files=limits.upload_files, max_fields=20) as form:
        files = [each for each in form.getlist("files") if isinstance(each, UploadFile) and each.filename]
        if not files:
            raise RefusedError(400, "there is no file in it; choose some first")
        part = await anyio.to_thread.run_sync(shelf.begin)
        try:
            used: set[str] = set()
            for each in files:
                await anyio.to_thread.run_sync(_store, each, part / "files", used)
            job = Job(id="", kind=JobKind.ADD, made=now(), files=len(files))
            await anyio.to_thread.run_sync(_check_archives, part / "files", limits)
            return await anyio.to_thread.run_sync(shelf.acknowledge, part, job)
        except BaseException:
            await anyio.to_thread.run_sync(shelf.drop, part)
            raise


def _store(file: UploadFile, folder: Path, used: set[str]) -> None:
    """Write one file below `folder`, under its own name made plain, never over another."""
    path = relative_path(file.filename or "")
    number = 2
    while str(path).casefold() in used:
        path = path.with_name(
            f"{number}-{path.name}" if number == 2 else f"{number}-{path.name.split('-', 1)[-1]}"
        )
        number += 1
    used.add(str(path).casefold())
    target = folder / path
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as out:
            while block := file.file.read(_BLOCK_BYTES):
                out.write(block)
    except (FileExistsError, NotADirectoryError, IsADirectoryError):
        raise RefusedError(400, "a file and a folder of one name; rename one of them") from None


def _check_archives(folder: Path, limits: WebLimits) -> None:
    """Refuse an archive that says itself that it unpacks to more than anybody would send."""
    left = limits.unpacked_bytes
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in _ARCHIVES:
            continue
        try:
            with zipfile.ZipFile(path) as archive:
                left -= sum(member.file_size for member in archive.infolist())
        except (zipfile.BadZipFile, OSError, ValueError, RuntimeError):
            continue  # the reader names what is wrong with it
        if left < 0:
            size = f"{limits.unpacked_bytes // 1_000_000} MB"
            raise RefusedError(413, f"unpacks to more than {size}, as a zip bomb does; send less at once")
