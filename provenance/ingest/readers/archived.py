"""WARC (ISO 28500): an article an archived page, with its address and time (extra `warc`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from provenance.ingest.limits import Limits, megabytes
from provenance.ingest.readers import pages
from provenance.ingest.records import Problem, Record, UnreadableError

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

NEEDS_EXTRA = "a web archive, and reading those needs an extra; pip install 'quote-provenance[warc]'"
_PAGES = ("text/html", "application/xhtml+xml")


def read_warc(stream: BinaryIO, limits: Limits) -> Iterator[Record | Problem]:
    """A record an HTML page that was answered with 200; scripts, pictures and errors are passed over."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError:
        raise UnreadableError(NEEDS_EXTRA) from None
    row = 0
    records = ArchiveIterator(_Eager(stream))
    records.INC_RECORD = ""  # it would print; the line below says it
    while True:
        try:
            record = next(records, None)
            if record is None:
                break
            if not _is_page(record):
                continue
            row += 1
            outcome = _page(record, row, limits)
        except UnreadableError:
            raise
        except (ArchiveLoadFailed, ValueError, LookupError, AttributeError, EOFError, OSError):
            raise UnreadableError(f"a web archive that breaks off after {row} pages; fetch it anew") from None
        yield outcome
    if records.err_count:
        raise UnreadableError(
            f"a web archive with {records.err_count} records of wrong length; fetch it anew"
        )


class _Eager:
    """A stream that gives what it has at once, so that a break in it costs no record before."""

    def __init__(self, stream: BinaryIO) -> None:
        self._read = getattr(stream, "read1", stream.read)
        self.close = stream.close

    def read(self, size: int = -1) -> bytes:
        data: bytes = self._read(size)
        return data


def _is_page(record: ArcWarcRecord) -> bool:
    kind = record.rec_type
    if kind == "resource":
        return _media_type(record.rec_headers) in _PAGES
    if kind != "response" or record.http_headers is None:
        return False
    status = str(record.http_headers.get_statuscode() or "")
    return status.startswith("200") and _media_type(record.http_headers) in _PAGES


def _page(record: ArcWarcRecord, row: int, limits: Limits) -> Record | Problem:
    data = record.content_stream().read(limits.page_bytes + 1)
    if len(data) > limits.page_bytes:
        return Problem(row, f"a page larger than {megabytes(limits.page_bytes)}, which no article is")
    if not data.strip():
        return Problem(row, "an archived page without content")
    headers = record.http_headers or record.rec_headers
    address = record.rec_headers.get_header("WARC-Target-URI")
    try:
        found = pages.record_of_page(
            data, limits, _charset(headers), (address or "").strip("<> ") or None, row
        )
    except UnreadableError as error:
        if str(error) == pages.NEEDS_EXTRA:
            raise
        return Problem(row, str(error).partition(";")[0])
    collected = record.rec_headers.get_header("WARC-Date")
    fields = {**found.fields, "collected": collected} if collected else found.fields
    return Record(fields, row, found.retrieved_from, found.extractor, found.bytes_sha256)


def _media_type(headers: Any) -> str:
    return str(headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()


def _charset(headers: Any) -> str | None:
    written = str(headers.get_header("Content-Type") or "").lower()
    _, found, rest = written.partition("charset=")
    return rest.partition(";")[0].strip(" \"'") if found else None
