"""The nouns of the field, as frozen values.

Everything the stages hand to each other is defined here and nowhere else. Field names are those of
the report (`docs/report-fields.md`), so a value and its JSON are one thing seen twice. This package
imports the standard library only and knows no stage.

Offsets are Unicode code points into the document's text as read, end exclusive:
`document.text[start:end]` is the words shown.
"""

from provenance.models.documents import (
    Corpus,
    DateInterval,
    Document,
    Skipped,
)
from provenance.models.findings import (
    Channel,
    Credit,
    Quotation,
    Reading,
    Sentence,
)
from provenance.models.judgements import (
    Judgement,
    JudgementOf,
    JudgementVerdict,
)
from provenance.models.kinds import (
    ChannelKind,
    CreditRole,
    CreditState,
    DateBasis,
    DocumentKind,
    OriginKind,
    OriginStatus,
    QuotationKind,
    Relation,
    Span,
    Verdict,
)
from provenance.models.links import (
    Aligned,
    Alternative,
    Anchor,
    Conflict,
    CopyGroup,
    CopyMember,
    DocumentOrigin,
    Edge,
    Evidence,
    FirstKnown,
    Match,
    NotLinked,
    Occurrence,
    Origin,
    Passage,
    Rendering,
    Reuse,
    Utterance,
)
from provenance.models.report import (
    CorpusEntry,
    DocumentEntry,
    OriginEntry,
    Report,
)

__all__ = [
    "Aligned",
    "Alternative",
    "Anchor",
    "Channel",
    "ChannelKind",
    "Conflict",
    "CopyGroup",
    "CopyMember",
    "Corpus",
    "CorpusEntry",
    "Credit",
    "CreditRole",
    "CreditState",
    "DateBasis",
    "DateInterval",
    "Document",
    "DocumentEntry",
    "DocumentKind",
    "DocumentOrigin",
    "Edge",
    "Evidence",
    "FirstKnown",
    "Judgement",
    "JudgementOf",
    "JudgementVerdict",
    "Match",
    "NotLinked",
    "Occurrence",
    "Origin",
    "OriginEntry",
    "OriginKind",
    "OriginStatus",
    "Passage",
    "Quotation",
    "QuotationKind",
    "Reading",
    "Relation",
    "Rendering",
    "Report",
    "Reuse",
    "Sentence",
    "Skipped",
    "Span",
    "Utterance",
    "Verdict",
]
