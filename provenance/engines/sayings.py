"""What was said, as nodes: the same words of the same speaker at one time; and pairs of nodes worth scoring.

The proposals and caps of `provenance.match.grouping`, each brought to the rows it looks at.
"""

from __future__ import annotations

from collections import Counter
from functools import partial

import numpy as np
import pyarrow as pa

from provenance.engines.fragments import FOUND, TEXTS, find_fragments
from provenance.engines.near import PAIRS, best_pairs, near_texts
from provenance.engines.records import packed, unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, hashes, ints, key_of, key_of_text, rows_of, schema_of, table_of
from provenance.match import gates
from provenance.match.fragments import NEAREST
from provenance.match.grouping import KNOWN_BY, LEAST_JACCARD, Words, collapse, terms_of, words_said
from provenance.match.lines import Line
from provenance.match.proposals import MOST_PLACES, best_of, telling_worth, weigh
from provenance.match.runs import group_pairs
from provenance.match.settings import MatchSettings
from provenance.match.utterances import links_of

LINES = schema_of(key=INT, place=INT, value=pa.binary())
NODES = schema_of(row=INT, places=pa.list_(INT), value=pa.binary())
CANDIDATES = schema_of(left=INT, right=INT, group=INT)
_UNNUMBERED = schema_of(order=pa.binary(), places=pa.list_(INT), value=pa.binary())
_POSTINGS = schema_of(key=INT, node=INT, weight=pa.float64(), whole=pa.float64())
_SHARED = schema_of(
    key=INT, left=INT, right=INT, weight=pa.float64(), whole_left=pa.float64(), whole_right=pa.float64()
)
_WORTH = schema_of(left=INT, right=INT, jaccard=pa.float64(), kept=pa.bool_())
_SIDES = schema_of(key=INT, left=INT, right=INT)
_GROUP_BITS = 5


def find_nodes(runner: Runner, lines: Data, settings: MatchSettings) -> Data:
    """The nodes in order of their words (`row`), with the places of their lines and the first of these."""
    found = runner.together("said-nodes", [By(lines, "key")], partial(collapsed, settings), _UNNUMBERED)
    return Data(runner.number("said-numbered", found, "order").name, NODES)


def propose_pairs(runner: Runner, nodes: Data, settings: MatchSettings) -> Data:
    """Pairs of nodes worth scoring (`left` < `right`), each once, some under one `group`."""
    texts, hot = nodes.then(node_texts, TEXTS), settings.hot_bucket
    near = near_texts(runner, "said-near", texts, LEAST_JACCARD, hot)
    held = find_fragments(runner, "said-held", texts, texts, MOST_PLACES, NEAREST)
    parts = [
        near.then(_sides, _SIDES),
        Data(held.name, FOUND).then(_held_sides, _SIDES),
        _telling(runner, nodes, hot).then(_sides, _SIDES),
    ]
    return runner.together("said-pairs", [By(one, "key") for one in parts], distinct_pairs, CANDIDATES)


def line_table(lines: list[Line]) -> pa.Table:
    """Lines as rows: those with the same words have one key."""
    keys = [key_of_text(_order(words_said(one.segment))) for one in lines]
    return table_of(LINES, key=keys, place=[one.place for one in lines], value=packed(lines))


def collapsed(settings: MatchSettings, lines: pa.Table) -> pa.Table:
    """The nodes of some words."""
    found: list[Line] = sorted(unpacked(lines), key=lambda one: one.place)
    nodes = collapse([one.segment for one in found], links_of(found, settings))
    counts: Counter[Words] = Counter()
    orders: list[bytes] = []
    for node in nodes:
        words = words_said(found[node[0]].segment)
        orders.append(_order(words) + counts[words].to_bytes(8, "big"))
        counts[words] += 1
    return table_of(
        _UNNUMBERED,
        order=orders,
        places=[[found[at].place for at in node] for node in nodes],
        value=packed(tuple(found[at] for at in node[:KNOWN_BY]) for node in nodes),
    )


def node_texts(nodes: pa.Table) -> pa.Table:
    """The words of each node."""
    texts = [lines[0].segment.text for lines in unpacked(nodes)]
    return table_of(TEXTS, unit=nodes.column("row"), text=texts)


