"""Sets of families that have words in common, each a saying; seen alike from every family of a set.

What makes a saying hangs on keys alone, so that the order of arrival never matters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations, islice, product
from typing import NamedTuple

import numpy as np

from provenance.match.gates import SameSpeaker, same_speaker
from provenance.pipeline.kept import read_keys
from provenance.pipeline.keys import QUOTED, SPEAKER, TEXT, Mark
from provenance.progress import Note, noted, silent
from provenance.store import company as rows
from provenance.store import items
from provenance.store.database import Database

# A stretch in more families than this says too little to compare them all.
_MOST_FAMILIES = {TEXT: 6, QUOTED: 16, SPEAKER: 3}
_LEAST_STRETCHES = 3  # one of twelve words may be a phrase, three are some eighteen words: a sentence
_LEAST_PAIRS = 2  # of telling words of one speaker
_WHOLE = 1_000_000  # a sentence said, in whole numbers, so that sums do not depend on their order
_LEAST_QUOTED = 240_000  # a quarter of the shorter sentence: less is a stock phrase, and no rendering
_LEAST_SAID = 480_000  # half of the pairs of telling words
_MOST_SPEAKERS = 32  # of a family, whose names are held against those of another
_AT_ONCE = 64  # families a transaction


@dataclass(frozen=True, slots=True)
class _Round:
    """What is known while company is looked for: who changed, keys in too many families, who is done."""

    changed: frozenset[int]
    crowded: set[int] = field(default_factory=set)
    settled: set[int] = field(default_factory=set)


class _Common(NamedTuple):
    """A key in several families, and what it is worth in each."""

    kind: int
    marks: Mapping[int, Mark]

    def worth(self, families: frozenset[int]) -> int:
        """What part of the shortest sentence of `families` this key is."""
        return _WHOLE // max(1, min(self.marks[one].parts for one in families))


def gather(base: Database, note: Note) -> None:
    """Find the sayings of all families whose company may have changed.

    Where another program wrote meanwhile, they are looked for once more while nobody can.
    """
    alone = base.others_writes()
    changed = _gathered(base, note)
    with base.batch():
        if base.others_writes() != alone:
            changed = _gathered(base, silent)
        rows.set_settled(base, changed)


def _gathered(base: Database, note: Note) -> frozenset[int]:
    """The families whose company may have changed, once their sayings are found."""
    changed = frozenset(rows.restless(base))
    around = _Round(changed)
    waiting = set(changed)
    while waiting:
        counted = noted(sorted(waiting), note, "company", len(waiting))
        around.settled.update(waiting)  # what a family's keys say does not change meanwhile: once is enough
        waiting = _settle_all(base, counted, around) - around.settled
    return changed


def _settle_all(base: Database, families: Iterable[int], around: _Round) -> set[int]:
    """Make the sayings of families what their keys say; other families whose sayings that may change."""
    others: set[int] = set()
    for part in _parts(families):
        with base.batch():
            for family in part:
                others |= _settle(base, family, around)
    return others


def stir(base: Database, keys: Iterable[int]) -> None:
    """Have company looked for by the families that have any of these keys, which some article lost."""
    for key in keys:
        rows.set_restless(base, sorted(_families_of(base, key)))


def stir_full(base: Database, keys: Iterable[int]) -> None:
    """The same where a key is in as many families as count: before two became one it was in too many."""
    for key in keys:
        families = _families_of(base, key)
        if len(families) == _MOST_FAMILIES[key & 3]:
            rows.set_restless(base, sorted(families))


def _families_of(base: Database, key: int) -> set[int]:
    """The families that have a key, none where they are too many."""
    found: set[int] = set()
    for family, _, _ in rows.families_with(base, key):
        found.add(family)
        if len(found) > _MOST_FAMILIES[key & 3]:
            return set()
    return found


def _settle(base: Database, family: int, around: _Round) -> set[int]:
    """Make the sayings of a family what its keys say; other families whose sayings that may change."""
    known = {name: view for view, name in rows.views_of(base, family)}
    keys = rows.keys_of_family(base, family)
    if not keys:
        return set()
    touched: set[int] = set()
    common = list(_shared(base, family, keys, around, touched))
    company = {_named(one): one for one in _widest(_sets(family, common))}
    for name in sorted(known.keys() - company.keys()):
        touched.update(rows.members_of(base, known[name]))
        _drop(base, known[name])
    for name, families in sorted(company.items()):
        if name not in known:
            _drop_narrower(base, families)
        rows.view_named(base, rows.SAYING, name, sorted(families))
    return touched


def _drop_narrower(base: Database, families: frozenset[int]) -> None:
    """Drop the sayings of fewer families that a new one takes the place of."""
    narrower = {
        view
        for family in sorted(families)
        for view, _ in rows.views_of(base, family)
        if families > set(rows.members_of(base, view))
    }
    for view in sorted(narrower):
        _drop(base, view)


def _drop(base: Database, view: int) -> None:
    items.forget(base, view)
    rows.drop_view(base, view)


def _shared(
    base: Database, family: int, keys: Sequence[bytes], around: _Round, touched: set[int]
) -> Iterator[_Common]:
    """The keys of a family that other families have, not too many; whom they may part goes to `touched`."""
    looked_up: set[frozenset[int]] = set()
    for key in np.unique(np.concatenate([read_keys(one) for one in keys])).tolist():
        marks = {} if key in around.crowded else _holders(base, key, around, touched)
        if not 1 < len(marks) <= _MOST_FAMILIES[key & 3]:
            continue
        yield _Common(key & 3, marks)
        before = frozenset(marks.keys() - around.changed)
        if family in around.changed and 1 < len(before) < len(marks) and before not in looked_up:
            looked_up.add(before)
            if rows.view_of_name(base, _named(before)) is not None:
                touched.add(min(before))


def _holders(base: Database, key: int, around: _Round, touched: set[int]) -> dict[int, Mark]:
    """The families that have a key, with its marks; of one in too many families some, and it is noted."""
    most = _MOST_FAMILIES[key & 3]
    marks: dict[int, Mark] = {}
    unchanged = 0
    for family, parts, speakers in rows.families_with(base, key):
        mark = Mark(parts, tuple(speakers.split("\n")))
        if family in marks:
            marks[family] = marks[family].beside(mark)
            continue
        marks[family] = mark
        unchanged += family not in around.changed
        if unchanged > most:
            break
    if len(marks) > most:
        around.crowded.add(key)
        if 1 < unchanged <= most:  # it was not in too many families before, and may have made a saying
            before = marks.keys() - around.changed
            touched.update(rows.families_of_sayings(base, sorted(before)))
    return marks


def _sets(family: int, common: Sequence[_Common]) -> set[frozenset[int]]:
    """The sets of families, this one among them, that have enough in common to make a saying."""
    exact: dict[frozenset[int], list[_Common]] = defaultdict(list)
    for one in common:
        exact[frozenset(one.marks)].append(one)
    beside: dict[int, list[frozenset[int]]] = defaultdict(list)
    for families in exact:
        for other in families:
            beside[other].append(families)
    found = set()
    for families in exact:
        rarest = min(families - {family}, key=lambda one: (len(beside[one]), one))
        wider = [one for one in beside[rarest] if families <= one]
        if _is_enough(families, [one for each in wider for one in exact[each]]):
            found.add(families)
    return found


def _is_enough(families: frozenset[int], common: Sequence[_Common]) -> bool:
    """Whether what stands in all of some families may be one text or one saying."""
    if sum(one.kind == TEXT for one in common) >= _LEAST_STRETCHES:
        return True
    quoted = [one for one in common if one.kind == QUOTED]
    said = [one for one in common if one.kind == SPEAKER]
    return (
        sum(one.worth(families) for one in quoted) >= _LEAST_QUOTED and _may_be_of_one(families, quoted)
    ) or (
        len(said) >= _LEAST_PAIRS
        and sum(one.worth(families) for one in said) >= _LEAST_SAID
        and _may_be_of_one(families, said)
    )


def _may_be_of_one(families: frozenset[int], common: Sequence[_Common]) -> bool:
    """Whether two families give some words to what may be one speaker: two people do not say one thing.

    Of families with words of very many speakers in common nobody can tell; they are compared.
    """
    names = [{name for one in common for name in one.marks[family].speakers} for family in sorted(families)]
    if len(frozenset().union(*names)) < sum(map(len, names)) or max(map(len, names)) > _MOST_SPEAKERS:
        return True
    return any(
        not _are_two(left, right)
        for lefts, rights in combinations(map(sorted, names), 2)
        for left, right in product(lefts, rights)
    )


@lru_cache(1 << 14)
def _are_two(left: str, right: str) -> bool:
    return (
        same_speaker(left.title(), right.title()) is SameSpeaker.NO
    )  # an index holds names in small letters


def _widest(sets: set[frozenset[int]]) -> list[frozenset[int]]:
    """The sets that are no part of another."""
    kept: list[frozenset[int]] = []
    for one in sorted(sets, key=lambda each: (-len(each), sorted(each))):
        if not any(one < other for other in kept):
            kept.append(one)
    return kept


def _named(families: frozenset[int]) -> str:
    return "S" + ",".join(str(family) for family in sorted(families))


def _parts(numbers: Iterable[int]) -> Iterator[list[int]]:
    """The numbers, some for each transaction."""
    rest = iter(numbers)
    while part := list(islice(rest, _AT_ONCE)):
        yield part
