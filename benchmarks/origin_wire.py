"""Wire copies: the credit of a credited page is deleted and asked back; who stated it and who lost it."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from origin_case import OUTLETS, Read, brier, case_of, interval, is_named, log_loss, read_all

from provenance.models import CreditRole, CreditState, Document, DocumentOrigin, Origin, OriginStatus, Reuse
from provenance.outlets.table import fold_name
from provenance.tracing import Traced, trace_origins
from provenance.tracing.weights import WEIGHTS, Weights

Row = dict[str, Any]
# One cluster's silver name is that of its distributor; its text is the Washington Post's.
_RENAMED = {"helsinki-c309": "The Washington Post"}
_WHOLE = (CreditRole.BYLINE, CreditRole.DATELINE, CreditRole.CREDIT_LINE)
_EMPTY_BRACKETS = re.compile(r"\(\s*[/–—-]?\s*\)")
_TWIN_MIN = 0.1


class Wire:
    """The pages, their clusters, what was read in them and how they hang together."""

    def __init__(self, folder: Path) -> None:
        with (folder / "wire_copies.jsonl").open(encoding="utf-8") as lines:
            self.rows: dict[str, Row] = {row["id"]: row for row in map(json.loads, lines)}
        for row in self.rows.values():
            if row["silver_agency"]:
                row["agency"] = _RENAMED.get(row["cluster"], row["silver_agency"])
        with (folder / "stripped_credit_hand.tsv").open(encoding="utf-8") as lines:
            self.hand = list(csv.DictReader(lines, delimiter="\t"))
        self.read = read_all(_document(row) for row in self.rows.values())
        self.case = case_of(self.read)
        self.clusters: dict[str, list[str]] = defaultdict(list)
        for name, row in sorted(self.rows.items()):
            if row.get("agency"):
                self.clusters[row["cluster"]].append(name)
        self.together = _together(self.case.reuse)

    @property
    def credited(self) -> list[str]:
        """Credited pages with at least one credited twin in their cluster."""
        stated = {
            name for name, row in self.rows.items() if row["credit_state"] == "explicit" and row.get("agency")
        }
        return sorted(
            name
            for names in self.clusters.values()
            for name in names
            if name in stated and len(stated & set(names)) > 1
        )

    def neighbours(self, name: str) -> set[str]:
        """The pages that share copy with this one, and its cluster."""
        return {name, *self.together.get(name, ()), *self.clusters.get(self.rows[name]["cluster"], ())}


def traced_masked(
    wire: Wire, masked: Iterable[str], among: Iterable[str], weights: Weights = WEIGHTS
) -> Traced:
    """The answers for some pages when the agency's name is deleted from others among them."""
    read = wire.read
    for name in sorted(masked):
        read = read.with_document(without_agency(read.documents[name], wire.rows[name].get("agency")))
    return trace_origins(case_of(read.only(among)), weights)


def masked_cases(wire: Wire) -> dict[str, Any]:
    """For each credited page the case in which its own credit is gone."""
    return {
        name: case_of(
            wire.read.with_document(
                without_agency(wire.read.documents[name], wire.rows[name]["agency"])
            ).only(wire.neighbours(name))
        )
        for name in wire.credited
    }


def blind_cases(wire: Wire) -> list[tuple[list[str], Any]]:
    """For each cluster the case in which no page of it, or of those it shares copy with, names an agency."""
    found = []
    for names in wire.clusters.values():
        among = sorted(set().union(*(wire.neighbours(name) for name in names)))
        read = wire.read
        for name in among:
            read = read.with_document(without_agencies(read.documents[name]))
        found.append((names, case_of(read.only(among))))
    return found


def without_agency(document: Document, agency: str | None) -> Document:
    """The document with every mention of the agency deleted, under all names the outlet table knows."""
    return _without(document, lambda name: fold_name(name) == fold_name(agency))


def without_agencies(document: Document) -> Document:
    """The document with every agency and its own credits deleted."""
    names = {
        fold_name(one.name)
        for one in read_all([document]).readings[document.id].credits
        if one.role in _WHOLE
    }
    return _without(document, lambda name: _is_agency(name) or fold_name(name) in names)


def _without(document: Document, is_meant: Any) -> Document:
    text = document.text
    for mention in reversed(OUTLETS.mentions(text)):
        if is_meant(mention.outlet.name):
            text = text[: mention.start] + text[mention.end :]
    return replace(document, text=_EMPTY_BRACKETS.sub("", text))


def _is_agency(name: str) -> bool:
    outlet = OUTLETS.find(name)
    return outlet is not None and outlet.kind == "agency"


def report(wire: Wire) -> None:
    """Print every figure of the wire pages beside its baselines."""
    traced = trace_origins(wire.case)
    stated = [
        name for name, row in wire.rows.items() if row["credit_state"] == "explicit" and row.get("agency")
    ]
    _line(
        "stated credit: origin right", [is_named(traced.documents[n], wire.rows[n]["agency"]) for n in stated]
    )
    _masked(wire)
    _blind(wire)
    _hand(wire, traced)
    _by_agency(wire, traced)


def _masked(wire: Wire) -> None:
    cases = masked_cases(wire)
    answers = {name: trace_origins(case).documents[name] for name, case in cases.items()}
    _score("masked, a credited twin left", wire, answers)
    _show_baselines(wire, sorted(answers))
    for name, answer in answers.items():
        if not is_named(answer, wire.rows[name]["agency"]):
            print(f"    missed {name} {wire.rows[name]['publisher']}: {_told(answer)}")


