"""Whom words belong to that "que" behind an unknown verb leads in, or "comme le confie X" and a colon."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.plausible import is_someone
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.phrases import Phrase, phrase_after, with_name_aside
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton


def that_led(
    skeleton: Skeleton, sentence: Clauses, at: int, language: Language
) -> tuple[Phrase, None] | None:
    """ "El Consejo le enrostró que «...»": who opens the sentence of the string at token `at`, or None."""
    lows = skeleton.lows
    led = at - 2 > sentence.first and lows[at - 1] in language.that_words
    if not language.subjects_last or not led or not lows[at - 2].isalpha():
        return None
    about = opening_phrase(skeleton, sentence, at - 1, language)
    if about is None or about.first != sentence.first or at - about.last > _REACH:
        return None
    return (about, None) if is_someone(skeleton, about, language) else None


_REACH = 7


def as_told_at_colon(
    skeleton: Skeleton, sentence: Clauses, triggers: Sequence[int], language: Language
) -> Proposal | None:
    """ "On attendait mieux, comme le confie Ann Lee, la maire : « ... »": the words are hers."""
    words, lows = skeleton.words, skeleton.lows
    string = next((k for k in range(sentence.first + 1, sentence.last) if words[k] == STRING), -1)
    if string < 0 or words[string - 1] != ":":
        return None
    for at in triggers:
        cue = language.cues.get(lows[at])
        if not sentence.first < at < string or cue is None or cue.lemma not in language.speech:
            continue
        near = lows[max(sentence.first, at - 3) : at]
        if cue.form not in (Form.PAST, Form.PRESENT) or language.like_words.isdisjoint(near):
            continue
        speaker = phrase_after(skeleton, at + 1, string - 1, language)
        if speaker is not None and is_someone(skeleton, speaker, language):
            speaker = with_name_aside(skeleton, speaker, string - 1, language)
            return Proposal("signed", string, string + 1, at, speaker, cue.lemma, cue.form, "signed", True)
    return None
