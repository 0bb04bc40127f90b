"""Segments with all that has to be known of their documents: nothing later asks for a document again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from provenance.match.segments import Segment, cut_quotation, head_end
from provenance.match.worth import worth_comparing
from provenance.models import DateInterval, Document, Quotation, Span
from provenance.text.bodies import body_key
from provenance.text.spans import contains


@dataclass(frozen=True, slots=True)
class Line:
    """A segment, and its place among all segments: neighbours of one document differ by 1.

    `head` is where the document's headlines end, `excerpt` the text of the quotation; `passages` hold the
    whole segment, and are looked for where it stands without marks. Documents of one `body` are copies of
    one text, whatever headline each has.
    """

    place: int
    segment: Segment
    date: DateInterval | None
    head: int
    language: str
    sha256: str
    excerpt: str
    passages: frozenset[str] = frozenset()
    body: str = ""

    @property
    def document(self) -> str:
        """The id of its document."""
        return self.segment.quotation.document

    def words(self, span: Span) -> str:
        """The text of the document at a span inside the quotation."""
        start = self.segment.quotation.start
        return self.excerpt[span.start - start : span.end - start]


def read_lines(
    document: Document,
    quotations: Sequence[Quotation],
    date: DateInterval | None,
    passages: Sequence[tuple[Span, str]],
    first: int = 0,
) -> Iterator[Line]:
    """The lines of a document that are worth comparing, in order, their places counted from `first`.

    `passages` are where passages stand in it, and their ids.
    """
    head, sha256, body = head_end(document.text), document.sha256, body_key(document.text)
    segments = (
        segment
        for quotation in sorted(quotations, key=lambda one: (one.start, one.end, one.id))
        for segment in cut_quotation(quotation, document.text)
    )
    for place, segment in enumerate(worth_comparing(tuple(segments)), start=first):
        quotation = segment.quotation
        yield Line(
            place=place,
            segment=segment,
            date=date,
            head=head,
            language=document.language or "",
            sha256=sha256,
            excerpt=document.text[quotation.start : quotation.end],
            passages=_holding(segment, passages) if segment.is_indirect else frozenset(),
            body=body,
        )


def _holding(segment: Segment, passages: Sequence[tuple[Span, str]]) -> frozenset[str]:
    return frozenset(name for span, name in passages if contains(span, segment.span))
