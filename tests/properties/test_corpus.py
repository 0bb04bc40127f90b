"""Names, order and strangers do not matter; what is dropped takes only its own with it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.ingest import read_documents
from provenance.models import Document, Report
from provenance.pipeline import build_report
from provenance.report import to_json

CORPUS = Path(__file__).resolve().parents[2] / "corpus" / "karabakh-2020"

STRANGER = Document(
    id="zz-gardening",
    outlet="The Allotment",
    text=(
        "Tulips want a cold winter\n\n"
        "“Plant the bulbs deeper than you think,” head gardener Rose Amery told visitors at the spring show. "
        "She grows forty kinds behind the old brewery.\n\n"
        "“Frost is a friend,” Amery said."
    ),
)


@cache
def articles() -> tuple[Document, ...]:
    return read_documents(CORPUS).documents


@cache
def whole() -> Report:
    return build_report(articles())


def links(report: Report, among: frozenset[str]) -> set[tuple[str | None, frozenset[tuple[str, int, int]]]]:
    """The utterances as speaker and places, restricted to some documents."""
    found = set()
    for one in report.utterances:
        places = frozenset((r.document, r.start, r.end) for r in one.renderings if r.document in among)
        if len(places) > 1:
            found.add((one.speaker, places))
    return found


@settings(max_examples=4, deadline=None)
@given(st.permutations(range(5)))
def test_order_of_the_articles_does_not_matter(order: list[int]) -> None:
    shuffled = build_report([articles()[i] for i in order])

    assert to_json(shuffled) == to_json(whole())


def test_names_of_the_files_do_not_matter() -> None:
    names = {one.id: f"file-{5 - i}" for i, one in enumerate(articles())}

    renamed = build_report([replace(one, id=names[one.id]) for one in articles()])

    def answers(report: Report, name: dict[str, str]) -> list[tuple[object, ...]]:
        return sorted(
            (
                one.id,
                str(one.speaker),
                str(one.origin.name),
                round(one.origin.confidence, 9),
                sorted(
                    (name.get(r.document, r.document), r.start, r.end, str(r.relation))
                    for r in one.renderings
                ),
            )
            for one in report.utterances
        )

    assert answers(renamed, {}) == answers(whole(), names)
    assert {one.id for one in renamed.copies} == {one.id for one in whole().copies}
    assert {one.id for one in renamed.passages} == {one.id for one in whole().passages}


@pytest.mark.parametrize("dropped", range(5))
def test_dropping_an_article_takes_only_its_own_with_it(dropped: int) -> None:
    kept = tuple(one for i, one in enumerate(articles()) if i != dropped)
    names = frozenset(one.id for one in kept)

    report = build_report(kept)

    assert [q.text for q in report.quotations] == [q.text for q in whole().quotations if q.document in names]
    assert [q.speaker for q in report.quotations] == [
        q.speaker for q in whole().quotations if q.document in names
    ]
    assert links(report, names) == links(whole(), names)


def test_a_stranger_changes_nothing() -> None:
    report = build_report((*articles(), STRANGER))

    assert [
        one for one in report.utterances if "zz-gardening" not in {r.document for r in one.renderings}
    ] == list(whole().utterances)
    assert report.copies == whole().copies
    assert report.passages == whole().passages
    assert [one for one in report.documents if one.id != "zz-gardening"] == list(whole().documents)
