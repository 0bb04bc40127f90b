"""What a call costs in CPU seconds, as a test may compare it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time


def cpu_seconds(call: Callable[[], object], times: int = 2) -> float:
    """The least CPU seconds of `times` calls; the collector of what other tests left waits."""
    gc.collect()
    gc.disable()
    try:
        return min(_once(call) for _ in range(times))
    finally:
        gc.enable()


def _once(call: Callable[[], object]) -> float:
    begin = process_time()
    call()
    return process_time() - begin
