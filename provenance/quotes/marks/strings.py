"""Which quotation marks belong together: strings inside marks, of every make and direction.

The neighbours of a mark decide whether it opens or closes; its make only breaks ties. Knows no words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from provenance.models import Span
from provenance.quotes.marks.signs import Mark, find_marks, is_set_apart
from provenance.text.spans import trim


class MarkedString(NamedTuple):
    """A string inside marks: `start`..`end` without them, `left`..`right` with them.

    `is_single` tells single marks; `is_open` that no closing mark was found in the paragraph.
    """

    start: int
    end: int
    left: int
    right: int
    is_single: bool
    is_open: bool


_OPENERS = frozenset("“„‟«‹「『〝") | {"‘‘", "``", "‚‚", ",,"}
_CLOSERS = frozenset("”»›」』〞") | {"’’", "´´"}
_STRAIGHT = frozenset('"＂')
_CLOSES_AS = {"«": "»", "»": "«", "“": "”", "„": "“”", "‹": "›"}
_NESTED_REACH = 6
_PAIRS_REACH = 12
_SINGLES = frozenset("'‘’‚`")
_SINGLE_LIMIT_CHARS = 2000
_LABEL = re.compile(r"[A-Z][A-Z .’'-]{1,40}:")
_PRIME = re.compile(r"\d\Z")


def find_strings(text: str, paragraphs: Sequence[Span]) -> tuple[MarkedString, ...]:
    """Outermost strings inside marks, in order; over a paragraph's end where only a later one closes them.

    >>> [text[s.start:s.end] for text in ['”Go” he said. “No,“ she said.'] for s in
    ...  find_strings(text, [Span(0, len(text))])]
    ['Go', 'No,']
    """
    dialogue = _dash_dialogue(text, paragraphs)
    marks = list(find_marks(text))
    strings: list[MarkedString] = []
    at = since = 0
    for paragraph in paragraphs:
        while at < len(marks) and marks[at].start < paragraph.start:
            at += 1
        first = at
        while at < len(marks) and marks[at].start < paragraph.end:
            at += 1
        since += 1
        if at > first:
            if strings and since <= _MOST_PARAGRAPHS:
                strings[-1] = _closed_by(text, strings[-1], marks[first])
            strings += _pair(text, paragraph, marks[first:at])
            since = 0
    joined = _join_open(text, strings)
    return tuple(sorted([*_outside(joined, dialogue), *dialogue]) if dialogue else joined)


_MOST_PARAGRAPHS, _LONGEST_OPEN = 3, 4000


def _closed_by(text: str, held: MarkedString, mark: Mark) -> MarkedString:
    """ "«We waited. / Nobody came», Lee said": one pair of marks around two paragraphs."""
    if not held.is_open or held.is_single or mark.may_open or not mark.may_close:
        return held
    opener = text[held.left]
    closes = mark.glyph == opener if opener in _STRAIGHT else mark.glyph in _CLOSES_AS.get(opener, "")
    if not closes or mark.start - held.start > _LONGEST_OPEN:
        return held
    between = text[held.right : mark.start].strip()
    if not between or between[0] in "-–—":
        return held  # a dialogue, one line a speaker
    return held._replace(end=mark.start, right=mark.end, is_open=False)


_DASH_OPENS = re.compile(r"[—–―][ \xa0]?(?=[^\W\d_]|[¿¡…])|-[ \xa0](?=[^\W\d_]|[¿¡…])")
_DASH_BREAK = re.compile(
    r"(?:(?<=[,.!?…»])[ \xa0](?:[—–―][ \xa0]?|-[ \xa0])|[ \xa0][—–―](?=[^\W\d_])|[—–―](?=[.,;:] ))"
)


# A name in two words and a colon close a paragraph.
_NAMED = re.compile(
    r"(?:^|[ \xa0])[A-ZА-ЯЁÀ-Þ][\w-]*[a-zа-яёß-ÿ][ \xa0][A-ZА-ЯЁÀ-Þ][\w-]*[\wа-яё](?:,[^.:!?\n]{3,80})?:\s*\Z"
)
_NAME_CHARS = 130


def _dash_dialogue(text: str, paragraphs: Sequence[Span]) -> list[MarkedString]:
    """ "— Text, — said X. — Text": what stands between the dashes in turn is said and told."""
    strings: list[MarkedString] = []
    for number, paragraph in enumerate(paragraphs):
        opening = _DASH_OPENS.match(text, paragraph.start, paragraph.end)
        if opening is None:
            continue
        breaks = list(_DASH_BREAK.finditer(text, opening.end(), paragraph.end))
        before = paragraphs[number - 1] if number else paragraph
        if not breaks and _NAMED.search(text, max(before.start, before.end - _NAME_CHARS), before.end):
            # "Ann Lee: / — We waited."
            left = paragraph.start
            strings.append(MarkedString(opening.end(), paragraph.end, left, paragraph.end, False, False))
            continue
        if not breaks or not text[breaks[0].end() : breaks[0].end() + 1].islower():
            continue
        left = paragraph.start
        for at in range(0, len(breaks) + 1, 2):
            start = opening.end() if at == 0 else breaks[at - 1].end()
            while start < paragraph.end and text[start] in ".,;: \xa0":
                start += 1
            end = breaks[at].start() if at < len(breaks) else paragraph.end
            span = trim(text, Span(start, end))
            if span.start < span.end:
                strings.append(
                    MarkedString(
                        span.start, span.end, left if at == 0 else span.start, span.end, False, False
                    )
                )
    return strings


def _outside(strings: Sequence[MarkedString], dialogue: Sequence[MarkedString]) -> list[MarkedString]:
    """The strings that stand in none of the dialogue's."""
    kept, at = [], 0
    for string in strings:
        while at < len(dialogue) and dialogue[at].right <= string.left:
            at += 1
        if at >= len(dialogue) or dialogue[at].left >= string.right:
            kept.append(string)
    return kept


