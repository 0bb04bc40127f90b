"""Names of files that people send: a name comes in, a plain relative path goes out, or a refusal."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from provenance.web.refusals import RefusedError

_MOST_CHARS = 120
_MOST_FOLDERS = 8
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\ud800-\udfff]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?$")


def relative_path(name: str) -> PurePosixPath:
    """The path of an uploaded file below its upload; names that lead elsewhere are refused.

    >>> str(relative_path("today/port.html"))
    'today/port.html'
    """
    shown = "".join(char if char.isprintable() else "\ufffd" for char in name[:80])
    if "\0" in name:
        raise RefusedError(400, f"{shown!r} is no name of a file; send it under a plain one")
    path = PurePosixPath(name.replace("\\", "/"))
    is_drive = name[1:2] == ":"
    if path.is_absolute() or is_drive or ".." in path.parts or not path.parts:
        raise RefusedError(400, f"{shown!r} leads out of the upload; send it under a plain name")
    if len(path.parts) > _MOST_FOLDERS:
        raise RefusedError(400, f"{shown!r} lies too many folders deep; send the folder itself")
    return PurePosixPath(*(_plain(part) for part in path.parts))


def file_name(name: str) -> str:
    """The last part of a name, made plain.

    >>> file_name("a/b/port?.txt")
    'port_.txt'
    """
    return relative_path(name).name


def _plain(part: str) -> str:
    """One part of a path that every system can hold; its ending is kept."""
    clean = _UNSAFE.sub("_", part).strip(" ").lstrip(".") or "_"
    if len(clean.encode()) > _MOST_CHARS:
        stem, dot, ending = clean.rpartition(".")
        ending = ending if dot and len(ending) <= 12 else ""
        kept = (stem or clean).encode()[:_MOST_CHARS].decode("utf-8", "ignore")
        clean = f"{kept}.{ending}" if ending else kept
    return f"_{clean}" if _RESERVED.match(clean) else clean
