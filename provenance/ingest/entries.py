"""The files a user named: found in folders and archives, opened safely, nothing read that was not named.

Links that lead out of the folder, devices, pipes, hidden files and path tricks in archives are not followed.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from provenance.errors import InputError
from provenance.ingest.decoding import fit
from provenance.ingest.records import UnreadableError
from provenance.models import Skipped

STANDARD_INPUT = "-"
_OPEN_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the corpus: `path` is inside the argument, with "/" between its parts.

    `is_argument`: the user named this very file, not a folder around it.
    """

    argument: str
    path: str
    open: Callable[[], BinaryIO]
    size: int | None = None
    is_argument: bool = False

    @property
    def folder(self) -> str:
        """The folder part of the path, "" at the top."""
        return self.path.rpartition("/")[0]

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]


def list_entries(argument: str | Path) -> tuple[list[Entry], list[Skipped]]:
    """The files under an argument, in order of their paths, and what was passed over with a reason."""
    path = Path(argument)
    name = _argument_name(path)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise InputError(shown(str(argument)), "there is no such file or folder", "check the path") from None
    except (OSError, ValueError, RuntimeError) as error:
        raise InputError(shown(str(argument)), _why(error), "check the path and its permissions") from None
    if stat.S_ISDIR(mode):
        return _walk(path, name)
    if not stat.S_ISREG(mode):
        advice = "pipe its contents in and give - as the path"
        raise InputError(shown(str(argument)), "not a file or folder but a device or pipe", advice)
    resolved = path.resolve()
    return [Entry(name, shown(path.name), partial(open_regular, resolved), path.stat().st_size, True)], []


def list_parquet(argument: str | Path) -> tuple[list[Entry], list[Skipped]]:
    """The Parquet files among them, as a folder of an archive has them."""
    entries, skipped = list_entries(argument)
    return [one for one in entries if _is_parquet(one.path)], skipped


def open_regular(path: Path) -> BinaryIO:
    """The file opened for reading, if it is a plain file; never waits on a pipe, never follows a link."""
    try:
        handle = os.open(path, _OPEN_FLAGS)
    except OSError as error:
        raise UnreadableError(f"{_why(error)}; check its permissions") from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise UnreadableError("not a plain file; give its contents as one")
    return os.fdopen(handle, "rb")


def shown(name: str) -> str:
    """A file's name as it can be printed on one line and stored: control characters become U+FFFD."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in fit(name))


def _argument_name(path: Path) -> str:
    """What is put before an id that clashes: the folder named, or the folder of the file named."""
    folder = path if path.is_dir() else path.resolve().parent
    return shown(folder.name or folder.resolve().name)


def _walk(root: Path, argument: str) -> tuple[list[Entry], list[Skipped]]:
    entries: list[Entry] = []
    skipped: list[Skipped] = []
    for path in _files_below(root, skipped):
        inside = shown(path.relative_to(root).as_posix())
        if _is_set_aside(inside):
            continue
        try:
            found = path.lstat()
        except OSError as error:
            skipped.append(Skipped(inside, f"{_why(error)}; check its permissions"))
            continue
        if stat.S_ISLNK(found.st_mode):
            skipped.append(Skipped(inside, _about_link(path, root)))
        elif not stat.S_ISREG(found.st_mode):
            skipped.append(Skipped(inside, "a device or pipe, not a file; give its contents as a file"))
        else:
            entries.append(Entry(argument, inside, partial(open_regular, path), found.st_size))
    return sorted(entries, key=lambda entry: entry.path), skipped


def _files_below(root: Path, skipped: list[Skipped]) -> Iterator[Path]:
    def note(error: OSError) -> None:
        inside = Path(error.filename or root)
        where = inside.relative_to(root).as_posix() if inside.is_relative_to(root) else "."
        skipped.append(Skipped(shown(where), f"{_why(error)}; check the folder's permissions"))

    for folder, folders, names in os.walk(root, onerror=note):
        for name in folders:
            if (Path(folder) / name).is_symlink() and not name.startswith("."):
                yield Path(folder) / name
        pages = {name.rpartition(".")[0] for name in names if name.lower().endswith((".html", ".htm"))}
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not _is_of_page(name, pages)
        )
        yield from (Path(folder) / name for name in sorted(names) if not _is_hidden(name))


_MARKERS = frozenset({"_SUCCESS", "_metadata", "_common_metadata"})  # beside the parts of a Parquet folder


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name in _MARKERS


def _is_set_aside(path: str) -> bool:
    """Whether it is a Parquet file that those who write tables have put aside: a log, a half-written part.

    Hive, Spark and pyarrow do not read it either; `_day=3` is a partition.
    """
    return _is_parquet(path) and any(part[0] == "_" and "=" not in part for part in path.split("/"))


def _is_parquet(path: str) -> bool:
    return path.lower().endswith(".parquet")


# What browsers call the folder of a saved page's pictures and frames, by their language.
_PAGE_FOLDER = re.compile(
    r"(.+)[_-](?:files|Dateien|fichiers|archivos|ficheros|arquivos|file|bestanden|pliki|filer)"
)


def _is_of_page(folder: str, pages: set[str]) -> bool:
    """Whether a folder holds the pictures and frames of a page saved beside it."""
    found = _PAGE_FOLDER.fullmatch(folder)
    return found is not None and found.group(1) in pages


def _about_link(path: Path, root: Path) -> str:
    try:
        inside = path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return "a link that leads in a circle; remove it"
    if inside:
        return "a link to another file of the folder, which is read itself"
    return "a link that leads out of the folder; copy the file here or name it"


def _why(error: Exception) -> str:
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return (getattr(error, "strerror", None) or "cannot be opened").lower()
