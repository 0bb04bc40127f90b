"""The same articles written in every format that is read, as the tools of the trade write it."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path

from provenance.models import Document
from provenance.text.paragraphs import split_paragraphs

Files = Mapping[str, bytes]
Writer = Callable[[Sequence[Document]], Files]

_LANGUAGE = "en"


def paragraphs(document: Document) -> list[str]:
    """The paragraphs of a text."""
    return [document.text[start:end] for start, end in split_paragraphs(document.text)]


def a_page(document: Document) -> str:
    """A page as a news site serves it, the article between a menu and a footer."""
    body = "\n".join(f"<p>{escape(one, quote=False)}</p>" for one in paragraphs(document))
    return f"""<!DOCTYPE html>
<html lang="{_LANGUAGE}"><head><meta charset="utf-8">
<meta property="og:site_name" content="{escape(document.outlet or "")}">
<link rel="canonical" href="{escape(document.url or "")}"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><div class="article-body">{body}</div></article></main>
<footer><p>Imprint</p></footer></body></html>"""


def as_text(documents: Sequence[Document]) -> Files:
    rows = [{"file": f"{one.id}.txt", "outlet": one.outlet, "url": one.url} for one in documents]
    return {"corpus.csv": _csv(rows), **{f"{one.id}.txt": one.text.encode() for one in documents}}


def as_markdown(documents: Sequence[Document]) -> Files:
    return {
        f"{one.id}.md": f"---\noutlet: {one.outlet}\nurl: {one.url}\n---\n{one.text}".encode()
        for one in documents
    }


def as_pages(documents: Sequence[Document]) -> Files:
    return {f"{one.id}.html": a_page(one).encode() for one in documents}


def _each(make: Callable[[Document], Mapping[str, object]]) -> Writer:
    def write(documents: Sequence[Document]) -> Files:
        return {f"{one.id}.json": json.dumps(make(one)).encode() for one in documents}

    return write


def trafilatura(one: Document) -> Mapping[str, object]:
    return {"title": None, "author": None, "hostname": None, "date": None, "fingerprint": "0", "id": None,
            "raw_text": one.text, "text": one.text, "language": _LANGUAGE, "source": one.url,
            "source-hostname": one.outlet, "filedate": "2020-12-01", "comments": ""}  # fmt: skip


def news_please(one: Document) -> Mapping[str, object]:
    return {"authors": [], "date_download": "2020-12-01 10:00:00", "date_modify": None, "date_publish": None,
            "description": None, "filename": "a.json", "image_url": None, "language": _LANGUAGE,
            "localpath": None, "title": None, "source_domain": one.outlet, "maintext": one.text,
            "url": one.url}  # fmt: skip


def fundus(one: Document) -> Mapping[str, object]:
    body = {"summary": [], "sections": [{"headline": [], "paragraphs": paragraphs(one)}]}
    info = {"publisher": one.outlet, "type": "WebSource"}
    html = {"requested_url": one.url, "responded_url": one.url, "content": "<html>", "source_info": info}
    return {"title": None, "body": body, "authors": [], "publishing_date": None, "topics": [], "html": html}


def ninjs(one: Document) -> Mapping[str, object]:
    html = "".join(f"<p>{escape(words)}</p>" for words in paragraphs(one))
    return {"uri": one.url, "type": "text", "language": _LANGUAGE, "provider": one.outlet,
            "body_xhtml": html}  # fmt: skip


def ninjs_2(one: Document) -> Mapping[str, object]:
    bodies = [{"role": "main", "contenttype": "text/plain", "value": one.text}]
    return {"uri": one.url, "language": _LANGUAGE, "provider": one.outlet, "bodies": bodies}


def as_lines(documents: Sequence[Document]) -> Files:
    return {"feed.jsonl": "\n".join(json.dumps(row) for row in _rows(documents)).encode()}


def as_table(documents: Sequence[Document]) -> Files:
    return {"export.csv": _csv(_rows(documents))}


def as_columns(documents: Sequence[Document]) -> Files:
    import pyarrow
    from pyarrow import parquet

    packed = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_pylist(_rows(documents)), packed)
    return {"export.parquet": packed.getvalue()}


def a_warc(pages: Mapping[str, bytes], gzipped: bool = False, media_type: str = "text/html") -> bytes:
    """A web archive of pages by address, requests and a picture among them as crawlers keep them."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    packed = io.BytesIO()
    writer = WARCWriter(packed, gzip=gzipped)

    def add(url: str, data: bytes, kind: str) -> None:
        head = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
        when = {"WARC-Date": "2020-12-01T10:00:00Z"}
        record = writer.create_warc_record(
            url, "response", io.BytesIO(data), http_headers=head, warc_headers_dict=when
        )
        writer.write_record(record)

    writer.write_record(writer.create_warcinfo_record("crawl.warc", {"software": "a crawler"}))
    for url, data in pages.items():
        add(url, data, media_type)
        add(f"{url}/logo.png", b"\x89PNG", "image/png")
    return packed.getvalue()


