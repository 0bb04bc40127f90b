"""Text and Markdown: one article a file, front matter allowed, the rest unaltered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from provenance.ingest.decoding import decode
from provenance.ingest.frontmatter import split_front_matter
from provenance.ingest.limits import Limits, megabytes
from provenance.ingest.records import Record, UnreadableError, sha256_of


def read_plain(stream: BinaryIO, limits: Limits) -> Iterator[Record]:
    """The one record of a text file."""
    data = stream.read(limits.article_bytes + 1)
    if len(data) > limits.article_bytes:
        raise UnreadableError(
            f"larger than {megabytes(limits.article_bytes)}, which no article is; split it or give .jsonl"
        )
    fields, text = split_front_matter(decode(data))
    yield Record({**fields, "text": text}, bytes_sha256=sha256_of(data))
