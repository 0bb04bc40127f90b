"""Progress of long work on a terminal: one line with the stage, its count, rate and time left.

In a pipe, a file or a terminal that cannot move its cursor nothing is shown.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

import click

from provenance.progress import Note, silent

_PAUSE_SECONDS = 0.1  # a line is drawn ten times a second at most
_WORTH_KEEPING_SECONDS = 1.0  # a stage that took less leaves no line behind
_KNOWN_AFTER_SECONDS = 0.5  # a rate measured for less is a guess
_BAR_CHARS = 20


@contextmanager
def shown() -> Iterator[Note]:
    """Listen to some work: what it says stands on the terminal's last line until it ends."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield silent
        return
    line = Line(_write, monotonic, lambda: shutil.get_terminal_size().columns - 1)
    try:
        yield line.note
    finally:
        line.finish()


class Line:
    """The one line of progress; `write` puts text on the terminal, `clock` tells seconds.

    No line is wider than `room` columns: one that wraps could not be wiped.
    """

    def __init__(
        self, write: Callable[[str], None], clock: Callable[[], float], room: Callable[[], int]
    ) -> None:
        self._write, self._clock, self._room = write, clock, room
        self._stage, self._done, self._chars = "", 0, 0
        self._began = self._drawn = 0.0

    def note(self, stage: str, done: int = 0, total: int = 0, /) -> None:
        """What the work says; drawn when a stage begins, when it is done, or when a moment has passed."""
        now = self._clock()
        if stage != self._stage:
            self.finish()
            self._stage, self._began, self._drawn = stage, now, -_PAUSE_SECONDS
        self._done = done
        if now - self._drawn >= _PAUSE_SECONDS:
            self._drawn = now
            self._draw(told(stage, done, total, now - self._began))

    def finish(self) -> None:
        """End the stage: one that took its time leaves its line, a short one nothing."""
        took = self._clock() - self._began
        if self._stage and took >= _WORTH_KEEPING_SECONDS:
            self._draw(ended(self._stage, self._done, took))
            self._write("\n")
            self._chars = 0
        elif self._stage:
            self._draw("")
            self._write("\r")
        self._stage, self._done = "", 0

    def _draw(self, text: str) -> None:
        line = text[: self._room()]
        self._write("\r" + click.style(line.ljust(self._chars), dim=True))
        self._chars = len(line)


def told(stage: str, done: int, total: int, seconds: float) -> str:
    """How far a stage is, in one line.

    >>> told("origins", 300, 1200, 2.0)
    'origins  █████░░░░░░░░░░░░░░░  300 of 1,200  150/s  6 s left'
    >>> told("reading", 40, 0, 2.0), told("reuse", 0, 0, 9.0)
    ('reading  40  20/s', 'reuse …')
    """
    if not (done or total):
        return f"{stage} …"
    parts = [stage]
    if total:
        full = _BAR_CHARS * min(done, total) // total
        parts.append("█" * full + "░" * (_BAR_CHARS - full))
    parts.append(f"{done:,} of {total:,}" if total else f"{done:,}")
    if done and seconds >= _KNOWN_AFTER_SECONDS:
        rate = done / seconds
        parts.append(f"{rate:,.0f}/s" if rate >= 10 else f"{rate:.1f}/s")
        if total > done:
            parts.append(f"{lasting((total - done) / rate)} left")
    return "  ".join(parts)


def ended(stage: str, done: int, seconds: float) -> str:
    """What a finished stage leaves on the terminal.

    >>> ended("origins", 1200, 8.0), ended("reuse", 0, 75.0)
    ('origins: 1,200 in 8 s', 'reuse: 1 min 15 s')
    """
    return f"{stage}: {done:,} in {lasting(seconds)}" if done else f"{stage}: {lasting(seconds)}"


def lasting(seconds: float) -> str:
    """A stretch of time as one says it.

    >>> lasting(0.4), lasting(75), lasting(4000)
    ('1 s', '1 min 15 s', '1 h 07 min')
    """
    whole = max(1, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    minutes = round(whole / 60)
    return f"{minutes // 60} h {minutes % 60:02} min"


def _write(text: str) -> None:
    click.echo(text, err=True, nl=False)
