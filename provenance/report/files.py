"""Files written whole or not at all: text in, a path out. Knows no report."""

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
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(encoded(content))
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
