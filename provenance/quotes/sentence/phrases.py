"""Noun phrases and modifiers around a cue: who speaks, to whom, when. Word lists, no parser."""

from __future__ import annotations

from itertools import takewhile
from typing import NamedTuple

from provenance.languages.model import Language
from provenance.quotes.sentence.asides import is_name, lies_in, may_hang, name_aside, name_to_end
from provenance.quotes.sentence.hanging import acts_on, agent_from, does_more, is_study, past_deed
from provenance.quotes.sentence.named_first import (
    called_in_aside,
    ends_in_name,
    holder_in_aside,
    named_before_role,
    named_first,
)
from provenance.quotes.sentence.names import LEARNED, is_given
from provenance.quotes.sentence.phrase_ends import (
    STOPS,
    before_told,
    core_end,
    ends_phrase,
    leads_to_name,
    owns,
    past_attribute,
    past_bracket,
    relative_clause,
    starts_phrase,
)
from provenance.quotes.sentence.phrase_starts import (
    blocks,
    is_clause,
    is_noble,
    last_phrase,
    opens_house,
    past_first_noun,
    past_formula,
)
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_REACH, _APPOSITIVE_REACH = 30, 32


class Phrase(NamedTuple):
    """A noun phrase: `first`..`last` tokens (exclusive); `core` is where its head's part ends.

    `left` is where the phrase begins with everything that hangs on it (an appositive before the cue).
    """

    first: int
    last: int
    core: int
    left: int


def phrase_before(skeleton: Skeleton, at: int, first: int, language: Language) -> Phrase | None:
    """The phrase whose last token is just before `at`, not reaching before `first`."""
    last = at
    words, lows = skeleton.words, skeleton.lows
    if skeleton.told:
        last = before_told(skeleton, at, first)
    if last <= first:
        return None
    if language.knows_people and last - 3 > first and words[last - 1] == "," and words[last - 2] == ")":
        last -= 1  # "Ann Lee (ABC, Arden East), said"
    word = words[last - 1]
    if word in ",)—–-":
        opening = named_first(skeleton, last, first, language) if word == "," else None
        if opening is not None:
            return Phrase(opening[0], opening[1], opening[1], opening[0])
        return _phrase_before_aside(skeleton, last, first, language)
    if word == "." and last - 3 > first and words[last - 3] == "," and "-" in words[last - 2][1:2]:
        return _walk_left(skeleton, last - 3, first, language)  # "Rep. Ann Lee, R-S.C. said"
    low = lows[last - 1]
    if low in language.relatives and low not in language.that_words:
        return _antecedent(skeleton, last - 1, first, language)
    if low in language.pronouns:
        return Phrase(last - 1, last, last, last - 1)
    found = _past_inner_bracket(skeleton, _walk_left(skeleton, last, first, language), first, language)
    if found is not None and language.verb_second and found.left - 2 > first:
        found = _whose_joint(skeleton, found, first, language) or found
    if found is not None and language.knows_people and _is_unclosed(skeleton, found, first, language):
        return _walk_left(skeleton, found.left - 2, first, language)
    if found is not None and found.first > first and words[found.first - 1] == ",":
        named = named_before_role(skeleton, found.first, last, first, language)
        if named is not None:
            return Phrase(named[0], named[1], named[1], named[0])
        return _whole_list(skeleton, found, first, language) or found
    return found


def _past_inner_bracket(
    skeleton: Skeleton, found: Phrase | None, first: int, language: Language
) -> Phrase | None:
    """ "Ann Lee (Arden) from the union said": the name before the bracket, not what stands behind it."""
    words = skeleton.words
    if found is None or not language.knows_people or ")" not in words[found.first : found.last]:
        return found
    closing = max(k for k in range(found.first, found.last) if words[k] == ")")
    opening = found.first - 1
    if opening <= first or words[opening] != "(" or "(" in words[found.first : found.last]:
        return found
    inner = _walk_left(skeleton, opening, first, language)
    if inner is None or closing + 1 >= found.last:
        return found
    if skeleton.lows[closing + 1] in _OF_HOUSE:
        return inner._replace(last=found.last) if words[inner.core - 1][0].isupper() else found
    if not words[closing + 1][0].isupper():
        return found
    return Phrase(closing + 1, found.last, found.last, inner.left)  # "a spokesman for the union (NTO) Bo Lee"


def _whole_list(skeleton: Skeleton, found: Phrase, first: int, language: Language) -> Phrase | None:
    """ "the head of the Arden, Corvel and Motis group said": the list hangs on the preposition before it."""
    words, lows = skeleton.words, skeleton.lows
    comma = found.first - 1
    listed = words[found.first][0].isupper() and not language.joining.isdisjoint(
        lows[found.first : found.last]
    )
    if not listed or comma <= first or not words[comma - 1][0].isupper():
        return None
    before = _walk_left(skeleton, comma, first, language)
    if before is None or before.core == before.last or lows[before.core - 1] not in language.who:
        return None
    return before._replace(last=found.last)


