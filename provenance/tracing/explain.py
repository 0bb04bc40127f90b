"""Why an answer is what it is: ranked evidence, the item it hangs on, and what would change it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import log

from provenance.models import Anchor, Evidence, OriginKind, OriginStatus
from provenance.outlets.table import OutletTable
from provenance.text.tokens import fold
from provenance.tracing.claims import Claim
from provenance.tracing.decide import Answer, Odds, decide
from provenance.tracing.graph import Graph, draw_graph
from provenance.tracing.naming import folded
from provenance.tracing.parents import claims_on
from provenance.tracing.scene import COPY_SIGNAL, Node, Scene

Judge = Callable[[Graph, OutletTable], Odds]

_MAX_EVIDENCE = 12
_MAX_TRIED = 6
_MANY_PAGES = 4
_MAX_PAGES_TRIED = 40
_MAX_WORDS_CHARS = 120
_SAME_WORDS = 0.3


def evidence_for(
    graph: Graph, answer: Answer, outlets: OutletTable, only: int | None = None
) -> tuple[Evidence, ...]:
    """What speaks for the answer, the weightiest first; for an undecided one, what speaks for each rival.

    `only` is the page that is asked about, all when None.
    """
    nodes = answering_nodes(graph, answer, outlets)
    places = range(len(graph.scene.pages)) if only is None else (only,)
    found = [one for node in nodes for one in _for_node(graph, node, places)]
    found += _of_parts(graph, answer)
    found += [one.evidence(graph.weights[one.signal]) for one in graph.scene.claims if one.is_against]
    if not found:
        found = list(_for_nobody(graph))
    return ranked(found)


def _of_parts(graph: Graph, answer: Answer) -> list[Evidence]:
    """That the channels named belong to the house that the answer names."""
    if len(answer.parts) < 2 or not answer.node:
        return []
    parts = _listed([f"{node.name} ({100 * odd:.0f} %)" for node, odd in answer.parts])
    names = {folded(node.name) for node, _ in answer.parts}
    anchors = tuple(one.anchors[0] for one in graph.scene.claims if folded(one.name) in names and one.anchors)
    detail = f"{parts} belong to {answer.node.name}, and one interview or broadcast can run on both."
    best = max(odd for _, odd in answer.parts)
    gained = log(answer.confidence / max(1e-9, 1.0 - answer.confidence)) - log(best / max(1e-9, 1.0 - best))
    return [Evidence("one_house", detail, round(gained, 2), tuple(dict.fromkeys(anchors))[:4])]


def answering_nodes(graph: Graph, answer: Answer, outlets: OutletTable) -> tuple[Node, ...]:
    """The graph's nodes that the answer stands for: one, the channels of a house, or all close rivals."""
    if answer.node is None:
        return tuple(node for node, odds in answer.rivals[:3] if odds >= 0.1)
    own = tuple(node for node in graph.nodes if node.name and folded(node.name) == folded(answer.node.name))
    if own or not answer.node.name:
        return own or (answer.node,)
    return tuple(n for n in graph.nodes if n.name and outlets.same_house(n.name, answer.node.name))


