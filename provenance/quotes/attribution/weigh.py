"""How likely a proposal is a quotation: a logistic sum of figures fitted on labelled news (PolNeAR train)."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.skeleton import STRING, Skeleton
from provenance.quotes.tally import Branch, Kept, Weigh, asked, branch, logistic


class _OfPattern:
    """The weights of proposals found by one pattern, by what else they show."""

    def __init__(self, weigh: Weigh, pattern: str) -> None:
        self.only = branch(weigh, "", f":{pattern}")
        self.opener = branch(weigh, f"opener:{pattern}:")
        self.sort = branch(weigh, f"sort:{pattern}:")
        self.form = branch(weigh, f"form:{pattern}:")
        self.speaker = branch(weigh, f"speaker:{pattern}:")
        self.size = branch(weigh, f"size:{pattern}:")
        self.finite = branch(weigh, f"finite:{pattern}:")
        self.ends = branch(weigh, f"ends:{pattern}:")
        self.before = branch(weigh, f"before:{pattern}:")


class ProposalWeights(Kept[str, _OfPattern]):
    """The weights of proposals, by the pattern that found them."""

    def __init__(self, weigh: Weigh, bias: float = 0.0) -> None:
        super().__init__(lambda pattern: _OfPattern(weigh, pattern))
        self.bias = bias
        self.only = branch(weigh, "")
        self.lemma = branch(weigh, "lemma:")
        self.opened = Kept[str, Branch](lambda lemma: branch(weigh, f"lemma+opener:{lemma}:"))
        self.closed = Kept[str, Branch](lambda sign: branch(weigh, f"closed:{sign}:"))
        self.string = branch(weigh, "string:")


def features(skeleton: Skeleton, proposal: Proposal, language: Language) -> list[str]:
    """The signs a proposal shows, as names of weights."""
    return asked(lambda weigh: _total(skeleton, proposal, ProposalWeights(weigh), language))


def chance_of(skeleton: Skeleton, proposal: Proposal, weights: ProposalWeights, language: Language) -> float:
    """How likely the proposal is a quotation, 0..1."""
    return logistic(_total(skeleton, proposal, weights, language))


def _total(skeleton: Skeleton, proposal: Proposal, weights: ProposalWeights, language: Language) -> float:
    """The log-odds of a proposal: by its pattern, cue, opener, speaker and size, and by rarer signs."""
    opener = opener_class(skeleton, proposal, language)
    speaker = speaker_class(skeleton, proposal, language)
    lemma, size = proposal.lemma, proposal.last - proposal.first
    of = weights[proposal.pattern]
    core = of.only["bias"] + weights.lemma[lemma] + of.opener[opener] + weights.opened[lemma][opener]
    core += of.sort["speech" if lemma in language.speech else "thought"]
    core += of.form[proposal.form] + of.speaker[speaker]
    core += of.size[_SIZES[size] if size < len(_SIZES) else "16"]
    return weights.bias + core + _more(skeleton, proposal, opener, speaker, weights, language)


# By how many tokens the content has: "6" up to seven, "8" up to fifteen.
_SIZES = (*"0123456", "6", *("8",) * 8)


def _more(
    skeleton: Skeleton,
    proposal: Proposal,
    opener: str,
    speaker: str,
    weights: ProposalWeights,
    language: Language,
) -> float:
    """Signs that few proposals show: strings in the content, how it ends, what stands before the cue."""
    words, lows, pattern = skeleton.words, skeleton.lows, proposal.pattern
    of = weights[pattern]
    total = 0.0
    if pattern == "clause-before":
        total += weights.closed[proposal.closed_by][speaker]
    if proposal.string_only:
        total += of.only["alone"]
        string = skeleton.strings[proposal.first]
        length = string.end - string.start
        total += weights.string["long" if length > 60 else "middle" if length > 25 else "short"]
    elif STRING in words[proposal.first : proposal.last]:
        total += of.only["holds-string"]
    if proposal.last - proposal.first > 1 and not language.auxiliaries.isdisjoint(
        lows[proposal.first + 1 : proposal.last]
    ):
        total += of.finite[opener]
    if pattern in ("complement", "noun", "adjective"):
        total += of.ends[_follower(skeleton, proposal, language)]
        last = lows[proposal.last - 1]
        if last in language.prepositions or last in language.determiners or last in language.conjunctions:
            total += weights.only["breaks-off"]
    cue = proposal.cue
    if cue is not None and cue:
        before = lows[cue - 1]
        if before in language.phrase_words.perfects and pattern.endswith("before"):
            pass
        elif before == "to" or before in language.auxiliaries:
            total += of.before[before]
        elif before in language.conjunctions or before in language.relatives:
            total += of.before["joined"]
    return total


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


_OWN_CLASSES = frozenset(
    {",", ":", "—", "–", "-", "resumed", "before", "after", "late", "agent", "passive", "seeming"}
)


def opener_class(skeleton: Skeleton, proposal: Proposal, language: Language) -> str:
    """What sort of word the content begins with."""
    if proposal.opener in _OWN_CLASSES:
        return proposal.opener
    first = _past_scene(skeleton, proposal, language)
    low, word = skeleton.lows[first], skeleton.words[first]
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


def _past_scene(skeleton: Skeleton, proposal: Proposal, language: Language) -> int:
    """ "On the surface, the fall left a hole that ..., said Lee": a long clause opens behind its scene."""
    first, last = proposal.first, proposal.last
    is_long = proposal.pattern == "clause-before" and last - first > _LONG_CLAUSE
    if not is_long or not language.knows_people or skeleton.lows[first] not in language.prepositions:
        return first
    comma = next((k for k in range(first, first + _SCENE) if skeleton.words[k] == ","), first)
    return comma + 1 if comma > first else first


_LONG_CLAUSE, _SCENE = 14, 7


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
