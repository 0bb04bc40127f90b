"""Words in marks that a frame in front gives to somebody: "In Lee's words, “...”", "Then the mayor: “...”".

No verb of saying leads to them: a noun for what was said does, or a turn that shows it.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from provenance.languages.frames import FRAMES
from provenance.languages.model import Language
from provenance.quotes.attribution.other_mouths import HEARING
from provenance.quotes.attribution.subjects import owner_before
from provenance.quotes.sentence.nominatives import surnames
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.phrase_ends import FINITE
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before, with_name_aside
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_REACH = 16
# "was short and clear"
_VERDICT = 5


class Frame(NamedTuple):
    """To whom a frame gives the words; None where it tells that they are nobody's who is named."""

    speaker: Phrase | None


def framed_front(
    skeleton: Skeleton, sentence: Clauses, before: Clauses | None, at: int, language: Language
) -> Frame | None:
    """The frame in front of the string at token `at`, in its sentence or the one before."""
    if language.code not in FRAMES:
        return None
    front = sentence._replace(last=at)
    if at == sentence.first:
        if before is None or sentence.paragraph - before.paragraph > 1:
            return None
        front = before
    front = front._replace(last=_end(skeleton, front))
    if not 1 < front.last - front.first <= _REACH or STRING in skeleton.words[front.first : front.last]:
        return None
    frame = _by_noun(skeleton, front, language) or _shown(skeleton, front, language)
    if frame is not None:
        return frame
    speaker = _from(skeleton, front, language) or _opens_with(skeleton, front, language)
    if speaker is None and (at > sentence.first or skeleton.words[front.last] == ":"):
        speaker = _called_up(skeleton, front, language)
    return Frame(speaker) if speaker is not None else None


def _end(skeleton: Skeleton, front: Clauses) -> int:
    """Where a clause ends before the signs that close it."""
    end = front.last
    while end > front.first and skeleton.words[end - 1] in ",:.?":
        end -= 1
    return end


def _by_noun(skeleton: Skeleton, front: Clauses, language: Language) -> Frame | None:
    """ "In Lee's own words", "Lee's answer was short", "The message from Lee is clear", "The verdict on"."""
    frames, lows = FRAMES[language.code], skeleton.lows
    for noun in range(front.first, front.last):
        if lows[noun] not in frames.nouns:
            continue
        behind = noun + 1
        whose = owner(skeleton, front, noun, language)
        if behind < front.last and lows[behind] in frames.links:
            giver = _named(skeleton, behind + 1, front.last, language)
            whose, behind = (giver, giver.last) if giver is not None else (None, behind)
        if not _begins(skeleton, front, min(whose.left if whose else noun, noun), language):
            return None
        if not _is_end(skeleton, behind, front.last, language):
            return None
        if whose is None or is_denied(skeleton, behind, front, language):
            is_of = behind < front.last and lows[behind] in language.prepositions
            return Frame(None) if is_of else None  # "The message to Lee", "The verdict on Lee"
        return Frame(whose)
    return None


def owner(skeleton: Skeleton, clause: Clauses, noun: int, language: Language) -> Phrase | None:
    """ "Lee's answer", "her answer", "Lehrs Antwort": whose the noun is."""
    before = noun - 1
    if language.has_capital_nouns and before >= clause.first:
        word = skeleton.words[before]
        if word.endswith("s") and word[:-1] in surnames(skeleton, language):
            return phrase_before(skeleton, noun, clause.first, language)
    return owner_before(skeleton, clause, noun, language)


def _named(skeleton: Skeleton, at: int, last: int, language: Language) -> Phrase | None:
    """The phrase that begins there, with the name set off behind it."""
    found = phrase_after(skeleton, at, last, language)
    if found is None:
        return None
    return with_name_aside(skeleton, found, last, language)


