"""Turns of transcripts and interviews: "Q: ...", "LEE: ..." at the start of several paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from provenance.quotes.labels import NO_SPEAKERS
from provenance.quotes.phrases import Phrase
from provenance.quotes.skeleton import Skeleton

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
    found = _turns(skeleton, _in_capitals)
    labels = [skeleton.lows[turn.speaker.first] for turn in found.values()]
    if set(labels) >= _ASKED or _go_back_and_forth(labels, _MIN_TURNS):
        return found
    found = _turns(skeleton, _as_names)
    labels = [skeleton.lows[turn.speaker.core - 1] for turn in found.values()]
    n_paragraphs = len({sentence.paragraph for sentence in skeleton.sentences})
    many = len(found) >= _SHARE_OF_NAMED * n_paragraphs
    return found if many and _go_back_and_forth(labels, _MIN_NAMED_TURNS) else {}


def _go_back_and_forth(labels: Sequence[str], least: int) -> bool:
    return len(labels) >= least and 1 < len(set(labels)) < len(labels)


def _turns(skeleton: Skeleton, is_label: Callable[[str], bool]) -> dict[int, Turn]:
    turns: dict[int, Turn] = {}
    ends: dict[int, int] = {}
    for sentence in skeleton.sentences:
        ends[sentence.paragraph] = sentence.last
    seen: set[int] = set()
    for sentence in skeleton.sentences:
        if sentence.paragraph in seen:
            continue
        seen.add(sentence.paragraph)
        colon = _label_end(skeleton, sentence.first, sentence.last, is_label)
        if colon is not None and colon + 1 < ends[sentence.paragraph]:
            name = next((k for k in range(sentence.first, colon) if skeleton.words[k] == ","), colon)
            speaker = Phrase(sentence.first, name, name, sentence.first)
            turns[sentence.paragraph] = Turn(sentence.paragraph, speaker, colon + 1, ends[sentence.paragraph])
    return turns


def _in_capitals(word: str) -> bool:
    return word.isupper()


def _as_names(word: str) -> bool:
    return word[0].isupper() and word[1:2] != "."


def _label_end(skeleton: Skeleton, first: int, last: int, is_label: Callable[[str], bool]) -> int | None:
    """The colon after a label: "LEE:", "ANN LEE, RESIDENT:", "Lee:"."""
    words = skeleton.words
    if not is_label(words[first]) or skeleton.lows[first] in NO_SPEAKERS:
        return None
    for k in range(first + 1, min(last, first + _LABEL_TOKENS)):
        if words[k] == ":":
            return k
        if not (is_label(words[k]) or words[k] in ".,"):
            return None
    return None
