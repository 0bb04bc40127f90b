"""Requests that are not answered: a status and one line that says what to try. Knows no framework."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

TITLES = {
    400: "That cannot be read",
    401: "A token is needed",
    403: "Not from there",
    404: "Nothing here",
    405: "Not in this way",
    408: "Too slow",
    409: "Not any more",
    411: "How long is it?",
    413: "Too large",
    415: "Not of this kind",
    421: "Not this server",
    422: "That cannot be used",
    429: "Too often",
    500: "A fault of ours",
    503: "Too many at once",
    504: "Too long a question",
    507: "No room",
}


@contextmanager
def room_wanted() -> Iterator[None]:
    """What is kept inside is refused in one line where the disk does not take it."""
    try:
        yield
    except OSError as error:
        raise RefusedError(507, told_of_disk(error)) from error


def told_of_disk(error: OSError) -> str:
    """What a server's own files would not do, in one line that names none of them.

    >>> told_of_disk(OSError(28, "No space left on device"))
    "the server's disk does not take it (No space left on device); make room there and try again"
    """
    why = error.strerror or type(error).__name__
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"the server's disk does not take it ({why}); make room there and try again"
    return f"the server cannot use its own files ({why}); its log says which, and who runs it can mend them"


class RefusedError(Exception):
    """A request that is not answered; `retry_after` seconds where waiting helps."""

    def __init__(self, status: int, message: str, retry_after: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.retry_after = retry_after
