"""What each page did with the copy it shares, beside a fuller page: cut, added, softened, gave to another.

In: a graph of copy and its passages. Out: evidence without weight; no odds hang on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np

from provenance.languages import of_all
from provenance.models import Anchor, CreditState, Evidence, Occurrence, Passage, Quotation, Span
from provenance.text.spans import merge_spans
from provenance.text.tokens import fold
from provenance.tracing.amended import reading_corrected
from provenance.tracing.claims import sentence
from provenance.tracing.graph import Graph
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page
from provenance.tracing.parents import claims_on
from provenance.tracing.scene import Node
from provenance.tracing.twins import FIRM
from provenance.tracing.wording import ABSOLUTE, FIRM_CUES, PLAIN_CUES

_WORD = re.compile(r"\w+")
_MOST_PAGES = 60
_MOST_CHARS = 50_000
_LEAST_WORDS = 4
_MOST_SHOWN = 3
_SURE = 0.8
_HEDGES = of_all("hedges")
# Of each passage its first place in each document.
Standing = Sequence[Mapping[str, Occurrence]]


def copy_cut(page: str, fuller: str, count: str, words: str) -> str:
    """{page} leaves out {count} words of the copy that {fuller} has: “{words}”."""
    return sentence(copy_cut, page=page, fuller=fuller, count=count, words=words)


def copy_added(page: str, fuller: str, count: str, words: str) -> str:
    """{page} has {count} words around the copy that {fuller} does not share: “{words}”."""
    return sentence(copy_added, page=page, fuller=fuller, count=count, words=words)


def copy_softened(page: str, fuller: str, there: str, here: str) -> str:
    """{page} has “{here}” where {fuller} has the firmer “{there}”."""
    return sentence(copy_softened, page=page, fuller=fuller, there=there, here=here)


def copy_reattributed(page: str, fuller: str, there: str, here: str) -> str:
    """{page} credits {here} for the copy, {fuller} credits {there}."""
    return sentence(copy_reattributed, page=page, fuller=fuller, there=there, here=here)


def credit_dropped(page: str, fuller: str, name: str) -> str:
    """{page} prints the copy without the credit of {name} that {fuller} has."""
    return sentence(credit_dropped, page=page, fuller=fuller, name=name)


def words_reattributed(page: str, fuller: str, there: str, here: str) -> str:
    """{page} gives the same quoted words to {here}, {fuller} gives them to {there}."""
    return sentence(words_reattributed, page=page, fuller=fuller, there=there, here=here)


def changes_of(graph: Graph, j: int, standing: Standing, state: CreditState) -> tuple[Evidence, ...]:
    """What page j did with the copy, beside the page that it likely has it from, or that has most of it."""
    if not 1 < len(graph.scene.pages) <= _MOST_PAGES:
        return ()
    page, i = graph.scene.pages[j], _fuller(graph, j)
    found = [*_credited(graph, j, state), *_kept_slips(graph, j)]
    if i is not None:
        giver = graph.scene.pages[i]
        found += [*_cut(giver, page, standing), *_added(giver, page, graph.scene.targets[j])]
        found += [*_softened(giver, page, standing), *_quoted(giver, page)]
    return tuple(found)


def _kept_slips(graph: Graph, j: int) -> Iterator[Evidence]:
    """The readings of page j that another page corrected since."""
    for one in graph.scene.tilts:
        if one.taker == j and one.signal == reading_corrected.__name__:
            yield Evidence(one.signal, one.detail, 0.0, one.anchors)


def standing_of(passages: Iterable[Passage]) -> Standing:
    """Where passages stand, laid out once for all pages of a group."""
    return [{one.document: one for one in reversed(passage.occurrences)} for passage in passages]


def _fuller(graph: Graph, j: int) -> int | None:
    """The page to compare with; none where page j itself has most of the copy."""
    scene = graph.scene
    parent = graph.parents[j] - len(graph.nodes)
    if parent >= 0:
        return parent
    sizes = np.where(scene.shared[:, j] > 0, scene.lengths.sum(axis=1), 0.0)
    best = int(np.argmax(sizes))
    return best if sizes[best] > scene.lengths[j].sum() else None


def _cut(giver: Page, page: Page, standing: Standing) -> Iterator[Evidence]:
    places = [(Span(there.start, there.end), here) for there, here in _places(giver, page, standing)]
    kept = merge_spans(span for span, here in places if here)
    lost = merge_spans(span for span, here in places if here is None)
    left = [piece for span in lost for piece in _outside(span, kept)]
    yield from _counted(copy_cut, giver, page, giver, left)


def _added(giver: Page, page: Page, target: Sequence[Span]) -> Iterator[Evidence]:
    own = [piece for span in page.content for piece in _outside(span, target)]
    yield from _counted(copy_added, giver, page, page, own)


def _counted(
    signal: Callable[[str, str, str, str], str], giver: Page, page: Page, of: Page, spans: Sequence[Span]
) -> Iterator[Evidence]:
    """One piece of evidence that counts the words of some spans and shows the first of them."""
    words = [(span, len(_WORD.findall(of.document.text[slice(*span)][:_MOST_CHARS]))) for span in spans]
    telling = [(span, count) for span, count in words if count >= _LEAST_WORDS]
    if telling:
        anchors = tuple(of.anchor(*span) for span, _ in telling[:_MOST_SHOWN])
        total = str(sum(count for _, count in telling))
        detail = signal(page.home, giver.home, total, _short(anchors[0]))
        yield Evidence(signal.__name__, detail, 0.0, anchors)


def _softened(giver: Page, page: Page, standing: Standing) -> Iterator[Evidence]:
    """A word that leaves a way out where the fuller page has one that leaves none."""
    for there, here in _places(giver, page, standing):
        if here is None:
            continue
        firm, mild = _words_of(giver, there), _words_of(page, here)
        lost = sorted(firm & ABSOLUTE - mild)
        new = sorted(mild & _HEDGES - firm)
        if lost and new:
            anchors = (_word_at(giver, there, lost[0]), _word_at(page, here, new[0]))
            detail = copy_softened(page.home, giver.home, anchors[0].text, anchors[1].text)
            yield Evidence(copy_softened.__name__, detail, 0.0, anchors)
            return


def _credited(graph: Graph, j: int, state: CreditState) -> Iterator[Evidence]:
    """That page j credits another than the page with most of its words does, or nobody."""
    here = _firmly(graph, j)
    names = {folded(node.name) for node in here}
    order = np.argsort(-graph.scene.shared[:, j], kind="stable").tolist()
    others = ((i, _firmly(graph, i)) for i in order if i != j and graph.scene.shared[i, j] > 0)
    i, there = next(((i, found) for i, found in others if found), (j, here))
    if not there or names & {folded(node.name) for node in there}:
        return
    giver, page, name = graph.scene.pages[i], graph.scene.pages[j], there[0].name or ""
    anchors = [_anchor(graph, there[0], i), *(_anchor(graph, node, j) for node in here[:1])]
    shown = tuple(one for one in anchors if one)
    if here:
        detail = copy_reattributed(page.home, giver.home, name, here[0].name or "")
        yield Evidence(copy_reattributed.__name__, detail, 0.0, shown)
    elif state is CreditState.STRIPPED:
        yield Evidence(credit_dropped.__name__, credit_dropped(page.home, giver.home, name), 0.0, shown)


def _firmly(graph: Graph, j: int) -> list[Node]:
    """Whom page j itself credits firmly for the copy, most firmly first."""
    worth = graph.direct[:, j]
    order = sorted(range(len(worth)), key=lambda x: (-worth[x], x))
    return [graph.nodes[x] for x in order if worth[x] >= FIRM]


def _anchor(graph: Graph, node: Node, j: int) -> Anchor | None:
    return next((claim.anchors[0] for claim, _ in claims_on(graph.scene, node, j) if claim.anchors), None)


def _quoted(giver: Page, page: Page) -> Iterator[Evidence]:
    """The same words inside marks, given to two people, or said more plainly; the first of either."""
    theirs = {fold(one.text): one for one in _spoken(giver)}
    both = [(other, one) for one in _spoken(page) if (other := theirs.get(fold(one.text)))]
    for there, here in both:
        is_sure = (
            min(there.confidence, here.confidence) >= _SURE
        )  # two guesses of ours are no change of theirs
        if is_sure and not _may_be_one(there.speaker or "", here.speaker or ""):
            anchors = (giver.anchor(there.start, there.end), page.anchor(here.start, here.end))
            detail = words_reattributed(page.home, giver.home, there.speaker or "", here.speaker or "")
            yield Evidence(words_reattributed.__name__, detail, 0.0, anchors)
            break
    for there, here in both:
        if there.cue in FIRM_CUES and here.cue in PLAIN_CUES:
            anchors = (giver.anchor(there.start, there.end), page.anchor(here.start, here.end))
            detail = copy_softened(page.home, giver.home, there.cue or "", here.cue or "")
            yield Evidence(copy_softened.__name__, detail, 0.0, anchors)
            break


def _spoken(page: Page) -> Iterable[Quotation]:
    return (one for one in page.quotations if one.speaker and one.quoted)


def _may_be_one(a: str, b: str) -> bool:
    return bool(set(_WORD.findall(a.casefold())) & set(_WORD.findall(b.casefold())))


def _places(giver: Page, page: Page, standing: Standing) -> Iterator[tuple[Occurrence, Occurrence | None]]:
    """Where each passage stands in the first page, and where in the other."""
    return ((places[giver.id], places.get(page.id)) for places in standing if giver.id in places)


def _words_of(page: Page, place: Occurrence) -> set[str]:
    text = page.document.text[place.start : min(place.end, place.start + _MOST_CHARS)]
    return set(_WORD.findall(text.casefold()))


def _word_at(page: Page, place: Occurrence, word: str) -> Anchor:
    """Where a word first stands in a place."""
    found = _WORD.finditer(page.document.text, place.start, place.end)
    return next(page.anchor(*one.span()) for one in found if one.group().casefold() == word)


def _outside(span: Span, target: Sequence[Span]) -> Iterator[Span]:
    at = span.start
    for start, end in target:
        if end > at and start < span.end:
            if start > at:
                yield Span(at, start)
            at = end
    if at < span.end:
        yield Span(at, span.end)


def _short(anchor: Anchor) -> str:
    words = anchor.text.split()
    return " ".join(words[:12]) + (" …" if len(words) > 12 else "")
