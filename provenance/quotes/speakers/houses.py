"""Names of houses that end as a possessive does ("Harlow's said"), or hold an "and"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.languages.name_words import JOINS_CONCERNS, LEADS_CONCERNS, NO_SURNAMES, OUTLET_NOUNS
from provenance.quotes.attribution.verbal import NEVER_OWNED
from provenance.quotes.owners import POSSESSIVES, bare
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.persons import People, Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Skeleton


def called_in_s(skeleton: Skeleton, phrase: Phrase, people: People, language: Language) -> str | None:
    """The name with its ending, when it owns nothing behind it and nobody is called so without."""
    words, end = skeleton.words, phrase.last
    if not language.knows_people or phrase.core != end or not words[end - 1].endswith(POSSESSIVES):
        return None
    if _owns(skeleton, end, language) or bare(words[end - 1]).casefold() in people.by_surname:
        return None
    first = phrase.first + (skeleton.lows[phrase.first] in language.role_words.definite)
    if first >= end or not all(word[0].isupper() or word == "&" for word in words[first:end]):
        return None
    if skeleton.lows[first] in language.titles or skeleton.lows[first] in language.roles:
        return None
    return " ".join(skeleton.text[skeleton.starts[first] : skeleton.ends[end - 1]].split())


def _owns(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a noun may stand at token `at`, or words in marks: no sign, no auxiliary, no "said"."""
    behind = skeleton.lows[at] if at < len(skeleton.lows) else "."
    if not behind[0].isalpha():
        return skeleton.words[at : at + 1] == [STRING]
    cue = language.cues.get(behind)
    speaks = cue is not None and (cue.lemma in NEVER_OWNED or _leads_on(skeleton, at, language))
    return not speaks and behind not in language.auxiliaries


def _leads_on(skeleton: Skeleton, at: int, language: Language) -> bool:
    lows = skeleton.lows
    acts = at + 2 < len(lows) and lows[at + 1] in language.pronouns and lows[at + 2] in language.auxiliaries
    return acts or not language.phrase_words.tells_that.isdisjoint(lows[at + 1 : at + 2])


def whole_body(skeleton: Skeleton, phrase: Phrase, language: Language) -> str | None:
    """ "the Arden Department of Forestry and Fire Protection": the body whose two concerns "and" joins."""
    if not language.knows_people:
        return None
    words, lows, first = skeleton.words, skeleton.lows, phrase.first
    begin = last = phrase.core
    while begin > first and words[begin - 1][0].isupper():
        begin -= 1
    if begin == last or begin - _SHORTEST < first or lows[begin - 1] not in JOINS_CONCERNS:
        return None
    at = begin - 1
    while at > first and (words[at - 1][0].isupper() or lows[at - 1] in _WITHIN):
        at -= 1
    heads = (k for k in range(at + 1, begin - 2) if lows[k] in LEADS_CONCERNS and words[k - 1][0].isupper())
    head = next(heads, None)
    if head is None or (lows[head - 1] not in language.bodies and words[head - 1] not in NO_SURNAMES):
        return None
    while not words[at][0].isupper():
        at += 1
    if any(is_given(lows[k], language) for k in range(head, last)):
        return None  # "the Department of Health and Ann Lee"
    return " ".join(skeleton.text[skeleton.starts[at] : skeleton.ends[last - 1]].split())


_SHORTEST = 4
_WITHIN = LEADS_CONCERNS | JOINS_CONCERNS | {"the", ","}


def trust_in_name(skeleton: Skeleton, phrase: Phrase, person: Person, language: Language) -> float:
    """How sure a name is one: hardly in "die Absage von Lee", a noun behind an article and whose it is."""
    words = person.words
    if not language.has_capital_nouns or len(words) < _WITH_OWNER or not person.doubt:
        return 1.0
    owned = words[1] in language.role_words.agents and words[0].lower() not in language.who
    return _OF_THING if owned and skeleton.lows[phrase.first] in language.determiners else 1.0


_WITH_OWNER, _OF_THING = 3, 0.5


def is_of_nation(skeleton: Skeleton, at: int, last: str, language: Language) -> bool:
    """ "The Norlandish Health Ministry": what stands in front belongs to it."""
    low = skeleton.lows[at]
    return low in language.demonyms and (last.lower() in language.bodies or last in NO_SURNAMES)


def is_half_a_body(skeleton: Skeleton, begin: int, last: str, language: Language) -> bool:
    """ "the Arden Parks and Wildlife Service": the name of the body goes on in front of "and"."""
    if not language.knows_people or skeleton.lows[begin - 1] not in ("and", "&"):
        return False
    is_body = last in OUTLET_NOUNS or last in NO_SURNAMES or last.lower() in language.bodies
    return is_body and skeleton.words[begin - 2][0].isupper()
