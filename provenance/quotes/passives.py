"""Who tells in a passive: "was told by aides" is told by the aides, "was told that" by nobody named."""

from __future__ import annotations

from provenance.languages.model import Form
from provenance.languages.model import words as listed
from provenance.quotes.cue_places import CuePlace
from provenance.quotes.phrases import Phrase, phrase_after
from provenance.quotes.skeleton import STRING

_PASSIVE = listed("is are was were be been being")
# "They are so worried that ...": a passive in form only.
FELT = listed(
    "worry concern convince determine surprise excite please disappoint prepare commit incline alarm relieve "
    "worried concerned convinced determined surprised excited pleased disappointed prepared committed "
    "inclined alarmed relieved satisfy satisfied agree decide resolve tempt frustrate shock stun amaze "
    "interested"
)


def is_passive(place: CuePlace, head: int) -> bool:
    lows = place.skeleton.lows[head : place.at]
    return place.cue.form is Form.PAST and any(low in _PASSIVE for low in lows)


def agent_of(place: CuePlace, after: int, speaker: Phrase) -> tuple[Phrase | None, int]:
    """ "Lee was told by aides that ...": who told, and where what they said can begin; else nobody."""
    at = place.at + 1
    if at + 1 >= place.sentence.last or place.skeleton.lows[at] != "by":
        return (speaker if STRING in place.skeleton.words[at : place.sentence.last] else None), after
    agent = phrase_after(place.skeleton, at + 1, place.sentence.last, place.language)
    return agent, max(after, agent.last) if agent is not None else after
