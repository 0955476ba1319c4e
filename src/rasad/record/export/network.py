"""Who met whom, as a graph: GraphML (for Gephi, yEd, igraph, networkx) and GEXF 1.3 (for Gephi).

Nodes are those who took part in talks; an edge joins two who took part in the same, with the number of events and
of reports, and the first and the last day.
"""

import io
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import XMLGenerator

from sqlalchemy import func, select

from rasad.entity import Entity
from rasad.event import Event
from rasad.record import tables
from rasad.record.export.rows import everything_known
from rasad.record.store import Record

TALKS: Final = frozenset({"meeting", "visit", "call", "conference", "mediation", "signing"})
"""Kinds of events in which those who take part meet or speak with each other."""
_GRAPHML: Final = "http://graphml.graphdrawing.org/xmlns"
_GEXF: Final = "http://gexf.net/1.3"
_NODE: Final = (("label", "string"), ("kind", "string"), ("country", "string"), ("office", "string"))
_EDGE: Final = (
    ("weight", "int"), ("reports", "int"), ("first", "string"), ("last", "string"), ("kinds", "string"),
)  # fmt: skip
_Attributes = dict[str, str]


@dataclass(slots=True)
class _Ties:
    """Gather what two have in common."""

    events: int = 0
    reports: int = 0
    days: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)

    def attributes(self) -> _Attributes:
        told = {
            "weight": str(self.events),
            "reports": str(self.reports),
            "kinds": ";".join(sorted(self.kinds)),
        }
        return told | ({"first": min(self.days), "last": max(self.days)} if self.days else {})


class Network:
    """Hold the graph of a record: nodes by id and edges by the pair of ids, each with its attributes."""

    def __init__(self, record: Record) -> None:
        """Draw the graph of all events that are talks; what only one took part in ties nobody."""
        asked = select(tables.told.c.about, func.count().label("reports")).group_by(tables.told.c.about)
        with record.connection() as connection:
            reports = {row.about: row.reports for row in connection.execute(asked)}
        entities: dict[str, Entity] = {}
        ties: dict[tuple[str, str], _Ties] = {}
        for known in everything_known(record):
            if isinstance(known, Entity):
                entities[known.id] = known
            elif isinstance(known, Event) and known.kind in TALKS:
                _tie(known, reports.get(known.id, 0), ties)
        self.edges = {pair: tie.attributes() for pair, tie in sorted(ties.items())}
        tied = sorted({each for pair in ties for each in pair})
        self.nodes = {each: _node(each, entities.get(each)) for each in tied}


def _tie(event: Event, reports: int, ties: dict[tuple[str, str], _Ties]) -> None:
    for pair in itertools.combinations(sorted(event.participants), 2):
        tie = ties.setdefault(pair, _Ties())
        tie.events += 1
        tie.reports += reports
        tie.kinds.add(event.kind)
        tie.days.update(str(day) for day in (event.first, event.last) if day)


def _node(id_: str, known: Entity | None) -> _Attributes:
    if known is None:
        return {"label": id_}
    names = known.preferred_names()
    held = next((each for each in known.tenures if not each.former), None)
    office = held.office.replace("_", " ") + (f" ({held.of})" if held.of else "") if held else ""
    told = {
        "label": names.get("en") or next(iter(names.values()), office or id_),
        "kind": known.kind,
        "country": known.country or (held.of if held and held.of else ""),
        "office": office,
    }
    return {name: value for name, value in told.items() if value}


def graphml(record: Record) -> Iterator[str]:
    """Yield the graph as GraphML."""
    network = Network(record)

    def write(xml: XMLGenerator) -> None:
        _open(xml, "graphml", xmlns=_GRAPHML)
        for domain, declared in (("node", _NODE), ("edge", _EDGE)):
            for name, kind in declared:
                key = {"id": f"{domain}-{name}", "for": domain, "attr.name": name, "attr.type": kind}
                _leaf(xml, "key", key)
        _open(xml, "graph", id="talks", edgedefault="undirected")
        for id_, attributes in network.nodes.items():
            _open(xml, "node", id=id_)
            _data(xml, "node", attributes)
            xml.endElement("node")
        for (one, other), attributes in network.edges.items():
            _open(xml, "edge", source=one, target=other)
            _data(xml, "edge", attributes)
            xml.endElement("edge")
        xml.endElement("graph")
        xml.endElement("graphml")

    yield _document(write)


def gexf(record: Record) -> Iterator[str]:
    """Yield the graph as GEXF 1.3."""
    network = Network(record)

    def write(xml: XMLGenerator) -> None:
        _open(xml, "gexf", xmlns=_GEXF, version="1.3")
        _open(xml, "graph", defaultedgetype="undirected", mode="static")
        for domain, declared in (("node", _NODE[1:]), ("edge", _EDGE[1:])):
            _open(xml, "attributes", **{"class": domain})
            for name, kind in declared:
                _leaf(
                    xml,
                    "attribute",
                    {"id": name, "title": name, "type": "integer" if kind == "int" else kind},
                )
            xml.endElement("attributes")
        _open(xml, "nodes")
        for id_, told in network.nodes.items():
            _open(xml, "node", id=id_, label=told["label"])
            _values(xml, told, without="label")
            xml.endElement("node")
        xml.endElement("nodes")
        _open(xml, "edges")
        for number, ((one, other), told) in enumerate(network.edges.items()):
            _open(xml, "edge", id=str(number), source=one, target=other, weight=told["weight"])
            _values(xml, told, without="weight")
            xml.endElement("edge")
        for element in ("edges", "graph", "gexf"):
            xml.endElement(element)

    yield _document(write)


def _document(write: Callable[[XMLGenerator], None]) -> str:
    """Return XML in UTF-8 with its declaration."""
    written = io.StringIO()
    xml = XMLGenerator(written, encoding="utf-8", short_empty_elements=True)
    xml.startDocument()
    write(xml)
    xml.endDocument()
    return written.getvalue() + "\n"


def _open(xml: XMLGenerator, name: str, **attributes: str) -> None:
    xml.startElement(name, {key: _clean(value) for key, value in attributes.items()})  # type: ignore[arg-type]


def _leaf(xml: XMLGenerator, name: str, attributes: _Attributes) -> None:
    _open(xml, name, **attributes)
    xml.endElement(name)


def _data(xml: XMLGenerator, domain: str, attributes: _Attributes) -> None:
    for name, value in attributes.items():
        _open(xml, "data", key=f"{domain}-{name}")
        xml.characters(_clean(value))
        xml.endElement("data")


def _values(xml: XMLGenerator, attributes: _Attributes, *, without: str) -> None:
    _open(xml, "attvalues")
    for name, value in attributes.items():
        if name != without:
            _leaf(xml, "attvalue", {"for": name, "value": value})
    xml.endElement("attvalues")


def _clean(value: str) -> str:
    """Return a value without the control characters that XML 1.0 cannot hold."""
    return "".join(each for each in value if each in "\t\n\r" or each >= " ")
