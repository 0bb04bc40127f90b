"""Frozen dataclasses as JSON arrays in the order of their fields, and back, floats exact.

`fingerprint` names the shape of a noun, so that what an older shape wrote is never read as a newer one.
"""

from __future__ import annotations

import hashlib
import json
import types
import typing
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache, partial
from typing import Any, TypeVar, cast

from provenance.errors import InputError
from provenance.models import Document, DocumentKind, Span

_T = TypeVar("_T")
_Turn = Callable[[Any], Any]


def encode(value: Any) -> str:
    """The value as one line of JSON; a lone surrogate survives."""
    return json.dumps(_flat(value), separators=(",", ":"))


def decode(kind: type[_T], text: str | bytes) -> _T:
    """The value of dataclass `kind` that `encode` wrote."""
    return cast(_T, _maker(cast(Hashable, kind))(json.loads(text)))


def decode_all(kind: type[_T], text: str | bytes) -> tuple[_T, ...]:
    """The values of one kind that `encode` wrote as a list."""
    make = _maker(cast(Hashable, kind))
    return tuple(make(one) for one in json.loads(text))


def encode_document(document: Document) -> str:
    """An article with the names of its fields, so that any version can read it."""
    named = {name: getattr(document, name) for name in _names(Document)}
    return json.dumps(
        {name: value for name, value in named.items() if value is not None}, separators=(",", ":")
    )


def decode_document(text: str) -> Document:
    """The article that `encode_document` wrote; fields of a later version are passed over.

    Raises:
        InputError: it was written otherwise, by a program before the first version.
    """
    try:
        held = json.loads(text)
        known = {name: held[name] for name in _names(Document) if name in held}
        return Document(**{**known, "kind": DocumentKind(held["kind"])})
    except (LookupError, TypeError, ValueError) as error:
        what = f"an article in it is not written as this program reads it: {text[:40]}"
        raise InputError("the index", what, "make a new index of the same articles") from error


@cache
def fingerprint(*kinds: type) -> str:
    """A short name for the fields of `kinds` and of all that they hold, in order."""
    seen: dict[str, list[str]] = {}
    for kind in kinds:
        _walk(kind, seen)
    return hashlib.sha256(json.dumps(sorted(seen.items())).encode()).hexdigest()[:16]


def _flat(value: Any) -> Any:
    if value is None or isinstance(value, str | int | float):
        return value.value if isinstance(value, Enum) else value
    if is_dataclass(value):
        return [_flat(getattr(value, name)) for name in _names(cast(Hashable, type(value)))]
    return [_flat(each) for each in value]


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    return tuple(each.name for each in fields(cast(Any, kind)))


@cache
def _maker(kind: Hashable) -> _Turn:
    """A function that makes a dataclass of a list."""
    return _made(cast(Any, kind))


def _made(kind: Any) -> _Turn:
    hints = typing.get_type_hints(kind)
    turns = [_turn(hints[name]) for name in _names(kind)]
    if all(turn is None for turn in turns):
        return lambda row: kind(*row)
    pairs = [(place, turn) for place, turn in enumerate(turns) if turn]

    def make(row: list[Any]) -> Any:
        for place, turn in pairs:
            row[place] = turn(row[place])
        return kind(*row)

    return make


def _turn(hint: Any) -> _Turn | None:
    """How a field's JSON becomes its value; None where it already is."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        inner = _turn(next(each for each in typing.get_args(hint) if each is not types.NoneType))
        return partial(_perhaps, inner) if inner else None
    if hint is Span:
        return lambda value: Span(*value)
    if typing.get_origin(hint) is tuple:
        inner = _turn(typing.get_args(hint)[0])
        return partial(_each, inner) if inner else tuple
    if is_dataclass(hint):
        return _maker(cast(type, hint))
    if isinstance(hint, type) and issubclass(hint, Enum):
        members: dict[Any, Enum] = {each.value: each for each in hint}
        return members.__getitem__
    return None


def _perhaps(turn: _Turn, value: Any) -> Any:
    return None if value is None else turn(value)


def _each(turn: _Turn, values: list[Any]) -> tuple[Any, ...]:
    return tuple([turn(value) for value in values])


def _walk(hint: Any, seen: dict[str, list[str]]) -> None:
    for inner in typing.get_args(hint):
        _walk(inner, seen)
    if isinstance(hint, type) and is_dataclass(hint) and hint.__name__ not in seen:
        hints = typing.get_type_hints(hint)
        seen[hint.__name__] = [f"{name}: {hints[name]}" for name in _names(hint)]
        for inner in hints.values():
            _walk(inner, seen)
