"""What must not matter to an origin: order, strangers, a second copy of a member; and what always holds."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.models import Credit, CreditRole, Document, Origin, OriginStatus
from provenance.tracing import Case, Traced, trace_origins
from provenance.tracing.alike import MOST_ALIKE
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


def _case(pages: list[tuple[str, str | None]]) -> Case:
    documents: list[Document] = []
    credits: list[tuple[Document, Credit]] = []
    days: dict[str, str] = {}
    for number, (form, day) in enumerate(pages):
        words, name, role = _FORMS[form]
        document = an_article(f"page{number:02d}", f"{words}{COPY}. The end of page {number:02d}.")
        documents.append(document)
        if words:
            credits.append((document, a_credit(document, words.strip(), name, role)))
        if day:
            days[document.id] = day
    return a_case(documents, credits, days=days)


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


@given(_pages, st.integers(0, 4))
@settings(max_examples=40, deadline=None)
def test_a_second_copy_of_a_member_moves_no_firm_answer(
    pages: list[tuple[str, str | None]], which: int
) -> None:
    before = trace_origins(_case(pages)).copies[0].origin
    after = trace_origins(_case([*pages, pages[which % len(pages)]])).copies[0].origin

    if before.confidence >= 0.8 and before.name and not before.in_corpus:
        assert after.name == before.name


@given(_pages, st.integers(0, 4), st.integers(1, 6))
@settings(max_examples=20, deadline=None)
def test_one_more_of_many_copies_moves_no_answer(
    pages: list[tuple[str, str | None]], which: int, more: int
) -> None:
    many = [*pages, *[pages[which % len(pages)]] * MOST_ALIKE]
    before = trace_origins(_case(many)).copies[0].origin
    after = trace_origins(_case([*many, *[pages[which % len(pages)]] * more])).copies[0].origin

    assert (after.status, after.name, after.confidence) == (before.status, before.name, before.confidence)


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
