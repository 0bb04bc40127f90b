"""How sure the speaker of a quotation is: a logistic sum fitted on labelled news (PolNeAR train).

The probability that the person or body named is who the text means, given how it was found.
"""

from __future__ import annotations

from bisect import bisect_right

from provenance.languages.model import Language
from provenance.models import QuotationKind
from provenance.quotes.attribution.drafts import TURN
from provenance.quotes.attribution.proposals import Draft
from provenance.quotes.sentence.skeleton import STRING, Skeleton
from provenance.quotes.speakers.resolve import Resolved
from provenance.quotes.tally import Tally

# Who a role not given to anyone means: figures of pages at first sight (tests/quality/newsroom).
_BY_MANNER = {"role-loose": 0.8, "role-ahead": 0.85}
# A label that neither a name nor a role tells to be a person (pages at first sight).
_UNKNOWN_LABEL = 0.75
_SURE_STEPS = (0.3, 0.5, 0.7, 0.85, 0.95)


def speaker_features(skeleton: Skeleton, draft: Draft, speaker: Resolved, language: Language) -> list[str]:
    """The signs that tell whether a speaker is right, as names of weights."""
    phrase = draft.speaker
    kind = "direct" if draft.kind is QuotationKind.DIRECT else "other"
    step = bisect_right(_SURE_STEPS, draft.likelihood)
    found = [
        f"how:{draft.how}:{kind}",
        f"found:{speaker.how}",
        f"found:{speaker.how}:{draft.how}",
        f"likelihood:{step}:{kind}",
    ]
    if phrase is None:
        return found
    found.append("words:" + str(min(phrase.last - phrase.first, 8)))
    first, last = skeleton.lows[phrase.first], skeleton.words[phrase.core - 1]
    found.append("starts:" + _sort(first, skeleton.words[phrase.first], language))
    found.append("ends:" + ("capital" if last[0].isupper() else _sort(last, last, language)))
    if draft.cue is not None:
        cue = language.cues.get(skeleton.lows[draft.cue])
        if cue is not None:
            found.append("cue:" + cue.form + ":" + ("speech" if cue.lemma in language.speech else "thought"))
        if phrase.first < draft.cue:
            gap = draft.cue - phrase.last
            found.append("gap:" + str(min(gap, 4) if gap < 6 else 6 if gap < 15 else 15))
            if STRING in skeleton.words[phrase.last : draft.cue]:
                found.append("string-between")
        else:
            found.append("inverted")
    return found


def _sort(low: str, word: str, language: Language) -> str:
    if low in language.pronouns:
        return "pronoun"
    if low in language.determiners:
        return "determiner"
    if low in language.prepositions or low in language.auxiliaries or low in language.conjunctions:
        return "small"
    if word[0].isupper():
        return "capital"
    if low in language.roles or low in language.bodies:
        return "role"
    return "word"


def speaker_confidence(
    weights: Tally,
    skeleton: Skeleton,
    draft: Draft,
    speaker: Resolved,
    language: Language,
) -> float:
    """The probability, 0..1, that `speaker` is right; the weights are fitted on English, other languages
    are trusted less (`Language.speaker_trust`)."""
    found = weights.probability(speaker_features(skeleton, draft, speaker, language))
    manner = _UNKNOWN_LABEL if _is_unknown_label(skeleton, draft, speaker, language) else 1.0
    return language.speaker_trust * found * min(speaker.certainty, manner, _BY_MANNER.get(speaker.how, 1.0))


def _is_unknown_label(skeleton: Skeleton, draft: Draft, speaker: Resolved, language: Language) -> bool:
    """ "Courtside Notes: “...”": a label that may name a column as well as a person."""
    phrase = draft.speaker
    is_known = speaker.person is not None and not speaker.person.doubt
    if draft.how != "label" or is_known or phrase is None or not language.knows_people:
        return False
    words = skeleton.lows[phrase.first : phrase.core]
    return (
        draft.likelihood != TURN and language.given_names.isdisjoint(words) and language.who.isdisjoint(words)
    )
