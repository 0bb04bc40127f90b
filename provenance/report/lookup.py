"""A report by its ids: what a view asks for again and again, found once. Knows no format."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from provenance.languages.unnamed_agencies import credits_unnamed_agencies
from provenance.models import (
    CopyGroup,
    CreditState,
    DocumentEntry,
    Judgement,
    Occurrence,
    Origin,
    OriginEntry,
    OriginKind,
    Passage,
    Quotation,
    Rendering,
    Report,
    Utterance,
)
from provenance.report.words import CREDIT_WORDS, shortened

_T = TypeVar("_T")


@dataclass(frozen=True)
class Lookup:
    """A report with its values by id."""

    report: Report
    documents: dict[str, DocumentEntry]
    origins: dict[str, OriginEntry]
    quotations: dict[str, Quotation]
    passages: dict[str, Passage]
    utterances: dict[str, Utterance]
    copies: dict[str, CopyGroup]
    names: dict[str, str]
    quoted_in: dict[str, list[Quotation]] = field(repr=False)
    passages_in: dict[str, list[tuple[Passage, Occurrence]]] = field(repr=False)
    utterances_in: dict[str, list[tuple[Utterance, Rendering]]] = field(repr=False)
    copies_of: dict[str, list[CopyGroup]] = field(repr=False)
    judged: dict[tuple[str, str], list[Judgement]] = field(repr=False)

    def name(self, id: str) -> str:
        """What a reader calls a document or an origin; an id nobody knows stands for itself."""
        return self.names.get(id, id)

    def words(self, document: str, start: int, end: int) -> str:
        """The words at a place, or nothing where the document is unknown."""
        entry = self.documents.get(document)
        return entry.text[max(0, start) : max(0, end)] if entry else ""


def look_up(report: Report) -> Lookup:
    """The report's values by their ids."""
    quoted: dict[str, list[Quotation]] = defaultdict(list)
    for quotation in report.quotations:
        quoted[quotation.document].append(quotation)
    return Lookup(
        report=report,
        documents={each.id: each for each in report.documents},
        origins={each.id: each for each in report.origins},
        quotations={each.id: each for each in report.quotations},
        passages={each.id: each for each in report.passages},
        utterances={each.id: each for each in report.utterances},
        copies={each.id: each for each in report.copies},
        names=_names(report),
        quoted_in=dict(quoted),
        passages_in=_by_document((o.document, (p, o)) for p in report.passages for o in p.occurrences),
        utterances_in=_by_document((r.document, (u, r)) for u in report.utterances for r in u.renderings),
        judged=_judged(report),
        copies_of=_by_document((each.id, c) for c in report.copies for each in c.documents),
    )


def documents_of(utterance: Utterance) -> tuple[str, ...]:
    """The documents that carry an utterance, each once, in the order of its renderings."""
    return tuple(dict.fromkeys(each.document for each in utterance.renderings))


def credit_for(entry: DocumentEntry | None, words: Origin) -> CreditState | None:
    """The credit state of a document as far as it bears on words of some origin; None where it does not.

    Whether an article names the agency of its copy says nothing of a statement that it quotes.
    """
    if entry is None:
        return CreditState.UNDECIDED
    state, own = entry.origin.credit, entry.origin.name
    names = {words.name, *(rival.name for rival in words.alternatives)} - {None}
    is_about = words.kind is not OriginKind.EVENT and own in names
    return None if state in _OF_ANOTHER and not is_about else state


_OF_ANOTHER = (CreditState.STRIPPED, CreditState.STATED)


def agencies_unnamed(entry: DocumentEntry | None) -> str | None:
    """The words by which an article credits agencies without naming one: "By Agencies"."""
    credits = entry.credits if entry is not None else ()
    printed = (" ".join(each.text.split()) for each in credits if each.name is None)
    return next((words for words in printed if credits_unnamed_agencies(words)), None)


def credit_words(state: CreditState, entry: DocumentEntry | None) -> str:
    """What an article says of where its copy comes from, in words that hold for that article."""
    vague = agencies_unnamed(entry) if state is CreditState.STRIPPED else None
    return f"credits “{shortened(vague, 40)}”, and names none" if vague else CREDIT_WORDS[state]


def _judged(report: Report) -> dict[tuple[str, str], list[Judgement]]:
    """People's decisions by what they are about."""
    found: dict[tuple[str, str], list[Judgement]] = defaultdict(list)
    for each in report.judgements:
        found[each.what.value, each.of].append(each)
    return dict(found)


def _by_document(pairs: Iterable[tuple[str, _T]]) -> dict[str, list[_T]]:
    found: dict[str, list[_T]] = defaultdict(list)
    for document, value in pairs:
        found[document].append(value)
    return dict(found)


def _names(report: Report) -> dict[str, str]:
    """The outlet where it has one document, else with the title or the id, so that no two are mixed up."""
    outlets = Counter(each.outlet for each in report.documents)
    names = {each.id: shortened(each.name or "an origin nobody names", 80) for each in report.origins}
    for each in report.documents:
        own = shortened(each.title or each.id, 40 if each.title else 120)
        outlet = shortened(each.outlet or "", 80)
        if not outlet:
            names[each.id] = own
        else:
            told = f", “{own}”" if each.title else f" ({own})"
            names[each.id] = outlet + told if outlets[each.outlet] > 1 else outlet
    return names
