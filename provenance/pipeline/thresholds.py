"""Thresholds raised when answers are looked at: what was found stays, the weaker of it is not shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace

from provenance.errors import SettingsError
from provenance.match import MatchSettings
from provenance.models import CopyGroup, Passage, Relation, Report, Utterance
from provenance.text.tokens import words_of

_CAN_BE_RAISED = ("rendering_score", "indirect_score", "passage_min_words", "copy_min_share")


def allowed(made: MatchSettings, asked: MatchSettings) -> MatchSettings:
    """The settings to look with.

    Raises:
        SettingsError: a setting is asked for that an index made otherwise cannot answer.
    """
    for one in fields(MatchSettings):
        was, now = getattr(made, one.name), getattr(asked, one.name)
        if now != was and (one.name not in _CAN_BE_RAISED or now < was):
            can = f"{', '.join(_CAN_BE_RAISED)} can be raised when asking"
            raise SettingsError(f"{one.name} is {was} in this index, not {now}; {can}, else make a new index")
    return asked


def raised(report: Report, match: MatchSettings) -> Report:
    """The report without what is weaker than the settings ask for."""
    return replace(
        report,
        utterances=strong_utterances(report.utterances, match),
        passages=strong_passages(report.passages, match),
        copies=tuple(_group(one, match) for one in report.copies if len(_group(one, match).documents) > 1),
    )


def strong_utterances(found: Sequence[Utterance], match: MatchSettings) -> tuple[Utterance, ...]:
    """Utterances with the renderings that are like enough; one always carries its own wording."""
    return tuple(_utterance(one, match) for one in found)


def strong_passages(found: Sequence[Passage], match: MatchSettings) -> tuple[Passage, ...]:
    """The passages that are long enough."""
    return tuple(one for one in found if len(words_of(one.text)) >= match.passage_min_words)


def _utterance(one: Utterance, match: MatchSettings) -> Utterance:
    kept = tuple(
        at
        for at in one.renderings
        if at.score >= (match.indirect_score if at.relation is Relation.INDIRECT else match.rendering_score)
    )
    return replace(one, renderings=kept) if kept and kept != one.renderings else one


def _group(one: CopyGroup, match: MatchSettings) -> CopyGroup:
    return replace(one, documents=tuple(at for at in one.documents if at.share >= match.copy_min_share))
