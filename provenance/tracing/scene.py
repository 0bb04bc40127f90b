"""What one graph is drawn over: some pages, the words in question in each, and what is claimed of them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from provenance.models import Anchor, Occurrence, OriginKind, Span
from provenance.text.spans import covered, merge_spans
from provenance.tracing.alike import Other, stand_ins
from provenance.tracing.claims import Claim, firmly, is_about_other_words, strength_on
from provenance.tracing.grounds import Grounds
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page
from provenance.tracing.quoted import MOSTLY_QUOTED, QUOTED, with_channels
from provenance.tracing.twice import between_texts

Matrix = npt.NDArray[np.float64]

# Pairs of pages are pointed at one by one only while a reader could follow them.
POINTED_AT = 60
# What a credit for a paragraph of the page's own is worth to the copy beside it.
_ELSEWHERE = 0.25
# The signal of what a copy group gives to words inside it.
COPY_SIGNAL = "shared_copy"
_COPIED_WITH_THE_WORDS = frozenset({"report_credit", "contributor_credit"})


@dataclass(frozen=True, slots=True)
class Node:
    """Where words may go back to: an outlet outside the corpus, a document of it, or (name None) nobody."""

    name: str | None
    kind: OriginKind = OriginKind.UNKNOWN
    document: str | None = None


@dataclass(frozen=True, slots=True)
class Tilt:
    """A sign that page `giver` had the words before page `taker`, by place in the scene."""

    giver: int
    taker: int
    signal: str
    detail: str
    anchors: tuple[Anchor, ...] = ()


@dataclass(frozen=True)
class Scene:
    """Pages in order of id, the spans in question in each, and the claims on them.

    Attributes:
        shared: [i, j] the part of page j's words in question that stand in page i word for word, 0..1.
        together: [i, j] an identical stretch of pages i and j in j, to point at; may lack pairs.
        is_copy: whether the words are copy that pages share, and each page's other words its own.
        lengths: [page, passage] how long the passage is in the page, 0 where it is not.
        oneness: [i, j] how surely pages i and j render what was said on one occasion; None for surely.
        tilts: signs of direction between single pages.
        unity: how far the words of a page are of one piece, so that a credit for a part speaks for all, 0..1.
        others: the pages that one of `pages` stands for, in order of id.
        habits: what each page's outlet usually prints, learned elsewhere; by document id.
    """

    pages: tuple[Page, ...]
    targets: tuple[tuple[Span, ...], ...]
    shared: Matrix
    claims: tuple[Claim, ...]
    together: Mapping[tuple[int, int], Anchor]
    unity: float = 0.5
    oneness: Matrix | None = None
    is_copy: bool = False
    lengths: Matrix = field(default_factory=lambda: np.zeros((0, 0)))
    tilts: tuple[Tilt, ...] = ()
    others: tuple[Other, ...] = ()
    habits: Mapping[str, tuple[Claim, ...]] = field(default_factory=dict)
    _known: dict[tuple[int, int], float] = field(default_factory=dict, compare=False, repr=False)

    def seen_by(self, other: Other) -> Scene:
        """The scene with another page in the place of the one that stands for it."""
        j, rest = other.place, tuple(one for one in self.claims if one.document != self.pages[other.place].id)
        first = other.page.anchor(*other.target[0])
        given = [i for i in range(len(self.pages)) if (i, j) in self.together]
        return replace(
            self,
            pages=(*self.pages[:j], other.page, *self.pages[j + 1 :]),
            targets=(*self.targets[:j], other.target, *self.targets[j + 1 :]),
            claims=(*rest, *other.claims),
            together={**self.together, **{(i, j): first for i in given}},
            tilts=tuple(one for one in self.tilts if j not in (one.giver, one.taker)),
            _known={},
        )

    @cached_property
    def claims_by_page(self) -> Mapping[str, tuple[Claim, ...]]:
        found: dict[str, list[Claim]] = {page.id: [] for page in self.pages}
        for claim in self.claims:
            found.setdefault(claim.document, []).append(claim)
        return {name: tuple(claims) for name, claims in found.items()}

    @cached_property
    def claims_by_name(self) -> Mapping[tuple[str, str], tuple[Claim, ...]]:
        """The claims for others by document and folded name."""
        found: dict[tuple[str, str], list[Claim]] = {}
        for claim in self.claims:
            if claim.name and not claim.is_own and not claim.is_against:
                found.setdefault((claim.document, folded(claim.name)), []).append(claim)
        return {key: tuple(claims) for key, claims in found.items()}

    @cached_property
    def of_text(self) -> Matrix:
        """[k, j] 1 where page j is a copy of text k: copies of one text are one witness."""
        texts = {words: k for k, words in enumerate(sorted({page.own_words for page in self.pages}))}
        found = np.zeros((len(texts), len(self.pages)))
        found[[texts[page.own_words] for page in self.pages], np.arange(len(self.pages))] = 1.0
        return found

    def texts_with(self, has: npt.NDArray[np.bool_]) -> Matrix:
        """[j] how many texts have a copy i for which `has[i, j]`."""
        held = has if len(self.of_text) == len(self.pages) else (self.of_text @ has) > 0
        found: Matrix = held.sum(axis=0).astype(np.float64)
        return found

    @cached_property
    def _said_twice(self) -> frozenset[tuple[str, str | None]]:
        """The credits that more than one text has: one that a single text has was not copied."""
        texts = {page.id: page.own_words for page in self.pages}
        by: dict[tuple[str, str | None], set[str]] = {}
        for claim in self.claims:
            by.setdefault((claim.signal, claim.name), set()).add(texts.get(claim.document, claim.document))
        return frozenset(key for key, found in by.items() if len(found) > 1)

    @cached_property
    def coverage(self) -> Matrix:
        """[j] the part of page j's own text that the words in question are, 0..1."""
        sizes = [page.size for page in self.pages]
        chars = [sum(end - start for start, end in target) for target in self.targets]
        return np.minimum(1.0, np.array(chars, dtype=np.float64) / np.array(sizes, dtype=np.float64))

    def inside(self, span: Span, j: int) -> int:
        """How many characters of a span of page j are among the words in question."""
        return covered(span, self.targets[j])

    def strength(self, claim: Claim, j: int) -> float:
        """How firmly a claim covers the words in question of page j, 0..1.

        A credit that was copied with the words ("according to TASS", in every copy) speaks for its sentences
        only; one that a page adds to them ("..., reported TASS") speaks for the copy.
        """
        key = (id(claim), j)
        if key not in self._known:
            self._known[key] = self._strength(claim, j)
        return self._known[key]

    def _strength(self, claim: Claim, j: int) -> float:
        target = self.targets[j]
        if self.is_copy and is_about_other_words(claim, target):
            return _ELSEWHERE * strength_on(claim, target, 0.0)
        if claim.is_bound and self.is_copy:
            return strength_on(claim, target, 0.0)
        if self._is_copied(claim, j):
            return strength_on(firmly(claim), target, 0.0)
        return strength_on(claim, target, self.unity)

    def _is_copied(self, claim: Claim, j: int) -> bool:
        if claim.signal not in _COPIED_WITH_THE_WORDS or len(self.pages) < 2:
            return False
        if (claim.signal, claim.name) not in self._said_twice:
            return False
        return self.is_shared(claim, j)

    def is_shared(self, claim: Claim, j: int) -> bool:
        """Whether the words that a claim of page j points at are among the words in question."""
        if not claim.anchors:
            return False
        start, end = claim.anchors[0].start, claim.anchors[0].end
        return self.inside(Span(start, end), j) * 2 > end - start

    def without(self, claim: Claim) -> Scene:
        """The scene as it would be had nobody made that claim; what copy gives goes with its only credit."""
        left = tuple(one for one in self.claims if one is not claim)
        of = (claim.witness, claim.name)
        if claim.witness and not any(
            (one.witness, one.name) == of for one in left if one.signal != COPY_SIGNAL
        ):
            left = tuple(one for one in left if (one.witness, one.name) != of)
        without = replace(self, claims=left)
        for name in ("of_text", "coverage"):  # what does not hang on claims
            without.__dict__[name] = getattr(self, name)
        return without


