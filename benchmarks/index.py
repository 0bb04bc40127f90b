"""An index beside the bare pipeline, on articles made from our own texts: throughput, memory, answers.

usage: python benchmarks/index.py [--articles 100000] [--bare 1000] [--seed 5] [--keep FILE] [--ask FILE]
Times are of the processor. A look-up is one row by number from the same file through plain sqlite3.
The bare pipeline runs before and after each index, as a machine does not keep its pace for an hour.
How far it is goes to stderr.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median
from time import process_time
from typing import Any

_ROOT = Path(__file__).resolve().parents[1]
_QUESTIONS = 200
_CHECKED = 60
_AT_ONCE = 10_000  # articles an `add`


def main() -> None:
    """Run all of it and print one line each."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--bare", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--keep", type=Path, default=None, help="where the index is to stay")
    parser.add_argument("--ask", type=Path, default=None, help="ask this index only, which is kept")
    parser.add_argument("--add-to", type=Path, default=None, help=argparse.SUPPRESS)
    parser.add_argument("--only-bare", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    sys.path[:0] = [str(_ROOT), str(_ROOT / "benchmarks")]
    if given.ask:
        ask(given.ask, given.seed)
        return
    if given.add_to:
        _grow(given.add_to, given.articles, given.seed)
        return
    if given.only_bare:
        print(json.dumps(_bare_ms(given.bare, given.seed)))
        return
    with tempfile.TemporaryDirectory() as folder:
        file = given.keep or Path(folder) / "articles.db"
        bare = _bare(given.bare, given.seed)
        for count in (max(1, given.articles // 10), given.articles):
            file.unlink(missing_ok=True)
            made = _grown(file, count, given.seed)
            before, bare = bare, _bare(given.bare, given.seed)
            ratio = (before + bare) / 2 / made["ms"]
            print(
                f"index, {made['articles']:,} articles: {made['ms']:.1f} ms an article, "
                f"{ratio:.2f} of the bare pipeline's throughput; {made['mb']:,.0f} MB at most; "
                f"file {file.stat().st_size / 1e6:,.0f} MB",
                flush=True,
            )
        ask(file, given.seed)


def articles(seed: int) -> Iterator[Any]:
    """Articles of one cascade after the other, as many as are asked for."""
    from cascades.cascade import Knobs, make_cascade

    from provenance.models import Document

    knobs, number = Knobs(agency="mixed"), 0
    while True:
        for row in make_cascade(number, knobs, Random(f"{seed}-{number}")).articles:
            yield Document(**row)
        number += 1


def _bare(count: int, seed: int) -> float:
    """What another process takes an article without an index, in milliseconds; printed."""
    command = [sys.executable, __file__, "--only-bare", "--bare", str(count), "--seed", str(seed)]
    took = float(json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout))
    print(f"bare pipeline, {count:,} articles: {took:.1f} ms an article", flush=True)
    return took


def _bare_ms(count: int, seed: int) -> float:
    """Milliseconds an article that `build_report` takes for so many."""
    from provenance.pipeline import build_report

    documents = list(islice(articles(seed), count))
    build_report(documents[:8])
    started = process_time()
    build_report(documents)
    return (process_time() - started) / count * 1e3


def _grown(file: Path, count: int, seed: int) -> dict[str, float]:
    """What another process needed to add so many articles to a new index."""
    command = [sys.executable, __file__, "--articles", str(count), "--seed", str(seed), "--add-to", str(file)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _grow(file: Path, count: int, seed: int) -> None:
    from provenance.pipeline.index import Index

    made, spent, added = islice(articles(seed), count), 0.0, 0
    with Index.open(file) as index:
        while batch := list(islice(made, _AT_ONCE)):
            started = process_time()
            new = index.add(batch).added
            took = process_time() - started
            added, spent = added + new, spent + took
            told = (
                f"{added:,} articles; the last {new:,} {took / new * 1e3:.1f} ms each; {_most_mb():,.0f} MB"
            )
            print(told, file=sys.stderr, flush=True)
    print(json.dumps({"articles": added, "ms": spent / added * 1e3, "mb": _most_mb()}))


def _most_mb() -> float:
    """The most memory this process had; `getrusage` would begin with that of the process that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        found = re.search(r"VmHWM:\s*(\d+) kB", status.read_text())
        if found:
            return int(found[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def ask(file: Path, seed: int) -> None:
    """Ask a warm index, and look rows up in the same file."""
    from provenance.models import Document
    from provenance.pipeline.index import Index

    random = Random(seed)
    with sqlite3.connect(file) as plain, Index.open(file, read_only=True) as index:
        numbers = [row[0] for row in plain.execute("SELECT n FROM documents")]
        asked = random.choices(numbers, k=_QUESTIONS)
        row = "SELECT given FROM texts WHERE n = ?"
        look_up = _median_ms(asked, lambda n: plain.execute(row, (n,)).fetchone())
        held = [
            Document(**json.loads(plain.execute(row, (n,)).fetchone()[0]))
            for n in random.sample(numbers, min(_CHECKED, len(numbers)))
        ]
        print(f"a look-up: {look_up * 1e3:.1f} µs")
        words = _questions(index, held, random)
        for name, questions in words.items():
            first = median([_once_ms(one, index.trace) for one in questions])
            took = _median_ms(questions, index.trace)
            found = sum(bool(index.trace(one).utterances) for one in questions)
            shown = f"{took:.2f} ms, {took / look_up:.0f} look-ups; {found} of {len(questions)} found"
            shown += f"; asked for the first time {first:.2f} ms"
            print(f"trace, {name}: {shown}")
        _tell_check(index, "held articles", held, look_up)
        _tell_drafts(index, [_draft(one, random) for one in held], look_up)


def _tell_check(index: Any, name: str, checked: Sequence[Any], look_up: float) -> None:
    took = [_median_ms([one], index.check) for one in checked]
    _tell_sentences(f"check, {name}", checked, took, look_up)


def _tell_drafts(index: Any, drafts: Sequence[Any], look_up: float) -> None:
    """What the first check of each draft takes, and what of it goes to reading the draft."""
    from provenance.engines.article import completed
    from provenance.outlets.table import OutletTable
    from provenance.pipeline.keys import article_keys
    from provenance.pipeline.reading import read_article

    outlets = OutletTable.default()

    def read(draft: Any) -> None:
        said = read_article(completed(draft, outlets), frozenset(), outlets)
        article_keys(draft.text, said.boilerplate, said.reading.quotations)

    warm, drafts = drafts[: len(drafts) // 3], drafts[len(drafts) // 3 :]
    for one in warm:
        index.check(one)
    took = [_once_ms(one, index.check) for one in drafts]
    _tell_sentences("check, new drafts, for the first time", drafts, took, look_up)
    took = [_once_ms(one, read) for one in drafts]
    _tell_sentences("of that reading the draft", drafts, took, look_up)


def _tell_sentences(name: str, checked: Sequence[Any], took: Sequence[float], look_up: float) -> None:
    sentences = [max(1, one.text.count(". ") + one.text.count("\n\n") + 1) for one in checked]
    each = median(ms / count for ms, count in zip(took, sentences, strict=True))
    print(f"{name}: {median(took):.1f} ms; {each:.2f} ms, {each / look_up:.0f} look-ups a sentence")


def _questions(index: Any, held: Sequence[Any], random: Random) -> dict[str, list[str]]:
    """Quotations of the articles word for word, pieces of them, and with a word left out."""
    quoted = [
        one.text
        for document in held
        for one in index.check(document)[1].quotations
        if one.document == document.id and len(one.text.split()) >= 6
    ]
    chosen = random.sample(quoted, min(_QUESTIONS, len(quoted)))
    pieces = [" ".join(one.split()[1:7]) for one in chosen]
    edited = [" ".join((*one.split()[:3], *one.split()[4:])) for one in chosen]
    return {"word for word": chosen, "six words": pieces, "a word left out": edited}


def _draft(document: Any, random: Random) -> Any:
    """The article as somebody would write it over: another id, a paragraph gone, a sentence of one's own."""
    parts = document.text.split("\n\n")
    parts.pop(random.randrange(len(parts)))
    own = f"Nobody at the desk had heard of number {random.randrange(10**9)} before."
    return type(document)(id=f"draft-{document.id}", text="\n\n".join((*parts, own)))


def _median_ms(asked: Sequence[Any], answer: Callable[[Any], Any]) -> float:
    """The median of each question's time, when all have been asked before, so that it is warm."""
    for one in asked:
        answer(one)
    return median([_once_ms(one, answer) for one in asked])


def _once_ms(one: Any, answer: Callable[[Any], Any]) -> float:
    started = process_time()
    answer(one)
    return (process_time() - started) * 1e3


if __name__ == "__main__":
    main()
