"""The list of origins as a fold by origin: every one that an answer, an alternative or an edge names, once.

What one go finds first is found first here: each mention carries its place in that order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, NamedTuple

import pyarrow as pa

from provenance.engines.records import pack, packed, unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, key_of_text, rows_of, schema_of, table_of
from provenance.models import CopyGroup, Origin, OriginEntry, OriginKind, Passage, Utterance
from provenance.outlets.table import OutletTable
from provenance.tracing import copy_key
from provenance.tracing.naming import entry_of_origin, named_in

_MENTIONS = schema_of(key=INT, value=pa.binary())
ORIGINS = schema_of(value=pa.binary())
_COPIES, _UTTERANCES, _PASSAGES, _DOCUMENTS = range(4)


class Mention(NamedTuple):
    """An origin named in an answer; the least mention of an origin is the one that counts."""

    outside: bool
    what: int
    order: tuple[str, ...]
    place: int
    name: str
    kind: OriginKind


class Naming(NamedTuple):
    """An origin that a document's claims name; an edge's end is called what the first document calls it."""

    document: str
    place: int
    name: str
    kind: OriginKind


def list_all(runner: Runner, answers: Data, outlets: OutletTable) -> Data:
    """The entries of all origins (`value`)."""
    parts = [
        By(answers.only(kind, "value").then(partial(mentions_of, kind), _MENTIONS), "key")
        for kind in ("copy", "utterance", "passage", "document")
    ]
    return runner.together("origins", parts, partial(joined_mentions, outlets), ORIGINS)


def mentions_of(kind: str, answers: pa.Table) -> pa.Table:
    """What some answers say of origins, each origin once: its first mention, first naming, and edges."""
    least: dict[str, Mention] = {}
    first: dict[str, Naming] = {}
    ends: set[str] = set()
    for one in unpacked(answers):
        for id_, mention in _mentions(one):
            least[id_] = min(least.get(id_, mention), mention)
        for id_, naming in _namings(one) if kind == "document" else ():
            first[id_] = min(first.get(id_, naming), naming)
        if isinstance(one, CopyGroup | Utterance):
            ends |= {end for edge in one.edges for end in (edge.from_, edge.to)}
    found = [(id_, least.get(id_), first.get(id_), id_ in ends) for id_ in sorted({*least, *first, *ends})]
    return rows_of(_MENTIONS, [(key_of_text(one[0]), pack(one)) for one in found])


def joined_mentions(outlets: OutletTable, *tables: pa.Table) -> pa.Table:
    """The origins that anything but a document's own claims names."""
    least: dict[str, Mention] = {}
    first: dict[str, Naming] = {}
    ends: set[str] = set()
    for id_, mention, naming, is_end in (row for table in tables for row in unpacked(table)):
        if mention is not None:
            least[id_] = min(least.get(id_, mention), mention)
        if naming is not None:
            first[id_] = min(first.get(id_, naming), naming)
        if is_end:
            ends.add(id_)
    found = (_entry(id_, least.get(id_), _end(id_, ends, first), outlets) for id_ in sorted({*least, *ends}))
    return table_of(ORIGINS, value=packed(one for one in found if one))


def _end(id_: str, ends: set[str], first: dict[str, Naming]) -> tuple[str | None, OriginKind] | None:
    """What the end of an edge is called: None where it is no origin, but a document."""
    if id_ not in ends:
        return None
    if id_.startswith("origin:unknown"):
        return None, OriginKind.UNKNOWN
    return (first[id_].name, first[id_].kind) if id_ in first else None


def _entry(
    id_: str, least: Mention | None, end: tuple[str | None, OriginKind] | None, outlets: OutletTable
) -> OriginEntry | None:
    if least is not None and (end is None or not least.outside):
        return entry_of_origin(id_, least.name, least.kind, not least.outside, outlets)
    return entry_of_origin(id_, *end, False, outlets) if end else None


def _mentions(answer: Any) -> Iterator[tuple[str, Mention]]:
    origin, what, order = _placed(answer)
    for place, (id_, name, of_kind, inside) in enumerate(named_in(origin)):
        yield id_, Mention(not inside, what, order, place, name, of_kind)


def _placed(answer: Any) -> tuple[Origin, int, tuple[str, ...]]:
    if isinstance(answer, CopyGroup):
        return answer.origin, _COPIES, copy_key(answer)
    if isinstance(answer, Utterance):
        return answer.origin, _UTTERANCES, (answer.id,)
    if isinstance(answer, Passage):
        return answer.origin, _PASSAGES, (answer.id,)
    name, origin, _, _ = answer
    return origin, _DOCUMENTS, (name,)


def _namings(
    answer: tuple[str, Any, Any, Iterable[tuple[str, str, OriginKind]]],
) -> Iterator[tuple[str, Naming]]:
    document, _, _, names = answer
    for place, (id_, name, kind) in enumerate(names):
        yield id_, Naming(document, place, name, kind)