def scene_of_passages(
    pages: Sequence[Page],
    passages: Sequence[Sequence[Occurrence]],
    claims: Mapping[str, Sequence[Claim]],
    grounds: Grounds | None = None,
    worth: Sequence[float] | None = None,
    habits: Mapping[str, tuple[Claim, ...]] | None = None,
) -> Scene:
    """The scene of some passages, each a list of its occurrences; claims and habits are by document id.

    With `grounds`, pages that share only what people said tell where it was said. `worth` is how much each
    passage counts for a common origin, 0..1; 1 for all when None.
    """
    habits = habits or {}
    pages = tuple(sorted(pages, key=lambda page: page.id))
    worth = [1.0] * len(passages) if worth is None else worth
    telling = _in_two_texts(pages, passages)
    passages, worth = [passages[k] for k in telling], [worth[k] for k in telling]
    passages = between_texts(pages, passages)
    lengths, targets, first = _standing(pages, passages)
    said = [
        tuple(claim for claim in claims.get(page.id, ()) if strength_on(claim, target, 0.5) > 0)
        for page, target in zip(pages, targets, strict=True)
    ]
    if grounds is not None:
        least = QUOTED if len(passages) > 1 else MOSTLY_QUOTED
        said = with_channels(pages, targets, said, grounds.claims, grounds.outlets, least)
    standing = [
        (*row.tolist(), *(one.name for one in habits.get(page.id, ())))
        for page, row in zip(pages, lengths, strict=True)
    ]
    kept, others = fold(pages, targets, said, standing)
    here = tuple(pages[j] for j in kept)
    lengths = lengths[kept]
    return Scene(
        pages=here,
        targets=tuple(targets[j] for j in kept),
        shared=_shared(lengths, np.array(worth, dtype=np.float64)),
        claims=tuple(claim for j in kept for claim in said[j]),
        together=_together(here, lengths, first),
        lengths=lengths,
        is_copy=len(pages) > 1,
        others=others,
        habits=habits,
    )