def _blind(wire: Wire) -> None:
    answers = {
        name: traced.documents[name]
        for names, case in blind_cases(wire)
        for traced in [trace_origins(case)]
        for name in names
    }
    _line(
        "masked, no credited twin left: abstains",
        [one.status is not OriginStatus.NAMED for one in answers.values()],
    )
    for name, answer in answers.items():
        if answer.status is OriginStatus.NAMED:
            print(f"    named {name} {wire.rows[name]['publisher']}: {_told(answer)}")


def _hand(wire: Wire, traced: Traced) -> None:
    wanted = {"stripped": CreditState.STRIPPED, "not_stripped": CreditState.STATED}
    rows = [row for row in wire.hand if row["verdict"] in wanted]
    right = [traced.documents[row["id"]].credit is wanted[row["verdict"]] for row in rows]
    _line("stripped or stated, hand-checked rows", right)
    silver = {"explicit": CreditState.STATED, "no_credit_found": CreditState.STRIPPED}
    pages = [row for row in wire.rows.values() if row.get("agency")]
    _line(
        "stripped or stated, silver",
        [traced.documents[r["id"]].credit is silver[r["credit_state"]] for r in pages],
    )


def _by_agency(wire: Wire, traced: Traced) -> None:
    pages = [row for row in wire.rows.values() if row.get("agency")]
    by: dict[str, list[bool]] = defaultdict(list)
    for row in pages:
        by[row["agency"]].append(is_named(traced.documents[row["id"]], row["agency"]))
    macro = sum(sum(found) / len(found) for found in by.values()) / len(by)
    first = Counter(row["agency"] for row in pages).most_common(1)[0][1] / len(pages)
    print(f"pages of credited clusters, by agency: macro {macro:.3f}")
    print(f"    always AP: macro {1 / len(by):.3f}, micro {first:.3f}")
    for agency, found in sorted(by.items()):
        print(f"    {agency:22} {sum(found)} of {len(found)}")


def _score(what: str, wire: Wire, answers: Mapping[str, DocumentOrigin]) -> None:
    right = [is_named(answer, wire.rows[name]["agency"]) for name, answer in answers.items()]
    odds = [answer.confidence for answer in answers.values()]
    _line(what, right)
    mean = sum(odds) / len(odds)
    print(
        f"    Brier {brier(odds, right):.4f}, log-loss {log_loss(odds, right):.4f}, "
        f"mean confidence {mean:.3f}"
    )


def _show_baselines(wire: Wire, names: Sequence[str]) -> None:
    for rule, answer in RULES.items():
        right = [fold_name(answer(wire, name)) == fold_name(wire.rows[name]["agency"]) for name in names]
        share = sum(right) / len(right)
        odds = [1.0] * len(right)  # these rules give no odds: they are sure
        print(
            f"    {rule:16} {share:.3f}  Brier {brier(odds, right):.4f}, log-loss {log_loss(odds, right):.4f}"
        )


def _earliest(wire: Wire, name: str) -> str:
    first = min(wire.neighbours(name), key=lambda one: (wire.rows[one]["scrape_time"], one))
    return _home(wire.rows[first])


def _longest(wire: Wire, name: str) -> str:
    return _home(wire.rows[max(wire.neighbours(name), key=lambda one: (wire.rows[one]["n_words"], one))])


def _twin(wire: Wire, name: str) -> str:
    """The agency that the page with most five-grams in common credits."""
    mine = _grams(wire.rows[name]["text"])
    best, agency = _TWIN_MIN, ""
    for other, row in sorted(wire.rows.items()):
        credits = [c.name for c in wire.read.readings[other].credits if c.role in _WHOLE and c.name]
        if other != name and credits:
            share = len(mine & _grams(row["text"])) / max(1, len(mine))
            if share > best:
                best, agency = share, Counter(credits).most_common(1)[0][0]
    return agency


def _grams(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


def _home(row: Row) -> str:
    known = OUTLETS.by_url(row["publisher"])
    return known.name if known else row["publisher"]


RULES: Mapping[str, Callable[[Wire, str], str]] = {
    "earliest page": _earliest,
    "longest page": _longest,
    "always AP": lambda wire, name: "AP",
    "five-gram twin": _twin,
}


def _document(row: Row) -> Document:
    return Document(id=row["id"], text=row["text"], outlet=row["publisher"], collected=row["scrape_time"])


def _together(reuse: Reuse) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for group in reuse.copies:
        for one in group.documents:
            found[one.id] |= {other.id for other in group.documents}
    return found


def _line(what: str, right: Sequence[bool]) -> None:
    low, high = interval(right)
    print(
        f"{what}: {sum(right) / len(right):.3f} ({sum(right)} of {len(right)}; 95 % {low:.2f} to {high:.2f})"
    )


def _told(origin: Origin) -> str:
    rivals = ", ".join(f"{one.name or 'unknown'} {one.confidence:.2f}" for one in origin.alternatives[:3])
    return f"{origin.status} {origin.name} {origin.confidence:.2f}; {rivals}"


__all__ = ["RULES", "Read", "Wire", "fold_name", "report"]
