"""One article, several copies: the same page again changes nothing, a changed page is a version and is kept.

Two outlets that print the same words are two documents: that is what is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
    """Documents of the same words, those together that nothing tells apart.

    A press release stands at thousands of outlets: each is compared with those of its page and its outlet and
    with the first few others, so that the time stays linear.
    """
    gathered: list[tuple[_Known, list[Placed]]] = []
    homes: dict[str, list[int]] = {}
    for one in same_words:
        known = _Known.of(one)
        likely = (*homes.get(known.key or "", ()), *homes.get(known.outlet, ()), *range(len(gathered))[:_FEW])
        home = next((at for at in likely if _is_same(gathered[at][0], known)), None)
        if home is not None:
            gathered[home][1].append(one)
            continue
        for name in {known.key, known.outlet} - {None, ""}:
            homes[str(name)] = [*homes.get(str(name), ()), len(gathered)][:_FEW]
        gathered.append((known, []))
    yield from ((known.placed, again) for known, again in gathered)


_FEW = 20
_COPY_MARK = re.compile(
    r"^(?:copy of|kopie von|copie de|copia de|копия)\b|"
    r"(?:[ _-]+(?:copy|kopie|copie|copia|копия)(?: ?\d+)?| ?\(\d+\))$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Known:
    """A document with what tells it from others of the same words."""

    placed: Placed
    key: str | None
    outlet: str

    @staticmethod
    def of(placed: Placed) -> _Known:
        return _Known(placed, page_key(placed.document.url), fold_name(placed.document.outlet))


def _is_same(left: _Known, right: _Known) -> bool:
    """Whether two documents of the same words are one: by address, else by outlet, else by name."""
    a, b = left.placed.document, right.placed.document
    if left.key is not None and right.key is not None:
        return left.key == right.key
    if left.outlet and right.outlet and left.outlet != right.outlet:
        return False
    if left.placed.names_itself and right.placed.names_itself and a.id != b.id:
        return False
    if _is_bare_file(left) and _is_bare_file(right) and _file_name(left) != _file_name(right):
        return False
    return not (a.published and b.published and a.published != b.published)


def _is_bare_file(one: _Known) -> bool:
    """A file that says neither where nor by whom it was published: its name is all that tells it apart.

    People save one file an outlet; to take two of the same words for one would hide what they look for.
    """
    return one.placed.row is None and one.key is None and not one.outlet


def _file_name(one: _Known) -> str:
    """The path without its ending and without the mark of a copy: "page (1).txt", "copy of page.txt"."""
    folder, _, name = one.placed.path.rpartition("/")
    return f"{folder}/{_COPY_MARK.sub('', name.partition('.')[0]).strip()}"


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
