"""Whatever bytes a reader is fed, it answers with records and problems and never raises anything else."""

from __future__ import annotations

import gzip
import io
import json
import string
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.errors import InputError
from provenance.ingest import Limits, read_documents
from provenance.ingest.decoding import clean, decode, repair_mojibake
from provenance.ingest.fields import document_from
from provenance.ingest.frontmatter import split_front_matter
from provenance.ingest.markup import words_of_markup
from provenance.ingest.readers import READERS
from provenance.ingest.records import About, Problem, Record, UnreadableError

SMALL = Limits(article_bytes=2_000, whole_file_bytes=5_000)
SYNTAX = st.text(alphabet='{}[]",:;\\\n\r\t|-= \u2028\ufeff\x00ab1é“', max_size=300).map(str.encode)
MARKUP = st.lists(
    st.sampled_from(
        [
            '<html>', '<head>', '<body>', '<p>', '</p>', "<div class='byline'>", '</div>',
            '<meta charset=x>', '&nbsp;', "<script type='application/ld+json'>",
            '{"@type": "Article", "author": ', '}', '</script>', '<rss>', '<!--', '<item>', '</item>',
            '<newsItem>', '<contentSet>', '<inlineXML>', '<feed>', '<entry>', "<?xml version='1.0'?>",
            '<!DOCTYPE a [', "<!ENTITY b 'c'>", ']>', '&b;', '<![CDATA[', ']]>', "<link href='x'>",
            'words', 'é“', '\x00', 'WARC/1.0\r\n', 'WARC-Type: response\r\n', 'Content-Length: 9\r\n',
            'HTTP/1.1 200 OK\r\n', 'Content-Type: text/html\r\n', '\r\n\r\n', 'PAR1',
            'a b 20200101000000 http://a/b',
        ]
    ),
    max_size=14,
).map(lambda parts: "".join(parts).encode())  # fmt: skip
BYTES = st.one_of(
    MARKUP,
    st.binary(max_size=400),
    SYNTAX,
    st.text(max_size=200).map(lambda t: t.encode("utf-16", "surrogatepass")),
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from(
    ["text", "body", "title", "url", "source", "html", "authors", "kind", "id", "date", "bodies"]
)


@pytest.mark.parametrize("ending", sorted(READERS))
@settings(deadline=None)
@given(data=BYTES)
def test_a_reader_gives_records_or_says_why_not(ending: str, data: bytes) -> None:
    try:
        for outcome in READERS[ending](io.BytesIO(data), SMALL):
            assert isinstance(outcome, Record | Problem | About)
            if isinstance(outcome, Record):
                document_from(outcome.fields, "fallback").text.encode()
    except UnreadableError as error:
        assert "\n" not in str(error)


@given(st.dictionaries(NAMES, VALUES, max_size=6))
def test_any_record_makes_a_document(fields: dict[str, object]) -> None:
    document = document_from(fields, "fallback")

    assert document.id
    document.text.encode()


@given(st.text(max_size=300))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    kept = text.encode("utf-8", "ignore").decode()
    try:
        assert decode(kept.encode()) in (kept, kept.removeprefix("\ufeff"))
    except UnreadableError:
        assert any(ord(letter) < 32 or letter == "\x7f" for letter in kept) or kept.startswith(
            ("%PDF", "PK", "GIF8", "PAR1")
        )


@given(st.text(max_size=200))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)

    assert clean(once) == once


@given(st.text(alphabet=string.printable + "“”‘’–—…éüß«»", max_size=200))
def test_ordinary_letters_and_marks_are_never_repaired(text: str) -> None:
    assert repair_mojibake(text) == text


@given(st.lists(st.sampled_from(["<p>", "</p>", "<b>", "<!--", "-->", "<script>", "&amp;", "<", "a", " "])))
def test_markup_leaves_words_only(parts: list[str]) -> None:
    words = words_of_markup("".join(parts))

    assert words == words.strip()
    assert "<p>" not in words or "<!--" in words


@given(st.text(alphabet="-: \n\r#'\"[]abtitle", max_size=200))
def test_front_matter_takes_only_what_it_understands(text: str) -> None:
    fields, rest = split_front_matter(text)

    assert text.endswith(rest)
    assert fields or rest == text


@settings(max_examples=20, deadline=None)
@given(st.dictionaries(st.sampled_from("abcdef"), st.text(max_size=40), min_size=1, max_size=5), st.randoms())
def test_the_order_of_files_does_not_matter(texts: dict[str, str], random: object) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, text in texts.items():
            path = Path(folder, f"{name}.json")
            path.write_text(json.dumps({"text": text}))
            paths.append(path)
        shuffled = list(paths)
        random.shuffle(shuffled)  # type: ignore[attr-defined]
        try:
            forward = read_documents(paths)
        except InputError:
            assert not any(text.strip() for text in texts.values())
            return

        assert forward == read_documents(shuffled)


@settings(max_examples=20, deadline=None)
@given(BYTES)
def test_any_archive_is_read_or_named(data: bytes) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.csv", data)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "good.txt").write_text("Words.")
        Path(folder, "a.zip").write_bytes(packed.getvalue())
        Path(folder, "broken.zip").write_bytes(packed.getvalue()[:-5] + data[:5])
        Path(folder, "b.jsonl.gz").write_bytes(gzip.compress(data)[: 5 + len(data)])

        assert "good" in {one.id for one in read_documents(folder)}
