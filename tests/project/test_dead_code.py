"""Nothing is carried along: every name of a module is used somewhere, every parameter is read."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHECKED = {"json_schema"}  # makes a page of the docs, which a test holds against it
NOT_YET = "quotes"  # has parameters still that nothing reads
MODULES = {path: ast.parse(path.read_text("utf-8")) for path in sorted((ROOT / "provenance").rglob("*.py"))}


def test_every_name_is_used() -> None:
    pages = chain(MODULES, (ROOT / "docs").rglob("*.md"), (ROOT / "benchmarks").rglob("*.py"))
    words = Counter(word for page in pages for word in re.findall(r"\w+", page.read_text("utf-8")))

    unused = [f"{at(path)}: {name}" for path, name in names() if words[name] == 1 and name not in CHECKED]

    assert unused == []


def test_every_parameter_is_read() -> None:
    handed_on = {name for tree in MODULES.values() for name in names_that_are_no_calls(tree)}

    unread = [
        f"{at(path)}: {function.name}({name})"
        for path, tree in MODULES.items()
        for function in tree.body
        if isinstance(function, ast.FunctionDef)
        and function.name not in handed_on
        and NOT_YET not in path.parts
        for name in unread_parameters(function)
    ]

    assert unread == []


def at(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def names() -> Iterator[tuple[Path, str]]:
    """What the modules define at their top."""
    for path, tree in MODULES.items():
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                yield path, node.name
            elif isinstance(node, ast.Assign | ast.AnnAssign):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                yield from ((path, one.id) for one in targets if isinstance(one, ast.Name))


def names_that_are_no_calls(tree: ast.AST) -> Iterator[str]:
    """Functions handed to others, which say what parameters they have: handlers, judges, readers."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if id(node) not in called:
            if isinstance(node, ast.Name):
                yield node.id
            elif isinstance(node, ast.Attribute):
                yield node.attr


def unread_parameters(function: ast.FunctionDef) -> list[str]:
    read = {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
    given = function.args
    return [one.arg for one in (*given.posonlyargs, *given.args, *given.kwonlyargs) if one.arg not in read]
