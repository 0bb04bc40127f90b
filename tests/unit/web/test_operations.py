"""The API's input is checked field by field, and described as it is checked."""

from __future__ import annotations

from typing import Any

import pytest

from provenance.web.openapi import openapi
from provenance.web.operations import OPERATIONS, Field, taken
from provenance.web.refusals import RefusedError

FIELDS = (
    Field("words", "words", required=True, least=1, most=10, has_word=True),
    Field("limit", "how many", type="integer", default=5, least=1, most=9),
    Field("kind", "which", choices=("a", "b"), default="a"),
    Field("id", "ids", many=True),
)


def test_what_is_not_given_has_its_default() -> None:
    assert taken(FIELDS, {"words": "x"}, {}) == {"words": "x", "limit": 5, "kind": "a", "id": None}


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"words": ""},
        {"words": " \n?"},
        {"words": "x" * 11},
        {"words": 1},
        {"words": None},
        {"words": "x", "limit": "0"},
        {"words": "x", "limit": "10"},
        {"words": "x", "limit": "1.5"},
        {"words": "x", "limit": "٣"},
        {"words": "x", "limit": True},
        {"words": "x", "limit": None},
        {"words": "x", "kind": "c"},
        {"words": "x", "other": "y"},
    ],
)
def test_what_is_wrong_is_422_and_names_the_field(values: dict[str, Any]) -> None:
    with pytest.raises(RefusedError) as refused:
        taken(FIELDS, values, {})

    assert refused.value.status == 422 and "'" in refused.value.message


def test_a_field_given_twice_is_refused_unless_it_may_be() -> None:
    assert taken(FIELDS, {"words": "x", "id": "b"}, {"words": ["x"], "id": ["a", "b"]})["id"] == ["a", "b"]
    with pytest.raises(RefusedError):
        taken(FIELDS, {"words": "y"}, {"words": ["x", "y"]})


def test_the_description_has_every_operation_and_every_shape_it_names() -> None:
    described = openapi()

    def names(value: Any) -> set[str]:
        if isinstance(value, dict):
            own = {value["$ref"].rpartition("/")[2]} if "$ref" in value else set()
            return own.union(*map(names, value.values()))
        return set().union(*map(names, value)) if isinstance(value, list) else set()

    assert sum(len(each) for each in described["paths"].values()) == len(OPERATIONS)
    assert names(described) <= set(described["components"]["schemas"])
    assert {"Utterance", "Report", "Checked", "Judgement"} <= set(described["components"]["schemas"])
