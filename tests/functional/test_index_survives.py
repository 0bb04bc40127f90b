"""An index under fire, with real processes: killed, out of disk, written by two at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from provenance.pipeline.index import Index
from provenance.report import to_json
from tests.index_builders import articles

ROOT = Path(__file__).resolve().parents[2]

# Adds the articles, each under an id that ends with the word given, one batch after the other.
WRITER = """
import dataclasses, resource, signal, sys
from provenance.errors import InputError
from provenance.pipeline import index as module
from tests.index_builders import articles
path, end, most = sys.argv[1], sys.argv[2], int(sys.argv[3])
module.BATCH = 2
if most:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
print("ready", flush=True)
try:
    with module.Index.open(path, whole=4) as index:
        for again in range(int(sys.argv[4])):
            mark = f"{end}{again or ''}"
            rows = [
                dataclasses.replace(one, id=one.id + mark, outlet=one.outlet + mark) for one in articles()
            ]
            index.add(rows, lambda stage, done=0, total=0: print(stage, done + 10 * again, flush=True))
except InputError as error:
    print("error", error, flush=True)
print("done", flush=True)
"""


def a_writer(path: Path, end: str = "", most: int = 0, rounds: int = 1) -> subprocess.Popen[str]:
    """A process that adds articles; past `most` bytes its disk is full."""
    command = [sys.executable, "-c", WRITER, str(path), end, str(most), str(rounds)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def acknowledged(said: str) -> int:
    """How many articles a writer said were safe."""
    counts = [line.split() for line in said.splitlines() if line.startswith("adding ")]
    return max((int(words[1]) for words in counts if len(words) == 2), default=0)


def test_killed_at_any_moment_it_opens_and_has_what_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "killed.db"
    for lines in (1, 2, 4, 6):
        with a_writer(path) as writer:
            assert writer.stdout
            heard = "".join(writer.stdout.readline() for _ in range(lines))
            writer.kill()
            said = heard + writer.stdout.read()
        with Index.open(path) as index:
            assert index.status().documents >= acknowledged(said)
            assert index.verify() == ()

    with Index.open(path, whole=4) as killed, Index.open(tmp_path / "whole.db", whole=4) as whole:
        killed.add(articles())
        whole.add(articles())
        assert to_json(killed.report()) == to_json(whole.report())


def test_a_full_disk_is_said_in_one_line_and_loses_nothing_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "full.db"
    with a_writer(path, most=700_000, rounds=40) as writer:
        assert writer.stdout
        said = writer.stdout.read()

    assert "make room on the disk" in said
    with Index.open(path) as index:
        assert 0 < acknowledged(said) <= index.status().documents
        assert index.verify() == ()
        assert index.add(articles()).unchanged > 0


def test_two_writers_take_turns_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "two.db"
    with a_writer(path, "-a") as one, a_writer(path, "-b") as other:
        assert one.stdout and other.stdout
        said = one.stdout.read() + other.stdout.read()

    assert "error" not in said
    with Index.open(path) as index:
        assert index.status().documents == 2 * len(articles())
        assert index.verify() == ()


def test_a_reader_gets_whole_answers_while_a_writer_writes(tmp_path: Path) -> None:
    path = tmp_path / "read.db"
    with Index.open(path) as index:
        index.add(articles())
        words = index.report().utterances[0].wording
    with a_writer(path, "-c", rounds=2) as writer, Index.open(path, read_only=True) as reader:
        answers, has_ended = 0, False
        while not has_ended:
            has_ended = writer.poll() is not None
            answers += bool(reader.trace(words).utterances)
            assert reader.report().corpus.documents >= len(articles())

    assert answers > 0
