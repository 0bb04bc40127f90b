"""What only sets the scene: "Asked about the talks, X answered", and the question that it passes on."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Form
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.skeleton import STRING


def sets_scene(place: CuePlace) -> bool:
    """ "Asked about the talks, X answered", "When asked whether ..., he said": nobody speaks yet."""
    skeleton, at, language = place.skeleton, place.at, place.language
    first, last = place.sentence.first, place.sentence.last
    if at > first + 1 or place.cue.form is not Form.PAST:
        return False
    if at > first and skeleton.lows[first] not in language.conjunctions:
        return False
    if at + 1 >= last or skeleton.words[at + 1] == STRING:
        return False
    behind = skeleton.lows[at + 1]
    if behind in language.openers and not (language.drops_subjects and behind in language.that_words):
        return True
    return behind in language.prepositions


def asks(place: CuePlace) -> bool:
    """ "Asked whether he would resign, X said no": the question is passed on, whoever put it."""
    behind = place.skeleton.lows[place.at + 1]
    return place.cue.lemma == "ask" and behind in place.language.phrase_words.questions


def question(place: CuePlace) -> Iterator[Proposal]:
    """What was asked, up to the comma in front of the answer."""
    skeleton, at, cue = place.skeleton, place.at, place.cue
    words, last = skeleton.words, place.sentence.last
    end = next((k for k in range(at + 1, last) if words[k] == "," or words[k] == STRING), last)
    if end < last and words[end] == "," and end > at + 1:
        yield Proposal("complement", at + 1, end, at, None, cue.lemma, cue.form, skeleton.lows[at + 1])


def leads_to_another(place: CuePlace) -> bool:
    """ "Confirming the news, the ministry said, “...”": the words are those of the verb behind the comma."""
    skeleton, at, language = place.skeleton, place.at, place.language
    if place.cue.form is not Form.PARTICIPLE or at != place.sentence.first:
        return False
    words, lows = skeleton.words, skeleton.lows
    if at + 1 >= place.sentence.last or lows[at + 1] in language.openers | language.that_words:
        return False
    comma = next((k for k in range(at + 1, place.sentence.last) if words[k] in (",", STRING)), None)
    if comma is None or words[comma] == STRING:
        return False
    string = next((k for k in range(comma, place.sentence.last) if words[k] == STRING), comma)
    return any(lows[k] in language.says for k in range(comma + 1, string))
