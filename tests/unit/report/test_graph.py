"""The network files: read back by networkx, in the shape Gephi asks for, and free of what XML forbids."""

import io
import xml.etree.ElementTree as ET

import networkx as nx
import pytest

from provenance.models import DateInterval
from provenance.report.graph import build_graph
from provenance.report.lookup import look_up
from provenance.report.network_files import to_gexf, to_graphml
from tests.builders import a_report
from tests.report_builders import an_entry, tainted

GEXF = {"": "http://gexf.net/1.3", "viz": "http://gexf.net/1.3/viz"}


@pytest.fixture
def network():
    return build_graph(look_up(a_report()))


def test_nodes_are_documents_and_origins(network):
    assert {id: values["node"] for id, values in network.nodes.items()} == {
        "origin:canal-5": "origin",
        "origin:reuters": "origin",
        "harbour": "document",
        "herald": "document",
        "post": "document",
    }


def test_an_edge_carries_probability_relation_and_what_it_is_about(network):
    edges = [values for _, to, values in network.edges if to == "post"]

    assert [(e["probability"], e["relation"], e["about"], e["what"]) for e in edges] == [
        (0.93, "translation", "u1", "utterance"),
        (0.93, "syndicated", "c1", "copy"),
    ]


def test_graphml_reads_back_equal(network):
    back = nx.parse_graphml(to_graphml(network), force_multigraph=True)

    assert dict(back.nodes(data=True)) == network.nodes
    assert sorted(back.edges(data=True), key=str) == sorted(
        (
            (giver, taker, {**values, "weight": values["probability"]})
            for giver, taker, values in network.edges
        ),
        key=str,
    )


def test_gexf_reads_back_with_labels_and_edges(network):
    back = nx.read_gexf(io.BytesIO(to_gexf(network).encode()), version="1.3")

    assert {id: values["label"] for id, values in back.nodes(data=True)} == {
        id: values["label"] for id, values in network.nodes.items()
    }
    assert sorted((a, b, d["probability"], d["about"]) for a, b, d in back.edges(data=True)) == sorted(
        (a, b, d["probability"], d["about"]) for a, b, d in network.edges
    )
    assert back.nodes["harbour"]["share"] == 0.42
    assert back.nodes["harbour"]["start"] == "2024-03-05"


def test_gexf_says_what_gephi_needs_for_its_timeline(network):
    graph = ET.fromstring(to_gexf(network).encode()).find("graph", GEXF)

    asked = ("mode", "timeformat", "timerepresentation", "defaultedgetype")
    assert [graph.get(each) for each in asked] == ["dynamic", "date", "interval", "directed"]
    assert {each.get("kind") for each in graph.iterfind("edges/edge", GEXF)} == {"utterance", "copy"}
    declared = {each.get("id") for each in graph.iterfind("attributes/attribute", GEXF)}
    assert {each.get("for") for each in graph.iter("{http://gexf.net/1.3}attvalue")} <= declared


def test_an_edge_begins_when_both_its_ends_are_there(network):
    edges = ET.fromstring(to_gexf(network).encode()).iterfind("graph/edges/edge", GEXF)

    starts = {(each.get("source"), each.get("target")): each.get("start") for each in edges}
    assert starts["origin:reuters", "harbour"] == "2024-03-05"


@pytest.mark.parametrize("earliest", [None, "2024", "2024-W10-2", "tomorrow", "2024-02-30"])
def test_what_is_no_day_begins_nowhere(earliest):
    entry = an_entry("x", published=DateInterval(earliest, None))
    report = a_report(documents=(entry,), utterances=(), copies=())

    assert "start=" not in to_gexf(build_graph(look_up(report)))


@pytest.mark.parametrize("write", [to_graphml, to_gexf])
def test_hostile_text_stays_text_and_legal(write):
    taint = "<script>&\"'\x00\x08\x1b\ud800\ufffe]]>"

    xml = write(build_graph(look_up(tainted(a_report(), taint))))

    root = ET.fromstring(xml.encode())
    assert not [each for each in root.iter() if each.tag.endswith("script")]
    assert "<script>" not in xml


def test_an_edge_to_an_id_nobody_lists_keeps_both_ends():
    report = a_report(documents=(), origins=())

    network = build_graph(look_up(report))

    assert network.nodes["origin:reuters"]["node"] == "unknown"