def as_warc(documents: Sequence[Document]) -> Files:
    return {"crawl.warc": a_warc({one.url or "": a_page(one).encode() for one in documents})}


def as_packed_warc(documents: Sequence[Document]) -> Files:
    return {"crawl.warc.gz": a_warc({one.url or "": a_page(one).encode() for one in documents}, True)}


def as_wacz(documents: Sequence[Document]) -> Files:
    (warc,) = as_packed_warc(documents).values()
    inside = {"datapackage.json": b"{}", "pages/pages.jsonl": b"{}", "archive/crawl.warc.gz": warc}
    return {"crawl.wacz": a_zip(inside)}


def as_rss(documents: Sequence[Document]) -> Files:
    items = "".join(
        f"<item><source url='https://feed.example'>{escape(one.outlet or '')}</source>"
        f"<link>{escape(one.url or '')}</link>"
        f"<description>A teaser.</description><content:encoded>{escape(_html(one))}</content:encoded></item>"
        for one in documents
    )
    return {
        "feed.rss": f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content='
        f'"http://purl.org/rss/1.0/modules/content/"><channel><title>All outlets</title>'
        f"<language>{_LANGUAGE}</language>{items}</channel></rss>".encode()
    }


def as_atom(documents: Sequence[Document]) -> Files:
    entries = "".join(
        f"<entry><source><title>{escape(one.outlet or '')}</title></source>"
        f'<link rel="self" href="https://feed.example/self"/><link href="{escape(one.url or "")}"/>'
        f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{_html(one)}</div></content></entry>'
        for one in documents
    )
    return {"feed.atom": f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'.encode()}


def as_newsml(documents: Sequence[Document]) -> Files:
    items = "".join(
        f'<newsItem guid="{escape(one.url or "")}" version="1" xml:lang="{_LANGUAGE}">'
        f'<itemMeta><itemClass qcode="ninat:text"/>'
        f'<provider literal="{escape(one.outlet or "")}"/></itemMeta>'
        f'<contentMeta><language tag="{_LANGUAGE}"/></contentMeta>'
        f'<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>not the words</title></head><body>{_html(one)}</body></html></inlineXML></contentSet>"
        f"</newsItem>"
        for one in documents
    )
    return {
        "delivery.xml": f'<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header>'
        f"<sender>an agency</sender></header><itemSet>{items}</itemSet></newsMessage>".encode()
    }


def a_zip(files: Files) -> bytes:
    """The files in a zip archive."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()


def plain(files: Files, folder: Path) -> None:
    """Writes the files as they are."""
    for name, data in files.items():
        (folder / name).write_bytes(data)


def gzipped(files: Files, folder: Path) -> None:
    """Writes each file in a gzip file of its own; a folder's table and what is packed already stay."""
    for name, data in files.items():
        packed = name == "corpus.csv" or name.endswith((".gz", ".wacz"))
        (folder / (name if packed else f"{name}.gz")).write_bytes(data if packed else gzip.compress(data))


def zipped(files: Files, folder: Path) -> None:
    """Writes all files in one zip file; a web archive that is one stays beside it."""
    inside = {name: data for name, data in files.items() if not name.endswith(".wacz")}
    (folder / "box.zip").write_bytes(a_zip(inside)) if inside else plain(files, folder)


FORMATS: Mapping[str, Writer] = {
    "txt": as_text,
    "md": as_markdown,
    "html": as_pages,
    "trafilatura": _each(trafilatura),
    "news-please": _each(news_please),
    "Fundus": _each(fundus),
    "ninjs": _each(ninjs),
    "ninjs 2": _each(ninjs_2),
    "jsonl": as_lines,
    "csv": as_table,
    "parquet": as_columns,
    "warc": as_warc,
    "warc.gz": as_packed_warc,
    "wacz": as_wacz,
    "rss": as_rss,
    "atom": as_atom,
    "newsml": as_newsml,
}


def _rows(documents: Sequence[Document]) -> list[dict[str, str | None]]:
    return [
        {"id": one.id, "outlet": one.outlet, "url": one.url, "language": _LANGUAGE, "text": one.text}
        for one in documents
    ]


def _csv(rows: Sequence[Mapping[str, object]]) -> bytes:
    written = io.StringIO()
    table = csv.DictWriter(written, list(rows[0]))
    table.writeheader()
    table.writerows(rows)
    return written.getvalue().encode()


def _html(document: Document) -> str:
    return "".join(f"<p>{escape(one, quote=False)}</p>" for one in paragraphs(document))
