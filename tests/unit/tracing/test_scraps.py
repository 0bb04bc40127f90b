"""Few words that articles share without any other copy: two writers may have come to them apart."""

from __future__ import annotations

import pytest

from provenance.models import Corpus, Document, OriginStatus, Passage
from provenance.pipeline import build_report

SHORT = "A grain barge ran aground below the weir on Sunday morning"
LONG = (
    "A grain barge ran aground below the weir on Sunday morning with nine sailors and a pilot on board, "
    "who were taken off by"
)
WIRE = (
    "TILBRIDGE, March 7 (Reuters) - {words} two fishing boats.\n\nThe river was closed to all ships. "
    "Wheat prices rose a little in the city, where the mills had counted on the load before the holidays."
)
OWN = (
    "{words} the ferry's crew.\n\nOur reporter walked along the bank with the women who sell eels there. "
    "Most had slept badly. They had heard a horn, then a sound as of a falling tree, and then nothing."
)
BRIEF = "{words} two fishing boats."


def lone_passage(first: str, second: str) -> Passage:
    texts = {"morning-post": first, "river-voice": second}
    documents = tuple(
        Document(id=name, text=text, outlet=name.replace("-", " ").title(), published="2021-03-07")
        for name, text in texts.items()
    )
    report = build_report(Corpus(documents))
    assert not report.copies
    (passage,) = report.passages
    return passage


def test_a_lead_of_a_few_words_is_not_said_to_be_the_agency_s() -> None:
    origin = lone_passage(WIRE.format(words=SHORT), OWN.format(words=SHORT)).origin

    assert origin.status is not OriginStatus.NAMED
    assert "Reuters" in [one.name for one in origin.alternatives]  # it is shown as what it could be
    assert any("11 words in articles without common copy" in one.detail for one in origin.evidence)


def test_the_more_words_the_surer() -> None:
    short = lone_passage(WIRE.format(words=SHORT), OWN.format(words=SHORT)).origin
    long = lone_passage(WIRE.format(words=LONG), OWN.format(words=LONG)).origin

    assert (long.status, long.name) == (OriginStatus.NAMED, "Reuters")
    assert max(one.confidence for one in short.alternatives if one.name) < 0.5 < 0.7 < long.confidence < 0.9


def test_what_is_all_of_a_brief_was_not_written_beside_it() -> None:
    origin = lone_passage(WIRE.format(words=SHORT), BRIEF.format(words=SHORT)).origin

    assert (origin.status, origin.name) == (OriginStatus.NAMED, "Reuters")


@pytest.mark.parametrize(
    "words", ["“Nobody told us that the weir was open on a Sunday,” the pilot said, thanking"]
)
def test_nobody_makes_up_what_another_said(words: str) -> None:
    origin = lone_passage(WIRE.format(words=words), OWN.format(words=words)).origin

    assert not any(one.signal == "few_words" for one in origin.evidence)
