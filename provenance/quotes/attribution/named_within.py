"""Words in marks that close a relative clause of another's: "showed cracks that Lee called “deep”"."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.around import NAMING
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.phrases import phrase_before
from provenance.quotes.sentence.skeleton import Skeleton

_FINITE = frozenset({Form.PAST, Form.PRESENT})
_SUBJECT_TOKENS = 8
_LEAST = 4


def before_named(skeleton: Skeleton, proposal: Proposal, language: Language) -> Proposal:
    """The proposal up to the clause in which somebody else says what a thing is: his are the words in marks.

    Only where they close the content: "said a crack that Lee called “deep” was mended" stays one piece.
    """
    string = proposal.last - 1
    strings = skeleton.strings_between(proposal.first, proposal.last)
    if not language.knows_people or strings != [string] or string - proposal.first < _LEAST:
        return proposal
    verb = string - 1
    if skeleton.lows[verb] in language.like_words:
        verb -= 1
    cue = language.cues.get(skeleton.lows[verb])
    if cue is None or cue.lemma not in NAMING or cue.form not in _FINITE or verb == proposal.cue:
        return proposal
    speaker = phrase_before(skeleton, verb, proposal.first, language)
    if speaker is None or speaker.left - 1 <= proposal.first or verb - speaker.left > _SUBJECT_TOKENS:
        return proposal
    relative = speaker.left - 1
    if skeleton.lows[relative] not in language.relatives:
        return proposal
    end = relative - (skeleton.words[relative - 1] == ",")
    return proposal._replace(last=end) if end > proposal.first else proposal
