"""A text as the syntax of attribution sees it: words outside marks, each string one token, in sentences.

What stands inside marks is opaque here; a string is the token `STRING` with a link to its marks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, count
from operator import sub
from typing import NamedTuple

from provenance.languages.model import Language
from provenance.languages.model import words as listed
from provenance.languages.name_words import DOTTED_TITLES
from provenance.models import Span
from provenance.quotes.marks.scare import is_plain
from provenance.quotes.marks.strings import MarkedString
from provenance.quotes.sentence.past_datelines import MARKED, Columns, past_dateline
from provenance.quotes.sentence.small_names import raise_small_names

STRING = MARKED
# "he said.The mayor": a dot between a small letter and a capitalised word ends a sentence, its space lost.
_TOKEN = re.compile(
    r"[^\W_]++(?:(?:['’‘\-‐‑&/@]|\.(?!(?<=[a-zà-öø-ÿ]{2}\.)[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]))[^\W_]++)*+|[^\s_]|_+"
)
# "l'architecte" as two words.
_ELIDED = re.compile(r"\b(?:[ldsnjmcLDSNJMC]|[Qq]u|[Ll]orsqu|[Pp]uisqu)['’](?=[^\W\d_])|" + _TOKEN.pattern)
# Longer "sentences" are lists or noise; a bound keeps the reading linear.
_MAX_SENTENCE_TOKENS = 250
_DATELINE_PARAGRAPHS = 8
# Set behind the lower-case form of a name that is a small word as well.
NAME_SIGN = "\x01"
_BEFORE_SUBJECT = listed(
    ", . ; : ? ! ” ’ but and as when while that after before because although though — –"
)
_ENDS = frozenset(".!?…")
_MAY_END = _ENDS | {STRING}
_CLOSES = frozenset(")]}”\"'’»")
_RELATED = listed("he she they it we i you the a an in on at but and this that there his her their so")


class Clauses(NamedTuple):
    """A sentence as a range of tokens: `first` to `last` (exclusive), in paragraph number `paragraph`."""

    first: int
    last: int
    paragraph: int


@dataclass(slots=True)
class Skeleton:
    """Parallel columns of tokens: start, end, the word as printed and in lower case.

    `strings` are the strings by their tokens, `places` these tokens in order, once they were asked for.
    `told` gives where outlets begin and end that the case tells to be spoken to.
    `outlets` tells where names of outlets begin and end in the text.
    """

    text: str
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    lows: list[str] = field(default_factory=list)
    strings: dict[int, MarkedString] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)
    sentences: list[Clauses] = field(default_factory=list)
    triggers: list[int] = field(default_factory=list)
    surnames: frozenset[str] | None = None
    within: frozenset[str] | None = None
    told: dict[int, int] = field(default_factory=dict)
    outlets: Mapping[int, int] = field(default_factory=dict)

    def strings_between(self, first: int, last: int) -> list[int]:
        """The tokens of a stretch that stand for strings."""
        if not self.places:
            self.places = list(self.strings)
        return self.places[bisect_left(self.places, first) : bisect_left(self.places, last)]

    def is_marked(self, at: int) -> bool:
        """Whether the token is a name in marks, read as one word, or a string."""
        return self.ends[at] - self.starts[at] > len(self.words[at])


def build_skeleton(
    text: str,
    paragraphs: Sequence[Span],
    strings: Sequence[MarkedString],
    skipped: Sequence[Span],
    language: Language,
) -> Skeleton:
    """Tokens and sentences of the paragraphs outside `skipped` (boilerplate)."""
    skeleton = Skeleton(text)
    at = barred = done = 0
    first: int | None = None
    for number, paragraph in enumerate(paragraphs):
        while at < len(strings) and strings[at].left < paragraph.start:
            at += 1
        first_string = at
        while at < len(strings) and strings[at].left < paragraph.end:
            at += 1
        while barred < len(skipped) and skipped[barred].end <= paragraph.start:
            barred += 1
        start = max(paragraph.start, done)
        if barred < len(skipped) and skipped[barred].start <= paragraph.start:
            start = max(start, skipped[barred].end)
        if start >= paragraph.end:
            if first is not None and done <= paragraph.end:
                # A string taken up over paragraphs ends with this one.
                _add_sentences(skeleton, first, number, language)
                first = None
            continue
        first = len(skeleton.starts) if first is None else first
        token = _ELIDED if language.elides else _TOKEN
        done = _add_tokens(skeleton, Span(start, paragraph.end), strings[first_string:at], token)
        if done <= paragraph.end:
            _add_sentences(skeleton, first, number, language)
            first = None
    if first is not None:
        _add_sentences(skeleton, first, len(paragraphs), language)
    _tell_names(skeleton, language)
    if language.knows_people:
        raise_small_names(skeleton)
    if language.bare_capitals:
        _tell_capitals(skeleton, language)
    skeleton.triggers = list(compress(count(), map(language.triggers.__contains__, skeleton.lows)))
    if language.particle_verbs:
        _join_pairs(skeleton, language)
    return skeleton


def _join_pairs(skeleton: Skeleton, language: Language) -> None:
    """ "fired back": the verb is read as the pair, so that "fired" alone presents no words."""
    lows, pairs, kept = skeleton.lows, language.particle_verbs, []
    for at in skeleton.triggers:
        particles = pairs.get(lows[at])
        if particles is not None and at + 1 < len(lows) and lows[at + 1] in particles:
            lows[at] += " " + lows[at + 1]
        elif particles is not None and lows[at] not in language.cues:
            continue
        kept.append(at)
    skeleton.triggers = kept


def _tell_names(skeleton: Skeleton, language: Language) -> None:
    """ "May said", "Theresa May": a month or a verb that is a name here is read as no small word."""
    words, lows = skeleton.words, skeleton.lows
    for at in compress(range(len(words) - 1), map(language.names_too.__contains__, words)):
        if _is_name_here(words, lows, at, language):
            lows[at] += NAME_SIGN


def _tell_capitals(skeleton: Skeleton, language: Language) -> None:
    """ "A Paris": a small word whose capital is printed without its accent; "the WHO", no shouted "who"."""
    words, lows = skeleton.words, skeleton.lows
    for at in compress(range(len(words)), map(language.bare_capitals.__contains__, words)):
        beside = words[max(0, at - 1)], words[min(at + 1, len(words) - 1)]
        if len(words[at]) < _LETTERS or not any(word.isupper() and len(word) > 1 for word in beside):
            lows[at] = language.bare_capitals[words[at]]


_LETTERS = 2


def _is_name_here(words: Sequence[str], lows: Sequence[str], at: int, language: Language) -> bool:
    before = lows[at - 1] if at else "."
    if words[at + 1][0].isdigit() or before in language.prepositions or before.isdigit():
        return False
    if before in language.male_names or before in language.female_names:
        return words[at - 1][0].isupper()
    if language.drops_subjects:
        return words[at + 1][0].isupper()  # "Julio Lee": months are small there
    if before == "." and at > 1 and words[at - 2] in DOTTED_TITLES:
        return True  # "Mrs. May"
    titled = before in language.titles and (words[at - 1][0].isupper() or before in language.roles)
    return titled or (lows[at + 1] in language.says and (before in _BEFORE_SUBJECT or before == STRING))


def _add_tokens(
    skeleton: Skeleton, paragraph: Span, strings: Sequence[MarkedString], token: re.Pattern[str]
) -> int:
    """Add a paragraph's tokens; gives where the text is read to, which may lie in a later paragraph."""
    start, first = paragraph.start, len(skeleton.lows)
    for string in strings:
        if string.left < start:
            continue
        _add_words(skeleton, start, string.left, token)
        if is_plain(skeleton.text, string, skeleton.lows[max(first, len(skeleton.lows) - 2) :]):
            _add_plain(skeleton, string)
            start = string.right
            continue
        skeleton.strings[len(skeleton.starts)] = string
        _add_token(skeleton, string.left, string.right, STRING)
        start = string.right
    _add_words(skeleton, start, paragraph.end, token)
    return start


