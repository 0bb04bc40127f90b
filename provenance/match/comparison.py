"""Two texts or two quotations compared: how likely one renders the other, in which way, and where.

Pure and symmetric: swapping the sides swaps the aligned spans and changes nothing else.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from provenance.match import gates
from provenance.match.clauses import best_window
from provenance.match.containment import LONG_WORDS, containment, made_from
from provenance.match.gates import SameSpeaker
from provenance.match.likeness import likeness, prepare
from provenance.models import Aligned, Anchor, Evidence, Match, Quotation, QuotationKind, Relation, Span
from provenance.text.align import Block, align_words
from provenance.text.normalise import editorial_brackets, ellipses, has_marks
from provenance.text.rarity import rarity
from provenance.text.tokens import Word, split_words, words_of

_MAX_WORDS = 1500  # longer texts are compared by their first words
_EDITED = 0.72  # share of the longer side's weight that stands in the other, in order
_CONTAINED = 0.82
_FRAGMENT_LENGTH = 0.75  # a fragment is at most this long beside the whole
_FRAGMENT_WORDS = 3
_FRAGMENT_WEIGHT = 1.25  # "a long way off" tells enough, "of the" does not
_SHORT_WORDS = 10
_ALTERED_RUN = 4  # words in a row
_ALTERED_WEIGHT = 2.0
_ALTERED_SHARE = 0.6
_EDITORIAL_REACH = 3  # a bracket or an ellipsis stands for up to so many words beside it, when it is short
_SURE = 0.5
SPEAKER_BONUS = 1.5  # log-odds: knowing that one person said both lifts every scorer of renderings
_CLAUSE_LENGTH = 0.75  # texts whose weights differ more are compared clause by clause too
_CLAUSE_DISCOUNT = 0.95


@dataclass(frozen=True, slots=True)
class Overlap:
    """How two word sequences lie on each other; in weights; what an editor marked is forgiven."""

    blocks: tuple[Block, ...]
    equal_words: int
    equal_weight: float
    left_weight: float
    right_weight: float
    span_left: int
    span_right: int

    @property
    def of_longer(self) -> float:
        """The share of the heavier side that stands in the other."""
        return min(1.0, self.equal_weight / max(self.left_weight, self.right_weight, 1e-9))

    @property
    def of_shorter(self) -> float:
        """The share of the lighter side that stands in the other."""
        return min(1.0, self.equal_weight / max(min(self.left_weight, self.right_weight), 1e-9))


def compare(left: str | Quotation, right: str | Quotation) -> Match:
    """Score 0..1 that one of two texts renders the other, with the relation, aligned spans and the reasons.

    Quotations bring their speaker: another speaker's words are no rendering however alike.

    >>> compare("We will stay here for good.", "“We will stay here, for good”").kind.value
    'verbatim'
    """
    one, other = _text(left), _text(right)
    if (one, _speaker(left) or "") > (other, _speaker(right) or ""):
        return _swapped(compare(right, left))
    match = compare_texts(one, other)
    if isinstance(left, Quotation) and isinstance(right, Quotation):
        match = _gated(match, left, right)
    return match


@lru_cache(maxsize=1 << 14)
def compare_texts(left: str, right: str) -> Match:
    """Compare words alone; `compare` adds what quotations know."""
    left, right = left[: _MAX_WORDS * 12], right[: _MAX_WORDS * 12]
    words_left, words_right = split_words(left)[:_MAX_WORDS], split_words(right)[:_MAX_WORDS]
    if not words_left or not words_right:
        return Match(0.0, None)
    overlap = lay_over(left, words_left, right, words_right)
    is_same = [word.folded for word in words_left] == [word.folded for word in words_right]
    alike = 1.0 if is_same else score_of_sense(left, right)
    score, kind = judge(words_left, words_right, overlap, alike)
    aligned = _aligned(words_left, words_right, overlap.blocks)
    sides = _Worded(left, words_left), _Worded(right, words_right)
    return Match(score, kind, aligned, _evidence(*sides, overlap, alike, kind))


class _Worded(NamedTuple):
    """A text with the words it has."""

    text: str
    words: tuple[Word, ...]


@lru_cache(maxsize=1 << 14)
def score_of_words(left: str, right: str) -> float:
    """The score of two texts that have their words in common, edited or one in the other; 0 of all others.

    The least that `compare_texts` gives them: what they mean is not looked at.
    """
    left, right = left[: _MAX_WORDS * 12], right[: _MAX_WORDS * 12]
    words_left, words_right = split_words(left)[:_MAX_WORDS], split_words(right)[:_MAX_WORDS]
    if not words_left or not words_right:
        return 0.0
    score, kind = judge(words_left, words_right, lay_over(left, words_left, right, words_right), 0.0)
    return score if kind else 0.0


def may_share_words(left: str, words_left: Sequence[str], right: str, words_right: Sequence[str]) -> bool:
    """Whether `score_of_words` may be above 0, by the words that stand on both sides wherever they do."""
    if max(len(words_left), len(words_right)) <= _SHORT_WORDS or has_marks(left) or has_marks(right):
        return True
    few, many = sorted((words_left, words_right), key=len)
    known = set(many)
    weights = [rarity(word) for word in few]
    shared = sum(weight for word, weight in zip(few, weights, strict=True) if word in known)
    return shared >= _EDITED * min(sum(weights), sum(map(rarity, many)))


@lru_cache(maxsize=1 << 14)
def score_of_sense(left: str, right: str) -> float:
    """The likeness of two sentences, or of the shorter to the best clauses of the longer.

    Texts of several sentences by what they share: likeness is made for sentences.
    """
    left, right = left[: _MAX_WORDS * 12], right[: _MAX_WORDS * 12]
    if min(len(left), len(right)) >= LONG_WORDS:
        words_left, words_right = words_of(left)[:_MAX_WORDS], words_of(right)[:_MAX_WORDS]
        if min(len(words_left), len(words_right)) >= LONG_WORDS:
            return made_from(containment(words_left, words_right))
    one, other = prepare(left), prepare(right)
    alike = likeness(one, other)
    if min(one.total, other.total) >= _CLAUSE_LENGTH * max(one.total, other.total):
        return alike
    short, long = (left, right) if one.total < other.total else (right, left)
    return max(alike, _CLAUSE_DISCOUNT * best_window(short, long)[0])


def judge(
    left: tuple[Word, ...], right: tuple[Word, ...], overlap: Overlap, alike: float
) -> tuple[float, Relation | None]:
    """The score and relation that an overlap of words and a likeness of sense amount to."""
    if [word.folded for word in left] == [word.folded for word in right]:
        return 1.0, Relation.VERBATIM
    lengths = min(len(left), len(right)) / max(len(left), len(right))
    if overlap.of_longer >= _EDITED and overlap.equal_words >= _FRAGMENT_WORDS:
        return max(alike, overlap.of_longer), Relation.EDITED
    if is_fragment(overlap, lengths):
        return max(alike, 0.5 + 0.45 * overlap.of_shorter * _density(overlap)), Relation.FRAGMENT
    if is_altered(left, right, overlap):
        return max(alike, 0.5 + 0.45 * overlap.of_shorter), Relation.EDITED
    return alike, Relation.TRANSLATION if alike >= _SURE else None


def is_fragment(overlap: Overlap, lengths: float) -> bool:
    """Whether the shorter text stands in the longer, close together and with enough to tell."""
    return (
        lengths <= _FRAGMENT_LENGTH
        and overlap.equal_words >= _FRAGMENT_WORDS
        and overlap.equal_weight >= _FRAGMENT_WEIGHT
        and overlap.of_shorter >= _CONTAINED
        and _density(overlap) >= 0.6
    )


def is_altered(left: tuple[Word, ...], right: tuple[Word, ...], overlap: Overlap) -> bool:
    """Whether a short quotation was changed at one place: "a test of faith", "a test of our patience"."""
    run = max((block.b - block.a for block in overlap.blocks if block.equal), default=0)
    return (
        max(len(left), len(right)) <= _SHORT_WORDS
        and run >= _ALTERED_RUN
        and overlap.equal_weight >= _ALTERED_WEIGHT
        and overlap.of_shorter >= _ALTERED_SHARE
    )


def lay_over(left: str, words_left: tuple[Word, ...], right: str, words_right: tuple[Word, ...]) -> Overlap:
    """Align two texts by words; what stands for a bracket or an ellipsis of the other side costs nothing."""
    blocks = align_words([word.folded for word in words_left], [word.folded for word in words_right])
    equal = [block for block in blocks if block.equal]
    equal_words = sum(block.b - block.a for block in equal)
    equal_weight = sum(rarity(word.folded) for block in equal for word in words_left[block.a : block.b])
    free_left = _forgiven(left, words_left, right, words_right, blocks)
    free_right = _forgiven(right, words_right, left, words_left, tuple(_turned(block) for block in blocks))
    return Overlap(
        blocks,
        equal_words,
        equal_weight,
        sum(rarity(word.folded) for word in words_left) - free_left,
        sum(rarity(word.folded) for word in words_right) - free_right,
        equal[-1].b - equal[0].a if equal else 0,
        equal[-1].d - equal[0].c if equal else 0,
    )


def _forgiven(
    one: str, words: tuple[Word, ...], other: str, others: tuple[Word, ...], blocks: tuple[Block, ...]
) -> float:
    """The weight of `words` that need no partner: in brackets, or opposite to brackets or an ellipsis."""
    own = editorial_brackets(one)
    marks = (*editorial_brackets(other), *ellipses(other))
    if not own and not marks:
        return 0.0
    free = 0.0
    for block in blocks:
        if block.equal:
            continue
        loose = [word for word in words[block.a : block.b] if not _inside(word, own)]
        free += sum(rarity(word.folded) for word in words[block.a : block.b] if _inside(word, own))
        start = others[block.c - 1].end if block.c else 0
        end = others[block.d].start if block.d < len(others) else len(other)
        gap = any(start <= mark.start and mark.end <= end for mark in marks)
        if gap and (
            len(loose) <= _EDITORIAL_REACH or any(start <= cut.start < end for cut in ellipses(other))
        ):
            free += sum(rarity(word.folded) for word in loose)
    return free


def _inside(word: Word, spans: tuple[Span, ...]) -> bool:
    return any(span.start <= word.start and word.end <= span.end for span in spans)


def _turned(block: Block) -> Block:
    return Block(block.equal, block.c, block.d, block.a, block.b)


def _density(overlap: Overlap) -> float:
    """How close together the shared words stand, on the side where they are further apart."""
    return overlap.equal_words / max(overlap.span_left, overlap.span_right, 1)


def _gated(match: Match, left: Quotation, right: Quotation) -> Match:
    """The match after what the quotations say about who spoke and how."""
    same = gates.same_speaker(left.speaker, right.speaker)
    if same is SameSpeaker.NO:
        detail = f"the words are given to {left.speaker} and to {right.speaker}"
        other = Evidence("other_speaker", detail, -6.0, _speaker_anchors(left, right))
        return Match(round(match.score * 0.3, 6), None, match.aligned, (*match.evidence, other))
    if same is SameSpeaker.YES:
        detail = (
            f"both are given to {max(left.speaker or '', right.speaker or '', key=lambda x: (len(x), x))}"
        )
        anchors = _speaker_anchors(left, right)
        evidence = (*match.evidence, Evidence("same_speaker", detail, SPEAKER_BONUS, anchors))
        score = with_speaker(match.score)
        kind = match.kind or (Relation.TRANSLATION if score >= _SURE else None)
        match = replace(match, score=score, kind=kind, evidence=evidence)
    kinds = {left.kind, right.kind}
    if match.kind is Relation.TRANSLATION and QuotationKind.INDIRECT in kinds and len(kinds) > 1:
        match = replace(match, kind=Relation.INDIRECT)
    return match


def with_speaker(score: float) -> float:
    """The probability that two texts are one utterance once it is known that one person said both."""
    return shifted(score, SPEAKER_BONUS)


def shifted(score: float, log_odds: float) -> float:
    """A probability moved by so much evidence; certainty stays."""
    if score >= 1.0:
        return 1.0
    bounded = min(max(score, 1e-6), 1.0 - 1e-6)
    return 1.0 / (1.0 + math.exp(-(math.log(bounded / (1.0 - bounded)) + log_odds)))


def _evidence(
    left: _Worded, right: _Worded, overlap: Overlap, alike: float, kind: Relation | None
) -> tuple[Evidence, ...]:
    sizes = f"{len(left.words)} and {len(right.words)}"
    shared = f"{overlap.equal_words} of {sizes} words are the same, in order"
    found = [Evidence("shared_words", shared, round(4.0 * overlap.of_shorter - 2.0, 3))]
    only_left, only_right = _differing(left, right, overlap.blocks)
    if kind is not Relation.VERBATIM and (only_left or only_right) and overlap.equal_words:
        detail = f"one alone has {_list(only_left)}, the other {_list(only_right)}"
        found.append(Evidence("differing_words", detail, -0.5))
    if kind is not Relation.VERBATIM:
        detail = f"the wording taken as a whole is alike to {alike:.2f}"
        found.append(Evidence("likeness", detail, round(6.0 * alike - 3.0, 3)))
    return tuple(found)


def _differing(left: _Worded, right: _Worded, blocks: tuple[Block, ...]) -> tuple[list[str], list[str]]:
    loose = [block for block in blocks if not block.equal]
    return (
        [_cut(left, block.a, block.b) for block in loose if block.b > block.a],
        [_cut(right, block.c, block.d) for block in loose if block.d > block.c],
    )


def _cut(side: _Worded, start: int, end: int) -> str:
    return side.text[side.words[start].start : side.words[end - 1].end]


def _list(pieces: list[str]) -> str:
    shown = [f"“{piece[:60]}”" for piece in pieces[:4]]
    return ", ".join(shown) + (" and more" if len(pieces) > 4 else "") if shown else "nothing"


def _aligned(
    left: tuple[Word, ...], right: tuple[Word, ...], blocks: tuple[Block, ...]
) -> tuple[Aligned, ...]:
    return tuple(
        Aligned(
            Span(left[block.a].start, left[block.b - 1].end),
            Span(right[block.c].start, right[block.d - 1].end),
        )
        for block in blocks
        if block.equal
    )


def _swapped(match: Match) -> Match:
    return replace(match, aligned=tuple(Aligned(pair.right, pair.left) for pair in match.aligned))


def _speaker_anchors(left: Quotation, right: Quotation) -> tuple[Anchor, ...]:
    return tuple(
        sorted(
            (
                Anchor(
                    one.document, one.speaker_start, one.speaker_end, one.speaker_mention or one.speaker or ""
                )
                for one in (left, right)
                if one.speaker_start is not None and one.speaker_end is not None
            ),
            key=lambda anchor: (anchor.document, anchor.start),
        )
    )


def _text(one: str | Quotation) -> str:
    return one if isinstance(one, str) else one.text


def _speaker(one: str | Quotation) -> str | None:
    return None if isinstance(one, str) else one.speaker
