"""One article, several copies: the same page again changes nothing, a changed page is a version and is kept.

Two outlets that print the same words are two documents: that is what is looked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from provenance.dates.forms import parse_stamp
from provenance.ingest.addresses import earliest, page_key
from provenance.ingest.fields import fill_gaps
from provenance.ingest.ids import Placed
from provenance.models import Document, Skipped
from provenance.outlets.table import fold_name


def one_of_each(placed: Sequence[Placed]) -> tuple[list[Placed], list[Skipped]]:
    """The documents without those that are another one again, and a line for each of these.

    What the copies know of it (an address, a date) the document knows too.
    """
    groups: dict[str, list[Placed]] = {}
    for one in sorted(placed, key=_fullest_first):
        groups.setdefault(" ".join(one.document.text.split()), []).append(one)
    kept: list[Placed] = []
    repeated: list[Skipped] = []
    for group in groups.values():
        for first, again in _gathered(group):
            kept.append(replace(first, document=_knowing(first.document, [one.document for one in again])))
            repeated += [_line(one, first) for one in again]
    return kept, sorted(repeated, key=lambda one: (one.path, one.reason))


def with_versions(documents: Sequence[Document]) -> list[Document]:
    """The documents, each later version of a page marked with the id of the earliest."""
    pages: dict[str, list[Document]] = {}
    for one in documents:
        if (key := page_key(one.url)) is not None:
            pages.setdefault(key, []).append(one)
    first_of = {
        later.id: group[0].id
        for group in (sorted(group, key=_age) for group in pages.values())
        for later in group[1:]
        if _is_revision(group[0].text, later.text)
    }
    return [replace(one, version_of=first_of.get(one.id)) for one in documents]


def _gathered(same_words: Sequence[Placed]) -> Iterator[tuple[Placed, list[Placed]]]:
    """Documents of the same words, those together that nothing tells apart."""
    gathered: list[tuple[Placed, list[Placed]]] = []
    for one in same_words:
        home = next((first_again for first_again in gathered if _is_same(first_again[0], one)), None)
        if home is None:
            gathered.append((one, []))
        else:
            home[1].append(one)
    yield from gathered


def _is_same(left: Placed, right: Placed) -> bool:
    """Whether two documents of the same words are one: by address, else by outlet, else both bare."""
    a, b = left.document, right.document
    keys = page_key(a.url), page_key(b.url)
    if None not in keys:
        return keys[0] == keys[1]
    outlets = fold_name(a.outlet), fold_name(b.outlet)
    if all(outlets) and outlets[0] != outlets[1]:
        return False
    if left.names_itself and right.names_itself and a.id != b.id:
        return False
    return not (a.published and b.published and a.published != b.published)


def _knowing(document: Document, again: Sequence[Document]) -> Document:
    for one in again:
        seen = earliest(document.collected, one.collected)
        document = replace(fill_gaps(document, one), collected=seen)
    return document


def _line(one: Placed, first: Placed) -> Skipped:
    return Skipped(one.where, f"the same article again as {first.where}")


def _fullest_first(one: Placed) -> tuple[int, str, str, str, int]:
    document = one.document
    told = (document.url, document.outlet, document.published, document.title, document.byline)
    return -sum(1 for value in told if value), document.id, one.argument, one.path, one.row or 0


def _age(document: Document) -> tuple[str, str, str]:
    """Versions in order of when they were collected; one that does not say was published before it was."""
    seen = parse_stamp(document.collected) or parse_stamp(document.published)
    return seen.latest if seen else "", document.id, document.sha256


def _is_revision(left: str, right: str) -> bool:
    """Whether one text is a version of the other: half of the shorter one's words. A front page is none."""
    words = set(left.casefold().split()), set(right.casefold().split())
    return 2 * len(words[0] & words[1]) >= min(len(words[0]), len(words[1])) >= 1
