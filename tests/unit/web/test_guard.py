"""Rates, and bodies within their bounds."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from provenance.web.config import Serving, WebLimits
from provenance.web.guard import Body, Rates, body_bound
from provenance.web.refusals import RefusedError


def test_a_burst_is_taken_and_then_a_steady_rate() -> None:
    now = [0.0]
    rates = Rates(2.0, 3, lambda: now[0])

    taken = [rates.take("a") for _ in range(5)]
    now[0] = 1.0
    later = [rates.take("a") for _ in range(3)]

    assert taken == [True, True, True, False, False]
    assert later == [True, True, False]
    assert rates.take("b")


def test_uploads_have_a_bound_of_their_own() -> None:
    limits = WebLimits()

    assert body_bound("/api/uploads", limits) == limits.upload_bytes
    assert body_bound("/api/check", limits) == limits.body_bytes


def read_all(parts: list[bytes], limits: WebLimits, most: int = 100, gap: float = 0.0) -> int:
    """How many bytes come through."""

    async def run() -> int:
        left = list(parts)

        async def receive() -> dict[str, Any]:
            await asyncio.sleep(gap)
            return {"type": "http.request", "body": left.pop(0), "more_body": bool(left)}

        body, size = Body(receive, most, limits), 0
        while True:
            message = await body.receive()
            size += len(message["body"])
            if not message["more_body"]:
                return size

    return asyncio.run(run())


def test_a_body_within_its_bounds_comes_through() -> None:
    assert read_all([b"x" * 60, b"x" * 40], WebLimits()) == 100


@pytest.mark.parametrize(
    ("parts", "limits", "gap", "status"),
    [
        ([b"x" * 60, b"x" * 41], WebLimits(), 0.0, 413),
        ([b"x", b"x"], WebLimits(body_seconds=0.02), 0.2, 408),
        ([b"x"] * 30, WebLimits(body_seconds=0.1, slowest_bytes=1000), 0.02, 408),
    ],
)
def test_a_body_beyond_them_is_refused(
    parts: list[bytes], limits: WebLimits, gap: float, status: int
) -> None:
    with pytest.raises(RefusedError) as refused:
        read_all(parts, limits, gap=gap)

    assert refused.value.status == status


def test_uploads_lie_beside_the_index() -> None:
    assert Serving(Path("x/desk.db")).uploads == Path("x/desk.db-uploads")
