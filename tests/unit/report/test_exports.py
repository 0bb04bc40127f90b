"""PROV and JSON-LD: read back by other people's readers, hostile text included."""

import csv
import io
import json
import re

import pytest
from prov.model import ProvDerivation, ProvDocument
from pyarrow import parquet

from provenance.report.exports import FORMATS, export_report
from provenance.report.linked_data import to_json_ld
from provenance.report.lookup import look_up
from provenance.report.prov import to_prov_json, to_prov_n
from provenance.report.tables import safe_cell
from tests.builders import a_report
from tests.report_builders import tainted

HOSTILE = '"\\\n\r\x00\') <script> %% [q:x="y"] endDocument'


def read(text: str) -> ProvDocument:
    return ProvDocument.deserialize(io.StringIO(text), format="json")


@pytest.mark.parametrize("report", [a_report(), tainted(a_report(), HOSTILE)])
def test_prov_json_reads_back_equal(report):
    document = read(to_prov_json(look_up(report)))

    assert read(document.serialize(format="json")) == document
    assert len(list(document.get_records())) > 20


@pytest.mark.parametrize("report", [a_report(), tainted(a_report(), HOSTILE)])
def test_prov_n_has_a_line_for_each_record(report):
    document = read(to_prov_json(look_up(report)))

    lines = to_prov_n(look_up(report)).splitlines()

    assert lines[0] == "document" and lines[-1] == "endDocument"
    statements = [line for line in lines if re.match(r"  \w+\(.*\)$", line)]
    assert len(statements) == len(list(document.get_records()))
    assert len(lines) == len(statements) + 5


def test_prov_n_says_what_the_library_says():
    document = read(to_prov_json(look_up(a_report())))

    def relations(text):
        return sorted(
            re.findall(
                r"(?:wasDerivedFrom|wasAttributedTo|alternateOf|specializationOf)\(.*?[,)](?= -|$|\))", text
            )
        )

    assert relations(to_prov_n(look_up(a_report()))) == relations(document.get_provn())


def test_a_quotation_from_an_agency_is_quoted_from_a_primary_source_with_its_odds():
    document = read(to_prov_json(look_up(a_report())))

    found = {
        (str(each.args[0]), str(each.args[1])): {str(key): str(value) for key, value in each.extra_attributes}
        for each in document.get_records(ProvDerivation)
        if "rendering-post" in str(each.args[0])
    }
    assert [key[1] for key in found] == ["q:origin-origin-reuters-83421f"]
    assert next(iter(found.values()))["q:probability"] == "0.93"
    text = to_prov_n(look_up(a_report()))
    assert "prov:type='prov:Quotation', prov:type='prov:PrimarySource'" in text
    assert "alternateOf(q:rendering-post" in text


def graph(report):
    return json.loads(to_json_ld(look_up(report)))["@graph"]


def test_a_review_is_a_draft_with_its_first_appearance_and_no_rating():
    reviews = [each for each in graph(a_report()) if each["@type"] == "ClaimReview"]

    assert [each["creativeWorkStatus"] for each in reviews] == ["Draft"]
    assert reviews[0]["itemReviewed"]["firstAppearance"] == {"@id": "urn:quote-provenance:article-post"}
    assert reviews[0]["itemReviewed"]["author"] == {"@type": "Person", "name": "Ana Duarte"}
    assert not reviews[0]["reviewRating"]["ratingValue"]


def test_every_reference_in_the_graph_leads_to_a_node():
    nodes = graph(a_report())
    known = {each["@id"] for each in nodes}

    named = re.findall(r'\{"@id": "([^"]+)"\}', json.dumps(nodes))
    assert named and set(named) <= known
    assert {each["@type"] for each in nodes} == {"NewsArticle", "Quotation", "ClaimReview"}


def test_only_an_exact_date_is_a_date_of_publication():
    articles = [each for each in graph(a_report()) if each["@type"] == "NewsArticle"]

    assert {each["identifier"][0]: each.get("datePublished") for each in articles} == {
        "harbour": None,
        "herald": None,
        "post": "2024-03-05",
    }


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_format_gives_its_files_in_the_same_bytes(form):
    files = export_report(a_report(), form)

    assert files == export_report(a_report(), form)
    assert all(files.values())


def _cell(value):
    return "" if value is None else str(safe_cell(value))


def test_csv_and_parquet_carry_the_same_rows():
    tables = export_report(a_report(), "csv"), export_report(a_report(), "parquet")

    for name, content in tables[0].items():
        rows = list(csv.DictReader(io.StringIO(content.decode(), newline="")))
        twins = parquet.read_table(io.BytesIO(tables[1][name.replace("csv", "parquet")])).to_pylist()
        assert rows == [{key: _cell(value) for key, value in row.items()} for row in twins]


def test_empty_tables_are_parquet_too():
    files = export_report(a_report(quotations=(), passages=(), copies=()), "parquet")

    assert [parquet.read_table(io.BytesIO(each)).num_rows for each in files.values()] == [0, 0, 0]


def test_json_ld_may_stand_in_a_script_of_a_page():
    text = to_json_ld(look_up(tainted(a_report(), "</script><script>alert(1)</script><!--")))

    assert "<" not in text
    assert "</script><script>" in json.loads(text)["@graph"][0]["headline"]
