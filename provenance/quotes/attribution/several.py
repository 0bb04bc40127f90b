"""Several who speak together: "Ann Lee, Bo Chen and Cy Dorn said", "according to police and prosecutors".

A list is names in full, names of one word, or plain nouns of people; what mixes these is an aside or a scene,
but for two alone: "police and Mayor Ann Lee".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise

from provenance.languages.model import Language
from provenance.quotes.attribution.named_alone import is_nominal
from provenance.quotes.attribution.plausible import is_person
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.declined import in_nominative
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_LONGEST, _MOST = 5, 8
_BOUNDS = frozenset({",", ":", "—", "–", STRING})


class _Sort(Enum):
    """What a member of a list is called by."""

    FULL = "a name of several words"
    WORD = "a name of one word"
    NOUN = "a noun of people"


def with_those_before(skeleton: Skeleton, found: Phrase, first: int, language: Language) -> Phrase:
    """The phrase in front of a verb with the whole list that it ends, not reaching before `first`."""
    begin = found.left
    if language.joining.isdisjoint(skeleton.lows[first : found.last]):
        return found
    inner = _joined_at(skeleton, begin, found.last, language)
    sort = _sort(skeleton, (inner or begin - 1) + 1, found.last, language) if begin > first else None
    if sort is None or (inner is not None and _sort(skeleton, begin, inner, language) is not sort):
        return found
    is_joined, several, needed = inner is not None, 1, 2
    while begin - 1 > first and several < _MOST:
        end = begin - 1
        if skeleton.lows[end] in language.joining and not is_joined:
            is_joined = True
            needed += skeleton.words[end - 1] == ","  # "Lee, Chen, and Dorn", not "Lee left, and Chen"
            end -= skeleton.words[end - 1] == ","
        elif skeleton.words[end] != "," or not is_joined:
            break
        left = _begin_of(skeleton, end, first, language)
        if left == first and skeleton.lows[first] in language.conjunctions:
            left += 1  # "But residents, officials and the police said"
        if left is None or _sort(skeleton, left, end, language) is not sort:
            if left is not None and several == 1 and is_joined:
                whole = Phrase(left, found.last, found.last, left)
                opens = _opens(skeleton, left, first, language)
                return whole if opens and _two(skeleton, whole, language) else found
            break
        begin, several = left, several + 1
    if several < needed or not _opens(skeleton, begin, first, language):
        return found
    whole = Phrase(begin, found.last, found.last, begin)
    return whole if members(skeleton, whole, language) else found


def with_those_behind(skeleton: Skeleton, found: Phrase, last: int, language: Language) -> Phrase:
    """The phrase behind a verb or a formula with the members of the list that it opens, up to `last`."""
    end, is_joined = found.last, False
    if end + 1 >= last or (skeleton.words[end] != "," and skeleton.lows[end] not in language.joining):
        return found
    sort = _sort(skeleton, found.first, found.last, language)
    while sort is not None and end + 1 < last and not is_joined:
        begin = end + 1
        if skeleton.words[end] == "," and skeleton.lows[begin] in language.joining:
            begin += 1
            is_joined = True
        elif skeleton.lows[end] in language.joining:
            is_joined = True
        elif skeleton.words[end] != ",":
            break
        right = _end_of(skeleton, begin, last, language)
        if _sort(skeleton, begin, right, language) is not sort:
            whole = Phrase(found.first, right, right, found.left)
            is_over = end == found.last and (right >= last or _closes(skeleton, right, language))
            return whole if is_over and _two(skeleton, whole, language) else found
        end = right
    is_over = is_joined and (end >= last or _closes(skeleton, end, language))
    whole = Phrase(found.first, end, end, found.left)
    return whole if is_over and members(skeleton, whole, language) else found


def members(skeleton: Skeleton, phrase: Phrase, language: Language) -> list[Phrase]:
    """The members of a list that a phrase holds, in order; none where it holds no list."""
    if language.joining.isdisjoint(skeleton.lows[phrase.first : phrase.last]):
        return []
    parts = list(_parts(skeleton, phrase, language))
    if len(parts) > 1 and (_are_one(skeleton, parts, language) or _is_of_house(skeleton, parts)):
        return []
    sorts = {_sort(skeleton, part.first, part.last, language) for part in parts}
    if len(parts) > 1 and len(sorts) == 1 and None not in sorts:
        return parts
    return _two(skeleton, phrase, language)


def _two(skeleton: Skeleton, phrase: Phrase, language: Language) -> list[Phrase]:
    """ "police and Mayor Ann Lee": somebody by name, and a noun of people with one word before it at most."""
    parts = list(_parts(skeleton, phrase, language)) if language.knows_people else []
    if len(parts) != 2 or "," in skeleton.words[phrase.first : phrase.last]:
        return []
    sorts = [_sort(skeleton, part.first, part.last, language) for part in parts]
    if set(sorts) != {_Sort.FULL, _Sort.NOUN}:
        return []
    if sorts[0] is _Sort.NOUN and not _are_apart(skeleton, parts, language):
        return []
    plain = parts[sorts.index(_Sort.NOUN)]
    begin = plain.first + (skeleton.lows[plain.first] in language.determiners)
    noun = skeleton.lows[plain.last - 1]
    people = is_person(noun, language) or noun in language.who
    return parts if people and plain.last - begin <= _MOST_OF_NOUN else []


def _are_apart(skeleton: Skeleton, parts: Sequence[Phrase], language: Language) -> bool:
    """Whether a noun and a name behind it are two: not in "Police and crime commissioner Ann Lee"."""
    lows, words = skeleton.lows, skeleton.words
    noun, named = parts
    if lows[named.first] in language.determiners:
        return lows[noun.first] in language.determiners or _are_several(lows[noun.last - 1], language)
    office = named.last
    while office > named.first and words[office - 1][0].isupper() and lows[office - 1] not in language.roles:
        office -= 1
    head = lows[noun.last - 1]
    if office - named.first > 1 and not (head.endswith("s") and is_person(head, language)):
        return False  # "Police and fire chief Bo Chen": of both; not "residents and fire chief Bo Chen"
    is_plain = office == named.first or words[named.first][0].isupper()
    led = lows[noun.first] in language.determiners
    return _are_several(head, language) or (led and is_plain)


def _are_several(low: str, language: Language) -> bool:
    return low.endswith("s") or low in language.bodies or low in language.role_words.crowds


_MOST_OF_NOUN = 2


def is_one_of_two(skeleton: Skeleton, phrase: Phrase, first: int, language: Language) -> bool:
    """Whether a name is half of who speaks in a sentence that begins at token `first`.

    "The mayor and Ann Lee said", "Members of the club and Ann Lee said".
    """
    words, lows, joint = skeleton.words, skeleton.lows, phrase.left - 1
    if first < joint <= first + _LONGEST_OF_TWO and lows[joint] in language.joining:
        return all(is_nominal(skeleton, k, language) for k in range(first, joint))
    people = (language.roles, language.bodies, language.role_words.crowds)
    return any(
        lows[k] in language.joining
        and words[k + 1][0].isupper()
        and any(lows[k - 1] in nouns for nouns in people)
        for k in range(phrase.first + 1, phrase.last - 1)
    )


def joined_before(skeleton: Skeleton, phrase: Phrase, first: int, language: Language) -> int | None:
    """Where "and" joins a phrase with people that a sentence opens with, at token `first`.

    "Council staff and a manager of the mill said", "Democrats and at least one Republican said".
    """
    joint = phrase.left - 1
    while joint > first and skeleton.lows[joint] in _AT_LEAST:
        joint -= 1
    if not first < joint <= first + _LONGEST_OF_TWO or skeleton.lows[joint] not in language.joining:
        return None
    if not all(is_nominal(skeleton, k, language) for k in range(first, joint)):
        return None
    low, begin = skeleton.lows[joint - 1], joint + 1
    led = skeleton.lows[begin] in language.determiners or skeleton.lows[begin] in _AT_LEAST
    titled = any(skeleton.lows[k] in language.roles for k in range(begin, phrase.core))
    if not led and (titled or not skeleton.words[begin][0].isupper()):
        return None  # "Police and crime commissioner Ann Lee", "Former mayor and council member Ann Lee"
    several = _are_several(low, language)
    opens = skeleton.lows[first] in language.determiners
    named = led and skeleton.words[joint - 1][0].isupper() and joint - 1 > first
    return joint if named or ((several or opens) and _means_people(low, language)) else None


_AT_LEAST = frozenset({"at", "least", "also"})
_LONGEST_OF_TWO = 8


def _are_one(skeleton: Skeleton, parts: Sequence[Phrase], language: Language) -> bool:
    """ "the senator and presidential candidate": two roles behind one article are one person's."""
    led = [skeleton.lows[part.first] in language.determiners for part in parts]
    return any(led[:-1]) and not led[-1] and skeleton.words[parts[-1].last - 1].islower()


