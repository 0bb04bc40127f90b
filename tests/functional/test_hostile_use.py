"""The commands under hostile use: every failure is one clear line and the exit code of the contract."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

STORY = "“We will rebuild the bridge before the winter comes to the valley,” said Ana Petrova.\n"


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "provenance", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


def last_line(outcome: subprocess.CompletedProcess[bytes]) -> str:
    assert b"Traceback" not in outcome.stderr
    return outcome.stderr.decode("utf-8").rstrip("\n").rpartition("\n")[2]


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "courier.txt").write_text(STORY, encoding="utf-8")
    return folder


def test_a_report_folder_under_a_file_is_one_line(paper: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")

    outcome = run("report", str(paper), "-o", str(tmp_path / "taken" / "report"))

    assert outcome.returncode == 1
    assert "cannot be written (Not a directory); name another folder with -o" in last_line(outcome)


def test_a_folder_where_a_report_file_belongs_is_one_line(paper: Path, tmp_path: Path) -> None:
    (tmp_path / "out" / "index.html").mkdir(parents=True)

    outcome = run("report", str(paper), "-o", str(tmp_path / "out"))

    assert outcome.returncode == 1
    assert "cannot be written" in last_line(outcome)


@pytest.mark.parametrize("words", ["", "   ", "?! … —"])
def test_words_without_a_word_are_wrong_usage(paper: Path, words: str) -> None:
    outcome = run("trace", words, "--corpus", str(paper))

    assert outcome.returncode == 2
    assert "there is no word in it" in last_line(outcome)


@pytest.mark.parametrize(
    "arguments", [("quotes", ""), ("report", "x", "-o", ""), ("trace", "x", "--corpus", "")]
)
def test_an_empty_path_is_wrong_usage_and_not_this_folder(arguments: tuple[str, ...]) -> None:
    outcome = run(*arguments)

    assert outcome.returncode == 2
    assert "an empty word names no file or folder" in last_line(outcome)


def test_a_name_with_line_ends_and_escapes_stays_on_one_line() -> None:
    outcome = run("quotes", "no\nsuch\x1b[31mfile")

    assert outcome.returncode == 1
    assert outcome.stderr.count(b"\n") == 1
    assert b"\x1b" not in outcome.stderr


@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "cp1252"])
def test_a_pipe_gets_the_same_bytes_in_every_locale(paper: Path, encoding: str) -> None:
    assert run("quotes", str(paper), PYTHONIOENCODING=encoding).stdout == run("quotes", str(paper)).stdout


def test_a_full_disk_is_one_line(paper: Path) -> None:
    outcome = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m provenance quotes {paper} > /dev/full"],
        capture_output=True,
        check=False,
    )

    assert outcome.returncode == 1
    assert "No space left on device" in last_line(outcome)


def test_an_export_that_finds_no_room_leaves_the_older_file_as_it_was(paper: Path, tmp_path: Path) -> None:
    assert run("report", str(paper), "-o", str(tmp_path / "out")).returncode == 0
    pack = tmp_path / "evidence.zip"
    pack.write_bytes(b"an older pack")
    export = f"export pack --report {tmp_path / 'out' / 'report.json'} -o {pack}"
    outcome = subprocess.run(
        ["/bin/sh", "-c", f"trap '' XFSZ; ulimit -f 1; exec {sys.executable} -m provenance {export}"],
        capture_output=True,
        check=False,
    )

    assert outcome.returncode == 1
    assert "cannot be written" in last_line(outcome)
    assert pack.read_bytes() == b"an older pack"
    assert not list(tmp_path.glob(".evidence*"))
    shown = run("export", "pack", "--report", str(tmp_path / "out" / "report.json"), "-o", "/dev/stdout")
    assert shown.stdout.startswith(b"PK")


@pytest.mark.parametrize("value", ["-5", "nan", "inf", "true", '"x"'])
def test_a_setting_out_of_range_is_one_line(paper: Path, tmp_path: Path, value: str) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(f"[match]\ncopy_min_share = {value}\n", encoding="utf-8")

    outcome = run("copies", str(paper), "--settings", str(settings))

    assert outcome.returncode == 1
    assert "copy_min_share" in last_line(outcome)


@pytest.mark.parametrize("setting", ["hot_bucket = 0", "copy_min_words = 0", "rendering_score = 1.5"])
def test_a_number_that_a_setting_cannot_be_is_refused_by_name(
    paper: Path, tmp_path: Path, setting: str
) -> None:
    settings = tmp_path / "s.toml"
    settings.write_text(f"[match]\n{setting}\n", encoding="utf-8")

    outcome = run("copies", str(paper), "--settings", str(settings))

    assert outcome.returncode == 1
    assert setting.split()[0] in last_line(outcome)


def test_a_settings_file_that_is_missing_is_named_once() -> None:
    line = last_line(run("copies", ".", "--settings", "none.toml"))

    assert line.count("none.toml") == 1
    assert "Errno" not in line
