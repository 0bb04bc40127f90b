"""Where a noun phrase begins that is read from its end. Word lists, no parser."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.languages.name_words import OPENING_PARTICLES
from provenance.quotes.owners import is_possessive
from provenance.quotes.sentence.hanging import does_more
from provenance.quotes.sentence.phrase_ends import STOPS, joins_offices
from provenance.quotes.sentence.skeleton import Skeleton, is_initial


def blocks(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """Whether token `at` cannot be inside a subject that ends at `last`."""
    word, low = skeleton.words[at], skeleton.lows[at]
    if low not in language.ends_subjects:
        return word in STOPS
    if word in STOPS or low in language.phrase_words.asking:
        return True
    if word == ".":
        return not (
            (at and skeleton.lows[at - 1] in language.abbreviations) or is_initial(skeleton.words[at - 1])
        )
    if low == "and" or low == "or":
        return not _joins(skeleton, at, last, language)
    if language.subjects_last and low in language.joining and 0 < at < last - 1:
        between = skeleton.words[at - 1][0].isupper() and skeleton.words[at + 1][0].isupper()
        return not between  # "el ministro de Energía y Minas"
    if low in language.conjunctions or low in language.relatives:
        return True
    if (language.subjects_last or not language.has_articles) and low in language.that_words:
        return True
    if low in language.pronouns and low not in language.phrase_words.within_subjects:
        return True
    if low in language.auxiliaries or (low in language.finite_verbs and word[0].islower()):
        return True
    return (
        low in language.says
        and not (word[0].isupper() and at and skeleton.words[at - 1] not in STOPS)
        and not _reads_as_noun(skeleton, at, language)
    )


def _reads_as_noun(skeleton: Skeleton, at: int, language: Language) -> bool:
    before = skeleton.lows[at - 1] if at else ""
    return before in language.determiners or is_possessive(before)


def _joins(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """ "Lee and Chen": "and" between two names or two short nouns, not between two clauses."""
    if at + 1 >= last or not at:
        return False
    before, after = skeleton.words[at - 1], skeleton.words[at + 1]
    if after[0].isupper() or skeleton.lows[at + 1] in language.determiners:
        return last - at <= 6 and (before[0].isupper() or _opens_clause(skeleton, at, language))
    if joins_offices(skeleton, at, language):
        return True
    return last - at <= 4 and before.isalpha() and skeleton.lows[at + 1] not in language.adverbs


def _opens_clause(skeleton: Skeleton, joint: int, language: Language) -> bool:
    """ "Ann Lee, president and CEO of Pell Mills said": offices set off by a comma."""
    low, led = skeleton.lows[joint - 1], joint - 2
    if not language.knows_people or low not in language.roles | language.bodies:
        return False
    led -= led >= 0 and skeleton.lows[led] in language.determiners
    return led < 0 or skeleton.words[led] in STOPS or skeleton.words[led] in ".!?"


def last_phrase(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """ "On Monday Mr. Lee said": where the last phrase after an opening adverbial begins."""
    words, lows = skeleton.words, skeleton.lows
    at = last - 1
    while at > first:
        low = lows[at - 1]
        if (low in language.prepositions and low != "of") or low in language.time_words or low.isdigit():
            return at
        if lows[at] in language.determiners and low != "of":
            return at
        if (
            words[at][0].isupper()
            and not words[at - 1][0].isupper()
            and low not in language.titles
            and not (low == "of" and language.knows_people)  # "the office of the President of Norland"
            and (low not in language.determiners and words[at - 1] != "." and low not in language.roles)
        ):
            return at
        at -= 1
    return last


def is_clause(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """ "Ann Lee, qui fait partie du conseil a dit": no phrase."""
    lows = skeleton.lows
    if not language.subjects_last or last - at < 2 or at < 2:
        return False
    if lows[at - 1] not in language.relatives:
        return False
    return skeleton.words[at].islower() and lows[at] not in language.openings


def opens_house(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """ "“...,” First Union negotiator Ann Lee said": a capital within the sentence is no adverb."""
    words = skeleton.words
    if not language.knows_people or at <= first or at + 1 >= len(words) or words[at - 1] in ".:":
        return False
    return words[at][0].isupper() and words[at + 1][0].isupper()


def is_noble(skeleton: Skeleton, at: int, stop: int, language: Language) -> bool:
    """ "„...“, sagt von Hagen.": a surname with its "von", alone behind the verb."""
    words, lows = skeleton.words, skeleton.lows
    if lows[at] not in OPENING_PARTICLES or lows[at] in language.determiners or at + 1 >= stop or not at:
        return False
    cue = language.cues.get(lows[at - 1])
    if cue is None or cue.lemma not in language.speech or cue.lemma in _SPEAKING_OF:
        return False
    closes = at + 2 >= stop or not words[at + 2][0].isalnum()
    return closes and words[at + 1][0].isupper() and words[at].islower()


_SPEAKING_OF = frozenset({"speak", "report", "demand"})


def past_first_noun(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """ "a step the mayor has signaled": what is told of, and behind it, without "that", who tells."""
    for k in range(last - 2, first, -1):
        before = skeleton.lows[k - 1]
        if skeleton.lows[k] not in language.phrase_words.opens_nouns or not before[-1].isalpha():
            continue
        if k - 1 > first and before in language.speech and skeleton.lows[k - 2].endswith("s"):
            return k  # "Deputies say a man called"
        if (
            before in language.sorts
            or before in language.phrase_words.before_articles
            or does_more(skeleton, k - 1, first, last, language)
            or is_possessive(before)
        ):
            continue
        return k
    return first


def past_formula(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """Past "according to" that opens the phrase "according to Ann Lee"; `first` where none does."""
    for formula in language.formulas_by_head.get(skeleton.lows[first], ()):
        end = first + len(formula)
        if tuple(skeleton.lows[first:end]) == formula and end < last:
            return end
    return first
