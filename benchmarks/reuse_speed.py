"""Near-duplicate pairs among the lines of files: time, memory, growth, and recall where the truth is given.

usage: python -m benchmarks.reuse_speed PREFIX... [--plain | --fast] [--threshold 0.5] [--runs 1] [--baseline]

PREFIX.txt holds a sentence a line; PREFIX.truth.npz, where it exists, the exact `pairs` (i << 32 | j, i < j)
and their `jac`. Timing is from reading to pairs, without imports and compilation; of several runs the one
that cost least counts, for the baseline too, and all are printed: the first pays for memory that the machine
had not touched before. --plain leaves numba out, --fast takes it; by default it is taken where loading pays.
--baseline prints the CPU of reading and lower-casing the same file in the same process.
"""

from __future__ import annotations

import argparse
import resource
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import TypeVar

import numpy as np

from provenance.match import near
from provenance.match.join import Pairs

_Result = TypeVar("_Result")

HOT, TWINS = near.HOT_SHINGLE, 400


def main() -> None:
    """Measure every file, the least first."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("prefixes", nargs="+", metavar="PREFIX")
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--fast", action="store_true")
    parser.add_argument("--baseline", action="store_true")
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("--runs", type=int, default=1)
    chosen = parser.parse_args()
    before = 0.0
    for prefix in chosen.prefixes:
        cpu = _measure(chosen, prefix)
        if before:
            print(f"growth: {cpu / before:.1f} times the CPU")
        before = cpu


def _measure(chosen: argparse.Namespace, prefix: str) -> float:
    """CPU seconds of one file."""
    text = Path(f"{prefix}.txt")
    kernels = _kernels(chosen, text)
    near.near_pairs_by(kernels, ["one two three four", "one two three four five", "six"], 0.5, 3, HOT, TWINS)
    spent, pairs = _timed(lambda: _pairs(kernels, text, chosen.threshold), chosen.runs)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    name = "NumPy" if kernels is near.PLAIN else "numba"
    cpu, wall = min(spent)
    print(f"{name}, {text.name}, {len(pairs.left)} pairs:{_others(spent)} ", end="")
    print(f"TOTAL wall {wall:.3f} cpu {cpu:.3f} peakMB {peak}")
    _print_score(pairs, Path(f"{prefix}.truth.npz"), chosen.threshold)
    del pairs
    if chosen.baseline:
        base, _ = _timed(lambda: text.open(encoding="utf-8").read().lower() and None, chosen.runs)
        print(f"reading and lower-casing: cpu {min(base)[0]:.3f};{_others(base)} ", end="")
        print(f"ours is {cpu / min(base)[0]:.2f} times that")
    return cpu


def _pairs(kernels: near.Kernels, text: Path, threshold: float) -> Pairs:
    with text.open(encoding="utf-8") as lines:
        texts = lines.readlines()
    return near.near_pairs_by(kernels, texts, threshold, 3, HOT, TWINS)


def _timed(work: Callable[[], _Result], runs: int) -> tuple[list[tuple[float, float]], _Result]:
    """CPU and wall seconds of each run, and what the last one gave."""
    spent = []
    for _ in range(runs):
        wall, cpu = perf_counter(), process_time()
        result = work()
        spent.append((process_time() - cpu, perf_counter() - wall))
    return spent, result


def _others(spent: list[tuple[float, float]]) -> str:
    return f" (of {', '.join(f'{cpu:.2f}' for cpu, _ in spent)})" if len(spent) > 1 else ""


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


if __name__ == "__main__":
    main()
