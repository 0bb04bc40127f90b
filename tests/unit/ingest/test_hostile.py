"""Every hostile input costs one clear line, and nothing is read that was not named."""

from __future__ import annotations

import gzip
import os
import socket
import zipfile
from pathlib import Path

import pyarrow as pa
import pytest

from provenance.errors import InputError
from provenance.ingest import Limits, read_documents
from provenance.models import Corpus

SMALL = Limits(
    article_bytes=10_000,
    whole_file_bytes=50_000,
    unpacked_bytes=200_000,
    unpack_ratio=20,
    unpack_free_bytes=30_000,
)


def corpus_with(folder: Path, name: str, data: bytes, limits: Limits = SMALL) -> Corpus:
    """A folder of one good article and one hostile file."""
    (folder / "good.txt").write_text("A good article.")
    (folder / name).write_bytes(data)
    return read_documents(folder, limits=limits)


def reason(corpus: Corpus) -> str:
    (skipped,) = corpus.skipped
    assert "\n" not in skipped.reason
    assert [one.id for one in corpus] == ["good"]
    return skipped.reason


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.txt", b"x" * 20_000, "larger than"),
        ("a.txt", b"", "empty"),
        ("a.txt", b" \r\n\t ", "empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(500), "PNG image"),
        ("a.md", bytes(range(256)) * 9, "binary"),
        ("a.pdf", b"%PDF-1.7", ".pdf, which is not read"),
        ("a.jsonl", b'{"text": "' + b"x" * 30_000 + b'"}', "a line longer than"),
        ("a.jsonl", b"[1, 2]", "not a JSON object"),
        ("a.jsonl", b'{"text": ' + b"[" * 19_000, "nested too deeply"),
        ("a.jsonl", b'{"title": "no words"}', "empty"),
        ("a.json", b"[" * 40_000, "nested too deeply"),
        ("a.json", b'{"":' * 11_000, "nested too deeply"),
        ("a.json", b"x" * 60_000, "larger than"),
        ("a.json", b'{"text": "cut', "not valid JSON, line 1"),
        ("a.json", b"17", "no article in it"),
        ("a.json", b'{"text": 1' + b"0" * 9_000 + b"}", "not valid JSON"),
        ("a.csv", b"text\n" + b"x" * 30_000, "a line longer than"),
        ("a.csv", b"name,age\nAnn,40\n", "no column with the articles' text"),
        ("a.csv", b"", "empty"),
        ("a.csv", b'text\n"never closed\n' + b"line\n" * 40_000, "quotation mark left open"),
        ("a.csv", b"text,outlet\n", "empty"),
        ("a.jsonl", b"\n \n", "empty"),
        ("a.json", b'{"articles": []}', "empty"),
        ("a.zip", b"PK\x03\x04 broken", "broken archive"),
        ("a.txt.gz", b"\x1f\x8b broken", "broken archive"),
        ("a.txt.gz", gzip.compress(b"One.")[:-9], "broken archive"),
        ("a.jsonl.gz", gzip.compress(b'{"a": 1}\n' * 90_000), "zip bomb"),
        ("corpus.toml", b"file = = 1", "not valid TOML"),
    ],
)
def test_a_hostile_file_costs_one_line(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    limits = Limits(article_bytes=200_000) if "never closed" in repr(data[:20]) else SMALL
    corpus = corpus_with(tmp_path, name, data, limits)

    if "bomb" in says:  # rows before the bound have lines of their own
        assert any(says in one.reason for one in corpus.skipped)
    else:
        assert says in reason(corpus)


def test_rows_after_a_bad_one_are_read(tmp_path: Path) -> None:
    (tmp_path / "feed.jsonl").write_bytes(b'{"text": "One."}\n' + b"x" * 50_000 + b'\n{"text": "Three."}\n')

    corpus = read_documents(tmp_path, limits=SMALL)

    assert [one.id for one in corpus] == ["feed#1", "feed#3"]
    assert [one.path for one in corpus.skipped] == ["feed.jsonl#2"]


def test_names_that_lead_out_of_an_archive_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "box.zip", "w") as archive:
        for name in ("../out.txt", "/root.txt", "C:\\out.txt", "a\\..\\..\\out.txt", "fine.txt"):
            archive.writestr(name, "Words.")

    corpus = read_documents(tmp_path / "box.zip")

    assert [one.id for one in corpus] == ["fine"]
    assert len(corpus.skipped) == 4


def test_links_and_archives_inside_archives_are_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "box.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("inner.zip", b"PK\x03\x04")
        archive.writestr("fine.txt", "Words.")

    reasons = [one.reason for one in read_documents(tmp_path).skipped]

    assert ["archive in an archive" in reasons[0], "a link inside" in reasons[1]] == [True, True]


