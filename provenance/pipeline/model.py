"""A sentence model from a directory of the user's: `tokenizer.json` and `model.onnx` in, vectors out.

The only home of onnxruntime and tokenizers (extra `[semantic]`); reads no network.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from provenance.errors import InputError
from provenance.match.semantic import Embed, Vectors

_MODELS = ("model.onnx", "onnx/model.onnx")
_TOKENIZER = "tokenizer.json"
_MOST_TOKENS = 256
_AT_ONCE = 32


def load_model(directory: Path) -> Embed:
    """The function that turns sentences into vectors by the model in `directory`.

    Token vectors are averaged where the model gives one a token (Reimers & Gurevych 2019), taken as they are
    where it gives one a sentence.

    Raises:
        InputError: the extra is not installed, or the directory does not hold a model that can be run.
    """
    try:
        runtime = importlib.import_module("onnxruntime")
        tokenizers = importlib.import_module("tokenizers")
    except ImportError as error:
        raise InputError(
            str(directory), f"{error.name} is not installed", 'pip install "quote-provenance[semantic]"'
        ) from error
    held = next((directory / name for name in _MODELS if (directory / name).is_file()), None)
    if held is None or not (directory / _TOKENIZER).is_file():
        wanted = f"name a directory that holds {_TOKENIZER} and {' or '.join(_MODELS)}"
        raise InputError(str(directory), "no sentence model is here", wanted)
    try:
        tokenizer = tokenizers.Tokenizer.from_file(str(directory / _TOKENIZER))
        session = runtime.InferenceSession(
            str(held), _one_thread(runtime), providers=["CPUExecutionProvider"]
        )
    except Exception as error:  # each library raises types of its own
        raise InputError(
            str(directory), f"the model cannot be read ({_first_line(error)})", "export it anew"
        ) from error
    tokenizer.enable_truncation(_MOST_TOKENS)
    tokenizer.no_padding()
    return _Model(tokenizer, session).embed


class _Model:
    """A tokenizer and a session, run in batches of like length."""

    def __init__(self, tokenizer: Any, session: Any) -> None:
        self._tokenizer, self._session = tokenizer, session
        self._inputs = {one.name for one in session.get_inputs()}

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One vector a text."""
        clean = [text.encode("utf-8", "replace").decode("utf-8") for text in texts]
        encoded = [one.ids for one in self._tokenizer.encode_batch(clean)]
        order = sorted(range(len(encoded)), key=lambda number: (len(encoded[number]), number))
        rows: dict[int, Vectors] = {}
        for low in range(0, len(order), _AT_ONCE):
            numbers = order[low : low + _AT_ONCE]
            rows.update(zip(numbers, self._run([encoded[number] for number in numbers]), strict=True))
        return np.array([rows[number] for number in range(len(encoded))], np.float32)

    def _run(self, batch: list[list[int]]) -> Vectors:
        width = max(1, *map(len, batch))
        ids = np.zeros((len(batch), width), np.int64)
        mask = np.zeros((len(batch), width), np.int64)
        for row, held in enumerate(batch):
            ids[row, : len(held)] = held
            mask[row, : len(held)] = 1
        known = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        given = {name: values for name, values in known.items() if name in self._inputs}
        found = np.asarray(self._session.run(None, given)[0], np.float32)
        if found.ndim == 2:
            return found
        weights = mask[:, :, None].astype(np.float32)
        return np.asarray((found * weights).sum(1) / np.maximum(weights.sum(1), 1.0), np.float32)


def _one_thread(runtime: Any) -> Any:
    """The same bytes on every machine ask for one order of additions."""
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return options


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