def _add_plain(skeleton: Skeleton, string: MarkedString) -> None:
    """A title as one token; a comma inside its marks stays a comma of the sentence."""
    word = skeleton.text[string.start : string.end].strip()
    if word.endswith(",") and len(word) > 1:
        _add_token(skeleton, string.left, string.end - 1, word[:-1])
        _add_token(skeleton, string.end - 1, string.end, ",")
    else:
        _add_token(skeleton, string.left, string.right, word)


def _add_token(skeleton: Skeleton, start: int, end: int, word: str) -> None:
    skeleton.starts.append(start)
    skeleton.ends.append(end)
    skeleton.words.append(word)
    skeleton.lows.append(word.lower())


def _add_words(skeleton: Skeleton, start: int, end: int, token: re.Pattern[str]) -> None:
    if start >= end:
        return
    words: list[str] = token.findall(skeleton.text, start, end)
    index, at = skeleton.text.index, start
    sizes = list(map(len, words))
    ends = [at := index(word, at) + size for word, size in zip(words, sizes, strict=True)]  # spaces between
    skeleton.starts += map(sub, ends, sizes)
    skeleton.ends += ends
    if skeleton.text.find("‘", start, end) >= 0:  # "weren‘t", "Ann Lee‘s"
        words = [word.replace("‘", "’") if len(word) > 1 else word for word in words]
    skeleton.words += words
    skeleton.lows += map(str.lower, words)


