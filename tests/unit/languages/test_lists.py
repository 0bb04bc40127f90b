"""The lists of words: an editor finds each word once in a list."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[3] / "provenance" / "languages"


@pytest.mark.parametrize("page", sorted(FOLDER.glob("*.py")), ids=lambda page: page.stem)
def test_no_list_says_a_word_twice(page: Path) -> None:
    twice = {
        f"line {line}: {word}"
        for line, listed in lists_of(ast.parse(page.read_text(encoding="utf-8")))
        for word, count in Counter(listed).items()
        if count > 1
    }

    assert twice == set()


def lists_of(tree: ast.AST) -> Iterator[tuple[int, list[str]]]:
    """The words of each `words("...")`, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "words":
            given = node.args[0]
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                yield node.lineno, given.value.split()
