"""Progress: one line on a terminal that says how far, how fast and how long still; silence elsewhere."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pytest

from provenance.cli import progress
from provenance.cli.progress import Line
from provenance.progress import noted


@dataclass
class Watch:
    """A clock that a test turns."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Screen:
    """A terminal of one growing text, read as the lines a person would see."""

    written: str = ""

    def write(self, text: str) -> None:
        self.written += text.replace("\x1b[2m", "").replace("\x1b[0m", "")

    @property
    def lines(self) -> list[str]:
        return [_after_returns(line) for line in self.written.split("\n")]


def _after_returns(line: str) -> str:
    shown = ""
    for part in line.split("\r"):
        shown = part + shown[len(part) :]
    return shown.rstrip()


def a_line(columns: int = 100) -> tuple[Line, Screen, Watch]:
    screen, watch = Screen(), Watch()
    return Line(screen.write, watch, lambda: columns), screen, watch


def test_a_stage_shows_its_count_rate_and_time_left() -> None:
    line, screen, watch = a_line()

    for done in (0, 250, 500):
        watch.seconds = done / 100
        line.note("origins", done, 2000)

    assert screen.lines[-1] == "origins  █████░░░░░░░░░░░░░░░  500 of 2,000  100/s  15 s left"


def test_a_line_is_drawn_ten_times_a_second_at_most() -> None:
    line, screen, watch = a_line()

    for done in range(1000):
        watch.seconds = done / 1000
        line.note("reading", done)

    assert screen.written.count("\r") <= 11


def test_a_long_stage_leaves_its_line_and_a_short_one_nothing() -> None:
    line, screen, watch = a_line()

    line.note("a short one", 1, 1)
    watch.seconds = 0.2
    line.note("a long one", 0, 700)
    watch.seconds = 70.2
    line.note("a long one", 700, 700)
    line.finish()

    assert screen.lines == ["a long one: 700 in 1 min 10 s", ""]


def test_no_line_is_wider_than_the_terminal() -> None:
    line, screen, watch = a_line(columns=30)

    watch.seconds = 3.0
    line.note("a stage with a name of some length", 5, 10)

    assert max(map(len, screen.lines)) <= 30


@pytest.mark.parametrize(("is_terminal", "kind"), [(False, "xterm"), (True, "dumb")])
def test_nothing_is_shown_where_a_line_cannot_be_wiped(
    monkeypatch: pytest.MonkeyPatch, is_terminal: bool, kind: str
) -> None:
    stream = io.StringIO()
    stream.isatty = lambda: is_terminal  # type: ignore[method-assign]
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setenv("TERM", kind)

    with progress.shown() as note:
        list(noted(range(3), note, "reading", 3))

    assert stream.getvalue() == ""


def test_a_terminal_sees_the_stage() -> None:
    stream = io.StringIO()
    stream.isatty = lambda: True  # type: ignore[method-assign]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stderr", stream)
        patch.setenv("TERM", "xterm")
        with progress.shown() as note:
            note("reading", 1, 3)

    assert "1 of 3" in stream.getvalue()
