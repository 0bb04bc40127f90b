"""Files written whole or not at all: text or bytes in, a path out. Knows no report."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)


def write_whole(path: Path, content: str) -> Path:
    """Write `content` in UTF-8 beside `path`, then put it in its place in one step.

    Lone surrogates, which UTF-8 cannot hold, become U+FFFD: the length stays, so offsets hold.
    """
    return write_bytes_whole(path, encoded(content))


def write_bytes_whole(path: Path, content: bytes) -> Path:
    """Write `content` beside `path`, then put it in its place in one step: a full disk costs no older file.

    What is no file, such as /dev/stdout, is written to as it stands.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(content)
        return path
    if path.is_symlink():
        return write_bytes_whole(path.resolve(), content)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        beside.chmod(0o644)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return path


@contextmanager
def without_collection() -> Iterator[None]:
    """Do not look for cycles meanwhile: a report has none, and looking costs a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def encoded(content: str) -> bytes:
    """The text in UTF-8, whatever a text of the web had in it: lone surrogates become U+FFFD."""
    try:
        return content.encode("utf-8")
    except UnicodeEncodeError:
        return content.translate(_SURROGATES).encode("utf-8")
