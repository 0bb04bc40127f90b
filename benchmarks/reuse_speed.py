"""Near-duplicate pairs among the lines of a file: time, memory, and recall where the truth is given.

usage: python -m benchmarks.reuse_speed PREFIX [--plain | --fast] [--threshold 0.5] [--baseline]

PREFIX.txt holds a sentence a line; PREFIX.truth.npz, where it exists, the exact `pairs` (i << 32 | j, i < j)
and their `jac`. Timing is from reading to pairs, without imports and compilation. --plain leaves numba out,
--fast takes it; by default it is taken where its loading pays. --baseline prints the CPU of reading and
lower-casing the same file in the same run.
"""

from __future__ import annotations

import argparse
import resource
from pathlib import Path
from time import perf_counter, process_time

import numpy as np

from provenance.match import near
from provenance.match.join import Pairs

HOT, TWINS = near.HOT_SHINGLE, 400


def main() -> None:
    """Measure once."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("prefix")
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--fast", action="store_true")
    parser.add_argument("--baseline", action="store_true")
    parser.add_argument("--threshold", type=float, default=0.5)
    chosen = parser.parse_args()
    text = Path(f"{chosen.prefix}.txt")
    kernels = _kernels(chosen, text)
    near.near_pairs_by(kernels, ["one two three four", "one two three four five", "six"], 0.5, 3, HOT, TWINS)
    wall, cpu = perf_counter(), process_time()
    with text.open(encoding="utf-8") as lines:
        texts = lines.read().split("\n")[:-1]
    pairs = near.near_pairs_by(kernels, texts, chosen.threshold, 3, HOT, TWINS)
    wall, cpu = perf_counter() - wall, process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    name = "NumPy" if kernels is near.PLAIN else "numba"
    print(f"{name}, {len(texts)} sentences, {len(pairs.left)} pairs:", end=" ")
    print(f"TOTAL wall {wall:.2f} cpu {cpu:.2f} peakMB {peak}")
    del texts
    _print_score(pairs, Path(f"{chosen.prefix}.truth.npz"), chosen.threshold)
    if chosen.baseline:
        _print_baseline(text, cpu)


def _kernels(chosen: argparse.Namespace, text: Path) -> near.Kernels:
    if chosen.plain:
        return near.PLAIN
    lines = text.stat().st_size // 130  # a news sentence
    return near.kernels_for(lines if not chosen.fast else 1 << 40)


def _print_score(pairs: Pairs, truth: Path, threshold: float) -> None:
    if not truth.exists():
        return
    known = np.load(truth)
    wanted = known["pairs"][known["jac"] >= threshold - 1e-6]
    found = pairs.left.astype(np.uint64) << np.uint64(32) | pairs.right.astype(np.uint64)
    hits = len(np.intersect1d(found, wanted))
    shown = f"recall {hits / max(1, len(wanted)):.4f} precision {hits / max(1, len(found)):.4f}"
    print(f"J>={threshold:.1f}: true {len(wanted)} {shown}")


def _print_baseline(text: Path, cpu: float) -> None:
    start = process_time()
    with text.open(encoding="utf-8") as lines:
        lines.read().lower()
    base = process_time() - start
    print(f"reading and lower-casing the file: cpu {base:.2f}; ours is {cpu / base:.1f} times that")


if __name__ == "__main__":
    main()
