"""Saved pages: outlet, date, byline and credits by what the page says of itself, the words by trafilatura."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from provenance.ingest import read_documents
from provenance.models import Document
from provenance.pipeline import build_report
from tests.unit.ingest.formats import a_warc

WORDS = "".join(
    f"<p>{words}</p>"
    for words in (
        "The harbour council of Exampletown voted on the new ferry line after a long night of talks.",
        "“We have waited nine years for this,” said Ann Lee, the mayor, in front of the old customs house.",
        "The line is to run from May, and two boats have been ordered from a yard in the north.",
    )
)


def read(
    folder: Path, head: str = "", article: str = WORDS, encoding: str = "utf-8", **attributes: str
) -> Document:
    """The document of a page with this head and article."""
    lang = attributes.get("lang", "en")
    body = f"<body><article>{article}</article></body>"
    page = f'<!DOCTYPE html>\n<html lang="{lang}"><head>{head}</head>{body}</html>'
    (folder / "page.html").write_bytes(page.encode(encoding, "xmlcharrefreplace"))
    (document,) = read_documents(folder / "page.html")
    return document


def linked(**fields: object) -> str:
    """A JSON-LD script that describes a news article."""
    data = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


ORGANISATION = {"@type": "NewsMediaOrganization", "name": "Exampletown Gazette"}

FACTS = [
    (linked(publisher=ORGANISATION), "outlet", "Exampletown Gazette"),
    ('<meta property="og:site_name" content="Exampletown Gazette">', "outlet", "Exampletown Gazette"),
    (linked(datePublished="2020-10-07T09:00:00+02:00"), "published", "2020-10-07T09:00:00+02:00"),
    ('<meta property="article:published_time" content="2020-10-07">', "published", "2020-10-07"),
    ('<meta itemprop="datePublished" content="2020-10-07">', "published", "2020-10-07"),
    ('<meta name="parsely-pub-date" content="2020-10-07T01:00Z">', "published", "2020-10-07T01:00Z"),
    (linked(headline="Ferry\nline"), "title", "Ferry line"),
    ('<meta property="og:title" content="Ferry line">', "title", "Ferry line"),
    ('<link rel="canonical" href="https://gazette.example/ferry">', "url", "https://gazette.example/ferry"),
    (linked(author=[{"name": "Bo Chen"}, "Cy Dahl"]), "byline", "Bo Chen, Cy Dahl"),
    ('<meta name="author" content="Bo Chen">', "byline", "Bo Chen"),
    (
        linked(author={"name": "Bo Chen"}, sourceOrganization={"name": "Reuters"}),
        "byline",
        "Bo Chen, Reuters",
    ),
    (linked(provider={"@type": "Organization", "name": "AFP"}), "byline", "AFP"),
    (linked(creditText="Associated Press"), "byline", "Associated Press"),
    (linked(publisher=ORGANISATION, provider=ORGANISATION), "byline", None),
    (linked(image={"@type": "ImageObject", "creditText": "Reuters"}), "byline", None),
    ('<meta name="original-source" content="https://www.reuters.com/article/1">', "byline", "Reuters"),
    ('<meta name="source" content="dpa">', "byline", "dpa"),
]


@pytest.mark.parametrize(("head", "field", "value"), FACTS)
def test_what_a_page_says_of_itself_is_read(tmp_path: Path, head: str, field: str, value: str | None) -> None:
    assert getattr(read(tmp_path, head), field) == value


SHOWN = [
    ('<div class="byline">By Bo Chen, Associated Press</div>', "AP"),
    ('<span class="article-source">Reuters</span>', "Reuters"),
    ('<p itemprop="sourceOrganization">AFP</p>', "AFP"),
    ('<figure><img src="a.png"><span class="credit">Reuters</span></figure>', None),
    ('<span class="credit">Photo: Reuters</span>', None),
    ('<div class="related-list"><span class="source">Reuters</span></div>', None),
    (
        '<div class="source">Read the whole story at length on <b>Reuters</b>' + " and more" * 30 + "</div>",
        None,
    ),
]


@pytest.mark.parametrize(("element", "name"), SHOWN)
def test_a_credit_beside_the_words_reaches_the_byline(tmp_path: Path, element: str, name: str | None) -> None:
    byline = read(tmp_path, article=element + WORDS).byline or ""

    assert ("AP" in byline or "Associated Press" in byline) if name == "AP" else byline == (name or "")


def test_a_credit_that_only_the_pages_data_keep_makes_the_origin(tmp_path: Path) -> None:
    head = linked(publisher=ORGANISATION, sourceOrganization={"name": "Reuters"})

    report = build_report([read(tmp_path, head)])

    assert report.documents[0].origin.name == "Reuters"
    assert [one.signal for one in report.documents[0].origin.evidence] == ["metadata_credit"]


def test_the_words_in_the_data_stand_for_a_page_that_shows_a_teaser(tmp_path: Path) -> None:
    document = read(tmp_path, linked(articleBody=WORDS), article="<p>The harbour council has voted.</p>")

    assert "“We have waited nine years for this,”" in document.text
    assert "<p>" not in document.text


def test_references_in_linked_data_are_followed(tmp_path: Path) -> None:
    graph = [
        {"@type": "WebPage", "@id": "#page"},
        {"@type": ["NewsArticle"], "publisher": {"@id": "#house"}, "author": [{"@id": "#bo"}]},
        {"@type": "Organization", "@id": "#house", "name": "Exampletown Gazette"},
        {"@type": "Person", "@id": "#bo", "name": "Bo Chen"},
    ]
    head = f'<script type="application/ld+json">//<![CDATA[\n{json.dumps({"@graph": graph})};\n//]]></script>'

    document = read(tmp_path, head)

    assert (document.outlet, document.byline) == ("Exampletown Gazette", "Bo Chen")


@pytest.mark.parametrize(
    "broken", ["{", "[" * 5_000, '{"@type": 7, "author": {"name": {"name": []}}}', "null", ""]
)
def test_broken_linked_data_cost_nothing(tmp_path: Path, broken: str) -> None:
    document = read(tmp_path, f'<script type="application/ld+json">{broken}</script>')

    assert "“We have waited nine years for this,”" in document.text


def test_where_a_page_came_from_travels_with_it(tmp_path: Path) -> None:
    comment = (
        "<!-- Page saved with SingleFile\n url: https://gazette.example/ferry?utm_source=x\n saved date: "
    )
    comment += "Wed Oct 07 2020 12:00:00 GMT+0200 (Central European Summer Time)\n-->"

    document = read(tmp_path, comment)

    assert document.retrieved_from == "https://gazette.example/ferry?utm_source=x"
    assert document.collected == "07 Oct 2020 12:00:00 +0200"
    assert (document.extractor or "").startswith("trafilatura ")
    assert document.bytes_sha256 == hashlib.sha256((tmp_path / "page.html").read_bytes()).hexdigest()


def test_an_archived_page_has_the_archives_address_and_time(tmp_path: Path) -> None:
    page = f"<html><head></head><body><article>{WORDS}</article></body></html>".encode(
        "cp1251", "xmlcharrefreplace"
    )
    address = "https://gazette.example/ferry"
    (tmp_path / "crawl.warc").write_bytes(
        a_warc({address: page}, media_type="text/html; charset=windows-1251")
    )

    (document,) = read_documents(tmp_path)

    assert (document.url, document.collected) == (address, "2020-12-01T10:00:00Z")
    assert document.retrieved_from == address
    assert document.bytes_sha256 == hashlib.sha256(page).hexdigest()


RUSSIAN = (
    "<p>Президент заявил журналистам, что переговоры начнутся в среду. «Мы готовы», — сказал он.</p>" * 4
)


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        ('<meta charset="iso-8859-1">', "utf-8"),
        ("", "cp1251"),
        ("", "utf-16"),
    ],
)
def test_a_page_is_decoded_as_declared_or_as_it_is(tmp_path: Path, head: str, encoding: str) -> None:
    document = read(tmp_path, head, RUSSIAN, encoding)

    assert "«Мы готовы», — сказал он." in document.text
    assert document.language == "ru"


def test_the_words_tell_the_language_better_than_the_template(tmp_path: Path) -> None:
    assert read(tmp_path, article=RUSSIAN, lang="en-US").language == "ru"


def test_the_folder_of_a_saved_page_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "ferry_files").mkdir()
    (tmp_path / "ferry_files" / "advert.html").write_text(f"<html><body>{WORDS}</body></html>")
    (tmp_path / "ferry.html").write_text(f"<html><body><article>{WORDS}</article></body></html>")
    (tmp_path / "other_files").mkdir()
    (tmp_path / "other_files" / "a.txt").write_text("Words.")

    corpus = read_documents(tmp_path)

    assert [one.id for one in corpus] == ["ferry", "other_files/a"]
    assert corpus.skipped == ()
