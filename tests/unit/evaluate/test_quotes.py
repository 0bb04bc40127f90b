"""Scoring: what is right counts as right, what is missing or invented counts against us."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance.errors import InputError
from provenance.evaluate.calibration import brier, expected_error, log_loss, reliability
from provenance.evaluate.quotes import evaluate_quotes

TEXT = "“We will repair the bridge before winter comes,” Ana Petrova said."


def gold_file(folder: Path, quotes: list[dict[str, object]]) -> Path:
    path = folder / "gold.jsonl"
    path.write_text(json.dumps({"id": "a", "text": TEXT, "quotes": quotes}) + "\n", encoding="utf-8")
    return path


def figures(path: Path) -> dict[str, float]:
    return {one.measure: one.ours for one in evaluate_quotes(path).figures}


def the_quotation(**changes: object) -> dict[str, object]:
    end = TEXT.index("”") + 1
    speaker = TEXT.index("Ana")
    return {
        "start": 0,
        "end": end,
        "kind": "direct",
        "quoted": [[0, end]],
        "speaker": "Ana Petrova",
        "speaker_start": speaker,
        "speaker_end": speaker + len("Ana Petrova"),
    } | changes


def test_a_quotation_found_whole_with_its_speaker_scores_full(tmp_path: Path) -> None:
    found = figures(gold_file(tmp_path, [the_quotation()]))

    assert found["strings of 5+ words: exact F1"] == 1.0
    assert found["direct: speaker end to end"] == 1.0


def test_another_speaker_is_wrong(tmp_path: Path) -> None:
    other = the_quotation(speaker="Boris Ilic", speaker_start=None, speaker_end=None)

    assert figures(gold_file(tmp_path, [other]))["direct: speaker end to end"] == 0.0


def test_an_invented_quotation_counts_against_us(tmp_path: Path) -> None:
    assert figures(gold_file(tmp_path, []))["all kinds: exact F1"] == 0.0


def test_a_line_that_is_no_article_is_named(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a", "text": "", "quotes": []}\n{"id": 3}\n', encoding="utf-8")

    with pytest.raises(InputError, match=r"gold\.jsonl:2"):
        evaluate_quotes(path)


def test_calibrated_answers_have_no_expected_error() -> None:
    judged = [(0.5, True), (0.5, False), (1.0, True), (1.0, True)]

    assert expected_error(reliability(judged, bins=2)) == 0.0


def test_brier_and_log_loss_punish_confident_error_most() -> None:
    assert brier([(0.9, False)]) > brier([(0.6, False)])
    assert log_loss([(0.9, False)]) > log_loss([(0.6, False)])
