"""How far a credit inside a text reaches: "..., reported TASS" speaks for what stands before it."""

from __future__ import annotations

import re
from collections.abc import Set

from provenance.languages import of_all
from provenance.languages.others import ACCORDING, QUOTED_BY
from provenance.models import Credit, QuotationKind, Span
from provenance.tracing.claims import Reach
from provenance.tracing.pages import Page

# A credit that closes its paragraph speaks for the paragraphs before it too, back to the credit before, and
# ever more weakly, and a little for the next one ("..., TASS reported." and then the quotation). One that
# opens a sentence speaks for a little of what follows.
_BACKWARD = 0.6
_FORWARD = 0.35
_FADE = 0.85
# One that closes the page itself speaks for the whole of it, up to the credit before.
_CLOSING = 0.8
_SLOW_FADE = 0.95
_RUNNING_CHARS = 100
_MAX_PARAGRAPHS = 8
_CLOSING_CHARS = 40
_CLOSING_WORDS = 3
_OF_A_SENTENCE = of_all("credit_cues.of_sentence") | ACCORDING | QUOTED_BY
_THAT = " that "
_SENTENCE_END = re.compile(r"[.!?][\"”»’)]{0,2}\s+(?=[\"“«‘(]?[^\W\da-z_])")
_WORD = re.compile(r"d'après|[^\W\d_]+")
# A quotation may close just before the sentence that says who reported it.
_CUE_CHARS = 3
_ALONE = 0.9


def reach_of_report(page: Page, credit: Credit, credited: Set[int]) -> tuple[Reach, ...]:
    """The paragraph of the credit, firmly, and its neighbours up to the next credit, less so.

    `credited` holds the numbers of all paragraphs with a credit.
    """
    if not page.paragraphs:
        return ()
    here = page.paragraph_index(credit.start)
    own = Reach(*page.paragraphs[here], 1.0)
    if is_of_a_sentence(page, credit):
        return (_sentence_of(page, credit, here),)
    if _says_nothing_else(page, credit, here):
        own = Reach(own.start, own.end, _ALONE)
        return (own, *_fading(page, credited, range(here - 1, -1, -1), _ALONE))
    if page.paragraphs[here].end - credit.end <= _CLOSING_CHARS and _is_last(page, here):
        return closing_reach(page, Span(credit.start, credit.end), credited)
    if page.paragraphs[here].end - credit.end <= _CLOSING_CHARS:
        back = _fading(page, credited, range(here - 1, -1, -1), _BACKWARD)
        return (own, *back, *_fading(page, credited, range(here + 1, len(page.paragraphs))[:1], _FORWARD))
    return (own, *_fading(page, credited, range(here + 1, len(page.paragraphs)), _FORWARD))


def closing_reach(page: Page, words: Span, credited: Set[int]) -> tuple[Reach, ...]:
    """The paragraph that some words close, firmly, and those before it up to the next credit, less so."""
    here = page.paragraph_index(words.start)
    own = Reach(*page.paragraphs[here], 1.0)
    return (own, *_fading(page, credited, range(here - 1, -1, -1), _CLOSING, _SLOW_FADE))


def _sentence_of(page: Page, credit: Credit, paragraph: int) -> Reach:
    """The sentence that a credit stands in, and the quotations of its paragraph that it may be said of."""
    start, end = page.paragraphs[paragraph]
    text = page.document.text
    ends = [found.end() for found in _SENTENCE_END.finditer(text, start, credit.start)]
    after = _SENTENCE_END.search(text, credit.end, end)
    first = ends[-1] if ends else start
    spoken = [
        one.start
        for one in page.quotations
        if start <= one.start < first <= one.end + _CUE_CHARS and one.kind is not QuotationKind.INDIRECT
    ]
    return Reach(min([first, *spoken]), after.start() + 1 if after else end, 1.0)


def reach_in_own_text(page: Page, credit: Credit, credited: Set[int]) -> tuple[Reach, ...]:
    """Its paragraph alone, where the page's own people signed the text: they credit what they took over."""
    if not page.paragraphs:
        return ()
    here = page.paragraph_index(credit.start)
    if _says_nothing_else(page, credit, here):
        return reach_of_report(page, credit, credited)
    return (Reach(*page.paragraphs[here], 1.0),)


def _is_last(page: Page, paragraph: int) -> bool:
    """Whether no running text of the page's own stands below a paragraph."""
    below = page.paragraphs[paragraph + 1 :]
    return not any(
        span.end - span.start >= _RUNNING_CHARS and not page.is_boilerplate(span) for span in below
    )


def is_of_a_sentence(page: Page, credit: Credit) -> bool:
    """Whether the words credit what one sentence says ("according to TASS"), not a text ("reported TASS")."""
    text = page.document.text
    words = _WORD.findall(text[credit.start : credit.end].casefold().replace("’", "'"))
    if text[credit.end : credit.end + len(_THAT)].casefold() == _THAT:
        return True
    if text[credit.end : credit.end + 1] == "," and text[
        max(0, credit.start - 3) : credit.start
    ].rstrip().endswith(","):
        return True  # "In Hokkaido, Kyodo reports, a bear ..."
    return bool(_OF_A_SENTENCE & set(words))


def _says_nothing_else(page: Page, credit: Credit, paragraph: int) -> bool:
    """Whether the paragraph is the credit and a word or two: "This was first reported by ..."."""
    start, end = page.paragraphs[paragraph]
    if end - start > credit.end - credit.start + _CLOSING_CHARS:
        return False
    rest = f"{page.document.text[start : credit.start]} {page.document.text[credit.end : end]}"
    return len(rest.split()) <= _CLOSING_WORDS


def _fading(
    page: Page, credited: Set[int], indices: range, strength: float, fade: float = _FADE
) -> tuple[Reach, ...]:
    reach: list[Reach] = []
    for index in indices[:_MAX_PARAGRAPHS]:
        if index in credited:
            break
        reach.append(Reach(*page.paragraphs[index], round(strength, 4)))
        strength *= fade
    return tuple(reach)
