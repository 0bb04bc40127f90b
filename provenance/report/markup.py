"""The markup that a report has by the hundred thousand: values in, escaped HTML out.

The templates could say the same; a call of a template's macro costs ten times as much.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape

from markupsafe import Markup

from provenance.report.articles import ArticleView, NoteView, StretchView
from provenance.report.compared import Piece
from provenance.report.views import Linked

# Letters written from right to left, with what stands between them.
_LEFTWARD = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_RUN = re.compile(f"{_LEFTWARD}+(?:[\\s\u2026.,:!-]{{1,3}}{_LEFTWARD}+)*")


def sentence(text: str) -> Markup:
    """A sentence of ours, from left to right whatever names it holds; those each run their own way.

    >>> sentence("שלום says")
    Markup('<bdi dir="ltr"><bdi dir="rtl">שלום</bdi> says</bdi>')
    """
    inner = _RUN.sub(lambda found: f'<bdi dir="rtl">{found.group()}</bdi>', escape(text))
    return Markup(f'<bdi dir="ltr">{inner}</bdi>')


def linked(each: Linked) -> Markup:
    """Words with their link, if any, and the note beside them.

    >>> linked(Linked("<b>", "#x", "3 %"))
    Markup('<a href="#x"><bdi>&lt;b&gt;</bdi></a> <small>(3 %)</small>')
    """
    return Markup(_linked(each))


def pieces(parts: Sequence[Piece]) -> Markup:
    """A rendering with the words that differ marked."""
    return Markup(
        "".join(
            f'<mark class="differs">{escape(text)}</mark>' if differs else escape(text)
            for text, differs in parts
        )
    )


def same_words(places: Sequence[Linked]) -> Markup:
    """The other articles in which the very words stand."""
    return Markup(f"<br>in the same words: {', '.join(map(_linked, places))}" if places else "")


def ledger(article: ArticleView) -> Markup:
    """An article's text in stretches, with the places that links lead to and the marks of its notes."""
    return Markup("".join(_stretch(article.anchor, each) for each in article.stretches))


def note(article: ArticleView, each: NoteView) -> Markup:
    """A note under an article: what ends at its mark, where else that stands, where it comes from."""
    name, number = article.anchor, each.number
    others = ", ".join(map(_linked, each.others))
    more = f" and {each.more} more" if each.more else ""
    return Markup(
        f'<li id="{name}-note-{number}" value="{number}">'
        f'<a class="back" href="#{name}-mark-{number}" aria-label="back to mark {number}">↑</a> '
        f"{_linked(Linked(each.what, each.link))}{f'; also in {others}{more}' if others else ''}"
        f"; origin: <bdi>{escape(each.origin)}</bdi></li>"
    )


def _linked(each: Linked) -> str:
    words = _name(each.text)
    said = f'<a href="{escape(each.link)}">{words}</a>' if each.link else words
    return f"{said} <small>({escape(each.note)})</small>" if each.note else said


@lru_cache(maxsize=10_000)
def _name(text: str) -> str:
    """A name on its own; a report says the same ones over and over."""
    return f"<bdi>{escape(text)}</bdi>"


def _stretch(name: str, each: StretchView) -> str:
    places = "".join(f'<a class="target" id="{target}"></a>' for target in each.anchors)
    marks = "".join(
        f'<sup><a href="#{name}-note-{number}" id="{name}-mark-{number}" aria-label="note {number}">'
        f"{number}</a></sup>"
        for number in each.notes
    )
    kind = f"{each.account} quoted" if each.quoted else each.account
    place = f'data-start="{each.start}" data-end="{each.end}"'
    return f'{places}<span class="{kind}" {place}>{escape(each.text)}</span>{marks}'
