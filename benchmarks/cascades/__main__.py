"""Write cascades with known truth.

usage: python benchmarks/cascades OUT_FOLDER [--cascades 100] [--seed 1] [--dates all|none|some]
       [--agency absent|present|mixed] [--depth 2] [--copies 5] [--families a,...] [--operators b,...]
Operators of others are given as module:function or file.py:function: `(article, random) -> article` on a
dict of input fields. "+name" adds one to the usual ones.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def main() -> None:
    """Make the corpus that the arguments ask for."""
    sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path.cwd())]
    from cascades.cascade import Knobs
    from cascades.operators import RATES
    from cascades.write import make_corpus, write_corpus

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cascades", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dates", choices=("all", "none", "some"), default="all")
    parser.add_argument("--agency", choices=("absent", "present", "mixed"), default="absent")
    parser.add_argument("--depth", type=int, default=2)
    parser.add_argument("--copies", type=int, default=5)
    parser.add_argument("--families", default="")
    parser.add_argument("--operators", default="")
    given = parser.parse_args()
    listed = {
        name: tuple(value.split(","))
        for name, value in (("families", given.families), ("operators", given.operators))
        if value
    }
    if any(name.startswith("+") for name in listed.get("operators", ())):
        added = tuple(name.removeprefix("+") for name in listed["operators"])
        listed["operators"] = (*RATES, *added)
    knobs = Knobs(dates=given.dates, agency=given.agency, depth=given.depth, copies=given.copies, **listed)
    write_corpus(make_corpus(given.cascades, knobs, given.seed), given.folder)


if __name__ == "__main__":
    main()
