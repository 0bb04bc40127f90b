"""What only sets the scene: "Asked about the talks, X answered", and the question that it passes on."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.around import is_finite
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.skeleton import STRING, Skeleton


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


def is_scene(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "On Monday, Lee confessed", "Next to her, Lee laughed": when and where somebody did something."""
    lows, first, last = skeleton.lows, proposal.first, proposal.last
    if proposal.pattern != "clause-before" or not language.knows_people or last - first > _LONGEST_SCENE:
        return False
    speaker, cue = proposal.speaker, proposal.cue
    over = max(cue + 1 if cue is not None else last, speaker.last if speaker is not None else last)
    if "," in (*lows[first : last - 1], *lows[over : over + 1]):
        return False  # "In May, he said, the mill burned": the clause goes on
    small = (language.adverbs, language.time_words, language.phrase_words.particles_away)
    opens = first + (lows[first] not in language.prepositions and any(lows[first] in one for one in small))
    if lows[opens] not in language.prepositions or opens + 1 >= last:
        return False
    behind = range(opens + 1, last)
    return not any(
        is_finite(lows[k], language)
        or lows[k].endswith(language.clauses.pasts)
        or lows[k] in language.subject_forms
        or lows[k] in language.phrase_words.nots
        for k in behind
    )


_LONGEST_SCENE = 6
