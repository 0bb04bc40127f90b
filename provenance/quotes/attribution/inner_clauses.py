"""Who acts in a clause that somebody said: "Lee said the council had erred by claiming ..."."""

from __future__ import annotations

from provenance.languages.model import Form
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.phrases import Phrase, phrase_after


def inner_subject(place: CuePlace, subject: Phrase, head: int) -> Phrase | None:
    """ "Lee said the council had erred by claiming ...": whom the clause of what she said is about."""
    skeleton, language = place.skeleton, place.language
    lows = skeleton.lows
    if place.cue.form is not Form.PARTICIPLE:
        return None
    for k in range(subject.last, head - 2):
        if lows[k] not in language.says and lows[k] not in language.that_words:
            continue
        inner = phrase_after(skeleton, k + 1 + (lows[k + 1] in language.that_words), head, language)
        if inner is None or inner.last >= head - 1 or "," in skeleton.words[inner.last : head]:
            continue
        is_whole = lows[inner.last - 1] not in language.prepositions
        if is_whole and lows[inner.last] in language.auxiliaries:
            return inner
    return None
