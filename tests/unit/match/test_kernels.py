"""The kernels beside slow references: near-duplicates, signatures, bands, fragments."""

from __future__ import annotations

import random
import re

import numpy as np
import pytest
from datasketch import MinHash

from provenance.match.bands import choose_bands, propose_by_bands
from provenance.match.fragments import FragmentIndex
from provenance.match.near import (
    PLAIN,
    Kernels,
    fast_kernels,
    kernels_for,
    near_pairs,
    near_pairs_by,
    near_pairs_exactly,
)
from provenance.match.sets import shingle_sets
from provenance.match.signatures import (
    from_datasketch,
    identity,
    signatures,
    to_datasketch,
)

VOCABULARY = [
    f"{head}{tail}" for head in ("ra", "so", "mi", "ku", "ël") for tail in ("dan", "vik", "tor", "pes")
]


def _sentences(count: int) -> list[str]:
    draw = random.Random(7)
    made: list[str] = []
    for _ in range(count):
        words = draw.choice(made).split() if made and draw.random() < 0.5 else draw.choices(VOCABULARY, k=12)
        words = [word if draw.random() < 0.9 else draw.choice(VOCABULARY) for word in words]
        made.append(" ".join(words[: draw.randint(2, 12)]))
    return [*made, "", "...", "solo", "solo"]


def _slow(texts: list[str], threshold: float) -> dict[tuple[int, int], float]:
    sets = []
    for text in texts:
        words = re.findall(r"\w+", text.lower())
        sets.append(
            {tuple(words)} if 0 < len(words) < 3 else set(zip(words, words[1:], words[2:], strict=False))
        )
    found = {}
    for i, one in enumerate(sets):
        for j in range(i + 1, len(sets)):
            score = len(one & sets[j]) / max(1, len(one | sets[j]))
            if score >= threshold:
                found[i, j] = score
    return found


def test_near_duplicates_are_those_of_the_slow_way() -> None:
    texts = _sentences(300)

    for threshold in (0.3, 0.5, 0.7, 1.0):
        slow = _slow(texts, threshold)
        for found in (near_pairs(texts, threshold), near_pairs_exactly(texts, threshold)):
            pairs = zip(found.left.tolist(), found.right.tolist(), strict=True)
            assert dict(zip(pairs, found.jaccard.tolist(), strict=True)) == slow


@pytest.mark.parametrize("kernels", [each for each in (PLAIN, fast_kernels()) if each is not None])
def test_all_kernels_installed_find_what_the_slow_way_finds(kernels: Kernels) -> None:
    texts = [*_sentences(200), "İstanbul ŠKODA ǅ", "a" * 3000]

    sets = kernels.shingle_sets(texts, 3)
    pairs = kernels.join_distinct(sets, np.ones(len(sets), np.bool_), 0.5, 1 << 62)

    found = zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    assert dict(zip(found, pairs.jaccard.tolist(), strict=True)) == _slow(texts, 0.5)
    assert sets.hashes.tolist() == PLAIN.shingle_sets(texts, 3).hashes.tolist()
    assert kernels.digests(sets).tolist() == PLAIN.digests(sets).tolist()


@pytest.mark.parametrize("kernels", [each for each in (PLAIN, fast_kernels()) if each is not None])
@pytest.mark.parametrize("hot", [1, 3, 20, 1 << 62])
def test_all_kernels_cap_hot_shingles_alike(kernels: Kernels, hot: int) -> None:
    family = [" ".join(f"w{(place * step) % 97}" for place in range(97)) for step in (1, 1, 2)] * 3
    long = [" ".join([*(f"w{place}" for place in range(60)), f"v{number}"]) for number in range(120)]
    texts = [*_sentences(200), *family, *long]

    found, plain = (near_pairs_by(each, texts, 0.5, 3, hot, 5) for each in (kernels, PLAIN))

    assert [column.tolist() for column in found] == [column.tolist() for column in plain]
    slow = _slow(texts, 0.5)
    for left, right, score in zip(*(column.tolist() for column in found), strict=True):
        assert slow[left, right] == score


def test_without_a_place_for_compiled_kernels_the_plain_ones_do_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def unwritable(name: str) -> None:
        raise RuntimeError(f"cannot cache function: no locator available for {name}")

    monkeypatch.setattr("provenance.match.near.importlib.import_module", unwritable)

    assert kernels_for(1 << 40) is PLAIN


def test_signatures_are_bit_for_bit_those_of_datasketch() -> None:
    sets = shingle_sets(_sentences(40))
    matrix = signatures(sets, count=64, seed=5)

    for row in range(len(sets)):
        sketch = MinHash(num_perm=64, seed=5, hashfunc=identity)
        sketch.update_batch(sets.hashes[sets.rows[row] : sets.rows[row + 1]].tolist())
        assert (sketch.hashvalues == matrix[row]).all()


def test_datasketch_objects_go_in_and_out() -> None:
    matrix = signatures(shingle_sets(_sentences(12)), count=32)

    sketches = to_datasketch(matrix)

    assert (from_datasketch(sketches) == matrix).all()
    assert sketches[0].jaccard(sketches[1]) == np.mean(matrix[0] == matrix[1])


def test_bands_chosen_for_recall_find_what_is_alike() -> None:
    texts = _sentences(300)
    matrix = signatures(shingle_sets(texts))

    left, right = propose_by_bands(matrix, choose_bands(0.7, 128, 0.99), hot=1000)

    proposed = set(zip(left.tolist(), right.tolist(), strict=True))
    wanted = set(_slow(texts, 0.7))
    assert len(wanted & proposed) >= 0.98 * len(wanted)


def test_a_family_keeps_together_when_its_bucket_is_hot() -> None:
    matrix = np.zeros((500, 4), np.uint32)

    left, right = propose_by_bands(matrix, choose_bands(0.5, 4, 0.99), hot=32)

    assert len(left) < 500 * 32
    assert set(right.tolist()) == set(range(1, 500))
    assert left.max() < 32


def test_a_fragment_that_begins_before_its_sentence_is_found_in_it() -> None:
    texts = ["Nothing stands here.", "fishermen came to its end on that Friday, said the mayor."]
    index = FragmentIndex(texts)

    (found,) = index.find(["so the patience of the fishermen came to its end on that Friday"])

    assert (found.text, found.start) == (1, 0)
    span = index.span(found)
    assert texts[1][span.start : span.end] == "fishermen came to its end on that Friday"


def test_a_fragment_is_found_in_its_sentence_exactly_and_with_a_word_changed() -> None:
    texts = [
        "Yesterday the patience of the fishermen came to its end, said the mayor of the town.",
        "The fishermen of the town have the patience of saints and of the mayor.",
    ]
    index = FragmentIndex(texts)

    exact, changed = index.find(
        ["patience of the fishermen came", "the patience of old fishermen came to its end"]
    )[:2]

    assert (exact.text, exact.equal) == (0, 1.0)
    span = index.span(exact)
    assert texts[0][span.start : span.end] == "patience of the fishermen came"
    assert changed.text == 0
    assert changed.equal > 0.8
