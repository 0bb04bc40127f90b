"""Two programs that write to one index: what it answers depends on its articles, not on who came when."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from provenance.outlets.table import OutletTable
from provenance.pipeline import arriving, gathering, settling
from provenance.pipeline.index import Index
from provenance.report import to_json
from provenance.store.database import Database
from tests.index_builders import articles, with_stock


def test_articles_that_another_adds_as_all_are_compared_leave_no_trace_of_their_coming(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few, more = articles()[:3], articles()[3:]
    as_whole = settling._as_whole

    def and_another_adds(shop: settling.Workshop) -> Any:
        monkeypatch.setattr(settling, "_as_whole", as_whole)
        with Index.open(tmp_path / "two.db", whole=4) as other:
            other.add(more)
        return as_whole(shop)

    with Index.open(tmp_path / "two.db", whole=4) as two, Index.open(tmp_path / "one.db", whole=4) as one:
        monkeypatch.setattr(settling, "_as_whole", and_another_adds)
        two.add(few)
        one.add(articles())

        kinds = "SELECT DISTINCT kind FROM views ORDER BY kind"
        assert two._base.rows(kinds) == one._base.rows(kinds)
        assert to_json(two.report()) == to_json(one.report())


def test_a_saying_that_another_brings_as_company_is_looked_for_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stock = [(0, (4,)), (1, (0, 2)), (2, (3,)), (3, (0,)), (0, (1, 3)), (1, (1, 3, 4)), (2, (0, 3))]
    held = [replace(with_stock(*one), id=f"d{number}") for number, one in enumerate(stock)]
    few, more = held[:5], held[5:]  # of the families of some that are there
    settle_all = gathering._settle_all

    def and_another_adds(*given: Any) -> set[int]:
        found = settle_all(*given)
        monkeypatch.setattr(gathering, "_settle_all", settle_all)
        with closing(Database(tmp_path / "two.db")) as base:  # and ends before it has compared anything
            arriving.add(base, more, OutletTable.default())
        return found

    with Index.open(tmp_path / "two.db", whole=0) as two, Index.open(tmp_path / "one.db", whole=0) as one:
        monkeypatch.setattr(gathering, "_settle_all", and_another_adds)
        two.add(few)
        one.add(held)

        assert to_json(two.report()) == to_json(one.report())
