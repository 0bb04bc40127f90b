"""A report of 2,000 articles and 5,000 utterances: time to trace and to write it, and what a browser does.

usage: PYTHONPATH=. python benchmarks/large_report.py [--texts plain|cascades] [--events 310] [--seed 7]
       [--seeds corpus/karabakh-2020] [--out FOLDER] [--no-browser]
`plain`: events in words of their own, seven articles each; `cascades`: those of benchmarks/cascades, whose
few stock sentences stand in hundreds of articles, with two more statements each. Times are CPU seconds of
one process; the browser's are those of its main thread, best of three, the small report beside.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from time import process_time

from cascades.cascade import Knobs
from cascades.cast import a_person
from cascades.speech import a_quotation
from cascades.write import make_corpus
from large_report_browser import measure
from large_report_texts import plain_articles

from provenance.ingest import read_documents
from provenance.models import Document, DocumentKind, Report
from provenance.pipeline import build_report
from provenance.report import write_report

_FORMULAS = ("“{words},” said {person}.", "{person} told the paper: “{words}.”", "“{words},” {person} said.")


def main() -> None:
    """Make the corpus, trace it, write it, open it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", choices=("plain", "cascades"), default="plain")
    parser.add_argument("--events", type=int, default=310)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--seeds", default="corpus/karabakh-2020")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--no-browser", action="store_true")
    given = parser.parse_args()
    make = plain_articles if given.texts == "plain" else cascade_articles
    with tempfile.TemporaryDirectory() as folder:
        out = given.out or Path(folder)
        small = _written("the small corpus", read_documents(given.seeds), out / "small")
        large = _written("the large corpus", tuple(make(given.events, given.seed)), out / "large")
        if not given.no_browser:
            measure(small, large)


def cascade_articles(events: int, seed: int) -> Iterator[Document]:
    """Articles of `events` cascades; two statements stand in each that no other has."""
    for row in make_corpus(events, Knobs(), seed).articles:
        random = Random(f"{seed}-{row['id']}")
        own = [_statement(random) for _ in range(2)]
        yield Document(
            id=row["id"],
            text="\n\n".join([row["text"], *own]),
            title=row.get("title"),
            outlet=row.get("outlet"),
            published=row.get("published"),
            kind=DocumentKind(row.get("kind") or "article"),
        )


def _statement(random: Random) -> str:
    return random.choice(_FORMULAS).format(words=a_quotation(random)[0], person=a_person(random))


def _written(what: str, documents: object, folder: Path) -> Path:
    """Trace and write; tell what each stage cost; the index that was written."""
    watch = _Watch()
    report = build_report(documents, None, watch.note)  # type: ignore[arg-type]
    watch.note("writing")
    written = write_report(report, folder)
    watch.note("done")
    print(f"{what}: {_counts(report)}")
    print(f"  {', '.join(f'{stage} {spent:.2f} s' for stage, spent in watch.spent.items())}")
    size = sum(path.stat().st_size for path in written) / 1e6
    print(f"  {len(written)} files, {size:.1f} MB, index.html {written[0].stat().st_size / 1e6:.2f} MB")
    print(f"  writing / tracing: {watch.spent['writing'] / watch.spent['origins']:.2f}", flush=True)
    return written[0]


def _counts(report: Report) -> str:
    said = len(report.utterances)
    return f"{len(report.documents)} articles, {said} utterances, {len(report.copies)} copy groups"


class _Watch:
    """What each stage cost, in CPU seconds."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self._stage, self._began = "", process_time()

    def note(self, stage: str, done: int = 0, total: int = 0, /) -> None:
        now = process_time()
        if stage != self._stage:
            if self._stage:
                self.spent[self._stage] = now - self._began
            self._stage, self._began = stage, now


if __name__ == "__main__":
    main()
