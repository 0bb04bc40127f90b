"""Utterances of the whole corpus, with the places where their words stand unmarked; every search by key."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from itertools import pairwise

import numpy as np
import pyarrow as pa

from provenance.engines.articles import WANTED, deliver, shelf_of, want
from provenance.engines.components import EDGES, as_edges, find_components
from provenance.engines.joins import labelled, same_keys, unrolled
from provenance.engines.records import pack, packed, unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.sayings import CANDIDATES, LINES, find_nodes, line_table, propose_pairs
from provenance.engines.tables import INT, ints, key_of_text, mixed, rows_of, schema_of, table_of
from provenance.engines.unmarked import PLACE_BITS, find_stands
from provenance.match.grouping import Judge, cluster_nodes
from provenance.match.lines import Line, read_lines
from provenance.match.settings import MatchSettings
from provenance.match.unmarked import Stand, with_stands
from provenance.match.utterances import Told, links_of, merge_neighbours, tell, tell_apart
from provenance.models import NotLinked, Span
from provenance.text.columns import Places

UTTERANCE = {"rows": pa.list_(INT), "value": pa.binary()}
MISSES = schema_of(value=pa.binary())
_STANDING = schema_of(row=INT, id=pa.string(), start=INT, end=INT)
_LINK = {"left": INT, "right": INT, "score": pa.float64()}
_JUDGED = schema_of(kind=pa.string(), **_LINK, value=pa.binary())
_LINKS = schema_of(group=INT, **_LINK)
_CLUSTER = {"node": INT, "cluster": INT}
_CLUSTERS = schema_of(kind=pa.string(), **_CLUSTER, value=pa.binary())
_PLACES = schema_of(place=INT, cluster=INT)
_IN_CLUSTER = schema_of(cluster=INT, value=pa.binary())
_COMPANY = schema_of(key=INT, cluster=INT, value=pa.binary())
_TOLD = schema_of(key=INT, value=pa.binary())
_UNNUMBERED = schema_of(order=pa.binary(), value=pa.binary())
_NUMBERED = schema_of(row=INT, value=pa.binary())


def gather_utterances(
    runner: Runner, articles: Data, passages: Data, settings: MatchSettings
) -> tuple[Data, tuple[Data, ...]]:
    """The utterances (`rows` of their documents, `value`), and the quotations that were kept apart."""
    standing = passages.then(_standing, _STANDING)
    parts = [By(articles, "row"), By(standing, "row")]
    lines = runner.together("said-lines", parts, lines_of, LINES)
    nodes = find_nodes(runner, lines, settings)
    clusters, misses = _cluster(runner, nodes, propose_pairs(runner, nodes, settings), settings)
    told = _tell(runner, lines, nodes, clusters, settings)
    stands = find_stands(runner, articles, told)
    whole = runner.together(
        "utterances",
        [By(told, "row"), By(stands, "told")],
        partial(whole_utterances, settings),
        schema_of(**UTTERANCE),
    )
    return whole, misses


def lines_of(articles: pa.Table, standing: pa.Table) -> pa.Table:
    """The lines of some articles."""
    passages: dict[int, list[tuple[Span, str]]] = defaultdict(list)
    for row in standing.to_pylist():
        passages[row["row"]].append((Span(row["start"], row["end"]), row["id"]))
    shelf = shelf_of(articles)
    found: list[Line] = []
    for row, one in zip(shelf.rows.tolist(), shelf.articles, strict=True):
        quotations = one.reading.quotations
        found += read_lines(one.document, quotations, one.date, passages[row], row << PLACE_BITS)
    return line_table(found)


def judged_pairs(settings: MatchSettings, pairs: pa.Table, held: pa.Table) -> pa.Table:
    """The scores of linked pairs (kind `link`), and what only looks alike (`miss`)."""
    rows, judge, misses = _judge(settings, held)
    left, right = (np.searchsorted(rows, ints(pairs, side)).tolist() for side in ("left", "right"))
    scored = [
        (int(rows[one]), int(rows[other]), judge.score(one, other))
        for one, other in zip(left, right, strict=True)
    ]
    return mixed(
        _JUDGED,
        link=rows_of(schema_of(**_LINK), [one for one in scored if one[2] > 0.0]),
        miss=pa.table({"value": packed(misses)}),
    )


def clustered(settings: MatchSettings, held: pa.Table, links: pa.Table) -> pa.Table:
    """The cluster of each node of some components (`cluster`), and what looks alike across (`miss`)."""
    components: dict[int, list[int]] = defaultdict(list)
    for at, group in enumerate(ints(held, "group").tolist()):
        components[group].append(at)
    linked: dict[int, list[int]] = defaultdict(list)
    for at, group in enumerate(ints(links, "group").tolist()):
        linked[group].append(at)
    found: list[tuple[int, int]] = []
    apart = []
    for group in sorted(components):
        rows, judge, misses = _judge(settings, held.take(pa.array(components[group])))
        ours = links.take(pa.array(linked[group], INT))
        left, right = (np.searchsorted(rows, ints(ours, side)).tolist() for side in ("left", "right"))
        scores = ours.column("score").to_pylist()
        for members in cluster_nodes(judge, list(zip(scores, zip(left, right, strict=True), strict=True))):
            found += [(int(rows[one]), int(rows[members[0]])) for one in members]
        apart += misses
    return mixed(
        _CLUSTERS,
        cluster=rows_of(schema_of(**_CLUSTER), found),
        miss=pa.table({"value": packed(apart)}),
    )


def told_lines(settings: MatchSettings, lines: pa.Table) -> pa.Table:
    """The utterances of clusters that come with all others of the same quotations."""
    found: list[Line] = list(unpacked(lines))
    order = sorted(range(len(found)), key=lambda at: found[at].place)
    ordered = [found[at] for at in order]
    clusters: dict[int, list[int]] = defaultdict(list)
    for place, number in enumerate(ints(lines, "cluster")[order].tolist()):
        clusters[number].append(place)
    links = links_of(ordered, settings)
    merged = merge_neighbours(ordered, [clusters[number] for number in sorted(clusters)])
    told = [one for cluster in merged for one in tell(cluster, links)]
    return table_of(_TOLD, key=[key_of_text(one.utterance.id) for one in told], value=packed(told))


def named_apart(told: pa.Table) -> pa.Table:
    """The utterances with distinct ids."""
    found = tell_apart(list(unpacked(told)))
    return table_of(_UNNUMBERED, order=[_order(one) for one in found], value=packed(found))


def whole_utterances(settings: MatchSettings, told: pa.Table, stands: pa.Table) -> pa.Table:
    """The utterances with the places where they stand unmarked."""
    held: dict[int, list[tuple[Stand, int]]] = defaultdict(list)
    rows = zip(ints(stands, "told").tolist(), ints(stands, "row").tolist(), unpacked(stands), strict=True)
    for number, row, stand in rows:
        held[number].append((stand, row))
    found = []
    for number, one in zip(ints(told, "row").tolist(), unpacked(told), strict=True):
        ours = sorted(held[number], key=lambda pair: (pair[0].document, pair[0].span))
        whole = with_stands(one, [stand for stand, _ in ours], settings)
        home = {stand.document: row for stand, row in ours}
        home |= {name: at.place >> PLACE_BITS for name, at in one.homes.items()}
        found.append((sorted({home[at.document] for at in whole.renderings}), pack(whole)))
    return rows_of(schema_of(**UTTERANCE), found)


def _cluster(
    runner: Runner, nodes: Data, pairs: Data, settings: MatchSettings
) -> tuple[Data, tuple[Data, ...]]:
    """The cluster of each node that has company, and the near misses."""
    values = Data(nodes.name, schema_of(row=INT, value=pa.binary()))
    wanted = Data(pairs.name, CANDIDATES).then(want("group", "left", "right"), WANTED)
    held = deliver(runner, "said-held-by-pair", wanted, values)
    parts = [By(pairs, "group"), By(held, "group")]
    judged = runner.together("said-judged", parts, partial(judged_pairs, settings), _JUDGED)
    links = judged.only("link", *_LINK)
    labels = find_components(runner, "said", links.then(as_edges, EDGES)).labels
    brought = deliver(runner, "said-company", labels.then(_as_wanted, WANTED), values)
    ours = runner.together("said-links", [By(links, "left"), By(labels, "node")], _with_group, _LINKS)
    parts = [By(brought, "group"), By(ours, "group")]
    found = runner.together("said-clusters", parts, partial(clustered, settings), _CLUSTERS)
    return found.only("cluster", *_CLUSTER), (judged.only("miss", "value"), found.only("miss", "value"))


def _tell(runner: Runner, lines: Data, nodes: Data, clusters: Data, settings: MatchSettings) -> Data:
    """The utterances of all clusters, numbered (`row`, `value`)."""
    places = Data(nodes.name, schema_of(row=INT, places=pa.list_(INT)))
    spread = runner.together("said-places", [By(places, "row"), By(clusters, "node")], _places, _PLACES)
    parts = [By(spread, "place"), By(lines, "place")]
    held = runner.together("said-in-cluster", parts, _in_cluster, _IN_CLUSTER)
    company = runner.together("said-company-of", [By(held, "cluster")], _by_company, _COMPANY)
    told = runner.together("said-told", [By(company, "key")], partial(told_lines, settings), _TOLD)
    named = runner.together("said-named", [By(told, "key")], named_apart, _UNNUMBERED)
    return Data(runner.number("said-utterances", named, "order").name, _NUMBERED)


def _judge(settings: MatchSettings, held: pa.Table) -> tuple[Places, Judge, list[NotLinked]]:
    """Nodes in order of their numbers, one who judges them, and what is kept apart by and by."""
    rows, first = np.unique(ints(held, "row"), return_index=True)
    nodes: list[tuple[Line, ...]] = list(unpacked(held.take(pa.array(first))))
    lines = [line for node in nodes for line in node]
    ends = np.cumsum([0, *(len(node) for node in nodes)]).tolist()
    numbers = [list(range(low, high)) for low, high in pairwise(ends)]
    links = links_of(lines, settings)
    return rows, Judge([one.segment for one in lines], numbers, links), links.misses


def _standing(passages: pa.Table) -> pa.Table:
    """Where each passage stands."""
    found: list[tuple[int, str, int, int]] = []
    for one, rows in zip(unpacked(passages), passages.column("rows").to_pylist(), strict=True):
        home = dict(zip(sorted({at.document for at in one.occurrences}), rows, strict=True))
        found += [(home[at.document], one.id, at.start, at.end) for at in one.occurrences]
    return rows_of(_STANDING, found)


def _as_wanted(labels: pa.Table) -> pa.Table:
    return labels.rename_columns(["row", "group"])


def _with_group(links: pa.Table, labels: pa.Table) -> pa.Table:
    at, place = same_keys(ints(links, "left"), ints(labels, "node"))
    group = ints(labels, "component")[place]
    return table_of(_LINKS, group=group, **{name: links.column(name).take(pa.array(at)) for name in _LINK})


def _places(nodes: pa.Table, clusters: pa.Table) -> pa.Table:
    """The place of each line with its cluster: that of its node, or the node for itself."""
    cluster = labelled(ints(nodes, "row"), clusters, "node", "cluster")
    at, places = unrolled(nodes, "places")
    return table_of(_PLACES, place=places, cluster=cluster[at])


def _in_cluster(places: pa.Table, lines: pa.Table) -> pa.Table:
    at, line = same_keys(ints(places, "place"), ints(lines, "place"))
    return table_of(
        _IN_CLUSTER, cluster=ints(places, "cluster")[at], value=lines.column("value").take(pa.array(line))
    )


def _by_company(lines: pa.Table) -> pa.Table:
    """Each line of some clusters under the quotations that its cluster holds."""
    held: dict[int, set[str]] = defaultdict(set)
    clusters = ints(lines, "cluster").tolist()
    for cluster, one in zip(clusters, unpacked(lines), strict=True):
        held[cluster].add(one.segment.quotation.id)
    keys = {cluster: key_of_text("\0".join(sorted(of))) for cluster, of in held.items()}
    return table_of(
        _COMPANY,
        key=[keys[cluster] for cluster in clusters],
        cluster=lines.column("cluster"),
        value=lines.column("value"),
    )


def _order(told: Told) -> bytes:
    """What tells one utterance from all others."""
    name, places = told.order
    parts = [name, *(f"{document}\0{start}\0{end}" for document, start, end in places)]
    return "\0".join(parts).encode("utf-8", "surrogatepass")
