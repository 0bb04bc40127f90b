"""Fit the weights of whom pronouns and roles mean on marked mentions and write them beside the others.

    python benchmarks/fit_whom.py MARKS.jsonl

A line of MARKS is {"text": the article, "start": where the mention begins, "means": words that tell the
name}, with "" for nobody and "a|b" where either name is right. The texts marked for the tests are fitted
on too, at half the weight. Figures only; no text is kept.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from provenance.models import Document, Quotation
from provenance.quotes import extract_quotations
from provenance.quotes.speakers import it_and_they, role_trust, whom
from tests.cases_of import cases_of
from tests.quality.marked import Marked, newsroom

ROOT = Path(__file__).resolve().parent.parent
_PAGES, _TESTS = 1.0, 0.5
_RESTRAINT, _LOOSER, _SEEN, _SMALLEST = 1.0, 0.125, 4, 0.03
# Signs of structures that are rare and always tell: held back less.
_RARE = frozenset({"told-of", "asks", "brought-in", "part:asked"})
_ROUNDS = 3


@dataclass
class Watch:
    """The choices a reading met, by the place of the mention: names, their signs, and those of nobody."""

    choices: dict[int, tuple[list[str], list[list[str]], list[str]]] = field(default_factory=dict)
    roles: dict[int, tuple[str, list[str]]] = field(default_factory=dict)


def main(marks: Path) -> None:
    """Fit and write the tables "whom", "those" and "held"."""
    texts = [json.loads(line) for line in marks.read_text(encoding="utf-8").splitlines() if line.strip()]
    examples = [(one["text"], one["start"], one["means"], _PAGES) for one in texts] + list(_of_tests())
    path = ROOT / "provenance" / "quotes" / "attribution" / "weights_en.json"
    for _ in range(_ROUNDS):  # who spoke before follows from the weights: fit, read anew, fit again
        tables = json.loads(path.read_text(encoding="utf-8"))
        seen = _watch(sorted({text for text, *_ in examples}))
        tables |= _fitted(examples, seen)
        path.write_text(
            json.dumps(tables, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8"
        )
        whom_tables = {name: len(tables[name]) for name in ("whom", "those", "held")}
        print(f"{len(examples)} mentions, weights: {whom_tables}")


def _of_tests() -> list[tuple[str, int, str, float]]:
    """The mentions that the texts written for the tests mark."""
    found = [one for article in newsroom() for one in _of_newsroom(article)]
    for case in cases_of("whom") + cases_of("those"):
        last = [q for q in _read(case["text"]) if q.speaker_start is not None]
        if last and last[-1].speaker_start is not None:
            means = (case["speaker"] or "").replace(" or ", "|")
            found.append((case["text"], last[-1].speaker_start, means, _TESTS))
    return found


def _of_newsroom(article: Marked) -> list[tuple[str, int, str, float]]:
    text = article.document.text
    said = {one.start: one.speaker for one in article.said if one.speaker}
    return [
        (text, quote.speaker_start, said[start].replace(" or ", "|"), _TESTS)
        for quote in extract_quotations(article.document)
        for start, _ in quote.quoted
        if start in said and quote.speaker_start is not None
    ]


def _read(text: str) -> tuple[Quotation, ...]:
    return extract_quotations(Document(id="", text=text, language="en"))


def _watch(texts: Sequence[str]) -> dict[str, Watch]:
    """Read the texts and note what each mention could have meant."""
    seen: dict[str, Watch] = {}
    current = Watch()
    plain, things, roles = whom.signs, it_and_they.thing_signs, role_trust.role_signs

    def watch_plain(skeleton: Any, at: int, rivals: Any, *rest: Any) -> Any:
        found = list(plain(skeleton, at, rivals, *rest))
        current.choices[skeleton.starts[at]] = ([one.name for one in rivals], found, [whom.NOBODY])
        return found

    def watch_things(skeleton: Any, asked: Any, ones: Any, *rest: Any) -> Any:
        found = list(things(skeleton, asked, ones, *rest))
        nobody = it_and_they.nobody_signs(asked)
        current.choices[skeleton.starts[asked.at]] = ([one.name for one in ones], found, nobody)
        return found

    def watch_roles(skeleton: Any, phrase: Any, person: Any, *rest: Any) -> list[str]:
        found = roles(skeleton, phrase, person, *rest)
        current.roles[skeleton.starts[phrase.first]] = (person.name, found)
        return found

    whom.signs, it_and_they.thing_signs, role_trust.role_signs = watch_plain, watch_things, watch_roles
    for text in texts:
        current = seen[text] = Watch()
        _read(text)
    whom.signs, it_and_they.thing_signs, role_trust.role_signs = plain, things, roles
    return seen


def _fitted(examples: Sequence[tuple[str, int, str, float]], seen: dict[str, Watch]) -> dict[str, Any]:
    choices: dict[str, list[tuple[list[list[str]], int, float]]] = {"whom": [], "those": []}
    held: list[tuple[list[str], bool, float]] = []
    for text, start, means, weight in examples:
        watch = seen[text]
        if start in watch.choices:
            names, signs, nobody = watch.choices[start]
            right = next((at for at, name in enumerate(names) if _is(means, name)), len(names))
            table = "whom" if nobody == [whom.NOBODY] else "those"
            choices[table].append(([*signs, nobody], right, weight))
        elif start in watch.roles:
            name, found = watch.roles[start]
            held.append((found, _is(means, name), weight))
    return {
        "whom": _fit_choices(choices["whom"]),
        "those": _fit_choices(choices["those"]),
        "held": _fit_choices([([found, []], 0 if right else 1, w) for found, right, w in held], bias="bias"),
    }


def _is(means: str, name: str) -> bool:
    words = re.sub(r"[^\w\s-]", " ", name.casefold()).split()
    one = [told.casefold().replace(" and ", " ").split() for told in means.split("|") if told]
    return any(all(word in words for word in told) for told in one)


def _fit_choices(examples: Sequence[tuple[list[list[str]], int, float]], bias: str = "") -> dict[str, float]:
    """Weights under which the right one of each choice is likeliest, held back by their squares."""
    counts = Counter(sign for rows, _, _ in examples for sign in {s for row in rows for s in row})
    kept = sorted(s for s, n in counts.items() if n >= (2 if s in _RARE else _SEEN))
    index = {sign: at for at, sign in enumerate([*kept, bias] if bias else kept)}
    tables = []
    for rows, right, weight in examples:
        table = np.zeros((len(rows), len(index)))
        for at, row in enumerate(rows):
            for sign in row:
                if sign in index:
                    table[at, index[sign]] = 1
        if bias:
            table[0, index[bias]] = 1
        tables.append((table, right, weight))
    restraint = np.array([_restraint(sign, bias) for sign in index])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        cost, slope = float((restraint * weights**2).sum() / 2), restraint * weights
        for table, right, weight in tables:
            odds = table @ weights
            share = np.exp(odds - odds.max())
            share /= share.sum()
            cost -= weight * float(np.log(max(share[right], 1e-12)))
            slope = slope + weight * (table.T @ share - table[right])
        return cost, slope

    best = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    return {s: round(float(best[at]), 2) for s, at in index.items() if abs(best[at]) >= _SMALLEST}


def _restraint(sign: str, bias: str) -> float:
    if sign in (bias, whom.NOBODY):
        return 0.0
    return _RESTRAINT * (_LOOSER if sign in _RARE else 1.0)


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_file():
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