def _is_of_house(skeleton: Skeleton, parts: Sequence[Phrase]) -> bool:
    """ "Parks and Wildlife Service chief Ann Lee": a house of two words, and who works for it."""
    words = skeleton.words
    cased = [[word[0].isupper() for word in words[part.first : part.last]] for part in parts]
    held = [case[-1] and any(upper and not below for upper, below in pairwise(case)) for case in cased]
    return held[-1] and not all(held)


def is_portfolio(skeleton: Skeleton, named: Phrase, language: Language) -> bool:
    """ "Trade Minister Ann Lee": of an office whose other half may stand before the "and"."""
    lows = skeleton.lows
    if not skeleton.words[named.first][0].isupper() or lows[named.first] in language.roles:
        return False
    return any(lows[k] in language.roles for k in range(named.first + 1, named.last - 1))


def _parts(skeleton: Skeleton, phrase: Phrase, language: Language) -> Iterator[Phrase]:
    begin = phrase.first
    joint = _joined_at(skeleton, phrase.first, phrase.last, language)
    for at in range(phrase.first, phrase.last):
        if at == joint or (skeleton.words[at] == "," and joint is not None and at < joint):
            if at > begin:
                yield Phrase(begin, at, at, begin)
            begin = at + 1
    if joint is not None:
        yield Phrase(begin, phrase.last, phrase.last, begin)


