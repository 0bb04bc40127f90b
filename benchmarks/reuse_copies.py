"""Copies: reprints, re-filed stories against templates, graded revisions, agreement with passim."""

from __future__ import annotations

import csv
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from provenance.match import Field, MatchSettings, find_reuse
from provenance.match.containment import containment
from provenance.models import DateInterval, Document, Reuse
from provenance.text.tokens import words_of

Pair = tuple[str, str]
GRADES = {"non": 0, "heavy": 1, "light": 2, "cut": 3}
ANSWER_WORDS = 6  # an answer of a student copies shorter stretches than an agency's client
GRAM = 5
CONTAINED = 0.5


def report_reprints(data: Path) -> None:
    """Pair F1 of reprints; transcriptions made twice of one page are left out, as the gold file says."""
    folder = data / "scissors_paste"
    rows = [json.loads(line) for line in (folder / "docs.jsonl").read_text(encoding="utf-8").splitlines()]
    gold = json.loads((folder / "gold_clusters.json").read_text(encoding="utf-8"))
    documents = [
        Document(row["id"], row["text"], outlet=row["newspaper"], published=row["date"]) for row in rows
    ]
    dates = {row["id"]: DateInterval(row["date"], row["date"]) for row in rows}
    wanted = {pair for cluster in gold["reprint_clusters"] for pair in _pairs(cluster["members"])}
    left_out = {pair for twice in gold["duplicate_transcriptions_same_paper"] for pair in _pairs(twice)}
    base = _f1(_contained(documents, 0.3) - left_out, wanted)
    for name, known in (("dated", dates), ("undated", {})):
        found = _linked(find_reuse(Field(documents, dates=known))) - left_out
        print(
            f"reprints {name}: pair F1 {_f1(found, wanted):.4f} | {GRAM}-gram containment >= .3: {base:.4f}"
        )


def report_reuters(data: Path) -> None:
    """Re-filed stories found, recurring templates and other content under one headline merged."""
    folder = data / "reuters21578"
    with gzip.open(folder / "reuters.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    documents = [
        Document(str(row["id"]), row["body"] or "", outlet="Reuters", title=row["title"]) for row in rows
    ]
    dates = {str(row["id"]): DateInterval(row["ts"], row["ts"]) for row in rows}
    silver = _silver(folder / "silver_pairs.tsv", dates)
    text_alone = {(row["left"], row["right"]) for row in silver if row["contained"] >= CONTAINED}
    _print_reuters("baseline, containment >= .5", text_alone, silver)
    for name, known in (("dated", dates), ("undated", {})):
        _print_reuters(name, _linked(find_reuse(Field(documents, dates=known))), silver)


def report_revisions(data: Path) -> None:
    """Copied or not by leave-one-task-out, and the rank correlation with the grade."""
    folder = data / "clough_stevenson_2009"
    with (folder / "file_information.csv").open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["Category"] in GRADES]
    grades = np.array([GRADES[row["Category"]] for row in rows])
    tasks = np.array([row["Task"] for row in rows])
    found = np.array([_in_passages(folder, row) for row in rows])
    print(
        f"revisions, share in passages: copied or not {_left_out(found, grades > 0, tasks):.3f}, "
        f"Spearman with the grade {_spearman(found, grades):.3f}"
    )
    shares = np.array([_shared_pairs(folder, row) for row in rows])
    bias, slope = _logistic(shares, grades > 0)
    print(
        f"revisions, as `compare` weighs pairs: copied or not {_fitted_out(shares, grades > 0, tasks):.3f}, "
        f"Spearman with the grade {_spearman(shares, grades):.3f}; fitted on all: {bias:.2f} {slope:+.1f} x"
    )
    for name, size in (("word pairs", 2), (f"baseline, {GRAM}-grams", GRAM)):
        scores = np.array([_revision(folder, row, size) for row in rows])
        print(
            f"revisions, containment of {name}: copied or not {_left_out(scores, grades > 0, tasks):.3f}, "
            f"Spearman with the grade {_spearman(scores, grades):.3f}"
        )


def report_passim(data: Path) -> None:
    """Agreement with passim's own clusters of passages."""
    with gzip.open(
        data / "impresso_passim_1900_french" / "passim_out.jsonl.gz", "rt", encoding="utf-8"
    ) as lines:
        rows = [json.loads(line) for line in lines]
    documents = [Document(f"{number:06d}", row["text"]) for number, row in enumerate(rows)]
    dates = {f"{number:06d}": DateInterval(row["date"], row["date"]) for number, row in enumerate(rows)}
    theirs = [int(row["cluster"]) for row in rows]
    for name, known in (("undated", {}), ("dated (templates kept apart)", dates)):
        reuse = find_reuse(Field(documents, dates=known))
        ours = list(range(len(rows)))
        for number, group in enumerate(reuse.copies):
            for member in group.documents:
                ours[int(member.id)] = len(rows) + number
        singles = _adjusted_rand(theirs, list(range(len(rows))))
        print(f"passim's clusters, {name}: ARI {_adjusted_rand(theirs, ours):.3f} | all apart: {singles:.3f}")


def _print_reuters(name: str, linked: set[Pair], silver: Sequence[Mapping[str, Any]]) -> None:
    counts: Counter[str] = Counter()
    for row in silver:
        kind = _kind_of(row)
        counts[kind] += 1
        counts[f"{kind} linked"] += (row["left"], row["right"]) in linked
    shown = ", ".join(
        f"{kind} {counts[f'{kind} linked']} of {counts[kind]}"
        for kind in ("re-filed", "template", "other content")
    )
    print(f"reuters {name}: {shown}")


