"""Rules that others use for origins, as baselines: one name a document, no odds, no "unknown"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from provenance.models import CreditRole, DocumentEntry, OriginKind, Report
from provenance.outlets.table import OutletTable
from provenance.text.tokens import words_of
from provenance.tracing.trees import best_tree

_WHOLE = frozenset({CreditRole.BYLINE, CreditRole.DATELINE, CreditRole.CREDIT_LINE})
_GRAM_WORDS = 5
_TWIN_MIN = 0.1
_TREE_MOST = 40
_NOT_WORD = re.compile(r"\W+")

Rule = Callable[["Field", str], str]


@dataclass(frozen=True)
class Field:
    """What a rule may look at: the documents of a report, and who shares copy with whom."""

    report: Report
    outlets: OutletTable

    @cached_property
    def documents(self) -> Mapping[str, DocumentEntry]:
        return {one.id: one for one in self.report.documents}

    @cached_property
    def mates(self) -> Mapping[str, tuple[str, ...]]:
        """The documents of a document's copy groups, itself included."""
        found: dict[str, set[str]] = {name: {name} for name in self.documents}
        for group in self.report.copies:
            names = {one.id for one in group.documents}
            for name in names & found.keys():
                found[name] |= names
        return {name: tuple(sorted(mates)) for name, mates in found.items()}

    @cached_property
    def grams(self) -> Mapping[str, frozenset[str]]:
        return {name: _grams(one.text) for name, one in self.documents.items()}

    @cached_property
    def usual_agency(self) -> str:
        """The agency that most documents credit."""
        names = Counter(name for document in self.documents for name in self.credited(document))
        agencies = {name: count for name, count in names.items() if self._is_agency(name)}
        return min(agencies, key=lambda name: (-agencies[name], name), default="")

    def credited(self, document: str) -> tuple[str, ...]:
        """The outlets that a document's byline, dateline or credit line names."""
        credits = self.documents[document].credits
        return tuple(sorted({one.name for one in credits if one.name and one.role in _WHOLE}))

    def outlet(self, document: str) -> str:
        return self.documents[document].outlet or document

    def _is_agency(self, name: str) -> bool:
        outlet = self.outlets.find(name)
        return outlet is not None and outlet.kind is OriginKind.AGENCY


def earliest(field: Field, document: str) -> str:
    """The outlet of the first document of the copy group."""
    return field.outlet(min(field.mates[document], key=lambda name: (_published(field, name), name)))


def longest(field: Field, document: str) -> str:
    """The outlet of the longest document of the copy group."""
    return field.outlet(min(field.mates[document], key=lambda name: (-len(field.documents[name].text), name)))


def usual_agency(field: Field, document: str) -> str:
    """The corpus' most frequent agency, always."""
    return field.usual_agency


def five_gram_twin(field: Field, document: str) -> str:
    """The credit of the document itself, failing that of the page with most five-grams in common."""
    if field.credited(document):
        return field.credited(document)[0]
    mine = field.grams[document]
    best, answer = _TWIN_MIN, field.outlet(document)
    for other in sorted(field.documents):
        credits = field.credited(other)
        share = len(mine & field.grams[other]) / max(1, len(mine)) if credits and other != document else 0.0
        if share > best:
            best, answer = share, credits[0]
    return answer


def same_headline(field: Field, document: str) -> str:
    """As media databases do: one headline is one story, of the agency a byline names or of the first page."""
    title = _headline(field, document)
    same = [name for name in sorted(field.documents) if title and _headline(field, name) == title] or [
        document
    ]
    named = [name for page in same for name in field.credited(page)]
    return named[0] if named else field.outlet(min(same, key=lambda name: (_published(field, name), name)))


def edit_tree(field: Field, document: str) -> str:
    """The root of the lightest tree on word distance over the copy group, earlier pages first."""
    mates = field.mates[document][:_TREE_MOST]
    if document not in mates or len(mates) < 2:
        return field.outlet(document)
    likeness = np.array([[_likeness(field, a, b) for b in mates] for a in mates])
    order = np.array([_published(field, name) for name in mates])
    scores = np.where(order[:, None] <= order[None, :], likeness, likeness - 1.0)
    parents = best_tree(np.full((1, len(mates)), -0.5), scores)
    at = mates.index(document)
    while parents[at] > 0:
        at = parents[at] - 1
    return field.outlet(mates[at])


RULES: Mapping[str, Rule] = {
    "earliest document": earliest,
    "longest document": longest,
    "usual agency, always": usual_agency,
    "five-gram twin": five_gram_twin,
    "one headline, one story": same_headline,
    "tree on edit distance": edit_tree,
}


def _published(field: Field, document: str) -> str:
    dates = field.documents[document].published
    return dates.latest or dates.earliest or "9999"


def _headline(field: Field, document: str) -> str:
    entry = field.documents[document]
    first = entry.text.lstrip().split("\n", 1)[0][:200]
    return _NOT_WORD.sub(" ", (entry.title or first).casefold()).strip()


def _likeness(field: Field, a: str, b: str) -> float:
    left, right = field.grams[a], field.grams[b]
    return len(left & right) / max(1, len(left | right))


def _grams(text: str) -> frozenset[str]:
    words = [word.casefold() for word in words_of(text)]
    return frozenset(" ".join(words[at : at + _GRAM_WORDS]) for at in range(len(words) - _GRAM_WORDS + 1))
