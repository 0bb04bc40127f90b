"""What must not matter to an origin: order, strangers, a second copy of a member; and what always holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.models import Credit, CreditRole, Document, Origin, OriginStatus
from provenance.tracing import Case, Traced, trace_origins
from tests.unit.tracing.cases import COPY, a_case, a_credit, an_article

_FORMS = {
    "none": ("", None, CreditRole.OTHER),
    "dateline": ("LISBON (Reuters) — ", "Reuters", CreditRole.DATELINE),
    "bare": ("LISBON, May 4 — ", None, CreditRole.DATELINE),
    "byline": ("By Ana Prado, Associated Press\n", "AP", CreditRole.BYLINE),
    "photo": ("Photo: AFP\n", "AFP", CreditRole.PHOTO),
}
_days = st.sampled_from(["2021-05-03", "2021-05-04", "2021-05-09", None])
_pages = st.lists(st.tuples(st.sampled_from(sorted(_FORMS)), _days), min_size=2, max_size=5)


def _case(pages: list[tuple[str, str | None]], again: Sequence[int] = ()) -> Case:
    """A page each; the last are those of `again`, at the outlet where they were."""
    documents: list[Document] = []
    credits: list[tuple[Document, Credit]] = []
    days: dict[str, str] = {}
    homes = [*range(len(pages) - len(again)), *again]
    for number, (form, day) in enumerate(pages):
        words, name, role = _FORMS[form]
        home = f"The {homes[number]:02d} Post"
        document = an_article(
            f"page{number:02d}", f"{words}{COPY}. The end of page {homes[number]:02d}.", outlet=home
        )
        documents.append(document)
        if words:
            credits.append((document, a_credit(document, words.strip(), name, role)))
        if day:
            days[document.id] = day
    return a_case(documents, credits, days=days)


def _told(origin: Origin) -> tuple[OriginStatus, str | None]:
    return origin.status, origin.name


def _odds_outside(origin: Origin) -> dict[str | None, float]:
    """The odds of every origin that is no page of the pile, likely ones only."""
    found = {one.name: one.confidence for one in origin.alternatives if not one.in_corpus}
    if origin.status is not OriginStatus.UNDECIDED and not origin.in_corpus:
        found[origin.name] = origin.confidence
    return {name: odds for name, odds in found.items() if odds >= 0.03}


def _origins(traced: Traced) -> list[Origin]:
    found: list[Origin] = [one.origin for one in (*traced.copies,)]
    found += [one.origin for one in traced.passages]
    found += traced.documents.values()
    return found


@given(_pages)
@settings(max_examples=40, deadline=None)
def test_the_order_of_the_documents_changes_nothing(pages: list[tuple[str, str | None]]) -> None:
    case = _case(pages)
    turned = replace(
        case,
        documents=dict(reversed(case.documents.items())),
        credits=dict(reversed(case.credits.items())),
    )

    assert trace_origins(case) == trace_origins(turned)


@given(_pages)
@settings(max_examples=40, deadline=None)
def test_an_unrelated_document_moves_no_answer(pages: list[tuple[str, str | None]]) -> None:
    case = _case(pages)
    stranger = an_article("zzz", "The museum of clocks in Basel has a new director, who used to wind them.")

    before = trace_origins(case)
    after = trace_origins(replace(case, documents={**case.documents, stranger.id: stranger}))

    assert after.copies == before.copies
    assert {name: after.documents[name] for name in before.documents} == before.documents


@given(_pages, st.integers(0, 4), st.integers(1, 12), st.booleans())
@settings(max_examples=60, deadline=None)
def test_copies_of_a_member_s_text_move_no_answer(
    pages: list[tuple[str, str | None]], which: int, more: int, dated: bool
) -> None:
    form, day = pages[which % len(pages)]
    before = trace_origins(_case(pages))
    after = trace_origins(_case([*pages, *[(form, day if dated else None)] * more]))

    first, then = before.copies[0].origin, after.copies[0].origin
    assert _odds_outside(then) == pytest.approx(_odds_outside(first), abs=0.0011)
    # Nothing tells its copies on the same days from a page that may be the origin itself.
    is_shared_now = first.in_corpus and then.status is OriginStatus.UNDECIDED
    assert is_shared_now or _told(then) == _told(first)


@given(_pages, st.integers(0, 4), st.integers(1, 12), _days)
@settings(max_examples=40, deadline=None)
def test_a_page_that_its_outlet_has_twice_is_one_page(
    pages: list[tuple[str, str | None]], which: int, more: int, day: str | None
) -> None:
    which %= len(pages)
    first = pages[which][1]
    later = day if first and (day or "") > first else first  # a first date would be news
    before = trace_origins(_case(pages))
    after = trace_origins(_case([*pages, *[(pages[which][0], later)] * more], [which] * more))

    assert _told(after.copies[0].origin) == _told(before.copies[0].origin)
    for name, origin in before.documents.items():
        assert _told(after.documents[name]) == _told(origin)


@given(_pages)
@settings(max_examples=40, deadline=None)
def test_odds_are_odds_and_anchors_are_the_words_they_point_at(pages: list[tuple[str, str | None]]) -> None:
    case = _case(pages)
    traced = trace_origins(case)

    for origin in _origins(traced):
        assert 0.0 <= origin.confidence <= 1.0
        rivals = sum(one.confidence for one in origin.alternatives)
        assert rivals + (origin.confidence if origin.status is not OriginStatus.UNDECIDED else 0.0) <= 1.0001
        for evidence in origin.evidence:
            for anchor in evidence.anchors:
                text = case.documents[anchor.document].text
                assert text[anchor.start : anchor.end] == anchor.text
    for edge in traced.copies[0].edges:
        assert 0.0 <= edge.probability <= 1.0


@given(_pages)
@settings(max_examples=40, deadline=None)
def test_a_photo_credit_is_never_the_origin(pages: list[tuple[str, str | None]]) -> None:
    assert all(origin.name != "AFP" for origin in _origins(trace_origins(_case(pages))))
