import io
from xml.etree import ElementTree as ET

import networkx as nx
import pytest

from rasad.record.export.network import Network, gexf, graphml
from rasad.record.store import Record


def test_two_who_met_are_tied_once_however_often_it_is_told(record: Record) -> None:
    network = Network(record)
    ((pair, edge),) = network.edges.items()
    assert edge == {
        "weight": "1",
        "reports": "2",
        "kinds": "meeting",
        "first": "2026-03-01",
        "last": "2026-03-01",
    }
    assert sorted(network.nodes) == sorted(pair)


def test_networkx_reads_the_graphml(record: Record) -> None:
    graph = nx.read_graphml(io.BytesIO("".join(graphml(record)).encode()))
    assert sorted(told["label"] for _, told in graph.nodes(data=True)) == ["سلوان بردان", "مهناز رهكشا"]
    ((_, _, edge),) = graph.edges(data=True)
    assert (edge["weight"], edge["reports"], edge["first"]) == (1, 2, "2026-03-01")
    assert not graph.is_directed()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_gexf_has_the_same_nodes_and_edges(record: Record) -> None:
    root = ET.fromstring("".join(gexf(record)))
    space = {"g": "http://gexf.net/1.3"}
    assert root.attrib["version"] == "1.3"
    nodes = root.findall(".//g:node", space)
    assert sorted(node.attrib["label"] for node in nodes) == ["سلوان بردان", "مهناز رهكشا"]
    (edge,) = root.findall(".//g:edge", space)
    assert {edge.attrib["source"], edge.attrib["target"]} == {node.attrib["id"] for node in nodes}
    declared = {each.attrib["id"] for each in root.findall(".//g:attribute", space)}
    assert {each.attrib["for"] for each in root.findall(".//g:attvalue", space)} <= declared
