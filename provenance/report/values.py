"""Values as JSON: dataclasses, enums and tuples in, dicts and lists out, always in the same bytes.

The names and their order are those of `models`, so this knows no field by name.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import PurePath
from typing import Any

_DIGITS = 6
_LARGEST = 1e9  # JSON has no infinity; a weight that large says the same


def plain(value: Any) -> Any:
    """`value` as dicts, lists, text, numbers and None; a field's trailing underscore is dropped.

    >>> from provenance.models import Edge
    >>> plain(Edge(from_="TASS", to="tsarizm", probability=0.87, relation="wire"))["from"]
    'TASS'
    """
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float):
        return _rounded(value)
    if value is None or isinstance(value, str | int):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {key: _field(value, name) for name, key in json_names(type(value)).items()}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, PurePath):
        return value.name  # a report says nothing of the machine it was made on
    if isinstance(value, set | frozenset):
        return [plain(item) for item in sorted(value)]
    return [plain(item) for item in value]


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
    """`value` as indented JSON with a newline at the end; the same value gives the same text."""
    return json.dumps(plain(value), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


@cache
def json_names(kind: type) -> dict[str, str]:
    """The JSON name of each field of a dataclass, in order: `from_` is written `from`."""
    return {each.name: each.name.rstrip("_") for each in fields(kind)}


def _field(value: Any, name: str) -> Any:
    """A field's value; a whole number in a field of floats is written as a float, so 0 and 0.0 are one."""
    held = getattr(value, name)
    kind: type = type(value)
    return _rounded(float(held)) if name in _float_fields(kind) else plain(held)


@cache
def _float_fields(kind: type) -> frozenset[str]:
    return frozenset(each.name for each in fields(kind) if each.type in ("float", float))


def _rounded(value: float) -> float:
    if math.isnan(value):
        return 0.0
    return round(max(-_LARGEST, min(_LARGEST, value)), _DIGITS) + 0.0
