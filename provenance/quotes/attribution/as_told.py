"""Who tells what follows in "As Ann Lee, the mayor, told me, the town wants “...”": Lee, not the town."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.edges import trim_end
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.phrases import phrase_before
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_REACH = 30


def as_one_told(
    skeleton: Skeleton, sentence: Clauses, triggers: Sequence[int], language: Language
) -> Proposal | None:
    """What stands behind the comma, when "as X told" opens the sentence and nobody else speaks in it."""
    first, last, words = sentence.first, sentence.last, skeleton.words
    if skeleton.lows[first] not in language.like_words or STRING not in words[first:last]:
        return None
    for at in triggers:
        if not first + 1 < at <= first + _REACH:
            continue
        cue = language.cues.get(skeleton.lows[at])
        if cue is None or cue.form is not Form.PAST or cue.lemma not in language.phrase_words.as_tells:
            continue
        speaker = phrase_before(skeleton, at, first + 1, language)
        if speaker is None or speaker.left != first + 1:
            return None
        comma = next((k for k in range(at + 1, last) if words[k] == ","), last)
        end = trim_end(skeleton, last, comma + 1)
        if STRING not in words[comma + 1 : end] or STRING in words[first:comma]:
            return None
        if _another_speaks(skeleton, comma + 1, end, language):
            return None
        alone = end - comma == 2
        return Proposal("formula", comma + 1, end, at, speaker, "according", "", "after", alone)
    return None


def _another_speaks(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether a verb of saying stands there outside the marks."""
    cues = (language.cues.get(low) for low in skeleton.lows[first:last])
    return any(cue is not None and cue.form is not Form.NOUN and cue.lemma in language.speech for cue in cues)
