"""Of many copies that say the same a few stand for all, and every copy still has its own answer."""

from __future__ import annotations

from provenance.models import CreditRole, CreditState, Document, Relation
from provenance.tracing import Traced, trace_origins
from provenance.tracing.alike import MOST_ALIKE
from tests.clock import is_within
from tests.unit.tracing.cases import COPY, a_case, a_credit, a_quotation, an_article, an_utterance

_MANY = 3 * MOST_ALIKE


def _copies(count: int, text: str = f"LISBON (Reuters) — {COPY}.") -> list[Document]:
    return [an_article(f"copy{number:03d}", text) for number in range(count)]


def _traced(documents: list[Document], days: dict[str, str] | None = None) -> Traced:
    credits = [
        (one, a_credit(one, "LISBON (Reuters) —", "Reuters", CreditRole.DATELINE))
        for one in documents
        if "(Reuters)" in one.text
    ]
    return trace_origins(a_case(documents, credits, days=days))


def test_every_copy_of_a_kind_has_the_answer_in_its_own_words() -> None:
    traced = _traced(_copies(_MANY))

    assert {one.name for one in traced.documents.values()} == {"Reuters"}
    assert all(one.credit is CreditState.STATED for one in traced.copies[0].documents)
    for name, origin in traced.documents.items():
        assert {anchor.document for one in origin.evidence for anchor in one.anchors} == {name}
        assert any(f"The {name.title()} Post" in one.detail for one in origin.evidence)


def test_every_copy_of_a_kind_has_its_edges() -> None:
    traced = _traced(_copies(_MANY))

    assert {edge.to for edge in traced.copies[0].edges} == set(traced.documents)


def test_a_page_that_says_something_else_stands_for_itself() -> None:
    rival = an_article("rival", f"Words before. {COPY}. Words after it.")
    traced = _traced([*_copies(_MANY), rival])

    assert traced.documents["rival"].credit is CreditState.STRIPPED
    assert traced.documents["copy000"].credit is CreditState.STATED


def test_the_first_by_date_stands_for_itself_among_many_copies() -> None:
    plain = _copies(_MANY, f"Words of the town. {COPY}.")
    days = {one.id: "2021-05-09" for one in plain} | {plain[-1].id: "2021-05-01"}
    traced = _traced(plain, days)

    assert traced.copies[0].origin.name == "The Copy023 Post"


def test_many_copies_of_an_utterance_keep_their_renderings_and_edges() -> None:
    words = "We have no boats left to send across"
    pages = [an_article(f"copy{n:03d}", f"“{words},” Ana Prado told Sky News.") for n in range(_MANY)]
    quotations = [a_quotation(one, words, channel="Sky News", said_in="told Sky News") for one in pages]
    traced = trace_origins(a_case(pages, (), quotations, [an_utterance(quotations, Relation.VERBATIM)]))

    assert traced.utterances[0].origin.name == "Sky News"
    assert {one.id for one in pages} <= {edge.to for edge in traced.utterances[0].edges}


def test_a_thousand_copies_take_no_more_than_some_seconds() -> None:
    assert is_within(8.0, lambda: _traced(_copies(1000)))