def _joined_at(skeleton: Skeleton, first: int, last: int, language: Language) -> int | None:
    """Where the last "and" stands inside a phrase."""
    inside = range(last - 2, first, -1)
    return next((k for k in inside if skeleton.lows[k] in language.joining), None)


def _begin_of(skeleton: Skeleton, end: int, first: int, language: Language) -> int | None:
    """Where the member that ends before `end` begins; None where it is too long for one."""
    at = end
    words, lows = skeleton.words, skeleton.lows
    while at > first and words[at - 1] not in _BOUNDS and lows[at - 1] not in language.joining:
        at -= 1
        if end - at > _LONGEST:
            return None
    return at if at < end else None


def _end_of(skeleton: Skeleton, begin: int, last: int, language: Language) -> int:
    """Where a member that begins at `begin` ends: with its last capital, or with its first noun of people."""
    at = begin + (skeleton.lows[begin] in language.determiners and not skeleton.words[begin][0].isupper())
    is_named = False
    while at < last and at - begin < _LONGEST and skeleton.words[at][0].isalpha():
        is_capital = skeleton.words[at][0].isupper()
        if is_named and not is_capital:
            break
        is_named = is_capital
        at += 1
        is_noun = not is_named and is_person(skeleton.lows[at - 1], language)
        if is_noun and not _leads_on(skeleton, at, last, language):
            break
    return at


def _leads_on(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """Whether a name follows, or an office before one: "police chief Bo Chen"."""
    at += at < last and skeleton.lows[at] in language.roles
    return at < last and skeleton.words[at][0].isupper()


def _opens(skeleton: Skeleton, begin: int, first: int, language: Language) -> bool:
    """Whether a list that begins there is a subject and not the end of what stands before it."""
    low = skeleton.lows[begin - 1] if begin > first else ""
    opens_with = begin == first or (begin == first + 1 and low in language.conjunctions)
    return opens_with or skeleton.words[begin - 1] in _BOUNDS or low in language.that_words


def _closes(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a clause is over at token `at`, or goes on with where and when: not with a verb of its own."""
    word, low = skeleton.words[at], skeleton.lows[at]
    if language.verb_second and low in language.auxiliaries:
        return True  # "Nach Angaben von Polizei und Feuerwehr ist"
    return not word[0].isalnum() or low in language.prepositions or low in language.time_words


def _sort(skeleton: Skeleton, begin: int, end: int, language: Language) -> _Sort | None:
    """What sort of member stands there; None for words that are none."""
    lows, words = skeleton.lows, skeleton.words
    if begin < end and lows[begin] in language.determiners:
        begin += 1
    if not 0 < end - begin <= _LONGEST or not words[end - 1][0].isalpha():
        return None
    if any(_is_small(skeleton, k, language) for k in range(begin, end)):
        return None
    named = end
    while named > begin and words[named - 1][0].isupper():
        named -= 1
    if named == end:
        return _Sort.NOUN if _means_people(lows[end - 1], language) else None
    is_led = named > begin
    if is_led and not _is_office(skeleton, begin, named, language):
        return None
    if language.declines_names and not _in_first_case(tuple(words[named:end]), language):
        return None  # "Сын Ивана Орлова и Анны Беловой сказал"
    if end - named > 1 or is_led:
        return _Sort.FULL
    return _Sort.NOUN if _means_people(lows[named], language) else _Sort.WORD


def _is_office(skeleton: Skeleton, begin: int, end: int, language: Language) -> bool:
    """ "mayor", in English "police chief" and "Arden fire chief" too: what may lead a name in a list."""
    lows = skeleton.lows
    if language.knows_people:
        return lows[end - 1] in language.roles or lows[end - 1] in language.titles
    return all(low in language.roles or low in language.titles for low in lows[begin:end])


def _in_first_case(name: tuple[str, ...], language: Language) -> bool:
    opens_with_role = len(name) > 1 and name[0].lower() in language.who
    return not opens_with_role and in_nominative(name, language) == name


def _means_people(low: str, language: Language) -> bool:
    """Whether a noun stands for people or a body; of English plurals any, between others of its sort."""
    known = is_person(low, language) or low in language.who or low in language.things
    if known or not language.knows_people:
        return known or (language.has_capital_nouns and ends_in(low, language.who))
    return len(low) > _SHORT and low.endswith("s") and not low.endswith("ss")


_SHORT = 4


def _is_small(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a word stands in no name and beside no noun of a list: a verb, a preposition, a time."""
    low = skeleton.lows[at]
    if not skeleton.words[at][0].isalpha():
        return skeleton.words[at] != "."
    if low in language.prepositions or low in language.conjunctions or low in language.auxiliaries:
        return True
    if low in language.time_words or low in language.adverbs or low in language.openings:
        return True
    is_cue = low in language.cues and low not in language.roles and low not in language.bodies
    return (is_cue and skeleton.words[at].islower()) or low in language.that_words
