"""What is done to a thing by a verb that speaks too: "El jugador lanzó la pelota" quotes nobody."""

from __future__ import annotations

from provenance.languages.deeds import DEEDS, POINTING_BACK
from provenance.languages.model import Language
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.skeleton import STRING, Skeleton


def is_deed(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """Whether a verb of `DEEDS` has a thing for its object: no words in marks, no clause.

    Where names are declined one small word alone is an object too: "просила мела".
    """
    cue, begin = proposal.cue, DEEDS.get(language.code)
    if language.declines_names and proposal.pattern == "complement" and proposal.last - proposal.first == 1:
        return skeleton.words[proposal.first].islower()
    if begin is None or cue is None or proposal.pattern != "complement" or cue >= proposal.first:
        return False
    if _points_back(skeleton, proposal, cue, language):
        return True
    if not skeleton.lows[cue].startswith(begin) or STRING in skeleton.words[proposal.first : proposal.last]:
        return False
    between = skeleton.lows[cue + 1 : proposal.first + 1]
    return language.that_words.isdisjoint(between) and ":" not in between


def _points_back(skeleton: Skeleton, proposal: Proposal, cue: int, language: Language) -> bool:
    """ "Así lo ha explicado este lunes el concejal": who said it stands behind, and no words of his."""
    pair = POINTING_BACK.get(language.code)
    lows = skeleton.lows
    before = cue - (lows[cue - 1] in language.auxiliaries)
    if pair is None or tuple(lows[before - 2 : before]) != pair:
        return False
    inside = skeleton.words[cue + 1 : proposal.last + 1]
    return (
        ":" not in inside and STRING not in inside and language.that_words.isdisjoint(lows[cue + 1 : cue + 3])
    )
