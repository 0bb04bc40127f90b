"""Renderings: two human translations of a sentence; news paraphrases. Printed beside rapidfuzz's ratios."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.fit_renderings import fit
from benchmarks.renderings_data import LANGUAGES, Pairs, paraphrases, translation_pairs, translations
from provenance.match.likeness import FEATURES, prepare
from provenance.text.align import sorted_ratio
from provenance.text.contradictions import contradiction

FOLDS = 10
STRETCHES, STRETCH = 5, 20  # sentences of one article stay together
Scores = NDArray[np.float64]


def report_translations(data: Path) -> None:
    """Pair F1 over all a x b, each pair by itself; weights and threshold from the other language pair."""
    sets = {name: translation_pairs(translations(data, name)) for name in LANGUAGES}
    for name, other in (LANGUAGES, LANGUAGES[::-1]):
        fitted = fit(sets[other].rows, sets[other].labels)
        threshold = best_threshold(_crossed(sets[other]), sets[other])
        ours = pair_f1(fitted.predict(sets[name].rows), sets[name], threshold)
        print(
            f"translations {name}: pair F1 {ours:.4f} (threshold {threshold:.2f} from {other}) | "
            f"token_sort_ratio, best threshold on this very set: {_baseline(data, name):.4f}"
        )


def report_contradictions(data: Path) -> None:
    """How many true pairs the rule of contradictions forbids, and how many of the neighbouring false ones."""
    for name in LANGUAGES:
        pairs = translations(data, name)
        true = sum(bool(contradiction(*sorted(pair))) for pair in pairs)
        near = sum(bool(contradiction(*sorted((one, other)))) for (one, _), (_, other) in pairwise(pairs))
        print(f"contradictions {name}: {true} of {len(pairs)} true pairs, {near} of neighbouring sentences")


def report_paraphrases(data: Path) -> None:
    """Accuracy and F1 of news paraphrases by cross-validation."""
    pairs = paraphrases(data)
    folds = np.random.RandomState(0).permutation(len(pairs.labels)) % FOLDS
    ours, plain = np.zeros(len(folds), np.bool_), np.zeros(len(folds), np.bool_)
    letters = pairs.rows[:, FEATURES.index("set_letters")]
    for fold in range(FOLDS):
        train, test = folds != fold, folds == fold
        ours[test] = fit(pairs.rows[train], pairs.labels[train]).predict(pairs.rows[test]) >= 0.5
        cuts = np.unique(letters[train])[::20]
        cut = max(cuts, key=lambda at: np.mean((letters[train] >= at) == pairs.labels[train]))
        plain[test] = letters[test] >= cut
    print(f"paraphrases (MSRP, {FOLDS} folds): {_said(ours, pairs)} | token_set_ratio: {_said(plain, pairs)}")


def _crossed(pairs: Pairs) -> Scores:
    """Each pair scored by weights fitted on other stretches of the news: what a text not seen would get."""
    stretch = pairs.places.min(axis=1) // STRETCH % STRETCHES
    scores = np.zeros(len(stretch))
    for one in range(STRETCHES):
        kept, held = stretch != one, stretch == one
        scores[held] = fit(pairs.rows[kept], pairs.labels[kept]).predict(pairs.rows[held])
    return scores


def best_threshold(scores: Scores, pairs: Pairs) -> float:
    """The score from which on linking gives the best pair F1."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(pairs.labels[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + pairs.true)
    return float(scores[order][f1.argmax()])


def pair_f1(scores: Scores, pairs: Pairs, threshold: float) -> float:
    """The pair F1 at a threshold; true pairs that were not proposed count as missed."""
    linked = scores >= threshold
    return float(2 * (linked & pairs.labels).sum() / (linked.sum() + pairs.true))


def _baseline(data: Path, name: str) -> float:
    pairs = translations(data, name)
    left, right = [prepare(a).folded for a, _ in pairs], [prepare(b).folded for _, b in pairs]
    scores = np.array([[sorted_ratio(one, other) for other in right] for one in left])
    whole = Pairs(
        np.zeros((0, 0)), np.eye(len(pairs), dtype=np.bool_).ravel(), len(pairs), np.zeros((0, 2), np.int64)
    )
    return pair_f1(scores.ravel(), whole, best_threshold(scores.ravel(), whole))


def _said(linked: NDArray[np.bool_], pairs: Pairs) -> str:
    f1 = 2 * (linked & pairs.labels).sum() / (linked.sum() + pairs.labels.sum())
    return f"accuracy {np.mean(linked == pairs.labels):.4f}, F1 {f1:.4f}"
