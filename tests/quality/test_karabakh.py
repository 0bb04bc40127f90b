"""What must be found in the five articles of `corpus/karabakh-2020`, read by hand."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from provenance.ingest import read_documents
from provenance.models import (
    CopyGroup,
    CreditState,
    DocumentEntry,
    OriginStatus,
    Quotation,
    Report,
    Utterance,
)
from provenance.pipeline import build_report

ROOT = Path(__file__).resolve().parents[2]
CASES = [
    json.loads(line)
    for line in (ROOT / "tests" / "cases" / "karabakh_quotations.jsonl").read_text("utf-8").splitlines()
]
TASS_WORDS = ("The obligations on security", "this is rooted", "In this case, we are talking")
INTERVIEW = {"Rossiya 24", "Russia-1", "VGTRK"}


@cache
def report() -> Report:
    return build_report(read_documents(ROOT / "corpus" / "karabakh-2020"))


@cache
def by_place() -> dict[tuple[str, int, int], Quotation]:
    return {
        (one.document, *bare(document(one.document).text, *span)): one
        for one in report().quotations
        if one.kind != "indirect"
        for span in (one.quoted or ((one.start, one.end),))
    }


def document(id: str) -> DocumentEntry:
    return next(one for one in report().documents if one.id == id)


def bare(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def words_at(document_id: str, start: int, end: int) -> str:
    return " ".join(document(document_id).text[start:end].split())


def utterances_with(words: str) -> list[Utterance]:
    return [
        one
        for one in report().utterances
        if any(words in words_at(r.document, r.start, r.end) for r in one.renderings)
    ]


def documents_of(utterance: Utterance) -> set[str]:
    return {one.document for one in utterance.renderings}


@pytest.mark.parametrize("case", CASES, ids=[case["words"][:30] for case in CASES])
def test_each_quotation_has_its_speaker_cue_and_channel(case: dict[str, str | int | None]) -> None:
    text = document(str(case["document"])).text
    found = by_place().get(
        (str(case["document"]), *bare(text, int(case["start"] or 0), int(case["end"] or 0)))
    )

    assert found is not None
    assert (found.speaker or "").casefold().removeprefix("the ") == str(case["speaker"]).casefold()
    if case["cue"]:
        assert found.cue == case["cue"]
    if case["channel"]:
        assert found.channel is not None
        assert found.channel.name == case["channel"]


def test_no_string_is_taken_for_a_quotation_that_is_none() -> None:
    wanted = {
        (case["document"], *bare(document(case["document"]).text, case["start"], case["end"]))
        for case in CASES
    }

    assert set(by_place()) <= wanted


@pytest.mark.parametrize("words", TASS_WORDS)
def test_the_spokesman_s_words_go_back_to_one_tass_report(words: str) -> None:
    (utterance,) = [one for one in utterances_with(words) if len(documents_of(one)) > 1]

    assert documents_of(utterance) == {"syriatimes", "tsarizm"}
    assert (utterance.origin.name, utterance.origin.in_corpus) == ("TASS", False)
    assert utterance.independent_sources == 1
    assert utterance.origin.evidence
    assert {edge.to: edge.relation for edge in utterance.edges if edge.from_ == "origin:tass"} == {
        "syriatimes": "not credited",
        "tsarizm": "credit stated",
    }


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("We have certain obligations as part", "certain obligations to Armenia within the framework"),
        ("Russia has always honored", "As for Russia’s fulfillment of its obligations"),
        ("It is deeply regrettable", "the military operations, which are still ongoing"),
    ],
)
def test_two_translations_of_the_interview_are_one_utterance(left: str, right: str) -> None:
    both = [one for one in utterances_with(left) if one in utterances_with(right)]

    assert both
    assert both[0].origin.name in INTERVIEW or both[0].origin.status is OriginStatus.UNDECIDED
    assert any(
        {"Rossiya 24", "Russia-1"} <= set(conflict.values) and conflict.verdict == "compatible"
        for conflict in both[0].conflicts
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("a launch pad for Islamist", "I think the new escalation"),
        ("People are dying", "People living in Azerbaijan"),
        ("The obligations on security", "Aggression against one member"),
        ("Russia has no obligation", "that Russia has obligations before Armenia"),
    ],
)
def test_words_that_look_alike_are_kept_apart(left: str, right: str) -> None:
    assert not [one for one in utterances_with(left) if one in utterances_with(right)]


def test_the_shared_copy_is_credited_in_one_article_and_stripped_in_the_other() -> None:
    (group,) = report().copies

    assert {one.id: one.credit for one in group.documents} == {
        "syriatimes": CreditState.STRIPPED,
        "tsarizm": CreditState.STATED,
    }
    assert group.origin.name == "TASS"
    assert siblings_are_unlikely_parents(group)


def siblings_are_unlikely_parents(group: CopyGroup) -> bool:
    members = {one.id for one in group.documents}
    return all(one.probability < 0.5 for one in group.edges if {one.from_, one.to} <= members)


@pytest.mark.parametrize(
    ("id", "earliest", "latest"),
    [
        ("asbarez", "2020-10-08", "2020-10-08"),
        ("tsarizm", "2020-10-07", "2020-10-07"),
        ("caucasuswatch", None, None),
    ],
)
def test_articles_are_dated_as_far_as_they_say(id: str, earliest: str | None, latest: str | None) -> None:
    published = document(id).published

    assert (published.earliest, published.latest) == (earliest, latest)


def test_an_undated_article_is_dated_by_its_twin_s_event() -> None:
    published = document("syriatimes").published

    assert published.basis == "relative"
    assert "2020-10-06" <= (published.earliest or "") <= (published.latest or "") <= "2020-10-08"


def test_the_glued_on_licence_is_boilerplate() -> None:
    entry = document("syriatimes")
    tail = entry.text.index("You might also like")
    covered = sum(max(0, end - max(start, tail)) for start, end in entry.boilerplate)

    assert covered >= 0.95 * len(entry.text[tail:].rstrip())