def test_a_zip_bomb_is_stopped(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "box.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(40):
            archive.writestr(f"{number}.txt", "x" * 9_000)

    corpus = read_documents(tmp_path, limits=SMALL)

    assert any("zip bomb" in one.reason for one in corpus.skipped)


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("Secret.")
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "good.txt").write_text("A good article.")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")

    assert "leads out of the folder" in reason(read_documents(folder))


def test_linked_folders_and_circles_are_not_walked(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("A good article.")
    (tmp_path / "round").symlink_to(tmp_path)

    assert "another" in reason(read_documents(tmp_path))


def test_pipes_and_sockets_are_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "good.txt").write_text("A good article.")
    os.mkfifo(tmp_path / "pipe.txt")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.txt")

        corpus = read_documents(tmp_path)

    assert ["device or pipe" in one.reason for one in corpus.skipped] == [True, True]


def test_a_pipe_named_itself_is_an_error(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")

    with pytest.raises(InputError, match="device or pipe"):
        read_documents(tmp_path / "pipe.txt")


def test_names_of_files_stay_on_one_line(tmp_path: Path) -> None:
    (tmp_path / "a\nb.txt").write_text("One.")
    (tmp_path / os.fsdecode(b"c\xff.txt")).write_text("Two.")

    assert [one.id for one in read_documents(tmp_path)] == ["a\ufffdb", "c\ufffd"]


def test_an_unreadable_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "good.txt").write_text("A good article.")
    (tmp_path / "locked.txt").write_text("Locked.")
    opened = os.open

    def refuse(path: object, *rest: int, **more: int) -> int:
        if str(path).endswith("locked.txt"):
            raise PermissionError(13, "Permission denied")
        return opened(path, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refuse)

    assert "no permission to read it" in reason(read_documents(tmp_path))


@pytest.mark.parametrize("make", ["missing", "empty folder", "folder without articles", "binary"])
def test_nothing_to_read_is_an_error_of_one_line(tmp_path: Path, make: str) -> None:
    path = tmp_path / "here"
    if make != "missing":
        path.mkdir()
    if make == "folder without articles":
        (path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    if make == "binary":
        (path / "a.txt").write_bytes(bytes(range(256)) * 4)

    with pytest.raises(InputError) as error:
        read_documents(path)

    assert "\n" not in str(error.value)
    assert "; " in str(error.value)


def test_an_article_of_one_word_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hello")

    assert read_documents(tmp_path).documents[0].text == "Hello"


def test_a_line_of_five_megabytes_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x" * 5_000_000)

    assert len(read_documents(tmp_path).documents[0].text) == 5_000_000


def test_a_hundred_thousand_bad_rows_are_counted(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("A good article.")
    (tmp_path / "feed.jsonl").write_bytes(b"no\n" * 5_000)

    skipped = read_documents(tmp_path).skipped

    assert len(skipped) == 101
    assert skipped[0].reason.startswith("4,900 more of its rows")


def test_paths_that_lead_nowhere_are_errors_of_one_line(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to(tmp_path / "round")

    for name in ("a\0b", str(tmp_path / "round"), "line\nbreak"):
        with pytest.raises(InputError) as error:
            read_documents(name)
        assert "\n" not in str(error.value)


def test_a_text_that_a_parquet_file_says_once_for_many_rows_is_a_bomb(tmp_path: Path) -> None:
    from pyarrow import parquet

    text = pa.array(["The ferry was late. " * 30_000]).dictionary_encode()
    rows = pa.DictionaryArray.from_arrays(pa.array([0] * 200, pa.int32()), text.dictionary)
    parquet.write_table(pa.table({"text": rows}), tmp_path / "bomb.parquet", compression="zstd")

    corpus = read_documents([str(tmp_path)])

    assert any("as a zip bomb does" in one.reason for one in corpus.skipped)


def test_a_time_zone_that_nobody_knows_costs_its_row(tmp_path: Path) -> None:
    from pyarrow import parquet

    odd = pa.array([0], pa.timestamp("ns", tz="Foo/Bar"))
    parquet.write_table(pa.table({"text": ["The ferry was late."], "published": odd}), tmp_path / "a.parquet")
    (tmp_path / "b.txt").write_text("Ferry late\n\nThe ferry of Sundvik was late.")

    corpus = read_documents([str(tmp_path)])

    assert [one.reason for one in corpus.skipped if "calendar" in one.reason]
    assert len(corpus) == 1
