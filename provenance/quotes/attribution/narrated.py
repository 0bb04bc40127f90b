"""Verbs of a telling infinitive: "Et d'ajouter que le pont est fermé" is said by who spoke before."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.skeleton import Clauses, Skeleton

_LEAD = 4


def opens_telling(skeleton: Skeleton, sentence: Clauses, language: Language) -> int | None:
    """The verb of "Et d'ajouter", "Et de nous préciser" at the beginning of a sentence, else None."""
    lows, first = skeleton.lows, sentence.first
    if not language.subjects_last or language.drops_subjects or lows[first] not in language.joining:
        return None
    if first + 2 >= sentence.last or lows[first + 1] not in language.of_words:
        return None
    small = language.own_objects | language.oblique.keys() | language.adverbs
    for at in range(first + 2, min(sentence.last, first + _LEAD + 1)):
        cue = language.cues.get(lows[at])
        if cue is not None:
            return at if cue.form is Form.BASE and cue.lemma in language.speech else None
        if lows[at] not in small:
            return None
    return None


def is_told_on(proposal: Proposal, telling: int) -> bool:
    """Whether the proposal is what the verb at token `telling` tells, or another that goes on from it."""
    own = proposal.cue == telling or proposal.form == Form.PARTICIPLE
    return proposal.speaker is None and own


def as_told(proposal: Proposal, telling: int) -> Proposal:
    """The proposal as a verb of the past would make it."""
    return proposal._replace(form=Form.PAST) if proposal.cue == telling else proposal
