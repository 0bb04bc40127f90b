"""Of what two views found in one place the larger is shown: chosen where something came or went."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from provenance.store import items
from provenance.store.database import Database
from provenance.store.items import Place, Placed
from provenance.text.spans import are_one_place

_AT_ONCE = 32  # articles

_Places = Mapping[int, Sequence[tuple[int, int]]]


def choose_shown(base: Database, due: Sequence[Place]) -> None:
    """Choose again in some places what is shown there."""
    places: dict[int, list[tuple[int, int]]] = {}
    for document, first, last in sorted(due):
        places.setdefault(document, []).append((first, last))
    for kind in items.WORDS:
        hidden: set[int] = set()
        in_question: set[int] = set()
        for part in _parts(sorted(places)):
            found = items.placed(base, part, kind)
            hidden.update(_lesser(base, found))
            in_question.update(_hidden_beside(found, places))
        in_question -= hidden
        around: set[int] = set()
        for part in _parts(sorted(in_question)):
            around.update(items.documents_of_all(base, part))
        for part in _parts(sorted(around)):
            hidden.update(in_question.intersection(_lesser(base, items.placed(base, part, kind))))
        items.show(base, sorted(in_question - hidden), sorted(hidden))


def _parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[at : at + _AT_ONCE] for at in range(0, len(numbers), _AT_ONCE))


def _hidden_beside(found: Iterable[Placed], due: _Places) -> Iterator[int]:
    """Items that are not shown and stand where something came or went."""
    for one in found:
        if one.is_shown:
            continue
        place, size = (one.first, one.last), one.last - one.first
        held = due.get(one.document, ())
        # One place with it, and so at most twice as long, is only what begins at most its length before it.
        near = held[bisect_left(held, (one.first - size,)) : bisect_left(held, (one.last + 1,))]
        if any(are_one_place(place, other) for other in near):
            yield one.n


def _lesser(base: Database, found: Iterable[Placed]) -> Iterator[int]:
    """Of items placed in some articles those that lie on a larger one."""
    places: dict[int, list[Placed]] = {}
    for one in found:
        places.setdefault(one.document, []).append(one)
    for held in places.values():
        yield from _overlaid(base, sorted(held, key=lambda one: (one.first, one.last, one.n)))


def _overlaid(base: Database, held: Sequence[Placed]) -> Iterator[int]:
    """Items of a document that lie on a larger one of another view."""
    for place, one in enumerate(held):
        for other in held[place + 1 :]:
            if other.first > max(one.first, one.last - 1):
                break
            if one.view != other.view and are_one_place((one.first, one.last), (other.first, other.last)):
                yield from _less(base, one, other)


def _less(base: Database, one: Placed, other: Placed) -> Iterator[int]:
    """The smaller of two, of two as large the one whose id, then whose body is last; none if all is the same.

    Which of two that are the same is hidden would hang on the order of arrival; readers show an id once.
    """
    if one.size != other.size:
        yield min(one, other, key=lambda each: each.size).n
    elif one.id != other.id:
        yield max(one, other, key=lambda each: each.id).n
    else:
        bodies = {items.body_of(base, each.n): each.n for each in (one, other)}
        if len(bodies) > 1:
            yield bodies[max(bodies)]
