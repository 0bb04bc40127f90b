"""What every answer of a case rests on, whichever it is: pages, claims, what they teach, outlets, weights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from provenance.outlets.table import OutletTable
from provenance.tracing.claims import Claim
from provenance.tracing.learned import Learned
from provenance.tracing.pages import Page
from provenance.tracing.weights import Weights

Claims = Mapping[str, tuple[Claim, ...]]


@dataclass(frozen=True)
class Grounds:
    """The pages by id, what each claims, what all of them teach, the outlets and what signals weigh."""

    pages: Mapping[str, Page]
    claims: Claims
    learned: Learned
    outlets: OutletTable
    weights: Weights