def _is_end(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """Whether nothing stands there, or "was short", "is simple and clear", "on the mill"."""
    if at >= last:
        return True
    low = skeleton.lows[at]
    return last - at <= _VERDICT and (low in FRAMES[language.code].verbs or low in language.prepositions)


def _begins(skeleton: Skeleton, front: Clauses, at: int, language: Language) -> bool:
    """Whether a part of the sentence begins there, "in", "to use", "here is" and articles apart."""
    frames, lows = FRAMES[language.code], skeleton.lows
    small = frames.openers | frames.here | frames.verbs | language.determiners
    while at > front.first and lows[at - 1] in small:
        at -= 1
    return at == front.first or skeleton.words[at - 1] == ","


def _from(skeleton: Skeleton, front: Clauses, language: Language) -> Phrase | None:
    """ "There was this from Lee", "This, from Lee", "From Lee came this"."""
    frames, lows = FRAMES[language.code], skeleton.lows
    for link in range(front.first, front.last - 1):
        if lows[link] not in frames.links:
            continue
        giver = _named(skeleton, link + 1, front.last, language)
        if giver is None:
            continue
        before = link - 1 - (skeleton.words[link - 1] == ",")
        points = before >= front.first and lows[before] in frames.pointing
        came = front.last - giver.last in _CAME and lows[front.last - 1] in frames.pointing
        if (giver.last == front.last and points) or (link == front.first and came):
            return giver
    return None


_CAME = (2, 3)


def _shown(skeleton: Skeleton, front: Clauses, language: Language) -> Frame | None:
    """ "Here is how Lee put it", "What did Lee say", "Here is the translation" of what one said before."""
    frames, lows, first = FRAMES[language.code], skeleton.lows, front.first
    for at in range(first, min(front.last - 1, first + _SHOWING)):
        if lows[at] in frames.asking:
            return who_does(skeleton, at + 1, front.last, language)
    if lows[first] not in frames.here or lows[front.last - 1] not in frames.texts:
        return None
    number = bisect_left(skeleton.sentences, first, key=lambda one: one.first)
    earlier = skeleton.sentences[number - 1] if number else None
    if earlier is None or front.paragraph - earlier.paragraph > 1:
        return None
    return Frame(opening_phrase(skeleton, earlier, earlier.last, language))


_SHOWING = 3


def who_does(skeleton: Skeleton, at: int, last: int, language: Language) -> Frame | None:
    """ "what Lee told the council", "how the mayor, Ann Lee, put it": who says so, or sees it so."""
    asked = skeleton.lows[at] in FRAMES[language.code].doing
    found = _named(skeleton, at + asked, last, language)
    if asked and skeleton.lows[at] in language.says:
        return Frame(found)  # "Was sagte Lehr?"
    if found is None or found.last >= last:
        return None
    verb = found.last + (skeleton.lows[found.last] in language.adverbs)
    cue = language.cues.get(skeleton.lows[verb])
    tells = cue is not None and cue.lemma not in HEARING and (asked or cue.form in FINITE)
    return Frame(found if tells or skeleton.lows[verb] in language.put_words else None)


def is_denied(skeleton: Skeleton, first: int, clause: Clauses, language: Language) -> bool:
    """Whether a word of the clause denies it: "those were not her words"."""
    nots = language.negations | language.phrase_words.nots
    return not nots.isdisjoint(skeleton.lows[first : clause.last])


def _opens_with(skeleton: Skeleton, front: Clauses, language: Language) -> Phrase | None:
    """ "Lee began with", "Lee ended with the words"."""
    frames, lows = FRAMES[language.code], skeleton.lows
    for verb in range(front.first + 1, front.last):
        if lows[verb] not in frames.framing:
            continue
        rest = [low for low in lows[verb + 1 : front.last] if low not in language.determiners]
        leads = 0 < len(rest) <= _VERDICT and rest[-1] in frames.nouns | frames.accompanying
        if not leads or frames.accompanying.isdisjoint(rest):
            return None
        found = phrase_before(skeleton, verb, front.first, language)
        return found if found is not None and found.left == front.first else None
    return None


def _called_up(skeleton: Skeleton, front: Clauses, language: Language) -> Phrase | None:
    """ "Listen to Lee", "Then the mayor", "Here's Lee on the mill": one called up before the words."""
    lows, first = skeleton.lows, front.first
    for length in (2, 1):
        if " ".join(lows[first : first + length]) not in FRAMES[language.code].calling_up:
            continue
        found = _named(skeleton, first + length, front.last, language)
        if found is None:
            return None
        about = found.last < front.last and lows[found.last] in language.prepositions
        return found if found.last == front.last or about else None
    return None
