"""What a call costs in CPU seconds, as a test may compare it.

A machine that does much else makes a measurement long, never short: the least of several counts.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time

_MOST = 6


def cpu_seconds(call: Callable[[], object]) -> float:
    """The CPU seconds of a call; the collector of what other tests left waits."""
    gc.collect()
    gc.disable()
    begin = process_time()
    try:
        call()
    finally:
        gc.enable()
    return process_time() - begin


def is_within(seconds: float, call: Callable[[], object]) -> bool:
    """Whether a call takes less than so many CPU seconds when nothing else hinders it."""
    return any(cpu_seconds(call) < seconds for _ in range(_MOST))


def grows_less_than(
    times: float,
    seconds: Callable[[int], float],
    small: int,
    large: int,
    least: float = 0.0,
    spare: float = 0.0,
) -> bool:
    """Whether a large size takes under `times` the seconds of a small one, `least` or more, and `spare`."""
    quick = slow = float("inf")
    for _ in range(_MOST):
        quick, slow = min(quick, seconds(small)), min(slow, seconds(large))
        if slow < times * max(quick, least) + spare:
            return True
    return False
