"""Who may have given a page its words, in log-odds.

A name that somebody credits, an unknown ancestor, the page itself, or another page.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from provenance.models import OriginKind
from provenance.tracing.claims import Claim
from provenance.tracing.links import Links, first_by_days
from provenance.tracing.naming import folded
from provenance.tracing.precedence import Precedence, precedence_of
from provenance.tracing.scene import Matrix, Node, Scene
from provenance.tracing.twins import FIRM, Events, from_twins
from provenance.tracing.weights import Weights


@dataclass(frozen=True)
class Told:
    """What the pages of a scene say for each name, and what speaks for a page apart from that.

    Attributes:
        names: every name that a page credits, in order.
        direct: [x, j] what page j itself says for name x.
        passed: [x, j] what other pages say for name x, for page j.
        twin: [x, j] the page whose words about name x count most for j; -1 where there is none.
        events: [x] whether name x is where words were said, before they were reported.
        first: whose words come before whose.
        links: what links the pages apart from their claims.
    """

    scene: Scene
    weights: Weights
    names: tuple[Node, ...]
    direct: Matrix
    passed: Matrix
    twin: Matrix
    events: Events
    first: Precedence
    links: Links

    @cached_property
    def homes(self) -> tuple[list[int], ...]:
        """[x] the pages that the outlet of name x published."""
        homes = [folded(page.home) for page in self.scene.pages]
        keys = (folded(name.name) for name in self.names)
        return tuple([j for j, home in enumerate(homes) if home == key] for key in keys)

    @cached_property
    def denied(self) -> Matrix:
        """[x, j] how surely page j, or one of the same words, says that they are not from name x, 0..1."""
        found = np.zeros(self.direct.shape)
        against = [one for one in self.scene.claims if one.is_against]
        places = {page.id: j for j, page in enumerate(self.scene.pages)} if against else {}
        keys = {folded(name.name): x for x, name in enumerate(self.names)} if against else {}
        for one in against:
            if folded(one.name) in keys:
                x, i = keys[folded(one.name)], places[one.document]
                alike = np.sqrt(self.scene.shared[i])
                alike[i] = 1.0
                found[x] = np.maximum(found[x], alike)
        return found

    @cached_property
    def own(self) -> Matrix:
        """[j] what page j says for its own outlet, or against it."""
        return np.array([_own(self.scene, j, self.weights) for j in range(len(self.scene.pages))])

    @cached_property
    def elsewhere(self) -> Matrix:
        """[j] what it costs all others that page j says of the words themselves who reported them."""
        given: Matrix = self.first.given.max(axis=0, initial=0.0)
        return self.weights["beside_report"] * given

    @cached_property
    def bare(self) -> Matrix:
        """[j] what a dateline of page j that names no agency is worth."""
        pages = range(len(self.scene.pages))
        return np.array([_of_signal(self.scene, j, "bare_dateline", self.weights) for j in pages])


def told_of(scene: Scene, links: Links, weights: Weights) -> Told:
    """Weigh what the pages of a scene say."""
    names = _names(scene)
    direct = np.array([[_said(scene, name, j, weights) for j in range(len(scene.pages))] for name in names])
    direct = direct.reshape(len(names), len(scene.pages))
    events = np.array([name_is_event(scene, name) for name in names], dtype=bool)
    passed, twin = from_twins(scene, names, direct, events, weights)
    first = precedence_of(scene, names, links, weights)
    return Told(scene, weights, names, direct, passed, twin, events, first, links)


def outside_scores(told: Told) -> Matrix:
    """[x, j] log-weight of each name, the unknown ancestor and each page as the outside parent of page j."""
    by_event = _reached_by_event(told)
    named = _as_named(told, _made_public(told, by_event))
    for x, homes in enumerate(told.homes):
        by_event[x, homes] = 0.0  # its own outlet's
    return np.vstack((named, _as_unknown(told, named), _as_roots(told, _made_public(told, by_event))))


def inside_scores(told: Told) -> Matrix:
    """[i, j] log-weight of page i as the one that page j took its words from."""
    weights = told.weights
    score = told.links.score.copy()
    for x, homes in enumerate(told.homes):
        for i in homes:
            said = np.maximum(told.direct[x], told.passed[x])
            member = np.where(told.direct[x] > 0, 1.0, weights["twin_credit"]) * weights["member_credit"]
            score[i] += np.where(said > 0, said + member, 0.0)
    own = weights["twin_own"] * told.own * (1.0 if told.scene.is_copy else weights["heard_own"])
    score = score + own[:, None] + told.first.score
    np.fill_diagonal(score, -np.inf)
    return score


def _as_named(told: Told, public: Matrix) -> Matrix:
    """[x, j] log-weight of each name; -inf where nobody says it for page j."""
    rows = np.full(told.direct.shape, -np.inf)
    for x in range(len(told.names)):
        near = np.maximum(told.direct[x], told.passed[x])
        rows[x] = np.where(near > 0, _as_name(told, x, near, public), -np.inf)
    return rows


def _as_name(told: Told, x: int, near: Matrix, public: Matrix) -> Matrix:
    """[j] log-weight of one name, for which the nearest words are worth `near`."""
    name, weights = told.names[x], told.weights
    firm = np.minimum(1.0, near / FIRM)
    score: Matrix = near + weights["second_credit"] * np.minimum(told.direct[x], told.passed[x])
    if name.kind is OriginKind.AGENCY:
        score = score + weights["is_agency"] * firm
    if not told.events[x]:
        score = score + told.bare * firm + weights["outlet_habit"] * habits_for(told.scene, name)
    score = score + weights["is_mentioned"] * (1.0 - firm)
    if not told.events[x]:
        others = told.elsewhere * (1.0 - told.first.given[x])
        score = score + (weights["beside_event"] * public + others)
        score = score + weights["heard_itself"] * told.first.heard * (told.direct[x] <= 0)
    if name.kind is OriginKind.EVENT:  # the text that was made public there is at hand
        score = score + weights["beside_event"] * told.first.issued.max(axis=0, initial=0.0)
    if told.homes[x]:
        score = score - weights["member_credit"]
    denied: Matrix = weights["denied_credit"] * told.denied[x]
    return score + denied


def _as_unknown(told: Told, named: Matrix) -> Matrix:
    """[j] log-weight of an ancestor that nobody names."""
    occasions = np.array([name.kind is OriginKind.EVENT for name in told.names], dtype=bool)
    known = np.isfinite(named[occasions]).any(axis=0)
    score: Matrix = told.weights["is_unknown"] + told.bare
    return score + np.where(known, told.weights["known_occasion"], 0.0)


def _as_roots(told: Told, public: Matrix) -> Matrix:
    """[i, j] log-weight of page j as the root of its own words; -inf elsewhere."""
    scene, weights = told.scene, told.weights
    cited = _cited(told) * (1.0 - _credits_elsewhere(told))
    days = np.array([first_by_days(scene, told.links, j, weights) for j in range(len(scene.pages))])
    own = weights["is_own"] + told.own * (1.0 - _bears_out(told)) + days
    own = own + (cited * (1.0 - public) + weights["beside_event"] * public)
    rows = np.full((len(own), len(own)), -np.inf)
    np.fill_diagonal(rows, own + told.elsewhere)
    return rows


def _made_public(told: Told, by_event: Matrix) -> Matrix:
    """[j] how surely page j's words were public before anyone reported them: at an event, or in a text."""
    public: Matrix = np.maximum(by_event.max(axis=0, initial=0.0), told.first.issued.max(axis=0, initial=0.0))
    return public


