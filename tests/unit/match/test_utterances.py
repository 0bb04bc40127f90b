"""Quotations of several documents become utterances, each once, never across speakers or years."""

from __future__ import annotations

from dataclasses import replace

import pytest

from provenance.match import Field, find_reuse
from provenance.models import DateInterval, Document, Quotation, QuotationKind, Reuse
from tests.builders import a_document, a_quotation

PROMISE = "We will not accept any cut to the pension fund of our workers,"
FIRST = "The harbour belongs to the people of this town."
SECOND = "Nobody will sell the northern quay to a foreign fleet."
KEPT = "As you know, the island is our partner, and we have certain obligations to it within this treaty."
KEPT_ELSEWHERE = "We have certain obligations as part of this treaty,"


def _reuse(said: list[tuple[Document, list[Quotation]]], dates: dict[str, str] | None = None) -> Reuse:
    documents = [document for document, _ in said]
    quotations = {document.id: quotes for document, quotes in said}
    intervals = {name: DateInterval(day, day) for name, day in (dates or {}).items()}
    return find_reuse(Field(documents, quotations=quotations, dates=intervals))


def _saying(id: str, words: str, speaker: str | None, before: str = "") -> tuple[Document, list[Quotation]]:
    document = a_document(f"{before}“{words}” {speaker or 'somebody'} said.", id)
    return document, [a_quotation(document, words, speaker)]


def _groups(reuse: Reuse) -> list[list[str]]:
    return sorted(sorted(one.document for one in utterance.renderings) for utterance in reuse.utterances)


def test_a_quotation_alone_is_an_utterance() -> None:
    reuse = _reuse([_saying("a", PROMISE, "Anna Berg")])

    assert [one.speaker for one in reuse.utterances] == ["Anna Berg"]
    assert reuse.utterances[0].renderings[0].relation == "verbatim"


def test_the_same_words_are_one_utterance() -> None:
    reuse = _reuse([_saying("a", PROMISE, "Anna Berg"), _saying("b", PROMISE, "Ms. Berg")])

    assert _groups(reuse) == [["a", "b"]]
    assert reuse.utterances[0].speaker == "Anna Berg"


def test_the_same_words_of_two_speakers_are_two_utterances() -> None:
    reuse = _reuse([_saying("a", PROMISE, "Anna Berg"), _saying("b", PROMISE, "Nils Holm")])

    assert _groups(reuse) == [["a"], ["b"]]
    assert any("Nils Holm" in one.why for one in reuse.not_linked)


def test_who_is_named_by_one_and_described_by_another_says_them_once() -> None:
    reuse = _reuse([_saying("a", PROMISE, "harbour master"), _saying("b", PROMISE, "Anna Berg")])

    assert _groups(reuse) == [["a", "b"]]
    assert reuse.utterances[0].speaker == "Anna Berg"


def test_the_same_words_in_another_year_are_two_utterances() -> None:
    said = [_saying("a", PROMISE, "Anna Berg"), _saying("b", PROMISE, "Anna Berg", before="Again. ")]

    reuse = _reuse(said, {"a": "2018-02-01", "b": "2020-02-01"})

    assert _groups(reuse) == [["a"], ["b"]]
    assert len({one.id for one in reuse.utterances}) == 2


def test_a_translation_needs_a_common_speaker() -> None:
    named = _reuse([_saying("a", KEPT, "Anna Berg"), _saying("b", KEPT_ELSEWHERE, "Berg")])
    nameless = _reuse([_saying("a", KEPT, "Anna Berg"), _saying("b", KEPT_ELSEWHERE, None)])

    assert _groups(named) == [["a", "b"]]
    assert _groups(nameless) == [["a"], ["b"]]


@pytest.mark.parametrize(("day", "utterances"), [("2021-03-02", 1), ("2021-03-09", 2)])
def test_another_wording_of_another_week_is_another_saying(day: str, utterances: int) -> None:
    first = _saying("a", "No, we didn’t receive their answer,", "Ann Duarte")
    second = _saying("b", "No, we have not yet received any answer,", "Ann Duarte")

    assert len(_reuse([first, second], {"a": "2021-03-01", "b": day}).utterances) == utterances


def test_a_quotation_of_two_sentences_may_render_two_utterances() -> None:
    both = _saying("a", f"{FIRST} {SECOND}", "Anna Berg")
    reuse = _reuse([both, _saying("b", FIRST, "Anna Berg"), _saying("c", SECOND, "Anna Berg")])

    assert _groups(reuse) == [["a", "b"], ["a", "c"]]


