"""Whose words come before whose: what an official issued, and what a page gives to another reporter.

Only of words that people said; copy goes back to whom its pages credit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from provenance.languages import of_all
from provenance.models import DocumentKind, OriginKind
from provenance.tracing.accounts import told_on
from provenance.tracing.claims import Claim
from provenance.tracing.links import Links
from provenance.tracing.naming import folded
from provenance.tracing.occasions import OPEN
from provenance.tracing.pages import Page
from provenance.tracing.scene import COPY_SIGNAL, Matrix, Node, Scene
from provenance.tracing.weights import Weights

_REPORTS = frozenset({"report_channel", "report_credit"})
_OF_THE_WORDS = 0.9
_ISSUED = frozenset({DocumentKind.PRESS_RELEASE, DocumentKind.TRANSCRIPT})
_LATER_DAYS = 1.0


@dataclass(frozen=True)
class Precedence:
    """Who comes before whom.

    Attributes:
        given: [x, j] 1 where page j says of the words themselves that name x reported them.
        heard: [j] 1 where page j says that the words were said before everyone, and shares no copy.
        issued: [i, j] how surely page i is the text in which page j's words were made public, 0..1.
        score: [i, j] what speaks for page i as the one that page j has the words from, or against it.
    """

    given: Matrix
    heard: Matrix
    issued: Matrix
    score: Matrix


def precedence_of(scene: Scene, names: tuple[Node, ...], links: Links, weights: Weights) -> Precedence:
    """Of the words of a scene; of copy nothing comes first."""
    size = len(scene.pages)
    if scene.oneness is None:
        none = np.zeros((size, size))
        return Precedence(np.zeros((len(names), size)), np.zeros(size), none, none)
    given, made_public = attributed(scene, names), issued(scene, links)
    itself = heard(scene)
    score = weights["issued_words"] * made_public + weights["heard_itself"] * itself[None, :]
    if given.any():
        another = given.max(axis=0)[None, :] * (1.0 - given_alike(scene, names, given))
        score = score + weights["beside_report"] * another * (1.0 - made_public)
    return Precedence(given, itself, made_public, score)


def attributed(scene: Scene, names: tuple[Node, ...]) -> Matrix:
    """[x, j] 1 where page j says of the words themselves that x reported them ("..., according to TASS")."""
    found = np.zeros((len(names), len(scene.pages)))
    if scene.oneness is None:
        return found
    place = {folded(name.name): x for x, name in enumerate(names)}
    for j, page in enumerate(scene.pages):
        said = (one for one in scene.claims_by_page[page.id] if one.signal in _REPORTS and not one.is_event)
        for one in said:
            if (
                not _is_recipient(one)
                and folded(one.name) in place
                and scene.strength(one, j) >= _OF_THE_WORDS
            ):
                found[place[folded(one.name)], j] = 1.0
    return found


def _is_recipient(claim: Claim) -> bool:
    """Whether an agency is only whom a statement was sent to: "in a statement received by EFE"."""
    return any(_RECEIVED & set(_WORD.findall(one.text.casefold())) for one in claim.anchors[:1])


_RECEIVED = of_all("credit_cues.received")
_WORD = re.compile(r"[^\W\d_]+")


def given_alike(scene: Scene, names: tuple[Node, ...], given: Matrix) -> Matrix:
    """[i, j] 1 where page i is the one that page j gives the words to, or gives them to the same."""
    homes = np.array([[folded(page.home) == folded(name.name) for page in scene.pages] for name in names])
    by = np.maximum(given, homes.reshape(given.shape).astype(np.float64))
    alike: Matrix = np.minimum(1.0, by.T @ given)
    return alike


def issued(scene: Scene, links: Links) -> Matrix:
    """[i, j] how surely page i is the text in which the words of page j were made public, 0..1.

    A transcript or press release comes before who quotes it, unless it came out days later.
    """
    size = len(scene.pages)
    found: Matrix = np.zeros((size, size))
    if scene.oneness is None:
        return found
    issuers = np.array([is_issuer(page) for page in scene.pages], dtype=bool)
    found[issuers] = scene.oneness[issuers] ** 2
    found[links.gaps.T >= _LATER_DAYS] = 0.0
    found[:, issuers] = 0.0
    return found


def is_issuer(page: Page) -> bool:
    """Whether a page is a text that a body issued: agencies that pass one on are no bodies."""
    is_issued = page.document.kind in _ISSUED or page.home_kind is OriginKind.OFFICIAL
    return is_issued and page.home_kind not in (OriginKind.AGENCY, OriginKind.BROADCASTER)


def heard(scene: Scene) -> Matrix:
    """[j] 1 where page j says that the words were said before everyone, and shares no copy that has them."""
    if scene.oneness is None:
        return np.zeros(len(scene.pages))
    return np.array(
        [
            float(any(one.kind in OPEN for one in told_on(scene, j)) and not _is_in_copy(scene, page))
            for j, page in enumerate(scene.pages)
        ]
    )


def _is_in_copy(scene: Scene, page: Page) -> bool:
    return any(one.signal == COPY_SIGNAL for one in scene.claims_by_page[page.id])