def _add_sentences(skeleton: Skeleton, first: int, paragraph: int, language: Language) -> None:
    last = len(skeleton.words)
    words = skeleton.words
    begin = (
        past_dateline(
            Columns(skeleton.text, skeleton.starts, skeleton.ends, words, skeleton.outlets), first, last
        )
        if paragraph < _DATELINE_PARAGRAPHS
        else first
    )
    if begin > first:
        skeleton.sentences.append(Clauses(first, begin, paragraph))
    for at in compress(count(begin), map(_MAY_END.__contains__, words[begin:last])):
        while at - begin >= _MAX_SENTENCE_TOKENS:
            skeleton.sentences.append(Clauses(begin, begin + _MAX_SENTENCE_TOKENS, paragraph))
            begin += _MAX_SENTENCE_TOKENS
        if words[at] == STRING:
            ends = at + 1 < last and _string_ends_sentence(skeleton, at, last, language)
        else:
            ends = at + 1 == last or _ends_sentence(skeleton, at, last, language)
        if ends:
            stop = at + 1
            while stop < last and words[stop] in _CLOSES:
                stop += 1
            if stop > begin:
                skeleton.sentences.append(Clauses(begin, stop, paragraph))
            begin = stop
    while last - begin > _MAX_SENTENCE_TOKENS:
        skeleton.sentences.append(Clauses(begin, begin + _MAX_SENTENCE_TOKENS, paragraph))
        begin += _MAX_SENTENCE_TOKENS
    if last > begin:
        skeleton.sentences.append(Clauses(begin, last, paragraph))


def _ends_sentence(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    words = skeleton.words
    following = at + 1
    while following < last and words[following] in _CLOSES:
        following += 1
    if following >= last:
        return True
    after = words[following]
    if following + 1 == last and words[at] == "." and _signs_small(skeleton, at, following):
        return True
    if after[0].islower() or after in ",;:" or after in _ENDS:
        return False
    if skeleton.starts[following] == skeleton.ends[at] and after != STRING:
        return words[at] == "." and _lost_space(words[at - 1], after)
    if words[at] != ".":
        return True
    before = skeleton.lows[at - 1] if at else ""
    if language.verb_second and before.isdigit() and len(before) < 3:
        # "am 14. Dezember", "der 2. Halbzeit": an ordinal, unless a new sentence opens with a small word.
        return skeleton.lows[following] in language.openings or after == STRING
    if (
        before in language.abbreviations
        or before.endswith("-st")
        or (is_initial(words[at - 1]) and before != "i")
    ):
        return before.endswith((".s", ".k", ".n", ".m", "jr", "sr", "inc", "co", "corp")) and (
            skeleton.lows[following] in _RELATED
        )
    return True


# "... sanken drei Boote. kl/mn": letters of who wrote it, the last word of a paragraph.
_WRITERS_LETTERS = re.compile(r"[a-zäöü]{2,4}(?:/[a-zäöü]{2,4}){0,2}")


def _signs_small(skeleton: Skeleton, at: int, last: int) -> bool:
    """Whether the word behind a full stop and a space is what signs the paragraph."""
    apart = skeleton.starts[last] > skeleton.ends[at] and len(skeleton.words[at - 1]) > _SHORTEST_LAST
    return apart and _WRITERS_LETTERS.fullmatch(skeleton.words[last]) is not None


_SHORTEST_LAST = 3


def is_initial(word: str) -> bool:
    """ "J" of "J. Lee", "A.L.M" of "A.L.M. Lee"."""
    return (len(word) == 1 and word.isalpha()) or (
        "." in word and all(len(part) == 1 and part.isupper() for part in word.split("."))
    )


def _lost_space(before: str, after: str) -> bool:
    return len(before) > 2 and before[-2:].islower() and after[0].isupper() and after[1:2].islower()


def _string_ends_sentence(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """Whether the sentence ends with a string: its last sign ends one and no cue follows that takes it up."""
    string = skeleton.strings[at]
    inner = skeleton.text[max(string.start, string.end - 3) : string.end].rstrip(" \xa0'’”\")]")
    after = skeleton.words[at + 1]
    if after[0].islower() or after in ",;:—–―-.!?)]":
        return False
    if string.is_open:
        return True
    if not inner or inner[-1] not in ".!?…":
        return False
    if inner[-1] == "." and not inner.endswith(".."):
        return not _cue_follows(skeleton, at, last, language, 3)
    return not _cue_follows(skeleton, at, last, language, 7)


_UNKNOWN_NOUNS = 1


def _cue_follows(skeleton: Skeleton, at: int, last: int, language: Language, reach: int) -> bool:
    unknown = 0
    for k in range(at + 1, min(last, at + 1 + reach)):
        low = skeleton.lows[k]
        if low in language.says:
            after = skeleton.words[k + 1] if k + 1 < last else "."
            told = language.cues[low].lemma in language.told and (
                skeleton.lows[k + 1] in language.addressees or after[0].isupper()
            )
            return told or after in ".,;" or after == STRING or skeleton.lows[k + 1] in language.prepositions
        if not (
            skeleton.words[k][0].isupper()
            or low in language.pronouns
            or low in language.determiners
            or low in language.roles
            or low in language.adverbs
        ):
            unknown += 1  # "“...?” Mount Arbour neighbourhood activist Ann Lee asked"
            is_noun = low.isalpha() and low not in language.sorts and low not in language.finite_verbs
            if not (language.knows_people and is_noun) or unknown > _UNKNOWN_NOUNS:
                return False
    return False
