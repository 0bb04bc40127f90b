"""What a page more does to the answers: of another story, the same page again, a copy of it elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from provenance.models import Corpus, CreditState, Document, Origin, OriginStatus, Passage, Report, Span
from provenance.outlets.table import fold_name
from provenance.pipeline import build_report

STRANGER = Document(
    id="zz-added",
    text="The museum of clocks in Basel has a new director.\n\n“I know their cough,” Urs Frei said.\n",
    outlet="Basel Notes",
)
_HEADLINE = "What we know so far this evening\n\n"
_ELSEWHERE = "The Zebra Echo"
_FIRST = "00-added"

Answer = tuple[str, str]


class Moved(NamedTuple):
    """An answer that is another one with a page more: of which page or words, what it was, what it is."""

    of: str
    before: Answer
    after: Answer


class Answers(NamedTuple):
    """The answers of some pages and of the words that were said in them, and their passages."""

    pages: Mapping[str, Answer]
    words: Mapping[tuple[str, Span], str]
    passages: Mapping[str, Sequence[tuple[Span, str]]]


def report_on(documents: Sequence[Document]) -> Report:
    """The report on some pages, in order of their ids."""
    return build_report(Corpus(tuple(sorted(documents, key=lambda one: one.id))))


def added_to(documents: Sequence[Document], report: Report) -> Iterator[tuple[str, Document]]:
    """Every page that must move no answer, with what it is.

    A copy elsewhere is made of pages of a copy group that claim nothing as their own: of a page that does,
    or that nobody shared so far, a copy elsewhere is news.
    """
    state = {one.id: one.origin.credit for one in report.documents}
    grouped = {one.id for group in report.copies for one in group.documents}
    yield "a page of another story", STRANGER
    for one in documents:
        for what, changed in _VARIANTS.items():
            yield f"{one.id}, {what}", changed(one)
        if one.id in grouped and state[one.id] is not CreditState.OWN:
            for what, changed in _VARIANTS.items():
                yield f"{one.id}, {what}, elsewhere", replace(changed(one), outlet=_ELSEWHERE, url=None)


def moved_by(added: Document, documents: Sequence[Document], before: Report) -> list[Moved]:
    """The answers that are others with a page more; one that names nobody is not asked how it says so."""
    ids = {one.id for one in documents}
    told = answers_of(before, ids)
    now = answers_of(report_on([*documents, added]), ids)
    found = [
        Moved(name, answer, now.pages[name])
        for name, answer in told.pages.items()
        if answer != now.pages[name]
    ]
    for (name, span), answer in told.words.items():
        after = _of_words(now, name, span)
        if answer != after:
            found.append(Moved(f"{name} {span.start}-{span.end}", (answer, ""), (after, "")))
    return found


def answers_of(report: Report, ids: set[str]) -> Answers:
    """The answers of a report that are about some pages."""
    words: dict[tuple[str, Span], str] = {}
    for told in report.utterances:
        for at in told.renderings:
            if at.document in ids:
                words.setdefault((at.document, Span(at.start, at.end)), _name(told.origin))
    return Answers(
        {one.id: (_name(one.origin), str(one.origin.credit)) for one in report.documents if one.id in ids},
        words,
        {name: _standing(report.passages, name) for name in sorted(ids)},
    )


def _standing(passages: Sequence[Passage], name: str) -> list[tuple[Span, str]]:
    return [
        (Span(at.start, at.end), _name(one.origin))
        for one in passages
        for at in one.occurrences
        if at.document == name
    ]


def _of_words(now: Answers, name: str, span: Span) -> str:
    """The answer of some words: of the utterance that has most of them, or the passage."""
    if (name, span) in now.words:
        return now.words[name, span]
    said = [(at, answer) for (where, at), answer in now.words.items() if where == name]
    for places in (said, now.passages[name]):
        over = [(min(at.end, span.end) - max(at.start, span.start), answer) for at, answer in places]
        if over and max(over)[0] > 0:
            return max(over)[1]
    return "gone"


def _name(origin: Origin) -> str:
    return fold_name(origin.name) if origin.status is OriginStatus.NAMED else "nobody"


def _with_headline(one: Document) -> Document:
    return replace(one, id=STRANGER.id, text=_HEADLINE + one.text)


_VARIANTS: Mapping[str, Callable[[Document], Document]] = {
    "again": lambda one: replace(one, id=STRANGER.id),
    "again and first": lambda one: replace(one, id=_FIRST),
    "under another headline": _with_headline,
}
