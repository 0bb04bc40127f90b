"""Ids of origins, and the list of those that the answers name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from provenance.models import Alternative, Origin, OriginEntry, OriginKind
from provenance.outlets.table import OutletTable, fold_name
from provenance.text.align import plain_ratio

_COMPANIES = frozenset(("inc", "ltd", "llc", "plc", "gmbh", "incorporated", "limited"))
# "Harbourlight.com" is the Harbourlight; "News.com" may be anybody's.
_SITE = re.compile(r"([^\W\d_][\w -]{3,40})\.(?:com|net|org)")
_ANY_SITE = frozenset(
    ("news", "media", "online", "press", "today", "world", "times", "post", "sport", "live")
)
_PAPERS = frozenset(("times", "post", "world"))
_NEAR_SPELT = 0.8
_NOT_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=8192)
def folded(name: str | None) -> str:
    """A name as names are compared, without what sort of company or address it is; remembered, as few come.

    >>> folded("Halvorsen Pumps, Inc."), folded("Harbourlight.com"), folded("News.com")
    ('halvorsen pumps', 'harbourlight', 'news.com')
    """
    plain = fold_name(name)
    site = _SITE.fullmatch(plain)
    if site and site[1] not in _ANY_SITE:
        return site[1]
    head, _, last = plain.rpartition(" ")
    return head.rstrip(" ,") if head and last in _COMPANIES else plain


def is_short_for(short: str, whole: str) -> bool:
    """Whether a folded name is the end of another, or its first words.

    >>> is_short_for("examiner", "gulf examiner"), is_short_for("northern star", "northern star wick")
    (True, True)
    >>> is_short_for("gulf", "gulf examiner"), is_short_for("news", "gulf news")
    (False, False)
    """
    if not short or short in _ANY_SITE - _PAPERS:
        return False
    return whole.endswith(f" {short}") or (" " in short and whole.startswith(f"{short} "))


def is_spelling(one: str, other: str) -> bool:
    """Whether two words differ as two transcriptions of one name do.

    >>> is_spelling("Seyed", "Seyyed"), is_spelling("Maria", "Mario"), is_spelling("Lee", "Leo")
    (True, False, False)
    """
    a, b = one.casefold(), other.casefold()
    return a == b or (a[:1] == b[:1] and min(len(a), len(b)) > 3 and plain_ratio(a, b) > _NEAR_SPELT)


def origin_id(name: str | None, of: str = "") -> str:
    """The id of an origin by its name; a nameless one belongs to the group it is the ancestor `of`.

    >>> origin_id("The Moscow Times"), origin_id(None, "c1")
    ('origin:moscow-times', 'origin:unknown:c1')
    """
    if name is None:
        return f"origin:unknown:{of}" if of else "origin:unknown"
    slug = _NOT_WORD.sub("-", folded(name)).strip("-")
    return f"origin:{slug or 'unnamed'}"


def list_origins(
    origins: Iterable[Origin], edge_names: Iterable[tuple[str, str | None, OriginKind]], outlets: OutletTable
) -> tuple[OriginEntry, ...]:
    """Every origin that an answer, an alternative or an edge names, once, in order of id."""
    ends = (entry_of_origin(id_, name, kind, False, outlets) for id_, name, kind in edge_names)
    named = (one for origin in origins for one in named_in(origin))
    return merge_origins((*ends, *(entry_of_origin(*one, outlets) for one in named)))


def merge_origins(entries: Iterable[OriginEntry]) -> tuple[OriginEntry, ...]:
    """Every origin once, in order of id; inside the corpus where any of its entries is."""
    named: dict[str, OriginEntry] = {}
    for one in entries:
        if one.id not in named or (one.in_corpus and not named[one.id].in_corpus):
            named[one.id] = one
    return tuple(named[id_] for id_ in sorted(named))


def named_in(origin: Origin) -> Iterator[tuple[str, str, OriginKind, bool]]:
    """What an origin and its alternatives name: id, name, kind, whether it is in the corpus."""
    named: tuple[Origin | Alternative, ...] = (origin, *origin.alternatives)
    for one in named:
        if one.name:
            yield origin_id(one.name), one.name, one.kind, one.in_corpus


def entry_of_origin(
    id_: str, name: str | None, kind: OriginKind, in_corpus: bool, outlets: OutletTable
) -> OriginEntry:
    """An origin as the report lists it, with what the outlet table knows of it."""
    outlet = outlets.find(name)
    return OriginEntry(
        id=id_,
        name=name,
        kind=outlet.kind if outlet else kind,
        country=outlet.country if outlet else None,
        owner=outlet.owner if outlet else None,
        in_corpus=in_corpus,
    )
