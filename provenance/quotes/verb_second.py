"""Subjects where the verb stands second (German): behind the verb, or beside a far auxiliary."""

from __future__ import annotations

from provenance.languages.model import Cue, Form, Language
from provenance.quotes.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.skeleton import STRING, Clauses, Skeleton

_REACH = 25


def framed_subject(
    skeleton: Skeleton, sentence: Clauses, at: int, cue: Cue, language: Language
) -> tuple[Phrase, int] | None:
    """Speaker and start of the frame of a participle: "hatte X in einem Interview erklärt"."""
    if cue.form is not Form.PAST:
        return None
    words, lows = skeleton.words, skeleton.lows
    for k in range(at - 1, max(sentence.first - 1, at - _REACH), -1):
        if words[k] == STRING or words[k] in ":;":
            return None
        if lows[k] not in language.auxiliaries or lows[k] == "nicht":
            continue
        begins = k == sentence.first or words[k - 1] in "," or words[k - 1] == STRING
        if begins or lows[k - 1] in language.adverbs:
            found = phrase_after(skeleton, k + 1, at, language)
            return (found, k) if found is not None else None
        found = phrase_before(skeleton, k, sentence.first, language)
        if found is None or _is_fronted(skeleton, sentence, found, language):
            behind = phrase_after(skeleton, k + 1, at, language)
            return (behind, k) if behind is not None else None
        return found, found.left
    return None


def subject_behind(
    skeleton: Skeleton, sentence: Clauses, at: int, after: int, speaker: Phrase | None, language: Language
) -> tuple[Phrase | None, int]:
    """The subject behind the verb ("In Berlin sagte X, ...") and where the content may begin."""
    words = skeleton.words
    if speaker is not None and not _is_fronted(skeleton, sentence, speaker, language):
        return speaker, _to_sign(skeleton, sentence, at, after)
    begin = at + 1
    while begin < sentence.last and skeleton.lows[begin] in (
        "sich",
        "auch",
        "dagegen",
        "ihn",
        "dazu",
        "dies",
    ):
        begin += 1
    behind = phrase_after(skeleton, begin, sentence.last, language)
    if behind is None:
        return speaker, after
    return behind, _to_sign(skeleton, sentence, at, max(after, behind.last)) if words else after


def _is_fronted(skeleton: Skeleton, sentence: Clauses, phrase: Phrase, language: Language) -> bool:
    """Whether something else than the subject opens the sentence: "In Berlin", "Ähnlich", "Den Plan"."""
    low = skeleton.lows[sentence.first]
    if phrase.left > sentence.first and skeleton.words[phrase.left - 1] in ",":
        return False
    is_small = low in language.prepositions or low in language.adverbs or low in language.conjunctions
    return is_small or low in ("den", "dem", "ähnlich")


def _to_sign(skeleton: Skeleton, sentence: Clauses, at: int, after: int) -> int:
    """Past what stands between verb and content: content opens after a comma or colon, if one is near."""
    words = skeleton.words
    for k in range(after, min(sentence.last, at + _REACH)):
        if words[k] in ",:":
            return k
        if words[k] == STRING:
            return after
    return after