def _kind_of(row: Mapping[str, Any]) -> str:
    if row["relation"] == "same_headline_5d_plus":
        return "template"
    if row["relation"] == "same_headline_36h":
        return "re-filed" if row["contained"] >= CONTAINED else "other content"
    return "correction"


def _silver(path: Path, known: Mapping[str, object]) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        {
            "relation": row["relation"],
            "left": min(row["earlier_id"], row["later_id"]),
            "right": max(row["earlier_id"], row["later_id"]),
            "contained": float(row["body_containment4"] or 0),
        }
        for row in rows
        if row["earlier_id"] in known and row["later_id"] in known
    ]


def _linked(reuse: Reuse) -> set[Pair]:
    return {pair for group in reuse.copies for pair in _pairs(one.id for one in group.documents)}


def _pairs(names: Iterable[str]) -> set[Pair]:
    return set(combinations(sorted(names), 2))


def _f1(found: set[Pair], wanted: set[Pair]) -> float:
    return 2 * len(found & wanted) / max(1, len(found) + len(wanted))


def _grams(text: str, size: int) -> set[tuple[str, ...]]:
    words = words_of(text)
    return {words[at : at + size] for at in range(len(words) - size + 1)}


def _contained(documents: Sequence[Document], least: float) -> set[Pair]:
    """Pairs of which the shorter is contained in the other by so much."""
    grams = {one.id: _grams(one.text, GRAM) for one in documents}
    holders: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(grams):
        for gram in grams[name]:
            holders[gram].append(name)
    shared: Counter[Pair] = Counter(
        pair for names in holders.values() if len(names) < 50 for pair in _pairs(names)
    )
    return {pair for pair, count in shared.items() if count >= least * min(len(grams[one]) for one in pair)}


def _in_passages(folder: Path, row: Mapping[str, str]) -> float:
    """The share of an answer that `find_reuse` finds in its original."""
    names = (row["File"], f"orig_task{row['Task']}.txt")
    answer, original = (
        Document(id=name, text=(folder / name).read_text(encoding="utf-8", errors="replace"))
        for name in names
    )
    reuse = find_reuse(Field([answer, original]), MatchSettings(passage_min_words=ANSWER_WORDS))
    held = sum(
        at.end - at.start
        for passage in reuse.passages
        for at in passage.occurrences
        if at.document == answer.id
    )
    return held / max(1, len(answer.text))


def _revision(folder: Path, row: Mapping[str, str], size: int) -> float:
    answer = (folder / row["File"]).read_text(encoding="utf-8", errors="replace")
    original = (folder / f"orig_task{row['Task']}.txt").read_text(encoding="utf-8", errors="replace")
    grams = _grams(answer, size)
    return len(grams & _grams(original, size)) / max(1, len(grams))


def _shared_pairs(folder: Path, row: Mapping[str, str]) -> float:
    """What `compare` goes by where both texts are long."""
    texts = (
        (folder / name).read_text(encoding="utf-8", errors="replace")
        for name in (row["File"], f"orig_task{row['Task']}.txt")
    )
    return containment(*map(words_of, texts))


def _fitted_out(shares: NDArray[np.float64], copied: NDArray[np.bool_], tasks: NDArray[np.str_]) -> float:
    """How often the fitted probability is on the right side of a half, each task by weights of the others."""
    right = 0
    for task in np.unique(tasks):
        test = tasks == task
        bias, slope = _logistic(shares[~test], copied[~test])
        right += int(((bias + slope * shares[test] >= 0) == copied[test]).sum())
    return right / len(shares)


def _logistic(values: NDArray[np.float64], labels: NDArray[np.bool_]) -> tuple[float, float]:
    """Bias and slope of a logistic regression, by Newton's method."""
    design = np.column_stack([np.ones(len(values)), values])
    beta = np.zeros(2)
    for _ in range(50):
        guess = 1.0 / (1.0 + np.exp(-design @ beta))
        curve = (design * (guess * (1 - guess))[:, None]).T @ design + 1e-9 * np.eye(2)
        beta += np.linalg.solve(curve, design.T @ (labels - guess))
    return float(beta[0]), float(beta[1])


def _left_out(scores: NDArray[np.float64], copied: NDArray[np.bool_], tasks: NDArray[np.str_]) -> float:
    right = 0
    for task in np.unique(tasks):
        train, test = tasks != task, tasks == task
        cut = max(np.unique(scores[train]), key=lambda at: np.mean((scores[train] >= at) == copied[train]))
        right += int(((scores[test] >= cut) == copied[test]).sum())
    return right / len(scores)


def _spearman(left: NDArray[Any], right: NDArray[Any]) -> float:
    return float(np.corrcoef(_ranks(left), _ranks(right))[0, 1])


def _ranks(values: NDArray[Any]) -> NDArray[np.float64]:
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    means = np.cumsum(counts) - (counts - 1) / 2
    return np.asarray(means[place], np.float64)


def _adjusted_rand(left: Sequence[int], right: Sequence[int]) -> float:
    """Adjusted Rand index (Hubert & Arabie 1985)."""

    def twos(counts: Iterable[int]) -> float:
        return sum(count * (count - 1) / 2 for count in counts)

    both = twos(Counter(zip(left, right, strict=True)).values())
    one, other = twos(Counter(left).values()), twos(Counter(right).values())
    chance = one * other / (len(left) * (len(left) - 1) / 2)
    return (both - chance) / ((one + other) / 2 - chance)
