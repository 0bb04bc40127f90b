"""Who has to be compared with whom, decided by keys alone, so that the order of arrival never matters.

Articles that share copy are a family. Words that several families share make a saying: a view over them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np

from provenance.match.families import Families
from provenance.pipeline import gathering
from provenance.pipeline.kept import read_keys
from provenance.pipeline.keys import TEXT, Keys, Mark, kind_of
from provenance.store import articles, items
from provenance.store import company as rows
from provenance.store.database import Database

_FIRST_HOLDERS = 64  # so many articles with a stretch are looked at
_LEAST_SHARED = 3  # stretches of twelve words that two articles of a family share at least,
_LEAST_SHARE = 0.12  # and the part of the shorter one's


@dataclass(frozen=True, slots=True)
class Arrived:
    """An article's number and rank, its keys and what they are worth."""

    n: int
    rank: int
    keys: Keys
    marks: Sequence[Mark]


def welcome(base: Database, arrived: Sequence[Arrived]) -> None:
    """Find a family for each article; its company is to be looked for."""
    rows.add_stretches(base, (row for one in arrived for row in _rows(one)))
    rows.set_stretches(base, ((_stretches(one.keys), one.n) for one in arrived))
    for n, keys in ((one.n, one.keys) for one in arrived):
        family = _family_of(base, n, keys)
        rows.set_family(base, [n], family)
        _set_changed(base, family)


def _rows(one: Arrived) -> Iterator[tuple[int, int, int, int, str]]:
    for key, mark in zip(one.keys.tolist(), one.marks, strict=True):
        yield key, one.rank, one.n, mark.parts, "\n".join(mark.speakers)


@dataclass(frozen=True, slots=True)
class Parted:
    """An article that left its company, to which it may come back: its number, its family then, its keys."""

    n: int
    family: int
    keys: Keys


def dismiss(base: Database, n: int) -> None:
    """Take an article out of its company for good."""
    gathering.stir(base, part(base, n).keys.tolist())


def came_back(base: Database, parted: Parted) -> None:
    """Have company looked for where an article that was read again came back with other keys.

    Of the keys that it kept nobody has more company now than before, unless it changed its family.
    """
    family, held = base.row(
        "SELECT d.family, t.keys FROM documents d JOIN texts t ON t.n = d.n WHERE d.n = ?", (parted.n,)
    ) or (0, b"")
    kept = np.frombuffer(held, np.int64) if family == parted.family else np.zeros(0, np.int64)
    gathering.stir(base, np.setdiff1d(parted.keys, kept).tolist())


def part(base: Database, n: int) -> Parted:
    """Take an article out of its company; a family that it held together falls apart."""
    family, rank = base.row("SELECT family, rank FROM documents WHERE n = ?", (n,)) or (0, 0)
    keys = read_keys(articles.keys_of(base, [n]).get(n, b""))
    rows.drop_stretches(base, ((key, rank, n) for key in keys.tolist()))
    left = [row[0] for row in base.rows("SELECT n FROM documents WHERE family = ? AND n <> ?", (family, n))]
    for view, _ in rows.views_of(base, family):
        rows.set_restless(base, rows.members_of(base, view))
    rows.set_family(base, [n], 0)
    items.set_unplaced(
        base, [(n, 0, 0)]
    )  # were it alone and all else as before, this says that something went
    if not left:
        _drop_family(base, family)
    for number, kin in enumerate(_parts(base, left)):
        home = family if number == 0 else rows.new_family(base)
        rows.set_family(base, kin, home)
        _set_changed(base, home)
    return Parted(n, family, keys)


def _set_changed(base: Database, family: int) -> None:
    """Note that a family is to be compared again, what it shares with others too, and with whom it does."""
    rows.set_due(base, family)
    for view, _ in rows.views_of(base, family):
        rows.set_due(base, view)
    rows.set_restless(base, [family])


def _stretches(keys: Keys) -> int:
    return int((kind_of(keys) == TEXT).sum())


def _family_of(base: Database, n: int, keys: Keys) -> int:
    """The one family of all that the article shares copy with; families that it joins become one."""
    running = keys[kind_of(keys) == TEXT].tolist()
    shared = Counter(other for key in running for other in rows.holders(base, key, _FIRST_HOLDERS))
    del shared[n]
    facts = rows.facts_of(base, (other for other, count in shared.items() if count >= 1))
    kin = {
        family
        for other, (family, stretches) in facts.items()
        if family and shared[other] >= _enough(len(running), stretches)
    }
    kin |= {family for family, _ in rows.facts_of(base, rows.twins(base, n, 1)).values() if family}
    if not kin:
        return rows.new_family(base)
    home, *absorbed = sorted(kin, key=lambda family: (-rows.size_of(base, family), family))
    keys_of_absorbed = [read_keys(keys) for family in absorbed for keys in rows.keys_of_family(base, family)]
    for family in absorbed:
        base.run("UPDATE documents SET family = ? WHERE family = ?", (home, family))
        for view, _ in rows.views_of(base, family):
            rows.set_restless(base, (one for one in rows.members_of(base, view) if one not in absorbed))
        _drop_family(base, family)
    if keys_of_absorbed:
        gathering.stir_full(base, np.unique(np.concatenate(keys_of_absorbed)).tolist())
    return home


def _enough(one: int, other: int) -> int:
    """How many stretches two articles of so many must share to be of one family."""
    least = max(1, min(one, other))
    return max(min(_LEAST_SHARED, least), ceil(_LEAST_SHARE * least))


def _drop_family(base: Database, family: int) -> None:
    for view, _ in rows.views_of(base, family):
        _drop_saying(base, view)
    rows.set_settled(base, [family])
    items.forget(base, family)
    rows.drop_view(base, family)


def _drop_saying(base: Database, view: int) -> None:
    items.forget(base, view)
    rows.drop_view(base, view)


def _parts(base: Database, numbers: Sequence[int]) -> list[list[int]]:
    """The families that articles fall into by themselves, the largest first."""
    facts = base.rows(
        "SELECT n, rank, sha256 FROM documents WHERE n IN (SELECT value FROM json_each(?)) ORDER BY rank, n",
        (str(sorted(numbers)),),
    )
    order = [row[0] for row in facts]
    kept = articles.keys_of(base, order)
    held: dict[int, list[int]] = defaultdict(list)
    counts = [0] * len(order)
    for place, n in enumerate(order):
        keys = read_keys(kept.get(n, b""))
        running = keys[kind_of(keys) == TEXT].tolist()
        counts[place] = len(running)
        for key in running:
            held[key].append(place)
    families = Families(len(order))
    for one, other in _kin(held, counts):
        families.join(one, other)
    texts: dict[str, int] = {}
    for place, row in enumerate(facts):
        families.join(texts.setdefault(row[2], place), place)
    parts: dict[int, list[int]] = defaultdict(list)
    for place, n in enumerate(order):
        parts[families.root(place)].append(n)
    return sorted(parts.values(), key=lambda part: (-len(part), part))


def _kin(held: Mapping[int, Sequence[int]], counts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of places that share enough."""
    shared: Counter[tuple[int, int]] = Counter()
    for places in held.values():
        for later, other in enumerate(places):
            shared.update((one, other) for one in places[: min(later, _FIRST_HOLDERS)])
    return (pair for pair, count in shared.items() if count >= _enough(counts[pair[0]], counts[pair[1]]))
