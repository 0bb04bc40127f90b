"""On a terminal: colours and progress, plain text in a pipe, completion in three shells."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "provenance"]
ROOT = Path(__file__).resolve().parents[2]
STORY = (
    "“We will rebuild the bridge before the winter comes to the valley,” Mayor Ana Petrova told {outlet}.\n"
)
STORY += "The bridge fell on Sunday after two days of rain that nobody in the valley could remember.\n"


@pytest.fixture
def two_papers(tmp_path: Path) -> Path:
    (tmp_path / "courier.txt").write_text(STORY.format(outlet="Reuters"), encoding="utf-8")
    (tmp_path / "herald.txt").write_text(STORY.format(outlet="reporters"), encoding="utf-8")
    return tmp_path


def on_a_terminal(*arguments: str, **environment: str) -> str:
    """What a person sees who runs a command."""
    master, slave = pty.openpty()
    given = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=slave,
        stderr=slave,
        cwd=ROOT,
        env={**given, "TERM": "xterm", **environment},
    )
    os.close(slave)
    shown = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # Linux says so when the other side has gone
            break
        if not part:
            break
        shown += part
    os.close(master)
    assert process.wait() == 0, shown
    return shown.decode()


def piped(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, **environment},
    )


def test_a_terminal_gets_colours_and_progress(two_papers: Path) -> None:
    shown = on_a_terminal("trace", "we will rebuild the bridge", "--corpus", str(two_papers))

    assert "\x1b[1mMayor Ana Petrova" in shown or "\x1b[1mAna Petrova" in shown
    assert re.search(r"\r.*quotations and credits", shown)


def test_no_color_takes_the_colours_out(two_papers: Path) -> None:
    shown = on_a_terminal("copies", str(two_papers), NO_COLOR="1")

    assert "2 articles" in shown
    assert "\x1b[" not in shown


def test_a_pipe_gets_plain_text_and_no_progress(two_papers: Path) -> None:
    outcome = piped("copies", str(two_papers))

    assert "\x1b" not in outcome.stdout + outcome.stderr
    assert "\r" not in outcome.stderr
    members = [line for line in outcome.stdout.splitlines() if " shared  " in line]
    assert len(members) == 2 and len({line.index(" shared  ") for line in members}) == 1


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_its_completion(shell: str) -> None:
    try:
        script = piped(_PROVENANCE_COMPLETE=f"{shell}_source").stdout
    except subprocess.CalledProcessError as error:
        pytest.fail(error.stderr)

    assert "_PROVENANCE_COMPLETE=" in script
    assert f"{shell}_complete" in script


@pytest.mark.parametrize(
    ("words", "expected"),
    [("provenance re", {"report"}), ("provenance export pro", {"prov-json", "prov-n"})],
)
def test_completion_knows_commands_and_formats(words: str, expected: set[str]) -> None:
    given = {"COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}

    offered = piped(_PROVENANCE_COMPLETE="bash_complete", **given).stdout

    assert {line.partition(",")[2] for line in offered.splitlines()} == expected
