"""Date intervals as numbers, so that a whole group is compared at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
import numpy.typing as npt

from provenance.models import DateInterval

Days = npt.NDArray[np.float64]

_EPOCH = datetime(1, 1, 1, tzinfo=UTC)
# How much of a stamp is the day: "2021-03-04" of "2021-03-04T10:15Z".
DAY_CHARS = 10


def gaps_in_days(intervals: Sequence[DateInterval]) -> Days:
    """[i, j]: how many days at least i was published before j; negative where not sure, -inf where undated.

    A day stands for the whole day, so two documents of one day are in no order.
    """
    start = np.array([_days(one.earliest, at_end=False) for one in intervals])
    end = np.array([_days(one.latest, at_end=True) for one in intervals])
    start[np.isnan(start)] = -np.inf
    end[np.isnan(end)] = np.inf
    gaps: Days = start[None, :] - end[:, None]
    return gaps


def _days(stamp: str | None, at_end: bool) -> float:
    """Days since the year 1; the end of the day or minute for `at_end`; NaN where nothing can be read."""
    try:
        moment = datetime.fromisoformat((stamp or "").replace("Z", "+00:00"))
    except ValueError:
        return float("nan")
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    step = timedelta(0)
    if at_end:
        step = timedelta(days=1) if len(stamp or "") <= DAY_CHARS else timedelta(minutes=1)
    return (moment - _EPOCH) / timedelta(days=1) + step / timedelta(days=1)
