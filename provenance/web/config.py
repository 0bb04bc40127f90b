"""How a server is set up: what it answers from, who may ask, and how much one of them may ask for."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from provenance.settings import Settings


@dataclass(frozen=True, slots=True)
class WebLimits:
    """Bounds on what one client may cost; beyond each stands a status, never a crash.

    body_bytes: a question, an article or a saved page that is pasted; 413 beyond.
    upload_bytes: all files of one upload together; 413 beyond.
    upload_files: files in one upload; 413 beyond.
    unpacked_bytes: what the archives of one upload may unpack to; 413 where an archive says so itself.
    words_chars: a quotation asked for; a longer text is an article.
    drafts_bytes: all texts held for a check together; the oldest go first.
    header_seconds, body_seconds: how long headers may take, and how long a body may stand still; 408 beyond.
    slowest_bytes: what a body must bring a second on average, after `body_seconds` of grace; 408 below.
    wait_seconds: how long a request waits for its turn; 503 beyond.
    answer_seconds: how long an answer may be worked on before it is given up; 504 beyond.
    requests_a_second, burst: of one address; 429 beyond.
    simultaneous: requests worked on or waiting at one time; 503 beyond.
    jobs: uploads and reports that wait or run at one time; 429 beyond.
    """

    body_bytes: int = 8_000_000
    upload_bytes: int = 200_000_000
    upload_files: int = 2_000
    unpacked_bytes: int = 1_000_000_000
    words_chars: int = 5_000
    drafts_bytes: int = 64_000_000
    header_seconds: float = 10.0
    body_seconds: float = 15.0
    slowest_bytes: int = 2_000
    wait_seconds: float = 30.0
    answer_seconds: float = 60.0
    requests_a_second: float = 50.0
    burst: int = 300
    simultaneous: int = 100
    jobs: int = 20


@dataclass(frozen=True, slots=True)
class Serving:
    """One server. `token` is asked of everyone where it is set; `names` are further names it answers to."""

    index: Path
    host: str = "127.0.0.1"
    port: int = 8642
    token: str | None = None
    names: tuple[str, ...] = ()
    workers: int = 2
    is_temporary: bool = False
    settings: Settings = field(default_factory=Settings)
    limits: WebLimits = field(default_factory=WebLimits)

    @property
    def uploads(self) -> Path:
        """The folder beside the index where acknowledged uploads wait."""
        return self.index.with_name(f"{self.index.name}-uploads")


LOOPBACK = ("127.0.0.1", "localhost", "::1")


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a server on `host`.

    >>> is_loopback("127.0.0.1"), is_loopback("0.0.0.0")
    (True, False)
    """
    return host in LOOPBACK
