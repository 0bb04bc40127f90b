"""What a thing is called, in words in front of the verb: "der den Plan als „...“ bezeichnet"."""

from __future__ import annotations

from provenance.quotes.attribution.around import NAMING
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.verb_second import likelier_subject
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.nominatives import names_someone
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING


def called_before(place: CuePlace, subject: Phrase | None) -> Proposal | None:
    """ "ein Kommentar, der den Plan als „...“ bezeichnet": what it was called stands before the verb."""
    skeleton, at, cue = place.skeleton, place.at, place.cue
    string, first = at - 1, place.sentence.first
    if string == first + 1 and skeleton.words[string] == STRING and place.is_finite:
        # "Als „...“ wertet Ann Lee den Plan"
        behind = phrase_after(skeleton, at + 1, place.sentence.last, place.language)
        if behind is not None and skeleton.lows[first] in place.language.like_words:
            return Proposal("string-before", string, at, at, behind, cue.lemma, cue.form, "", True, ",")
    if cue.lemma not in NAMING or string <= place.sentence.first or skeleton.words[string] != STRING:
        return None
    if skeleton.lows[string - 1] not in place.language.like_words:
        return None
    if not place.language.passives.isdisjoint(skeleton.lows[place.sentence.first : string]):
        speaker = _agent_before(place, string)  # "Das Amt wurde als „...“ bezeichnet": by someone else
    else:
        speaker = likelier_subject(place, subject)
        if speaker is None or string in range(speaker.first, speaker.last):
            return None
    return Proposal("string-before", string, at, at, speaker, cue.lemma, cue.form, "", True, ",")


def _agent_before(place: CuePlace, stop: int) -> Phrase | None:
    """Whom "von X als „...“ bezeichnet" names, before the string."""
    skeleton, language = place.skeleton, place.language
    agents = language.role_words.agents
    led = (k for k in range(place.sentence.first, stop - 1) if skeleton.lows[k] in agents)
    phrases = (phrase_after(skeleton, k + 1, stop, language) for k in led)
    return next((one for one in phrases if one and names_someone(skeleton, one, language)), None)
