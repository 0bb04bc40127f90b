"""Who speaks where the verb's subject only passes it on, or heard it: "quoted X as saying", "heard X say"."""

from __future__ import annotations

from typing import NamedTuple

from provenance.languages.model import Form
from provenance.languages.model import words as listed
from provenance.quotes.attribution.passives import agent_behind
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.phrases import Phrase, phrase_after


class Other(NamedTuple):
    """Who speaks, and the place of the cue; `is_quoted` tells one who was quoted from one who was heard."""

    speaker: Phrase
    place: CuePlace
    is_quoted: bool


def another_one(place: CuePlace, speaker: Phrase | None) -> Other | None:
    """The one whom `speaker` quotes or heard."""
    language = place.language
    if place.cue.lemma in QUOTING:
        named = _quoted_one(place) or _quoted_by(place, speaker)
        if language.verb_second and named is None and speaker is not None:
            named = quoted_with(place)
        return Other(named[0], place._replace(at=named[1]), True) if named is not None else None
    if place.cue.lemma in _HEARING and language.knows_people:
        heard = _heard_one(place)
        if heard is not None:
            cue = language.cues[place.skeleton.lows[heard[1]]]
            return Other(heard[0], place._replace(at=heard[1], cue=cue), False)
    return None


QUOTING = listed("quote cite")


def _quoted_one(place: CuePlace) -> tuple[Phrase, int] | None:
    """ "TASS quoted X as saying": X speaks, and "saying" is the cue."""
    skeleton, language, at, last = place.skeleton, place.language, place.at, place.sentence.last
    found = phrase_after(skeleton, at + 1, last, language)
    if found is None or found.last + 1 >= last or skeleton.lows[found.last] != "as":
        return None
    return (found, found.last + 1) if skeleton.lows[found.last + 1] in language.cues else None


def _quoted_by(place: CuePlace, speaker: Phrase | None) -> tuple[Phrase, int] | None:
    """ "X was quoted by TASS as saying": X speaks, and TASS only passes it on."""
    skeleton, language, at, last = place.skeleton, place.language, place.at, place.sentence.last
    agent = agent_behind(skeleton, at + 1, last, language)
    if speaker is None or agent is None or agent.last + 1 >= last:
        return None
    if skeleton.lows[agent.last] not in language.like_words:
        return None
    return (speaker, agent.last + 1) if skeleton.lows[agent.last + 1] in language.cues else None


_HEARING = listed("hear overhear recall remember")


def _heard_one(place: CuePlace) -> tuple[Phrase, int] | None:
    """ "Lee heard a guard say", "she recalled her father telling her": who was heard speaks."""
    skeleton, language, at, last = place.skeleton, place.language, place.at, place.sentence.last
    found = phrase_after(skeleton, at + 1, last, language)
    if found is None and at + 1 < last and skeleton.lows[at + 1] in language.phrase_words.anybody:
        found = Phrase(at + 1, at + 2, at + 2, at + 1)
    if found is None or found.last + 1 >= last:
        return None
    cue = language.cues.get(skeleton.lows[found.last])
    speaks = cue is not None and cue.lemma in language.speech and cue.form in (Form.PARTICIPLE, Form.BASE)
    return (found, found.last) if speaks else None


def quoted_with(place: CuePlace) -> tuple[Phrase, int] | None:
    """ "Der Sender zitierte X mit den Worten": X speaks."""
    skeleton, language, at, last = place.skeleton, place.language, place.at, place.sentence.last
    found = phrase_after(skeleton, at + 1, last, language)
    if found is None or found.last + 2 >= last or skeleton.lows[found.last] not in language.quoting_with:
        return None
    return (found, at) if skeleton.lows[found.last + 2] in language.quoted_nouns else None


def reports_another(place: CuePlace) -> bool:
    """ "“...,” ANA reports Ann Lee wrote", "To quote Ann Lee, “...”": they are of the one who follows."""
    if place.cue.lemma in QUOTING and place.at == place.sentence.first + 1:
        return place.skeleton.lows[place.at - 1] in place.language.phrase_words.to
    if place.cue.lemma != "report":
        return False
    skeleton, language, at, last = place.skeleton, place.language, place.at, place.sentence.last
    found = phrase_after(skeleton, at + 1, last, language)
    if found is None or found.last >= last or not skeleton.words[at + 1][0].isupper():
        return False
    cue = language.cues.get(skeleton.lows[found.last])
    return (
        cue is not None and cue.form is Form.PAST and cue.lemma in ("say", "write", "tell", "state", "post")
    )
