"""A proposal: words a sentence may present as someone's, and how they were found."""

from __future__ import annotations

from typing import NamedTuple

from provenance.models import QuotationKind, Span
from provenance.quotes.sentence.phrases import Phrase


class Proposal(NamedTuple):
    """A content range of tokens with its cue token and speaker phrase; `pattern` names how it was found.

    `string_only` tells that the content is one string beside the cue, nothing unquoted in it.
    """

    pattern: str
    first: int
    last: int
    cue: int | None
    speaker: Phrase | None
    lemma: str
    form: str
    opener: str = ""
    string_only: bool = False
    closed_by: str = ""


class Draft(NamedTuple):
    """A quotation before its speaker is resolved; `how` says by what pattern the speaker was found."""

    span: Span
    kind: QuotationKind
    quoted: tuple[Span, ...]
    speaker: Phrase | None
    cue: int | None
    how: str
    token: int
    paragraph: int
    likelihood: float


DASHES = frozenset("—–―-")
