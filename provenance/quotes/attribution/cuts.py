"""Where reported content ends inside its sentence: at a comma, an "and", a dash, or not before the end.

Each place is weighed with figures fitted on labelled news (PolNeAR train); the likeliest end is taken.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import compress, count, takewhile
from typing import NamedTuple

from provenance.languages.model import Language
from provenance.languages.model import words as listed
from provenance.quotes.attribution.around import has_verb, is_finite
from provenance.quotes.attribution.cut_asides import (
    is_begun,
    lists_subjects,
    opens_with_subject,
    past_aside,
    past_condition,
)
from provenance.quotes.attribution.named_alone import is_finite_verb, is_past
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.skeleton import STRING, Skeleton
from provenance.quotes.tally import Branch, Kept, Weigh, asked, branch

_SIGNS = frozenset(",;:—–-()")
_PLACES = listed(
    "and but or as after when while because before during if though although which who where in on by "
    "with for at "
    "despite since until unless than that to"
)
_CUTTING = _SIGNS | _PLACES
_MIN_CONTENT = 1
# Content with more places is a list; a bound keeps the reading linear.
_MOST_PLACES = 30


class _Content(NamedTuple):
    """Content whose end is looked for, with what is the same at each of its places."""

    words: Sequence[str]
    lows: Sequence[str]
    first: int
    last: int
    lemma: str
    opener: str
    last_string: int
    language: Language


def content_end(
    skeleton: Skeleton, first: int, last: int, lemma: str, weights: CutWeights, language: Language
) -> int:
    """The likeliest end of content that begins at token `first`, at most `last`."""
    places = cut_places(skeleton, first, last)
    if language.subjects_last:
        places = _closing(skeleton, first, places, language)
    elif language.knows_people:
        opener = skeleton.lows[first]
        tells = lemma == "say" or opener in language.that_words or opener in language.phrase_words.questions
        if tells or (lemma in language.speech and opens_with_subject(skeleton, first, language)):
            places = past_aside(skeleton, first, last, places, language)
        places = past_condition(skeleton, first, places, language)
        if tells:
            places = _past_verb(skeleton, first, last, places, language)
    if not places:
        return last
    content = _content(skeleton, first, last, lemma, language)
    best, best_chance = last, 0.0
    staying = 0.0
    passed: dict[str, int] = {}
    for at in places[:_MOST_PLACES]:
        here = skeleton.lows[at]
        before = passed.get(here, 0)
        passed[here] = before + 1
        total = _total(content, at, before, weights)
        if total < -4.0:
            continue
        chance = staying - math.log1p(math.exp(-total))
        if best_chance == 0.0 or chance > best_chance:
            best, best_chance = at, chance
        staying -= math.log1p(math.exp(total))
        if staying < best_chance:
            return best  # no later place is likelier than that none came before it
    return last if staying >= best_chance else best


def main_clause(skeleton: Skeleton, proposal: Proposal, language: Language) -> int | None:
    """Where "many left" begins in "After Lee said the house burned, many left", "When he said “...,” ..."."""
    words, lows, speaker, first = skeleton.words, skeleton.lows, proposal.speaker, proposal.first
    is_noun = proposal.pattern == "noun"  # "Despite her claims that the house burned, many left"
    if not language.knows_people or (speaker is None and not is_noun):
        return None
    if is_noun and _is_whole_clause(skeleton, first, proposal.last, language):
        return first + 2  # "her claim that “the house burned” was denied"
    resumed = _resumed_verb(skeleton, proposal, language)
    begin = speaker.first if speaker is not None else proposal.cue or 0
    if resumed is not None or not 0 < begin < first:
        return resumed
    opening = begin - 1
    opens = lows[opening] in language.conjunctions or (is_noun and lows[opening] in language.prepositions)
    if not opens or not words[opening][0].isupper():
        return None
    if lows[opening] in language.clauses.coordinating or lows[opening] in language.like_words:
        return None  # "As Ann Lee said, many left"
    near = range(first, min(first + _STRING_REACH, proposal.last - 1))
    string = next((k for k in near if words[k] == STRING), None)
    if string is not None:
        inner = skeleton.strings[string]
        closed = skeleton.text[inner.start : inner.end].rstrip("”’\"'").endswith(",")
        return string + 1 if closed or words[string + 1] == "," else None
    commas = [k for k in range(first, proposal.last) if words[k] == ","]
    return commas[0] if len(commas) == 1 and commas[0] - first > 1 else None


def _is_whole_clause(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether "that" and a clause in marks stand there, before the verb of the sentence."""
    lows = skeleton.lows
    if first + 2 >= last or lows[first] not in language.that_words or skeleton.words[first + 1] != STRING:
        return False
    string = skeleton.strings[first + 1]
    inner = skeleton.text[string.start : string.end].lower().split()
    return lows[first + 2] in language.auxiliaries and any(is_finite(word, language) for word in inner)


