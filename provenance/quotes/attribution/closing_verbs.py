"""What a German clause in front of its verb presents: "Das Haus sei leer, befürchtet Lee".

The verb is no verb of saying, or leads on to words in marks ("..., sagt Lee: „...“"), or has "es" for its
subject; or the clause goes on behind it.
"""

from __future__ import annotations

from bisect import bisect_left

from provenance.languages.model import Cue, Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.attribution.edges import trim_end
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.word_order import past_attributes
from provenance.quotes.sentence.nominatives import is_no_object, names_someone
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_THINKING = listed("fear hope believe think assume suppose expect predict find")
_LEAST = 3


def told_in_front(skeleton: Skeleton, sentence: Clauses, language: Language) -> Proposal | None:
    """The clause in front of the sentence's last verb, as somebody's or (", heißt es") as nobody's."""
    begin = bisect_left(skeleton.triggers, sentence.first + _LEAST)
    for at in skeleton.triggers[begin : begin + _MOST]:
        if at >= sentence.last:
            return None
        cue = language.cues.get(skeleton.lows[at])
        if cue is None or cue.form not in (Form.PAST, Form.PRESENT) or skeleton.words[at - 1] != ",":
            continue
        if STRING in skeleton.words[sentence.first : at]:
            return None
        if cue.lemma == "read" and _is_nobodys(skeleton, sentence, at, language):
            return _proposal(sentence, at, None, cue)
        speaker = _closing_speaker(skeleton, sentence, at, cue, language)
        if speaker is not None:
            return _proposal(sentence, at, speaker, cue)
    return None


_MOST = 12


def told_past_cue(skeleton: Skeleton, sentence: Clauses, language: Language) -> Proposal | None:
    """ "Der Wagen, sagte Lee, sei alt": what goes on behind the cue, by its verb's mood."""
    words, lows = skeleton.words, skeleton.lows
    begin = bisect_left(skeleton.triggers, sentence.first + 2)
    for at in skeleton.triggers[begin : begin + _MOST]:
        if at + 3 >= sentence.last:
            return None
        if lows[at] not in language.says or words[at - 1] != "," or not words[at].islower():
            continue
        found = phrase_after(skeleton, at + 1, sentence.last, language)
        if found is None or found.last + 2 >= sentence.last or words[found.last] != ",":
            return None
        opens = found.last + 1
        if lows[opens] not in language.reported_forms or not names_someone(skeleton, found, language):
            return None
        cue, end = language.cues[lows[at]], trim_end(skeleton, sentence.last, opens)
        return Proposal("clause-after", opens, end, at, found, cue.lemma, cue.form, "resumed", False)
    return None


def as_has_told(skeleton: Skeleton, sentence: Clauses, language: Language) -> Proposal | None:
    """ "Der Zug ist entgleist, wie die Behörde mitgeteilt hat.": told by whoever the perfect behind is of."""
    words, lows, last = skeleton.words, skeleton.lows, trim_end(skeleton, sentence.last, sentence.first)
    at = last - 2
    cue = language.cues.get(lows[at]) if at > sentence.first + _LEAST else None
    if cue is None or cue.form is not Form.PAST or cue.lemma not in language.speech:
        return None
    if lows[last - 1] not in language.auxiliaries - language.passives or not words[at].islower():
        return None
    near = range(at - 1, max(sentence.first + _LEAST, at - _FRAME), -1)
    comma = next((k for k in near if words[k] in (",", STRING)), -1)
    if comma < 0 or words[comma] != "," or lows[comma + 1] not in language.phrase_words.leads_told:
        return None
    if lows[comma - 2] in language.aside_formulas:
        return None  # "Der Zug war so schnell, wie der Fahrer gesagt hat"
    speaker = phrase_after(skeleton, comma + 2, at, language)
    if speaker is None or not names_someone(skeleton, speaker, language):
        return None
    return _proposal(sentence, comma + 1, speaker, cue)._replace(cue=at)


_FRAME = 16


def _proposal(sentence: Clauses, at: int, speaker: Phrase | None, cue: Cue) -> Proposal:
    return Proposal("clause-before", sentence.first, at - 1, at, speaker, cue.lemma, cue.form, "", False, ".")


def _is_nobodys(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> bool:
    """ "Der Mann soll allein gewesen sein, heißt es.": no document stands behind."""
    behind = skeleton.lows[at + 1] if at + 1 < sentence.last else "."
    return behind in language.impersonals and skeleton.words[at + 2 : sentence.last] in ([], ["."])


def _closing_speaker(
    skeleton: Skeleton, sentence: Clauses, at: int, cue: Cue, language: Language
) -> Phrase | None:
    """Who thinks so behind the verb, or goes on behind a colon; the mood tells that it is reported."""
    if not _is_in_mood(skeleton, sentence.first, at - 1, language):
        return None
    found = phrase_after(skeleton, at + 1, sentence.last, language)
    if found is None or not is_no_object(skeleton, found, language):
        return None
    end = past_attributes(skeleton, found.last, sentence.last, language)
    end = found.last if end is None else end
    closes = skeleton.words[end : end + 1] if end < sentence.last else ["."]
    leads_on = closes == [":"] and cue.lemma in language.speech
    if not leads_on and not (closes == ["."] and cue.lemma in _THINKING):
        return None
    return found if names_someone(skeleton, found, language) else None


def _is_in_mood(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether a main clause there reports, not "Wenn sie gehe" nor "Auf die Frage, ob sie wäre"."""
    words, lows, begin = skeleton.words, skeleton.lows, first
    hanging = language.openers | language.conjunctions | language.relatives
    for k in range(first, last):
        if words[k] == ",":
            begin = k + 1
        elif lows[k] in language.reported_forms and lows[begin] not in hanging:
            ends = k + 1 >= last or words[k + 1] == ","
            if k == begin or not ends:
                return True
    return False
