"""What the mood of a verb tells (German: Konjunktiv): that someone named before goes on speaking, and who."""

from __future__ import annotations

from bisect import bisect_left

from provenance.languages.model import Language
from provenance.quotes.attribution.proposals import Draft
from provenance.quotes.attribution.second_place import holds_speech, subject_of_saying
from provenance.quotes.sentence.nominatives import main_subject
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Clauses, Skeleton

_REPORT_REACH = 5


def is_reported(skeleton: Skeleton, sentence: Clauses, language: Language) -> bool:
    """Whether the verb's mood (German: Konjunktiv) tells that someone named before goes on speaking."""
    lows = skeleton.lows[sentence.first : sentence.last]
    return not language.reported_forms.isdisjoint(lows)


def told_before(skeleton: Skeleton, first: int, near: Draft | None, language: Language) -> Phrase | None:
    """Who goes on in "Er kam zu dem Schluss ... Es sei schwer, „...“": the last told of before the report.

    Behind the quotation `near`, only who is named there with a verb of saying.
    """
    since = -1 if near is None or near.speaker is None else max(near.token, near.speaker.first)
    number = bisect_left(skeleton.sentences, first, key=lambda one: one.first)
    for clauses in reversed(skeleton.sentences[max(0, number - _REPORT_REACH) : number]):
        if is_reported(skeleton, clauses, language) and not holds_speech(skeleton, clauses, language):
            continue
        said = subject_of_saying(skeleton, clauses, language)
        if near is None:
            return said or main_subject(skeleton, clauses.first, clauses.last, language)
        return (
            said if said is not None and since < said.first and _is_noun(skeleton, said, language) else None
        )
    return None


def _is_noun(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    return skeleton.lows[phrase.first] not in language.pronouns
