"""What a person can decide on a screen, and what people decided: choices and lines for the templates."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from provenance.models import CopyGroup, Judgement, JudgementOf, Origin, Utterance
from provenance.report.places import Part
from provenance.report.views import Desk, Linked, short_odds
from provenance.report.words import shortened, unquoted
from provenance.web.places import address

_MOST_CHOICES = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to decide on."""

    what: str
    of: str
    label: str


@dataclass(frozen=True, slots=True)
class Made:
    """A decision somebody made, in words."""

    verdict: str
    reviewer: str
    at: str
    about: Linked
    note: str


@dataclass(frozen=True, slots=True)
class Deciding:
    """The form under a statement or a group, and what was decided on it before."""

    anchor: str
    back: str
    choices: tuple[Choice, ...] = ()
    made: tuple[Made, ...] = ()


@dataclass(frozen=True, slots=True)
class Decided:
    """The decisions people made, and what they are about, by the ids they name."""

    judgements: Sequence[Judgement] = ()
    about: Mapping[str, Linked] = field(default_factory=dict)


def decide_statement(desk: Desk, utterance: Utterance, decided: Decided) -> Deciding:
    """Each rendering as a link, the origin, and the statement as a whole."""
    links = [
        Choice(
            JudgementOf.LINK.value,
            f"{utterance.id}:{each.document}@{each.start}-{each.end}",
            f"Link: {desk.found.name(each.document)}, "
            f"“{shortened(unquoted(desk.found.words(each.document, each.start, each.end)), 50)}”",
        )
        for each in utterance.renderings[:_MOST_CHOICES]
    ]
    rest = [
        _origin(utterance.id, utterance.origin),
        _whole(JudgementOf.UTTERANCE, utterance.id, "This is one statement"),
    ]
    return _deciding(utterance.id, address(Part.STATEMENT, utterance.id), [*links, *rest], decided)


def decide_copy(desk: Desk, group: CopyGroup, decided: Decided) -> Deciding:
    """Each member as a link, the origin, and the group as a whole."""
    links = [
        Choice(
            JudgementOf.LINK.value,
            f"{group.id}:{each.id}",
            f"Link: {desk.found.name(each.id)} belongs to the group",
        )
        for each in group.documents[:_MOST_CHOICES]
    ]
    rest = [_origin(group.id, group.origin), _whole(JudgementOf.COPY, group.id, "These articles share copy")]
    return _deciding(group.id, address(Part.COPY, group.id), [*links, *rest], decided)


def told(decided: Decided) -> tuple[Made, ...]:
    """Decisions in words, the newest first."""
    return tuple(
        Made(
            each.verdict.value,
            each.reviewer,
            each.at,
            decided.about.get(each.of) or Linked(f"{each.what.value} {shortened(each.of, 160)}"),
            each.note,
        )
        for each in reversed(tuple(decided.judgements))
    )


def is_about(judgement: Judgement, id: str) -> bool:
    """Whether a decision is about an item or one of its links."""
    return judgement.of == id or judgement.of.startswith(f"{id}:")


def _deciding(id: str, back: str, choices: list[Choice], decided: Decided) -> Deciding:
    mine = replace(decided, judgements=[each for each in decided.judgements if is_about(each, id)])
    anchor = f"decide-{hashlib.sha256(id.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
    return Deciding(anchor, back, tuple(choices), told(mine))


def _origin(id: str, origin: Origin) -> Choice:
    return Choice(JudgementOf.ORIGIN.value, id, f"Origin: {short_odds(origin)}")


def _whole(what: JudgementOf, id: str, label: str) -> Choice:
    return Choice(what.value, id, label)
