"""Values as JSON: dataclasses, enums and tuples in, dicts and lists out, always in the same bytes.

The names and their order are those of `models`, so this knows no field by name.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from functools import cache
from operator import attrgetter
from pathlib import PurePath
from typing import Any

_DIGITS = 6
_DEEPEST = 5  # an evidence item of an origin, all the evidence of an edge
_FLOATS = ("float", "float | None", float)
_SCALARS = (str, int, float)
_KNOWN_TO_JSON = (str, int, float, type(None), tuple, list, dict)
_LARGEST = 1e9  # JSON has no infinity; a weight that large says the same


def plain(value: Any) -> Any:
    """`value` as dicts, lists, text, numbers and None; a field's trailing underscore is dropped.

    >>> from provenance.models import Edge
    >>> plain(Edge(from_="TASS", to="tsarizm", probability=0.87, relation="wire"))["from"]
    'TASS'
    """
    kind: type = type(value)
    return _shaper(kind)(value)


def flat(value: Any, before: str = "") -> dict[str, Any]:
    """Nested values by dotted names, as a settings file would name them; what is not set is left out.

    >>> flat({"match": {"copy_min_words": 40}, "outlets": None})
    {'match.copy_min_words': 40}
    """
    found: dict[str, Any] = {}
    for key, each in plain(value).items():
        if isinstance(each, dict):
            found |= flat(each, f"{before}{key}.")
        elif each is not None:
            found[f"{before}{key}"] = each
    return found


def to_json(value: Any) -> str:
    """`value` as JSON; what holds no other list or object, or lies deep, is a line.

    The same value gives the same text.

    >>> print(to_json({"at": [1, 2], "words": [{"start": 0}, {"start": 5}]}), end="")
    {
     "at": [1, 2],
     "words": [
      {"start": 0},
      {"start": 5}
     ]
    }
    """
    return laid_out(value if is_dataclass(value) else plain(value))


def laid_out(value: Any, deepest: int = _DEEPEST) -> str:
    """`to_json` for what is plain already; below `deepest` levels all is on one line."""
    return _laid_out(value, "\n", _Layout(deepest)) + "\n"


@cache
def json_names(kind: type) -> dict[str, str]:
    """The JSON name of each field of a dataclass, in order: `from_` is written `from`."""
    return {each.name: each.name.rstrip("_") for each in fields(kind)}


@dataclass(frozen=True, slots=True)
class _Layout:
    """How deep lines are begun, and what dataclasses were written as: passages of a group share an origin."""

    deepest: int
    known: dict[tuple[int, int], str] = field(default_factory=dict)


def _laid_out(value: Any, line: str, layout: _Layout) -> str:
    """JSON in which `line` begins each line of `value`; json's own `indent` is several times slower."""
    kind = type(value)
    if kind is str:
        return _quoted(value)
    if kind is int:
        return str(value)
    if isinstance(value, _KNOWN_TO_JSON):
        return _container(value, line, layout)
    place = (id(value), len(line))
    if place not in layout.known:
        layout.known[place] = _container(_open(value), line, layout)
    return layout.known[place]


def _container(value: Any, line: str, layout: _Layout) -> str:
    if len(line) > layout.deepest or not isinstance(value, tuple | list | dict) or _is_short(value):
        return _on_a_line(value)
    inner = f"{line} "
    if isinstance(value, dict):
        parts = [f"{_quoted(key)}: {_laid_out(each, inner, layout)}" for key, each in value.items()]
        return f"{{{inner}{f',{inner}'.join(parts)}{line}}}"
    return f"[{inner}{f',{inner}'.join([_laid_out(each, inner, layout) for each in value])}{line}]"


def _is_short(value: tuple[Any, ...] | list[Any] | dict[str, Any]) -> bool:
    """Whether a list or object holds no other one; an empty one is nothing."""
    members = value.values() if isinstance(value, dict) else value
    return all(not each or isinstance(each, _SCALARS) for each in members)


def _open(value: Any) -> dict[str, Any]:
    """A dataclass as an object whose members are still as they were; json asks again for those."""
    kind: type = type(value)
    members, keys, floats = _members(kind)
    opened = dict(zip(keys, members(value), strict=True))
    for key in floats:
        if opened[key] is not None:
            opened[key] = _rounded(float(opened[key]))
    return opened


_quoted = json.encoder.encode_basestring
_on_a_line = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_open).encode


@cache
def _members(kind: type) -> tuple[Callable[[Any], tuple[Any, ...]], tuple[str, ...], tuple[str, ...]]:
    """How to get all members of a dataclass at once, their JSON names, and which of them are floats.

    A whole number in a field of floats is written as a float, so that 0 and 0.0 are one.
    """
    names = json_names(kind)
    floats = tuple(names[each.name] for each in fields(kind) if each.type in _FLOATS)
    if len(names) > 1:
        return attrgetter(*names), tuple(names.values()), floats
    return lambda value: tuple(getattr(value, name) for name in names), tuple(names.values()), floats


@cache
def _shaper(kind: type) -> Callable[[Any], Any]:
    """What makes values of `kind` plain: found once for each kind, for a report has millions of values."""
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, float):
        return _rounded
    if issubclass(kind, str | int | type(None)):
        return lambda value: value
    if is_dataclass(kind):
        return lambda value: {key: plain(each) for key, each in _open(value).items()}
    if issubclass(kind, Mapping):
        return lambda value: {str(key): plain(item) for key, item in value.items()}
    if issubclass(kind, PurePath):
        return lambda value: value.name  # a report says nothing of the machine it was made on
    if issubclass(kind, set | frozenset):
        return lambda value: [plain(item) for item in sorted(value)]
    return _each_plain


def _each_plain(values: Iterable[Any]) -> list[Any]:
    return [plain(each) for each in values]


def _rounded(value: float) -> float:
    if math.isnan(value):
        return 0.0
    return round(max(-_LARGEST, min(_LARGEST, value)), _DIGITS) + 0.0
