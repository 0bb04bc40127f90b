"""Reuse measured on labelled data, each figure beside its baseline.

usage: python -m benchmarks.reuse DATA [MEASURE...], all of `MEASURES` without names

DATA is the folder that holds `translations/`, `msrp_news_paraphrase/`, `scissors_paste/`, `reuters21578/`,
`clough_stevenson_2009/` and `impresso_passim_1900_french/`. Nothing is tuned on what is reported:
thresholds and weights come from the other language, the other folds or the other tasks.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks import reuse_copies, reuse_renderings

MEASURES: dict[str, Callable[[Path], None]] = {
    "translations": reuse_renderings.report_translations,
    "contradictions": reuse_renderings.report_contradictions,
    "paraphrases": reuse_renderings.report_paraphrases,
    "reprints": reuse_copies.report_reprints,
    "reuters": reuse_copies.report_reuters,
    "revisions": reuse_copies.report_revisions,
    "passim": reuse_copies.report_passim,
}


def main() -> int:
    """Print the figures asked for, all without names."""
    names = sys.argv[2:] or list(MEASURES)
    if len(sys.argv) < 2 or not Path(sys.argv[1]).is_dir() or not MEASURES.keys() >= set(names):
        print(__doc__, f"The measures are {', '.join(MEASURES)}.", sep="\n", file=sys.stderr)
        return 2
    for name in names:
        MEASURES[name](Path(sys.argv[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
