"""The JSON Schema: it is the one in the docs, and it fits what is written and nothing else."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from provenance.report import plain
from provenance.report.schema import json_schema
from tests.builders import a_report

PAGE = Path(__file__).parents[3] / "docs" / "report.schema.json"


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(json_schema())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_page_in_the_docs_is_the_schema():
    assert PAGE.read_text(encoding="utf-8") == json_schema()


def test_a_report_fits_it(validator):
    assert list(validator.iter_errors(plain(a_report()))) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["schema"], 2),
        (["documents", 0, "kind"], "poem"),
        (["documents", 0, "boilerplate"], [[1]]),
        (["utterances", 0, "origin", "confidence"], "high"),
        (["utterances", 0, "edges", 0, "from"], None),
        (["quotations"], None),
    ],
)
def test_what_is_no_report_does_not_fit_it(validator, path, value):
    report = plain(a_report())
    place = report
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value

    assert list(validator.iter_errors(report))
