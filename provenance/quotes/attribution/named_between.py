"""Who stands between commas in front of the verb: "“...,” Ann Lee, 67, a retired nurse, said"."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.several import with_those_behind
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.names import LEARNED
from provenance.quotes.sentence.phrase_ends import leads_to_name
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.sentence.skeleton import STRING, Skeleton


def named_between(place: CuePlace, head: int) -> Phrase | None:
    """The speaker whom a comma parts from the verb's group at `head`, or from the words in marks before."""
    return _behind_string(place, head) or _role_then_name(place, head)


def _role_then_name(place: CuePlace, head: int) -> Phrase | None:
    """ "The port is closed, a spokeswoman, Ann Lee, said": the role and its name between commas."""
    skeleton, language, first = place.skeleton, place.language, place.sentence.first
    words, lows = skeleton.words, skeleton.lows
    if not place.speaks or head - 5 <= first or words[head - 1] != ",":
        return None
    begin = head - 1
    while begin > first and head - begin < _NAME_REACH and words[begin - 1][0].isupper():
        begin -= 1
    if head - begin < 2 or words[begin - 1] != "," or lows[begin - 2] not in language.roles:
        return None
    if head - begin == 2 and language.role_words.indefinite.isdisjoint(lows[max(first, begin - 5) : begin]):
        return None  # "another resident, Megan, told": of one name only who is brought in so
    left = begin - 2
    while left > first and begin - left < _ROLE_REACH and lows[left] not in language.determiners:
        if not words[left][0].isalpha():
            return None
        left -= 1
    if lows[left] not in language.determiners or left <= first or words[left - 1] not in (",", STRING):
        return None
    return Phrase(begin, head - 1, head - 1, left)


_NAME_REACH, _ROLE_REACH = 6, 7


def _behind_string(place: CuePlace, head: int) -> Phrase | None:
    """ "“...,” Ann Lee, 67, a retired nurse in Leeds, Ky., said": all between is the speaker."""
    skeleton, language = place.skeleton, place.language
    if not place.speaks or place.cue.form is Form.BASE or language.verb_second:
        return None
    words = skeleton.words
    low_limit = max(place.sentence.first, head - _BEHIND_REACH)
    near = words[low_limit:head]
    if "," not in near or STRING not in near:
        return None
    commas, at = 0, head - 1
    while at >= low_limit and words[at] != STRING:
        commas += words[at] == ","
        if words[at] in ".;:" and skeleton.lows[at - 1] not in language.abbreviations:
            return None
        if skeleton.lows[at] in language.said:
            return None
        at -= 1
    is_set_off = language.knows_people and words[at + 1] == ","
    if at < low_limit or not commas:
        return None
    if not is_set_off and skeleton.text[skeleton.strings[at].end - 1] not in ",?!":
        return None
    begin = at + 2 if words[at + 1] == "," else at + 1
    house = _house_between(skeleton, begin, head, language) or _holder_between(
        skeleton, begin, head, language
    )
    if house is not None:
        return house
    leads = words[begin][0].isupper() or leads_to_name(skeleton, begin, language)
    found = phrase_after(skeleton, begin, head, language) if leads else None
    if found is None or found.last >= head or words[found.last] != "," or found.last - begin < 2:
        return None
    several = with_those_behind(skeleton, found, head, language)
    if several.last == head:
        return several
    named = _named_at_end(skeleton, found, head, language)
    return named._replace(left=begin) if named is not None else found._replace(left=begin)


def _named_at_end(skeleton: Skeleton, role: Phrase, head: int, language: Language) -> Phrase | None:
    """ "“...,” the Duty Officer, Ann Lee said", "“...,” Marine Biologist, Ann Lee, said": behind a comma."""
    words, first, noun = skeleton.words, role.last + 1, skeleton.lows[role.core - 1]
    is_learned = noun.endswith(LEARNED)
    end = head - (is_learned and words[head - 1] == ",")
    if not 1 < end - first < 5 or (noun not in language.roles and not is_learned):
        return None
    is_name = all(words[k][0].isupper() or words[k] == "." for k in range(first, end))
    return Phrase(first, end, end, first) if is_name else None


_BEHIND_REACH = 40


def _house_between(skeleton: Skeleton, begin: int, head: int, language: Language) -> Phrase | None:
    """ "“...,” their union, the Arden Guild (AG), said": the name behind what the body is."""
    lows, comma = skeleton.lows, begin + 2
    if comma + 2 >= head or skeleton.words[comma] != "," or lows[begin] not in language.determiners:
        return None
    named = phrase_before(skeleton, head - (skeleton.words[head - 1] == ","), comma, language)
    is_house = lows[begin + 1] in language.bodies and named is not None and named.first == comma + 1
    return named._replace(left=begin) if named is not None and is_house else None


def _holder_between(skeleton: Skeleton, begin: int, head: int, language: Language) -> Phrase | None:
    """ "“...”, the lead author of a paper on the find, Ann Lee, said": the full name behind what one is."""
    words, lows = skeleton.words, skeleton.lows
    end = head - (words[head - 1] == ",")
    comma = next((k for k in range(end - 1, begin, -1) if words[k] == ","), begin)
    is_name = 1 < end - comma - 1 < _NAMED and all(word[0].isupper() for word in words[comma + 1 : end])
    is_outlet = skeleton.starts[min(comma + 1, head - 1)] in skeleton.outlets
    if not is_name or is_outlet or lows[begin] not in language.determiners:
        return None
    between = lows[begin + 1 : comma]
    is_role = not (language.roles | language.trades).isdisjoint(between[:_ROLE_REACH])
    acts = language.auxiliaries | language.said | language.relatives
    return Phrase(comma + 1, end, end, begin) if is_role and acts.isdisjoint(between) else None


_NAMED = 5
