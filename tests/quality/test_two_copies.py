"""Copy of two agencies in one pile: what both have is neither's for sure; quotes are no surer than copy."""

from __future__ import annotations

from provenance.models import Corpus, Document, OriginStatus, Report
from provenance.pipeline import build_report

BOTH = "It was not immediately clear what caused the collision of the two ferries in the harbour"
FIRST = (
    "{lead}Two ferries carrying pilgrims ran into each other off Deltaville on Sunday, throwing forty people "
    "into the cold water.\n\n{both}, as both captains had sailed the strait for more than twenty years.\n\n"
    "Fishermen in small boats pulled most of the pilgrims out before the coast guard came from the north."
)
SECOND = (
    "{lead}Thousands lit candles along the quay of Deltaville for the drowned on Monday night while divers "
    "searched the wreck.\n\n{both}, said nobody who was asked in the shipping office that night.\n\n"
    "The bishop walked barefoot behind the choir, and shops on the market square stayed shut all day long."
)


def report_of(*pages: tuple[str, str, str]) -> Report:
    documents = [
        Document(id=name, text=text, outlet=f"The {name.title()}", published=day) for name, text, day in pages
    ]
    return build_report(Corpus(tuple(sorted(documents, key=lambda one: one.id))))


def test_a_sentence_in_copy_of_two_agencies_is_neither_s_for_sure() -> None:
    report = report_of(
        ("ember", FIRST.format(lead="DELTAVILLE (AP) - ", both=BOTH), "2022-05-01"),
        ("finch", FIRST.format(lead="", both=BOTH), "2022-05-01"),
        ("gull", SECOND.format(lead="DELTAVILLE (Reuters) - ", both=BOTH), "2022-05-02"),
        ("heron", SECOND.format(lead="", both=BOTH), "2022-05-02"),
    )
    both = [one for one in report.passages if len({place.document for place in one.occurrences}) == 4]

    assert {one.origin.name for one in report.copies} == {"AP", "Reuters"}
    assert both
    assert all(one.origin.confidence < 0.7 for one in both if one.origin.status is OriginStatus.NAMED)


def test_words_that_someone_wrote_are_no_surer_of_a_paper_than_the_copy_around_them() -> None:
    copy = SECOND.format(lead="", both=BOTH) + "\n\n" + FIRST.format(lead="", both="The strait is deep there")
    text = copy + '\n\n"I lost my father on that ferry in the winter of the great storm," Ann Lee wrote.'

    report = report_of(("ember", text, "2022-05-01"), ("finch", text + "\n\nNo more is known.", "2022-05-04"))
    (words,) = [one for one in report.utterances if "lost my father" in one.wording]
    (group,) = report.copies

    assert (group.origin.name, words.origin.name) == ("The Ember", "The Ember")
    assert words.origin.confidence <= group.origin.confidence + 0.05
