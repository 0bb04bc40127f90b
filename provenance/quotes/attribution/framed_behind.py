"""Words in marks that a frame behind gives to somebody: "“...” was Lee's verdict", "“...” So said Lee"."""

from __future__ import annotations

from provenance.languages.frames import FRAMES
from provenance.languages.model import Language
from provenance.quotes.attribution.framed_front import Frame, is_denied, owner, who_does
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.phrase_ends import FINITE
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import Clauses, Skeleton

_NOUN_REACH = 8
_LEAST = 3


def framed_behind(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Frame | None:
    """Who speaks by what stands at token `at`, behind the string: "was Lee's verdict", "is what Lee said"."""
    if language.code not in FRAMES:
        return None
    frames, lows, last = FRAMES[language.code], skeleton.lows, sentence.last
    while at < last and (skeleton.words[at] in ",–—-" or lows[at] in frames.pointing):
        at += 1
    if at + 1 >= last:
        return None
    if lows[at] in frames.verbs or lows[at] in frames.framing:
        at += 1
    elif not lows[at - 1].endswith(_CONTRACTED):
        return None
    clause = sentence._replace(first=at)
    denied = is_denied(skeleton, at, clause, language)
    at += denied and lows[at] not in frames.asking
    if lows[at] in frames.asking:
        return Frame(None) if denied else who_does(skeleton, at + 1, last, language) or Frame(None)
    for noun in range(at, min(last, at + _NOUN_REACH)):
        if lows[noun] in frames.nouns:
            return Frame(None if denied else _whose(skeleton, clause, noun, language))
    return None


_CONTRACTED = ("'s", "’s")


def _whose(skeleton: Skeleton, clause: Clauses, noun: int, language: Language) -> Phrase | None:
    """ "Lee's verdict", "the reply from Lee", "the words used by Lee"."""
    whose = owner(skeleton, clause, noun, language)
    behind = noun + 1
    if whose is not None or behind >= clause.last:
        return whose
    cue = language.cues.get(skeleton.lows[behind])
    behind += skeleton.lows[behind].endswith(language.clauses.pasts) or cue is not None
    leads = FRAMES[language.code].links | language.role_words.agents
    is_led = behind < clause.last and skeleton.lows[behind] in leads
    return phrase_after(skeleton, behind + 1, clause.last, language) if is_led else None


def framed_by_next(skeleton: Skeleton, behind: Clauses, language: Language) -> Frame | None:
    """Who speaks by the sentence behind words in marks: "So said Lee", "Those were Lee's words"."""
    lows, first, last = skeleton.lows, behind.first, behind.last
    if language.code not in FRAMES or last - first < _LEAST:
        return None
    frames = FRAMES[language.code]
    if lows[first] in frames.so_words:
        cue = language.cues.get(lows[first + 1])
        if cue is None or cue.form not in FINITE:
            return None
        begin = first + 2 + (lows[first + 2] in frames.it)
        return Frame(phrase_after(skeleton, begin, last, language))
    if lows[first] in frames.pointing:
        return framed_behind(skeleton, behind, first, language)
    shown = lows[first] in frames.accompanying and lows[first + 1] in frames.pointing
    if not shown or lows[first + 2] not in frames.nouns:
        return None
    begin = first + 3 + (skeleton.words[first + 3] == ",")
    return Frame(opening_phrase(skeleton, behind._replace(first=begin), last, language))
