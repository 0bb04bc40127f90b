"""Origins scored against labels, with the rules of others beside them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance.errors import InputError
from provenance.evaluate.origin import evaluate_origin, lines, read_gold

_COPY = (
    "The harbour authority shut both piers before dawn and sent the night ferries back to the mainland. "
    "Some four hundred passengers spent the night in the waiting hall, where soup was served until two. "
    "The wind tore the roof off a warehouse and laid a crane across the railway line to the northern quay."
)


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    articles = [
        {
            "id": "north",
            "outlet": "The North Post",
            "published": "2021-05-03",
            "text": f"LISBON (Reuters) — {_COPY}",
        },
        {
            "id": "south",
            "outlet": "The South Post",
            "published": "2021-05-03",
            "text": f"{_COPY}\n\nMore tomorrow.",
        },
    ]
    (tmp_path / "articles.jsonl").write_text(
        "".join(json.dumps(one) + "\n" for one in articles), encoding="utf-8"
    )
    labels = {
        "north": {"origin": "Reuters", "credit": "stated"},
        "south": {"origin": "Reuters", "credit": "stripped"},
    }
    gold = tmp_path / "truth.json"
    gold.write_text(json.dumps({"documents": labels}), encoding="utf-8")
    return gold


def test_the_origin_outside_the_corpus_scores_where_the_earliest_document_cannot(labelled: Path) -> None:
    scores = evaluate_origin(labelled)

    right = {one.method: one.right for one in scores.methods}
    assert right["provenance"] == 1.0
    assert right["earliest document"] == 0.0
    assert scores.credit == 1.0


def test_the_table_has_a_row_a_method(labelled: Path) -> None:
    scores = evaluate_origin(labelled)

    assert len(lines(scores)) == 1 + len(scores.methods)


def test_labels_may_be_json_lines(tmp_path: Path) -> None:
    gold = tmp_path / "labels.jsonl"
    gold.write_text('{"id": "a", "origin": "AP"}\n\n{"id": "b", "origin": null}\n', encoding="utf-8")

    assert {name: label["origin"] for name, label in read_gold(gold).items()} == {"a": "AP", "b": None}


def test_a_broken_label_is_named_by_its_line(tmp_path: Path) -> None:
    gold = tmp_path / "labels.jsonl"
    gold.write_text('{"id": "a"}\nnot json\n', encoding="utf-8")

    with pytest.raises(InputError, match=r"labels\.jsonl:2"):
        read_gold(gold)
