"""Kill `index add` at random moments: what was acknowledged is there, the file opens, nothing is made anew.

usage: python benchmarks/index_kills.py [--kills 200] [--articles 400] [--seed 1]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

_ROOT = Path(__file__).resolve().parents[1]
# Adds the articles from the first that is missing on and prints, after each batch, how many are safe.
_WRITER = """
import json, sys
sys.path.insert(0, sys.argv[1])
from provenance.models import Document
from provenance.pipeline import index as module
module.BATCH = int(sys.argv[4])
rows = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
print("ready", flush=True)
def acknowledged(stage, done=0, total=0):
    print(stage, done, flush=True)
with module.Index.open(sys.argv[3], whole=int(sys.argv[5])) as index:
    index.add((Document(**row) for row in rows), acknowledged)
print("done", flush=True)
"""


def main() -> None:
    """Kill and look, as often as asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sys.path[:0] = [str(_ROOT), str(_ROOT / "benchmarks")]
    with tempfile.TemporaryDirectory() as folder:
        rows = _articles(Path(folder), given.articles)
        lost = run(Path(folder), rows, given.kills, Random(given.seed))
    print(f"{given.kills} kills: {lost} articles lost that were acknowledged")
    sys.exit(1 if lost else 0)


def _articles(folder: Path, count: int) -> list[dict[str, str]]:
    from cascades.cascade import Knobs
    from cascades.write import make_corpus

    rows: list[dict[str, str]] = make_corpus(count // 6 + 1, Knobs(agency="mixed"), 11).articles[:count]
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (folder / "articles.jsonl").write_text("".join(lines), encoding="utf-8")
    return rows


def run(
    folder: Path, rows: list[dict[str, str]], kills: int, random: Random, batch: int = 16, whole: int = 64
) -> int:
    """Kill a writer again and again, a new file when one is full; how many safe articles were lost."""
    lost, file = 0, folder / "killed.db"
    for number in range(kills):
        safe, ended = _killed(folder, file, random, batch, whole)
        held = _held(file)
        lost += max(0, safe - held)
        print(f"kill {number + 1}: {safe} acknowledged, {held} held", flush=True)
        if ended or held >= len(rows):
            for path in folder.glob("killed.db*"):
                path.unlink()
    return lost


def _killed(folder: Path, file: Path, random: Random, batch: int, whole: int) -> tuple[int, bool]:
    """Start a writer and kill it some time after: how many it acknowledged, whether it was done."""
    arguments = [str(_ROOT), str(folder / "articles.jsonl"), str(file), str(batch), str(whole)]
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, *arguments], stdout=subprocess.PIPE, text=True, cwd=folder
    )
    assert writer.stdout is not None
    heard = [writer.stdout.readline() for _ in range(random.randrange(1, 14))]
    time.sleep(random.uniform(0.0, 0.3))
    writer.kill()
    said = ("".join(heard) + writer.stdout.read()).split("\n")
    writer.wait()
    counts = [int(line.split()[1]) for line in said if line.startswith("adding ") and len(line.split()) == 2]
    return max(counts, default=0), "done" in said


def _held(file: Path) -> int:
    """How many articles the file holds, every page and answer of it in order."""
    from provenance.pipeline.index import Index

    if not file.exists():
        return 0
    with Index.open(file) as index:
        faults = index.verify()
        assert not faults, faults
        return index.status().documents


if __name__ == "__main__":
    main()
