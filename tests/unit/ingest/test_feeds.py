"""Feeds: the longest body of an item, its own outlet and authors, the credits of an agency's delivery."""

from __future__ import annotations

import gzip
import hashlib
import io
import sys
from pathlib import Path

import pytest

from provenance.ingest import read_documents
from provenance.models import Document

NEWSML = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:one" version="3">
<itemMeta><provider qcode="nprov:AFP"/><versionCreated>2020-10-07T12:00:00Z</versionCreated>
<firstCreated>2020-10-07T09:00:00Z</firstCreated></itemMeta>
<contentMeta><by>Bo Chen</by><creditline>AFP/dpa</creditline><language tag="en-GB"/>
<headline>Ferry line agreed</headline></contentMeta>
<contentSet>%s</contentSet></newsItem>"""
NITF = """<nitf><head><title>Ferry</title>
<docdata><date.issue norm="20201007T090000Z"/></docdata></head><body>
<body.head><hedline><hl1>Ferry line agreed</hl1></hedline><byline>By Bo Chen</byline>
<distributor>Associated Press</distributor></body.head>
<body.content><block><p>First.</p><p>Second.</p></block></body.content></body></nitf>"""
RSS = """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Gazette &amp; Courier</title><language>en-gb</language><item>%s</item></channel></rss>"""


def only(folder: Path, name: str, text: str) -> Document:
    (folder / name).write_text(text)
    (document,) = read_documents(folder)
    return document


ITEMS = [
    ("<title>&lt;b&gt;Ferry&lt;/b&gt; line</title><description>Words.</description>", "title", "Ferry line"),
    ("<description>Words.</description>", "outlet", "Gazette & Courier"),
    ("<description>Words.</description><source url='x'>Reuters</source>", "outlet", "Reuters"),
    ("<description>Words.</description><dc:creator>Bo Chen</dc:creator>", "byline", "Bo Chen"),
    ("<description>Words.</description><dc:publisher>AFP</dc:publisher>", "byline", "AFP"),
    ("<description>Words.</description><media:credit>AFP</media:credit>", "byline", None),
    ("<description>Words.</description><pubDate>Wed, 07 Oct 2020</pubDate>", "published", "Wed, 07 Oct 2020"),
    ("<description>Words.</description><guid>https://g.example/a</guid>", "url", "https://g.example/a"),
    ("<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;</description>", "text",
     "One.\n\nTwo & three."),
    ("<description><![CDATA[<p>One.</p><script>no()</script>]]></description>", "text", "One."),
]  # fmt: skip


@pytest.mark.parametrize(("item", "field", "value"), ITEMS)
def test_what_an_item_says_is_read(tmp_path: Path, item: str, field: str, value: str | None) -> None:
    assert getattr(only(tmp_path, "feed.rss", RSS % item), field) == value


def test_an_item_of_an_agency_names_its_provider_and_whom_it_credits(tmp_path: Path) -> None:
    document = only(tmp_path, "a.xml", NEWSML % f"<inlineXML>{NITF}</inlineXML>")

    assert document.id == "a"
    assert (document.outlet, document.byline, document.language) == ("AFP", "Bo Chen, AFP/dpa", "en-GB")
    assert (document.title, document.published) == ("Ferry line agreed", "2020-10-07T09:00:00Z")
    assert document.text == "First.\n\nSecond."


def test_plain_words_in_a_delivery_are_unaltered(tmp_path: Path) -> None:
    words = "First.\n  Second &amp; third."

    assert (
        only(tmp_path, "a.newsml", NEWSML % f"<inlineData>{words}</inlineData>").text
        == "First.\n  Second & third."
    )


def test_a_story_in_nitf_is_read(tmp_path: Path) -> None:
    document = only(tmp_path, "a.nitf", NITF)

    assert (document.outlet, document.byline) == ("Associated Press", "By Bo Chen")
    assert (document.published, document.text) == ("20201007T090000Z", "First.\n\nSecond.")
    assert document.bytes_sha256 == hashlib.sha256(NITF.encode()).hexdigest()


def test_a_feed_is_decoded_as_it_declares(tmp_path: Path) -> None:
    feed = (
        '<?xml version="1.0" encoding="windows-1251"?>'
        + RSS % "<description>Переговоры начнутся.</description>"
    )
    (tmp_path / "a.xml").write_bytes(feed.encode("cp1251"))

    assert read_documents(tmp_path).documents[0].text == "Переговоры начнутся."


STDIN = [
    (b"<rss><channel><item><description>Words.</description></item></channel></rss>", "stdin#1"),
    (b"<!DOCTYPE html><html><body><p>" + b"Words of a page. " * 9 + b"</p></body></html>", "stdin"),
]


@pytest.mark.parametrize(("data", "id"), STDIN)
@pytest.mark.parametrize("pack", ["plain", "gz"])
def test_standard_input_is_known_by_its_first_bytes(
    monkeypatch: pytest.MonkeyPatch, data: bytes, id: str, pack: str
) -> None:
    packed = gzip.compress(data) if pack == "gz" else data
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(packed)))

    assert [one.id for one in read_documents("-")] == [id]