def _resumed_verb(skeleton: Skeleton, proposal: Proposal, language: Language) -> int | None:
    """Where "left" goes on in "Lee, though she said it was old, left", "Lee, who said it was old, left"."""
    words, cue = skeleton.words, proposal.cue
    opening = _clause_opening(skeleton, cue, language) if cue is not None else None
    if opening is None or opening < 2 or words[opening - 1] != "," or STRING in words[cue : proposal.last]:
        return None
    told, aside = False, -1  # whether what is said has its verb; the comma that may open an aside
    for k in range(proposal.first, proposal.last - 1):
        if words[k] == ",":
            verb = k + 1 + skeleton.lows[k + 1].endswith(language.clauses.adverbs)
            is_over = told and aside < 0 and verb < proposal.last
            if is_over and _resumes(skeleton, verb, language):
                return k
            aside = k if aside < 0 else -1
        elif is_begun(skeleton, k, language):
            told, aside = True, -1
    return None


def _clause_opening(skeleton: Skeleton, cue: int, language: Language) -> int | None:
    """Where "who had said", "though she said", "while saying", "saying" opens."""
    lows, small = skeleton.lows, language.phrase_words
    if lows[cue].endswith(small.gerunds):
        return cue - (lows[cue - 1] in language.conjunctions or lows[cue - 1] in language.prepositions)
    begin = max(1, cue - _CLAUSE_REACH)
    if small.who.isdisjoint(near := lows[begin:cue]) and language.conjunctions.isdisjoint(near):
        return None
    for k in range(cue - 1, begin, -1):
        if lows[k] in small.who or (
            lows[k] in language.conjunctions and lows[k] not in language.clauses.coordinating
        ):
            return k
        if not lows[k][0].isalpha():
            return None
    return None


