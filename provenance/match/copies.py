"""Documents that share copy: verified pairs grouped without chains; near misses with their reason."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from provenance.match.cluster import agglomerate
from provenance.match.families import Families
from provenance.match.overlaps import Overlaps, measure
from provenance.match.settings import MatchSettings
from provenance.match.shared import Shared
from provenance.match.verdicts import Verdict, judge_pair
from provenance.models import CopyGroup, CopyMember, DateInterval, NotLinked, Passage, Quotation
from provenance.text.bodies import body_key

MISSES = 20
_SPEAK = 4  # so many copies of one text are asked whether they must stay apart from another


def find_copies(
    shared: Shared,
    passages: Sequence[Passage],
    quotations: Mapping[str, Sequence[Quotation]],
    dates: Mapping[str, DateInterval],
    settings: MatchSettings,
) -> tuple[tuple[CopyGroup, ...], tuple[NotLinked, ...]]:
    """The copy groups, in order of their ids, and the pairs that only look like copies."""
    overlaps = measure(shared, quotations)
    known: dict[tuple[int, int], Verdict] = {}

    def verdict(one: int, other: int) -> Verdict:
        pair = (one, other) if one < other else (other, one)
        if pair not in known:
            known[pair] = judge_pair(shared, overlaps, pair, dates, settings)
        return known[pair]

    scored = [(verdict(*pair), pair) for pair in overlaps.pairs()]
    linked = [pair for found, pair in scored if found.bond > 0.0]
    standing = _standing(passages)
    copies = [
        _group(shared, overlaps, members, standing)
        for members in _grouped(_texts(shared, linked), linked, lambda *pair: verdict(*pair).bond)
        if len(members) > 1
    ]
    misses = [miss(shared, pair, found.why) for found, pair in _nearest(scored)]
    return tuple(sorted(copies, key=lambda one: (one.id, one.documents[0].id))), tuple(misses)


def _texts(shared: Shared, linked: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The rows, those together that are linked as copies of one text, whatever headline each has.

    The shortest comes first.
    """
    bodies = {row: body_key(shared.documents[row].text) for pair in linked for row in pair}
    families = Families(len(shared.documents))
    for one, other in linked:
        if bodies[one] == bodies[other]:
            families.join(one, other)
    texts: dict[int, list[int]] = defaultdict(list)
    for row in sorted(range(len(shared.documents)), key=lambda row: (len(shared.documents[row].text), row)):
        texts[families.root(row)].append(row)
    return [texts[root] for root in sorted(texts)]


def _grouped(
    texts: Sequence[list[int]], linked: Sequence[tuple[int, int]], bond: Callable[[int, int], float]
) -> list[list[int]]:
    """The rows of each group: copies of one text have one voice in who belongs together."""
    home = {row: number for number, rows in enumerate(texts) for row in rows}

    def between(one: int, other: int) -> float:
        least = min(bond(a, b) for a in texts[one][:_SPEAK] for b in texts[other][:_SPEAK])
        return least if least < 0.0 else bond(texts[one][0], texts[other][0])

    pairs = sorted({(min(pair), max(pair)) for pair in ((home[a], home[b]) for a, b in linked)})
    scored = [(between(*pair), pair) for pair in pairs if pair[0] != pair[1]]
    groups = agglomerate(len(texts), [one for one in scored if one[0] > 0.0], between)
    return [sorted(row for number in group for row in texts[number]) for group in groups]


def _nearest(scored: list[tuple[Verdict, tuple[int, int]]]) -> list[tuple[Verdict, tuple[int, int]]]:
    """The near misses, the first few of each document: a family of thousands needs no million reasons."""
    counts: Counter[int] = Counter()
    kept = []
    for found, pair in scored:
        if found.why:
            if min(counts[pair[0]], counts[pair[1]]) < MISSES:
                kept.append((found, pair))
            counts.update(pair)
    return kept


def miss(shared: Shared, pair: tuple[int, int], why: str) -> NotLinked:
    """Two rows that look alike, and why they are not linked."""
    left, right = sorted(shared.documents[row].id for row in pair)
    return NotLinked(left, right, why)


def _standing(passages: Sequence[Passage]) -> Mapping[str, frozenset[str]]:
    """The ids of the passages that stand in each document."""
    found: dict[str, set[str]] = defaultdict(set)
    for one in passages:
        for at in one.occurrences:
            found[at.document].add(one.id)
    return {name: frozenset(held) for name, held in found.items()}


def _group(
    shared: Shared, overlaps: Overlaps, members: list[int], standing: Mapping[str, frozenset[str]]
) -> CopyGroup:
    counts = Counter(one for row in members for one in standing.get(shared.documents[row].id, ()))
    held = tuple(sorted(one for one, count in counts.items() if count > 1))
    documents = tuple(
        CopyMember(shared.documents[row].id, overlaps.share_among(row, members))
        for row in sorted(members, key=lambda row: shared.documents[row].id)
    )
    return CopyGroup(_identity(held, [shared.documents[row].sha256 for row in members]), documents, held)


def _identity(passages: Sequence[str], texts: Sequence[str]) -> str:
    key = "\n".join((*passages, *sorted(texts)))
    return "C-" + hashlib.sha256(key.encode()).hexdigest()[:8]
