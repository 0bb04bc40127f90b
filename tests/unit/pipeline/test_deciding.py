"""A decision makes no more to be compared again than hangs on it, and the answers are as if all had been."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.models import Judgement, JudgementOf, JudgementVerdict
from provenance.pipeline.index import Index
from provenance.report import to_json
from tests.index_builders import articles

WORDS = "We will rebuild the bridge before the winter comes to the valley"


def judged(index: Index, of: str, what: str, verdict: str, reviewer: str = "Ana") -> int:
    """How many views wait after a decision."""
    index.judge(Judgement(of, JudgementOf(what), JudgementVerdict(verdict), "", reviewer, "2021-03-04"))
    return int(index._base.one("SELECT count(*) FROM views WHERE is_due"))


def compared_anew(index: Index) -> str:
    """The report when every view is compared again."""
    index._base.run("UPDATE views SET is_due = 1")
    return to_json(index.report())


def things(index: Index) -> list[tuple[str, str]]:
    """A link, an utterance, a passage and a copy group of the index."""
    utterance = index.trace(WORDS).utterances[0]
    echo = next(one for one in utterance.renderings if one.document == "echo")
    report = index.report()
    return [
        (f"{utterance.id}:echo@{echo.start}-{echo.end}", "link"),
        (utterance.id, "utterance"),
        (report.passages[0].id, "passage"),
        (report.copies[0].id, "copy"),
    ]


@pytest.mark.parametrize("whole", [0, 256])
@pytest.mark.parametrize("number", range(4))
def test_after_a_rejection_and_its_end_the_answers_are_those_of_comparing_all(
    tmp_path: Path, whole: int, number: int
) -> None:
    with Index.open(tmp_path / "a.db", whole=whole) as index:
        index.add(articles())
        of, what = things(index)[number]
        before = index.report()

        assert judged(index, of, what, "rejected") > 0
        rejected = index.report()
        assert to_json(rejected) == compared_anew(index)
        assert (rejected.utterances, rejected.passages, rejected.copies) != (
            before.utterances,
            before.passages,
            before.copies,
        )

        assert judged(index, of, what, "unsure") > 0
        again = index.report()
        assert to_json(again) == compared_anew(index)
        assert (again.utterances, again.passages, again.copies) == (
            before.utterances,
            before.passages,
            before.copies,
        )


def test_a_confirmation_makes_nothing_to_be_compared(tmp_path: Path) -> None:
    with Index.open(tmp_path / "a.db", whole=0) as index:
        index.add(articles())

        assert [judged(index, of, what, "confirmed") for of, what in things(index)] == [0, 0, 0, 0]
        assert {one.verdict for one in index.report().judgements} == {JudgementVerdict.CONFIRMED}
