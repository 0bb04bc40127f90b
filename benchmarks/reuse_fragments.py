"""Short quotations found inside long sentences, exact and with one word replaced by a real one.

usage: python -m benchmarks.reuse_fragments PREFIX [QUERIES]

PREFIX.txt holds a sentence a line. Beside ours: MinHash LSH of datasketch over word shingles.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from pathlib import Path
from time import process_time

from datasketch import MinHash, MinHashLSH

from provenance.match.fragments import FragmentIndex
from provenance.text.tokens import words_of

WORDS = range(6, 11)
SHOWN = 300  # queries given to the baseline, which is slow


def main() -> None:
    """Draw fragments, look them up, print recall."""
    texts = Path(f"{sys.argv[1]}.txt").read_text(encoding="utf-8").split("\n")[:-1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    draw = random.Random(3)
    words = [words_of(text) for text in texts]
    folded = [f" {' '.join(each)} " for each in words]
    fragments = [_drawn(words, draw) for _ in range(count)]
    start = process_time()
    index = FragmentIndex(texts)
    print(f"{len(texts)} sentences indexed: cpu {process_time() - start:.2f}")
    for name, queries in (
        ("exact", fragments),
        ("one word replaced", [_changed(one, words, draw) for one in fragments]),
    ):
        start = process_time()
        found: dict[int, set[int]] = {}
        for each in index.find([" ".join(query) for query in queries]):
            found.setdefault(each.fragment, set()).add(each.text)
        cpu = process_time() - start
        held = sum(
            any(f" {' '.join(fragments[number])} " in folded[text] for text in found.get(number, ()))
            for number in range(count)
        )
        print(f"{name}: recall {held / count:.4f}, {1000 * cpu / count:.1f} ms of cpu a query", end=" | ")
        print(f"MinHash LSH: {_baseline(words, fragments, queries, folded):.2f}")


def _drawn(words: Sequence[tuple[str, ...]], draw: random.Random) -> tuple[str, ...]:
    while True:
        length, sentence = draw.choice(WORDS), draw.choice(words)
        if len(sentence) >= length + 4:
            first = draw.randrange(len(sentence) - length)
            return sentence[first : first + length]


def _changed(
    fragment: tuple[str, ...], words: Sequence[tuple[str, ...]], draw: random.Random
) -> tuple[str, ...]:
    at = draw.randrange(len(fragment))
    other = draw.choice([each for each in draw.choices(words, k=20) if each])
    return (*fragment[:at], draw.choice(other), *fragment[at + 1 :])


def _baseline(
    words: Sequence[tuple[str, ...]],
    fragments: Sequence[tuple[str, ...]],
    queries: Sequence[tuple[str, ...]],
    folded: Sequence[str],
) -> float:
    some = 20_000
    index = MinHashLSH(threshold=0.5, num_perm=128)
    for number, each in enumerate(words[:some]):
        index.insert(number, _sketch(each))
    known = [
        n for n, one in enumerate(fragments) if any(f" {' '.join(one)} " in text for text in folded[:some])
    ]
    hits = sum(
        any(f" {' '.join(fragments[n])} " in folded[text] for text in index.query(_sketch(queries[n])))
        for n in known[:SHOWN]
    )
    return hits / max(1, len(known[:SHOWN]))


def _sketch(words: Sequence[str]) -> MinHash:
    sketch = MinHash(num_perm=128)
    sketch.update_batch([" ".join(words[at : at + 3]).encode() for at in range(max(1, len(words) - 2))])
    return sketch


if __name__ == "__main__":
    main()
