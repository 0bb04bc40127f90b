"""The network in the formats that Gephi, yEd and networkx open: values in, XML out.

GraphML 1.0 (Brandes et al. 2002) and GEXF 1.3 (gexf.net), which also says from which day on a node is there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from provenance.report.graph import Network, Values

_NODE = {
    **dict.fromkeys(("node", "kind", "country", "owner"), "string"),
    "in_corpus": "boolean",
    **dict.fromkeys(("outlet", "title", "url", "earliest", "latest", "credit"), "string"),
    "share": "double",
}
_EDGE = {"relation": "string", "probability": "double", "about": "string", "what": "string"}
_COLOURS = {"origin": (198, 160, 74), "document": (61, 111, 159), "unknown": (133, 125, 108)}
_STRIPPED = (148, 35, 27)


def to_graphml(network: Network) -> str:
    """The network in GraphML; `weight` is the probability again, for programs that look for that name."""
    return "\n".join(_graphml(network)) + "\n"


def to_gexf(network: Network) -> str:
    """The network in GEXF 1.3, dynamic: a document is there from the first day it can have been printed on.

    Gephi adds edges of one kind between the same two nodes up, so that their weight is what to expect.
    """
    return "\n".join(_gexf(network)) + "\n"


def _graphml(network: Network) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    node, edge = {"label": "string", **_NODE}, {**_EDGE, "weight": "double"}
    for what, columns in (("node", node), ("edge", edge)):
        for name, kind in columns.items():
            yield f' <key id="{what}-{name}" for="{what}" attr.name="{name}" attr.type="{kind}"/>'
    yield ' <graph id="provenance" edgedefault="directed">'
    for id, values in network.nodes.items():
        yield f"  <node id={quoteattr(id)}>{_data('node', values)}</node>"
    for number, (giver, taker, values) in enumerate(network.edges):
        ends = f'id="e{number}" source={quoteattr(giver)} target={quoteattr(taker)}'
        weighted = {**values, "weight": values["probability"]}
        yield f"  <edge {ends}>{_data('edge', weighted)}</edge>"
    yield " </graph>"
    yield "</graphml>"


def _data(what: str, values: Values) -> str:
    return "".join(
        f'<data key="{what}-{name}">{escape(_written(value))}</data>' for name, value in values.items()
    )


def _gexf(network: Network) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">'
    yield " <meta><creator>provenance</creator></meta>"
    yield ' <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">'
    for what, columns in (("node", _NODE), ("edge", _EDGE)):
        yield f'  <attributes class="{what}">'
        for name, kind in columns.items():
            yield f'   <attribute id="{name}" title="{name}" type="{kind}"/>'
        yield "  </attributes>"
    starts = {id: _start(values) for id, values in network.nodes.items()}
    yield "  <nodes>"
    yield from (_gexf_node(id, values, starts[id]) for id, values in network.nodes.items())
    yield "  </nodes>"
    yield "  <edges>"
    for number, (giver, taker, values) in enumerate(network.edges):
        yield _gexf_edge(number, giver, taker, values, max(starts[giver], starts[taker]))
    yield "  </edges>"
    yield " </graph>"
    yield "</gexf>"


def _gexf_node(id: str, values: Values, start: str) -> str:
    red, green, blue = _STRIPPED if values.get("credit") == "stripped" else _COLOURS[str(values["node"])]
    colour = f'<viz:color r="{red}" g="{green}" b="{blue}"/>'
    label = quoteattr(_written(values["label"]))
    return f"   <node id={quoteattr(id)} label={label}{start}>{_attvalues(_NODE, values)}{colour}</node>"


def _gexf_edge(number: int, giver: str, taker: str, values: Values, start: str) -> str:
    """An edge is there when both its ends are."""
    ends = f'id="e{number}" source={quoteattr(giver)} target={quoteattr(taker)}'
    weight = f'kind={quoteattr(str(values["what"]))} weight="{_written(values["probability"])}"'
    return f"   <edge {ends} {weight}{start}>{_attvalues(_EDGE, values)}</edge>"


def _attvalues(columns: Mapping[str, str], values: Values) -> str:
    """The values that are there: what is not known is left out, and Gephi shows an empty cell."""
    known = ((name, values[name]) for name in columns if values.get(name) not in (None, ""))
    said = "".join(f'<attvalue for="{name}" value={quoteattr(_written(value))}/>' for name, value in known)
    return f"<attvalues>{said}</attvalues>"


def _start(values: Values) -> str:
    """The attribute that says from when on a node is there, nothing where no day is known."""
    day = str(values.get("earliest", ""))[:10]
    try:
        return f' start="{day}"' if date.fromisoformat(day).isoformat() == day else ""
    except ValueError:
        return ""


def _written(value: str | bool | float) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
