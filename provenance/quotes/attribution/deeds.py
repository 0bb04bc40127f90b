"""What is done to a thing by a verb that speaks too: "El jugador lanzó la pelota" quotes nobody."""

from __future__ import annotations

from provenance.languages.deeds import DEEDS
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
    if not skeleton.lows[cue].startswith(begin) or STRING in skeleton.words[proposal.first : proposal.last]:
        return False
    between = skeleton.lows[cue + 1 : proposal.first + 1]
    return language.that_words.isdisjoint(between) and ":" not in between