def _resumes(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether the verb of whoever spoke stands there, behind a comma: "left", "wants a vote", "lives in"."""
    lows = skeleton.lows
    if lows[at] in language.says:
        return False  # "calling for a truce, reported the Times"
    if is_finite_verb(skeleton, at, language) or is_past(skeleton, at, language):
        return True
    if not lows[at].endswith("s") or not skeleton.words[at].islower() or at + 1 >= len(lows):
        return False
    if language.sorts.get(lows[at], "").endswith(":present"):
        return True
    behind = lows[at + 1]
    return behind in language.determiners or behind in language.prepositions


_CLAUSE_REACH = 12
_STRING_REACH = 3


def cut_places(skeleton: Skeleton, first: int, last: int) -> list[int]:
    """Tokens before which content may end."""
    begin = first + _MIN_CONTENT
    return list(compress(count(begin), map(_CUTTING.__contains__, skeleton.lows[begin:last])))


def _past_verb(skeleton: Skeleton, first: int, last: int, places: list[int], language: Language) -> list[int]:
    """The places that leave a clause its verb: "said the roof, the walls and the floor were lost" is cut at
    none of a list's signs before "were". Where words in marks or an unknown verb may stand, all are left."""
    words, lows = skeleton.words, skeleton.lows
    if not places or STRING in words[first:last] or not _may_be_clause(skeleton, first, language):
        return places
    for at in range(first, last):
        if is_finite(lows[at], language):
            relatives = language.relatives
            return [
                k
                for k in places
                if k > at
                or (words[k] != "," and words[k] not in language.clauses.listing)
                or lows[k + 1] in relatives
            ]
        if (
            _may_be_verb(skeleton, at, first, language)
            or words[at] in ";:"
            or words[at] in language.clauses.answers
        ):
            break
    return places


def _may_be_clause(skeleton: Skeleton, first: int, language: Language) -> bool:
    """Not "began on that same spot", "which Lee says holds 40"."""
    lows, following = skeleton.lows, skeleton.words[first + 1]
    is_verb = lows[first].endswith("s") and (
        following[0].isdigit() or lows[first + 1] in language.determiners
    )
    return not is_verb and lows[first - 1] not in language.prepositions


def _may_be_verb(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """Whether a verb that no table knows may stand there, or right behind."""
    low = skeleton.lows[at]
    if low in language.pronouns and low not in language.possessives:
        return skeleton.words[at + 1 : at + 2] != [","]  # not in "she, too, wants"
    behind_name = at > first and skeleton.words[at].islower() and skeleton.words[at - 1][0].isupper()
    return (low.endswith(language.clauses.pasts) and at > first) or (behind_name and low.isalpha())


def _closing(skeleton: Skeleton, first: int, places: Sequence[int], language: Language) -> list[int]:
    """The places that may close a clause of "que": no English small words ("on", "in"), no comma before
    the clause has begun ("que, aunque llueve, ...", "que malgré la grève, ..."), none before "et que"."""
    lows, words = skeleton.lows, skeleton.words
    found = [at for at in places if words[at] in _SIGNS and not _adds_clause(skeleton, at, language)]
    if lows[first] not in language.that_words or not found:
        return found
    found = [at for at in found if not _hangs_behind(skeleton, at, language)]
    found = [at for at in found if not lists_subjects(skeleton, first + 1, at, language)]
    if not found:
        return found
    if found[0] == first + 1:
        return found[2:]
    begins = words[found[0]] == "," and _only_sets_scene(skeleton, first + 1, found[0], language)
    return found[1:] if begins else found


def _only_sets_scene(skeleton: Skeleton, first: int, comma: int, language: Language) -> bool:
    """Whether "malgré la grève", "aunque llueve" stands there: no clause yet."""
    low, behind = skeleton.lows[first], skeleton.lows[first + 1 : first + 2]
    if low in language.conjunctions or low in language.openers - language.prepositions:
        return True
    opens = low.endswith(language.adverb_endings) and not language.prepositions.isdisjoint(behind)
    opens = opens or (low in language.prepositions and low not in language.of_words | language.determiners)
    if not opens:
        return False
    who = language.relatives | language.phrase_words.fused  # "pour ce qui est du pont, ..."
    stop = next((k for k in range(first + 1, comma) if skeleton.lows[k] in who), comma)
    return not has_verb(skeleton, first, stop, language)


def _hangs_behind(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "(avec le bus)", ", un chiffre qui ...", ", notamment ...": more of the same clause."""
    if skeleton.words[at] in "()":
        return skeleton.words[at] == "("
    behind = skeleton.lows[at + 1 : at + 2]
    small = language.relatives | language.role_words.indefinite | language.adverbs | language.that_words
    where = language.openers - language.prepositions | language.phrase_words.whose
    if skeleton.words[at] != "," or not behind or behind[0] not in small | where:
        return False
    opens = language.relatives | language.that_words
    near = takewhile(lambda low: low not in opens, skeleton.lows[at + 3 : at + _CUE_REACH])
    return language.says.isdisjoint(near)  # not ", un proche a dit"


_CUE_REACH = 6


def _adds_clause(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ ", et que ...", ", pero que ...": another clause of the same words."""
    joins = skeleton.lows[at + 1 : at + 2]
    that = skeleton.lows[at + 2 : at + 3]
    is_joined = not language.taking_over.isdisjoint(joins) or not language.joining.isdisjoint(joins)
    return is_joined and not language.that_words.isdisjoint(that)


def cut_features(
    skeleton: Skeleton, first: int, at: int, last: int, lemma: str, language: Language
) -> list[str]:
    """What speaks for and against an end before token `at`, as names of weights."""
    passed = skeleton.lows[first + _MIN_CONTENT : at].count(skeleton.lows[at])
    content = _content(skeleton, first, last, lemma, language)
    return asked(lambda weigh: _total(content, at, passed, CutWeights(weigh)))


def _content(skeleton: Skeleton, first: int, last: int, lemma: str, language: Language) -> _Content:
    opener = skeleton.lows[first]
    if opener not in language.openers and opener not in language.that_words:
        opener = "pronoun" if opener in language.pronouns else "clause"
    words = skeleton.words[first:last]
    last_string = last - 1 - words[::-1].index(STRING) if STRING in words else -1
    return _Content(skeleton.words, skeleton.lows, first, last, lemma, opener, last_string, language)


class _Here:
    """The weights of an end before one sign or small word, by what else the place shows."""

    def __init__(self, weigh: Weigh, here: str) -> None:
        self.only = weigh(f"cut:{here}")
        self.next_word = branch(weigh, f"cut:{here}>")
        self.opened = Kept[str, Branch](lambda follows: branch(weigh, f"cut:{here}>{follows}:"))
        self.spread = Kept[str, Branch](lambda spread: branch(weigh, f"cut:{here}:{spread}:"))
        self.left = branch(weigh, f"cut:{here}:")
        self.lemma = branch(weigh, f"cut-lemma:{here}:")
        self.before = branch(weigh, "cut-before:", f":{here}")
        self.clause = branch(weigh, f"cut-clause:{here}:")
        self.clause_after = Kept[str, Branch](lambda follows: branch(weigh, f"cut-clause:{follows}:"))
        self.string = branch(weigh, "cut-", f"-string:{here}")
        self.again = branch(weigh, f"cut-again:{here}:")
        self.two = Kept[str, Branch](lambda follows: branch(weigh, f"cut-two:{here}:{follows}:"))
        self.rest = branch(weigh, f"cut-left:{here}:")


class CutWeights(Kept[str, _Here]):
    """The weights of ends of content, by the sign or small word at the place."""

    def __init__(self, weigh: Weigh, base: float = 0.0) -> None:
        super().__init__(lambda here: _Here(weigh, here))
        self.base = base


_JOINING = frozenset({"and", "but", "or"})
_TIMES = tuple("0123")
# By how many tokens are left.
_REST = tuple("1111222223333333")


def _total(content: _Content, at: int, passed: int, weights: CutWeights) -> float:
    """The log-odds of an end before token `at`: by the place, the cue and the clauses beside it, and by
    how often the same sign came before, what two words follow and how much is left."""
    words, lows, first, last, lemma, opener, last_string, language = content
    here, left, size, sorts = lows[at], last - at, at - first, language.sorts
    of = weights[here]
    after = lows[at + 1] if left > 1 else ""
    follows = (sorts.get(after) or _kind_of(words[at + 1], after)) if left > 1 else "end"
    is_known = after in _PLACES or after in language.pronouns or after in language.auxiliaries
    place = of.only + of.next_word[after if is_known else follows] + of.opened[follows][opener]
    place += of.spread["near" if size < 3 else "some" if size < 8 else "far"][opener]
    place += of.left["few" if left < 4 else "many"]
    before = words[at - 1]
    clause = of.lemma[lemma] + of.before[sorts.get(lows[at - 1]) or _kind_of(before, lows[at - 1])]
    if here in _SIGNS or here in _JOINING:
        kind = _clause_kind(content, at + 1)
        clause += of.clause[kind]
        if here in _SIGNS:
            clause += of.clause_after[follows][kind]
    if before == STRING:
        clause += of.string["after"]
    if last_string >= at:
        clause += of.string["before"]
    course = of.again[_TIMES[passed] if passed < len(_TIMES) else "3"]
    course += of.two[follows][
        (sorts.get(lows[at + 2]) or _kind_of(words[at + 2], lows[at + 2])) if left > 2 else "end"
    ]
    course += of.rest[_REST[left] if left < len(_REST) else "4"]
    return weights.base + place + clause + course


def _kind_of(word: str, low: str) -> str:
    """What sort of word stands there that no table has."""
    if word == STRING:
        return "string"
    if low.endswith("ing"):
        return "ing"
    if low.endswith("ed"):
        return "ed"
    if word[0].isupper():
        return "name"
    return "number" if word[0].isdigit() else "word" if word[0].isalpha() else "sign"


_LONGEST_CLAUSE = 15


def _clause_kind(content: _Content, at: int) -> str:
    """What the stretch up to the next sign holds: a cue, a verb of its own, or neither; and whether it
    closes."""
    words, last, language = content.words, content.last, content.language
    stop = min(last, at + _LONGEST_CLAUSE)
    end = next((k for k in range(at, stop) if words[k] in ",;:—–()"), max(at, stop))
    lows = content.lows[at:end]
    verb = not language.auxiliaries.isdisjoint(lows)
    kind = "cue" if not language.says.isdisjoint(lows) else "verb" if verb else "none"
    closing = "end" if end >= last else "sign" if words[end] in ",;:—–()" else "long"
    length = "1" if end - at < 2 else "4" if end - at < 5 else "9"
    return kind + ":" + closing + ":" + length