def fold(
    pages: Sequence[Page],
    targets: Sequence[tuple[Span, ...]],
    said: Sequence[tuple[Claim, ...]],
    standing: Sequence[Sequence[Hashable]],
) -> tuple[list[int], tuple[Other, ...]]:
    """The places of the pages that stand for themselves, and the pages that others stand for."""
    stands = stand_ins(pages, targets, said, standing)
    kept = [j for j, by in enumerate(stands) if by.place == j]
    place = {j: at for at, j in enumerate(kept)}
    others = (
        Other(pages[j], targets[j], said[j], place[by.place], by.is_twin)
        for j, by in enumerate(stands)
        if by.place != j
    )
    return kept, tuple(others)


def _in_two_texts(pages: Sequence[Page], passages: Sequence[Sequence[Occurrence]]) -> list[int]:
    """The places of the passages that two texts share; of all, where the pages are copies of one.

    What a page shares with an exact copy of itself alone is no sign of where it comes from.
    """
    words = {page.id: page.own_words for page in pages}
    texts = [{words[one.document] for one in passage if one.document in words} for passage in passages]
    found = [k for k, sharing in enumerate(texts) if len(sharing) > 1]
    holding = {page.id for page in pages} - {one.document for k in found for one in passages[k]}
    return found if found and not holding else list(range(len(passages)))


def _standing(
    pages: Sequence[Page], passages: Sequence[Sequence[Occurrence]]
) -> tuple[Matrix, tuple[tuple[Span, ...], ...], dict[tuple[str, int], Occurrence]]:
    """How long each passage is in each page, the words in question of each, and one place of each passage."""
    place = {page.id: index for index, page in enumerate(pages)}
    lengths = np.zeros((len(pages), len(passages)))
    spans: list[list[Span]] = [[] for _ in pages]
    first: dict[tuple[str, int], Occurrence] = {}
    for column, passage in enumerate(passages):
        for one in passage:
            if one.document in place:
                row = place[one.document]
                lengths[row, column] += one.end - one.start
                spans[row].append(Span(one.start, one.end))
                first[one.document, column] = one
    return lengths, tuple(merge_spans(found) for found in spans), first


def _shared(lengths: Matrix, worth: Matrix) -> Matrix:
    present = (lengths > 0).astype(np.float64)
    sizes = np.maximum(lengths.sum(axis=1), 1.0)
    shared: Matrix = np.minimum(1.0, (present @ (lengths * worth[None, :]).T) / sizes[None, :])
    np.fill_diagonal(shared, 0.0)
    return shared


def _together(
    pages: tuple[Page, ...], lengths: Matrix, first: Mapping[tuple[str, int], Occurrence]
) -> dict[tuple[int, int], Anchor]:
    """For each pair the longest stretch they share, as it stands in the second."""
    found: dict[tuple[int, int], Anchor] = {}
    if len(pages) > POINTED_AT:
        return found
    for i in range(len(pages)):
        for j in range(len(pages)):
            both = np.where(lengths[i] > 0, lengths[j], 0.0)
            if i != j and both.any():
                place = first[pages[j].id, int(np.argmax(both))]
                found[i, j] = pages[j].anchor(place.start, place.end)
    return found
