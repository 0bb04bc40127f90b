"""People's decisions on answers: what they hang on, and what becomes of the answers.

A decision is anchored to words in documents, so that it holds when ids change. Each person's last one counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from provenance.models import (
    CopyGroup,
    DocumentEntry,
    DocumentOrigin,
    Evidence,
    Judgement,
    JudgementOf,
    JudgementVerdict,
    NotLinked,
    Origin,
    OriginKind,
    OriginStatus,
    Passage,
    Report,
    Reuse,
    Utterance,
)
from provenance.text.spans import are_one_place

Place = tuple[str, int, int]  # document, first and last character; 0, 0 for the whole of it

_Item = TypeVar("_Item", Utterance, Passage, CopyGroup)
_ALIKE = 0.5  # of the places of two items so many are common: they are one item


@dataclass(frozen=True, slots=True)
class Anchored:
    """A judgement with the places it is about: of a link the linked place first."""

    judgement: Judgement
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What people decided about one thing; `verdict` is None where they disagree or are unsure."""

    what: JudgementOf
    of: str
    places: tuple[Place, ...]
    verdict: JudgementVerdict | None
    said: tuple[Judgement, ...]

    @property
    def told(self) -> str:
        """Who decided, and why."""
        spoke = [one for one in self.said if one.verdict is self.verdict]
        names = ", ".join(dict.fromkeys(one.reviewer or "a reviewer" for one in spoke))
        notes = "; ".join(dict.fromkeys(one.note for one in spoke if one.note))
        return f"{names}: {notes}" if notes else names


def decided(written: Iterable[Anchored]) -> tuple[Decision, ...]:
    """One decision for each thing; the last word of each reviewer counts, the majority decides."""
    by_thing: dict[tuple[JudgementOf, str], dict[str, Anchored]] = {}
    for one in written:
        thing = by_thing.setdefault((one.judgement.what, one.judgement.of), {})
        thing.pop(one.judgement.reviewer, None)
        thing[one.judgement.reviewer] = one
    return tuple(_decision(what, of, tuple(said.values())) for (what, of), said in sorted(by_thing.items()))


def _decision(what: JudgementOf, of: str, said: Sequence[Anchored]) -> Decision:
    judgements = tuple(one.judgement for one in said)
    counts = {verdict: sum(one.verdict is verdict for one in judgements) for verdict in JudgementVerdict}
    yes, no = counts[JudgementVerdict.CONFIRMED], counts[JudgementVerdict.REJECTED]
    verdict = None
    if yes != no:
        verdict = JudgementVerdict.CONFIRMED if yes > no else JudgementVerdict.REJECTED
    return Decision(what, of, said[-1].places, verdict, judgements)


# --- before tracing: what was rejected is taken back ----------------------------------------------


def heeded(reuse: Reuse, decisions: Sequence[Decision]) -> Reuse:
    """What was found without the links that people rejected; those are near misses with the reason."""
    utterances, passages, copies = list(reuse.utterances), list(reuse.passages), list(reuse.copies)
    misses: list[NotLinked] = []
    for one in decisions:
        if one.verdict is not JudgementVerdict.REJECTED or one.what is JudgementOf.ORIGIN:
            continue
        misses += _rejected(utterances, one) + _rejected(passages, one) + _rejected(copies, one)
    if not misses:
        return reuse
    kept = {one.id for one in passages}
    copies = [replace(one, passages=tuple(name for name in one.passages if name in kept)) for one in copies]
    ordered = sorted({*reuse.not_linked, *misses}, key=lambda one: (one.left, one.right, one.why))
    return Reuse(tuple(passages), tuple(utterances), tuple(copies), tuple(ordered))


def _rejected(found: list[_Item], decision: Decision) -> list[NotLinked]:
    """Take what was rejected out of `found`; the pairs that are now apart."""
    misses: list[NotLinked] = []
    kept: list[_Item] = []
    for one in found:
        out = _taken_out(one, decision)
        left = [place for place in places_of(one) if place not in out]
        if out and left:
            misses += [_miss(one, place, left[0], decision) for place in out]
        elif out:
            misses += [_miss(one, place, out[0], decision) for place in out[1:]]
        if len(left) > (0 if isinstance(one, Utterance) else 1):
            kept.append(_with_places(one, left) if out else one)
    found[:] = kept
    return misses


def _taken_out(one: Utterance | Passage | CopyGroup, decision: Decision) -> list[Place]:
    """The places of an item that a rejection takes out of it."""
    places = places_of(one)
    if decision.what is not JudgementOf.LINK:
        fits = decision.what.value == kind_of(one) and is_about(decision, one)
        return places if fits else []
    if not decision.places or decision.of[:2] != one.id[:2]:
        return []
    linked, others = decision.places[0], decision.places[1:]
    if not any(_is_one(place, other) for place in places for other in others):
        return []
    return [place for place in places if _is_one(place, linked)]


def kind_of(one: Utterance | Passage | CopyGroup) -> str:
    """What a judgement calls such an item."""
    if isinstance(one, Utterance):
        return "utterance"
    return "passage" if isinstance(one, Passage) else "copy"


