"""Values as JSON: names, order and bytes."""

import json
import pickle
from dataclasses import replace

import pytest

from provenance.models import Alternative, Edge, OriginKind
from provenance.report import plain, to_json
from tests.builders import a_report

CONTRACT = {
    "": "schema version corpus documents origins quotations utterances passages copies not_linked judgements",
    "corpus": "documents sentences quotations skipped",
    "documents": "id outlet title url language kind sha256 text published credits boilerplate origin "
    "retrieved_from extractor bytes_sha256 version_of",
    "origins": "id name kind country owner in_corpus",
    "quotations": "id document start end text kind quoted speaker speaker_mention speaker_start speaker_end "
    "cue channel confidence utterances",
    "utterances": "id speaker wording renderings origin channels conflicts independent_sources "
    "first_known edges",
    "passages": "id text occurrences origin",
    "copies": "id documents passages origin edges",
    "not_linked": "left right why",
}


@pytest.mark.parametrize("part", CONTRACT)
def test_fields_are_those_of_the_contract_in_its_order(part):
    whole = plain(a_report())

    value = whole[part] if part else whole
    first = value[0] if isinstance(value, list) else value

    assert list(first) == CONTRACT[part].split()


def test_a_document_origin_is_flat():
    origin = plain(a_report())["documents"][0]["origin"]

    shared = list(plain(a_report())["passages"][0]["origin"])
    assert list(origin) == [*shared, "credit", "share"]


def test_a_trailing_underscore_is_dropped():
    assert plain(Edge("x", "y", 0.5, "copy"))["from"] == "x"


@pytest.mark.parametrize(
    ("given", "written"),
    [(0.12345678, 0.123457), (-0.0, 0.0), (float("nan"), 0.0), (float("inf"), 1e9), (float("-inf"), -1e9)],
)
def test_numbers_are_rounded_and_always_json(given, written):
    assert str(plain(Alternative("x", OriginKind.EVENT, given))["confidence"]) == str(written)


def test_spans_are_pairs_and_text_is_not_escaped_to_ascii():
    text = to_json(a_report())

    assert json.loads(text)["documents"][0]["boilerplate"] == [[362, 389]]
    assert "“We will not let" in text


def test_the_same_report_gives_the_same_text():
    assert to_json(a_report()) == to_json(a_report())


def test_sets_are_sorted_and_mappings_kept():
    assert plain({"b": {"y", "x"}, 1: None}) == {"b": ["x", "y"], "1": None}


def test_a_whole_number_where_a_float_belongs_is_a_float():
    assert str(plain(Alternative("x", OriginKind.EVENT, 0))["confidence"]) == "0.0"


def test_what_is_shared_is_written_alike_wherever_it_stands():
    report = a_report()
    origin = report.passages[0].origin
    shared = replace(report, passages=tuple(replace(each, origin=origin) for each in report.passages))

    assert json.loads(to_json(shared)) == plain(shared)
    assert to_json(shared) == to_json(pickle.loads(pickle.dumps(shared)))


def test_json_has_a_line_for_what_belongs_together():
    text = to_json(a_report())

    assert '\n   "published": {"earliest": "2024-03-05", "latest": "2024-03-06", "basis": "text",' in text
    assert '\n   "id": "harbour",\n   "outlet": "Harbour News",\n' in text
