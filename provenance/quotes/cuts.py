"""Where reported content ends inside its sentence: at a comma, an "and", a dash, or not before the end.

Each place is weighed with figures fitted on labelled news (PolNeAR train); the likeliest end is taken.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice

from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.skeleton import STRING, Skeleton

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


def content_end(
    skeleton: Skeleton, first: int, last: int, lemma: str, weights: Mapping[str, float], language: Language
) -> int:
    """The likeliest end of content that begins at token `first`, at most `last`."""
    best, best_chance = last, 0.0
    staying = 0.0
    base = weights.get("cut", 0.0)
    for at in islice(cut_places(skeleton, first, last), _MOST_PLACES):
        names = cut_features(skeleton, first, at, last, lemma, language)
        total = base + sum([weights[name] for name in names if name in weights])
        if total < -4.0:
            continue
        chance = staying - math.log1p(math.exp(-total))
        if best_chance == 0.0 or chance > best_chance:
            best, best_chance = at, chance
        staying -= math.log1p(math.exp(total))
    return last if staying >= best_chance else best


def cut_places(skeleton: Skeleton, first: int, last: int) -> Iterator[int]:
    """Tokens before which content may end."""
    begin = first + _MIN_CONTENT
    for at, low in enumerate(skeleton.lows[begin:last], begin):
        if low in _CUTTING:
            yield at


def cut_features(
    skeleton: Skeleton, first: int, at: int, last: int, lemma: str, language: Language
) -> list[str]:
    """What speaks for and against an end before token `at`."""
    words, lows = skeleton.words, skeleton.lows
    here = lows[at]
    after = lows[at + 1] if at + 1 < last else ""
    follows = _kind_of(skeleton, at + 1, last, language)
    size = at - first
    rest = last - at
    opener = (
        lows[first] if lows[first] in language.openers or lows[first] in language.that_words else "clause"
    )
    if opener == "clause" and lows[first] in language.pronouns:
        opener = "pronoun"
    spread = "near" if size < 3 else "some" if size < 8 else "far"
    short = "few" if rest < 4 else "many"
    known = (
        after if after in _PLACES or after in language.pronouns or after in language.auxiliaries else follows
    )
    found = [
        *_place_names(here, known, follows, opener, spread, short),
        "cut-lemma:" + here + ":" + lemma,
        "cut-before:" + _kind_of(skeleton, at - 1, last, language) + ":" + here,
    ]
    if words[at] in _SIGNS:
        clause = _clause_kind(skeleton, at + 1, last, language)
        found.append("cut-clause:" + here + ":" + clause)
        found.append("cut-clause:" + follows + ":" + clause)
    elif here in ("and", "but", "or"):
        found.append("cut-clause:" + here + ":" + _clause_kind(skeleton, at + 1, last, language))
    if words[at - 1] == STRING:
        found.append("cut-after-string:" + here)
    if STRING in words[at:last]:
        found.append("cut-before-string:" + here)
    return found


@lru_cache(maxsize=8192)
def _place_names(
    here: str, known: str, follows: str, opener: str, spread: str, short: str
) -> tuple[str, ...]:
    return (
        "cut:" + here,
        "cut:" + here + ">" + known,
        "cut:" + here + ">" + follows + ":" + opener,
        "cut:" + here + ":" + spread + ":" + opener,
        "cut:" + here + ":" + short,
    )


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
