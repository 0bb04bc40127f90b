"""Segments that say one thing: proposed by shared words, scored in pairs, grouped without chains.

A pair is never linked across two speakers or two times, whatever the words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from provenance.match import gates
from provenance.match.cluster import agglomerate
from provenance.match.comparison import compare_texts, shifted, with_speaker
from provenance.match.gates import SameSpeaker
from provenance.match.proposals import held_texts, near_texts, telling_pairs
from provenance.match.segments import Segment
from provenance.match.semantic import Senses
from provenance.match.settings import MatchSettings
from provenance.models import DateInterval, Match, NotLinked, Relation
from provenance.text.contradictions import contradiction
from provenance.text.rarity import rarity
from provenance.text.synonyms import concepts, stem
from provenance.text.tokens import fold, words_of

_NO_NAME_BONUS = -1.0
_SURE_WORDS = 5.0  # identical words this heavy need no name
_COPIED_SHARE = 0.6
LEAST_JACCARD = 0.25  # of word pairs
_SAME_DOCUMENT = 0.75
_NEAR_MISS = 0.9
_MAY_DENY = 0.3
_INDIRECT_LENGTH = 0.5
_LIGHT = 1.4
_LIGHT_HOURS = 168.0
_SAME_WORDS = (Relation.VERBATIM, Relation.EDITED, Relation.FRAGMENT)
# Other words of one speaker are the less likely a rendering of one saying, the more days lie between.
_FREE_DAYS, _A_DAY, _MOST_DAYS = 2.0, -0.5, 5.0


@dataclass(frozen=True, slots=True)
class Group:
    """What grouping needs to know beside the segments.

    heads: where each document's headlines end.
    senses: the user's sentence model, if any.
    languages: of each document, where known.
    """

    dates: Mapping[str, DateInterval]
    settings: MatchSettings
    heads: Mapping[str, int] = field(default_factory=dict)
    senses: Senses | None = None
    languages: Mapping[str, str] = field(default_factory=dict)

    def compared(self, left: str, right: str, documents: tuple[str, str]) -> Match:
        """What the words of two texts say, and the sentence model where there is one."""
        match = compare_texts(*sorted((left, right)))
        if self.senses is None or match.kind not in (Relation.TRANSLATION, None):
            return match
        cosine, opinion = self.senses.cosine(*sorted((left, right))), self.senses.opinion
        foreign = self.are_foreign(*documents)
        score = opinion.alone(cosine) if foreign else opinion.moved(match.score, cosine)
        return replace(match, score=score, kind=Relation.TRANSLATION)

    def are_foreign(self, one: str, other: str) -> bool:
        """Whether a model compares two documents whose languages are known and differ."""
        spoken = {self.languages.get(name, "") for name in (one, other)} - {""}
        return self.senses is not None and len(spoken) == 2

    misses: list[NotLinked] = field(default_factory=list)


def group_segments(segments: Sequence[Segment], links: Group) -> list[list[int]]:
    """Clusters of segment numbers, each number in one cluster."""
    nodes = collapse(segments, links)
    judge = Judge(segments, nodes, links)
    pairs = _candidates(segments, nodes, judge.terms, links.settings.hot_bucket, links.senses)
    linked = [(score, pair) for pair in pairs if (score := judge.score(*pair)) > 0.0]
    clusters = cluster_nodes(judge, linked)
    return [sorted(place for node in cluster for place in nodes[node]) for cluster in clusters]


def score_pairs(segments: Sequence[Segment], pairs: Sequence[tuple[int, int]], links: Group) -> list[float]:
    """The score of each pair of segments, by number, 0 where they must not be linked."""
    nodes = [[place] for place in range(len(segments))]
    judge = Judge(segments, nodes, links)
    return [judge.score(*pair) for pair in pairs]


def cluster_nodes(judge: Judge, linked: Sequence[tuple[float, tuple[int, int]]]) -> list[list[int]]:
    """Clusters of the nodes of `judge`; what hangs together by links may be clustered for itself."""
    return agglomerate(len(judge.sizes), linked, judge.bond, judge.sizes)


Words = tuple[str, tuple[str, ...], int]


def words_said(segment: Segment) -> Words:
    """What segments of one node have in common: words, speaker, and whether they stand in marks (0),
    without (1), or are denied (2)."""
    manner = 2 if segment.is_denied else int(segment.is_indirect)
    return fold(segment.text), gates.name_words(segment.quotation.speaker), manner


def collapse(segments: Sequence[Segment], links: Group) -> list[list[int]]:
    """The same words of the same speaker at one time are one node; nodes in order of words and time.

    What is one node depends on the segments of the same words only, so they may come in batches.
    """
    same: dict[Words, list[int]] = defaultdict(list)
    for place, segment in enumerate(segments):
        same[words_said(segment)].append(place)
    nodes: list[list[int]] = []
    for key in sorted(same):
        nodes.extend(_by_time(segments, same[key], key, links))
    return nodes


def _by_time(segments: Sequence[Segment], places: list[int], key: Words, links: Group) -> list[list[int]]:
    weight = sum(rarity(word) for word in key[0].split())
    if not key[0] or (weight < _LIGHT and not key[1]) or (weight < _SURE_WORDS / 2 and not key[1]):
        return [[place] for place in places]
    hours = links.settings.utterance_window_days * 24.0 if weight >= _LIGHT else _LIGHT_HOURS
    order = sorted(places, key=lambda place: (_stamp(segments[place], links), segments[place].text, place))
    groups: list[list[int]] = []
    for place in order:
        date = links.dates.get(segments[place].quotation.document)
        for group in groups[-4:]:
            gap = gates.gap_hours(links.dates.get(segments[group[0]].quotation.document), date)
            if gap is None or gap <= hours:
                group.append(place)
                break
        else:
            groups.append([place])
    return groups


def _stamp(segment: Segment, links: Group) -> str:
    date = links.dates.get(segment.quotation.document)
    return (date.earliest if date else None) or "9"


KNOWN_BY = 8  # so many segments of a node say when it was said


class Judge:
    """Scores nodes, remembers what it scored, and notes near misses.

    `terms` are the telling words of each node, `sizes` how long it is.
    """

    def __init__(
        self,
        segments: Sequence[Segment],
        nodes: list[list[int]],
        links: Group,
    ) -> None:
        self._segments, self._nodes, self._links = segments, nodes, links
        firsts = [segments[node[0]] for node in nodes]
        self.terms = [terms_of(one.text) for one in firsts]
        self.sizes = [0.0 if one.is_indirect else float(len(one.text)) for one in firsts]
        self._known: dict[tuple[int, int], float] = {}
        self._forbidden: set[tuple[int, int]] = set()

    def score(self, one: int, other: int) -> float:
        """The score of two nodes, 0 where they must not be linked."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._known:
            self._known[pair] = self._judge(*pair)
        return self._known[pair]

    def bond(self, one: int, other: int) -> float:
        """The score, or below 0 where speaker or date forbid the link."""
        score = self.score(one, other)
        return -1.0 if (min(one, other), max(one, other)) in self._forbidden else score

    def _judge(self, one: int, other: int) -> float:
        left, right = self._segments[self._nodes[one][0]], self._segments[self._nodes[other][0]]
        same = gates.same_speaker(left.quotation.speaker, right.quotation.speaker)
        why = self._kept_apart(one, other, same)
        if why:
            self._forbidden.add((one, other))
        if same is not SameSpeaker.YES and not self._copied(one, other):
            return 0.0
        documents = (left.quotation.document, right.quotation.document)
        match = self._links.compared(left.text, right.text, documents)
        foreign = self._links.are_foreign(*documents)
        if not why and not foreign and match.score >= _MAY_DENY and _must_agree(match.kind, left, right):
            why = contradiction(*sorted((left.text, right.text)))
            if why:
                self._forbidden.add((one, other))
        if why:
            if match.score >= _NEAR_MISS:
                self._miss(left, right, why)
            return 0.0
        if _within_body(left, right, self._links.heads):
            return 0.0
        score = (
            match.score
            if match.kind in _SAME_WORDS
            else _days_later(match.score, self._hours_apart(one, other))
        )
        return _admitted(score, match.kind, same, left, right, self._links.settings)

    def _copied(self, one: int, other: int) -> bool:
        """Whether two nodes share most of their telling words: the least without a common speaker."""
        first, second = self.terms[one], self.terms[other]
        shared = sum(weight for term, weight in first.items() if term in second and term[0] != "#")
        return shared >= _COPIED_SHARE * min(_exact_weight(first), _exact_weight(second))

    def _kept_apart(self, one: int, other: int, same: SameSpeaker) -> str:
        left, right = self._segments[self._nodes[one][0]], self._segments[self._nodes[other][0]]
        if left.is_denied != right.is_denied:
            return "alike in words, but one denies what the other tells"
        if same is SameSpeaker.NO:
            return f"alike in words, but given to {left.quotation.speaker} and to {right.quotation.speaker}"
        hours = self._hours_apart(one, other)
        if hours > self._links.settings.utterance_window_days * 24.0:
            return f"the same words, but at least {hours / 24.0:.0f} days apart"
        return ""

    def _hours_apart(self, one: int, other: int) -> float:
        """The least number of hours between two nodes; 0 where no day is known."""
        gaps = (
            gates.gap_hours(
                self._links.dates.get(self._segments[first].quotation.document),
                self._links.dates.get(self._segments[second].quotation.document),
            )
            for first in self._nodes[one][:KNOWN_BY]
            for second in self._nodes[other][:KNOWN_BY]
        )
        return min((gap for gap in gaps if gap is not None), default=0.0)

    def _miss(self, left: Segment, right: Segment, why: str) -> None:
        if min(_weight(left), _weight(right)) < _SURE_WORDS:
            return
        first, second = sorted((left.quotation.id, right.quotation.id))
        self._links.misses.append(NotLinked(first, second, why))