def _join_open(text: str, strings: Sequence[MarkedString]) -> list[MarkedString]:
    """One string of those left open at a paragraph's end and taken up at the next one's start."""
    joined: list[MarkedString] = []
    for string in strings:
        held = joined[-1] if joined else None
        if held is not None and held.is_open and _takes_up(text, held, string):
            joined[-1] = held._replace(end=string.end, right=string.right, is_open=string.is_open)
        else:
            joined.append(string)
    return joined


def _takes_up(text: str, held: MarkedString, string: MarkedString) -> bool:
    gap = text[held.right : string.left]
    if held.is_single != string.is_single or gap.strip() or "\n" not in gap:
        return False
    return not _LABEL.match(text, string.start)


def _pair(text: str, paragraph: Span, marks: Sequence[Mark]) -> list[MarkedString]:
    doubles = [mark for mark in marks if mark.glyph not in _SINGLES]
    strings = _pair_doubles(text, paragraph, doubles) if doubles else []
    if len(doubles) < len(marks):
        singles = [mark for mark in marks if mark.glyph in _SINGLES]
        strings += _pair_singles(text, paragraph, singles, strings)
        strings.sort()
    return strings


def _pair_doubles(text: str, paragraph: Span, marks: Sequence[Mark]) -> list[MarkedString]:
    strings: list[MarkedString] = []
    held: Mark | None = None
    inner: list[Mark] = []
    skip = 0
    for at, mark in enumerate(marks):
        if at < skip:
            continue
        if held is None:
            if _can_start(text, mark, marks, at):
                held, inner = mark, []
        elif _opens_straight_inside(held, marks, at) or _names_inside(text, held, marks, at):
            skip = at + 2
        elif (both := _closes_both(text, paragraph, held, marks, at)) is not None:
            strings.append(_string(held, marks[both]))
            held, inner, skip = None, [], both + 1
        elif _closes_glued(text, held, mark):
            strings.append(_string(held, mark))
            held, inner = None, []
        elif _is_nested_opening(held, mark) or _opens_alike_inside(held, marks, at):
            inner.append(mark)
        elif inner and mark.may_close and _closes_inner(inner[-1], mark):
            inner.pop()
        elif _ends(text, mark):
            strings.append(_string(held, mark))
            held, inner = None, []
        elif mark.may_open:
            # The string before it was never closed: a mark was lost, or it is a stray inch sign.
            strings += _unclosed(text, held, mark)
            held, inner = mark, []
    if held is not None:
        strings += _left_open(text, paragraph, held)
    return [string for string in (_trimmed(text, s) for s in strings) if string.start < string.end]


