"""The report on a small corpus is the one that was reviewed; what changes is reviewed as a diff."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.regenerate import EXPECTED, KEPT, make


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("golden")
    make(folder)
    return folder


@pytest.mark.parametrize("name", KEPT)
def test_the_report_is_the_reviewed_one(made: Path, name: str) -> None:
    assert (made / name).read_text(encoding="utf-8") == (EXPECTED / name).read_text(encoding="utf-8"), (
        "the report changed: run `python -m tests.golden.regenerate` and review the diff"
    )
