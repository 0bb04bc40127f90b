"""Content that opens with where or when: "Lee said in May, 40 people had left"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.around import is_finite
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_COMMA_REACH, _VERB_REACH = 9, 10


def fronted(place: CuePlace, speaker: Phrase | None) -> int | None:
    """Where the clause begins that a verb of saying leads to, a setting and a comma between; else None.

    What tells when something was said is no part of it ("said on Monday, the mill was old"), what can only
    belong to the clause is ("said for years, nobody cared").
    """
    skeleton, sentence, at, cue, language = place
    if not language.knows_people or cue.lemma != "say" or not place.is_finite or speaker is None:
        return None
    if speaker.left != sentence.first or speaker.last > at or STRING in skeleton.words[at : sentence.last]:
        return None
    first = at + 1
    if first >= sentence.last or skeleton.lows[first] not in language.prepositions:
        return None
    near = range(first, min(sentence.last - 2, first + _COMMA_REACH))
    comma = next((k for k in near if skeleton.words[k] == ","), None)
    if comma is None or not language.that_words.isdisjoint(skeleton.lows[first:comma]):
        return None
    if not _is_clause(skeleton, comma + 1, sentence.last, language):
        return None
    return first if skeleton.lows[first] in language.phrase_words.fronting else comma + 1


def _is_clause(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """Whether a subject and its verb begin there: not "a day after", "who left", "the capital, that"."""
    words, lows = skeleton.words, skeleton.lows
    opens = lows[at] in language.determiners or lows[at] in language.pronouns
    opens = opens or words[at][0].isupper() or words[at][0].isdigit() or lows[at].endswith("s")
    opens = opens or lows[at] in language.phrase_words.people
    if not opens or lows[at] in language.cues or lows[at + 1] in language.phrase_words.periods:
        return False
    if lows[at] in language.that_words and lows[at + 1] not in language.auxiliaries:
        return False
    for k in range(at + 1, min(last, at + _VERB_REACH)):
        if not words[k][0].isalnum():
            return False
        if lows[k] in language.relatives or lows[k] in language.conjunctions:
            return False
        if is_finite(lows[k], language):
            return True
    return False