def _trimmed(text: str, string: MarkedString) -> MarkedString:
    span = trim(text, Span(string.start, string.end))
    return string._replace(start=span.start, end=span.end)


def _can_start(text: str, mark: Mark, marks: Sequence[Mark], at: int) -> bool:
    if mark.may_open:
        return True
    if mark.may_close or mark.glyph in _CLOSERS:
        return _opens_glued(text, mark, marks[at + 1 : at + 2])
    # Neither by its neighbours (spaces or letters on both sides): by its make, or by what follows.
    return mark.glyph in _OPENERS or any(later.may_close for later in marks[at + 1 : at + 2])


def _opens_glued(text: str, mark: Mark, behind: Sequence[Mark]) -> bool:
    """ "He left.”We stayed,” she said": with nothing to close and a close behind it, the mark opens."""
    if text[mark.start - 1 : mark.start] not in tuple(".!?…") or not text[mark.end : mark.end + 1].isupper():
        return False
    return any(later.may_close and not later.may_open and later.glyph == mark.glyph for later in behind)


def _closes_glued(text: str, held: Mark, mark: Mark) -> bool:
    """ "„Wir gingen.“Danach": behind a full stop, its space lost, the mark closes."""
    if held.glyph != "„" or mark.glyph != "“" or text[mark.start - 1] not in ".!?…":
        return False
    return text[mark.end : mark.end + 1].isupper()


def _is_nested_opening(held: Mark, mark: Mark) -> bool:
    return mark.may_open and not mark.may_close and mark.glyph in _OPENERS and mark.glyph != held.glyph


def _closes_inner(inner: Mark, mark: Mark) -> bool:
    """Whether a mark closes the string inside: "„Go!“" ends in a mark that opens in other languages."""
    return mark.glyph in _CLOSERS or mark.glyph in _CLOSES_AS.get(inner.glyph, "")


def _opens_straight_inside(held: Mark, marks: Sequence[Mark], at: int) -> bool:
    """ "«По программе "Врач" приехали двое»": a straight pair inside a string whose own close follows."""
    closer = _CLOSES_AS.get(held.glyph)
    if closer is None or marks[at].glyph not in _STRAIGHT or at + 2 >= len(marks):
        return False
    if not (marks[at].may_open and marks[at + 1].glyph in _STRAIGHT and marks[at + 1].may_close):
        return False
    own = (mark.glyph for mark in marks[at + 2 : at + 2 + _NESTED_REACH] if mark.glyph not in _STRAIGHT)
    return next(own, "") in closer


def _names_inside(text: str, held: Mark, marks: Sequence[Mark], at: int) -> bool:
    """`"When "Vympel" lost, I cried", she said`: straight pairs inside, and the close of the whole behind."""
    mark = marks[at]
    if held.glyph not in _STRAIGHT or mark.glyph not in _STRAIGHT or mark.may_close:
        return False
    if not mark.may_open or text[mark.start - 2 : mark.start].rstrip()[-1:] in tuple(".!?…"):
        return False
    depth = 1
    for later in marks[at : at + _PAIRS_REACH]:
        if later.glyph not in _STRAIGHT or later.may_open == later.may_close:
            return False
        depth += 1 if later.may_open else -1
        if depth == 0 or depth > 2:
            return depth == 0
    return False


def _opens_alike_inside(held: Mark, marks: Sequence[Mark], at: int) -> bool:
    """`“The words “perhaps” and “maybe” are no verdict,”`: the same make inside, and as many closes."""
    closers = _CLOSES_AS.get(held.glyph, "")
    if marks[at].glyph != held.glyph or not closers or not marks[at].may_open or marks[at].may_close:
        return False
    depth = 1
    for mark in marks[at : at + _PAIRS_REACH]:
        if mark.glyph == held.glyph and mark.may_open:
            depth += 1
        elif mark.glyph in closers and mark.may_close:
            depth -= 1
        if depth == 0:
            return True
    return False


