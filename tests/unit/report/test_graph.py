"""The network files: read back by networkx, and free of what XML forbids."""

import io
import xml.etree.ElementTree as ET

import networkx as nx
import pytest

from provenance.report.graph import build_graph, to_gexf, to_graphml
from provenance.report.lookup import look_up
from tests.builders import a_report
from tests.report_builders import tainted


@pytest.fixture
def graph():
    return build_graph(look_up(a_report()))


def test_nodes_are_documents_and_origins(graph):
    assert {id: values["node"] for id, values in graph.nodes(data=True)} == {
        "origin:canal-5": "origin",
        "origin:reuters": "origin",
        "harbour": "document",
        "herald": "document",
        "post": "document",
    }


def test_an_edge_carries_probability_relation_and_what_it_is_about(graph):
    edges = [values for _, to, values in graph.edges(data=True) if to == "post"]

    assert [(e["probability"], e["relation"], e["about"], e["what"]) for e in edges] == [
        (0.93, "translation", "u1", "utterance"),
        (0.93, "syndicated", "c1", "copy"),
    ]


def test_graphml_reads_back_equal(graph):
    back = nx.parse_graphml(to_graphml(graph), force_multigraph=True)

    assert dict(back.nodes(data=True)) == dict(graph.nodes(data=True))
    assert sorted((a, b, d["about"]) for a, b, d in back.edges(data=True)) == sorted(
        (a, b, d["about"]) for a, b, d in graph.edges(data=True)
    )


def test_gexf_reads_back_with_labels_and_edges(graph):
    back = nx.read_gexf(io.BytesIO(to_gexf(graph).encode()), version="1.2draft")

    assert {id: values["label"] for id, values in back.nodes(data=True)} == {
        id: values["label"] for id, values in graph.nodes(data=True)
    }
    assert back.number_of_edges() == graph.number_of_edges()
    assert back.nodes["harbour"]["start"] == "2024-03-05"


@pytest.mark.parametrize("write", [to_graphml, to_gexf])
def test_hostile_text_stays_text_and_legal(write):
    taint = "<script>&\"'\x00\x08\x1b\ud800\ufffe]]>"

    xml = write(build_graph(look_up(tainted(a_report(), taint))))

    root = ET.fromstring(xml.encode())
    assert not [each for each in root.iter() if each.tag.endswith("script")]
    assert "<script>" not in xml


def test_an_edge_to_an_id_nobody_lists_keeps_both_ends():
    report = a_report(documents=(), origins=())

    graph = build_graph(look_up(report))

    assert graph.nodes["origin:reuters"]["node"] == "unknown"
