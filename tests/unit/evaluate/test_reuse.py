"""Anyone's labelled pairs and groups can be scored, baselines beside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance.errors import InputError
from provenance.evaluate.reuse import evaluate_reuse, lines

STORY = (
    "The old mill on the northern bank burnt down on Sunday while the fire brigade of three towns looked on. "
    "Nobody was hurt, the owner said, but the choir lost its rehearsal room and forty folding chairs."
)
FAIR = "A travelling fair with eleven carousels and a brass band will open on the meadow behind the station."
PAIRS = [
    {"left": STORY, "right": STORY.replace("Sunday", "Monday"), "same": True},
    {"left": STORY, "right": FAIR, "same": False},
]
GROUPS = [
    {"id": "a", "text": STORY, "group": "mill"},
    {"id": "b", "text": f"{STORY} More tomorrow.", "group": "mill"},
    {"id": "c", "text": FAIR, "group": None},
]


def _gold(folder: Path, records: list[dict[str, object]]) -> Path:
    path = folder / "gold.jsonl"
    path.write_text("\n".join(map(json.dumps, records)) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("records", [PAIRS, GROUPS], ids=["pairs", "groups"])
def test_a_clear_case_is_told_by_ours(tmp_path: Path, records: list[dict[str, object]]) -> None:
    scores = evaluate_reuse(_gold(tmp_path, records))

    assert [row.name for row in scores.rows] == ["ours", "token_sort_ratio", "5-grams"]
    assert (scores.rows[0].f1, scores.same) == (1.0, 1)


def test_the_table_has_a_line_for_each_way(tmp_path: Path) -> None:
    assert len(lines(evaluate_reuse(_gold(tmp_path, PAIRS)))) == 4


@pytest.mark.parametrize("record", [{"left": "a"}, {"id": "a", "group": "b"}, {}])
def test_a_line_of_neither_form_is_named(tmp_path: Path, record: dict[str, object]) -> None:
    with pytest.raises(InputError, match=r"gold\.jsonl:1"):
        evaluate_reuse(_gold(tmp_path, [record]))


def test_an_empty_file_gives_noughts(tmp_path: Path) -> None:
    assert evaluate_reuse(_gold(tmp_path, [])).pairs == 0
