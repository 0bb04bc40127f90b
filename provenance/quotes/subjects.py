"""Whose verb it is: the phrase that speaks, before its cue, inherited, or its owner."""

from __future__ import annotations

from provenance.languages.model import Cue, Form, Language
from provenance.quotes.nominatives import main_subject
from provenance.quotes.phrases import Phrase, name_aside, phrase_after, phrase_before
from provenance.quotes.skeleton import STRING, Clauses, Skeleton

_MANY = frozenset({"many", "some", "most", "few", "people", "women", "men", "police", "others"})


_BEFORE_NOUNS = frozenset({"the", "a", "an", "its", "her", "his", "their", "our", "my", "alleged"})


_CONTRACTED = frozenset(
    word + mark + "s" for word in ("it", "he", "she", "that", "who", "there", "what") for mark in "'’"
)


def is_verbal(skeleton: Skeleton, sentence: Clauses, at: int, cue: Cue, language: Language) -> bool:
    if cue.form in (Form.NOUN, Form.ADJECTIVE):
        return False
    before = skeleton.lows[at - 1] if at > sentence.first else ""
    if cue.form is Form.PARTICIPLE:
        return before not in language.determiners
    if cue.form is Form.PAST:
        owns = before.endswith(("’s", "'s", "s’", "s'")) and before not in _CONTRACTED
        return (before not in _BEFORE_NOUNS or before in language.auxiliaries) and not owns
    if (before in language.determiners and before not in _MANY) or (
        before != "to" and before in language.prepositions
    ):
        return False
    if before.endswith(("’s", "'s", "s'", "s’")) or (skeleton.words[at][0].isupper() and at > sentence.first):
        return False
    if before in language.pronouns:
        return before not in ("his", "her", "their", "him", "them")
    if cue.form is Form.BASE:
        return (
            before in language.auxiliaries
            or before == "to"
            or before in language.relatives
            or (
                before.endswith("s")
                or before in language.adverbs
                or before in language.bodies
                or before in _MANY
                or (before in ("and", "or") and at > sentence.first + 2)
            )
        )
    return True


def group_start(skeleton: Skeleton, first: int, at: int, language: Language) -> int:
    """Where the verb's group begins: "has also said" from "has"."""
    lows = skeleton.lows
    head = at
    while head > first:
        low = lows[head - 1]
        if (
            low in language.auxiliaries
            or low in language.adverbs
            or low == "to"
            or (low.endswith("ly") and len(low) > 4 and skeleton.words[head - 1][0].islower())
        ):
            head -= 1
        elif low in language.time_words and head - 1 > first and skeleton.words[head - 1] != ",":
            head -= 1
            if head > first and lows[head - 1] == "on":
                head -= 1
        else:
            break
    return head


def find_subject(
    skeleton: Skeleton,
    sentence: Clauses,
    head: int,
    at: int,
    cue: Cue,
    subject: Phrase | None,
    language: Language,
) -> tuple[Phrase | None, int]:
    """The speaker phrase before the cue group, and where phrase and group begin."""
    first = sentence.first
    before = skeleton.lows[head - 1] if head > first else ""
    inherits = (
        before in ("and", "but", "or", "then")
        or cue.form is Form.PARTICIPLE
        or "to" in skeleton.lows[head:at]
    )
    if inherits:
        if cue.form is Form.PARTICIPLE and before not in (
            ",",
            "and",
            STRING,
            "while",
            "by",
            "in",
            "without",
            "—",
        ):
            near = phrase_before(skeleton, head, first, language)
            if near is not None and subject is None and not _is_object(skeleton, near, first, language):
                return near, near.left
        urged = _urged_to(skeleton, first, head, language)
        found = urged or subject or opening_phrase(skeleton, sentence, head, language)
        return found, head
    found = phrase_before(skeleton, head, first, language) if head > first else None
    if found is None and head > first and skeleton.words[head - 1] == STRING:
        found = _before_relative(skeleton, first, head - 1, language)
    if (
        found is not None
        and found.last - found.first == 1
        and skeleton.lows[found.first] in language.that_words
    ):
        found = None
    if found is None and language.drops_subjects:
        return subject or opening_phrase(skeleton, sentence, head, language), head
    if found is None:
        return None, head
    left = found.left
    if left - 1 > first and skeleton.lows[left - 1] in language.like_words:
        left -= 1
    return found, left


