"""What the mood of a verb tells (German: Konjunktiv): that someone named before goes on speaking, and who."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from provenance.languages.model import Language
from provenance.models import QuotationKind, Span
from provenance.quotes.attribution.proposals import Draft
from provenance.quotes.attribution.second_place import holds_speech, subject_of_saying
from provenance.quotes.sentence.nominatives import main_subject
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

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


def goes_on(
    skeleton: Skeleton, sentence: Clauses, before: Clauses | None, drafts: Sequence[Draft], language: Language
) -> Draft | None:
    """ "Das Haus sei leer, sagte Lee. Man habe lange gewartet.": a sentence in the mood that reports is of
    whoever spoke in the sentence before."""
    if (
        before is None
        or before.paragraph != sentence.paragraph
        or not _opens_in_mood(skeleton, sentence, language)
    ):
        return None
    last = drafts[-1] if drafts else None
    if last is not None and last.span.end > skeleton.starts[before.first]:
        speaker = last.speaker
    else:
        speaker = subject_of_saying(skeleton, before, language)
    if speaker is None:
        return None
    end = sentence.last - (skeleton.words[sentence.last - 1] == ".")
    span = Span(skeleton.starts[sentence.first], skeleton.ends[end - 1])
    kind = QuotationKind.INDIRECT
    return Draft(span, kind, (), speaker, None, "carried", sentence.first, sentence.paragraph, _CARRIED)


def _opens_in_mood(skeleton: Skeleton, sentence: Clauses, language: Language) -> bool:
    """Whether the verb of the main clause, which stands second, is in that mood: no clause before it."""
    words, lows, first = skeleton.words, skeleton.lows, sentence.first
    if STRING in words[first : sentence.last] or sentence.last - first < _FEWEST:
        return False
    for k in range(first + 1, min(sentence.last - 1, first + _SECOND_PLACE)):
        if lows[k] in language.reporting:
            opens = lows[first] not in language.conjunctions and lows[first] not in language.that_words
            return opens and language.writers.isdisjoint(lows[first : sentence.last])
        if not words[k][0].isalnum() or lows[k] in language.auxiliaries or lows[k] in language.finite_verbs:
            return False
    return False


_CARRIED, _FEWEST, _SECOND_PLACE = 0.7, 4, 9


def _is_noun(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    return skeleton.lows[phrase.first] not in language.pronouns
