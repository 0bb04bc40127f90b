"""Strings that nobody near speaks, in a text where one person alone is quoted: an interview, a statement."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.languages.model import Language
from provenance.models import QuotationKind
from provenance.quotes.attribution.proposals import Draft
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.scene import Resolved

_FEWEST_WORDS = 6
# How often such a string was that person's on pages read for the first time.
_SURE = 0.75


def with_sole_speaker(
    skeleton: Skeleton, drafts: Sequence[Draft], speakers: Sequence[Resolved | None], language: Language
) -> list[Resolved | None]:
    """The speakers, where none is known the one person whom every other string in marks is given to."""
    one = _only_one(drafts, speakers) if language.subjects_last or not language.has_articles else None
    if one is None:
        return list(speakers)
    return [
        Resolved(one.name, one, "sole", _SURE)
        if speaker is None and _is_loose(skeleton, draft, one)
        else speaker
        for draft, speaker in zip(drafts, speakers, strict=True)
    ]


def _only_one(drafts: Sequence[Draft], speakers: Sequence[Resolved | None]) -> Person | None:
    heard: list[Person] = []
    for draft, speaker in zip(drafts, speakers, strict=True):
        if speaker is None or not speaker.name:
            if draft.cue is not None and draft.quoted:
                return None  # someone else may have said that
            continue
        if speaker.person is None or speaker.person.is_thing:
            return None
        if draft.quoted:
            heard.append(speaker.person)
    return heard[0] if heard and all(one is heard[0] for one in heard) else None


def _is_loose(skeleton: Skeleton, draft: Draft, one: Person) -> bool:
    """Whether the draft is a whole string beside no verb, not about the one who may have said it."""
    if draft.how != "loose" or draft.speaker is not None or draft.kind is not QuotationKind.DIRECT:
        return False
    inner = skeleton.text[draft.span.start : draft.span.end]
    return inner.count(" ") + 1 >= _FEWEST_WORDS and one.words[-1] not in inner