def _days_later(score: float, hours: float) -> float:
    days = min(_MOST_DAYS, max(0.0, hours / 24.0 - _FREE_DAYS))
    return shifted(score, _A_DAY * days) if days > 0 else score


def _must_agree(kind: Relation | None, left: Segment, right: Segment) -> bool:
    """Whether a contradiction parts two segments; an altered quotation is a finding, not another saying."""
    if kind in (Relation.TRANSLATION, None):
        return True
    return kind is not Relation.FRAGMENT and (left.is_indirect or right.is_indirect)


def _within_body(left: Segment, right: Segment, heads: Mapping[str, int]) -> bool:
    """Whether both stand in the body of one document: only a headline repeats its own article."""
    one, other = left.quotation.document, right.quotation.document
    return one == other and min(left.span.start, right.span.start) >= heads.get(one, 1 << 60)


def _weight(segment: Segment) -> float:
    return sum(rarity(word) for word in words_of(segment.text))


def _admitted(
    score: float,
    kind: Relation | None,
    same: SameSpeaker,
    left: Segment,
    right: Segment,
    settings: MatchSettings,
) -> float:
    """The score after what is known of the speakers; 0 where it is not enough."""
    copied = kind in (Relation.VERBATIM, Relation.EDITED)
    weight = min(_weight(left), _weight(right))
    if same is not SameSpeaker.YES and not (copied and weight >= _SURE_WORDS / 2):
        return 0.0
    one_document = left.quotation.document == right.quotation.document
    if one_document and left.quotation.id == right.quotation.id:
        return 0.0
    if left.is_indirect or right.is_indirect:
        return score if _renders_indirectly(score, copied, left, right, settings) else 0.0
    if same is SameSpeaker.YES and not one_document:
        score = with_speaker(score)
    elif same in (SameSpeaker.BODY, SameSpeaker.UNSAID) and weight < _SURE_WORDS:
        score = shifted(score, _NO_NAME_BONUS)
    least = max(settings.rendering_score, _SAME_DOCUMENT) if one_document else settings.rendering_score
    return score if score >= least else 0.0


