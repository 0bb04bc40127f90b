"""Who a sentence opens with, when all up to the verb hangs on the name: "Ann Lee, ..., who ..., said"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.languages.name_words import NO_SURNAMES
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_NAME_REACH, _HANG_REACH, _NAMED_REACH, _PUT_IN_REACH = 9, 48, 6, 5


def named_first(skeleton: Skeleton, last: int, first: int, language: Language) -> tuple[int, int] | None:
    """Where a full name opens and ends that the sentence begins with, if only asides follow up to `last`.

    `last` is behind the comma that closes the last aside; one aside alone is left to others.
    """
    words = skeleton.words
    if not language.knows_people or last - first > _HANG_REACH or words[last - 1] != ",":
        return None
    begin = first + (skeleton.lows[first] in language.conjunctions)
    behind = skeleton.lows[begin + 2] if begin + 2 < last else ""
    is_told_of = behind in language.relatives or behind in language.prepositions
    reach = range(begin + 2 - is_told_of, min(last - 1, begin + _NAME_REACH))
    comma = next((k for k in reach if words[k] == ","), None)
    if comma is None:
        return None
    is_surname = (
        comma == begin + 1
        and words[begin][0].isupper()
        and skeleton.lows[begin] not in language.sorts
        and skeleton.lows[begin] not in language.time_words
    )
    is_told_of = skeleton.lows[comma + 1] in language.phrase_words.who and _are_capitals(
        skeleton, begin, comma
    )
    if not is_surname and not is_told_of and not _is_full_name(skeleton, begin, comma, language):
        return None
    inner = words[comma + 1 : last - 1]
    if "," not in inner or STRING in inner or ";" in inner or ":" in inner:
        return None
    return (begin, comma) if _all_hang(skeleton, comma, last - 1, language) else None


def named_before_role(
    skeleton: Skeleton, role: int, last: int, first: int, language: Language
) -> tuple[int, int] | None:
    """ "Ann Lee, a police official said": the name that opens the sentence, a role up to the verb."""
    words, lows, opens = skeleton.words, skeleton.lows, first
    comma = role - 1
    near = range(comma - 1, max(first, comma - _NAME_REACH) - 1, -1)
    string = next((k for k in near if words[k] == STRING), -1)
    if string >= first:
        first = string + 1 + (words[string + 1] == ",")  # "“...”, Ann Lee, a spokeswoman for the union said"
    elif language.knows_people:
        first = _after_comma(skeleton, comma, first)
        near = range(comma - 2, max(first, comma - _NAME_REACH), -1)
        by = next((k for k in near if lows[k] in language.phrase_words.penned_by), first)
        first = by + 1 if by > first and lows[by - 1] in language.phrase_words.pens else first
    tells = language.knows_people or language.subjects_last
    if not tells or not 2 < comma - first + 1 < _NAME_REACH or words[comma] != ",":
        return None
    is_office = words[role].isupper() or lows[role + 1] in language.phrase_words.sources
    opens_so = (lows[role] in language.roles or lows[role] in language.role_words.members) and (
        words[role].islower() or is_office
    )  # "Ann Lee, CEO of Pell Mills said"
    if language.subjects_last and not opens_so:
        return None
    head = next((k for k in range(role + 1, last) if lows[k] in language.prepositions), last) - 1
    is_role = lows[last - 1] in language.roles or lows[head] in language.roles
    if not opens_so and (lows[role] not in language.determiners or not is_role):
        return None
    put_in = range(last, min(len(words) - 1, last + _PUT_IN_REACH))
    gerunds = language.phrase_words.gerunds  # "said, adding that"
    if any(words[k] == "," and words[k + 1] != STRING and not lows[k + 1].endswith(gerunds) for k in put_in):
        return None  # "Ann Lee, a police official said, was unhurt": the official tells it
    if lows[first].endswith("ing") and not is_given(lows[first], language):
        return None  # "Jailing Ann Lee, the judge said"
    if _is_full_name(skeleton, first, comma, language):
        if language.knows_people and is_in_scene(skeleton, first, opens, language):
            return None
        return first, comma
    if not all(word[0].isupper() and word.isalpha() for word in words[first:comma]):
        return None
    known = (language.openings, language.time_words, language.demonyms, language.bodies)
    is_name = all(small.isdisjoint(lows[first:comma]) for small in known)
    return (first, comma) if is_name and words[comma - 1] not in NO_SURNAMES else None


def is_in_scene(skeleton: Skeleton, name: int, first: int, language: Language) -> bool:
    """ "After talks with the minister, Bo Chen, the union's head, Ann Lee, said": whom the front names."""
    comma = name - 1
    if comma - 2 <= first or skeleton.words[comma] != "," or skeleton.lows[comma - 1] not in language.roles:
        return False
    begin = comma - 2
    while (
        begin > first
        and skeleton.words[begin].isalpha()
        and (skeleton.lows[begin] not in language.determiners)
    ):
        begin -= 1
    is_led = skeleton.lows[begin] in language.determiners and begin > first
    return is_led and skeleton.lows[begin - 1] in language.prepositions


def _after_comma(skeleton: Skeleton, comma: int, first: int) -> int:
    """Where the name begins in "The mill is lost, Ann Lee, an official said"; `first` where none does."""
    words, begin = skeleton.words, comma
    while begin > max(first, comma - _NAMED_REACH) and (
        words[begin - 1][0].isupper() or words[begin - 1] == "."
    ):
        begin -= 1
    return begin if first < begin < comma and words[begin - 1] == "," else first


def called_in_aside(skeleton: Skeleton, first: int, last: int, language: Language) -> int | None:
    """Where the name begins in the aside "also named Ann Lee", "called Bo"; nothing in another aside."""
    lows, words = skeleton.lows, skeleton.words
    begin = first + (lows[first] in language.adverbs)
    small = language.phrase_words
    if begin + 1 >= last or last - begin > _NAMED_REACH or lows[begin] not in small.namers | small.called:
        return None
    return begin + 1 if all(word[0].isupper() or word == "." for word in words[begin + 1 : last]) else None


def ends_in_name(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """ "the pension fund Aldgate", "el capitán Juan Lee": an article, plain nouns, a name."""
    words, lows = skeleton.words, skeleton.lows
    brought_in = lows[first] in language.role_words.indefinite
    if lows[first] not in language.determiners or brought_in or last - first < 3:
        return False
    begin = last - 1
    while begin > first + 1 and words[begin - 1][0].isupper():
        begin -= 1
    plain = all(words[k].islower() and lows[k] not in language.sorts for k in range(first + 1, begin))
    return plain and begin > first + 1 and words[last - 1][0].isupper()


def _are_capitals(skeleton: Skeleton, begin: int, end: int) -> bool:
    """ "Mils Pelham, who ...": a few capitals, of a person because of what follows."""
    return 1 < end - begin < _NAMED_REACH and all(word[0].isupper() for word in skeleton.words[begin:end])


def _is_full_name(skeleton: Skeleton, begin: int, end: int, language: Language) -> bool:
    """Whether titles and roles lead to a given name that is known and a surname."""
    words, lows = skeleton.words, skeleton.lows
    known = next(
        (k for k in range(begin, end - 1) if is_given(lows[k], language) and words[k][0].isupper()), -1
    )
    if known < 0 or not all(word[0].isupper() or word == "." for word in words[known:end]):
        return False
    return all(
        words[k][0].isupper() or words[k] == "." or lows[k] in language.roles for k in range(begin, known)
    )


def _all_hang(skeleton: Skeleton, comma: int, last: int, language: Language) -> bool:
    """Whether each part between the commas is no clause of its own: what it is, or "who ..."."""
    lows = skeleton.lows
    is_relative = False
    whose = next((k for k in range(comma + 1, last) if lows[k] in language.phrase_words.whose), last)
    if whose < last and not any(_is_verb(skeleton, k, language) for k in range(whose, last)):
        return False  # "Ann Lee, whose brother, Bo Chen, said ...": the verb is the brother's
    for at in range(comma + 1, last):
        low = lows[at]
        if skeleton.words[at - 1] == ",":
            if low in language.conjunctions or (low in language.pronouns and low not in language.possessives):
                return False
            is_relative = low in language.relatives or low in language.phrase_words.whose
        elif low in language.relatives:
            is_relative = True
        if not is_relative and _is_verb(skeleton, at, language):
            return False
    return True


def _is_verb(skeleton: Skeleton, at: int, language: Language) -> bool:
    low = skeleton.lows[at]
    if not skeleton.words[at].islower():
        return False
    return low in language.auxiliaries or low in language.finite_verbs or low in language.said


def named_just_before(skeleton: Skeleton, before: Clauses, language: Language) -> tuple[int, int] | None:
    """ "Ann Lee, 21, was led from her home.", then a paragraph of words in marks: who opens it in full."""
    first, words = before.first, skeleton.words
    if not language.knows_people or words[before.last - 1] != ".":
        return None
    end = first
    while end < min(before.last, first + _NAME_REACH) and words[end][0].isupper():
        end += 1
    is_aged = end + 1 < before.last and words[end] == "," and words[end + 1].isdigit() and end - first > 1
    is_full = any(is_given(low, language) for low in skeleton.lows[first : max(first, end - 1)])
    return (first, end) if is_full or is_aged else _named_behind_role(skeleton, before, language)


def _named_behind_role(skeleton: Skeleton, before: Clauses, language: Language) -> tuple[int, int] | None:
    """ "Arbour farmer Ann Lee could not sleep.": a full name behind what one is, where the sentence opens."""
    words, lows, first = skeleton.words, skeleton.lows, before.first
    for at in range(first + 1, min(before.last - 1, first + _NAMED_REACH)):
        if is_given(lows[at], language) and words[at][0].isupper() and words[at + 1][0].isupper():
            described = all(
                words[k][0].isupper() or lows[k] in language.openings for k in range(first, at - 1)
            )
            known = lows[at - 1] in language.roles or lows[at - 1] in language.trades
            return (at, at + 2) if described and known else None
    return None


# The tokens of a noun phrase: first, last, where its head's part ends, and where all that hangs on it begins.
Tokens = tuple[int, int, int, int]


def holder_in_aside(skeleton: Skeleton, begin: int, end: int, before: Tokens, language: Language) -> bool:
    """Whether a full name stands in the aside, behind capitals that name no person."""
    words, lows = skeleton.words, skeleton.lows
    if not 1 < end - begin < _FULL_NAME or not all(word[0].isupper() for word in words[begin:end]):
        return False
    first, last, _, _ = before
    near = range(max(0, first), last)
    if not words[last - 1][0].isupper() or any(is_given(lows[k], language) for k in near):
        return False
    return is_given(lows[begin], language)


_FULL_NAME = 6
