"""Where reported content ends inside its sentence: at a comma, an "and", a dash, or not before the end.

Each place is weighed with figures fitted on labelled news (PolNeAR train); the likeliest end is taken.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.skeleton import STRING, Skeleton
from provenance.quotes.tally import Tally

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

    skeleton: Skeleton
    first: int
    last: int
    lemma: str
    opener: str
    last_string: int
    language: Language


def content_end(
    skeleton: Skeleton, first: int, last: int, lemma: str, weights: Tally, language: Language
) -> int:
    """The likeliest end of content that begins at token `first`, at most `last`."""
    places = cut_places(skeleton, first, last)
    if not places:
        return last
    content = _content(skeleton, first, last, lemma, language)
    best, best_chance = last, 0.0
    staying = 0.0
    base = weights.weights.get("cut", 0.0)
    total_of = weights.total_of
    passed: dict[str, int] = {}
    for at in places[:_MOST_PLACES]:
        here = skeleton.lows[at]
        before = passed.get(here, 0)
        passed[here] = before + 1
        place, clause, course = _cut_signs(content, at, before)
        total = base + total_of(_place_names, place) + total_of(_clause_names, clause)
        total += total_of(_course_names, course)
        if total < -4.0:
            continue
        chance = staying - math.log1p(math.exp(-total))
        if best_chance == 0.0 or chance > best_chance:
            best, best_chance = at, chance
        staying -= math.log1p(math.exp(total))
    return last if staying >= best_chance else best


def cut_places(skeleton: Skeleton, first: int, last: int) -> list[int]:
    """Tokens before which content may end."""
    begin = first + _MIN_CONTENT
    lows = skeleton.lows[begin:last]
    if _CUTTING.isdisjoint(lows):
        return []
    return [at for at, low in enumerate(lows, begin) if low in _CUTTING]


def cut_features(
    skeleton: Skeleton, first: int, at: int, last: int, lemma: str, language: Language
) -> list[str]:
    """What speaks for and against an end before token `at`."""
    passed = skeleton.lows[first + _MIN_CONTENT : at].count(skeleton.lows[at])
    place, clause, course = _cut_signs(_content(skeleton, first, last, lemma, language), at, passed)
    return [*_place_names(*place), *_clause_names(*clause), *_course_names(*course)]


def _content(skeleton: Skeleton, first: int, last: int, lemma: str, language: Language) -> _Content:
    opener = skeleton.lows[first]
    if opener not in language.openers and opener not in language.that_words:
        opener = "pronoun" if opener in language.pronouns else "clause"
    words = skeleton.words[first:last]
    last_string = last - 1 - words[::-1].index(STRING) if STRING in words else -1
    return _Content(skeleton, first, last, lemma, opener, last_string, language)


_Place = tuple[str, str, str, str, int, bool]
_Clause = tuple[str, str, str, str, str, bool, bool]
_Course = tuple[str, int, str, str, int]


def _cut_signs(content: _Content, at: int, passed: int) -> tuple[_Place, _Clause, _Course]:
    """What the place is like; what the cue and the clauses beside it are like; how often the same
    sign came before, what two words follow and how much is left."""
    skeleton, first, last, lemma, opener, last_string, language = content
    words, lows = skeleton.words, skeleton.lows
    here, left, size = lows[at], last - at, at - first
    after = lows[at + 1] if left > 1 else ""
    follows = _kind_of(skeleton, at + 1, last, language)
    is_known = after in _PLACES or after in language.pronouns or after in language.auxiliaries
    spread = 0 if size < 3 else 1 if size < 8 else 2
    place = (here, after if is_known else follows, follows, opener, spread, left < 4)
    asks_clause = here in _SIGNS or here in _JOINING
    clause = (
        here,
        lemma,
        _kind_of(skeleton, at - 1, last, language),
        _clause_kind(skeleton, at + 1, last, language) if asks_clause else "",
        follows,
        words[at - 1] == STRING,
        last_string >= at,
    )
    rest = 1 if left < 4 else 2 if left < 9 else 3 if left < 16 else 4
    course = (here, min(passed, 3), follows, _kind_of(skeleton, at + 2, last, language), rest)
    return place, clause, course


def _course_names(here: str, passed: int, follows: str, second: str, rest: int) -> tuple[str, ...]:
    return (
        f"cut-again:{here}:{passed}",
        f"cut-two:{here}:{follows}:{second}",
        f"cut-left:{here}:{rest}",
    )


_SPREADS = ("near", "some", "far")
_JOINING = frozenset({"and", "but", "or"})


def _place_names(
    here: str, known: str, follows: str, opener: str, spread: int, is_short: bool
) -> tuple[str, ...]:
    return (
        "cut:" + here,
        "cut:" + here + ">" + known,
        "cut:" + here + ">" + follows + ":" + opener,
        "cut:" + here + ":" + _SPREADS[spread] + ":" + opener,
        "cut:" + here + ":" + ("few" if is_short else "many"),
    )


def _clause_names(
    here: str, lemma: str, before: str, clause: str, follows: str, after_string: bool, before_string: bool
) -> list[str]:
    found = ["cut-lemma:" + here + ":" + lemma, "cut-before:" + before + ":" + here]
    if clause:
        found.append("cut-clause:" + here + ":" + clause)
    if here in _SIGNS:
        found.append("cut-clause:" + follows + ":" + clause)
    if after_string:
        found.append("cut-after-string:" + here)
    if before_string:
        found.append("cut-before-string:" + here)
    return found


def _kind_of(skeleton: Skeleton, at: int, last: int, language: Language) -> str:
    if at >= last:
        return "end"
    word, low = skeleton.words[at], skeleton.lows[at]
    if word == STRING:
        return "string"
    sort = language.sorts.get(low)
    if sort is not None:
        return sort
    if low.endswith("ing"):
        return "ing"
    if low.endswith("ed"):
        return "ed"
    if word[0].isupper():
        return "name"
    return "number" if word[0].isdigit() else "word" if word[0].isalpha() else "sign"


def _clause_kind(skeleton: Skeleton, at: int, last: int, language: Language) -> str:
    """What the stretch up to the next sign holds: a cue, a verb of its own, or neither; and whether it "
    "closes."""
    words, lows = skeleton.words, skeleton.lows
    end = at
    cue = verb = False
    while end < last and words[end] not in ",;:—–()" and end - at < 15:
        low = lows[end]
        if low in language.auxiliaries:
            verb = True
        known = language.cues.get(low)
        if known is not None and known.form in (Form.PAST, Form.PRESENT) and known.lemma in language.speech:
            cue = True
        end += 1
    kind = "cue" if cue else "verb" if verb else "none"
    closing = "end" if end >= last else "sign" if words[end] in ",;:—–()" else "long"
    length = "1" if end - at < 2 else "4" if end - at < 5 else "9"
    return kind + ":" + closing + ":" + length
