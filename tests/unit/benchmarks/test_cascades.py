"""The generator of cascades takes operators of others, by name."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

_CASCADES = Path(__file__).parents[3] / "benchmarks" / "cascades"
_SHOUT = """
def shout(article, random):
    first, *rest = article["text"].split("\\n\\n")
    return {**article, "text": "\\n\\n".join([first.upper(), *rest])}
"""


def _made(folder: Path, operators: str) -> list[str]:
    command = [sys.executable, str(_CASCADES), str(folder), "--cascades", "4", "--operators", operators]
    subprocess.run(command, check=True, capture_output=True)
    rows = (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(row)["text"] for row in rows]


def test_an_operator_of_a_file_is_found_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "shouting.py").write_text(_SHOUT, encoding="utf-8")

    texts = _made(tmp_path / "out", f"{tmp_path / 'shouting.py'}:shout")

    assert any(text.split("\n\n")[0].isupper() for text in texts)


def test_an_operator_of_the_folder_needs_its_name_only(tmp_path: Path) -> None:
    assert any("«" in text for text in _made(tmp_path / "out", "+french_marks"))


def test_the_truth_tells_parents_origin_and_credit_of_every_article(tmp_path: Path) -> None:
    _made(tmp_path, "cut_tail")
    truth = json.loads((tmp_path / "truth.json").read_text(encoding="utf-8"))

    assert all(
        {"parents", "origin", "origin_in_corpus", "credit", "published"} <= one.keys()
        for one in truth["documents"].values()
    )