def _whose_joint(skeleton: Skeleton, found: Phrase, first: int, language: Language) -> Phrase | None:
    """ "Der Sohn von Jan Lee und Anna Chen sagte": the second name hangs on "von" as the first does."""
    words, joint = skeleton.words, found.left - 1
    if skeleton.lows[joint] not in language.joining or not words[joint - 1][0].isupper():
        return None
    if not all(word[0].isupper() for word in words[found.first : found.last]):
        return None
    before = _walk_left(skeleton, joint, first, language)
    if before is None or before.core >= before.last or before.left > first + 1:
        return None
    if skeleton.lows[before.core] not in language.role_words.agents:
        return None
    return before._replace(last=found.last)


def _is_unclosed(skeleton: Skeleton, found: Phrase, first: int, language: Language) -> bool:
    """ "Deputy Ann Lee, with the Arbour office says": what she is hangs on her name, no comma behind it."""
    at = found.left - 2
    if at <= first + 1 or skeleton.words[at] != "," or skeleton.lows[at + 1] not in _OF_HOUSE:
        return False
    is_name = skeleton.words[at - 1][0].isupper() and is_given(skeleton.lows[at - 2], language)
    return is_name and skeleton.words[found.core - 1][0].isupper()


_OF_HOUSE = frozenset({"with", "of", "from", "at"})


def _antecedent(skeleton: Skeleton, at: int, first: int, language: Language) -> Phrase | None:
    before = at - 1 if at > first and skeleton.words[at - 1] in ",—–-" else at
    found = phrase_before(skeleton, before, first, language) if before > first else None
    if found is None or not language.knows_people:
        at = agent_from(skeleton, found.first, found.last, language) if found is not None else 0
        return found and found._replace(first=at, core=max(at + 1, found.core))
    end = past_formula(skeleton, found.first, found.last, language)
    if end > found.first:
        return _walk_left(skeleton, found.last, end, language)
    if not skeleton.words[found.first][0].isupper():
        return found
    # "Ann Lee waved at protesters who chanted": a name takes no participle without a comma
    verb = next((k for k in range(found.first + 1, found.last - 2) if acts_on(skeleton, k, language)), None)
    return found if verb is None else phrase_before(skeleton, before, verb + 1, language)


def _phrase_before_aside(skeleton: Skeleton, last: int, first: int, language: Language) -> Phrase | None:
    """`NP (aside) CUE`, `NP, aside, CUE`, `NP — aside — CUE`: the phrase before the aside."""
    words = skeleton.words
    closing = words[last - 1]
    opening = "(" if closing == ")" else closing
    low_limit = max(first, last - 1 - _APPOSITIVE_REACH)
    at = last - 2
    while at > low_limit and words[at] != opening:
        if words[at] == STRING and opening == ",":
            return None
        at -= 1
    if at <= low_limit or words[at] != opening or at == first:
        return None
    if opening == "," and not may_hang(skeleton, at + 1, last - 1, language):
        return None
    before = at
    if words[before - 1] in ",—–-":
        before -= 1
    if words[before - 1] == ")" or before <= first:
        found = phrase_before(skeleton, before, first, language) if before > first else None
        return _named_behind_letters(skeleton, at, last - 1, found, language) if opening == "," else found
    inner = _past_inner_bracket(skeleton, _walk_left(skeleton, before, first, language), first, language)
    if inner is None:
        return None
    named = name_aside(skeleton, inner.last, language) is not None
    named = named and not lies_in(skeleton, inner.last, language)
    may_follow = opening == "," or language.knows_people  # "X, a member of the bar (NTO), said"
    is_second = may_follow and not named and inner.left > first and words[inner.left - 1] == ","
    brought_in = language.knows_people and skeleton.lows[inner.first] in language.role_words.indefinite
    if is_second and (brought_in or not is_name(skeleton, inner.first, inner.core, language, aside=True)):
        # "X, 45, the chairman, said": one aside more.
        outer = _walk_left(skeleton, inner.left - 1, first, language)
        if outer is not None and is_name(skeleton, outer.first, outer.core, language):
            return outer
    if opening != ",":
        return inner
    return _told_in_aside(skeleton, at, last - 1, inner, language)


def _named_behind_letters(
    skeleton: Skeleton, comma: int, end: int, before: Phrase | None, language: Language
) -> Phrase | None:
    """ "la directora de la Cámara (CIP), Ana Lee,": whom the aside names behind a body's letters."""
    if language.subjects_last:
        if before is None or name_aside(skeleton, comma, language) != end:
            return before
        return before._replace(last=end) if skeleton.lows[before.core - 1] in language.roles else before
    begin, words = comma + 1, skeleton.words[comma + 1 : end]
    named = language.verb_second and len(words) in _NAMED and all(word[0].isupper() for word in words)
    if named and is_given(skeleton.lows[begin], language):
        return Phrase(begin, end, end, before.left if before else begin)
    return before


# Words of a name that an aside gives alone.
_NAMED = (2, 3)


def _told_in_aside(skeleton: Skeleton, comma: int, end: int, inner: Phrase, language: Language) -> Phrase:
    """ "His spokeswoman, Ann Lee,": whom the words between two commas name, or the phrase before them."""
    begin, words, head = comma + 1, skeleton.words, skeleton.lows[inner.core - 1]
    is_office = head in language.roles or head in language.titles or head.endswith(LEARNED)
    is_office = is_office or inner.core < inner.last
    described = (is_office or not skeleton.words[inner.last - 1][0].isupper()) and (
        name_aside(skeleton, inner.last, language) is not None
    )
    if holder_in_aside(skeleton, begin, end, inner, language):
        return Phrase(begin, end, end, inner.left)  # "the minister of Trade and Ports, Ann Lee,"
    if language.knows_people or language.phrase_words.called:
        called = called_in_aside(skeleton, begin, end, language)
        if called is not None and is_office:
            return Phrase(called, end, end, inner.left)  # "the boy's father, also named Ann Lee,"
    if described or not is_name(skeleton, inner.core - 1, inner.core, language):
        is_named = words[begin][0].isupper() or leads_to_name(skeleton, begin, language)
        is_named = is_named or ends_in_name(skeleton, begin, end, language)
        if is_named and end - begin <= 5:
            return inner._replace(last=end)
    return inner


def with_name_aside(skeleton: Skeleton, phrase: Phrase, last: int, language: Language) -> Phrase:
    """ "said the union's head, Ann Lee": the phrase with the name set off behind it."""
    head = phrase.core - 1
    is_trade = skeleton.lows[head] in language.roles or skeleton.lows[head].endswith(LEARNED)
    is_name = skeleton.words[head][0].isupper() and not is_trade
    if is_name and not language.has_capital_nouns and phrase.core == phrase.last:
        return phrase
    if skeleton.lows[phrase.first] in language.pronouns and phrase.last == phrase.first + 1:
        return phrase
    comma = past_bracket(skeleton, phrase.last, last)
    end = name_aside(skeleton, comma, language)
    if end is None:
        # "president of the nurses' union (NU) Ann Lee": the bracket is all that stands between
        closed = comma > phrase.last and skeleton.words[comma : comma + 1] != [","]
        end = name_to_end(skeleton, comma - closed, last)
    return phrase._replace(last=end) if end is not None and end <= last else phrase


def _walk_left(skeleton: Skeleton, last: int, first: int, language: Language) -> Phrase | None:
    words, lows = skeleton.words, skeleton.lows
    at = last
    limit = max(first, last - _REACH)
    while at > limit and not blocks(skeleton, at - 1, last, language):
        at -= 1
    if is_clause(skeleton, at, last, language):
        return _antecedent(skeleton, at - 1, first, language)
    if at > limit and (lows[at - 1] in language.auxiliaries or lows[at - 1] == "to" or last - at < 2):
        described = _described(skeleton, at, first, language)
        if described is not None:
            return described
    if language.knows_people:
        told_of = relative_clause(skeleton, at, last, first, language)
        if told_of is not None:
            return _walk_left(skeleton, told_of, first, language)  # "The man who attacked Ann Lee said"
    while language.verb_second and last - 1 > at and lows[last - 1] in language.adverbs | language.time_words:
        last -= 1  # "hat sich der Kanzler auch heute geäußert"
    while at < last and (
        (lows[at] in language.adverbs and not opens_house(skeleton, at, first, language))
        or (language.verb_second and lows[at] in language.reflexives)
        or lows[at] in language.time_words
        or words[at] in ".)]’'”"
        or lows[at] in ("and", "or", "but")
    ):
        at += 1
    if at >= last:
        return None
    near = takewhile(lambda k: words[k] not in STOPS, range(at - 1, max(first, at - 4), -1))
    done = next((k for k in near if does_more(skeleton, k, first, last, language)), None)
    if done is not None:
        return _walk_left(skeleton, done, first, language)  # "the team led by Ann Lee said"
    if "by" in lows[at : last - 1] and words[at].islower():
        agent = at + lows[at : last - 1].index("by")
        hangs = is_study(lows[agent - 1], language) or does_more(skeleton, agent - 1, at, last, language)
        at = at if hangs else agent + 1  # "was cut short by the chairwoman, who"
    if lows[at] in language.prepositions:
        at = last_phrase(skeleton, at, last, language)
        if at >= last:
            return None
    if language.has_capital_nouns:
        last = _first_in_frame(skeleton, at, last, language)
    if language.knows_people:
        at = past_deed(skeleton, past_first_noun(skeleton, at, last, language), last, language)
    core = core_end(skeleton, at, last, language)
    at = _past_adjective(skeleton, at, last, first, language)
    return Phrase(at, last, core, at)


