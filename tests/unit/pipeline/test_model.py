"""A sentence model of the user's: read offline, heard only when asked for, across languages too."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
import pytest

from provenance.errors import InputError, SettingsError
from provenance.match import Field, find_reuse
from provenance.match.semantic import Opinion, Senses, Vectors
from provenance.models import Document
from provenance.pipeline.model import load_model
from provenance.settings import load
from tests.builders import a_quotation

GERMAN = "Die alte Mühle am Fluss wird im Herbst geschlossen."
ENGLISH = "The old mill by the river will be closed in autumn."
OTHER = "Nobody knows how many geese crossed the bay last night."
WORDS = ("[UNK]", "mill", "mühle", "river", "fluss", "closed", "geschlossen", "geese", "bay", "night")
MEANINGS = (0, 1, 1, 2, 2, 3, 3, 4, 5, 6)


def a_model(folder: Path) -> Path:
    """A model of ten words of two languages: token ids in, one row of a table a token out."""
    make = onnx.helper
    table = np.zeros((len(WORDS), 7), np.float32)
    table[np.arange(len(WORDS)), MEANINGS] = 1.0
    table[0] = 0.01
    graph = make.make_graph(
        [make.make_node("Gather", ["table", "input_ids"], ["last_hidden_state"])],
        "words",
        [make.make_tensor_value_info("input_ids", onnx.TensorProto.INT64, ["batch", "tokens"])],
        [make.make_tensor_value_info("last_hidden_state", onnx.TensorProto.FLOAT, ["batch", "tokens", 7])],
        [onnx.numpy_helper.from_array(table, "table")],
    )
    model = make.make_model(graph, opset_imports=[make.make_opsetid("", 17)], ir_version=8)
    (folder / "model.onnx").write_bytes(model.SerializeToString())
    vocabulary = {word: number for number, word in enumerate(WORDS)}
    tokenizer = {
        "version": "1.0",
        "normalizer": {"type": "Lowercase"},
        "pre_tokenizer": {"type": "Whitespace"},
        "model": {"type": "WordLevel", "vocab": vocabulary, "unk_token": "[UNK]"},
    }
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer), encoding="utf-8")
    return folder


def said(embed: object) -> list[int]:
    documents = [
        Document("de", GERMAN, language="de"),
        Document("en", ENGLISH, language="en"),
        Document("x", OTHER),
    ]
    quotations = {one.id: [a_quotation(one, one.text, "Ann Lee")] for one in documents}
    reuse = find_reuse(Field(documents, quotations=quotations), embed=embed)  # type: ignore[arg-type]
    return sorted(len(one.renderings) for one in reuse.utterances)


def test_a_model_of_two_languages_joins_what_words_cannot(tmp_path: Path) -> None:
    assert said(None) == [1, 1, 1]
    assert said(load_model(a_model(tmp_path))) == [1, 2]


def test_vectors_do_not_depend_on_company(tmp_path: Path) -> None:
    embed = load_model(a_model(tmp_path))

    alone, together = embed([ENGLISH]), embed([OTHER * 40, ENGLISH, "", "\ud800"])

    assert together.shape == (4, 7)
    assert np.allclose(alone[0], together[1], atol=1e-6)


def test_a_directory_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no sentence model"):
        load_model(tmp_path)


def test_a_model_is_set_by_the_settings_file(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text('[semantic]\nmodel = "mini"\n', encoding="utf-8")

    assert load(tmp_path / "s.toml").model == tmp_path / "mini"
    (tmp_path / "s.toml").write_text("[semantic]\nweight = 3\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="model ="):
        load(tmp_path / "s.toml")


def test_the_nearest_of_one_speaker_are_proposed() -> None:
    def embed(texts: list[str]) -> Vectors:
        return np.array([[len(text), 1.0] for text in texts], np.float32)

    senses = Senses(embed, Opinion())  # type: ignore[arg-type]

    assert senses.near(["a", "aa", "aaa"], [("x",), ("x",), ("y",)]) == [(0, 1)]


@pytest.mark.parametrize("text", ["a = " + "[" * 3_000, "[match]\nhot_bucket = 99999999999999999999999\n"])
def test_settings_that_no_run_can_use_are_one_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "odd.toml").write_text(text)
    with pytest.raises(SettingsError, match=r"odd\.toml|hot_bucket"):
        load(tmp_path / "odd.toml")
