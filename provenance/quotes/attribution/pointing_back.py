"""Clauses that only tell who said what stands before them (Russian): "Об этом сообщил мэр, передаёт ТАСС"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_REACH = 6


def only_points_back(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """Whether the content is its own speaker, or tells who said "this": no words of anybody."""
    first, last, speaker = proposal.first, proposal.last, proposal.speaker
    if proposal.cue is None or STRING in skeleton.words[first:last]:
        return False
    if speaker is not None and speaker.first == first and speaker.last >= last:
        return True
    lows = skeleton.lows
    if proposal.lemma == "agree" and proposal.opener in language.prepositions:
        return True  # "согласился с доводами следствия, утверждавшего, что ...": others' words
    is_subject = proposal.cue == first - 1 and lows[first] in language.roles
    if proposal.pattern == "complement" and is_subject and skeleton.words[first].islower():
        return True  # "Эту новость в среду сообщил адвокат Иван Лисов"
    begin = first + (lows[first] in language.prepositions)
    if begin >= last:
        return False
    if lows[begin] not in language.phrase_words.about and lows[begin] not in _THIS:
        return False
    near = range(begin + 1, min(last, begin + _REACH))
    return any(lows[k] in language.says for k in near)


_THIS = frozenset({"этом", "это", "чем"})
