"""What tracing answers for small cases in which the answer is plain."""

from __future__ import annotations

import pytest

from provenance.models import (
    ChannelKind,
    CreditRole,
    CreditState,
    OriginKind,
    OriginStatus,
    Relation,
    Verdict,
)
from provenance.tracing import trace_origins
from tests.unit.tracing.cases import COPY, a_case, a_credit, a_quotation, an_article, an_utterance


def _reported() -> tuple:  # type: ignore[type-arg]
    credited = an_article("north", f"Ferries stop.\n\n{COPY}, reported the news agency TASS.\n\nIt rained.")
    bare = an_article("south", f"No ferries today.\n\n{COPY}.\n\nOur reader has a view.")
    return credited, bare, a_credit(credited, "reported the news agency TASS", "TASS", CreditRole.REPORT)


def test_a_credit_in_one_copy_names_the_origin_of_both() -> None:
    credited, bare, credit = _reported()

    traced = trace_origins(a_case((credited, bare), [(credited, credit)]))
    group = traced.copies[0]

    assert (group.origin.status, group.origin.name, group.origin.kind) == (
        OriginStatus.NAMED,
        "TASS",
        OriginKind.AGENCY,
    )
    assert not group.origin.in_corpus
    assert {one.id: one.credit for one in group.documents} == {
        "north": CreditState.STATED,
        "south": CreditState.STRIPPED,
    }


@pytest.mark.parametrize(("second", "rivals"), [("Harbourlight.com", 0), ("Harbourview.com", 1)])
def test_a_paper_and_its_address_are_one_origin(second: str, rivals: int) -> None:
    pages = [
        an_article(id_, f"Ferries stop.\n\n{COPY}, reported {name}.\n\nIt rained in {id_}.")
        for id_, name in (("north", "Harbourlight"), ("south", second))
    ]
    credits = [
        (page, a_credit(page, f"reported {name}", name, CreditRole.REPORT))
        for page, name in zip(pages, ("Harbourlight", second), strict=True)
    ]

    origin = trace_origins(a_case(pages, credits)).copies[0].origin

    named = {origin.name, *(one.name for one in origin.alternatives)}
    assert len({"Harbourlight", second} & named) == 1 + rivals


def test_copies_of_one_agency_report_are_siblings() -> None:
    credited, bare, credit = _reported()

    traced = trace_origins(a_case((credited, bare), [(credited, credit)]))

    between = [e for e in traced.copies[0].edges if {e.from_, e.to} == {"north", "south"}]
    assert all(edge.probability < 0.5 for edge in between)


def test_every_piece_of_evidence_points_at_words() -> None:
    credited, bare, credit = _reported()

    traced = trace_origins(a_case((credited, bare), [(credited, credit)]))

    texts = {"north": credited.text, "south": bare.text}
    evidence = traced.copies[0].origin.evidence
    assert evidence
    for one in evidence:
        assert one.anchors
        assert all(texts[a.document][a.start : a.end] == a.text for a in one.anchors)


def test_the_answer_names_the_item_it_hangs_on() -> None:
    credited, bare, credit = _reported()

    traced = trace_origins(a_case((credited, bare), [(credited, credit)]))

    assert "reported the news agency TASS" in traced.copies[0].origin.what_would_change_it


def test_copy_that_nobody_credits_has_an_unknown_origin() -> None:
    left = an_article("north", f"{COPY}. And more.")
    right = an_article("south", f"{COPY}. And less.")

    traced = trace_origins(a_case((left, right)))

    assert traced.copies[0].origin.status is OriginStatus.UNKNOWN
    assert traced.copies[0].origin.name is None


def test_nothing_said_is_no_proof_that_the_origin_is_elsewhere() -> None:
    left = an_article("north", f"{COPY}. And more.")
    right = an_article("south", f"{COPY}. And less.")
    origin = trace_origins(a_case((left, right))).copies[0].origin

    assert 0.85 < origin.confidence <= 0.9
    assert {one.in_corpus for one in origin.alternatives} == {True}


def test_a_photo_credit_never_names_an_origin() -> None:
    left = an_article("north", f"Photo: AFP/Getty.\n\n{COPY}.")
    right = an_article("south", f"{COPY}. And less.")

    traced = trace_origins(
        a_case((left, right), [(left, a_credit(left, "AFP/Getty", "AFP", CreditRole.PHOTO))])
    )

    assert traced.copies[0].origin.name is None


def test_the_earliest_document_is_not_the_origin_of_copy_of_one_day() -> None:
    left = an_article("north", f"{COPY}. And more.")
    right = an_article("south", f"{COPY}. And less.")

    traced = trace_origins(a_case((left, right), days={"north": "2021-03-01", "south": "2021-03-02"}))

    assert traced.copies[0].origin.name is None


