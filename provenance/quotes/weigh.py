"""How likely a proposal is a quotation: a logistic sum of figures fitted on labelled news (PolNeAR train)."""

from __future__ import annotations

import math

from provenance.languages.model import Language
from provenance.quotes.proposals import Proposal
from provenance.quotes.skeleton import STRING, Skeleton
from provenance.quotes.tally import Tally

_PERFECT = frozenset({"has", "have", "had"})


def features(skeleton: Skeleton, proposal: Proposal, language: Language) -> list[str]:
    """The signs a proposal shows, as names of weights."""
    opener = opener_class(skeleton, proposal, language)
    speaker = speaker_class(skeleton, proposal, language)
    core = _core_names(*_core(proposal, opener, speaker, language))
    return [*core, *_more_names(skeleton, proposal, opener, speaker, language)]


def chance_of(skeleton: Skeleton, proposal: Proposal, weights: Tally, language: Language) -> float:
    """How likely the proposal is a quotation, 0..1."""
    opener = opener_class(skeleton, proposal, language)
    speaker = speaker_class(skeleton, proposal, language)
    core = weights.total_of(_core_names, _core(proposal, opener, speaker, language))
    more = weights.total(_more_names(skeleton, proposal, opener, speaker, language))
    return logistic(weights.weights.get("bias", 0.0) + core + more)


def _core(
    proposal: Proposal, opener: str, speaker: str, language: Language
) -> tuple[str, str, str, bool, str, str, int]:
    """What most of a proposal's signs are made of."""
    size = proposal.last - proposal.first
    step = min(size, 6) if size < 8 else 8 if size < 16 else 16
    says = proposal.lemma in language.speech
    return proposal.pattern, proposal.lemma, opener, says, proposal.form, speaker, step


def _core_names(
    pattern: str, lemma: str, opener: str, says: bool, form: str, speaker: str, step: int
) -> tuple[str, ...]:
    return (
        "bias:" + pattern,
        "lemma:" + lemma,
        "opener:" + pattern + ":" + opener,
        "lemma+opener:" + lemma + ":" + opener,
        "sort:" + pattern + ":" + ("speech" if says else "thought"),
        "form:" + pattern + ":" + form,
        "speaker:" + pattern + ":" + speaker,
        "size:" + pattern + ":" + str(step),
    )


def _more_names(
    skeleton: Skeleton, proposal: Proposal, opener: str, speaker: str, language: Language
) -> list[str]:
    """Signs that few proposals show: strings in the content, how it ends, what stands before the cue."""
    words, lows, pattern = skeleton.words, skeleton.lows, proposal.pattern
    found: list[str] = []
    if pattern == "clause-before":
        found.append("closed:" + proposal.closed_by + ":" + speaker)
    if proposal.string_only:
        found.append("alone:" + pattern)
        string = skeleton.strings[proposal.first]
        length = string.end - string.start
        found.append("string:" + ("long" if length > 60 else "middle" if length > 25 else "short"))
    elif STRING in words[proposal.first : proposal.last]:
        found.append("holds-string:" + pattern)
    if not language.auxiliaries.isdisjoint(lows[proposal.first + 1 : proposal.last]):
        found.append("finite:" + pattern + ":" + opener)
    if pattern in ("complement", "noun", "adjective"):
        found.append("ends:" + pattern + ":" + _follower(skeleton, proposal, language))
        last = lows[proposal.last - 1]
        if last in language.prepositions or last in language.determiners or last in language.conjunctions:
            found.append("breaks-off")
    cue = proposal.cue
    if cue is not None and cue:
        before = lows[cue - 1]
        if before in _PERFECT and pattern.endswith("before"):
            pass
        elif before == "to" or before in language.auxiliaries:
            found.append("before:" + pattern + ":" + before)
        elif before in language.conjunctions or before in language.relatives:
            found.append("before:" + pattern + ":joined")
    return found


def _follower(skeleton: Skeleton, proposal: Proposal, language: Language) -> str:
    """What comes right after the content."""
    if proposal.last >= len(skeleton.words):
        return "."
    word, low = skeleton.words[proposal.last], skeleton.lows[proposal.last]
    if not word[0].isalnum():
        return word
    if low in language.conjunctions or low in language.prepositions:
        return low
    return "word"


def opener_class(skeleton: Skeleton, proposal: Proposal, language: Language) -> str:
    """What sort of word the content begins with."""
    if proposal.opener in (
        ",",
        ":",
        "—",
        "–",
        "-",
        "resumed",
        "before",
        "after",
        "late",
        "agent",
        "passive",
        "seeming",
    ):
        return proposal.opener
    low = skeleton.lows[proposal.first]
    word = skeleton.words[proposal.first]
    if proposal.opener != low and (proposal.opener in language.prepositions or proposal.opener == "as"):
        return proposal.opener + ">"
    if word == STRING:
        return "string"
    if low in language.that_words:
        return "that"
    if low in language.openers:
        return low
    if low in language.pronouns:
        return "pronoun"
    if low in language.determiners:
        return "determiner"
    if low in language.prepositions:
        return low
    if word[0].isupper():
        return "name"
    if low in language.conjunctions or low in language.auxiliaries:
        return "joined"
    return "word" if word[0].isalpha() else "sign"


def speaker_class(skeleton: Skeleton, proposal: Proposal, language: Language) -> str:
    """What sort of phrase speaks."""
    phrase = proposal.speaker
    if phrase is None:
        return "none"
    low = skeleton.lows[phrase.first]
    if phrase.last - phrase.first == 1 and low in language.pronouns:
        return "it" if low == "it" else "i" if low in ("i", "we", "you") else "pronoun"
    head, core = skeleton.words[phrase.core - 1], skeleton.lows[phrase.core - 1]
    if head[0].isupper():
        return "name"
    if core in language.roles:
        return "role"
    if core in language.bodies:
        return "body"
    return "plural" if core.endswith("s") else "other"


def probability(weights: Tally, names: list[str]) -> float:
    """The logistic of the sum of the weights; unknown names weigh nothing."""
    return logistic(weights.weights.get("bias", 0.0) + weights.total(names))


def logistic(total: float) -> float:
    """The probability of log-odds, kept from overflowing."""
    # Weights have two decimals: rounded, two sums that are equal are equal in whatever order they were added.
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, round(total, 4)))))
