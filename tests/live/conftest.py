"""One server for the tests that leave it as it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.live.served import Served, make_index, serving


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server over three articles."""
    index = make_index(tmp_path_factory.mktemp("served") / "desk.db")
    with serving(
        index, {"body_bytes": 1_000_000, "upload_bytes": 3_000_000, "unpacked_bytes": 20_000_000}
    ) as one:
        yield one
