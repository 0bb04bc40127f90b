"""Values in and out of the binary column of a table: a document with what was read in it, a passage, a group.

Pickled, so that every number stays what it is; read back are only classes of this package and plain values.
"""

from __future__ import annotations

import copyreg
import io
import pickle
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

import pyarrow as pa

from provenance.models import kinds

_PLAIN = {
    ("builtins", "set"),
    ("builtins", "frozenset"),
    ("copyreg", "_reconstructor"),
    ("builtins", "object"),
}


def _by_value(member: Enum) -> tuple[type[Enum], tuple[object]]:
    return type(member), (member.value,)


# A member of an enumeration as its class and value, as Python 3.12 writes it; early 3.11 calls `getattr`.
_MEMBERS: dict[type, Any] = {
    one: _by_value for one in vars(kinds).values() if isinstance(one, type) and issubclass(one, Enum)
}


class _Writer(pickle.Pickler):
    """Writes the nouns of this package alike whatever Python runs."""

    dispatch_table = copyreg.dispatch_table | _MEMBERS


class _Reader(pickle.Unpickler):
    """Reads the nouns of this package; a file that names anything else is refused."""

    def find_class(self, module: str, name: str) -> Any:
        found: Any = None
        if module.startswith("provenance.") or (module, name) in _PLAIN:
            found = super().find_class(module, name)
        if not isinstance(found, type) and (module, name) not in _PLAIN:
            raise pickle.UnpicklingError(f"{module}.{name} is no value of this package")
        return found


def pack(value: object) -> bytes:
    """The value as bytes."""
    out = io.BytesIO()
    _Writer(out, protocol=5).dump(value)
    return out.getvalue()


def unpack(data: bytes) -> Any:
    """The value that `pack` was given."""
    return _Reader(io.BytesIO(data)).load()


def packed(values: Iterable[object]) -> pa.Array:
    """A column of values."""
    return pa.array([pack(one) for one in values], pa.binary())


def unpacked(table: pa.Table, column: str = "value") -> Iterator[Any]:
    """The values of a column."""
    for chunk in table.column(column).chunks:
        for one in chunk:
            yield unpack(one.as_py())
