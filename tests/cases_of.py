"""The rows of a table in `tests/cases`, for `pytest.mark.parametrize`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def cases_of(name: str) -> list[dict[str, Any]]:
    """The rows of `tests/cases/<name>.jsonl`."""
    lines = (Path(__file__).parent / "cases" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]
