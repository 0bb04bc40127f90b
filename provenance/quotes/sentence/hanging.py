"""What hangs on a noun, or is done by it: "the team led by Ann Lee", "Ann Lee jailed Bo Chen"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.skeleton import Skeleton


def does(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a verb of the past that no table lists stands between a name and what it is done to."""
    low = skeleton.lows[at]
    if (
        not low.endswith(language.clauses.pasts)
        or at + 1 >= len(skeleton.words)
        or not skeleton.words[at].islower()
    ):
        return False
    small = language.phrase_words
    if low in small.namers or low in small.called:
        return False  # "a man named Bo Chen"
    is_named = skeleton.words[at - 1][0].isupper() and skeleton.lows[at - 1] not in language.determiners
    is_named = is_named or (at > 1 and is_noun(skeleton, at - 1, at - 2, language))
    led = at + 1
    if skeleton.lows[led] in small.particles_away and skeleton.lows[led] not in language.prepositions:
        led += led + 1 < len(skeleton.words)  # "A woman waved down the crew"
    following = skeleton.lows[led]
    takes = skeleton.words[led][0].isupper() or following in language.determiners
    takes = takes or following.removesuffix("s") in language.who
    return is_named and takes


def does_more(skeleton: Skeleton, at: int, first: int, last: int, language: Language) -> bool:
    """ "The hospital treating Ann Lee", "the team led by her": what the noun in front does hangs on it."""
    words, lows, small = skeleton.words, skeleton.lows, language.phrase_words
    if not language.knows_people or not first < at < last or at + 1 >= len(words):
        return False
    low = lows[at]
    is_past = low.endswith(language.clauses.pasts)
    if not (is_past or low.endswith("ing") or low in small.done) or not words[at].islower():
        return False
    noun = at - 1
    if words[noun][0].isupper() and noun - 2 >= first and lows[noun - 1] in language.prepositions:
        noun -= 2  # "the mayor of Leeds briefed on the talks"
    if not is_noun(skeleton, noun, first, language):
        return False
    led = at + 1 + (lows[at + 1] in small.only and at + 2 < len(words))  # "a man named only as Bo"
    if lows[led] in language.prepositions or (lows[led] in language.time_words and is_past):
        return is_past or low in small.done
    takes = words[at + 1][0].isupper() or lows[at + 1] in language.determiners
    return takes and low.endswith("ing") and low not in small.no_doing


def is_study(low: str, language: Language) -> bool:
    """Whether the noun is what somebody found out and wrote down: "study", "surveys"."""
    return low.removesuffix("s") in language.empty_contents.get("studying", frozenset())


def is_verb(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a verb stands there: one that a table lists, or a word with its ending and an object behind."""
    low = skeleton.lows[at]
    if not skeleton.words[at].islower() or low in language.determiners:
        return False
    if low in language.finite_verbs or low in language.auxiliaries or low in language.says:
        return True
    takes = skeleton.words[at + 1][0].isupper() or skeleton.lows[at + 1] in language.determiners
    return takes and low.endswith(("s", "t", "n", *language.clauses.pasts))


def is_noun(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """Whether a plain noun stands there: one that a table lists, behind an article, or in the plural."""
    low = skeleton.lows[at]
    if low in language.phrase_words.anybody:
        return True
    if not low.isalpha() or low in language.determiners or low in language.openings:
        return False
    if not skeleton.words[at].islower() and at > first:
        return False
    if low in language.nouns or low.removesuffix("s") in language.nouns:
        return True
    return at > first and skeleton.lows[at - 1] in language.determiners


def is_infinitive(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a verb may stand behind "to": "agreed to go", not "said to aides"."""
    word, low = skeleton.words[at], skeleton.lows[at]
    if not word[0].islower() or low in language.determiners or low in language.pronouns:
        return False
    is_plural = low.endswith("s") and not low.endswith("ss")
    return not is_plural and not low.endswith(language.phrase_words.nominal_endings)


def leads_to_deed(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether "to" at token `at` leads to what somebody does: "the court to represent him"."""
    if skeleton.lows[at - 1] not in language.bodies or at + 2 >= len(skeleton.lows):
        return False
    follows = skeleton.lows[at + 1] not in language.roles
    return language.knows_people and follows and is_infinitive(skeleton, at + 1, language)


def past_deed(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """ "Lee thanked the voters for": no part of the phrase is who acts, nor what she does."""
    lows = skeleton.lows
    deeds = (k for k in range(at + 1, last - 1) if lows[k].endswith("ed"))
    named = (k for k in deeds if skeleton.words[k - 1][0].isupper() and does(skeleton, k, language))
    return next((k + 1 for k in named), at)


def acts_on(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a word in -ed that leads to an object or a preposition stands there."""
    follows = skeleton.lows[at + 1]
    ends_so = skeleton.lows[at].endswith(language.clauses.pasts) and skeleton.words[at].islower()
    return ends_so and (follows in language.prepositions or follows in language.determiners)


def agent_from(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """Where "Ana Lee" begins in "un tema abordado por Ana Lee, quien dijo"; else `first`."""
    if not language.subjects_last:
        return first
    words, lows = skeleton.words, skeleton.lows
    for by in range(first + 2, last - 1):
        done = lows[by - 1].endswith(language.phrase_words.passives)
        if lows[by] in language.role_words.agents and done and words[by + 1][0].isupper():
            return by + 1
    return first
