"""Who tells what follows in "As Ann Lee, the mayor, told me, the town wants “...”": Lee, not the town."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.edges import trim_end
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before
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


def past_lead(skeleton: Skeleton, sentence: Clauses, language: Language) -> Clauses:
    """The sentence from "как сообщил X" on, where but a few small words lead: "Более того, как сообщил X"."""
    words, first = skeleton.words, sentence.first
    if not language.declines_names:
        return sentence
    near = range(first + 1, min(sentence.last - 1, first + _FIRST_WORDS))
    comma = next((k for k in near if words[k] == ","), first)
    leads = comma > first and skeleton.lows[comma + 1] in language.like_words
    is_small = leads and all(word.islower() for word in words[first + 1 : comma])
    return sentence._replace(first=comma + 1) if is_small else sentence


def as_read_in(skeleton: Skeleton, sentence: Clauses, language: Language) -> Proposal | None:
    """ "Как говорится в сообщении мэрии, мост закрыт": the document says what stands behind the comma."""
    first, last, words, lows = sentence.first, sentence.last, skeleton.words, skeleton.lows
    if not language.declines_names or lows[first] not in language.like_words:
        return None
    named = _as_one_thinks(skeleton, sentence, language)
    if named is not None:
        return named
    for at in range(first + 1, min(last - 3, first + _FIRST_WORDS)):
        cue = language.cues.get(lows[at])
        if cue is None or cue.lemma != "read" or lows[at + 1] not in language.in_words:
            continue
        speaker = phrase_after(skeleton, at + 2, last, language)
        comma = next((k for k in range(at + 2, min(last, at + _REACH)) if words[k] == ","), last)
        end = trim_end(skeleton, last, comma + 1)
        if speaker is None or end <= comma + 1 or STRING in words[first:comma]:
            return None
        is_named = speaker.last - speaker.first > 1 or words[speaker.first][0].isupper()
        speaker = speaker if is_named else None  # "Как отмечается в сообщении, ..."
        return Proposal(
            "formula", comma + 1, end, at, speaker, "according", "", "after", end - comma == _ALONE
        )
    return None


def _as_one_thinks(skeleton: Skeleton, sentence: Clauses, language: Language) -> Proposal | None:
    """ "Как он предполагает, взорвался газ": whom the pronoun means says what follows."""
    lows, who, last = skeleton.lows, sentence.first + 1, sentence.last
    if who + 3 >= last or lows[who] not in language.pronouns or skeleton.words[who + 2] != ",":
        return None
    cue = language.cues.get(lows[who + 1])
    end = trim_end(skeleton, last, who + 3)
    if cue is None or cue.form is Form.NOUN or lows[who] in language.possessives or end <= who + 3:
        return None
    speaker = Phrase(who, who + 1, who + 1, who)
    alone = end - who == _ALONE + 2
    return Proposal("formula", who + 3, end, who + 1, speaker, "according", "", "after", alone)


_FIRST_WORDS, _ALONE = 4, 2


def _another_speaks(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether a verb of saying stands there outside the marks."""
    cues = (language.cues.get(low) for low in skeleton.lows[first:last])
    return any(cue is not None and cue.form is not Form.NOUN and cue.lemma in language.speech for cue in cues)