# "..., — said": what stands behind a quotation and its comma in half of Europe.
_CLOSED_AND_TOLD = re.compile(r"\s?,\s?[—–-]\s?[^\W\d_]")
_INNER_CHARS = 40


def _closes_both(text: str, paragraph: Span, held: Mark, marks: Sequence[Mark], at: int) -> int | None:
    """The place of the mark that closes a word inside and the whole: `"Words like "maybe", — she said`."""
    if held.start > paragraph.start and text[held.start - 2 : held.start] != ": ":
        return None
    if held.glyph not in _STRAIGHT and held.glyph != "«":
        return None
    for place in range(at, min(at + _PAIRS_REACH, len(marks) - 1), 2):
        opening, closing = marks[place : place + 2]
        if not (opening.may_open and closing.may_close) or opening.may_close or closing.may_open:
            return None
        if opening.glyph != held.glyph or closing.start - opening.end > _INNER_CHARS:
            return None
        if _CLOSED_AND_TOLD.match(text, closing.end):
            return place + 1
    return None


def _ends(text: str, mark: Mark) -> bool:
    if mark.may_close:
        return not (mark.may_open and mark.glyph in _OPENERS)
    is_free = mark.glyph not in _OPENERS or is_set_apart(text, mark.start, mark.end)
    return not mark.may_open and is_free


def _string(held: Mark, mark: Mark, is_open: bool = False) -> MarkedString:
    single = held.glyph in _SINGLES
    return MarkedString(held.end, mark.start, held.start, mark.end, single, is_open)


_SENTENCE_END = re.compile(r"(?<=[a-z)])[.!?](?=\s*[A-Z])")


def _unclosed(text: str, held: Mark, mark: Mark) -> list[MarkedString]:
    end = mark.start
    ends = _SENTENCE_END.search(text, held.end, end) if text[held.end : held.end + 1].islower() else None
    if ends is not None:
        end = ends.start() + 1  # "in the south “for a rest. He came back. “It was late,” he said"
    while end > held.end and text[end - 1].isspace():
        end -= 1
    if end > held.end and text[end - 1] in ".!?,…":
        return [MarkedString(held.end, end, held.start, end, False, True)]
    return []


def _left_open(text: str, paragraph: Span, held: Mark) -> list[MarkedString]:
    """A string left open to the paragraph's end is one that goes on in the next paragraph."""
    before = text[held.start - 1] if held.start > paragraph.start else " "
    if _PRIME.match(before):
        return []
    return [MarkedString(held.end, paragraph.end, held.start, paragraph.end, False, True)]


def _pair_singles(
    text: str, paragraph: Span, marks: Sequence[Mark], doubles: Sequence[MarkedString]
) -> list[MarkedString]:
    """Strings in single marks outside the double ones; an opening needs a close that is no apostrophe."""
    strings: list[MarkedString] = []
    held: Mark | None = None
    ahead = iter(doubles)
    double = next(ahead, None)
    for mark in marks:
        while double is not None and double.right <= mark.start:
            held = None if held is not None and held.start < double.left else held
            double = next(ahead, None)
        if double is not None and double.left <= mark.start:
            continue
        if mark.may_open and not mark.may_close:
            held = mark
        elif held is not None and mark.may_close and not _is_plural_possessive(text, mark):
            if mark.start - held.end <= _SINGLE_LIMIT_CHARS:
                strings.append(_string(held, mark))
            held = None
    if held is not None and _goes_on(text, paragraph, held):
        strings.append(MarkedString(held.end, paragraph.end, held.start, paragraph.end, True, True))
    return strings


def _goes_on(text: str, paragraph: Span, held: Mark) -> bool:
    """ "Lee said: ‘We waited. / ‘Nobody came.’": the next paragraph takes up what a single mark opened."""
    leads = held.start == paragraph.start or text[held.start - 2 : held.start] in (": ", ", ")
    behind = text[paragraph.end : paragraph.end + _GAP_CHARS].lstrip()
    return leads and behind[:1] == held.glyph and behind[1:2].isupper()


_GAP_CHARS = 8


def _is_plural_possessive(text: str, mark: Mark) -> bool:
    return text[mark.start - 1] in "sS" and text[mark.end : mark.end + 2].strip()[:1].isalpha()
