"""Values in and out of the binary column of a table: a document with what was read in it, a passage, a group.

Pickled, so that every number stays what it is; read back are only classes of this package and plain values.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow as pa

_PLAIN = {
    ("builtins", "set"),
    ("builtins", "frozenset"),
    ("copyreg", "_reconstructor"),
    ("builtins", "object"),
}


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
    return pickle.dumps(value, protocol=5)


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
