"""What witnesses can give: no name is surer than those who say it, however well it fits.

One page is one witness, and so is the copy that several pages share; independent ones add up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from provenance.tracing.claims import Claim
from provenance.tracing.naming import folded
from provenance.tracing.scene import COPY_SIGNAL, Node, Scene
from provenance.tracing.weights import MOST_TRUST, TRUST

_WEAKEST = 0.85
# What only speaks against a page says nothing for it.
_AGAINST_ITSELF = frozenset({"cut_off_end"})
_COPIED_ALONG = frozenset({"line_credit", "copyright_line", "contributor_credit", "report_credit"})

Odds = Sequence[tuple[Node, float]]


def trusted_names(scene: Scene) -> dict[str, float]:
    """How sure each name can be by those who say it."""
    return {name: _together(trusts) for name, trusts in _trusts(scene).items()}


def trusted_pages(scene: Scene) -> dict[str, float]:
    """How sure the pages can be, by id, that nothing but the copy they stand in is known to speak for."""
    said: dict[str, list[Claim]] = {}
    for claim in scene.claims:
        if claim.signal not in _AGAINST_ITSELF:
            said.setdefault(folded(claim.name), []).append(claim)
    homes = ((page.id, said.get(folded(page.home), [])) for page in scene.pages)
    return {
        name: max(one.strength for claim in claims for one in claim.reach)
        for name, claims in homes
        if claims and all(one.signal == COPY_SIGNAL and one.reach for one in claims)
    }


def bounded(trusted: Mapping[str, float], pages: Mapping[str, float], odds: Odds) -> list[tuple[Node, float]]:
    """The odds with each name at most as sure as its witnesses; the rest is the unknown ancestor's."""
    found: list[tuple[Node, float]] = []
    lost = 0.0
    for node, odd in odds:
        kept = odd
        if node.document is not None:
            kept = min(odd, pages.get(node.document, MOST_TRUST))
        elif node.name:
            kept = odd * trusted.get(folded(node.name), MOST_TRUST)
        lost += odd - kept
        found.append((node, kept))
    return [(node, odd if node.name else odd + lost) for node, odd in found]


_SIGNING = frozenset({"dateline_credit", "byline_credit", "metadata_credit", "line_credit", "copyright_line"})


def trusted_signatures(scene: Scene) -> dict[str, tuple[tuple[int, ...], float]]:
    """For each name that signs pages of a scene, in order: the places of these, and how sure they make it."""
    signed: dict[str, set[int]] = {}
    for j, page in enumerate(scene.pages):
        for claim in scene.claims_by_page[page.id]:
            if claim.signal in _SIGNING and _is_witness(claim) and scene.strength(claim, j) > 0:
                signed.setdefault(folded(claim.name), set()).add(j)
    if len(signed) < 2:
        return {}
    sure = trusted_names(scene)
    return {name: (tuple(sorted(signed[name])), sure[name]) for name in sorted(signed)}


def _trusts(scene: Scene) -> dict[str, dict[str, float]]:
    """How far each witness is to be trusted, by name."""
    found: dict[str, dict[str, float]] = {}
    for j, page in enumerate(scene.pages):
        said: dict[str, list[tuple[Claim, float]]] = {}
        for claim in scene.claims_by_page[page.id]:
            if _is_witness(claim) and (strength := scene.strength(claim, j)) > 0:
                said.setdefault(folded(claim.name), []).append((claim, strength))
        for name, claims in said.items():
            of = found.setdefault(name, {})
            for witness, trust in _witnesses(page.own_words, claims):
                of[witness] = max(of.get(witness, 0.0), trust)
    return found


def _is_witness(claim: Claim) -> bool:
    return bool(claim.name) and not claim.is_own and not claim.is_against


def _witnesses(text: str, claims: Sequence[tuple[Claim, float]]) -> Iterator[tuple[str, float]]:
    """A text is one witness; if all it has are lines that are copied along, the first of these words is."""
    words = next((_words_of(claim) for claim, _ in claims), "")
    here = words if all(_words_of(claim) for claim, _ in claims) else text
    for claim, strength in claims:
        yield claim.witness or here, _trust(claim, strength)


def _words_of(claim: Claim) -> str:
    """The words of a credit that is copied along with the text: on many pages it is still one witness."""
    if claim.signal not in _COPIED_ALONG or not claim.anchors:
        return ""
    return f"{claim.signal}: {' '.join(claim.anchors[0].text.casefold().split())}"


def _trust(claim: Claim, strength: float) -> float:
    if claim.witness and claim.signal not in TRUST:
        return strength  # what a copy group says is bounded already
    return TRUST.get(claim.signal, MOST_TRUST) * (_WEAKEST + (1.0 - _WEAKEST) * strength)


def _together(trusts: dict[str, float]) -> float:
    """How likely at least one of independent witnesses is right."""
    doubt = 1.0
    for witness in sorted(trusts):
        doubt *= 1.0 - trusts[witness]
    return min(MOST_TRUST, 1.0 - doubt)