def test_two_channels_of_one_house_are_no_contradiction() -> None:
    left = an_article("north", "“The bridge will open in May,” Prado told the Rossiya 24 channel.")
    right = an_article(
        "south", "“In May the bridge is going to open,” Prado said in an interview with Russia-1."
    )
    quotes = (
        a_quotation(
            left, "The bridge will open in May,", "Ana Prado", "Rossiya 24", "told the Rossiya 24 channel"
        ),
        a_quotation(
            right,
            "In May the bridge is going to open,",
            "Ana Prado",
            "Russia-1",
            "in an interview with Russia-1",
        ),
    )

    traced = trace_origins(
        a_case((left, right), quotations=quotes, utterances=[an_utterance(quotes, Relation.TRANSLATION)])
    )
    utterance = traced.utterances[0]

    assert utterance.channels == ("Rossiya 24", "Russia-1")
    assert [(one.what, one.verdict) for one in utterance.conflicts] == [("channel", Verdict.COMPATIBLE)]
    assert utterance.origin.name == "VGTRK"
    assert not utterance.origin.in_corpus
    assert utterance.origin.evidence
    assert utterance.independent_sources == 1


def test_interviews_with_two_houses_contradict_each_other() -> None:
    left = an_article("north", "“The bridge will open in May,” Prado told the BBC.")
    right = an_article("south", "“The bridge will open in May,” Prado told CNN.")
    quotes = (
        a_quotation(left, "The bridge will open in May,", "Ana Prado", "BBC", "told the BBC"),
        a_quotation(right, "The bridge will open in May,", "Ana Prado", "CNN", "told CNN"),
    )

    traced = trace_origins(
        a_case((left, right), quotations=quotes, utterances=[an_utterance(quotes, Relation.VERBATIM)])
    )

    assert [(one.what, one.verdict) for one in traced.utterances[0].conflicts] == [
        ("channel", Verdict.CONTRADICTORY)
    ]


def test_words_in_shared_copy_inherit_its_origin_and_count_as_one_source() -> None:
    words = "We shall not reopen the piers before Monday,"
    copy = f"{COPY}. “{words}” Ana Prado told reporters"
    credited = an_article("north", f"{copy}, reported the news agency TASS.\n\nIt rained.")
    bare = an_article("south", f"{copy}.\n\nOur reader has a view.")
    credit = a_credit(credited, "reported the news agency TASS", "TASS", CreditRole.REPORT)
    quotes = tuple(
        a_quotation(one, words, "Ana Prado", None, "told reporters", ChannelKind.BRIEFING)
        for one in (credited, bare)
    )

    case = a_case(
        (credited, bare),
        [(credited, credit)],
        quotes,
        [an_utterance(quotes, Relation.VERBATIM)],
        shared=copy,
    )
    utterance = trace_origins(case).utterances[0]

    assert utterance.origin.name == "TASS"
    assert utterance.independent_sources == 1


def test_an_article_that_shares_nothing_is_likely_its_own_outlets() -> None:
    alone = an_article("north", "The mayor of Oslo opened a school. She was pleased.", byline="Kari Lind")

    origin = trace_origins(a_case((alone,))).documents["north"]

    assert (origin.name, origin.in_corpus, origin.credit, origin.share) == (
        "The North Post",
        True,
        CreditState.OWN,
        0.0,
    )


def test_an_article_with_an_agency_byline_goes_back_to_the_agency() -> None:
    alone = an_article("north", "By Jo Lee, Associated Press\nOSLO (AP) — The mayor opened a school.")
    credits = [
        (alone, a_credit(alone, "Associated Press", "AP", CreditRole.BYLINE)),
        (alone, a_credit(alone, "OSLO (AP) —", "AP", CreditRole.DATELINE)),
    ]

    origin = trace_origins(a_case((alone,), credits)).documents["north"]

    assert (origin.name, origin.in_corpus, origin.credit) == ("AP", False, CreditState.STATED)


def test_a_credit_that_names_another_documents_outlet_points_into_the_corpus() -> None:
    first = an_article("gazette", f"{COPY}. Long account.", outlet="The Harbour Gazette")
    later = an_article("star", f"(From the Harbour Gazette.)\n{COPY}.", outlet="The Morning Star of Elm")
    credit = a_credit(later, "From the Harbour Gazette", "Harbour Gazette", CreditRole.CREDIT_LINE)

    traced = trace_origins(
        a_case((first, later), [(later, credit)], days={"gazette": "1815-11-08", "star": "1817-01-01"})
    )

    assert (traced.copies[0].origin.name, traced.copies[0].origin.in_corpus) == ("The Harbour Gazette", True)


def test_a_printed_origin_outside_the_corpus_beats_the_earliest_copy() -> None:
    left = an_article("star", f"(From the Harbour Gazette.)\n{COPY}.", outlet="The Morning Star of Elm")
    right = an_article("sun", f"(From the Harbour Gazette.)\n{COPY}.", outlet="The Sun of Elm")
    credits = [
        (one, a_credit(one, "From the Harbour Gazette", "Harbour Gazette", CreditRole.CREDIT_LINE))
        for one in (left, right)
    ]

    traced = trace_origins(a_case((left, right), credits, days={"star": "1817-01-01", "sun": "1817-01-08"}))

    assert (traced.copies[0].origin.name, traced.copies[0].origin.in_corpus) == ("Harbour Gazette", False)
