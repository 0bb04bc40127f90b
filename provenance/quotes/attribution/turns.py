"""Turns of transcripts and interviews: "Q: ...", "LEE: ..." at the start of several paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from provenance.languages.asides import ASIDES
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton

_LABEL_TOKENS = 8
_MIN_TURNS = 3
# Labels that are no capitals ("Lee: ...") are turns where they lead most paragraphs.
_MIN_NAMED_TURNS = 4
_SHARE_OF_NAMED = 0.4
_ASKED = frozenset({"q", "a"})


@dataclass(frozen=True, slots=True)
class Turn:
    """A labelled paragraph: who, and the tokens that are theirs."""

    paragraph: int
    speaker: Phrase
    first: int
    last: int


def find_turns(skeleton: Skeleton) -> dict[int, Turn]:
    """The turns of a text by paragraph; none unless the text goes back and forth."""
    openings = _openings(skeleton)
    labelled = [one for one in openings if ":" in skeleton.words[one.first : one.first + _LABEL_TOKENS]]
    found = _turns(skeleton, labelled, _in_capitals)
    labels = [skeleton.lows[turn.speaker.first] for turn in found.values()]
    if set(labels) >= _ASKED or _go_back_and_forth(labels, _MIN_TURNS):
        return found
    found = _turns(skeleton, labelled, _as_names)
    labels = [skeleton.lows[turn.speaker.core - 1] for turn in found.values()]
    many = len(found) >= _SHARE_OF_NAMED * len(openings)
    return found if many and _go_back_and_forth(labels, _MIN_NAMED_TURNS) else {}


def _go_back_and_forth(labels: Sequence[str], least: int) -> bool:
    return len(labels) >= least and 1 < len(set(labels)) < len(labels)


class _Opening(NamedTuple):
    """The first sentence of a paragraph, from `first` to `last`, and where the paragraph ends."""

    paragraph: int
    first: int
    last: int
    end: int


def _openings(skeleton: Skeleton) -> list[_Opening]:
    ends = {sentence.paragraph: sentence.last for sentence in skeleton.sentences}
    firsts = {sentence.paragraph: sentence for sentence in reversed(skeleton.sentences)}
    return [_Opening(number, firsts[number].first, firsts[number].last, end) for number, end in ends.items()]


def _turns(
    skeleton: Skeleton, openings: Sequence[_Opening], is_label: Callable[[str], bool]
) -> dict[int, Turn]:
    turns: dict[int, Turn] = {}
    for paragraph, first, last, end in openings:
        colon = _label_end(skeleton, first, last, is_label)
        if colon is not None and colon + 1 < end:
            name = next((k for k in range(first, colon) if skeleton.words[k] == ","), colon)
            turns[paragraph] = Turn(paragraph, Phrase(first, name, name, first), colon + 1, end)
    return turns


def _in_capitals(word: str) -> bool:
    return word.isupper()


def _as_names(word: str) -> bool:
    return word[0].isupper() and word[1:2] != "."


def _label_end(skeleton: Skeleton, first: int, last: int, is_label: Callable[[str], bool]) -> int | None:
    """The colon after a label: "LEE:", "ANN LEE, RESIDENT:", "Lee:"."""
    words = skeleton.words
    if not is_label(words[first]) or skeleton.lows[first] in ASIDES["en"].no_speakers:
        return None
    for k in range(first + 1, min(last, first + _LABEL_TOKENS)):
        if words[k] == ":":
            return k
        if not (is_label(words[k]) or words[k] in ".,"):
            return None
    return None