def places_of(one: Utterance | Passage | CopyGroup) -> list[Place]:
    """Where an item stands, in order."""
    if isinstance(one, Utterance):
        return [(at.document, at.start, at.end) for at in one.renderings]
    if isinstance(one, Passage):
        return [(at.document, at.start, at.end) for at in one.occurrences]
    return [(at.id, 0, 0) for at in one.documents]


def is_about(decision: Decision, one: Utterance | Passage | CopyGroup) -> bool:
    """Whether a decision is about an item: by its id, or else by most of the places."""
    if decision.of == one.id:
        return True
    if decision.of[:2] != one.id[:2]:
        return False
    places = places_of(one)
    common = sum(any(_is_one(place, other) for other in places) for place in decision.places)
    return common >= _ALIKE * max(len(places), len(decision.places)) and common > 0


def _is_one(one: Place, other: Place) -> bool:
    """Whether two places are of one document and mostly of the same words."""
    return one[0] == other[0] and are_one_place(one[1:], other[1:])


def _with_places(one: _Item, kept: Sequence[Place]) -> _Item:
    if isinstance(one, Utterance):
        at = tuple(at for at in one.renderings if (at.document, at.start, at.end) in kept)
        return replace(one, renderings=at)
    if isinstance(one, Passage):
        return replace(
            one, occurrences=tuple(at for at in one.occurrences if (at.document, at.start, at.end) in kept)
        )
    return replace(one, documents=tuple(at for at in one.documents if (at.id, 0, 0) in kept))


def _miss(one: Utterance | Passage | CopyGroup, out: Place, left: Place, decision: Decision) -> NotLinked:
    ends = sorted((_end(one, out), _end(one, left)))
    return NotLinked(ends[0], ends[1], f"kept apart by a person: {decision.told}")


def _end(one: Utterance | Passage | CopyGroup, place: Place) -> str:
    """The quotation at a place of an utterance, or else the document."""
    if isinstance(one, Utterance):
        named = (at.quotation for at in one.renderings if (at.document, at.start, at.end) == place)
        return next(named) or place[0]
    return place[0]


# --- after tracing: what was said of the answers is said with them --------------------------------


def told_in(report: Report, decisions: Sequence[Decision]) -> Report:
    """The report with its judgements, and with confirmed and rejected origins saying so."""
    if not decisions:
        return report
    said = sorted(
        (one for decision in decisions for one in decision.said),
        key=lambda one: (one.at, one.of, one.what, one.reviewer),
    )
    return replace(
        report,
        utterances=said_of(report.utterances, decisions),
        passages=said_of(report.passages, decisions),
        copies=said_of(report.copies, decisions),
        documents=tuple(_of_document(one, decisions) for one in report.documents),
        judgements=tuple(said),
    )


def said_of(found: Sequence[_Item], decisions: Sequence[Decision]) -> tuple[_Item, ...]:
    """Items whose origins carry what people said of them."""
    return tuple(_of_item(one, decisions) for one in found)


def _of_item(one: _Item, decisions: Sequence[Decision]) -> _Item:
    origin: Origin = one.origin
    for decision in decisions:
        if decision.verdict is None:
            continue
        if decision.what is JudgementOf.ORIGIN and is_about(decision, one):
            origin = _judged(origin, decision)
        elif decision.verdict is JudgementVerdict.CONFIRMED and _confirms(decision, one):
            evidence = Evidence(
                "confirmed", f"A person confirmed this {decision.what.value}: {decision.told}.", 0.0
            )
            origin = replace(origin, evidence=(*origin.evidence, evidence))
    return one if origin is one.origin else replace(one, origin=origin)


def _confirms(decision: Decision, one: Utterance | Passage | CopyGroup) -> bool:
    if decision.what is JudgementOf.LINK:
        places = places_of(one)
        return decision.of[:2] == one.id[:2] and all(
            any(_is_one(place, other) for place in places) for other in decision.places[:2]
        )
    return decision.what.value == kind_of(one) and is_about(decision, one)


def _of_document(entry: DocumentEntry, decisions: Sequence[Decision]) -> DocumentEntry:
    origin = entry.origin
    for decision in decisions:
        if decision.what is JudgementOf.ORIGIN and decision.of == entry.id and decision.verdict is not None:
            origin = _judged(origin, decision)
    return entry if origin is entry.origin else replace(entry, origin=origin)


_Origin = TypeVar("_Origin", Origin, DocumentOrigin)


def _judged(origin: _Origin, decision: Decision) -> _Origin:
    """The origin as people see it: a rejected name is no answer any more."""
    name = origin.name or "an origin nobody names"
    if decision.verdict is JudgementVerdict.CONFIRMED:
        detail = f"A person confirmed {name} as the origin: {decision.told}."
        return replace(origin, evidence=(*origin.evidence, Evidence("confirmed", detail, 0.0)))
    rejected = Evidence("rejected", f"A person rejected {name} as the origin: {decision.told}.", 0.0)
    evidence = (*origin.evidence, rejected)
    if origin.status is not OriginStatus.NAMED:
        return replace(origin, evidence=evidence)
    return replace(
        origin,
        status=OriginStatus.UNDECIDED,
        name=None,
        kind=OriginKind.UNKNOWN,
        in_corpus=False,
        evidence=evidence,
    )
