"""What the folders of a partitioned table say of its rows: `outlet=Gazette/day=2021-03-04/part-0.parquet`."""

from __future__ import annotations

from urllib.parse import unquote

_NONE = "__HIVE_DEFAULT_PARTITION__"


def partition_fields(path: str) -> dict[str, object]:
    """The values that the folders of a Parquet file's path name, as Hive, Spark and pyarrow write them.

    >>> partition_fields("outlet=The%20Gazette/part-0.parquet"), partition_fields("a=b/one.txt")
    ({'outlet': 'The Gazette'}, {})
    """
    if not path.lower().endswith(".parquet"):
        return {}
    parts = (part.partition("=") for part in path.split("/")[:-1])
    return {unquote(name): unquote(value) for name, sign, value in parts if sign and value != _NONE}
