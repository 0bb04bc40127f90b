"""Keys by which documents find each other, and words their utterance: 63-bit hashes, from one text alone.

A key's last two bits say its kind: a stretch of running text, one of a quotation, or a speaker with words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.match import gates
from provenance.match.runs import ngram_hashes
from provenance.match.segments import cut_quotation
from provenance.models import Quotation, QuotationKind, Span
from provenance.text.columns import Columns, tokenise
from provenance.text.rarity import rarity
from provenance.text.synonyms import stem
from provenance.text.tokens import words_of

TEXT, QUOTED, SPEAKER = 0, 1, 2
_STRETCH_WORDS = 12
_WINDOW = 4  # of so many stretches in a row one is kept: 15 equal words always share a key
_QUOTED_WORDS = 5
_LEAST_WEIGHT = 2.0  # of a stretch of a quotation
_LEAST_WORDS = 3
_TELLING_STEMS = 4
_TELLING = 0.9
_MOST_QUOTED = 400  # keys of quotations a document
_NOTHING = np.uint64(0xFFFFFFFFFFFFFFFF)

Keys = NDArray[np.int64]


class Mark(NamedTuple):
    """What a key of words said is worth: how many keys the shortest sentence with it has, and who says so."""

    parts: int
    speakers: tuple[str, ...]

    def beside(self, other: Mark) -> Mark:
        """Both in one article."""
        return Mark(min(self.parts, other.parts), tuple(sorted({*self.speakers, *other.speakers})))


_RUNNING = Mark(0, ())


def article_keys(text: str, boilerplate: Sequence[Span], quotations: Iterable[Quotation]) -> Keys:
    """The keys of one document, in order, each once."""
    return marked_keys(text, boilerplate, quotations)[0]


def marked_keys(
    text: str, boilerplate: Sequence[Span], quotations: Iterable[Quotation]
) -> tuple[Keys, list[Mark]]:
    """The keys of one document, and for each what it is worth: nothing is said of running text."""
    said: dict[int, Mark] = {}
    for one in quotations:
        name = " ".join(gates.name_words(one.speaker))
        for held in _keys_by_sentence(one, text):
            mark = Mark(len(held), (name,))
            for key in sorted(held):
                said[key] = said[key].beside(mark) if key in said else mark
    quoted = np.array(list(said)[:_MOST_QUOTED], np.int64)
    keys = np.unique(np.concatenate((_text_keys(text, boilerplate), quoted)))
    return keys, [said.get(key, _RUNNING) for key in keys.tolist()]


def keyed_spans(
    text: str, boilerplate: tuple[Span, ...], quotations: tuple[Quotation, ...], keys: Keys
) -> list[Span]:
    """Where a document has any of `keys`: the stretches of words, and the whole of a quotation."""
    places = _key_places(text, boilerplate, quotations)
    at = np.isin(places.keys, keys)
    return [Span(*span) for span in zip(places.starts[at].tolist(), places.ends[at].tolist(), strict=True)]


class _KeyPlaces(NamedTuple):
    """Keys of a document and where each stands: its words, of a quotation the whole."""

    keys: Keys
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]


@lru_cache(256)  # a family's articles are looked into for one saying after the other
def _key_places(text: str, boilerplate: tuple[Span, ...], quotations: tuple[Quotation, ...]) -> _KeyPlaces:
    columns, hashes = _stretches_of(text, boilerplate)
    count = len(hashes)
    said = [
        (key, one.start, one.end)
        for one in quotations
        for key in sorted({key for keys in _keys_by_sentence(one, text) for key in keys})
    ]
    quoted = np.array(said, np.int64).reshape(-1, 3)
    return _KeyPlaces(
        np.concatenate((_as_keys(hashes), quoted[:, 0])),
        np.concatenate((columns.starts[:count], quoted[:, 1])),
        np.concatenate((columns.ends[_STRETCH_WORDS - 1 :][:count], quoted[:, 2])),
    )


def kind_of(keys: Keys) -> Keys:
    """The kind of each key."""
    return keys & 3


def word_keys(text: str) -> tuple[int, ...]:
    """A key for each three words in a row, in order; for fewer words one for all of them."""
    words = words_of(text)
    size = min(3, len(words))
    return tuple(
        name_key(" ".join(words[at : at + size])) for at in range(len(words) - size + 1 if size else 0)
    )


def spread(keys: Sequence[int], most: int) -> Sequence[int]:
    """Some keys from all over a text."""
    if len(keys) <= most:
        return keys
    return [keys[place * len(keys) // most] for place in range(most)]


def name_key(name: str) -> int:
    """A key for some words as they are."""
    return int.from_bytes(blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1


@cache
def shape_of_keys() -> str:
    """A short name for how keys are made: keys that an older version made otherwise would find nothing."""
    said = "the harbour master wrote of 40 passengers, and nobody panicked when the rudder failed at Halvik"
    one = Quotation("", "", 0, len(said), said, QuotationKind.DIRECT, speaker="Jon Sund")
    keys, marks = marked_keys(f"{said}. It rained on {said}", (), (one,))
    return f"{name_key(repr((keys.tolist(), marks, word_keys(said)))):x}"


def _text_keys(text: str, boilerplate: Sequence[Span]) -> Keys:
    """Winnowed stretches of words outside boilerplate (Schleimer, Wilkerson & Aiken 2003)."""
    _, hashes = _stretches_of(text, boilerplate)
    if not len(hashes):
        return np.zeros(0, np.int64)
    window = min(_WINDOW, len(hashes))
    windows = len(hashes) - window + 1
    least = np.lib.stride_tricks.sliding_window_view(hashes, window).min(axis=1)
    kept = np.zeros(len(hashes), np.bool_)
    for step in range(window):
        kept[step : step + windows] |= hashes[step : step + windows] == least
    return _as_keys(np.unique(hashes[kept & (hashes != _NOTHING)]))


def _stretches_of(text: str, boilerplate: Sequence[Span]) -> tuple[Columns, NDArray[np.uint64]]:
    """The words of a text, and the hash of each stretch of them that has none inside boilerplate."""
    columns = tokenise([text])
    hashes = ngram_hashes(columns.hashes, _STRETCH_WORDS)
    hashes[_touching(columns, boilerplate, len(hashes))] = _NOTHING
    return columns, hashes


def _as_keys(hashes: NDArray[np.uint64]) -> Keys:
    return ((hashes >> np.uint64(3) << np.uint64(2)) + np.uint64(TEXT)).astype(np.int64)


def _touching(columns: Columns, boilerplate: Sequence[Span], count: int) -> NDArray[np.bool_]:
    """Which stretches of words have a word inside boilerplate."""
    out = np.zeros(len(columns.hashes), np.int64)
    for start, end in boilerplate:
        out[np.searchsorted(columns.ends, start, side="right") : np.searchsorted(columns.starts, end)] = 1
    before = np.concatenate(([0], np.cumsum(out)))
    found: NDArray[np.bool_] = before[_STRETCH_WORDS : _STRETCH_WORDS + count] > before[:count]
    return found


def _keys_by_sentence(quotation: Quotation, text: str) -> Iterator[set[int]]:
    """The keys of each sentence of a quotation, those of its words and those of each name of its speaker."""
    names = gates.name_blocks(quotation.speaker)
    for segment in cut_quotation(quotation, text):
        words = words_of(segment.text)
        if not segment.is_indirect:
            yield set(_stretches(words))
        pairs = list(combinations(_telling(words), 2))
        for name in names:
            yield {name_key(" ".join((name, *pair))) >> 2 << 2 | SPEAKER for pair in pairs}


def _stretches(words: Sequence[str]) -> Iterator[int]:
    """Each five words of a quotation that tell something; of a shorter one all of them."""
    size = min(_QUOTED_WORDS, len(words))
    weights = [rarity(word) for word in words]
    for at in range(len(words) - size + 1 if size >= _LEAST_WORDS else 0):
        if sum(weights[at : at + size]) >= _LEAST_WEIGHT:
            yield name_key(" ".join(words[at : at + size])) >> 2 << 2 | QUOTED


def _telling(words: Sequence[str]) -> list[str]:
    """The stems of the words that tell most, in order of the alphabet."""
    weights = {stem(word): rarity(word) for word in words}
    best = sorted((one for one in weights if weights[one] >= _TELLING), key=lambda one: (-weights[one], one))
    return sorted(best[:_TELLING_STEMS])
