"""Turns of transcripts and interviews: "Q: ...", "LEE: ..." at the start of several paragraphs."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.quotes.phrases import Phrase
from provenance.quotes.skeleton import Skeleton

_LABEL_TOKENS = 5
_MIN_TURNS = 3
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
    turns: dict[int, Turn] = {}
    ends: dict[int, int] = {}
    for sentence in skeleton.sentences:
        ends[sentence.paragraph] = sentence.last
    seen: set[int] = set()
    for sentence in skeleton.sentences:
        if sentence.paragraph in seen:
            continue
        seen.add(sentence.paragraph)
        colon = _label_end(skeleton, sentence.first, sentence.last)
        if colon is not None and colon + 1 < ends[sentence.paragraph]:
            speaker = Phrase(sentence.first, colon, colon, sentence.first)
            turns[sentence.paragraph] = Turn(sentence.paragraph, speaker, colon + 1, ends[sentence.paragraph])
    labels = [skeleton.lows[turn.speaker.first] for turn in turns.values()]
    back_and_forth = len(labels) >= _MIN_TURNS and 1 < len(set(labels)) < len(labels)
    return turns if back_and_forth or set(labels) >= _ASKED else {}


def _label_end(skeleton: Skeleton, first: int, last: int) -> int | None:
    """The colon after a label in capitals."""
    words = skeleton.words
    for k in range(first + 1, min(last, first + _LABEL_TOKENS)):
        if words[k] == ":":
            return k
        if not words[k].isupper() and words[k] != ".":
            return None
        if not words[first].isupper():
            return None
    return None