def _reached_by_event(told: Told) -> Matrix:
    """[x, j] how surely a named channel is where page j's words were said: stated, or by a twin, 0..1."""
    oneness = told.scene.oneness
    reached = np.zeros(told.direct.shape)
    for x, name in enumerate(told.names):
        if told.events[x] and name.kind is not OriginKind.EVENT:
            for j in range(len(told.scene.pages)):
                i = int(told.twin[x, j])
                passed = 0.0 if i < 0 else 1.0 if oneness is None else float(oneness[i, j]) ** 2
                reached[x, j] = max(min(1.0, told.direct[x, j] / FIRM), passed)
    return reached


def _cited(told: Told) -> Matrix:
    """[j] what it is worth for page j as the root that others credit its outlet, by how many do."""
    scene, weights = told.scene, told.weights
    worth, others = np.zeros(len(scene.pages)), max(1, len(scene.of_text) - 1)
    for direct, homes in zip(told.direct, told.homes, strict=True):
        if direct.any():
            citing = min(1.0, float(scene.texts_with(direct[:, None] > 0)[0]) / others)
            worth[homes] = citing * (weights["member_credit"] + weights["twin_credit"] * direct.max())
    return worth


def _bears_out(told: Told) -> Matrix:
    """[j] how surely page j credits for a part of the copy the one that another page has signed for, 0..1.

    Whoever says so of a part has the rest from there too, under whatever dateline.
    """
    if not told.scene.is_copy or len(told.scene.pages) < 2:
        return np.zeros(len(told.scene.pages))
    firm = np.minimum(1.0, told.direct / FIRM) * ~told.events[:, None]
    for x, homes in enumerate(told.homes):
        firm[x, homes] = 0.0
    ranked = np.sort(firm, axis=1)
    best, second = ranked[:, -1:], ranked[:, -2:-1]
    others = np.where(firm < best, best, second)
    found: Matrix = (firm * others).max(axis=0, initial=0.0)
    return found


