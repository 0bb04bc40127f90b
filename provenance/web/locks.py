"""One server an index: the folder of its uploads has one master at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from provenance.errors import InputError

try:
    import fcntl
except ImportError:  # a system without it trusts its user
    fcntl = None  # type: ignore[assignment]


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the folder; raises `InputError` where another server holds it. A killed server holds nothing."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = (folder / "lock").open("w")
    except OSError as error:
        raise InputError(
            str(folder), f"cannot be written ({error.strerror})", "check who may write there"
        ) from error
    with lock:
        if not _locked(lock):
            raise InputError(str(folder), "another server is at work on this index", "stop that one first")
        yield


def _locked(lock: IO[str]) -> bool:
    if fcntl is None:
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
