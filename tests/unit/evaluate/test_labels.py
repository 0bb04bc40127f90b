"""Gold of anyone's making: what cannot be read is one clear error, what may be left out may be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from provenance.errors import InputError
from provenance.evaluate import origin, quotes
from provenance.evaluate.reuse import evaluate_reuse

_DEEP = "[" * 100_000
_LONG = '{"id": 1' + "0" * 5_000 + "}"
_TEXT = "“No,” said Ann."


def _article(**changes: Any) -> str:
    quote = {"start": 1, "end": 4, "kind": "direct", "speaker": "Ann"} | changes
    return json.dumps({"id": "a", "text": _TEXT, "quotes": [quote]})


@pytest.mark.parametrize(
    "line",
    [
        _DEEP,
        _LONG,
        "[]",
        "1",
        _article(start="1"),
        _article(start=None),
        _article(end=float("inf")),
        _article(end=float("nan")),
        _article(start=True),
        _article(start=-5),
        _article(end=99),
        _article(quoted=[[1]]),
        _article(quoted=[["a", "b"]]),
        _article(quoted=7),
        _article(speaker_start=1, speaker_end="x"),
        _article(speaker=["Ann"]),
        json.dumps({"id": "a", "text": 3, "quotes": []}),
    ],
)
def test_a_misshapen_article_is_one_clear_error(tmp_path: Path, line: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(line + "\n", encoding="utf-8")

    with pytest.raises(InputError, match="is no labelled article"):
        list(quotes.read_gold(path))


@pytest.mark.parametrize(
    "changes",
    [{}, {"quoted": None}, {"quoted": [[1, 4]]}, {"speaker": None}, {"speaker_start": None}, {"kind": None}],
)
def test_what_may_be_left_out_may_be(tmp_path: Path, changes: dict[str, Any]) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(_article(**changes) + "\n", encoding="utf-8")

    assert [one["id"] for one in quotes.read_gold(path)] == ["a"]


@pytest.mark.parametrize(
    "content",
    [
        _DEEP,
        _LONG,
        '{"documents": [1]}',
        '{"documents": {"a": 3}}',
        '{"id": "a", "origin": 1' + "0" * 5_000 + "}",
    ],
)
def test_misshapen_origins_are_one_clear_error(tmp_path: Path, content: str) -> None:
    path = tmp_path / "gold.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(InputError):
        origin.read_gold(path)


def test_origins_of_both_shapes_are_read(tmp_path: Path) -> None:
    whole, rows = tmp_path / "a.json", tmp_path / "b.jsonl"
    whole.write_text('{"documents": {"a": {"origin": "AP"}}}', encoding="utf-8")
    rows.write_text('{"id": "a", "origin": "AP"}\n', encoding="utf-8")

    assert origin.read_gold(whole)["a"]["origin"] == origin.read_gold(rows)["a"]["origin"] == "AP"


@pytest.mark.parametrize("line", [_DEEP, _LONG.replace('"id"', '"same"')])
def test_misshapen_pairs_are_one_clear_error(tmp_path: Path, line: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(line + "\n", encoding="utf-8")

    with pytest.raises(InputError):
        evaluate_reuse(path)