def _credits_elsewhere(told: Told) -> Matrix:
    """[j] how firmly page j itself credits another outlet: who is cited and cites is no origin, 0..1."""
    firm = np.minimum(1.0, told.direct / FIRM) * ~told.events[:, None]
    for x, homes in enumerate(told.homes):
        firm[x, homes] = 0.0
    found: Matrix = firm.max(axis=0, initial=0.0)
    return found


def name_is_event(scene: Scene, node: Node) -> bool:
    """Whether anyone names the node as a channel: where words were said, before they were reported."""
    return any(claim.is_event and folded(claim.name) == folded(node.name) for claim in scene.claims)


def claims_on(scene: Scene, node: Node, j: int) -> list[tuple[Claim, float]]:
    """The claims of page j for a name that touch the words in question, with how firmly they do."""
    said = scene.claims_by_name.get((scene.pages[j].id, folded(node.name)), ())
    touching = ((claim, scene.strength(claim, j)) for claim in said)
    return [(claim, strength) for claim, strength in touching if strength > 0]


def _names(scene: Scene) -> tuple[Node, ...]:
    kinds: dict[str, Node] = {}
    for claim in scene.claims:
        if claim.name and not claim.is_own and not claim.is_against:
            key = folded(claim.name)
            node = kinds.get(key)
            if node is None or (node.kind, node.name or "") > (claim.kind, claim.name):
                kinds[key] = Node(claim.name, claim.kind)
    return tuple(kinds[key] for key in sorted(kinds))


def _said(scene: Scene, name: Node, j: int, weights: Weights) -> float:
    """What page j itself says for a name; claims that rest on the same words are one."""
    firmest: dict[object, float] = {}
    for claim, strength in claims_on(scene, name, j):
        rests_on = claim.rests_on
        firmest[rests_on] = max(firmest.get(rests_on, 0.0), weights[claim.signal] * strength)
    return _grouped(list(firmest.values()), weights)


def _grouped(values: list[float], weights: Weights) -> float:
    """One page's claims for one name are one witness: the firmest, and a little for the rest."""
    ranked = sorted(values, reverse=True)
    return sum(value * weights["second_credit"] ** place for place, value in enumerate(ranked))


def habits_for(scene: Scene, name: Node) -> Matrix:
    """[j] how much of what page j's outlet credits elsewhere is of that name, 0..1."""
    found = np.zeros(len(scene.pages))
    for j, page in enumerate(scene.pages):
        for one in scene.habits.get(page.id, ()):
            if folded(one.name) == folded(name.name):
                found[j] = one.reach[0].strength
    return found


def _own(scene: Scene, j: int, weights: Weights) -> float:
    found = [
        weights[claim.signal] * scene.strength(claim, j)
        for claim in scene.claims_by_page[scene.pages[j].id]
        if claim.is_own
    ]
    against = sum(value for value in found if value < 0)
    return _grouped([value for value in found if value >= 0], weights) + against


def _of_signal(scene: Scene, j: int, signal: str, weights: Weights) -> float:
    claims = scene.claims_by_page[scene.pages[j].id]
    return weights[signal] if any(one.signal == signal for one in claims) else 0.0