def _is_object(skeleton: Skeleton, phrase: Phrase, first: int, language: Language) -> bool:
    """ "came to power promising ...": what follows a preposition is not who promises."""
    at = phrase.first - 1
    return (
        at >= first
        and skeleton.lows[at] in ("to", "of", "in", "at", "on", "into", "from")
        and (
            skeleton.words[phrase.core - 1][0].islower()
            and skeleton.lows[phrase.core - 1] not in language.roles
        )
    )


def _urged_to(skeleton: Skeleton, first: int, head: int, language: Language) -> Phrase | None:
    """ "..., which led Lee to ask": the name before "to" is who asks, unless it is a place gone to."""
    if skeleton.lows[head] != "to" or head - 1 <= first or not skeleton.words[head - 1][0].isupper():
        return None
    found = phrase_before(skeleton, head, first, language)
    if found is None or found.first <= first or skeleton.lows[found.first - 1] in language.prepositions:
        return None
    return None if skeleton.lows[head - 1] in language.time_words else found


def _before_relative(skeleton: Skeleton, first: int, at: int, language: Language) -> Phrase | None:
    """ "X, who called it “a mess,” said that ...": the phrase before the clause the string closes."""
    string = skeleton.strings[at]
    if skeleton.text[string.end - 1] != ",":
        return None
    for k in range(at - 1, max(first, at - _RELATIVE_REACH), -1):
        if skeleton.words[k] == ",":
            is_relative = skeleton.lows[k + 1] in language.relatives
            return phrase_before(skeleton, k, first, language) if is_relative and k > first else None
    return None


_RELATIVE_REACH = 25


def first_phrase(skeleton: Skeleton, sentence: Clauses, stop: int, language: Language) -> Phrase | None:
    """The sentence's first phrase that can speak: what an unfinished verb hangs on."""
    at = sentence.first
    lows, words = skeleton.lows, skeleton.words
    while at < stop:
        low = lows[at]
        if low in language.prepositions:
            comma = next((k for k in range(at, stop) if words[k] == ","), None)
            if comma is None:
                return None
            at = comma + 1
            continue
        if low in language.pronouns or low in language.determiners or words[at][0].isupper():
            found = phrase_after(skeleton, at, stop, language)
            if low in language.determiners and at + 1 < stop and lows[at + 1] in language.time_words:
                # "A year later he stood ...": when, not who.
                at += 2
                continue
            return found
        at += 1
    return None


def opening_phrase(skeleton: Skeleton, sentence: Clauses, stop: int, language: Language) -> Phrase | None:
    """The first phrase, with the name set off behind it: "His deputy, Ann Lee, was blunter:"."""
    if language.verb_second:
        return main_subject(skeleton, sentence.first, stop, language)
    found = first_phrase(skeleton, sentence, stop, language)
    if found is None or found.last >= stop:
        return found
    head = found.core - 1
    if skeleton.words[head][0].isupper() and skeleton.lows[head] not in language.roles:
        return found
    end = name_aside(skeleton, found.last, language) or _described_name(skeleton, found.last, stop, language)
    return found._replace(last=end) if end is not None and end <= stop else found


def _described_name(skeleton: Skeleton, at: int, stop: int, language: Language) -> int | None:
    """Where the name set off ends: "His rival in the north, the former teacher Ann Lee, came"."""
    words = skeleton.words
    commas: list[int] = []
    for k in range(at, min(stop, at + _ASIDE_REACH)):
        if words[k] == ",":
            commas.append(k)
            if len(commas) == 2:
                break
        elif words[k] == STRING or skeleton.lows[k] in language.auxiliaries | language.conjunctions:
            return None
    if len(commas) < 2 or commas[1] - commas[0] < 4 or commas[0] - at > 5:
        return None
    is_name = words[commas[1] - 1][0].isupper() and words[commas[1] - 2][0].isupper()
    return commas[1] if is_name and skeleton.lows[commas[0] + 1] in language.determiners else None


_ASIDE_REACH = 16


def owner_before(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Phrase | None:
    lows = skeleton.lows
    for k in range(at - 1, max(sentence.first - 1, at - 5), -1):
        if lows[k] in ("his", "her", "their"):
            return Phrase(k, k + 1, k + 1, k)
        if lows[k].endswith(("’s", "'s", "s’", "s'")):
            found = phrase_before(skeleton, k + 1, sentence.first, language)
            return found or Phrase(k, k + 1, k + 1, k)
        if not lows[k].isalpha() or lows[k] in language.prepositions or lows[k] in language.determiners:
            return None
    return None
