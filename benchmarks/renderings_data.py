"""The labelled pairs that the rendering scorer is fitted and measured on, from a folder the user names."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.match.likeness import features, prepare
from provenance.text.rarity import rarity
from provenance.text.synonyms import concepts, stem
from provenance.text.tokens import words_of

LANGUAGES = ("de-en", "cs-en")
_LEAST_EVIDENCE = 1.0  # pairs that share less than one telling word cannot be renderings


class Pairs(NamedTuple):
    """Features of pairs, their labels, and how many true pairs there are (also those not proposed)."""

    rows: NDArray[np.float64]
    labels: NDArray[np.bool_]
    true: int
    places: NDArray[np.int64]


def translations(data: Path, name: str) -> list[tuple[str, str]]:
    """The two human translations of each sentence."""
    lines = (data / "translations" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [(row["a"], row["b"]) for row in map(json.loads, lines)]


def translation_pairs(pairs: list[tuple[str, str]]) -> Pairs:
    """Every a with every b that shares a telling word or sense with it, each pair by itself."""
    places = np.array(sorted(_proposed(pairs)), np.int64)
    left, right = [prepare(a) for a, _ in pairs], [prepare(b) for _, b in pairs]
    rows = np.array([features(left[i], right[j]) for i, j in places.tolist()])
    return Pairs(rows, places[:, 0] == places[:, 1], len(pairs), places)


def paraphrases(data: Path) -> Pairs:
    """The news paraphrase pairs (MSRP)."""
    lines = (
        (data / "msrp_news_paraphrase" / "msr_paraphrase_train.txt")
        .read_text(encoding="utf-8-sig")
        .splitlines()
    )
    cells = [line.split("\t") for line in lines[1:]]
    rows = np.array([features(prepare(one[3]), prepare(one[4])) for one in cells])
    labels = np.array([one[0] == "1" for one in cells])
    return Pairs(rows, labels, int(labels.sum()), np.zeros((0, 2), np.int64))


def _proposed(pairs: list[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    postings: dict[str, list[int]] = defaultdict(list)
    for number, (_, b) in enumerate(pairs):
        for term in _terms(b):
            postings[term].append(number)
    for number, (a, _) in enumerate(pairs):
        shared: dict[int, float] = defaultdict(float)
        for term, weight in _terms(a).items():
            for other in postings.get(term, ()):
                shared[other] += weight
        yield from ((number, other) for other, weight in shared.items() if weight >= _LEAST_EVIDENCE)


def _terms(text: str) -> dict[str, float]:
    terms: dict[str, float] = {}
    for word in words_of(text):
        weight = rarity(word)
        if weight >= 0.5:
            terms[stem(word)] = weight
            terms.update({f"#{sense}": 0.8 * weight for sense in concepts(word)})
    return terms
