"""The fitted weights of a language, read once from the data files that `benchmarks/fit_quotes.py` writes.

Cues are glossed in English, so the English weights fit every language that has none of its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import NamedTuple

from provenance.quotes.attribution.cuts import CutWeights
from provenance.quotes.attribution.weigh import ProposalWeights
from provenance.quotes.tally import Tally, weigher

_FITTED = ("en", "de")


class Weights(NamedTuple):
    """The weights of proposals, of content ends, of right speakers and of whom a pronoun means, by sign."""

    proposals: ProposalWeights
    cuts: CutWeights
    speakers: Tally
    whom: Tally | None
    those: Tally | None
    held: Tally | None


@cache
def weights_for(code: str) -> Weights:
    """The weights to read a language with."""
    tables = _read(code if code in _FITTED else "en")
    speakers = tables.get("speakers") or _read("en")["speakers"]
    own = tables if code in _FITTED else {}
    whom, those, held = (Tally(own[name]) if name in own else None for name in ("whom", "those", "held"))
    return Weights(
        of_proposals(tables["proposals"]), of_cuts(tables["cuts"]), Tally(speakers), whom, those, held
    )


def of_proposals(table: Mapping[str, float]) -> ProposalWeights:
    """The weights of proposals, from their table by name."""
    return ProposalWeights(weigher(table), table.get("bias", 0.0))


def of_cuts(table: Mapping[str, float]) -> CutWeights:
    """The weights of ends of content, from their table by name."""
    return CutWeights(weigher(table), table.get("cut", 0.0))


@cache
def _read(code: str) -> dict[str, dict[str, float]]:
    data = resources.files("provenance.quotes.attribution").joinpath(f"weights_{code}.json")
    tables: dict[str, dict[str, float]] = json.loads(data.read_text(encoding="utf-8"))
    return tables
