"""What only sets the scene: "Asked about the talks, X answered", and the question that it passes on."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Form
from provenance.quotes.cue_places import CuePlace
from provenance.quotes.proposals import Proposal
from provenance.quotes.skeleton import STRING


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
    opening = language.openers - language.that_words if language.drops_subjects else language.openers
    return skeleton.lows[at + 1] in language.prepositions | opening


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