def _first_in_frame(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """ "kann Trainer Jan Lee erste Entwarnung geben": the name ends where what he gives begins."""
    found = phrase_after(skeleton, at, last, language)
    if found is None or found.last >= last or found.last - at < 2:
        return last
    words, behind = skeleton.words, skeleton.lows[found.last]
    full = words[found.last - 1][0].isupper() and words[found.last - 2][0].isupper()
    if full and words[found.last - 1].endswith(language.name_cases.owners) and words[last - 1][0].isupper():
        return last  # "Jan Lees früherer Trainer"
    goes_on = behind in language.prepositions or behind in language.genitives or not behind.isalpha()
    return found.last if full and not goes_on else last


def _past_adjective(skeleton: Skeleton, at: int, last: int, first: int, language: Language) -> int:
    """ "the soft-spoken, 71-year-old diplomat": the phrase begins with its first adjective's article.

    Not so in "The storm ruined the mill, officials said".
    """
    words, lows = skeleton.words, skeleton.lows
    if at - 3 < first or words[at - 1] != "," or not words[at][0].isalnum() or lows[at] in language.openings:
        return at
    if words[at][0].isupper() and language.knows_people:
        return at  # "Heading into the summit, Lee"
    is_adjective = words[at - 2].islower() and lows[at - 2] not in language.sorts
    if language.knows_people:
        ends_so = "-" in lows[at - 2] or lows[at - 2].endswith(language.phrase_words.adjectival)
        is_adjective = is_adjective and ends_so and last - at > 1
    return at - 3 if is_adjective and lows[at - 3] in language.phrase_words.articles else at


def _described(skeleton: Skeleton, at: int, first: int, language: Language) -> Phrase | None:
    """ "A diplomat who declined to be named said": the phrase before "who", no comma between."""
    for k in range(at - 1, max(first, at - 12), -1):
        if skeleton.words[k] in STOPS:
            return None
        if skeleton.lows[k] in language.phrase_words.who and k > first and skeleton.words[k - 1] not in STOPS:
            return _walk_left(skeleton, k, first, language)
    return None


def phrase_after(skeleton: Skeleton, at: int, stop: int, language: Language) -> Phrase | None:
    """The phrase that begins at token `at` (", said X, the mayor" gives X), not reaching `stop`."""
    words, lows = skeleton.words, skeleton.lows
    if at >= stop:
        return None
    low = lows[at]
    if low in language.pronouns and not owns(skeleton, at, stop, language):
        return Phrase(at, at + 1, at + 1, at)
    if language.has_capital_nouns and is_noble(skeleton, at, stop, language):
        return Phrase(at, at + 2, at + 2, at)
    if not starts_phrase(skeleton, at, language):
        return None
    if low in language.subject_pronouns and (at + 1 >= stop or not words[at + 1][0].isalnum()):
        return Phrase(at, at + 1, at + 1, at)  # "sagte dieser."
    if language.has_capital_nouns and low in language.determiners:
        noun = past_attribute(skeleton, at, stop, language)
        if noun is not None:
            found = phrase_after(skeleton, noun, stop, language)
            return found and found._replace(left=at)
    end = at + 1
    limit = min(stop, at + _REACH)
    while end < limit and not ends_phrase(skeleton, end, at, language):
        end += 1
    is_cut = language.has_capital_nouns and skeleton.text[skeleton.ends[end - 1] - 1] == "-"
    if is_cut and end < stop and lows[end] in language.joining:
        whole = phrase_after(skeleton, end + 1, stop, language)  # "der Landes- und Fraktionschef"
        return whole and whole._replace(left=at)
    if low in language.partitives and end == at + 1 < stop and lows[end] in language.partitive_links:
        end += 2  # "одна из жительниц"
        while end < limit and not ends_phrase(skeleton, end, at + 2, language):
            end += 1
    while end > at + 1 and words[end - 1] in ".'’":
        end -= 1
    if end == at + 1 and low in language.determiners:
        return None
    if low == "one" and skeleton.lows[at + 1 : end + 1] in (["of", "them"], ["of", "us"]):
        end += 1
    core = core_end(skeleton, at, end, language)
    if end + 1 < stop and is_study(lows[end - 1], language) and lows[end] in language.role_words.agents:
        maker = phrase_after(skeleton, end + 1, stop, language)
        end = maker.last if maker else end  # "found a study by the Arden Institute"
    return Phrase(at, end, core, at)
