"""What one rendering of an utterance did to the words of another: cut, softened, made indirect."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from provenance.languages import Form, cue_words, of_all
from provenance.models import Quotation, QuotationKind, Relation, Rendering
from provenance.text.tokens import word_set
from provenance.tracing.claims import sentence
from provenance.tracing.pages import Page
from provenance.tracing.scene import Tilt

_WORD = re.compile(r"\w+")
_BRACKETS = re.compile(r"\[[^\[\]]{1,200}\]")
_CUT_WORDS = 3
_MOST_PAGES = 30
_MOST_CHARS = 5_000
_ONE_TEXT = frozenset({Relation.VERBATIM, Relation.EDITED, Relation.FRAGMENT})
# Words that leave no way out; a copy that lacks them where its twin has them was made milder.
ABSOLUTE = of_all("absolutes")
# Beside a quotation: verbs that take a stand, and those that take none.
FIRM_CUES = cue_words(
    word_set(
        "insist demand warn threaten vow deny reject accuse blast slam claim boast admit concede allege urge"
        " denounce"
    ),
    Form.PAST,
)
PLAIN_CUES = cue_words(word_set("say tell state note add write report"), Form.PAST) | cue_words(
    word_set("say"), Form.PRESENT, Form.PARTICIPLE
)

Rendered = Sequence[tuple[Rendering, Quotation | None]]


def direct_turned_indirect(giver: Page, taker: Page) -> str:
    """{giver} quotes the words directly, {taker} reports them without marks."""
    return sentence(direct_turned_indirect, giver=giver.home, taker=taker.home)


def quotation_cut(giver: Page, taker: Page) -> str:
    """{taker} prints a part of the quotation that {giver} has whole."""
    return sentence(quotation_cut, giver=giver.home, taker=taker.home)


def quotation_softened(giver: Page, taker: Page) -> str:
    """{taker} lacks a firm word of the quotation that {giver} has."""
    return sentence(quotation_softened, giver=giver.home, taker=taker.home)


def cue_softened(giver: Page, taker: Page) -> str:
    """{giver} has a firm verb beside the quotation, {taker} a plain one."""
    return sentence(cue_softened, giver=giver.home, taker=taker.home)


def editor_inserted(giver: Page, taker: Page) -> str:
    """{taker} has an editor's words in brackets inside the quotation, {giver} has it without them."""
    return sentence(editor_inserted, giver=giver.home, taker=taker.home)


def tilts_of(rendered: Rendered, pages: Mapping[str, Page]) -> tuple[Tilt, ...]:
    """The direction between pages that their wordings show, by the places of the pages in order of id."""
    names = sorted({one.document for one, _ in rendered})
    if not 1 < len(names) <= _MOST_PAGES:
        return ()
    fullest = {name: _fullest(name, rendered) for name in names}
    return tuple(
        tilt
        for i, giver in enumerate(names)
        for j, taker in enumerate(names)
        if i != j
        for tilt in _between(i, j, fullest[giver], fullest[taker], pages[giver], pages[taker])
    )


Fullest = tuple[Rendering, Quotation, tuple[str, ...]] | None


def _fullest(name: str, rendered: Rendered) -> Fullest:
    """The direct rendering of a page, the longest; failing that its indirect one."""
    found = [
        (one, quotation, _words(quotation.text))
        for one, quotation in rendered
        if quotation is not None and one.document == name and one.relation is not Relation.TRANSLATION
    ]
    rank = {QuotationKind.DIRECT: 2, QuotationKind.MIXED: 1, QuotationKind.INDIRECT: 0}
    return max(found, key=lambda one: (rank[one[1].kind], len(one[2]), -one[0].start), default=None)


def _between(i: int, j: int, giver: Fullest, taker: Fullest, here: Page, there: Page) -> list[Tilt]:
    if giver is None or taker is None or giver[1].kind is QuotationKind.INDIRECT:
        return []
    anchors = (here.anchor(giver[0].start, giver[0].end), there.anchor(taker[0].start, taker[0].end))
    if taker[1].kind is QuotationKind.INDIRECT:
        signal = direct_turned_indirect
    elif giver[0].relation not in _ONE_TEXT or taker[0].relation not in _ONE_TEXT:
        return []
    elif _is_explained(giver[1].text, taker[1].text):
        signal = editor_inserted
    elif _is_softened(giver[2], taker[2]):
        signal = quotation_softened
    elif len(taker[2]) + _CUT_WORDS <= len(giver[2]) and _is_part(taker[2], giver[2]):
        signal = quotation_cut
    elif (giver[1].cue or "") in FIRM_CUES and (taker[1].cue or "") in PLAIN_CUES:
        signal = cue_softened
    else:
        return []
    return [Tilt(i, j, signal.__name__, signal(here, there), anchors)]


def _is_explained(plain: str, other: str) -> bool:
    """Whether the other is the plain text with something in square brackets ("[the minister]", "[sic]")."""
    if "[" in plain or not (inserted := _BRACKETS.findall(other[:_MOST_CHARS])):
        return False
    left = _words(_BRACKETS.sub(" ", other[:_MOST_CHARS]))
    return bool(inserted) and _is_part(left, _words(plain)) and 2 * len(left) >= len(_words(plain))


def _is_softened(full: tuple[str, ...], other: tuple[str, ...]) -> bool:
    lost = {word for word in full if word in ABSOLUTE} - set(other)
    new = set(other) - set(full)
    return bool(lost and new) and len(set(full) & set(other)) * 2 >= len(set(full))


def _is_part(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = iter(long)
    return bool(short) and all(word in rest for word in short)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text[:_MOST_CHARS].casefold()))
