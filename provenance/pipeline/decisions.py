"""People's decisions kept in an index: written down with the words they are about, and read back."""

from __future__ import annotations

import json
from dataclasses import replace

from provenance.errors import InputError
from provenance.models import (
    CopyGroup,
    Judgement,
    JudgementOf,
    JudgementVerdict,
    Passage,
    Utterance,
)
from provenance.pipeline import judging
from provenance.pipeline.judging import Anchored, Decision, Place
from provenance.store import articles, asked, items, judgements
from provenance.store.codec import decode, told
from provenance.store.database import Database

_KINDS: tuple[tuple[str, str, type[Utterance] | type[Passage] | type[CopyGroup]], ...] = (
    ("U-", "utterance", Utterance),
    ("P-", "passage", Passage),
    ("C-", "copy", CopyGroup),
)
_ID_CHARS = 10  # "U-" and eight digits


def checked(judgement: Judgement, now: str) -> Judgement:
    """The judgement with its words known and a time.

    Raises:
        InputError: it is of another kind, or says something else, than a judgement can.
    """
    try:
        what, verdict = JudgementOf(judgement.what), JudgementVerdict(judgement.verdict)
    except ValueError as error:
        kinds, verdicts = (", ".join(each.value for each in kind) for kind in (JudgementOf, JudgementVerdict))
        raise InputError("judgement", str(error), f"it is of {kinds} and says {verdicts}") from error
    return replace(judgement, what=what, verdict=verdict, at=judgement.at or now)


def write(base: Database, judgement: Judgement) -> tuple[Place, ...]:
    """Write a decision down; the places it is about.

    Raises:
        InputError: nothing of that id is in the index.
    """
    places = _anchors(base, judgement)
    judgements.append(
        base,
        judgements.Written(
            of=judgement.of,
            what=judgement.what,
            verdict=judgement.verdict,
            note=judgement.note,
            reviewer=judgement.reviewer,
            at=judgement.at,
            anchors=json.dumps(places),
        ),
    )
    return places


def written(base: Database) -> list[Anchored]:
    """All decisions in the order they were written."""
    return [_read(one) for one in judgements.in_order(base)]


def _read(one: judgements.Written) -> Anchored:
    with told("a decision", [one.of, one.what, one.verdict, one.anchors]):
        what, verdict = JudgementOf(one.what), JudgementVerdict(one.verdict)
        places = tuple(_place(*place) for place in json.loads(one.anchors))
    return Anchored(Judgement(one.of, what, verdict, one.note, one.reviewer, one.at), places)


def _place(document: object, start: object, end: object) -> Place:
    if isinstance(document, str) and isinstance(start, int) and isinstance(end, int):
        return document, start, end
    raise TypeError("a place is a document and two numbers")


def on(base: Database, judgement: Judgement) -> list[Anchored]:
    """The decisions on one thing, in the order they were written."""
    thing = judgement.of, judgement.what
    return [one for one in written(base) if (one.judgement.of, one.judgement.what) == thing]


def decided(base: Database) -> tuple[Decision, ...]:
    """What people have decided by now."""
    return judging.decided(written(base)) if judgements.exist(base) else ()


def parting(base: Database) -> frozenset[tuple[str, str]]:
    """The decisions in force that keep things apart: answers are made without what they reject."""
    return frozenset(
        (one.what.value, one.of)
        for one in decided(base)
        if one.verdict is JudgementVerdict.REJECTED and one.what is not JudgementOf.ORIGIN
    )


def views_about(base: Database, judgement: Judgement, places: tuple[Place, ...]) -> list[int]:
    """The views that found something at any of the places, of the kind that a decision is about."""
    kind = next((kind for start, kind, _ in _KINDS if judgement.of.startswith(start)), "")
    numbers = articles.numbers_of(base, {place[0] for place in places})
    at = [(numbers[id], first, last) for id, first, last in places if id in numbers]
    return asked.views_at(base, kind, judgement.of.partition(":")[0], at)


def _anchors(base: Database, judgement: Judgement) -> tuple[Place, ...]:
    """The places of what a decision is about; of a link the linked place first."""
    item, _, place = judgement.of.partition(":")
    found = _item(base, item if judgement.what is JudgementOf.LINK else judgement.of)
    is_origin = judgement.what is JudgementOf.ORIGIN
    if found is None and is_origin and articles.number_of(base, judgement.of) is not None:
        return ((judgement.of, 0, 0),)
    if found is None or (judgement.what.value not in ("link", "origin", judging.kind_of(found))):
        return _judged_before(base, judgement)
    places = judging.places_of(found)
    if judgement.what is not JudgementOf.LINK:
        return tuple(places)
    linked = next((one for one in places if place in _names(one)), None)
    if linked is None or len(places) < 2:
        return _judged_before(base, judgement)
    return (linked, *(one for one in places if one != linked))


def _judged_before(base: Database, judgement: Judgement) -> tuple[Place, ...]:
    """The places of something that is gone, as after a rejection, from the last decision on it."""
    earlier = on(base, judgement)
    if not earlier:
        raise _unknown(judgement)
    return earlier[-1].places


def _names(place: Place) -> tuple[str, ...]:
    """How a link's id may name a place: a document alone will do for a copy group."""
    document, start, end = place
    return (f"{document}@{start}-{end}", *((document,) if (start, end) == (0, 0) else ()))


def _item(base: Database, id: str) -> Utterance | Passage | CopyGroup | None:
    """An item by its id."""
    for start, kind, of in _KINDS:
        if id.startswith(start) and len(id) >= _ID_CHARS:
            found = items.by_id(base, kind, id)
            return decode(of, found.body) if found else None
    return None


def _unknown(judgement: Judgement) -> InputError:
    what = f"there is no {judgement.what.value} of this id in the index"
    return InputError(judgement.of, what, "take the id from provenance trace, report or copies --json")
