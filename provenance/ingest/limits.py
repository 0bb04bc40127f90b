"""How much of an input is read before it is given up; each bound guards against one hostile shape."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what one input may cost.

    article_bytes: one text; a long book has 2 MB, so 10 MB is a dump and not an article.
    whole_file_bytes: a `.json` file, which has to be held whole; rows of `.jsonl` and `.csv` stream.
    unpacked_bytes: what one archive may unpack to.
    unpack_ratio: how many times its packed size an archive may unpack to, beyond `unpack_free_bytes`.
    members: files in one archive.
    page_bytes: one saved page with the scripts and pictures that are written into it.
    page_elements: elements of one page; news pages have some thousands.
    page_attributes: attributes of one element of a page; the time to read them grows with their square.
    nesting: how deep the elements of a feed may stand in each other.
    named_rows: unusable rows of one file that are named; the rest are counted.
    """

    article_bytes: int = 10_000_000
    whole_file_bytes: int = 256_000_000
    unpacked_bytes: int = 4_000_000_000
    unpack_ratio: int = 200
    unpack_free_bytes: int = 50_000_000
    members: int = 100_000
    page_bytes: int = 20_000_000
    page_elements: int = 50_000
    page_attributes: int = 1_000
    nesting: int = 200
    named_rows: int = 100


def megabytes(size: int) -> str:
    """A size as a reader says it: `10 MB`."""
    return f"{max(1, round(size / 1_000_000))} MB"
