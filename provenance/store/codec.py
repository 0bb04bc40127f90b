"""Frozen dataclasses as JSON arrays in the order of their fields, and back, floats exact.

`fingerprint` names the shape of a noun, so that what an older shape wrote is never read as a newer one.
"""

from __future__ import annotations

import hashlib
import json
import types
import typing
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache, partial
from typing import Any, TypeVar, cast

from provenance.errors import InputError
from provenance.models import Document, DocumentKind, Span

_T = TypeVar("_T")
_Turn = Callable[[Any], Any]
_SHOWN = 40  # characters of what cannot be read


def encode(value: Any) -> str:
    """The value as one line of JSON; a lone surrogate survives."""
    return json.dumps(_flat(value), separators=(",", ":"))


def decode(kind: type[_T], text: str | bytes) -> _T:
    """The value of dataclass `kind` that `encode` wrote.

    Raises:
        InputError: it was written otherwise, or damaged.
    """
    with told(f"an answer ({kind.__name__})", text):
        return cast(_T, _maker(cast(Hashable, kind))(json.loads(text)))


def decode_words(text: str) -> tuple[str, ...]:
    """The words that `encode` wrote as a list.

    Raises:
        InputError: it was written otherwise, or damaged.
    """
    with told("a list of words", text):
        return _strings(json.loads(text))


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
    with told("an article", text, "make a new index of the same articles"):
        held = json.loads(text)
        known = {name: held[name] for name in _names(Document) if name in held}
        _look_at(_hints(Document), tuple(known), [*known.values()])
        return Document(**{**known, "kind": DocumentKind(held["kind"])})


@contextmanager
def told(what: str, text: object, advice: str = "provenance index verify says where") -> Iterator[None]:
    """What is wrong with a stored value that is read inside, in one line a reader can act on."""
    try:
        yield
    except (LookupError, TypeError, ValueError, RecursionError) as error:
        message = f"{what} in it is not written as this program reads it: {ascii(text)[:_SHOWN]}"
        raise InputError("the index", message, advice) from error


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
def _hints(kind: Hashable) -> Mapping[str, Any]:
    return typing.get_type_hints(cast(Any, kind))


@cache
def _maker(kind: Hashable) -> _Turn:
    """A function that makes a dataclass of a list."""
    return _made(cast(Any, kind))


def _made(kind: Any) -> _Turn:
    hints, names = _hints(kind), _names(kind)
    turns = [_turn(hints[name]) for name in names]
    pairs = [(place, turn) for place, turn in enumerate(turns) if turn]

    known: set[tuple[type, ...]] = set()

    def make(row: list[Any]) -> Any:
        found = tuple(map(type, row))
        if found not in known or type(row) is not list:
            _look_at(hints, names, row)
            known.add(found)
        for place, turn in pairs:
            row[place] = turn(row[place])
        return kind(*row)

    return make


def _look_at(hints: Mapping[str, Any], names: Sequence[str], row: Sequence[Any]) -> None:
    """Refuse a row whose values are not of the types that JSON has for these fields."""
    if type(row) is not list:
        raise TypeError("not a list")
    for name, one in zip(names, row, strict=True):
        if type(one) not in _plain_types(hints[name]):
            raise TypeError(f"{name} is {type(one).__name__}")


def _plain_types(hint: Any) -> tuple[type, ...]:
    """What JSON makes of a field."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        return tuple(each for inner in typing.get_args(hint) for each in _plain_types(inner))
    if typing.get_origin(hint) is tuple or hint is Span or is_dataclass(hint):
        return (list,)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return (str,)
    return (float, int) if hint is float else (hint,)


def _turn(hint: Any) -> _Turn | None:
    """How a field's JSON becomes its value; None where it already is."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        inner = _turn(next(each for each in typing.get_args(hint) if each is not types.NoneType))
        return partial(_perhaps, inner) if inner else None
    if hint is Span:
        return _span
    if typing.get_origin(hint) is tuple:
        inner = _turn(typing.get_args(hint)[0])
        return partial(_each, inner) if inner else _strings
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


def _span(value: list[Any]) -> Span:
    start, end = value
    if type(start) is not int or type(end) is not int:
        raise TypeError("a span is two whole numbers")
    return Span(start, end)


def _strings(values: list[Any]) -> tuple[str, ...]:
    if type(values) is not list or not all(type(one) is str for one in values):
        raise TypeError("not a list of words")
    return tuple(values)


def _walk(hint: Any, seen: dict[str, list[str]]) -> None:
    for inner in typing.get_args(hint):
        _walk(inner, seen)
    if isinstance(hint, type) and is_dataclass(hint) and hint.__name__ not in seen:
        hints = typing.get_type_hints(hint)
        seen[hint.__name__] = [f"{name}: {hints[name]}" for name in _names(hint)]
        for inner in hints.values():
            _walk(inner, seen)