def _renders_indirectly(
    score: float, copied: bool, left: Segment, right: Segment, settings: MatchSettings
) -> bool:
    """Whether reported words are surely those of the other side: a clause in common is not enough."""
    if left.is_indirect and right.is_indirect:
        return copied
    lengths = sorted((len(left.text), len(right.text)))
    return score >= settings.indirect_score and lengths[0] >= _INDIRECT_LENGTH * lengths[1]


def _candidates(
    segments: Sequence[Segment],
    nodes: list[list[int]],
    terms: list[dict[str, float]],
    hot: int,
    senses: Senses | None,
) -> list[tuple[int, int]]:
    """Pairs of nodes worth scoring: near in words, one in the other, or of one speaker with like words."""
    texts = [segments[node[0]].text for node in nodes]
    names = [gates.name_blocks(segments[node[0]].quotation.speaker) for node in nodes]
    pairs = set(near_texts(texts, LEAST_JACCARD, hot))
    pairs.update(held_texts(texts))
    pairs.update(telling_pairs(terms, names, hot))
    if senses is not None:
        pairs.update(senses.near(texts, names))
    return sorted(pairs)


def _exact_weight(terms: dict[str, float]) -> float:
    return sum(weight for term, weight in terms.items() if term[0] != "#")


def terms_of(text: str) -> dict[str, float]:
    """The stems and senses of a text, each with its weight."""
    terms: dict[str, float] = {}
    for word in fold(text).split():
        weight = rarity(word)
        if weight >= 0.5:
            terms[stem(word)] = weight
            for sense in sorted(concepts(word)):
                terms[f"#{sense}"] = weight * 0.5
    return terms
