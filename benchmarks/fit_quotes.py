"""Fit the weights of `provenance.quotes` on labelled news and write them as its data files.

    python benchmarks/fit_quotes.py DATA_FOLDER [en|de]

DATA_FOLDER holds polnear-train.jsonl and german_wikinews-train.jsonl. Three sets of weights: where content
ends, which proposals hold, and (English) whether a speaker is right. Figures only; no text is kept.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from provenance import languages
from provenance.languages import Language
from provenance.models import Document
from provenance.quotes import confidence, reading
from provenance.quotes.attribution.clauses import propose
from provenance.quotes.attribution.cuts import CutWeights, cut_features, cut_places
from provenance.quotes.attribution.drafts import CUT_PATTERNS, cut_to_content, draft_quotations
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.weigh import ProposalWeights, features
from provenance.quotes.attribution.weights import Weights, of_cuts, of_proposals
from provenance.quotes.marks.strings import find_strings
from provenance.quotes.sentence.skeleton import Clauses, Skeleton, build_skeleton
from provenance.quotes.tally import Tally
from provenance.text.paragraphs import split_paragraphs

ROOT = Path(__file__).resolve().parent.parent
Record = dict[str, Any]
Example = tuple[float, Sequence[str]]
_WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
_TRAIN = {"en": "polnear-train", "de": "german_wikinews-train"}
_SAME = 0.8


@dataclass(frozen=True)
class Fit:
    """How strongly weights are held back, how often a sign must be seen, what is too small to keep."""

    restraint: float
    seen: int
    smallest: float


@dataclass(frozen=True)
class Article:
    """A labelled article with its skeleton and the proposals of each sentence."""

    record: Record
    skeleton: Skeleton
    proposals: tuple[tuple[Clauses, tuple[Proposal, ...]], ...]


def main(folder: Path, code: str) -> None:
    """Fit all weights of a language and write them."""
    language = languages.for_document(Document(id="", language=code))
    articles = [_prepare(record, language) for record in _read(folder / f"{_TRAIN[code]}.jsonl")]
    cuts = _fit(list(_cut_examples(articles, language)), Fit(2.0, 4, 0.05), "cut")
    proposals = _fit(list(_proposal_examples(articles, of_cuts(cuts), language)), Fit(1.0, 3, 0.03), "bias")
    tables = {"proposals": proposals, "cuts": cuts}
    print(f"{code}: {len(articles)} articles, {len(proposals)} + {len(cuts)} weights")
    if code == "en":
        sure = _fit(
            list(_speaker_examples(articles, of_proposals(proposals), of_cuts(cuts), language)),
            Fit(3.0, 8, 0.03),
            "bias",
        )
        tables["speakers"] = sure
        print(f"speaker confidence: {len(sure)} weights")
    _write(code, tables)


def _read(path: Path) -> Iterator[Record]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _prepare(record: Record, language: Language) -> Article:
    text = record["text"]
    paragraphs = split_paragraphs(text)
    skeleton = build_skeleton(text, paragraphs, find_strings(text, paragraphs), (), language)
    proposals = tuple((s, tuple(propose(skeleton, s, language))) for s in skeleton.sentences)
    return Article(record, skeleton, proposals)


def _words(text: str, start: int, end: int) -> frozenset[int]:
    return frozenset(start + found.start() for found in _WORD.finditer(text[start:end]))


def _cut_examples(articles: Sequence[Article], language: Language) -> Iterator[Example]:
    """Each place where content might end, up to where it does."""
    for article in articles:
        skeleton = article.skeleton
        ends: dict[int, int] = {}
        for quote in article.record["quotes"]:
            ends[quote["start"]] = max(quote["end"], ends.get(quote["start"], 0))
        for _, proposals in article.proposals:
            for proposal in proposals:
                if proposal.string_only or proposal.pattern not in CUT_PATTERNS:
                    continue
                first = skeleton.starts[proposal.first]
                end = ends.get(first)
                if end is None and proposal.last - proposal.first > 1:
                    end = (
                        ends.get(skeleton.starts[proposal.first + 1])
                        if _is_that(proposal, skeleton)
                        else None
                    )
                if end is not None and end <= skeleton.ends[proposal.last - 1] + 3:
                    yield from _places(skeleton, proposal, end, language)


def _is_that(proposal: Proposal, skeleton: Skeleton) -> bool:
    return skeleton.lows[proposal.first] == "that"


def _places(skeleton: Skeleton, proposal: Proposal, end: int, language: Language) -> Iterator[Example]:
    inside = end < skeleton.ends[proposal.last - 1] - 1
    for at in cut_places(skeleton, proposal.first, proposal.last):
        here = inside and skeleton.ends[at - 1] <= end <= skeleton.starts[at] + 1
        if skeleton.starts[at] > end and not here:
            return
        signs = cut_features(skeleton, proposal.first, at, proposal.last, proposal.lemma, language)
        yield float(here), signs
        if here:
            return


def _proposal_examples(
    articles: Sequence[Article], cuts: CutWeights, language: Language
) -> Iterator[Example]:
    """Each proposal, right when a labelled quotation has four in five of its words."""
    for article in articles:
        skeleton, text = article.skeleton, article.record["text"]
        gold = [(q, _words(text, q["start"], q["end"])) for q in article.record["quotes"]]
        for sentence, proposals in article.proposals:
            low, high = skeleton.starts[sentence.first], skeleton.ends[sentence.last - 1]
            near = [words for q, words in gold if words and q["start"] < high and q["end"] > low]
            for proposal in proposals:
                whole = cut_to_content(skeleton, proposal, cuts, language)
                start, end = skeleton.starts[whole.first], skeleton.ends[whole.last - 1]
                if whole.string_only:
                    start, end = skeleton.strings[whole.first].start, skeleton.strings[whole.first].end
                found = _words(text, start, end)
                best = max((len(found & w) / len(found | w) for w in near), default=0.0)
                yield float(best >= _SAME), features(skeleton, whole, language)


def _speaker_examples(
    articles: Sequence[Article], proposals: ProposalWeights, cuts: CutWeights, language: Language
) -> Iterator[Example]:
    """Each quotation that overlaps a labelled one with a speaker: is the speaker that one?"""
    for article in articles:
        skeleton, text = article.skeleton, article.record["text"]
        drafts = draft_quotations(skeleton, Weights(proposals, cuts, Tally({}), None, None, None), language)
        gold = [(q, _words(text, q["start"], q["end"])) for q in article.record["quotes"]]
        for draft, speaker in zip(drafts, reading.resolve_speakers(skeleton, drafts, language), strict=True):
            if speaker is None or speaker.name is None or draft.speaker is None:
                continue
            found = _words(text, *draft.span)
            best, at = max(
                ((len(found & w) / max(1, len(found | w)), i) for i, (_, w) in enumerate(gold)),
                default=(0.0, 0),
            )
            if best >= 0.5 and gold[at][0].get("speaker"):
                span = skeleton.starts[draft.speaker.first], skeleton.ends[draft.speaker.last - 1]
                right = _same_speaker(gold[at][0], speaker.name, span)
                yield float(right), confidence.speaker_features(skeleton, draft, speaker, language)


def _same_speaker(quote: Record, name: str, span: tuple[int, int]) -> bool:
    if max(quote["speaker_start"], span[0]) < min(quote["speaker_end"], span[1]):
        return True
    last = re.sub(r"[’']s$", "", quote["speaker"].split(",")[0].split()[-1].casefold())
    return last == name.split()[-1].casefold()


def _fit(examples: Sequence[Example], fit: Fit, intercept: str) -> dict[str, float]:
    """Logistic weights by sign, held back by their squares."""
    counts = Counter(sign for _, signs in examples for sign in signs)
    index = {s: i for i, s in enumerate(sorted(s for s, n in counts.items() if n >= fit.seen))}
    pairs = [(row, index[s]) for row, (_, signs) in enumerate(examples) for s in signs if s in index]
    rows, columns = zip(*pairs, strict=True)
    table = csr_matrix((np.ones(len(pairs)), (rows, columns)), shape=(len(examples), len(index)))
    truth = np.array([right for right, _ in examples])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total = table @ weights[1:] + weights[0]
        off = 1 / (1 + np.exp(-total)) - truth
        cost = (np.logaddexp(0, total) - truth * total).sum() + fit.restraint * (weights[1:] ** 2).sum() / 2
        return cost, np.concatenate([[off.sum()], table.T @ off + fit.restraint * weights[1:]])

    best = minimize(loss, np.zeros(len(index) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    weights = {s: round(float(best[i + 1]), 2) for s, i in index.items() if abs(best[i + 1]) >= fit.smallest}
    return weights | {intercept: round(float(best[0]), 2)}


def _write(code: str, tables: Mapping[str, Mapping[str, float]]) -> None:
    path = ROOT / "provenance" / "quotes" / "attribution" / f"weights_{code}.json"
    known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}  # of fit_whom.py
    text = json.dumps(known | dict(tables), ensure_ascii=False, indent=0, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3) or sys.argv[2:3] not in ([], ["en"], ["de"]):
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) == 3 else "en")
