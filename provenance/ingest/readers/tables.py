"""CSV and TSV: one article a row, its fields named by the header."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import BinaryIO

from provenance.ingest.decoding import decode
from provenance.ingest.fields import TEXT_NAMES, has_text, is_about_addresses, is_known, url_of
from provenance.ingest.limits import Limits, megabytes
from provenance.ingest.lines import bounded_lines
from provenance.ingest.records import About, Outcome, Problem, Record, UnreadableError

_LONE_RETURN = re.compile(r"(?<=\r)(?!\n)(?=.)", re.DOTALL)
_HEADER_CHARS = 100_000
_DELIMITERS = (",", ";", "\t", "|")


def read_csv(stream: BinaryIO, limits: Limits) -> Iterator[Outcome]:
    """A record a row; the delimiter is the one that makes sense of the header."""
    yield from _articles(stream, limits, None)


def read_tsv(stream: BinaryIO, limits: Limits) -> Iterator[Outcome]:
    """A record a row of tab-separated values."""
    yield from _articles(stream, limits, "\t")


def read_rows(stream: BinaryIO, limits: Limits, delimiter: str | None) -> Iterator[dict[str, str]]:
    """The rows as dictionaries; raises `UnreadableError` where the table cannot be read on."""
    lines = _decoded(stream, limits)
    header = next((line for line in lines if line.strip()), "")
    if not header:
        raise UnreadableError("empty; remove it or put articles in")
    if len(header) > _HEADER_CHARS:
        raise UnreadableError(
            f"a first line longer than {_HEADER_CHARS:,} letters; is it a table with a header?"
        )
    chosen = delimiter or _delimiter(header)
    names = next(csv.reader([header], delimiter=chosen), [])
    with _field_limit(limits.article_bytes):
        yield from _rows(csv.reader(lines, delimiter=chosen), names, limits)


@contextmanager
def _field_limit(size: int) -> Iterator[None]:
    """The csv module's bound on a field, which is one for the process, set for as long as a table is read."""
    before = csv.field_size_limit(size)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _articles(stream: BinaryIO, limits: Limits, delimiter: str | None) -> Iterator[Outcome]:
    yield from records_of_rows(read_rows(stream, limits, delimiter))


def records_of_rows(rows: Iterable[Mapping[str, object] | Problem]) -> Iterator[Outcome]:
    """A record a row; a table of addresses without words (MediaCloud's) tells about articles elsewhere."""
    tells_about: bool | None = None
    for row, fields in enumerate(rows, start=1):
        if isinstance(fields, Problem):
            yield fields
            continue
        if tells_about is None:
            tells_about = not has_text(fields)
            if tells_about and not is_about_addresses(fields):
                raise UnreadableError(no_text(fields))
        if not tells_about:
            yield Record(fields, row)
        elif (url := url_of(fields)) is not None:
            yield About(url, fields)


def _rows(reader: Iterable[list[str]], names: list[str], limits: Limits) -> Iterator[dict[str, str]]:
    count = 0
    rows = iter(reader)
    while True:
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            what = (
                f"a field larger than {megabytes(limits.article_bytes)}"
                if "limit" in str(error)
                else str(error)
            )
            raise UnreadableError(f"row {count + 1}: {what}; look for a quotation mark left open") from None
        if any(cell.strip() for cell in cells):
            count += 1
            yield dict(zip(names, cells, strict=False))


def _decoded(stream: BinaryIO, limits: Limits) -> Iterator[str]:
    for line in bounded_lines(stream, 2 * limits.article_bytes):
        if line is None:
            raise UnreadableError(f"a line longer than {megabytes(2 * limits.article_bytes)}; is it a table?")
        # Old Macintosh tables end their rows with a lone carriage return.
        yield from _LONE_RETURN.split(decode(line))


def _delimiter(header: str) -> str:
    def known(delimiter: str) -> int:
        return sum(is_known(name) for name in next(csv.reader([header], delimiter=delimiter), []))

    return max(_DELIMITERS, key=lambda delimiter: (known(delimiter), header.count(delimiter)))


def no_text(fields: Mapping[str, object]) -> str:
    """Why a table without a column of words is not read, with the columns it has."""
    found = ", ".join(name.strip()[:30] for name in list(fields)[:6] if name.strip())
    return f"no column with the articles' text; name one {' or '.join(TEXT_NAMES[:3])} (found: {found})"
