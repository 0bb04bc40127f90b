"""How a verdict is put where a person has had a say."""

from __future__ import annotations

from provenance.cli.tell import verdict
from provenance.models import Alternative, Evidence, Origin, OriginKind, OriginStatus
from provenance.report.words import origin_words

_REJECTED = Origin(
    status=OriginStatus.UNDECIDED,
    confidence=0.9,
    evidence=(Evidence("rejected", "A person rejected Reuters as the origin: Ana.", 0.0),),
    alternatives=(Alternative("AFP", OriginKind.AGENCY, 0.08),),
)


def test_after_a_rejected_answer_the_rivals_are_not_called_close() -> None:
    told = origin_words(_REJECTED), verdict(_REJECTED)

    assert all("rejected Reuters" in one and "what is left does not suffice" in one for one in told)
    assert not any("close" in one for one in told)


def test_an_origin_whose_other_articles_may_be_at_hand_is_not_called_outside() -> None:
    named = Origin(OriginStatus.NAMED, "Reuters", OriginKind.AGENCY, confidence=0.9)

    assert "Reuters’ own text of it is not among these articles" in origin_words(named)
    assert "its own text of it not in this corpus" in verdict(named)
