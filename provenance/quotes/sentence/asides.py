"""What stands between two commas behind a phrase: a name, a description, a relative clause."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.languages.name_words import ASIDE_PARTICLES, PHRASE_PARTICLES
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.hanging import does
from provenance.quotes.sentence.phrase_ends import (
    leads_to_name,
    past_bracket,
)
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_PLAIN_ASIDE = 7


def name_aside(skeleton: Skeleton, comma: int, language: Language) -> int | None:
    """Where a full name between two commas ends: "their commissioner, Ann Lee, called"."""
    words = skeleton.words
    if comma >= len(words) or words[comma] != ",":
        return None
    first = comma + 1
    if first < len(words) and words[first].islower() and leads_to_name(skeleton, first, language):
        # "his attorney, public defender Ann Lee, said"
        first = next(k for k in range(first, len(words)) if words[k][0].isupper())
    small = sum(word in ASIDE_PARTICLES for word in words[first : first + 5])
    for at in range(first, min(len(words), first + 5 + small)):
        if words[at] in ",:" or (words[at] == "(" and _closes_behind_bracket(skeleton, at, language)):
            return at if at > first + 1 else None
        if not words[at][0].isupper() and words[at] not in ASIDE_PARTICLES and words[at] != ".":
            return None
    return None


def _closes_behind_bracket(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "die Chefin des Amtes, Ann Lee (NTO), am Montag": no clause goes on ("Ann Lee (NTO) habe ...")."""
    if not language.verb_second:
        return False
    behind = past_bracket(skeleton, at, len(skeleton.words))
    return behind > at and skeleton.words[behind : behind + 1] in ([","], ["."], [":"], [STRING])


def name_past_place(skeleton: Skeleton, at: int, last: int, language: Language) -> int | None:
    """ "the man in Leeds, Ann Lee, ...": where the name ends that a place parts from what one is."""
    words = skeleton.words
    if not language.knows_people or at >= last or skeleton.lows[at] not in language.role_words.before_places:
        return None
    comma = at + 1
    while comma < last and words[comma][0].isupper():
        comma += 1
    if comma == at + 1 or comma + 1 >= last or skeleton.lows[comma + 1] not in language.given_names:
        return None  # "the man in Leeds, West Yorkshire, ..."
    return name_aside(skeleton, comma, language)


def lies_in(skeleton: Skeleton, comma: int, language: Language) -> bool:
    """ "a salesman from Leeds, West Yorkshire,": behind the comma stands where the place lies, no name."""
    words, at = skeleton.words, comma - 1
    while at > 0 and words[at][0].isupper():
        at -= 1
    before = language.role_words.before_places | language.phrase_words.sources
    is_place = at < comma - 1 and skeleton.lows[at] in before
    return is_place and language.knows_people and skeleton.lows[comma + 1] not in language.given_names


def name_to_end(skeleton: Skeleton, comma: int, last: int) -> int | None:
    """Where a full name behind a comma or bracket ends with its sentence: "said the head, Ann Lee."."""
    words = skeleton.words
    if comma + 2 >= last or words[comma] not in (",", ")"):
        return None
    end = comma + 1
    while end < last and end - comma < 6 and (words[end][0].isupper() or words[end] in PHRASE_PARTICLES):
        end += 1
    closes = end >= last or words[end] in ".;" or words[end] == STRING
    return end if end - comma > 2 and closes and words[end - 1][0].isupper() else None


def is_name(skeleton: Skeleton, first: int, last: int, language: Language, *, aside: bool = False) -> bool:
    """Whether a capital tells a name; where nouns have capitals, an office that opens an aside is none."""
    if aside and language.has_capital_nouns:
        noun = first + (skeleton.lows[first] in language.determiners)
        alone = noun + 1 >= last or skeleton.words[noun + 1][0].islower()
        if alone and noun < last and ends_in(skeleton.lows[noun], language.who):
            return False
    return any(
        skeleton.words[k][0].isupper() and skeleton.lows[k] not in language.determiners
        for k in range(first, last)
    )


def may_hang(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether the tokens between two commas can be an appositive or a relative clause."""
    if last <= first:
        return False
    low, word, small = skeleton.lows[first], skeleton.words[first], language.phrase_words
    if low in language.relatives or low in small.whose or low in small.called:
        return True
    if language.role_words.aged and low.endswith(language.role_words.aged):
        return True  # "the owner, 70-year-old Ann Lee, said"
    if last - first == 1 and low in small.set_between:
        return True  # "Le procureur, lui, a dit"
    if not language.has_articles:
        cue = language.cues.get(low)
        if (cue is not None and cue.form is Form.PARTICIPLE) or low.endswith(small.gerunds):
            return True  # "Лидер партии, комментируя решение, сказал"
    if low in language.conjunctions and low not in small.clause_openers:
        return False
    if low in language.determiners or word[0].isupper() or word.isdigit():
        return not _has_clause(skeleton, first, last, language)
    if low in language.prepositions or low in language.adverbs or low in language.time_words:
        return True
    if low.endswith(small.participles):
        return True
    if language.subjects_last and last - first <= _PLAIN_ASIDE and skeleton.words[first - 2][0].isupper():
        # "Le capitaine, Yao Lee, présent à ses côtés, abonde ..."
        near = range(first, last)
        return not any(
            skeleton.lows[k] in language.cues or skeleton.lows[k] in language.auxiliaries for k in near
        )
    return low in language.roles or any(skeleton.lows[k] in language.roles for k in range(first, last))


def _has_clause(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether a clause begins there that no relative ("who gave only his first name") opens."""
    for k in range(first, last):
        low = skeleton.lows[k]
        if low in language.relatives or low in language.phrase_words.whose:
            return False
        if low in language.pronouns and low not in language.possessives:
            return True
        is_named = k > first and all(word[0].isupper() for word in skeleton.words[first:k])
        if is_named and language.knows_people and does(skeleton, k, language):
            return True  # "On the trip to Norland, Lee harangued the council, scolded"
    return False


def past_other_name(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """ "According to the Arden Trust, or AT, the mill is closed": past how it is called too."""
    words = skeleton.words
    if not language.knows_people or at + 3 > last or skeleton.lows[at] not in language.phrase_words.or_words:
        return at
    for k in range(at + 1, min(last, at + _OTHER_NAME)):
        if words[k] == ",":
            return k + 1 if k > at + 1 else at
        if not words[k][0].isupper() and skeleton.lows[k] not in language.phrase_words.articles:
            return at
    return at


_OTHER_NAME = 7
