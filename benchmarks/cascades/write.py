"""Many cascades into one corpus: `articles.jsonl` and `truth.json`."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

from cascades.cascade import Knobs, Made, make_cascade


def make_corpus(cascades: int, knobs: Knobs, seed: int) -> Made:
    """That many cascades, the same for the same seed."""
    whole = Made()
    for number in range(cascades):
        made = make_cascade(number, knobs, Random(f"{seed}-{number}"))
        whole.articles += made.articles
        whole.documents.update(made.documents)
        whole.utterances += made.utterances
    return whole


def write_corpus(made: Made, folder: Path) -> None:
    """Write the input rows and the truth."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(
            json.dumps(article, ensure_ascii=False, sort_keys=True) + "\n" for article in made.articles
        )
    truth = {"documents": made.documents, "utterances": made.utterances}
    (folder / "truth.json").write_text(
        json.dumps(truth, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )
