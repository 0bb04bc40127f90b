"""What the presence of each signal says about agency copy: log-likelihood ratios on labelled articles."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from origin_case import OUTLETS

from provenance.models import Document
from provenance.quotes import read_quotations
from provenance.tracing.pages import Page
from provenance.tracing.signals import read_claims

_LEAST = 5


def report(folder: Path) -> None:
    """Print how often each signal is met in PolNeAR's agency copy and own articles, and what it is worth."""
    articles, met = Counter[bool](), Counter[tuple[str, bool]]()
    for row in _rows(folder):
        is_wire = bool(row["meta"].get("wire"))
        articles[is_wire] += 1
        met.update((signal, is_wire) for signal in _signals(row))
    print(f"{articles[True]} articles of agencies, {articles[False]} of the outlets' own")
    for signal in sorted({name for name, _ in met}):
        wire, own = met[signal, True], met[signal, False]
        if wire + own >= _LEAST:
            ratio = math.log((wire + 0.5) / (articles[True] + 1)) - math.log(
                (own + 0.5) / (articles[False] + 1)
            )
            print(f"    {signal:22} {wire:4} {own:4}  log-likelihood ratio {ratio:+.2f}")


def _signals(row: dict[str, Any]) -> set[str]:
    document = Document(id=row["id"], text=row["text"], outlet=row["meta"].get("publisher"))
    page = Page(document, OUTLETS, credits=read_quotations(document, (), OUTLETS).credits)
    return {claim.signal for claim in read_claims(page)}


def _rows(folder: Path) -> Iterator[dict[str, Any]]:
    for name in ("polnear-train", "polnear-dev"):
        with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines)
