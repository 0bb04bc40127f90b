"""Input that could blow up matching: seconds of CPU and peak memory, each case in a process of its own.

usage: python -m benchmarks.reuse_hostile

Sentences go through `near_pairs_by` with both kernels; documents made of the same go through `find_reuse`.
"""

from __future__ import annotations

import resource
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from time import process_time

from provenance.match import Field, find_reuse, near
from provenance.models import Document

SENTENCE = "The harbour stays closed until the inspectors have seen every crane on the northern quay."
CASES = ("5,000 identical sentences", "a word a million times", "100,000 one-word sentences")
WAYS = ("NumPy", "numba", "documents")
HOT, TWINS = near.HOT_SHINGLE, 400


def main() -> int:
    """Print a line for each case and way."""
    for case in CASES:
        for way in WAYS:
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
                print(f"{case}, {way}: {alone.submit(measured, case, way).result()}", flush=True)
    return 0


def measured(case: str, way: str) -> str:
    """Seconds, memory and how much was found."""
    texts = made(case)
    kernels = (near.fast_kernels() or near.PLAIN) if way == "numba" else near.PLAIN
    near.near_pairs_by(kernels, ["one two three four", "one two three four five"], 0.5, 3, HOT, TWINS)
    before, start = _peak(), process_time()
    if way == "documents":
        reuse = find_reuse(Field(_documents(texts)))
        found = f"{len(reuse.passages)} passages, {len(reuse.copies)} copy groups"
    else:
        found = f"{len(near.near_pairs_by(kernels, texts, 0.5, 3, HOT, TWINS).left)} pairs"
    return f"{process_time() - start:.2f} s, peak {_peak()} MB (before {before}), {found}"


def made(case: str) -> Sequence[str]:
    """The texts of a case."""
    if case == CASES[0]:
        return [SENTENCE] * 5000
    if case == CASES[1]:
        return ["harbour " * 1_000_000]
    return [f"word{number % 5000}." for number in range(100_000)]


def _documents(texts: Sequence[str]) -> list[Document]:
    """A document a text, or a thousand short ones in one; each with a twin of another outlet where alone."""
    size = 1000 if len(texts) > 10_000 else 1
    bodies = [" ".join(texts[at : at + size]) for at in range(0, len(texts), size)]
    bodies *= 2 if len(bodies) == 1 else 1
    return [Document(f"{number:05d}", body) for number, body in enumerate(bodies)]


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    sys.exit(main())