def ranked(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The weightiest evidence, each piece once."""
    once = {(one.signal, one.detail, one.anchors): one for one in found}
    order = sorted(
        once.values(),
        key=lambda one: (
            -abs(one.weight),
            one.signal,
            one.detail,
            one.anchors[:1] and (one.anchors[0].document, one.anchors[0].start),
        ),
    )
    return tuple(order[:_MAX_EVIDENCE])


def edge_evidence(graph: Graph, x: int, j: int) -> tuple[Evidence, ...]:
    """What page j itself, or its twin, says for outside node x."""
    node = graph.nodes[x]
    if node.name is None or node.document is not None:
        return ()
    own = _each_once(graph, claims_on(graph.scene, node, j))
    return ranked([*own, *_of_twin(graph, x, j), *_of_habit(graph, node, j)])


def _of_habit(graph: Graph, node: Node, j: int) -> Iterable[Evidence]:
    """What the outlet of page j usually prints."""
    for claim in graph.scene.habits.get(graph.scene.pages[j].id, ()):
        if folded(claim.name) == folded(node.name):
            yield claim.evidence(graph.weights[claim.signal] * claim.reach[0].strength)


def _each_once(graph: Graph, claims: Iterable[tuple[Claim, float]]) -> list[Evidence]:
    """Claims as evidence, those that rest on the same words once; a credit goes before the copy it is in."""
    groups: dict[object, list[tuple[float, Claim]]] = {}
    for claim, strength in claims:
        groups.setdefault(claim.rests_on, []).append((graph.weights[claim.signal] * strength, claim))
    found: list[Evidence] = []
    for group in groups.values():
        worth = max(value for value, _ in group)
        _, shown = max(group, key=lambda one: (one[1].signal != COPY_SIGNAL, one[0]))
        found.append(shown.evidence(worth))
    return found


def odds_of(graph: Graph, outlets: OutletTable) -> Odds:
    """The odds over all pages of a graph alike."""
    return graph.odds()


def what_would_change(graph: Graph, answer: Answer, outlets: OutletTable, judge: Judge = odds_of) -> str:
    """The single item the answer hangs on, and what to look for; `judge` reads the odds from a graph."""
    return f"{_hangs_on(graph, answer, outlets, judge)} {_look_for(answer)}".strip()


def _for_node(graph: Graph, node: Node, places: Iterable[int]) -> Iterable[Evidence]:
    if node.document is not None:
        yield from _for_member(graph, node)
        return
    if node.name is None:
        yield from _for_nobody(graph)
        return
    if node not in graph.nodes:
        return
    x = graph.nodes.index(node)
    for j in places:
        yield from edge_evidence(graph, x, j)


def _for_member(graph: Graph, node: Node) -> Iterable[Evidence]:
    """Own claims of the page, and that it came first."""
    scene = graph.scene
    j = next((place for place, page in enumerate(scene.pages) if page.id == node.document), None)
    if j is None:
        return
    for claim in scene.claims_by_page[scene.pages[j].id]:
        strength = scene.strength(claim, j) if claim.is_own else 0.0
        if strength > 0:
            yield claim.evidence(graph.weights[claim.signal] * strength)
    for i, page in enumerate(scene.pages):
        if i != j and graph.links.gaps[j, i] >= 0 and scene.shared[j, i] > 0:
            detail = f"{scene.pages[j].home} printed the words before {page.home} did."
            yield Evidence("earlier", detail, round(graph.weights["earlier"], 2), _pair(scene, i, j))
        if i != j:
            yield from _named_by(graph, i, node)


def _named_by(graph: Graph, i: int, node: Node) -> Iterable[Evidence]:
    for claim, strength in claims_on(graph.scene, node, i):
        yield claim.evidence(graph.weights[claim.signal] * strength)


def _for_nobody(graph: Graph) -> Iterable[Evidence]:
    scene = graph.scene
    bare = [claim for claim in scene.claims if claim.signal == "bare_dateline"]
    for claim in bare:
        yield claim.evidence(graph.weights["bare_dateline"])
    anchors = tuple(
        page.anchor(*target[0]) for page, target in zip(scene.pages, scene.targets, strict=True) if target
    )
    homes = _listed([page.home for page in scene.pages])
    yield Evidence(
        "nobody_credited",
        f"{homes} {'print' if len(scene.pages) > 1 else 'prints'} the words, "
        "and no credit in the text says for sure where they come from.",
        round(graph.weights["is_unknown"], 2),
        anchors[:6],
    )


def _of_twin(graph: Graph, x: int, j: int) -> Iterable[Evidence]:
    """The credit that an identical text elsewhere carries and this page does not."""
    i = int(graph.twin[x, j])
    if i < 0 or graph.direct[x, j] > 0 or graph.scene.pages[j].is_home(graph.nodes[x].name or ""):
        return
    scene, node = graph.scene, graph.nodes[x]
    theirs = max(claims_on(scene, node, i), key=lambda found: found[1], default=None)
    anchors = (*_pair(scene, i, j), *(theirs[0].anchors[:1] if theirs else ()))
    is_event = bool(theirs and theirs[0].is_event)
    words = _in_common(scene, i, j)
    detail = _told_by_twin(scene.pages[j].home, scene.pages[i].home, words, node, theirs and theirs[0])
    weight = round(float(graph.passed[x, j]), 2)
    if weight > 0:
        yield Evidence("twin_channel" if is_event else "twin_credit", detail, weight, anchors)


def _in_common(scene: Scene, i: int, j: int) -> str:
    """What two pages print: words that one altered are not the same."""
    if scene.shared[i, j] < _SAME_WORDS:
        return "what is said"
    if scene.is_copy:
        return "the same words"
    a, b = (_folded_target(scene, at) for at in (i, j))
    return "the same words" if a in b or b in a else "nearly the same words"


def _folded_target(scene: Scene, j: int) -> str:
    text = scene.pages[j].document.text
    return fold(" ".join(text[start:end] for start, end in scene.targets[j]))


def _told_by_twin(here: str, there: str, words: str, node: Node, claim: Claim | None) -> str:
    """What a page has from its twin; copy that a twin shares with others names nobody by itself."""
    if claim and claim.signal == COPY_SIGNAL:
        return (
            f"{here} prints {words} as {there}, where they stand in copy that likely comes from {node.name}."
        )
    return f"{here} prints {words} without naming {node.name}; {there} names it."


def _pair(scene: Scene, i: int, j: int) -> tuple[Anchor, ...]:
    anchor = scene.together.get((i, j))
    if anchor is None and scene.targets[j]:
        anchor = scene.pages[j].anchor(*scene.targets[j][0])
    return (anchor,) if anchor else ()


def _hangs_on(graph: Graph, answer: Answer, outlets: OutletTable, judge: Judge) -> str:
    scene = graph.scene
    if len(scene.pages) > _MAX_PAGES_TRIED:
        return ""
    tried = _weightiest_claims(graph, answer, outlets)
    if len(scene.pages) == 1 and len(tried) == 1:
        return f"It hangs on {_words(tried[0], scene)} alone."
    if not tried:
        return ""
    if answer.status is OriginStatus.NAMED and _pages_that_say(tried) >= _MANY_PAGES:
        return "It hangs on no single item: several documents say so, each for itself."
    for claim in tried:
        without = draw_graph(scene.without(claim), graph.weights, graph.links)
        other = decide(judge(without, outlets), outlets, answer.least)
        if (other.status, _name(other)) != (answer.status, _name(answer)):
            return f"It hangs on {_words(claim, scene)}: without it the answer would be {_told(other)}."
    return "It hangs on no single item: without any one of them the answer stays the same."


def _pages_that_say(claims: Sequence[Claim]) -> int:
    return len({claim.document for claim in claims})


def _weightiest_claims(graph: Graph, answer: Answer, outlets: OutletTable) -> list[Claim]:
    wanted = {folded(node.name) for node in answering_nodes(graph, answer, outlets) if node.name}
    places = {page.id: j for j, page in enumerate(graph.scene.pages)}
    credited = {one.witness for one in graph.scene.claims if one.witness and one.signal != COPY_SIGNAL}
    weighed = [
        (
            graph.weights[claim.signal] * graph.scene.strength(claim, places[claim.document]),
            place,
            claim,
        )
        for place, claim in enumerate(graph.scene.claims)
        if folded(claim.name) in wanted and not (claim.signal == COPY_SIGNAL and claim.witness in credited)
    ]
    best = sorted((found for found in weighed if found[0] > 0), key=lambda found: (-found[0], found[1]))
    return [claim for _, _, claim in best[:_MAX_TRIED]]


def _look_for(answer: Answer) -> str:
    if answer.status is OriginStatus.NAMED and answer.node and answer.node.document is None:
        return (
            f"{_proof(answer.node)} would settle it; "
            "an earlier document with the same words that credits someone else would change it."
        )
    if answer.status is OriginStatus.NAMED and answer.node:
        return f"An earlier document with the same words, or a credit in {answer.node.name}, would change it."
    if answer.status is OriginStatus.UNKNOWN:
        return "A copy that still carries a credit, or a dateline with an agency, would name the origin."
    names = [node.name for node, _ in answer.rivals[:2] if node.name]
    lone = f" whether it is {names[0]}" if names else ""
    rivals = f" between {_listed(names)}" if len(names) > 1 else lone
    return f"A further copy with a credit, or dates for the undated documents, would decide{rivals}."


def _proof(node: Node) -> str:
    """What would show that the words are from there."""
    if node.kind is OriginKind.EVENT:
        return f"A record of the {node.name} (the text itself, a recording, a transcript)"
    if node.kind is OriginKind.BROADCASTER:
        return f"The broadcast itself, or {node.name}'s own dated text of it,"
    if node.kind is OriginKind.UNKNOWN:
        return f"The words on {node.name} itself, with their date,"
    return f"{node.name}'s own text with its date"


def _words(claim: Claim, scene: Scene) -> str:
    if claim.signal == COPY_SIGNAL and claim.anchors:
        return f"the copy that {_home(claim.anchors[0].document, scene)} shares with others"
    if not claim.anchors:
        return f"one finding (“{claim.detail.rstrip('.')}”)"
    anchor = claim.anchors[0]
    return f"“{' '.join(anchor.text.split())[:_MAX_WORDS_CHARS]}” in {_home(anchor.document, scene)}"


def _home(document: str, scene: Scene) -> str:
    return next((page.home for page in scene.pages if page.id == document), document)


def _told(answer: Answer) -> str:
    if answer.status is OriginStatus.NAMED and answer.node:
        return f"{answer.node.name} ({100 * answer.confidence:.0f} %)"
    return "unknown" if answer.status is OriginStatus.UNKNOWN else "left open"


def _name(answer: Answer) -> str:
    return folded(answer.node.name) if answer.node else ""


def _listed(names: Sequence[str | None]) -> str:
    unique = list(dict.fromkeys(name for name in names if name))
    if len(unique) > 4:
        return f"{', '.join(unique[:3])} and {len(unique) - 3} others"
    return " and ".join([", ".join(unique[:-1]), unique[-1]]) if len(unique) > 1 else "".join(unique)
