"""Gzip and zip: the files inside, unpacked as a stream and never to disk, within bounds."""

from __future__ import annotations

import gzip
import io
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from provenance.ingest.entries import Entry, shown
from provenance.ingest.limits import Limits, megabytes
from provenance.ingest.records import UnreadableError
from provenance.models import Skipped

BROKEN = (gzip.BadGzipFile, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError)


_WACZ = ".wacz"
_WARC_INSIDE = re.compile(r"archive/[^/\\]+\.warc(?:\.gz)?", re.IGNORECASE)


class Budget:
    """What an archive may still unpack to."""

    def __init__(self, packed_bytes: int, limits: Limits) -> None:
        generous = max(limits.unpack_free_bytes, limits.unpack_ratio * packed_bytes)
        self.left = min(limits.unpacked_bytes, generous)
        self.bound = self.left

    def spend(self, size: int) -> None:
        """Takes `size` bytes off; raises when the archive unpacks to more than it may."""
        self.left -= size
        if self.left < 0:
            raise UnreadableError(
                f"unpacks to more than {megabytes(self.bound)}, as a zip bomb does; unpack it yourself"
            )


class BoundedStream(io.RawIOBase):
    """A packed stream that counts what it unpacks to."""

    def __init__(self, packed: gzip.GzipFile | zipfile.ZipExtFile, budget: Budget) -> None:
        self.packed = packed
        self.budget = budget

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Reads as the packed stream does, a broken one as `UnreadableError`."""
        try:
            data = self.packed.read1(len(buffer))  # what is whole before a break is not lost with it
        except (*BROKEN, OSError) as error:
            raise UnreadableError(f"a broken archive ({_brief(error)}); pack it anew") from None
        self.budget.spend(len(data))
        buffer[: len(data)] = data
        return len(data)


def unzipped(entry: Entry, limits: Limits) -> tuple[list[Entry], list[Skipped]]:
    """The files in a zip archive, in order of their names, and what was passed over.

    Of a web archive (WACZ 1.1) the WARC files only, under the archive's own name; the rest is about them.
    """
    try:
        stream = entry.open()
        archive = zipfile.ZipFile(stream)
        members = archive.infolist()
    except (*BROKEN, OSError, ValueError) as error:
        raise UnreadableError(f"a broken archive ({_brief(error)}); pack it anew") from None
    if len(members) > limits.members:
        raise UnreadableError(f"an archive of more than {limits.members:,} files; unpack it yourself")
    budget = Budget(entry.size or 0, limits)
    if not entry.name.lower().endswith(_WACZ):
        return _sort_members(entry, archive, members, budget)
    members = [one for one in members if _WARC_INSIDE.fullmatch(one.filename)]
    if not members:
        raise UnreadableError("a web archive without WARC files in it; fetch it anew")
    found, skipped = _sort_members(entry, archive, members, budget)
    stem = entry.path[: -len(_WACZ)]
    if len(found) == 1:
        return [replace(found[0], path=f"{stem}.warc")], skipped
    return [replace(one, path=f"{stem}/{one.name}") for one in found], skipped


def _sort_members(
    entry: Entry, archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], budget: Budget
) -> tuple[list[Entry], list[Skipped]]:
    entries: list[Entry] = []
    skipped: list[Skipped] = []
    prefix = "" if entry.is_argument else f"{entry.path}/"
    for member in sorted(members, key=lambda one: one.filename):
        inside = shown(f"{prefix}{member.filename}")
        if member.is_dir() or _is_hidden(member.filename):
            continue
        if (reason := _refusal(member)) is not None:
            skipped.append(Skipped(inside, reason))
        else:
            one = Entry(entry.argument, inside, _opener(archive, member, budget), member.file_size)
            entries.append(gunzipped(one, budget) if inside.lower().endswith(".gz") else one)
    return entries, skipped


def gunzipped(entry: Entry, bounds: Limits | Budget) -> Entry:
    """The file in a gzip file, named without the `.gz`; one in an archive shares the archive's budget."""

    def open_inside() -> BinaryIO:
        budget = bounds if isinstance(bounds, Budget) else Budget(entry.size or 0, bounds)
        packed = gzip.GzipFile(fileobj=entry.open())
        return io.BufferedReader(BoundedStream(packed, budget))

    return Entry(entry.argument, entry.path[: -len(".gz")], open_inside, None, entry.is_argument)


def _opener(archive: zipfile.ZipFile, member: zipfile.ZipInfo, budget: Budget) -> Callable[[], BinaryIO]:
    def open_inside() -> BinaryIO:
        try:
            packed = cast(zipfile.ZipExtFile, archive.open(member))
        except (*BROKEN, OSError, ValueError) as error:
            raise UnreadableError(f"a broken archive ({_brief(error)}); pack it anew") from None
        return io.BufferedReader(BoundedStream(packed, budget))

    return open_inside


def _refusal(member: zipfile.ZipInfo) -> str | None:
    path = PurePosixPath(member.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or member.filename[1:2] == ":":
        return "its name in the archive leads out of it; pack it anew under a plain name"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "a link inside an archive; pack the file itself"
    if member.flag_bits & 0x1:
        return "encrypted; unpack it yourself"
    if path.suffix.lower() in (".zip", ".wacz"):
        return "an archive in an archive; unpack it yourself"
    return None


def _is_hidden(name: str) -> bool:
    parts: Iterator[str] = iter(name.split("/"))
    return any(part == "__MACOSX" or (part.startswith(".") and part not in (".", "..")) for part in parts)


def _brief(error: BaseException) -> str:
    if isinstance(error, zlib.error):
        return "its data is damaged"
    return (str(error).splitlines() or [""])[0][:80].lower() or "it ends too early"
