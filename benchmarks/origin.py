"""Origins measured on labelled data beside the rules that others use.

usage: python benchmarks/origin.py DATA_FOLDER [wire] [papers] [tree] [piles] [generated]
       [fit] [calibrate] [signals] [weights] [speed] [added]
(without a name the first five; `fit` tries temperatures, `calibrate` scores them on real clusters
out of fold, `signals` leaves out each signal in its turn, `added` adds a page and asks again)
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

# Corpora of one cascade a family: some two thousand documents a row.
CORPORA = 100
PARTS = ("wire", "papers", "tree", "piles", "generated")


def main(arguments: Sequence[str]) -> int:
    """Print the figures of the parts asked for, all by default."""
    if not arguments or not Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    data, wanted = Path(arguments[0]), arguments[1:] or PARTS
    if "wire" in wanted:
        import origin_wire

        origin_wire.report(origin_wire.Wire(data / "origin"))
    if "papers" in wanted:
        import origin_papers

        origin_papers.report(data / "reuse" / "scissors_paste")
    if "tree" in wanted:
        import origin_tree

        origin_tree.report(data / "origin" / "notre_besoin.json")
    if "piles" in wanted:
        import origin_piles

        origin_piles.report()
    if "generated" in wanted:
        import origin_generated

        origin_generated.report(CORPORA)
    if "fit" in wanted:
        import origin_generated

        origin_generated.fit()
    if "calibrate" in wanted:
        import origin_calibrate

        origin_calibrate.report(data / "origin")
    if "signals" in wanted:
        import origin_signals

        origin_signals.report(data / "origin")
    if "weights" in wanted:
        import origin_weights

        origin_weights.report(data / "quotes")
    if "speed" in wanted:
        import origin_speed

        origin_speed.report(data / "origin")
    if "added" in wanted:
        import origin_added

        origin_added.report(data / "origin")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
