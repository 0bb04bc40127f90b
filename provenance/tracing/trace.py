"""Origins: from what was read and matched to where it likely comes from, with odds and reasons.

Pure: no I/O, no clock, no chance; the answer does not depend on the order of the input.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from provenance.models import DateInterval, Origin, OriginKind, Passage, Quotation, Span
from provenance.outlets.table import OutletTable
from provenance.tracing.articles import trace_article
from provenance.tracing.case import Answers, Asked, Case, Traced, copy_key
from provenance.tracing.claims import Claim, ClaimIndex, strength_on
from provenance.tracing.copies import TracedCopy, as_copy, credit_claims, trace_copy
from provenance.tracing.dating import dates_by_events
from provenance.tracing.decide import as_origin, decide
from provenance.tracing.explain import evidence_for
from provenance.tracing.graph import draw_graph
from provenance.tracing.grounds import Claims, Grounds
from provenance.tracing.learned import Learned, knowing, learn
from provenance.tracing.naming import list_origins, origin_id
from provenance.tracing.pages import Page, read_pages
from provenance.tracing.quoted import MOSTLY_QUOTED, QUOTED, only_quoted
from provenance.tracing.scene import scene_of_passages
from provenance.tracing.scraps import apart, scrap_evidence, written_twice
from provenance.tracing.signals import read_claims
from provenance.tracing.signals.habits import Printed, read_printed
from provenance.tracing.stock import first_place
from provenance.tracing.utterances import trace_utterance
from provenance.tracing.weights import WEIGHTS, Weights

# A chance below this changes no answer that anybody sees.
_SHOWN = 0.01


@dataclass(frozen=True)
class ReadCase:
    """A case with what does not hang on weights: its pages, what each claims, what all of them teach."""

    case: Case
    dates: Mapping[str, DateInterval]
    pages: Mapping[str, Page]
    claims: Claims
    learned: Learned


def trace_origins(case: Case, weights: Weights = WEIGHTS) -> Traced:
    """Trace every copy group, passage, utterance and document of the case to its likely origin."""
    everything = Asked(
        documents=frozenset(case.documents),
        utterances=frozenset(one.id for one in case.reuse.utterances),
        passages=frozenset(one.id for one in case.reuse.passages),
        copies=frozenset(copy_key(one) for one in case.reuse.copies),
    )
    return gather(answer_read(read_case(case), everything, weights), case.outlets)


def read_case(case: Case) -> ReadCase:
    """The case, read once for answers at any weights."""
    dates = dates_by_events(case)
    pages, claims = _read(case, dates)
    return ReadCase(case, dates, pages, claims, learn(pages, claims, case.reuse.passages))


def print_pages(case: Case, dates: Mapping[str, DateInterval]) -> dict[str, tuple[Page, Printed | None]]:
    """Each page of a case, with the credit for the whole of it, where it has one."""
    pages, claims = _read(case, dates)
    printed = read_printed(pages, claims)
    return {name: (page, printed.get(name)) for name, page in pages.items()}


def answer_asked(
    case: Case,
    asked: Asked,
    dates: Mapping[str, DateInterval],
    learned: Learned,
    weights: Weights = WEIGHTS,
) -> Answers:
    """The answers asked for; the case holds all documents, copies and passages that they rest on.

    `dates` are those that `dates_by_events` makes of the whole case; `learned` is what `learn` makes of it,
    as far as it bears on these pages.
    """
    return answer_read(read_asked(case, dates, learned), asked, weights)


def read_asked(case: Case, dates: Mapping[str, DateInterval], learned: Learned) -> ReadCase:
    """The case, read for what `answer_asked` answers."""
    pages, claims = _read(case, dates)
    return ReadCase(case, dates, pages, claims, knowing(learned, pages, claims))


def _read(case: Case, dates: Mapping[str, DateInterval]) -> tuple[dict[str, Page], Claims]:
    """Every document as a page, and what it claims."""
    pages = read_pages(case, dates)
    return pages, {name: read_claims(page) for name, page in pages.items()}


def answer_read(read: ReadCase, asked: Asked, weights: Weights = WEIGHTS) -> Answers:
    """The answers asked for of a case that was read."""
    case, dates, pages, claims = read.case, read.dates, read.pages, read.claims
    grounds = Grounds(pages, claims, read.learned, case.outlets, weights)
    passages = {one.id: one for one in case.reuse.passages}
    traced = [trace_copy(group, passages, grounds) for group in case.reuse.copies]
    copies = _by_document(traced)
    standing = _standing(case.reuse.passages)
    quotations = _by_id(case)
    near = {name: ClaimIndex.of(said) for name, said in claims.items()}
    grouped = {name: one.group.origin for one in reversed(traced) for name in one.group.passages}
    return Answers(
        utterances=tuple(
            trace_utterance(one, near, quotations, copies, grounds)
            for one in case.reuse.utterances
            if one.id in asked.utterances
        ),
        copies=tuple(one.group for one in traced if copy_key(one.group) in asked.copies),
        passages=tuple(
            _trace_passage(one, grouped, copies, grounds)
            for one in case.reuse.passages
            if one.id in asked.passages
        ),
        documents={
            name: trace_article(page, copies.get(name, ()), standing.get(name, ()), grounds)
            for name, page in pages.items()
            if name in asked.documents
        },
        dates={name: date for name, date in dates.items() if name in asked.documents},
        names={name: tuple(_named(claims[name])) for name in pages if name in asked.documents},
    )


def gather(answers: Answers, outlets: OutletTable) -> Traced:
    """The answers with the list of the origins that they name."""
    origins: list[Origin] = [one.origin for one in answers.copies]
    origins += [one.origin for one in answers.utterances]
    origins += [one.origin for one in answers.passages]
    origins += answers.documents.values()
    return Traced(
        utterances=answers.utterances,
        copies=answers.copies,
        passages=answers.passages,
        documents=answers.documents,
        origins=list_origins(origins, _ends(answers), outlets),
        dates=answers.dates,
    )


def _by_document(traced: Iterable[TracedCopy]) -> Mapping[str, tuple[TracedCopy, ...]]:
    found: dict[str, list[TracedCopy]] = defaultdict(list)
    for one in traced:
        for name in one.graph.views:
            found[name].append(one)
    return {name: tuple(copies) for name, copies in found.items()}


def _standing(passages: Iterable[Passage]) -> Mapping[str, tuple[Passage, ...]]:
    """The passages that stand in each document."""
    found: dict[str, list[Passage]] = defaultdict(list)
    for one in passages:
        for name in sorted({place.document for place in one.occurrences}):
            found[name].append(one)
    return {name: tuple(standing) for name, standing in found.items()}


def _by_id(case: Case) -> Mapping[str, Quotation]:
    return {one.id: one for found in case.quotations.values() for one in found}


def _trace_passage(
    passage: Passage,
    grouped: Mapping[str, Origin],
    copies: Mapping[str, Sequence[TracedCopy]],
    grounds: Grounds,
) -> Passage:
    """The origin of the group that holds the passage; its own where none does, or words are told apart.

    Few words that pages share without a group of their own may have no common origin.
    """
    pages, outlets, weights = grounds.pages, grounds.outlets, grounds.weights
    is_of_one = _is_of_one_group(passage, copies)
    if passage.id in grouped and is_of_one and not _is_told_apart(passage, grounds):
        return replace(passage, origin=grouped[passage.id])
    members = [pages[name] for name in sorted({o.document for o in passage.occurrences}) if name in pages]
    if not members:
        return passage
    scene = scene_of_passages(members, [passage.occurrences], credit_claims(grounds.claims, members), grounds)
    graph = draw_graph(as_copy(scene, weights), weights)
    common = decide(graph.odds(), outlets)
    evidence = evidence_for(graph, common, outlets)
    is_lone = not set.intersection(*({one.group.id for one in copies.get(page.id, ())} for page in members))
    twice = written_twice(scene, passage.text, weights["few_words"]) if is_lone else 0.0
    if twice < _SHOWN:
        return replace(passage, origin=as_origin(common, evidence, ""))
    answer = decide(apart(graph.odds(), twice), outlets)
    first = first_place(passage)
    scrap = scrap_evidence(pages[first.document].anchor(first.start, first.end), twice, weights["few_words"])
    return replace(passage, origin=as_origin(answer, (scrap, *evidence), ""))


def _is_of_one_group(passage: Passage, copies: Mapping[str, Sequence[TracedCopy]]) -> bool:
    """Whether all pages with the words that are in any copy group share one: else they come from several."""
    of_pages = [{one.group.id for one in copies.get(place.document, ())} for place in passage.occurrences]
    told = [found for found in of_pages if found]
    return not told or bool(set.intersection(*told))


def _is_told_apart(passage: Passage, grounds: Grounds) -> bool:
    """Whether the words are what people said, or a page credits someone for their very sentence."""
    heard = bound = 0
    for one in passage.occurrences:
        if one.document in grounds.pages:
            span = [Span(one.start, one.end)]
            heard += 1 if only_quoted(grounds.pages[one.document], span) >= QUOTED else -1
            bound += any(
                claim.is_bound and strength_on(claim, span, 0.0) >= MOSTLY_QUOTED
                for claim in grounds.claims[one.document]
            )
    return heard > 0 or bound > 0


def _named(claims: Iterable[Claim]) -> Iterator[tuple[str, str, OriginKind]]:
    """The origins that claims name, each as (id, name, kind)."""
    for claim in claims:
        if claim.name:
            yield origin_id(claim.name), claim.name, claim.kind
        if claim.event:
            yield origin_id(claim.event), claim.event, OriginKind.EVENT


def _ends(answers: Answers) -> Iterator[tuple[str, str | None, OriginKind]]:
    """The origins that edges lead from or to, as (id, name, kind)."""
    named: dict[str, tuple[str, OriginKind]] = {}
    for document in sorted(answers.names):
        for id_, name, kind in answers.names[document]:
            named.setdefault(id_, (name, kind))
    edges = [edge for group in answers.copies for edge in group.edges]
    edges += [edge for utterance in answers.utterances for edge in utterance.edges]
    for end in sorted({end for edge in edges for end in (edge.from_, edge.to)}):
        if end.startswith("origin:unknown"):
            yield end, None, OriginKind.UNKNOWN
        elif end in named:
            yield end, *named[end]
