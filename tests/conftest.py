"""Tests say the same on every machine: made-up examples are drawn alike, and may take their time.

`pytest --hypothesis-profile=search tests/properties` draws others each time, to look for new faults.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "same", derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", settings.get_profile("same"), derandomize=False, max_examples=300)
settings.load_profile("same")
