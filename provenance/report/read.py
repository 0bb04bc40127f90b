"""`report.json` back into a `models.Report`; a wrong file gives one line that says where and what to try.

Fields this version does not know are passed over: names may be added to the contract.
"""

from __future__ import annotations

import json
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

from provenance.errors import InputError
from provenance.models import Report, Span
from provenance.report.values import json_names

_T = TypeVar("_T")
_SCHEMA = 1
_ADVICE = "give the report.json that `provenance report` wrote"


class _MisfitError(Exception):
    """A value that does not have the shape of its field."""


def read_report(path: Path) -> Report:
    """The report kept in the file at `path` (a folder stands for its `report.json`)."""
    file = path / "report.json" if path.is_dir() else path
    try:
        data = json.loads(file.read_bytes().decode("utf-8"))
    except OSError as error:
        raise InputError(str(file), f"cannot be read ({error.strerror or error})", _ADVICE) from error
    except (ValueError, RecursionError) as error:
        raise InputError(str(file), "is not JSON in UTF-8", _ADVICE) from error
    if not isinstance(data, dict) or "schema" not in data:
        raise InputError(str(file), "is not a provenance report (no field `schema`)", _ADVICE)
    if data["schema"] != _SCHEMA:
        what = f"has schema {str(data['schema'])[:20]!r}, this version reads schema {_SCHEMA}"
        raise InputError(str(file), what, "make the report anew")
    return from_plain(Report, data, str(file))


def from_plain(kind: type[_T], data: Any, where: str = "the value") -> _T:
    """The dataclass `kind` made from what `plain` gave."""
    try:
        return cast(_T, _dataclass(kind, data, ""))
    except _MisfitError as misfit:
        raise InputError(where, str(misfit), _ADVICE) from misfit


def _dataclass(kind: type, data: Any, place: str) -> Any:
    if not isinstance(data, dict):
        raise _MisfitError(f"{place or 'the report'} should be an object")
    hints = _hints(kind)
    values = {}
    for name, required in _required(kind).items():
        key = json_names(kind)[name]
        here = f"{place}.{key}" if place else key
        if key in data:
            values[name] = _value(hints[name], data[key], here)
        elif required:
            raise _MisfitError(f"has no field `{here}`")
    return kind(**values)


def _value(hint: Any, data: Any, place: str) -> Any:
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        return _optional(hint, data, place)
    if hint is Span:
        return _span(data, place)
    if typing.get_origin(hint) is tuple:
        return _tuple(typing.get_args(hint)[0], data, place)
    if is_dataclass(hint):
        return _dataclass(cast(type, hint), data, place)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _member(hint, data, place)
    return _scalar(hint, data, place)


def _optional(hint: Any, data: Any, place: str) -> Any:
    if data is None:
        return None
    inner = next(each for each in typing.get_args(hint) if each is not types.NoneType)
    return _value(inner, data, place)


def _span(data: Any, place: str) -> Span:
    if isinstance(data, list) and len(data) == 2 and all(type(each) is int for each in data):
        return Span(*data)
    raise _MisfitError(f"field `{place}` should be [start, end]")


def _tuple(inner: Any, data: Any, place: str) -> tuple[Any, ...]:
    if not isinstance(data, list):
        raise _MisfitError(f"field `{place}` should be a list")
    return tuple(_value(inner, each, f"{place}[{number}]") for number, each in enumerate(data))


def _member(kind: type[Enum], data: Any, place: str) -> Enum:
    try:
        return kind(data)
    except ValueError:
        known = ", ".join(str(each.value) for each in kind)
        raise _MisfitError(f"field `{place}` is {str(data)[:40]!r}, none of {known}") from None


def _scalar(hint: Any, data: Any, place: str) -> Any:
    if hint is float and type(data) in (int, float):
        return float(data)
    if type(data) is hint:
        return data
    raise _MisfitError(f"field `{place}` should be {_PLAIN_NAMES.get(hint, str(hint))}")


_PLAIN_NAMES = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


@cache
def _required(kind: type) -> dict[str, bool]:
    return {each.name: each.default is MISSING and each.default_factory is MISSING for each in fields(kind)}
