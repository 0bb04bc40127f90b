"""The served OpenAPI document against the server: whatever is sent, no fault and no undescribed answer."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection

from provenance.web.operations import OPERATIONS, Operation
from tests.live.served import Served

EVERY = list(HealthCheck)


@pytest.fixture(scope="module")
def api(served: Served) -> Any:
    """The document as the server gives it."""
    return schemathesis.openapi.from_url(f"{served.url}/openapi.json")


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["fitting", "wrong"])
@pytest.mark.parametrize("operation", OPERATIONS, ids=[f"{each.method} {each.path}" for each in OPERATIONS])
def test_whatever_is_sent_is_answered_as_described(
    served: Served, api: Any, operation: Operation, mode: GenerationMode
) -> None:
    asked = api[operation.path][operation.method]
    if mode is GenerationMode.NEGATIVE and not operation.fields:
        mode = GenerationMode.POSITIVE

    @given(asked.as_strategy(generation_mode=mode))
    @settings(max_examples=10, deadline=None, suppress_health_check=EVERY, derandomize=True, database=None)
    def ask(case: Any) -> None:
        # A letter outside ASCII is a word to us and none to the pattern: that check would cry wolf.
        case.call_and_validate(timeout=60, excluded_checks=[negative_data_rejection])

    ask()
    assert served.is_well()
