"""What people decided, as a report shows it: judgements in, a sentence each out, where they belong."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.models import Judgement, JudgementOf, JudgementVerdict, Rendering
from provenance.report.lookup import Lookup
from provenance.report.words import shortened

_MARKS = {
    JudgementVerdict.CONFIRMED: "✓",
    JudgementVerdict.REJECTED: "✗",
    JudgementVerdict.UNSURE: "?",
}
_SAID = {
    JudgementVerdict.CONFIRMED: "Confirmed",
    JudgementVerdict.REJECTED: "Rejected",
    JudgementVerdict.UNSURE: "Left open",
}
_OF = {
    JudgementOf.LINK: "this link",
    JudgementOf.UTTERANCE: "this statement",
    JudgementOf.PASSAGE: "this passage",
    JudgementOf.COPY: "this copy group",
    JudgementOf.ORIGIN: "this origin",
}


@dataclass(frozen=True, slots=True)
class JudgedView:
    """A person's decision: its verdict, its mark, and what was decided by whom, when and why."""

    verdict: str
    mark: str
    words: str
    note: str


def judged(found: Lookup, of: str, *what: JudgementOf) -> tuple[JudgedView, ...]:
    """What people decided on the thing with the id `of`, in the order of the report."""
    return tuple(view for kind in what for view in map(_view, found.judged.get((kind.value, of), ())))


def judged_link(found: Lookup, utterance: str, rendering: Rendering) -> tuple[JudgedView, ...]:
    """What people decided on a rendering."""
    place = f"{utterance}:{rendering.document}@{rendering.start}-{rendering.end}"
    return judged(found, place, JudgementOf.LINK)


def _view(judgement: Judgement) -> JudgedView:
    by = f" by {shortened(judgement.reviewer, 80)}" if judgement.reviewer else ""
    at = f" on {judgement.at[:10]}" if judgement.at else ""
    return JudgedView(
        judgement.verdict.value,
        _MARKS[judgement.verdict],
        f"{_SAID[judgement.verdict]}{by}{at}: {_OF[judgement.what]}.",
        shortened(judgement.note, 400),
    )