def test_sentences_that_travel_together_are_one_utterance() -> None:
    reuse = _reuse(
        [_saying("a", f"{FIRST} {SECOND}", "Anna Berg"), _saying("b", f"{FIRST} {SECOND}", "Anna Berg")]
    )

    assert _groups(reuse) == [["a", "b"]]


def test_two_fragments_meet_in_the_whole() -> None:
    whole = "The patience of the fishermen is at its end, and the mayor of this proud old town knows it well."
    reuse = _reuse(
        [
            _saying("a", whole, "Anna Berg"),
            _saying("b", "patience of the fishermen is at its end", "Anna Berg"),
            _saying("c", "mayor of this proud old town knows it well", "Anna Berg"),
        ]
    )

    assert _groups(reuse) == [["a", "b", "c"]]


def test_reported_speech_joins_when_it_is_sure() -> None:
    reported = "The island had certain obligations to its partner within this treaty"
    document = a_document(f"{reported}, Berg said.", "b")
    said = [_saying("a", KEPT, "Anna Berg")]
    said.append((document, [a_quotation(document, reported, "Berg", QuotationKind.INDIRECT)]))

    relations = [one.relation for utterance in _reuse(said).utterances for one in utterance.renderings]

    assert "translation" not in relations


def test_ids_come_from_speaker_and_wording() -> None:
    one = _reuse([_saying("a", PROMISE, "Anna Berg")]).utterances[0].id
    other = _reuse([_saying("zzz", PROMISE, "Berg", before="In other news, nothing. ")]).utterances[0].id

    assert one == other
    assert one.startswith("U-")


def test_who_denies_it_and_who_says_it_are_two_utterances() -> None:
    words = "the council had sold the ferry to a bank in May without any vote"
    denied = _reporting("a", words, "Ann Duarte")
    denied[1][0] = replace(denied[1][0], cue="denied")
    again = _reporting("b", words, "Ann Duarte")
    again[1][0] = replace(again[1][0], cue="bestritt")
    said = _reporting("c", words, "Ann Duarte")

    reuse = _reuse([denied, again, said])
    assert sorted(map(len, _groups(reuse))) == [1, 2]


def test_words_that_deny_each_other_are_two_utterances() -> None:
    one = "The island has no obligation to defend the mainland in this quarrel"
    other = "The island does have obligations to defend the mainland in a quarrel like this"

    assert _groups(_reuse([_saying("a", one, "Anna Berg"), _saying("b", other, "Anna Berg")])) == [
        ["a"],
        ["b"],
    ]


def test_another_number_is_another_utterance() -> None:
    one = "We shall pay 20 million crowns to the fishermen of this town before the winter"
    other = "Before winter the fishermen of the town will be paid 35 million crowns by us"

    assert _groups(_reuse([_saying("a", one, "Anna Berg"), _saying("b", other, "Anna Berg")])) == [
        ["a"],
        ["b"],
    ]


def _reporting(id: str, words: str, speaker: str | None) -> tuple[Document, list[Quotation]]:
    document = a_document(f"{words}, {speaker or 'somebody'} said.", id)
    return document, [a_quotation(document, words, speaker, QuotationKind.INDIRECT)]


def test_a_report_of_three_words_is_no_utterance() -> None:
    said = [_reporting("a", "it has begun", "Anna Berg"), _reporting("b", "it has begun", "Anna Berg")]

    assert _groups(_reuse(said)) == []


def test_a_lone_report_needs_a_name() -> None:
    words = "the northern quay would close for repairs until the spring"

    assert _groups(_reuse([_reporting("a", words, "Anna Berg")])) == [["a"]]
    assert _groups(_reuse([_reporting("a", words, None)])) == []


@pytest.mark.parametrize(
    ("cue", "is_one"),
    [("said", True), ("according to", True), (None, True), ("expected", False), ("regarded", False)],
)
def test_what_somebody_thinks_or_does_is_no_utterance(cue: str | None, is_one: bool) -> None:
    words = "the northern quay would close for repairs until the spring"
    said = [
        (document, [replace(quote, cue=cue) for quote in quotes])
        for document, quotes in (_reporting(name, words, "Anna Berg") for name in "ab")
    ]

    assert _groups(_reuse(said)) == ([["a", "b"]] if is_one else [])