def postings_of(nodes: pa.Table) -> pa.Table:
    """One row for each telling term of each node in each block of names its speaker goes by."""
    found: list[tuple[int, int, float, float]] = []
    for node, (line, *_) in zip(ints(nodes, "row").tolist(), unpacked(nodes), strict=True):
        terms = terms_of(line.segment.text)
        whole = float(sum(terms.values()))
        for block in gates.name_blocks(line.segment.quotation.speaker):
            found += [(key_of_text(f"{block}\0{term}"), node, weight, whole) for term, weight in weigh(terms)]
    return rows_of(_POSTINGS, found)


def shared_terms(hot: int, postings: pa.Table) -> pa.Table:
    """Pairs of nodes for each term of a block that both have; a hot term proposes its first nodes only."""
    order = np.lexsort((ints(postings, "node"), hashes(postings, "key")))
    ordered = postings.take(pa.array(order))
    one, other = group_pairs(hashes(ordered, "key"), hot)
    nodes, weights, wholes = (ordered.column(name).to_numpy() for name in ("node", "weight", "whole"))
    left, right = nodes[one], nodes[other]
    return table_of(
        _SHARED,
        key=key_of(left, right),
        left=left,
        right=right,
        weight=np.minimum(weights[one], weights[other]),
        whole_left=wholes[one],
        whole_right=wholes[other],
    )


def worth_scoring(shared: pa.Table) -> pa.Table:
    """Pairs that share enough of their terms' weight."""
    pairs = np.column_stack((ints(shared, "left"), ints(shared, "right")))
    found, first, at = np.unique(pairs, axis=0, return_index=True, return_inverse=True)
    total = np.bincount(at.ravel(), weights=shared.column("weight").to_numpy(), minlength=len(found))
    left, right = (shared.column(name).to_numpy()[first] for name in ("whole_left", "whole_right"))
    worth = telling_worth(total.astype(np.float64), left, right)
    good = worth > 0.0
    none = np.zeros(int(good.sum()), np.bool_)
    return table_of(_WORTH, left=found[good, 0], right=found[good, 1], jaccard=worth[good], kept=none)


def best_of_right(pairs: pa.Table) -> pa.Table:
    """The pairs, those marked that are among the best of their right side."""
    kept = np.zeros(len(pairs), np.bool_)
    kept[best_of(ints(pairs, "right"), ints(pairs, "left"), pairs.column("jaccard").to_numpy())] = True
    return table_of(_WORTH, kept=kept, **{name: pairs.column(name) for name in _WORTH.names[:3]})


def distinct_pairs(*tables: pa.Table) -> pa.Table:
    """Each pair once."""
    both = pa.concat_tables(tables)
    pairs = np.unique(np.column_stack((ints(both, "left"), ints(both, "right"))), axis=0)
    return table_of(CANDIDATES, left=pairs[:, 0], right=pairs[:, 1], group=pairs[:, 0] >> _GROUP_BITS)


def _telling(runner: Runner, nodes: Data, hot: int) -> Data:
    postings = By(nodes.then(postings_of, _POSTINGS), "key")
    shared = runner.together("said-shared", [postings], partial(shared_terms, hot), _SHARED)
    worth = runner.together("said-worth", [By(shared, "key")], worth_scoring, _WORTH)
    right = runner.together("said-best", [By(worth, "right")], best_of_right, _WORTH)
    return runner.together("said-telling", [By(right, "left")], best_pairs, PAIRS)


def _order(words: Words) -> bytes:
    """Bytes in the order of the words: no word holds a control character."""
    said, name, manner = words
    text = "\0".join((said, "\1".join(name), str(manner)))
    return text.encode("utf-8", "surrogatepass")


def _sides(pairs: pa.Table) -> pa.Table:
    left, right = ints(pairs, "left"), ints(pairs, "right")
    return table_of(_SIDES, key=key_of(left, right), left=left, right=right)


def _held_sides(found: pa.Table) -> pa.Table:
    one, other = ints(found, "fragment"), ints(found, "text")
    apart = one != other
    left, right = np.minimum(one, other)[apart], np.maximum(one, other)[apart]
    return table_of(_SIDES, key=key_of(left, right), left=left, right=right)
